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
 * Commits once. `applied` looks whether this very commit stands, and gives its versionstamp, or null:
 * an exception leaves that open, and so does a refusal, for a client of a KV server sends a commit
 * again by itself when the answer was lost. "database is locked" alone is certain: nothing was applied.
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
      if (result.ok) return result;
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

/** What no second attempt mends: the store is closed, or the commit can never fit. */
function isHopeless(error: unknown): boolean {
  return error instanceof Deno.errors.BadResource || /too (large|many)/i.test(String(error));
}
