/**
 * Tails: of each chapter that is read in this process, one. A teller in this process feeds it when a
 * commit stands; of a chapter that is told elsewhere the store is asked.
 */
import type { StoryEvent } from "../protocol/events.ts";
import { Problem } from "../protocol/problems.ts";
import type { Runtime } from "../runtime.ts";
import { type ChapterRef, type Head, nameOf } from "./head.ts";
import { keys } from "./keys.ts";
import { nextChange, type Row, Tail } from "./tail.ts";

/** How many heads Deno KV gives in one read. */
const HEADS_A_READ = 10;

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
