/**
 * The durable list of a chapter's events, the middle of the house: a teller appends, readers follow,
 * and the two never meet. An event is stored before anyone sees it; `seq` counts from 1 without holes.
 */
import { isLast, type StoryEvent } from "../protocol/events.ts";
import { decodeFrame, encodeFrame } from "../protocol/sse.ts";
import type { Runtime } from "../runtime.ts";
import { keys } from "./keys.ts";

export interface ChapterRef {
  storyId: string;
  chapter: number;
}

/** How far a chapter's log has come. */
export interface Head {
  state: "telling" | "told" | "failed";
  /** The number of the newest event. */
  seq: number;
}

/** Every row of a story leaves the store by itself a day after the story's time is over. */
export const ROW_LIFE = { expireIn: 31 * 24 * 3600 * 1000 };

/** The right to append: whoever holds the newest head. A commit by anyone else makes it worthless. */
export interface Pen extends ChapterRef {
  head: Head;
  versionstamp: string;
}

export type Frame = Uint8Array<ArrayBuffer>;

/** The row that a reader waits on was taken away: the story was erased. */
export class LogGone extends Error {}

/** Another teller wrote first: this one must stop. */
export class PenLost extends Error {}

export class Log {
  /** Readers in this process that wait for a chapter's next event. */
  readonly #waiting = new Map<string, Set<() => void>>();

  constructor(private readonly runtime: Pick<Runtime, "kv" | "clock" | "random">) {}

  /**
   * Begins a chapter with its first event, in one commit with all that `also` adds.
   * @returns the pen, or null if a check of `also` failed
   */
  async begin(
    ref: ChapterRef,
    first: StoryEvent,
    also: (op: Deno.AtomicOperation) => Deno.AtomicOperation,
  ): Promise<Pen | null> {
    const head: Head = { state: "telling", seq: 1 };
    const op = this.runtime.kv.atomic()
      .check({ key: keys.chapter(ref.storyId, ref.chapter), versionstamp: null })
      .set(keys.chapter(ref.storyId, ref.chapter), head, ROW_LIFE)
      .set(keys.tellingChapter(ref.storyId, ref.chapter), true, ROW_LIFE)
      .set(
        keys.event(ref.storyId, ref.chapter, 1),
        encodeFrame({ ...ref, seq: 1 }, first),
        ROW_LIFE,
      );
    const result = await this.commit(also(op));
    return result.ok ? { ...ref, head, versionstamp: result.versionstamp } : null;
  }

  /** The pen of a chapter; null if it has never begun. */
  async pen(ref: ChapterRef): Promise<Pen | null> {
    const { value, versionstamp } = await this.runtime.kv.get<Head>(
      keys.chapter(ref.storyId, ref.chapter),
    );
    return value && { ...ref, head: value, versionstamp };
  }

  /**
   * Stores one event and only then wakes the readers.
   * @returns the pen for the next event
   * @throws PenLost if another teller, or an erasure, came first
   */
  async append(pen: Pen, event: StoryEvent): Promise<Pen> {
    const { storyId, chapter } = pen;
    const head: Head = {
      state: !isLast(event) ? "telling" : event.type === "complete" ? "told" : "failed",
      seq: pen.head.seq + 1,
    };
    let op = this.runtime.kv.atomic()
      .check({ key: keys.chapter(storyId, chapter), versionstamp: pen.versionstamp })
      .set(keys.chapter(storyId, chapter), head, ROW_LIFE)
      .set(
        keys.event(storyId, chapter, head.seq),
        encodeFrame({ storyId, chapter, seq: head.seq }, event),
        ROW_LIFE,
      );
    if (head.state !== "telling") op = op.delete(keys.tellingChapter(storyId, chapter));
    if (event.type === "error" && event.data.code === "withheld") {
      // What was withheld is taken back: only the last event can be read from now on.
      for (let seq = 1; seq < head.seq; seq++) op = op.delete(keys.event(storyId, chapter, seq));
    }
    const result = await this.commit(op);
    if (!result.ok) throw new PenLost(`Cannot append to "${storyId}": another teller wrote first`);
    this.wake({ storyId, chapter });
    return { storyId, chapter, head, versionstamp: result.versionstamp };
  }

  /** The frames after `seq`, oldest first. */
  async read(ref: ChapterRef, seq: number): Promise<{ seq: number; frame: Frame }[]> {
    const rows = this.runtime.kv.list<Frame>({
      prefix: keys.events(ref.storyId, ref.chapter),
      start: keys.event(ref.storyId, ref.chapter, seq + 1),
    });
    const frames = [];
    for await (const row of rows) frames.push({ seq: row.key.at(-1) as number, frame: row.value });
    return frames;
  }

  /** A chapter's newest event; null if there is none. */
  async newest(ref: ChapterRef): Promise<StoryEvent | null> {
    const rows = this.runtime.kv.list<Frame>({ prefix: keys.events(ref.storyId, ref.chapter) }, {
      reverse: true,
      limit: 1,
    });
    for await (const row of rows) return decodeFrame(row.value);
    return null;
  }

  /**
   * Every frame after `seq` as soon as it is stored, in batches; ends with the chapter's last event.
   * @throws LogGone if the chapter is erased meanwhile
   */
  async *follow(ref: ChapterRef, seq: number, signal: AbortSignal): AsyncGenerator<Frame[]> {
    while (!signal.aborted) {
      // Listening begins before reading: an event stored between the two is not missed.
      const change = this.#nextChange(ref, signal);
      const rows = await this.read(ref, seq);
      const newest = rows.at(-1);
      if (newest) {
        yield rows.map(({ frame }) => frame);
        seq = newest.seq;
        if (isLast(decodeFrame(newest.frame))) return;
        continue;
      }
      const pen = await this.pen(ref);
      if (!pen) throw new LogGone(`The log of "${ref.storyId}" is gone`);
      if (pen.head.state !== "telling" && pen.head.seq <= seq) return;
      if (pen.head.seq <= seq) await change;
    }
  }

  /** Lets every waiting reader of a chapter look again. */
  wake(ref: ChapterRef): void {
    const waiting = this.#waiting.get(nameOf(ref));
    this.#waiting.delete(nameOf(ref));
    for (const resume of waiting ?? []) resume();
  }

  #nextChange(ref: ChapterRef, signal: AbortSignal): Promise<void> {
    const name = nameOf(ref);
    return new Promise((resolve) => {
      const waiting = this.#waiting.get(name) ?? new Set();
      this.#waiting.set(name, waiting);
      const done = () => {
        signal.removeEventListener("abort", done);
        waiting.delete(done);
        if (waiting.size === 0 && this.#waiting.get(name) === waiting) this.#waiting.delete(name);
        resolve();
      };
      waiting.add(done);
      signal.addEventListener("abort", done, { once: true });
    });
  }

  /**
   * Commits, and tries again when SQLite says that the database is locked: such a commit has applied
   * nothing, but Deno KV reports it as an exception instead of retrying.
   */
  async commit(op: Deno.AtomicOperation): Promise<Deno.KvCommitResult | Deno.KvCommitError> {
    for (let attempt = 1;; attempt++) {
      try {
        return await op.commit();
      } catch (error) {
        if (attempt === 8 || !String(error).includes("locked")) throw error;
        await this.runtime.clock.sleep(this.runtime.random() * 4 * 2 ** attempt);
      }
    }
  }
}

/** A chapter's name in maps and reports. */
export function nameOf(ref: ChapterRef): string {
  return `${ref.storyId}.${ref.chapter}`;
}
