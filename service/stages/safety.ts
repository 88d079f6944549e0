/**
 * Second stage: holds every sentence back until the gate has passed it. A refused one is asked for
 * again; refused twice, the chapter ends gently with words of the house.
 */
import type { Category, EventData, StoryEvent } from "../protocol/events.ts";
import type { TellingChapter } from "./chapter.ts";
import { Draft } from "../storytellers/draft.ts";
import { judge, NO_WORDS } from "./gates/gate.ts";
import type { Generate } from "./generation.ts";
import { node, progress } from "./stage.ts";

/** How often a passage, and a whole chapter, is asked for again. Each time is a paid call. */
const RETELLINGS = { ofPassage: 1, ofChapter: 2 };

/** How a chapter ends that cannot go on as it was told. */
const GENTLE_ENDING = [
  "And there the day grew quiet. ",
  "Everyone was safe, and everyone was home. ",
  "The rest of it is a story for another time. ",
];

export type Issues = EventData<"safety_check">["issues"];

/** Nothing of a chapter could be told. */
export class Withheld extends Error {
  constructor(readonly issues: Issues) {
    super("The chapter was withheld");
  }
}

/** Tells the sentences that pass, and returns what had to be done about those that did not. */
export async function* safety(
  generate: Generate,
  chapter: TellingChapter,
): AsyncGenerator<StoryEvent, Issues> {
  const issues: Issues = [];
  const refusedAt = new Map<number, number>();
  let refusals = 0;
  let avoid: Category[] = [];

  const ending = GENTLE_ENDING.indexOf(chapter.lastSentence);
  if (ending >= 0 && !chapter.isComplete) {
    // It was ending gently when it was laid down.
    issues.push({ category: "other", action: "ended" });
    yield* endGently(chapter, ending + 1);
  }

  retelling: while (!chapter.isComplete) {
    let paragraph = 0;
    for await (const piece of generate({ soFar: chapter.text, avoid })) {
      if ("retrying" in piece) {
        yield node("generate_content", "retrying");
        yield progress("generation", "Looking for the right words again…");
        continue;
      }
      const parted = piece.paragraph > paragraph;
      paragraph = piece.paragraph;
      const verdict = judge(piece.draft, chapter.context);
      if (verdict.ok) {
        yield { type: "content", data: chapter.add(verdict.told, parted, piece.isLast) };
        continue;
      }
      const times = (refusedAt.get(chapter.length) ?? 0) + 1;
      refusedAt.set(chapter.length, times);
      const ended = times > RETELLINGS.ofPassage || ++refusals > RETELLINGS.ofChapter;
      for (const category of verdict.categories) {
        issues.push({ category, action: ended ? "ended" : "rewritten" });
      }
      if (ended) {
        if (chapter.isEmpty) throw new Withheld(issues);
        yield* endGently(chapter);
        break retelling;
      }
      avoid = verdict.categories;
      yield node("generate_content", "retrying");
      yield progress("generation", "Telling that part another way…");
      continue retelling;
    }
    // The prose ended without a last sentence: what was left of it was told before.
    if (!chapter.isComplete && !chapter.isEmpty) {
      yield { type: "content", data: chapter.add(NO_WORDS, false, true) };
    }
    break;
  }
  return issues;
}

function* endGently(chapter: TellingChapter, from = 0): Generator<StoryEvent> {
  for (let i = from; i < GENTLE_ENDING.length; i++) {
    const verdict = judge(new Draft(GENTLE_ENDING[i]!), chapter.context);
    const words = verdict.ok ? verdict.told : NO_WORDS;
    yield { type: "content", data: chapter.add(words, i === 0, i === GENTLE_ENDING.length - 1) };
  }
}
