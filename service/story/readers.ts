/**
 * Readers: open connections to a chapter's log. Each is a cursor; one timer serves them all with heart
 * beats, rotation and the end of their tickets.
 */
import { HEARTBEAT, readerErrorFrame, retryFrame } from "../protocol/sse.ts";
import type { Runtime } from "../runtime.ts";
import { type ChapterRef, type Log, LogGone } from "./log.ts";

const HEARTBEAT_MS = 15_000;
/** A connection is closed and taken up again at a random age, so that deploys look like every day. */
const ROTATION_MS = { least: 10 * 60_000, most: 20 * 60_000 };
/** How long a reader waits before it comes back. */
const RETRY_MS = { least: 1000, most: 4000 };

interface Reader {
  controller: ReadableStreamDefaultController<Uint8Array>;
  stop: AbortController;
  ticketEndsAt: number;
  rotatesAt: number;
}

export class Readers {
  readonly #open = new Set<Reader>();
  readonly #stopHeart: () => void;

  constructor(private readonly runtime: Runtime, private readonly log: Log) {
    this.#stopHeart = runtime.clock.every(HEARTBEAT_MS, () => this.#beat());
  }

  /**
   * The bytes of a stream: a retry hint, then every frame after `seq` until the chapter's last.
   * @param ticketEndsAt milliseconds since the Unix epoch
   */
  open(ref: ChapterRef, seq: number, ticketEndsAt: number): ReadableStream<Uint8Array> {
    const { clock } = this.runtime;
    const stop = new AbortController();
    const frames = this.log.follow(ref, seq, stop.signal);
    let reader: Reader;
    return new ReadableStream<Uint8Array>({
      start: (controller) => {
        reader = {
          controller,
          stop,
          ticketEndsAt,
          rotatesAt: clock.now() + this.#between(ROTATION_MS),
        };
        this.#open.add(reader);
        controller.enqueue(retryFrame(this.#between(RETRY_MS)));
      },
      pull: async (controller) => {
        try {
          const { value, done } = await frames.next();
          if (stop.signal.aborted) return;
          for (const frame of value ?? []) controller.enqueue(frame);
          if (done) this.#close(reader);
        } catch (error) {
          if (!(error instanceof LogGone)) {
            this.runtime.report({ what: "cannot read a log", where: ref.storyId, cause: error });
          }
          this.#close(reader);
        }
      },
      cancel: () => this.#forget(reader),
    }, { highWaterMark: 0 });
  }

  /** All that a reader gets from a process that is about to end: when to come back. */
  comeBack(): Uint8Array<ArrayBuffer> {
    return retryFrame(this.#between(RETRY_MS));
  }

  /** Ends every connection; their readers come back by id, to the process that follows. */
  close(): void {
    this.#stopHeart();
    for (const reader of this.#open) this.#close(reader);
  }

  #beat(): void {
    const now = this.runtime.clock.now();
    for (const reader of this.#open) {
      if (reader.ticketEndsAt <= now) {
        reader.controller.enqueue(readerErrorFrame({
          type: "error",
          data: { code: "ticket_expired", message: "Reconnecting…", retryable: true },
        }));
        this.#close(reader);
      } else if (reader.rotatesAt <= now) this.#close(reader);
      // A reader that has not taken the last one gets no second: nothing piles up.
      else if ((reader.controller.desiredSize ?? 0) >= 0) reader.controller.enqueue(HEARTBEAT);
    }
  }

  #close(reader: Reader): void {
    if (!this.#open.has(reader)) return;
    this.#forget(reader);
    reader.controller.close();
  }

  #forget(reader: Reader): void {
    this.#open.delete(reader);
    reader.stop.abort();
  }

  #between({ least, most }: { least: number; most: number }): number {
    return least + this.runtime.random() * (most - least);
  }
}
