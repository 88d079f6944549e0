/** The pen: the right to write one chapter, held by one teller at a time. */
import type { AuditLine } from "../protocol/audit.ts";
import { isLast, type StoryEvent, type Told } from "../protocol/events.ts";
import { encodeFrame } from "../protocol/sse.ts";
import type { Memory } from "../storytellers/storyteller.ts";
import { commit } from "./commit.ts";
import { type ChapterRef, type Head, nameOf, rowLife } from "./head.ts";
import { keys } from "./keys.ts";
import type { Log } from "./log.ts";
import type { Row } from "./tail.ts";

/** Someone else holds the pen now, or the chapter was erased: this teller must stop. */
export class PenLost extends Error {
  constructor(ref: ChapterRef) {
    super(`Cannot write on in "${nameOf(ref)}": another teller holds the pen`);
    this.name = "PenLost";
  }
}

/** What a site's owner is to know of. Times are milliseconds since the Unix epoch. */
export interface OwnersNotice {
  what: "withheld";
  story_id: string;
  chapter_number: number;
  at: number;
}

/** The right to write a chapter. A commit by anyone else makes it worthless. */
export class Pen {
  /** Lines of the audit that go into the next commit, and those that are made when the pen is put down. */
  readonly #lines: AuditLine[] = [];
  readonly #closing: (() => AuditLine)[] = [];
  #noted = 0;
  #memory: Memory<Told> | null = null;
  /** The commit before: a storyteller pays beside the telling, and two commits at once would refuse each other. */
  #turn: Promise<unknown> = Promise.resolve();

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

  /** The key of the site that the story belongs to. */
  get site(): string {
    return this.head.site;
  }

  /** Adds a line to the audit, with the next commit. */
  note(line: AuditLine): void {
    this.#lines.push(line);
  }

  /** Keeps what the next chapter is to know, with the next commit. */
  keep(memory: Memory<Told>): void {
    this.#memory = memory;
  }

  /** Adds a line to the audit with the last commit of this pen. */
  close(line: () => AuditLine): void {
    this.#closing.push(line);
  }

  /**
   * Stores events in one commit, and only then gives them to the readers.
   * @throws PenLost, StoreFailed
   */
  append(...events: StoryEvent[]): Promise<void> {
    return this.#inTurn(() => this.#append(events));
  }

  async #append(events: StoryEvent[]): Promise<void> {
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
        const notice: OwnersNotice = {
          what: "withheld",
          story_id: storyId,
          chapter_number: chapter,
          at: this.log.runtime.clock.now(),
        };
        op.set(keys.notice(head.site, storyId, chapter), notice, life);
      }
    });
    this.log.tails.feed(this.ref, rows);
  }

  /**
   * Writes down that a call is about to be paid for. A teller that was thought dead learns here that
   * another one has gone on, before it pays.
   * @throws PenLost, StoreFailed
   */
  pay(): Promise<void> {
    return this.#inTurn(() => this.#write({ ...this.head, calls: this.head.calls + 1 }, () => {}));
  }

  /** Lays the chapter down for any process to take up at once. */
  layDown(): Promise<void> {
    const { storyId, chapter } = this.ref;
    return this.#inTurn(() =>
      this.#write({ ...this.head, teller: "" }, (op, life) => {
        op.delete(keys.tellingChapter(this.head.teller, storyId, chapter))
          .set(keys.tellingChapter("", storyId, chapter), true, life)
          .set(keys.free(storyId, chapter), true, life);
      })
    );
  }

  /** The process holds one pen less. */
  letGo(): void {
    this.log.pulse.letGo();
  }

  /** One commit after the other, also when one fails. */
  #inTurn(commit: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(commit);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #write(
    head: Head,
    also: (op: Deno.AtomicOperation, life: { expireIn: number }) => void,
  ): Promise<void> {
    const { runtime } = this.log;
    const key = keys.chapter(this.ref.storyId, this.ref.chapter);
    const life = rowLife(head.expiresAt, runtime.clock.now());
    const op = runtime.kv.atomic().check({ key, versionstamp: this.versionstamp })
      .set(key, head, life);
    also(op, life);
    const isLast = head.state !== "telling" || head.teller === "";
    const lines = [...this.#lines, ...(isLast ? this.#closing.map((make) => make()) : [])];
    // In the order of their rows; two tellers never write the same one.
    lines.forEach((line, i) => {
      const row = `${line.at} ${String(this.#noted + i).padStart(4, "0")} ${head.lease}`;
      op.set(keys.audit(this.ref.storyId, this.ref.chapter, row), line, life);
    });
    const memory = this.#memory;
    if (memory) op.set(keys.memory(this.ref.storyId, this.ref.chapter), memory, life);
    const result = await commit(runtime, op, () => this.log.written(this.ref, head));
    if (!result.ok) throw new PenLost(this.ref);
    this.#lines.splice(0);
    this.#noted += lines.length;
    if (this.#memory === memory) this.#memory = null;
    this.head = head;
    this.versionstamp = result.versionstamp;
  }
}
