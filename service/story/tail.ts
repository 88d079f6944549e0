/** A chapter's frames in memory, one array for all its readers in this process. */
import type { StoryEvent } from "../protocol/events.ts";
import { decodeFrame, isLastFrame } from "../protocol/sse.ts";
import type { Runtime } from "../runtime.ts";
import { steadily } from "./commit.ts";
import { type ChapterRef, nameOf } from "./head.ts";
import { keys } from "./keys.ts";

/** The bytes of one event, as they are stored and as they are sent: encoded once. */
export type Frame = Uint8Array<ArrayBuffer>;

export interface Row {
  seq: number;
  frame: Frame;
}

/** Who reads a tail: woken when there is more, or when there will be no more. */
export interface TailReader {
  wake(): void;
}

/** The rows of a chapter after `seq`, oldest first. */
export function readRows(runtime: Runtime, ref: ChapterRef, seq: number): Promise<Row[]> {
  return steadily(runtime, async () => {
    const rows: Row[] = [];
    const selector = {
      prefix: keys.events(ref.storyId, ref.chapter),
      start: keys.event(ref.storyId, ref.chapter, seq + 1),
    };
    for await (const { key, value } of runtime.kv.list<Frame>(selector)) {
      rows.push({ seq: key.at(-1) as number, frame: value });
    }
    return rows;
  });
}

export class Tail {
  #frames: Frame[] = [];
  /** The number of the first frame: not 1 when what came before was withheld. */
  #first = 1;
  #end: StoryEvent | null = null;
  #refreshing: Promise<void> = Promise.resolve();
  /** Its chapter was erased. */
  gone = false;
  readonly readers = new Set<TailReader>();

  constructor(
    private readonly runtime: Runtime,
    readonly ref: ChapterRef,
    /** The key of the site that the story belongs to. */
    readonly site: string,
  ) {}

  /** The number of the newest event. */
  get newest(): number {
    return this.#first + this.#frames.length - 1;
  }

  /** The chapter's `complete` or `error`; null while it is being told. */
  get end(): StoryEvent | null {
    return this.#end;
  }

  /** What a reader that has seen `seq` has not seen yet, in one piece; null if there is nothing. */
  after(seq: number): Frame | null {
    const from = Math.max(0, seq + 1 - this.#first);
    const missing = this.#frames.length - from;
    if (missing <= 0) return null;
    if (missing === 1) return this.#frames[from]!;
    const frames = this.#frames.slice(from);
    const bytes = new Uint8Array(frames.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const frame of frames) {
      bytes.set(frame, at);
      at += frame.length;
    }
    return bytes;
  }

  /** Takes what was just stored. Rows that do not follow on are left to the store. */
  feed(rows: Row[]): void {
    if (rows[0]?.seq === this.newest + 1) this.#add(rows);
    else void this.refresh().catch(() => {});
  }

  /** Takes what the store has beyond the newest event. */
  refresh(): Promise<void> {
    const next = this.#refreshing.then(async () => {
      this.#add(await readRows(this.runtime, this.ref, this.newest));
    });
    this.#refreshing = next.catch((cause) => {
      this.runtime.report({ what: "cannot read a log", where: nameOf(this.ref), cause });
    });
    return next;
  }

  /** Ends the tail of a chapter that was erased. */
  vanish(): void {
    this.gone = true;
    this.#frames = [];
    this.#end = null;
    for (const reader of this.readers) reader.wake();
  }

  #add(rows: Row[]): void {
    if (this.gone) return;
    for (const { seq, frame } of rows) {
      if (seq <= this.newest) continue;
      if (seq > this.newest + 1) this.#keepOnly(seq, []);
      this.#frames.push(frame);
    }
    const newest = this.#frames.at(-1);
    if (rows.length === 0 || !newest) return;
    if (isLastFrame(newest)) this.#end = decodeFrame(newest);
    // What was withheld is given to nobody any more.
    if (this.#end?.type === "error" && this.#end.data.code === "withheld") {
      this.#keepOnly(this.newest, [newest]);
    }
    for (const reader of this.readers) reader.wake();
  }

  #keepOnly(first: number, frames: Frame[]): void {
    this.#first = first;
    this.#frames = frames;
  }
}

/**
 * The next time that there is more to read, or no more.
 * @throws the signal's reason
 */
export function nextChange(tail: Tail, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const leave = () => {
      tail.readers.delete(reader);
      signal.removeEventListener("abort", stop);
    };
    const reader = {
      wake() {
        leave();
        resolve();
      },
    };
    const stop = () => {
      leave();
      reject(signal.reason);
    };
    tail.readers.add(reader);
    signal.addEventListener("abort", stop, { once: true });
  });
}
