/**
 * Tails: a chapter's frames in memory, one for all its readers in this process. A teller in this
 * process feeds it when a commit stands; of a chapter that is told elsewhere the store is asked.
 */
import { isLast } from "../protocol/events.ts";
import { Problem } from "../protocol/problems.ts";
import { decodeFrame } from "../protocol/sse.ts";
import type { StoryEvent } from "../protocol/events.ts";
import type { Runtime } from "../runtime.ts";
import { steadily } from "./commit.ts";
import { type ChapterRef, type Head, nameOf } from "./head.ts";
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

/** How many heads Deno KV gives in one read. */
const HEADS_A_READ = 10;

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
  #last: StoryEvent | null = null;
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
    return this.#last && isLast(this.#last) ? this.#last : null;
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
    this.#last = null;
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
    this.#last = decodeFrame(newest);
    // What was withheld is given to nobody any more.
    if (this.#last.type === "error" && this.#last.data.code === "withheld") {
      this.#keepOnly(this.newest, [newest]);
    }
    for (const reader of this.readers) reader.wake();
  }

  #keepOnly(first: number, frames: Frame[]): void {
    this.#first = first;
    this.#frames = frames;
  }
}

interface Open {
  users: number;
  loading: Promise<Tail>;
  /** Undefined until it is loaded. */
  tail?: Tail;
}

export class Tails {
  readonly #open = new Map<string, Open>();

  /** @param siteOf the key of a story's site; throws Problem `not_found` or `gone` */
  constructor(
    private readonly runtime: Runtime,
    private readonly siteOf: (storyId: string) => Promise<string>,
  ) {}

  /**
   * The tail of a chapter, read once however many ask. Whoever opens it closes it.
   * @throws Problem `not_found` or `gone`
   */
  async open(ref: ChapterRef): Promise<Tail> {
    const name = nameOf(ref);
    const open: Open = this.#open.get(name) ?? { users: 0, loading: this.#load(ref) };
    this.#open.set(name, open);
    open.users++;
    try {
      return open.tail = await open.loading;
    } catch (error) {
      if (this.#open.get(name) === open) this.#open.delete(name);
      throw error;
    }
  }

  close(tail: Tail): void {
    const name = nameOf(tail.ref);
    const open = this.#open.get(name);
    if (open?.tail === tail && --open.users === 0) this.#open.delete(name);
  }

  /** The chapters that are read in this process. */
  get refs(): ChapterRef[] {
    return [...this.#open.values()].flatMap(({ tail }) => (tail ? [tail.ref] : []));
  }

  /** Whether anyone in this process reads a chapter. */
  isRead(ref: ChapterRef): boolean {
    return this.#open.has(nameOf(ref));
  }

  /** Gives what a teller of this process has stored to who reads it here. */
  feed(ref: ChapterRef, rows: Row[]): void {
    this.#tell(ref, (tail) => tail.feed(rows));
  }

  /** Gives what other processes have stored to who reads it here. */
  refresh(ref: ChapterRef): void {
    this.#tell(ref, (tail) => void tail.refresh().catch(() => {}));
  }

  /** Ends what is read of an erased chapter; whoever asks again asks the store. */
  vanish(ref: ChapterRef): void {
    this.#tell(ref, (tail) => tail.vanish());
    this.#open.delete(nameOf(ref));
  }

  /**
   * Asks the store for what is not told here: a small record for each chapter, ten in one read. Those
   * that have ended are looked at too: they may have been erased.
   */
  async poll(isTold: (ref: ChapterRef) => boolean): Promise<void> {
    const refs = this.refs.filter((ref) => !isTold(ref));
    const reads = [];
    for (let i = 0; i < refs.length; i += HEADS_A_READ) {
      reads.push(this.#poll(refs.slice(i, i + HEADS_A_READ)));
    }
    await Promise.all(reads);
  }

  async #poll(refs: ChapterRef[]): Promise<void> {
    const heads = await this.runtime.kv.getMany<Head[]>(
      refs.map(({ storyId, chapter }) => keys.chapter(storyId, chapter)),
    );
    for (const [i, { value }] of heads.entries()) {
      if (value === null) this.vanish(refs[i]!);
      else {
        this.#tell(refs[i]!, (tail) => {
          if (value.seq > tail.newest) void tail.refresh().catch(() => {});
        });
      }
    }
  }

  /** Says something to a chapter's tail, if there is one, as soon as it is loaded. */
  #tell(ref: ChapterRef, what: (tail: Tail) => void): void {
    const open = this.#open.get(nameOf(ref));
    if (open?.tail) what(open.tail);
    else void open?.loading.then(what, () => {});
  }

  /** A chapter's `complete` or `error`, once it has come; null if the chapter is erased meanwhile. */
  async end(ref: ChapterRef, signal: AbortSignal): Promise<StoryEvent | null> {
    const tail = await this.open(ref);
    try {
      while (!tail.end && !tail.gone) await nextChange(tail, signal);
      return tail.end;
    } finally {
      this.close(tail);
    }
  }

  async #load(ref: ChapterRef): Promise<Tail> {
    const tail = new Tail(this.runtime, ref, await this.siteOf(ref.storyId));
    await tail.refresh();
    if (tail.newest === 0) throw new Problem("not_found");
    return tail;
  }
}

/** @throws the signal's reason */
function nextChange(tail: Tail, signal: AbortSignal): Promise<void> {
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
