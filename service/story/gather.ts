/**
 * Appends of many chapters in one commit: a commit costs the store one write to the disk, however much
 * is in it. A chapter's own order is kept, for its teller waits for each append.
 */
import type { Runtime } from "../runtime.ts";
import { commit } from "./commit.ts";

export interface Change {
  /** Nobody else has written this since. */
  check: Deno.AtomicCheck;
  add(op: Deno.AtomicOperation): void;
  /** The versionstamp that this change was committed with; null if it was not. */
  applied(): Promise<string | null>;
}

type Result = Awaited<ReturnType<typeof commit>>;

interface Waiting {
  change: Change;
  done(result: Result | Promise<Result>): void;
}

/** A KV server takes ten checks in a commit. */
const CHANGES = 10;
/** When so many chapters are told at once, an append waits a little for others to come. */
const MANY = 20;
const WAIT_MS = 8;

export class Gather {
  #waiting: Waiting[] = [];
  #running = false;

  /** @param pens how many chapters are told in this process */
  constructor(
    private readonly runtime: Pick<Runtime, "kv" | "clock" | "random">,
    private readonly pens: () => number,
  ) {}

  /** Commits a change, alone or with others. @throws StoreFailed */
  write(change: Change): Promise<Result> {
    return new Promise((resolve) => {
      this.#waiting.push({ change, done: resolve });
      if (!this.#running) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      if (this.pens() >= MANY) await this.runtime.clock.sleep(WAIT_MS);
      await this.#commit(this.#waiting.splice(0, CHANGES));
    }
    this.#running = false;
  }

  async #commit(changes: Waiting[]): Promise<void> {
    if (changes.length > 1) {
      try {
        const op = this.runtime.kv.atomic();
        for (const { change } of changes) change.add(op.check(change.check));
        const result = await op.commit();
        if (result.ok) {
          for (const { done } of changes) done(result);
          return;
        }
      } catch { /* Each by itself: then it is known which of them cannot be written. */ }
    }
    const alone = changes.map(({ change, done }) => {
      const op = this.runtime.kv.atomic().check(change.check);
      change.add(op);
      const result = commit(this.runtime, op, change.applied);
      done(result);
      return result;
    });
    await Promise.allSettled(alone);
  }
}
