/**
 * Tellers: each tells one chapter into its log, on nobody's request but its own, and sees to it that
 * the log ends with exactly one `complete` or `error`.
 */
import type { ChapterErrorCode, StoryEvent } from "../protocol/events.ts";
import { decodeFrame } from "../protocol/sse.ts";
import type { Runtime } from "../runtime.ts";
import { keys } from "./keys.ts";
import { type ChapterRef, type Log, nameOf, type Pen, PenLost } from "./log.ts";

/** Why a chapter ends without having been told. */
export class ChapterFailure extends Error {
  constructor(
    readonly code: ChapterErrorCode,
    /** The node in which it happened. */
    readonly node: "generate_content" | "safety_check" | "calculate_metrics" | "workflow",
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** What a child or teacher reads; nothing of the provider's stands in it. */
const SAY: Record<ChapterErrorCode, { message: string; retryable: boolean }> = {
  model_unavailable: {
    message: "The storyteller could not be reached. Let's try again in a moment.",
    retryable: true,
  },
  model_refused: {
    message: "The storyteller would rather not tell that one. Let's try another idea.",
    retryable: false,
  },
  timed_out: { message: "The storyteller fell silent. Let's try again.", retryable: true },
  interrupted: { message: "The story was interrupted. Let's try again.", retryable: true },
  withheld: {
    message: "This chapter did not turn out well, so it was put away. Let's try another one.",
    retryable: true,
  },
  cancelled: { message: "The story was stopped.", retryable: true },
};

/** Gives a chapter's events after those already stored; throws a ChapterFailure if it cannot. */
export type Tell = (
  ref: ChapterRef,
  stored: StoryEvent[],
  signal: AbortSignal,
) => AsyncIterable<StoryEvent>;

export class Tellers {
  readonly #telling = new Map<string, { stop: AbortController; done: Promise<void> }>();

  constructor(
    private readonly runtime: Runtime,
    private readonly log: Log,
    private readonly tell: Tell,
  ) {}

  /** Begins to tell a chapter, in the background. */
  begin(pen: Pen): void {
    const name = nameOf(pen);
    if (this.#telling.has(name)) return;
    const stop = new AbortController();
    const done = this.#run(pen, stop.signal).finally(() => this.#telling.delete(name));
    this.#telling.set(name, { stop, done });
  }

  /** Goes on with every chapter that a former process left in the middle. */
  async resume(): Promise<void> {
    for await (const { key } of this.runtime.kv.list({ prefix: keys.telling })) {
      const [, storyId, chapter] = key as [string, string, number];
      const pen = await this.log.pen({ storyId, chapter });
      if (pen?.head.state === "telling") this.begin(pen);
      else await this.runtime.kv.delete(key);
    }
  }

  /** Stops telling a chapter, and waits until its log has ended with `error` `cancelled`. */
  async cancel(ref: ChapterRef): Promise<void> {
    const telling = this.#telling.get(nameOf(ref));
    telling?.stop.abort(new ChapterFailure("cancelled", "workflow"));
    await telling?.done;
  }

  /** Lays down every chapter where it is, for the next process to go on with. */
  async stop(): Promise<void> {
    for (const { stop } of this.#telling.values()) stop.abort(new LaidDown());
    await this.settled();
  }

  /** Waits until no chapter is being told. */
  async settled(): Promise<void> {
    await Promise.all([...this.#telling.values()].map(({ done }) => done));
  }

  async #run(pen: Pen, signal: AbortSignal): Promise<void> {
    try {
      const stored = (await this.log.read(pen, 0)).map(({ frame }) => decodeFrame(frame));
      const milestones = new Set(stored.flatMap((event) => milestoneOf(event) ?? []));
      for await (const event of this.tell(pen, stored, signal)) {
        const milestone = milestoneOf(event);
        if (milestone !== null && milestones.has(milestone)) continue;
        if (milestone !== null) milestones.add(milestone);
        signal.throwIfAborted();
        pen = await this.log.append(pen, event);
      }
      if (pen.head.state === "telling") {
        throw new Error("The storyteller ended without a last event");
      }
    } catch (error) {
      await this.#end(pen, signal.aborted ? signal.reason : error);
    }
  }

  async #end(pen: Pen, error: unknown): Promise<void> {
    if (error instanceof LaidDown || error instanceof PenLost) return;
    const failure = error instanceof ChapterFailure
      ? error
      : new ChapterFailure("interrupted", "workflow", { cause: error });
    if (failure.code !== "cancelled") {
      this.runtime.report({
        what: `chapter ended: ${failure.code}`,
        where: nameOf(pen),
        cause: failure.cause,
      });
    }
    try {
      pen = await this.log.append(pen, {
        type: "node_event",
        data: { node: failure.node, status: "failed" },
      });
      await this.log.append(pen, {
        type: "error",
        data: { code: failure.code, ...SAY[failure.code] },
      });
    } catch (cause) {
      // The store refuses even this: the chapter stays open and a restart goes on with it.
      if (!(cause instanceof PenLost)) {
        this.runtime.report({ what: "cannot end a chapter", where: nameOf(pen), cause });
      }
    }
  }
}

/** A teller was told to stop where it is, because the process ends. */
class LaidDown extends Error {}

/** The name of an event that stands at most once in a chapter; null for those that may come again. */
function milestoneOf(event: StoryEvent): string | null {
  switch (event.type) {
    case "content":
      return null;
    case "node_event":
      return event.data.status === "retrying" ? null : `${event.data.node} ${event.data.status}`;
    case "progress":
      return `${event.data.progress} ${event.data.message}`;
    default:
      return event.type;
  }
}
