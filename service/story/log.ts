/**
 * The durable list of a chapter's events, the middle of the house: a teller appends, readers follow,
 * and the two never meet. An event is stored before anyone sees it; `seq` counts from 1 without holes.
 */
import { isLast, type StoryEvent } from "../protocol/events.ts";
import { decodeFrame, encodeFrame } from "../protocol/sse.ts";
import type { Runtime } from "../runtime.ts";
import { commit, steadily } from "./commit.ts";
import { type ChapterRef, type Head, nameOf, rowLife } from "./head.ts";
import { Gather } from "./gather.ts";
import { keys } from "./keys.ts";
import type { Pulse } from "./pulse.ts";
import { type Frame, readRows, type Row, type Tails } from "./tails.ts";

/** Someone else holds the pen now, or the chapter was erased: this teller must stop. */
export class PenLost extends Error {
  constructor(ref: ChapterRef) {
    super(`Cannot write on in "${nameOf(ref)}": another teller holds the pen`);
    this.name = "PenLost";
  }
}

export class Log {
  readonly gather: Gather;
  /** How many chapters are told in this process. */
  pens = 0;

  constructor(
    readonly runtime: Runtime,
    readonly pulse: Pulse,
    readonly tails: Tails,
  ) {
    this.gather = new Gather(runtime, () => this.pens);
  }

  /**
   * Begins a chapter with its first event, in one commit with all that `also` adds.
   * @returns the pen, or null if a check of `also` failed
   */
  async begin(
    ref: ChapterRef,
    first: StoryEvent,
    expiresAt: number,
    also: (op: Deno.AtomicOperation) => Deno.AtomicOperation,
  ): Promise<Pen | null> {
    const life = rowLife(expiresAt, this.runtime.clock.now());
    const frame = encodeFrame({ ...ref, seq: 1 }, first);
    const begun = { state: "telling" as const, seq: 1, calls: 0, expiresAt };
    return await this.#take(
      ref,
      begun,
      null,
      (op) => also(op.set(keys.event(ref.storyId, ref.chapter, 1), frame, life)),
    );
  }

  /**
   * Takes up a chapter that its teller has left.
   * @returns the pen, or null if someone else was first or nothing is left to tell
   */
  async takeUp(ref: ChapterRef, leftBy: string): Promise<Pen | null> {
    const { head: before, versionstamp } = await this.head(ref);
    const index = keys.tellingChapter(leftBy, ref.storyId, ref.chapter);
    const free = keys.free(ref.storyId, ref.chapter);
    if (before?.state !== "telling" || before.teller !== leftBy) {
      // What stands in the index is of the past; a chapter that was laid down meanwhile stays free.
      const key = keys.chapter(ref.storyId, ref.chapter);
      const past = this.runtime.kv.atomic().check({ key, versionstamp }).delete(index);
      if (before?.state !== "telling" || before.teller !== "") past.delete(free);
      await steadily(this.runtime, () => past.commit());
      return null;
    }
    const pen = await this.#take(
      ref,
      before,
      versionstamp,
      (op) => op.delete(index).delete(free),
    );
    // What the teller before wrote last is given to the readers here at once.
    if (pen) this.tails.refresh(ref);
    return pen;
  }

  /** A chapter's head; null if it has never begun, or is erased. */
  async head(ref: ChapterRef): Promise<{ head: Head | null; versionstamp: string | null }> {
    const { value, versionstamp } = await steadily(
      this.runtime,
      () => this.runtime.kv.get<Head>(keys.chapter(ref.storyId, ref.chapter)),
    );
    return { head: value, versionstamp };
  }

  /** Every event of a chapter, oldest first. */
  async events(ref: ChapterRef): Promise<StoryEvent[]> {
    return (await readRows(this.runtime, ref, 0)).map(({ frame }) => decodeFrame(frame));
  }

  /** A chapter's newest event; null if there is none. */
  newest(ref: ChapterRef): Promise<StoryEvent | null> {
    return steadily(this.runtime, async () => {
      const selector = { prefix: keys.events(ref.storyId, ref.chapter) };
      const rows = this.runtime.kv.list<Frame>(selector, { reverse: true, limit: 1 });
      for await (const row of rows) return decodeFrame(row.value);
      return null;
    });
  }

  /** The versionstamp of the commit that `head` was last written by, if it is this one's. */
  async written(ref: ChapterRef, { lease, teller, seq, calls }: Head): Promise<string | null> {
    const { head, versionstamp } = await this.head(ref);
    const same = head?.lease === lease && head.teller === teller && head.seq === seq &&
      head.calls === calls;
    return same ? versionstamp : null;
  }

  /** Writes a head of which this process is the teller, under a new lease. */
  async #take(
    ref: ChapterRef,
    before: Omit<Head, "teller" | "lease">,
    versionstamp: string | null,
    also: (op: Deno.AtomicOperation) => Deno.AtomicOperation,
  ): Promise<Pen | null> {
    const { storyId, chapter } = ref;
    const key = keys.chapter(storyId, chapter);
    const life = rowLife(before.expiresAt, this.runtime.clock.now());
    let head: Head | undefined;
    const result = await this.pulse.take((teller, alive) => {
      const taken = head = { ...before, teller, lease: this.runtime.newId() };
      const op = this.runtime.kv.atomic().check({ key, versionstamp }, alive).set(key, taken, life);
      // The index of the teller before may be this very row: it is set last.
      also(op).set(keys.tellingChapter(teller, storyId, chapter), true, life);
      return commit(this.runtime, op, () => this.written(ref, taken));
    });
    if (!result.ok) return null;
    this.pens++;
    return new Pen(this, ref, head!, result.versionstamp);
  }
}

/** The right to write a chapter. A commit by anyone else makes it worthless. */
export class Pen {
  constructor(
    private readonly log: Log,
    readonly ref: ChapterRef,
    private head: Head,
    private versionstamp: string,
  ) {}

  get isTelling(): boolean {
    return this.head.state === "telling";
  }

  /** The number of the newest event. */
  get seq(): number {
    return this.head.seq;
  }

  /** Paid calls that were written down. */
  get calls(): number {
    return this.head.calls;
  }

  /**
   * Stores events in one commit, and only then gives them to the readers.
   * @throws PenLost, StoreFailed
   */
  async append(...events: StoryEvent[]): Promise<void> {
    const { storyId, chapter } = this.ref;
    const rows: Row[] = events.map((event, i) => {
      const seq = this.head.seq + 1 + i;
      return { seq, frame: encodeFrame({ storyId, chapter, seq }, event) };
    });
    const last = events.at(-1)!;
    const head: Head = {
      ...this.head,
      state: !isLast(last) ? "telling" : last.type === "complete" ? "told" : "failed",
      seq: this.head.seq + rows.length,
    };
    await this.#write(head, (op, life) => {
      for (const { seq, frame } of rows) op.set(keys.event(storyId, chapter, seq), frame, life);
      if (head.state !== "telling") {
        op.delete(keys.tellingChapter(head.teller, storyId, chapter))
          .delete(keys.stop(storyId, chapter));
      }
      if (last.type === "error" && last.data.code === "withheld") {
        // What was withheld is taken back: only the last event can be read from now on.
        for (let seq = 1; seq < head.seq; seq++) op.delete(keys.event(storyId, chapter, seq));
      }
    });
    this.log.tails.feed(this.ref, rows);
  }

  /**
   * Writes down that a call is about to be paid for. A teller that was thought dead learns here that
   * another one has gone on, before it pays.
   * @throws PenLost, StoreFailed
   */
  async pay(): Promise<void> {
    await this.#write({ ...this.head, calls: this.head.calls + 1 }, () => {});
  }

  /** Lays the chapter down for any process to take up at once. */
  async layDown(): Promise<void> {
    const { storyId, chapter } = this.ref;
    await this.#write({ ...this.head, teller: "" }, (op, life) => {
      op.delete(keys.tellingChapter(this.head.teller, storyId, chapter))
        .set(keys.tellingChapter("", storyId, chapter), true, life)
        .set(keys.free(storyId, chapter), true, life);
    });
  }

  /** The process holds one pen less. */
  letGo(): void {
    this.log.pens--;
    this.log.pulse.letGo();
  }

  async #write(
    head: Head,
    also: (op: Deno.AtomicOperation, life: { expireIn: number }) => void,
  ): Promise<void> {
    const key = keys.chapter(this.ref.storyId, this.ref.chapter);
    const life = rowLife(head.expiresAt, this.log.runtime.clock.now());
    const result = await this.log.gather.write({
      check: { key, versionstamp: this.versionstamp },
      add: (op) => also(op.set(key, head, life), life),
      applied: () => this.log.written(this.ref, head),
    });
    if (!result.ok) throw new PenLost(this.ref);
    this.head = head;
    this.versionstamp = result.versionstamp;
  }
}
