/**
 * The orphan policy: a chapter that nobody has read for some minutes, in any process, is stopped.
 * Off unless the operator sets it: a lost reader by itself changes nothing.
 */
import type { Runtime } from "../runtime.ts";
import { type ChapterRef, nameOf } from "./head.ts";
import { keys } from "./keys.ts";
import type { Tails } from "./tails.ts";

/** How often it is looked at who reads; what is seen may be two looks old, one here and one elsewhere. */
export const ORPHANS_LOOK_MS = 10_000;

export class Orphans {
  /** When each chapter that is told here was last seen to be read, and by which word of another process. */
  readonly #seen = new Map<string, { at: number; word: string | null }>();

  constructor(private readonly runtime: Runtime, private readonly tails: Tails) {}

  /**
   * The chapters told here that have been without a reader for too long. Says for the others which of
   * theirs are read here.
   */
  async look(told: ChapterRef[], readHere: ChapterRef[]): Promise<ChapterRef[]> {
    const { clock, kv, orphanMs } = this.runtime;
    const now = clock.now();
    if (orphanMs === 0) return [];
    for (const { storyId, chapter } of readHere) {
      await kv.set(keys.reading(storyId, chapter), true, { expireIn: 24 * 3600_000 });
    }
    const names = new Set(told.map(nameOf));
    for (const name of this.#seen.keys()) if (!names.has(name)) this.#seen.delete(name);
    const orphans = [];
    for (const ref of told) {
      const seen = this.#seen.get(nameOf(ref));
      const { versionstamp: word } = await kv.get(keys.reading(ref.storyId, ref.chapter));
      if (!seen || this.tails.isRead(ref) || word !== seen.word) {
        this.#seen.set(nameOf(ref), { at: now, word });
      } else if (now - seen.at >= orphanMs + 2 * ORPHANS_LOOK_MS) orphans.push(ref);
    }
    return orphans;
  }
}
