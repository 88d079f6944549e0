/** Whether a text is one for its reader, and why: what the `metadata` event says of its level. */
import { ASKS } from "../../protocol/levels.ts";
import type { EventData, Level } from "../../protocol/events.ts";
import { isFamiliar, NONE, SPACHE } from "./familiar.ts";
import { zipfOf } from "./frequency.ts";
import { withoutOwner } from "./names.ts";
import { type Passage, readPassage } from "./passage.ts";
import { type Scores, scoresOf } from "./scores.ts";

type ReadingLevel = EventData<"metadata">["reading_level"];
export type Measured =
  & Omit<
    EventData<"metadata">,
    "educational_elements" | "new_words" | "questions" | "reading_level"
  >
  & { reading_level: Omit<ReadingLevel, "why"> & { why: Why } };

/** What makes a text as hard as it is: of the words, rarest first, nobody has yet said that they were told. */
type Why = Omit<ReadingLevel["why"], "hard_words"> & { hard_words: string[] };

/**
 * Bands, never a decimal grade: from one 200 words of a tale to the next, Flesch-Kincaid moves by
 * two grades and Spache by 0.6 (standard deviations). A text is in the first band below whose
 * score it stays. The cuts lie at 430, 710, 970 and 1,120 Lexile by the medians of 4,724 excerpts
 * rated by teachers (300 to 1,100 Lexile: Flesch-Kincaid 1.6, 3.3, 5.3, 7.3, 9.7, Spache 1.9, 2.5,
 * 3.3, 4.0, 4.7). The Common Core's bands overlap: "2-3" is 420-820 Lexile, "4-5" 740-1010, "6-8"
 * 925-1185, "9-10" from 1050.
 */
const EASY_BANDS = [
  { below: 2.5, band: "K-1", measured: "beginner" },
  { below: 3.4, band: "2-3", measured: "intermediate" },
] as const;
const HARDER_BANDS = [
  { below: 7.2, band: "4-5" },
  { below: 8.9, band: "6-8" },
  { below: Infinity, band: "9-12" },
] as const;

/**
 * Between which scores (`easy`) a chapter fits each reader. About half a grade to each side of what the
 * level means: less would be noise. Whoever is read to, or begins to read, cannot be asked too little.
 */
export const FITS: Record<Level, readonly [number, number]> = {
  listening: [0, 2.5],
  beginner: [0, 2.5],
  developing: [2.1, 2.9],
  intermediate: [2.45, 3.5],
  advanced: [3.2, 4.6],
};

/** How many words are named that make a text hard. */
const NAMED = 6;

/**
 * Measures a text of paragraphs parted by blank lines. Any length will do, also none: below 60 words
 * the answer leans towards `target`, the more so the shorter the text.
 */
export function measure(text: string, target: Level): Measured {
  const passage = readPassage(text);
  const { word, sentence } = passage.counts;
  const scores = scoresOf(passage.counts, target);
  const found = bandOf(scores);
  const [floor, ceiling] = FITS[target];
  return {
    word_count: word,
    estimated_reading_time: Math.max(1, Math.round(word / ASKS[target].wordsAMinute)),
    vocabulary_level: found.measured,
    reading_level: {
      target,
      ...found,
      fit: scores.easy < floor ? "easier" : scores.easy > ceiling ? "harder" : "fits",
      why: {
        words_per_sentence: Math.round(word / Math.max(1, sentence)),
        hard_words: hardWords(passage, target).slice(0, NAMED),
        long_sentences: longSentences(passage, target).map((i) => passage.sentences[i]!.number),
        rare_words: Math.round(100 * passage.counts.rareWord / Math.max(1, word)),
      },
    },
  };
}

function bandOf({ easy, harder }: Scores) {
  for (const { below, band, measured } of EASY_BANDS) {
    if (easy < below) return { measured, grade_band: band, formula: "spache" as const };
  }
  const { band } = HARDER_BANDS.find(({ below }) => harder < below) ?? HARDER_BANDS[2];
  return { measured: "advanced" as const, grade_band: band, formula: "dale-chall" as const };
}

/** Up to which list each reader's words are known, and above what frequency any word is (Zipf). */
const KNOWS: Record<Level, { list: ReadonlySet<string>; fromZipf: number }> = {
  listening: { list: NONE, fromZipf: 4.8 },
  beginner: { list: NONE, fromZipf: 4.8 },
  developing: { list: NONE, fromZipf: 4.6 },
  intermediate: { list: SPACHE, fromZipf: 4.5 },
  advanced: { list: SPACHE, fromZipf: 4.3 },
};

/** Whether a word, in its plain form, lies above what a reader of this level can be taken to know. */
export function isHard(plain: string, level: Level): boolean {
  const { list, fromZipf } = KNOWS[level];
  return !isFamiliar(plain, list) && zipfOf(plain) < fromZipf;
}

/**
 * The words of a passage that its reader can hardly know, rarest first, in their plain form and without
 * an owner's ending.
 */
export function hardWords({ sentences }: Passage, level: Level): string[] {
  const words = sentences.flatMap(({ words }) => words).filter(({ isName }) => !isName);
  const hard = [...new Set(words.map(({ plain }) => withoutOwner(plain)))].filter((word) =>
    isHard(word, level)
  );
  return hard.map((word) => ({ word, zipf: zipfOf(word) }))
    .sort((a, b) => a.zipf - b.zipf).map(({ word }) => word);
}

/** Which of a passage's sentences have half as many words again as the longest that the level asks for. */
export function longSentences({ sentences }: Passage, level: Level): number[] {
  const most = 1.5 * ASKS[level].sentence[1];
  return sentences.flatMap(({ words }, i) => (words.length > most ? [i] : []));
}
