/** Commits that are made exactly once, and reads that a store in trouble answers in the end. */
import type { Runtime } from "../runtime.ts";

type Outside = Pick<Runtime, "clock" | "random">;
type Result = { ok: true; versionstamp: string } | { ok: false };

/** About ten seconds of trying: a frozen process may hold SQLite's lock for a while. */
const ATTEMPTS = 24;
const PAUSE_MS = { first: 8, most: 1000 };

/** The store could not be reached for too long. Nothing is known to be lost. */
export class StoreFailed extends Error {
  constructor(cause: unknown) {
    super("The store cannot be reached", { cause });
    this.name = "StoreFailed";
  }
}

/**
 * Does what the store may refuse for a moment, again and again with jittered pauses.
 * @throws StoreFailed after about ten seconds, or what can never succeed at once
 */
export async function steadily<T>(outside: Outside, attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1;; tried++) {
    try {
      return await attempt();
    } catch (error) {
      if (isHopeless(error)) throw error;
      if (tried === ATTEMPTS) throw new StoreFailed(error);
      const most = Math.min(PAUSE_MS.most, PAUSE_MS.first * 2 ** (tried - 1));
      await outside.clock.sleep(outside.random() * most);
    }
  }
}

/**
 * Commits once. An exception leaves open whether the commit was applied (a lost answer of a server),
 * so `applied` looks: it gives the versionstamp that this very commit made, or null.
 * "database is locked" has applied nothing, but Deno KV reports it instead of trying again.
 */
export async function commit(
  outside: Outside,
  op: Deno.AtomicOperation,
  applied: () => Promise<string | null>,
): Promise<Result> {
  let doubtful = false;
  return await steadily(outside, async () => {
    let failure: unknown;
    try {
      const result = await op.commit();
      if (result.ok || !doubtful) return result;
    } catch (error) {
      failure = error;
      if (/locked/.test(String(error)) && !doubtful) throw error;
      doubtful = true;
    }
    const versionstamp = await applied();
    if (versionstamp !== null) return { ok: true as const, versionstamp };
    if (failure === undefined) return { ok: false as const };
    throw failure;
  });
}

/** Errors that no second attempt mends. */
function isHopeless(error: unknown): boolean {
  return error instanceof Deno.errors.BadResource || /too large|exceed/i.test(String(error));
}
