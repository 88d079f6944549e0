/**
 * Judges the sentences of a telling as they come. With a moderator they go to it in few calls, beside
 * the generation: the first at once, the next just before a reader has read what was told.
 */
import { ASKS } from "../protocol/levels.ts";
import type { Clock } from "../runtime.ts";
import type { TellingChapter } from "./chapter.ts";
import type { Gatekeeper, Passed, Verdict } from "./gates/gate.ts";
import type { DraftSentence, From, Generate } from "./generation.ts";
import { wordsOf } from "./reading/words.ts";

type Place = Omit<DraftSentence, "draft">;
/** A sentence and what the gates say of it; or that the storyteller had to begin anew. */
export type Judged = Place & { verdict: Verdict } | { retrying: string };

type Checked = ReturnType<Gatekeeper["check"]>;
type Arrived = Place & { checked: Checked } | { retrying: string };

/** How long before the reader's end the next batch is asked about: two calls, and a little for a commit. */
const aheadMs = (gate: Gatekeeper) => 2 * gate.moderationMs + 50;

/** What one chapter is judged with. */
export interface Judging {
  generate: Generate;
  chapter: TellingChapter;
  gate: Gatekeeper;
  clock: Clock;
  signal: AbortSignal;
}

/**
 * Each sentence with its verdict, in order. Whoever takes one that passed adds it to the chapter
 * before asking for the next. Ending the iteration ends the call upstream.
 */
export async function* judged(judging: Judging, from: From): AsyncGenerator<Judged> {
  const { generate, chapter, gate, signal } = judging;
  if (gate.isModerated) return yield* inBatches(judging, from);
  for await (const piece of generate(from, signal)) {
    if ("retrying" in piece) {
      yield piece;
      continue;
    }
    const { draft, ...place } = piece;
    const checked = gate.check(draft, chapter.context);
    const [verdict] = checked.ok
      ? await gate.release([checked.passed], chapter.context, signal)
      : [checked];
    yield { ...place, verdict: verdict! };
  }
}

async function* inBatches(
  { generate, chapter, gate, clock, signal }: Judging,
  from: From,
): AsyncGenerator<Judged> {
  const stop = new AbortController();
  const held = new Held(gate, chapter);
  const arriving = held.take(generate(from, AbortSignal.any([signal, stop.signal])));
  arriving.catch(() => {});
  const { pace } = ASKS[gate.policy.level];
  let readUntil = clock.now();
  try {
    while (await held.isMore()) {
      const wait = held.isUrgent ? 0 : readUntil - aheadMs(gate) - clock.now();
      if (wait > 0) {
        await held.changed(clock, wait, signal);
        continue;
      }
      const batch = held.batch();
      const verdicts = await gate.release(batch.flatMap(passedOf), chapter.context, signal);
      readUntil = Math.max(readUntil, clock.now());
      for (const one of batch) {
        if ("retrying" in one) yield one;
        else {
          const { checked, ...place } = one;
          const verdict = checked.ok ? verdicts.shift()! : checked;
          if (verdict.ok) readUntil += 1000 * wordsOf(verdict.told).length / pace;
          yield { ...place, verdict };
        }
      }
    }
    await arriving;
  } finally {
    stop.abort();
    held.stop();
  }
}

const passedOf = (one: Arrived): Passed[] =>
  "checked" in one && one.checked.ok ? [one.checked.passed] : [];

/** So many sentences are held at most: a storyteller that never ends is not drawn on for ever. */
const MOST_HELD = 150;

/** What has arrived and is not told yet. */
class Held {
  readonly #line: Arrived[] = [];
  /** Those at the moderator, the first of which is told as this sentence of the chapter. */
  #away: Passed[] = [];
  #awayFrom = 0;
  #room = Promise.withResolvers<void>();
  #isStopped = false;
  #ended = false;
  #isFirst = true;
  #change = Promise.withResolvers<void>();

  constructor(private readonly gate: Gatekeeper, private readonly chapter: TellingChapter) {}

  /** Takes pieces in as they come, to their end or to the first that a gate in this process refuses. */
  async take(pieces: AsyncIterable<DraftSentence | { retrying: string }>): Promise<void> {
    try {
      for await (const piece of pieces) {
        while (this.#line.length >= MOST_HELD && !this.#isStopped) await this.#room.promise;
        if (this.#isStopped) return;
        if ("retrying" in piece) this.#add(piece);
        else {
          const { draft, ...place } = piece;
          const checked = this.gate.check(draft, this.chapter.context, this.#passed());
          this.#add({ ...place, checked });
          if (!checked.ok) return;
        }
      }
    } finally {
      this.#ended = true;
      this.#change.resolve();
    }
  }

  /** Takes no more. */
  stop(): void {
    this.#isStopped = true;
    this.#room.resolve();
  }

  /** Waits until something is held; false: nothing is, and nothing will be. */
  async isMore(): Promise<boolean> {
    while (this.#line.length === 0 && !this.#ended) await this.#change.promise;
    return this.#line.length > 0;
  }

  /** Nothing is gained by waiting: it is the first sentence, the last, or a word about them. */
  get isUrgent(): boolean {
    return this.#isFirst || this.#ended || "retrying" in this.#line[0]!;
  }

  /** Waits for something to arrive, or for `ms`. */
  async changed(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
    const done = new AbortController();
    const asleep = clock.sleep(ms, AbortSignal.any([done.signal, signal]));
    await Promise.race([this.#change.promise, asleep]).finally(() => done.abort());
    signal.throwIfAborted();
  }

  /** All that has arrived, for the moderator. */
  batch(): Arrived[] {
    const batch = this.#line.splice(0);
    this.#away = batch.flatMap(passedOf);
    this.#awayFrom = this.chapter.length;
    this.#isFirst &&= this.#away.length === 0;
    this.#room.resolve();
    this.#room = Promise.withResolvers();
    return batch;
  }

  /** What comes next is judged with these in view: those away that are not told yet, and those in line. */
  #passed(): Passed[] {
    const told = this.chapter.length - this.#awayFrom;
    return [...this.#away.slice(told), ...this.#line.flatMap(passedOf)];
  }

  #add(arrived: Arrived): void {
    this.#line.push(arrived);
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }
}
