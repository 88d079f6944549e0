/** Whether a passage of a chapter is one for its reader, while the chapter is still being told. */
import type { Level } from "../../protocol/events.ts";
import { ASKS } from "../../protocol/levels.ts";
import type { Misfit } from "../../storytellers/storyteller.ts";
import { FITS, hardWords, longSentences } from "./levels.ts";
import { type Passage, readPassage } from "./passage.ts";
import { easyScore } from "./scores.ts";

/**
 * A passage of so many words is known for what it is, with this much room above what fits: of hand-written
 * passages of 40 words at the right level about one in fifty scores higher (docs/reading-levels.md).
 */
const ENOUGH_WORDS = 40;
const ROOM = 1.05;
/** What a shorter one may score above that and be held on: with 12 words two thirds of a grade. */
const doubt = (words: number) => words < ENOUGH_WORDS ? 8 / words : 0;
/** Fewer words say nothing. */
const LEAST_WORDS = 8;
/** A chapter is too easy only once so much of it has been told, and by how much. */
const EASY = { words: 100, below: 0.15 };
/** How much is named: of each kind. */
const NAMED = { words: 8, sentences: 4 };

export interface Place {
  level: Level;
  /** What the chapter has told before the passage. */
  before: string;
  /** The chapter ends with it. */
  isWhole: boolean;
}

/** What is wrong with a passage; null: it fits; "unclear": too little to tell. */
export function misfitOf(
  text: string,
  { level, before, isWhole }: Place,
): Misfit | null | "unclear" {
  const passage = readPassage(text);
  const { word } = passage.counts;
  if (word < LEAST_WORDS) return isWhole ? null : "unclear";
  const [floor, ceiling] = FITS[level];
  const score = easyScore(passage.counts);
  const over = score - ceiling * ROOM;
  if (over > doubt(word) || (isWhole && over > doubt(word) / 2)) {
    return harder(text, passage, level);
  }
  if (word < ENOUGH_WORDS && !isWhole && score > ceiling) return "unclear";
  return floor > 0 ? easier(text, before, level, floor) : null;
}

function harder(text: string, passage: Passage, level: Level): Misfit {
  const long = longSentences(passage, level);
  // Where no sentence is far too long, the longest are named that are longer than they should be.
  const most = ASKS[level].sentence[1];
  const split = long.length > 0
    ? long
    : passage.sentences.map(({ words }, i) => ({ n: words.length, i }))
      .filter(({ n }) => n > most).sort((a, b) => b.n - a.n).map(({ i }) => i);
  return {
    passage: text,
    is: "harder",
    words: hardWords(passage, level).slice(0, NAMED.words),
    sentences: named(passage, split),
  };
}

/** Short sentences one by one are no fault: the chapter so far is. */
function easier(text: string, before: string, level: Level, floor: number): Misfit | null {
  const { counts } = readPassage(before === "" ? text : `${before}\n\n${text}`);
  if (counts.word < EASY.words || easyScore(counts) >= floor - EASY.below) return null;
  const passage = readPassage(text);
  if (easyScore(passage.counts) >= floor) return null;
  const short = passage.sentences.flatMap(({ words }, i) =>
    words.length < ASKS[level].sentence[0] ? [i] : []
  );
  return { passage: text, is: "easier", words: [], sentences: named(passage, short) };
}

function named({ sentences }: Passage, numbers: number[]): Misfit["sentences"] {
  return numbers.slice(0, NAMED.sentences).sort((a, b) => a - b)
    .map((i) => ({ number: i + 1, text: sentences[i]!.text }));
}
