/**
 * A Runtime for tests: the store in memory, a scripted storyteller, a clock moved by hand. Nothing
 * sleeps: whoever waits goes on when the test moves the clock.
 */
import { type Clock, newId, type Report, type Runtime } from "./runtime.ts";
import { Draft } from "./storytellers/draft.ts";
import type { Afterword, Again, Piece, Storyteller, Turn } from "./storytellers/storyteller.ts";

/** A clock that stands still until it is moved. */
export class HandClock implements Clock {
  #now = Date.UTC(2026, 0, 1);
  readonly #sleepers = new Set<{ at: number; wake: () => void }>();
  readonly #ticks = new Set<{ every: number; next: number; tick: () => void }>();
  /** Called when someone begins to sleep, with the milliseconds asked for. */
  onSleep: (ms: number) => void = () => {};

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const sleeper = { at: this.#now + ms, wake: () => {} };
      const stop = () => {
        this.#sleepers.delete(sleeper);
        reject(signal!.reason);
      };
      sleeper.wake = () => {
        signal?.removeEventListener("abort", stop);
        this.#sleepers.delete(sleeper);
        resolve();
      };
      signal?.addEventListener("abort", stop, { once: true });
      this.#sleepers.add(sleeper);
      this.onSleep(ms);
    });
  }

  every(ms: number, tick: () => void): () => void {
    const entry = { every: ms, next: this.#now + ms, tick };
    this.#ticks.add(entry);
    return () => this.#ticks.delete(entry);
  }

  /** How long until the next one who sleeps is due to wake; null: nobody sleeps. */
  untilNext(): number | null {
    const due = [...this.#sleepers].map(({ at }) => at - this.#now);
    return due.length === 0 ? null : Math.max(0, Math.min(...due));
  }

  /** Lets `ms` pass at one go: wakes who has slept enough, rings what is due, once, as a late timer does. */
  move(ms: number): void {
    this.#now += ms;
    for (const sleeper of [...this.#sleepers]) if (sleeper.at <= this.#now) sleeper.wake();
    for (const entry of [...this.#ticks]) {
      if (entry.next > this.#now) continue;
      entry.next = this.#now + entry.every;
      entry.tick();
    }
  }
}

/** Moves a clock step by step, and lets everyone act on each step, until something holds. */
export async function pass(
  clock: HandClock,
  stepMs: number,
  until: () => boolean,
  steps = 1000,
): Promise<void> {
  for (let step = 0; !until(); step++) {
    if (step === steps) throw new Error(`It does not hold after ${steps} steps of ${stepMs} ms`);
    clock.move(stepMs);
    // The store answers from a thread of its own: a few turns for every step.
    for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Moves a clock from one wake to the next, with a turn for everyone between, until something holds. */
export async function hurry(clock: HandClock, until: () => boolean): Promise<void> {
  for (let idle = 0; !until();) {
    await new Promise((resolve) => setTimeout(resolve));
    if (until()) return;
    const next = clock.untilNext();
    if (next === null && ++idle === 1000) throw new Error("Nobody sleeps, and it does not hold");
    if (next !== null) clock.move(next);
  }
}

/** What pays for calls that nobody counts. */
export const free = () => Promise.resolve();

/** What a scripted storyteller does at one call of `tell`: pieces in order, or a failure. */
export type Script = (Piece | Error)[];

/** Tells each script in turn, the last one again and again, and keeps what it was asked. */
export class ScriptedStoryteller implements Storyteller {
  readonly kind = "model";
  readonly longest = 8;
  readonly asked: { turn: Turn; soFar: string; again: Again }[] = [];
  afterwords = 0;
  /** What is said of every chapter. */
  said: Partial<Afterword> = {};
  /** Awaited before each piece. */
  hold: (turn: Turn, signal: AbortSignal) => Promise<void> = () => Promise.resolve();

  constructor(private readonly scripts: Script[]) {}

  async *tell(
    turn: Turn,
    soFar: string,
    again: Again,
    signal: AbortSignal,
    pay: () => Promise<void> = free,
  ): AsyncGenerator<Piece> {
    await pay();
    const script = this.scripts[Math.min(this.asked.length, this.scripts.length - 1)]!;
    this.asked.push({ turn, soFar, again });
    for (const piece of script) {
      await this.hold(turn, signal);
      signal.throwIfAborted();
      if (piece instanceof Error) throw piece;
      yield piece;
    }
  }

  async afterword(
    turn: Turn,
    _text?: string,
    _worth?: string[],
    _signal?: AbortSignal,
    pay: () => Promise<void> = free,
  ): Promise<Afterword> {
    await pay();
    this.afterwords++;
    return {
      title: new Draft("The Fox in the Post Office"),
      choiceQuestion: turn.isLast ? null : new Draft("Where should the fox look?"),
      choices: turn.isLast ? [] : [
        { id: "c1", text: new Draft("Look under the stamps") },
        { id: "c2", text: new Draft("Ring the brass bell") },
      ],
      educationalElements: ["curiosity"],
      newWords: [{ word: new Draft("parcel"), meaning: new Draft("a box sent by post") }],
      questions: [],
      memory: null,
      verdict: { approved: true, categories: [] },
      ...this.said,
    };
  }
}

/** A short chapter of two paragraphs that every gate passes. */
export const CHAPTER: Script = [
  { text: "A fox woke up in the post office. " },
  { text: "Somebody had put a stamp on his nose.\n\n" },
  { text: '"Am I a parcel?" he asked. The bell rang twice.' },
];

export interface TestRuntime extends Runtime {
  clock: HandClock;
  storyteller: Storyteller;
  reports: Report[];
  [Symbol.dispose](): void;
}

export async function testRuntime(over: Partial<Runtime> = {}): Promise<TestRuntime> {
  const reports: Report[] = [];
  const kv = over.kv ?? await Deno.openKv(":memory:");
  return {
    storyteller: new ScriptedStoryteller([CHAPTER]),
    moderator: null,
    newId,
    random: () => 0.5,
    secret: new TextEncoder().encode("a secret for tests, 32 bytes long"),
    orphanMs: 0,
    development: true,
    ...over,
    kv,
    clock: (over.clock as HandClock | undefined) ?? new HandClock(),
    report: (report) => reports.push(report),
    reports,
    [Symbol.dispose]: () => kv.close(),
  };
}
