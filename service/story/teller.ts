/**
 * Tellers: each tells one chapter into its log, on nobody's request but its own, and sees to it that
 * the log ends with exactly one `complete` or `error`.
 */
import type { AuditLine } from "../protocol/audit.ts";
import type { StoryEvent, Told } from "../protocol/events.ts";
import type { Runtime } from "../runtime.ts";
import type { Memory } from "../storytellers/storyteller.ts";
import { steadily, StoreFailed } from "./commit.ts";
import { ChapterFailure, SAY } from "./failure.ts";
import { type ChapterRef, nameOf } from "./head.ts";
import { keys } from "./keys.ts";
import type { Log } from "./log.ts";
import { milestoneOf } from "./milestones.ts";
import { type Pen, PenLost } from "./pen.ts";
import { untilAborted } from "./until-aborted.ts";

/** How long a drain waits for chapters whose prose stands, and a cancel for their tellers. */
const SOON_MS = 2000;
/** A chapter that has cost so many calls, over all its tellers, is given up. */
const MOST_CALLS = 12;
/** Below so many, a call may be spent on what is good but need not be. */
const SPARE_CALLS = 6;
/** So is one that does not end: all its events can be taken back in one commit, which takes 1,000. */
const MOST_EVENTS = 900;

/** What a teller lends to whom it has tell. */
export interface Hand {
  signal: AbortSignal;
  /** Awaited before each call that costs something: it is written down first. */
  pay(): Promise<void>;
  /** There are calls to spare, over all the chapter's tellers. */
  spare(): boolean;
  /** Adds a line to the chapter's audit. */
  note(line: AuditLine): void;
  /** Keeps what the next chapter is to know, with the next event that is stored. */
  keep(memory: Memory<Told>): void;
  /** Adds a line to it when this teller is done, however it ends. */
  close(line: () => AuditLine): void;
}

/** Gives a chapter's events after those already stored; throws a ChapterFailure if it cannot. */
export type Tell = (ref: ChapterRef, stored: StoryEvent[], hand: Hand) => AsyncIterable<StoryEvent>;

interface Telling {
  ref: ChapterRef;
  site: string;
  stop: AbortController;
  /** Its prose stands: only the closing checks are left. */
  isNearlyDone: boolean;
  /** It was refused as a whole: whatever comes, it ends as withheld. */
  isRefused: boolean;
  done: Promise<void>;
}

export class Tellers {
  readonly #telling = new Map<string, Telling>();
  #draining = false;

  constructor(
    private readonly runtime: Runtime,
    private readonly log: Log,
    private readonly tell: Tell,
  ) {}

  /** The chapters that are told in this process. */
  get refs(): ChapterRef[] {
    return [...this.#telling.values()].map(({ ref }) => ref);
  }

  /** The sites whose chapters are told in this process. */
  get sites(): Set<string> {
    return new Set([...this.#telling.values()].map(({ site }) => site));
  }

  /** Stops all that is told here for a site. */
  stopSite(site: string): void {
    for (const telling of this.#telling.values()) {
      if (telling.site !== site) continue;
      telling.stop.abort(new ChapterFailure("site_stopped", "workflow"));
    }
  }

  isTold(ref: ChapterRef): boolean {
    return this.#telling.has(nameOf(ref));
  }

  /** Begins to tell a chapter, in the background. */
  begin(pen: Pen): void {
    const telling: Telling = {
      ref: pen.ref,
      site: pen.site,
      stop: new AbortController(),
      isNearlyDone: false,
      isRefused: false,
      done: Promise.resolve(),
    };
    const name = nameOf(pen.ref);
    this.#telling.get(name)?.stop.abort(new PenLost(pen.ref));
    this.#telling.set(name, telling);
    // A start that was on its way when the process began to end.
    if (this.#draining) telling.stop.abort(new LaidDown());
    telling.done = this.#run(pen, telling).finally(() => {
      if (this.#telling.get(name) === telling) this.#telling.delete(name);
      pen.letGo();
    });
  }

  /** Goes on with a chapter that its teller has left, unless someone else does. */
  async takeUp(ref: ChapterRef, leftBy: string): Promise<void> {
    const pen = await this.log.takeUp(ref, leftBy);
    if (pen) this.begin(pen);
  }

  /** Stops a chapter that is told here. */
  stop(ref: ChapterRef): void {
    this.#telling.get(nameOf(ref))?.stop.abort(new ChapterFailure("cancelled", "workflow"));
  }

  /**
   * Stops a chapter wherever it is told. Its log has ended when this returns, or the process that tells
   * it has been asked to and does not answer.
   */
  async cancel(ref: ChapterRef): Promise<void> {
    const telling = this.#telling.get(nameOf(ref));
    this.stop(ref);
    if (telling) await this.#soon(telling.done);
    const { head } = await this.log.head(ref);
    if (head?.state !== "telling") return;
    const { kv } = this.runtime;
    const asked = keys.stop(ref.storyId, ref.chapter);
    await steadily(this.runtime, () => kv.set(asked, true, { expireIn: 3600_000 }));
    const late = new AbortController();
    await this.#soon(this.log.tails.end(ref, late.signal).catch(() => {}));
    late.abort();
    const after = await this.log.head(ref);
    if (after.head?.state !== "telling") await steadily(this.runtime, () => kv.delete(asked));
  }

  /** Stops telling: another process goes on with all that is told here. */
  abandon(): void {
    for (const { ref, stop } of this.#telling.values()) stop.abort(new PenLost(ref));
  }

  /** Lays down every chapter where it is; those that are nearly done are finished first. */
  async drain(): Promise<void> {
    this.#draining = true;
    for (const { stop, isNearlyDone } of this.#telling.values()) {
      if (!isNearlyDone) stop.abort(new LaidDown());
    }
    await this.#soon(this.settled());
    for (const { stop } of this.#telling.values()) stop.abort(new LaidDown());
    await this.settled();
  }

  /** Waits until no chapter is being told. */
  async settled(): Promise<void> {
    await Promise.all([...this.#telling.values()].map(({ done }) => done));
  }

  /** Waits for a promise, but not for long. */
  async #soon(promise: Promise<unknown>): Promise<void> {
    const done = new AbortController();
    await Promise.race([
      promise,
      this.runtime.clock.sleep(SOON_MS, done.signal).catch(() => {}),
    ]);
    done.abort();
  }

  async #run(pen: Pen, telling: Telling): Promise<void> {
    const { signal } = telling.stop;
    const pay = async () => {
      signal.throwIfAborted();
      if (pen.calls >= MOST_CALLS) throw new ChapterFailure("interrupted", "generate_content");
      await pen.pay().catch((error) => {
        telling.stop.abort(error);
        throw error;
      });
    };
    try {
      const stored = await this.log.events(pen.ref);
      const milestones = new Set(stored.flatMap((event) => milestoneOf(event) ?? []));
      telling.isRefused = stored.some(isRefusal);
      const hand = {
        signal,
        pay,
        spare: () => pen.calls < SPARE_CALLS,
        note: (line: AuditLine) => pen.note(line),
        keep: (memory: Memory<Told>) => pen.keep(memory),
        close: (line: () => AuditLine) => pen.close(line),
      };
      for await (const event of untilAborted(this.tell(pen.ref, stored, hand), signal)) {
        const milestone = milestoneOf(event);
        if (milestone !== null && milestones.has(milestone)) continue;
        if (milestone !== null) milestones.add(milestone);
        signal.throwIfAborted();
        if (pen.seq >= MOST_EVENTS) throw new ChapterFailure("interrupted", "generate_content");
        telling.isRefused ||= isRefusal(event);
        await pen.append(event);
        telling.isNearlyDone = milestones.has("generate_content completed");
      }
      if (pen.isTelling) throw new Error("The storyteller ended without a last event");
    } catch (error) {
      await this.#end(pen, telling.isRefused, signal.aborted ? signal.reason : error);
    }
  }

  async #end(pen: Pen, isRefused: boolean, error: unknown): Promise<void> {
    const where = nameOf(pen.ref);
    try {
      if (error instanceof PenLost || !pen.isTelling) return;
      if (error instanceof LaidDown) return await pen.layDown();
      // Nothing is wrong with the chapter: it is taken up again when the store answers.
      if (error instanceof StoreFailed) throw error;
      const failure = isRefused
        ? new ChapterFailure("withheld", "safety_check")
        : error instanceof ChapterFailure
        ? error
        : new ChapterFailure("interrupted", "workflow", { cause: error });
      if (!/^(cancelled|site_stopped)$/.test(failure.code)) {
        const { code, cause } = failure;
        this.runtime.report({ what: `chapter ended: ${code}`, where, cause });
      }
      await pen.append(
        { type: "node_event", data: { node: failure.node, status: "failed" } },
        { type: "error", data: { code: failure.code, ...SAY[failure.code] } },
      );
    } catch (cause) {
      if (cause instanceof PenLost) return;
      this.runtime.report({ what: "cannot write in a chapter", where, cause });
    }
  }
}

/** A chapter's verdict that it must not be read. */
function isRefusal(event: StoryEvent): boolean {
  return event.type === "safety_check" && !event.data.approved;
}

/** A teller was told to stop where it is, because the process ends. */
class LaidDown extends Error {}
