/**
 * The durable list of a chapter's events, the middle of the house: a teller appends, readers follow,
 * and the two never meet. An event is stored before anyone sees it; `seq` counts from 1 without holes.
 */
import type { StoryEvent } from "../protocol/events.ts";
import { decodeFrame, encodeFrame } from "../protocol/sse.ts";
import type { Runtime } from "../runtime.ts";
import { commit, steadily } from "./commit.ts";
import { type ChapterRef, type Head, rowLife } from "./head.ts";
import { keys } from "./keys.ts";
import { Pen } from "./pen.ts";
import type { Pulse } from "./pulse.ts";
import { type Frame, readRows } from "./tail.ts";
import type { Tails } from "./tails.ts";

export class Log {
  constructor(
    readonly runtime: Runtime,
    readonly pulse: Pulse,
    readonly tails: Tails,
  ) {}

  /**
   * Begins a chapter with its first event, in one commit with all that `also` adds.
   * @returns the pen, or null if a check of `also` failed
   */
  async begin(
    ref: ChapterRef,
    first: StoryEvent,
    { site, expiresAt }: { site: string; expiresAt: number },
    also: (op: Deno.AtomicOperation) => Deno.AtomicOperation,
  ): Promise<Pen | null> {
    const life = rowLife(expiresAt, this.runtime.clock.now());
    const frame = encodeFrame({ ...ref, seq: 1 }, first);
    const begun = { state: "telling" as const, seq: 1, calls: 0, site, expiresAt };
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
      // A head of before there were sites in heads has none.
      const site = before.site ?? "";
      const taken = head = { ...before, site, teller, lease: this.runtime.newId() };
      const op = this.runtime.kv.atomic().check({ key, versionstamp }, alive).set(key, taken, life);
      // The index of the teller before may be this very row: it is set last.
      also(op).set(keys.tellingChapter(teller, storyId, chapter), true, life);
      return commit(this.runtime, op, () => this.written(ref, taken));
    });
    if (!result.ok) return null;
    return new Pen(this, ref, head!, result.versionstamp);
  }
}
