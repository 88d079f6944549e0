/**
 * Second stage: holds every sentence back until the gates have passed it. A refused passage is asked
 * for again with the reason; then the chapter goes over a bridge of our own, and then ends gently.
 */
import type { Category, EventData, StoryEvent } from "../protocol/events.ts";
import { judged, type Judging } from "./batches.ts";
import { NO_WORDS, ownWords } from "./gates/gate.ts";
import type { Refused } from "./audit.ts";
import { MISFIT } from "./fitting.ts";
import { node, progress } from "./stage.ts";
import { BRIDGES, GENTLE_ENDING } from "./words-of-ours.ts";

/** How often a passage, and a whole chapter, is asked for again. Each time is a paid call. */
const RETELLINGS = { ofPassage: 2, ofChapter: 4 };

export type Issues = EventData<"safety_check">["issues"];

/** Nothing of a chapter could be told, or none of it may be read. */
export class Withheld extends Error {
  constructor(readonly issues: Issues) {
    super("The chapter was withheld");
  }
}

/**
 * Tells the sentences that pass, and returns what had to be done about those that did not.
 * @throws Withheld, AskedRefused, ModerationDown, what the storyteller throws, or the signal's reason
 */
export async function* safety(stage: Judging): AsyncGenerator<StoryEvent, Issues> {
  const { chapter } = stage;
  const mending = new Mending(stage);
  yield* mending.takeUp();
  retelling: while (!chapter.isComplete) {
    let paragraph = 0;
    const from = { soFar: chapter.text, avoid: mending.avoid, misfit: null };
    for await (const piece of judged(stage, from)) {
      if ("retrying" in piece) {
        yield* anew(
          piece.retrying === MISFIT
            ? "Looking for words that fit you…"
            : "Looking for the right words again…",
        );
        continue;
      }
      const { verdict } = piece;
      if (verdict.ok) {
        const parted = piece.paragraph > paragraph;
        paragraph = piece.paragraph;
        yield { type: "content", data: chapter.add(verdict.told, parted, piece.isLast) };
        continue;
      }
      yield* mending.mend(verdict);
      continue retelling;
    }
    // The prose ended without a last sentence: what was left of it was told before.
    if (!chapter.isComplete && !chapter.isEmpty) {
      yield { type: "content", data: chapter.add(NO_WORDS, false, true) };
    }
    break;
  }
  return mending.issues;
}

function* anew(message: string): Generator<StoryEvent> {
  yield node("generate_content", "retrying");
  yield progress("generation", message);
}

/** What is done about the refusals of one chapter. */
class Mending {
  readonly issues: Issues = [];
  /** What the next telling has to do without. */
  avoid: Category[] = [];
  readonly #refusedAt = new Map<number, number>();
  #refusals = 0;
  #isBridged: boolean;

  constructor(private readonly stage: Judging) {
    this.#isBridged = stage.chapter.has(BRIDGES);
  }

  /** Goes on with a gentle ending in which the chapter was laid down. */
  *takeUp(): Generator<StoryEvent> {
    const { chapter } = this.stage;
    const ending = GENTLE_ENDING.indexOf(chapter.lastSentence);
    if (ending < 0 || chapter.isComplete) return;
    this.issues.push({ category: "other", action: "ended" });
    yield* this.#endGently(ending + 1);
  }

  /** Asked for again, at most twice; then a bridge, once; then a gentle ending. @throws Withheld */
  *mend(refused: Refused): Generator<StoryEvent> {
    const { chapter, gate } = this.stage;
    const times = (this.#refusedAt.get(chapter.length) ?? 0) + 1;
    this.#refusedAt.set(chapter.length, times);
    const again = ++this.#refusals <= RETELLINGS.ofChapter && times <= RETELLINGS.ofPassage;
    const action = again
      ? "rewritten"
      : chapter.isEmpty
      ? "withheld"
      : this.#isBridged
      ? "ended"
      : "bridged";
    gate.audit.refused(refused, action, "sentence", chapter.length);
    for (const category of refused.categories) this.issues.push({ category, action });
    if (action === "withheld") throw new Withheld(this.issues);
    if (action === "ended") return yield* this.#endGently(0);
    if (action === "bridged") yield* this.#bridge();
    this.avoid = refused.categories;
    yield* anew("Telling that part another way…");
  }

  *#bridge(): Generator<StoryEvent> {
    const { chapter } = this.stage;
    this.#isBridged = true;
    const words = ownWords(BRIDGES[chapter.length % BRIDGES.length]!);
    yield { type: "content", data: chapter.add(words, true, false) };
  }

  *#endGently(from: number): Generator<StoryEvent> {
    const { chapter } = this.stage;
    for (let i = from; i < GENTLE_ENDING.length; i++) {
      const words = ownWords(GENTLE_ENDING[i]!);
      const isLast = i === GENTLE_ENDING.length - 1;
      yield { type: "content", data: chapter.add(words, i === 0, isLast) };
    }
  }
}
