/**
 * Readers: open connections to a chapter. Each is a cursor on the chapter's tail, without a queue; one
 * timer serves them all with heart beats, rotation and the end of their tickets.
 */
import { HEARTBEAT, readerErrorFrame, retryFrame } from "../protocol/sse.ts";
import type { ReaderErrorCode } from "../protocol/events.ts";
import type { Runtime } from "../runtime.ts";
import type { Tail, TailReader } from "./tail.ts";
import type { Tails } from "./tails.ts";

const HEARTBEAT_MS = 15_000;
/** How often it is looked whose heart beat is due: each has its own moment, so that they come spread. */
const LOOK_MS = 1000;
/** A connection is closed and taken up again at a random age, so that deploys look like every day. */
const ROTATION_MS = { least: 10 * 60_000, most: 20 * 60_000 };
/** How long a reader waits before it comes back. */
const RETRY_MS = { least: 1000, most: 4000 };
/** A reader that has taken nothing for so many heart beats, though there was something, is too slow. */
const MISSED_BEATS = 2;

const ABOUT: Record<ReaderErrorCode, string> = {
  ticket_expired: "Reconnecting…",
  too_slow: "The connection is slow. Reconnecting…",
};

export class Readers {
  readonly #open = new Set<Reader>();
  readonly #stopHeart: () => void;
  #closed = false;

  constructor(private readonly runtime: Runtime, private readonly tails: Tails) {
    this.#stopHeart = runtime.clock.every(LOOK_MS, () => {
      const now = runtime.clock.now();
      for (const reader of this.#open) reader.beat(now);
    });
  }

  /**
   * The bytes of a stream: a retry hint, then every frame after `seq` until the chapter's last.
   * The tail is closed with the stream.
   * @param ticketEndsAt milliseconds since the Unix epoch
   */
  open(tail: Tail, seq: number, ticketEndsAt: number): ReadableStream<Uint8Array> {
    const { clock, random } = this.runtime;
    const now = clock.now();
    const times = {
      beatsAt: now + random() * HEARTBEAT_MS,
      rotatesAt: now + this.#between(ROTATION_MS),
      ticketEndsAt,
    };
    const reader = new Reader(tail, seq, this.#retry(), times, () => {
      if (this.#open.delete(reader)) this.tails.close(tail);
    });
    this.#open.add(reader);
    // One that was on its way when the process began to end goes to the next.
    if (this.#closed) queueMicrotask(() => reader.close(this.#retry()));
    // Nothing is asked of a reader before its connection can take it: the stream holds no queue.
    return new ReadableStream<Uint8Array>(reader, { highWaterMark: 0 });
  }

  /** All that a reader gets from a process that is about to end: when to come back. */
  comeBack(): Uint8Array<ArrayBuffer> {
    return this.#retry();
  }

  /** Ends every connection; their readers come back by id, each a little later than the last. */
  close(): void {
    this.#closed = true;
    this.#stopHeart();
    for (const reader of this.#open) reader.close(this.#retry());
  }

  #retry(): Uint8Array<ArrayBuffer> {
    return retryFrame(this.#between(RETRY_MS));
  }

  #between({ least, most }: { least: number; most: number }): number {
    return least + this.runtime.random() * (most - least);
  }
}

/** One connection. Its state is a number: the newest event that it was given. */
class Reader implements UnderlyingDefaultSource<Uint8Array>, TailReader {
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  /** The connection has taken all that it was given, and asks for more. */
  #hungry = false;
  #missed = 0;
  #closed = false;

  constructor(
    private readonly tail: Tail,
    private seq: number,
    private readonly hello: Uint8Array,
    private readonly times: { beatsAt: number; rotatesAt: number; ticketEndsAt: number },
    private readonly leave: () => void,
  ) {}

  start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.#controller = controller;
    controller.enqueue(this.hello);
    this.tail.readers.add(this);
  }

  pull(): void {
    this.#hungry = true;
    this.#missed = 0;
    this.wake();
  }

  cancel(): void {
    this.#leave();
  }

  /** Gives all that is there, in one piece, if the connection can take it. */
  wake(): void {
    if (this.#closed || !this.#hungry) return;
    const frames = this.tail.after(this.seq);
    if (frames) {
      this.seq = this.tail.newest;
      this.#give(frames);
    }
    if (this.tail.gone || this.tail.end) this.close();
  }

  /** What is due every fifteen seconds. */
  beat(now: number): void {
    if (now < this.times.beatsAt) return;
    this.times.beatsAt = now + HEARTBEAT_MS;
    if (this.times.ticketEndsAt <= now) this.#dismiss("ticket_expired");
    else if (this.times.rotatesAt <= now) this.close();
    else if (this.#hungry) this.#give(HEARTBEAT);
    else if (++this.#missed > MISSED_BEATS) this.#dismiss("too_slow");
  }

  /** Ends the connection after what it was given, and a last word. */
  close(last?: Uint8Array): void {
    if (last && !this.#closed) this.#give(last);
    // A connection that was found broken just now has cancelled its stream.
    if (this.#closed) return;
    this.#leave();
    this.#controller.close();
  }

  #give(bytes: Uint8Array): void {
    this.#hungry = false;
    this.#controller.enqueue(bytes);
  }

  #dismiss(code: ReaderErrorCode): void {
    this.close(readerErrorFrame({
      type: "error",
      data: { code, message: ABOUT[code], retryable: true },
    }));
  }

  #leave(): void {
    this.#closed = true;
    this.tail.readers.delete(this);
    this.leave();
  }
}
