/** Whether a passage of a chapter is one for its reader, while the chapter is still being told. */
import type { Level } from "../../protocol/events.ts";
import { ASKS } from "../../protocol/levels.ts";
import type { Misfit as Asked } from "../../storytellers/storyteller.ts";
import { FITS, hardWords, longSentences } from "./levels.ts";
import { type Passage, readPassage } from "./passage.ts";
import { easyScore } from "./scores.ts";

/** Fewer words say nothing. */
const LEAST_WORDS = { first: 20, later: 10 };
/** With so many a passage is known for what it is; the first one, that everything hangs on, with more. */
const ENOUGH_WORDS = { first: 80, later: 40 };
/**
 * How far a passage of `words` may be off by chance: so far that of hand-written chapters at the right
 * level none to one in seven holds a passage further above what fits (docs/reading-levels.md).
 */
const chance = (ceiling: number, words: number) => 2.4 * ceiling / Math.sqrt(words);
/** The first passage is told at once only if it is easy enough beyond so much of chance. */
const SURE = 0.25;
/** From so many words on the whole of what was told is looked at, with so much room. */
const SO_FAR = { words: 80, room: 0.1 };
/** A chapter is too easy only once so much of it has been told, and by how much. */
const EASY = { words: 100, below: 0.15 };
/** How much is named: of each kind. */
const NAMED = { words: 8, sentences: 4 };

/** What is wrong with a passage, wherever it stands. */
export type Misfit = Omit<Asked, "joint">;

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
  const at = before === "" ? "first" : "later";
  if (word < LEAST_WORDS[at]) return isWhole ? null : "unclear";
  const [floor, ceiling] = FITS[level];
  const score = easyScore(passage.counts);
  const off = chance(ceiling, word);
  if (score > ceiling + off) return harder(text, passage, level);
  const sure = at === "first" ? ceiling - SURE * off : ceiling;
  if (score > sure && word < ENOUGH_WORDS[at] && !isWhole) return "unclear";
  if (score >= floor && score <= ceiling) return null;
  const soFar = readPassage(before === "" ? text : `${before}\n\n${text}`).counts;
  const all = easyScore(soFar);
  if (score > ceiling) {
    const isOver = soFar.word >= SO_FAR.words && all > ceiling + SO_FAR.room;
    return isOver ? harder(text, passage, level) : null;
  }
  const isUnder = soFar.word >= EASY.words && all < floor - EASY.below;
  return isUnder ? easier(text, passage, level) : null;
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

function easier(text: string, passage: Passage, level: Level): Misfit {
  const short = passage.sentences.flatMap(({ words }, i) =>
    words.length < ASKS[level].sentence[0] ? [i] : []
  );
  return { passage: text, is: "easier", words: [], sentences: named(passage, short) };
}

function named({ sentences }: Passage, numbers: number[]): Misfit["sentences"] {
  return numbers.slice(0, NAMED.sentences).sort((a, b) => a - b)
    .map((i) => ({ number: i + 1, text: sentences[i]!.text }));
}
