/** What the formulas make of a passage's counts. Higher is harder, everywhere. */
import { daleChallFormula } from "dale-chall-formula";
import { fleschKincaid } from "flesch-kincaid";
import { smogFormula } from "smog-formula";
import { spacheFormula } from "spache-formula";
import type { Level } from "../../protocol/events.ts";
import type { Counts } from "./passage.ts";

export interface Scores {
  /** The mean of Spache and of Flesch-Kincaid on Spache's scale: about grades, right up to grade 4. */
  easy: number;
  /** The mean of Dale-Chall's grade and Flesch-Kincaid: from grade 4 on. */
  harder: number;
}

/** A text with fewer words is too short to be judged by itself alone. */
const ENOUGH_WORDS = 60;

/** What a text for each reader scores, to fill up what a short one lacks. */
const USUAL: Record<Level, Scores> = {
  listening: { easy: 2.1, harder: 3 },
  beginner: { easy: 2.1, harder: 3 },
  developing: { easy: 2.5, harder: 3.3 },
  intermediate: { easy: 3, harder: 4 },
  advanced: { easy: 3.7, harder: 6 },
};

/** Below 60 words the answer leans towards what is usual for `target`, the more so the fewer there are. */
export function scoresOf(counts: Counts, target: Level): Scores {
  const usual = USUAL[target];
  if (counts.word === 0) return usual;
  const own = Math.min(1, counts.word / ENOUGH_WORDS);
  const harder = (gradeOfDaleChall(daleChallFormula(counts)) + fleschKincaid(counts)) / 2;
  return {
    easy: own * easyScore(counts) + (1 - own) * usual.easy,
    harder: own * harder + (1 - own) * usual.harder,
  };
}

/** The score `easy` of at least one word, by itself alone. */
export function easyScore(counts: Counts): number {
  return (spacheFormula(counts) + spacheOfGrade(fleschKincaid(counts))) / 2;
}

/** Where Spache falls on average (r = .94 over 1,546 passages of 200 words). */
const spacheOfGrade = (grade: number) => 1.95 + 0.285 * grade;

/** The chart of New Dale-Chall: 5 is grade 5, each further point two grades; below, grade 4. */
const gradeOfDaleChall = (score: number) => score < 5 ? 4 : 2 * score - 5;

/** Mean and spread of each measure over 201 newspaper texts retold at three levels (OneStopEnglish). */
const SPREAD = {
  spache: { mean: 4.49, sd: 0.65, weight: 4 },
  daleChall: { mean: 3.64, sd: 0.83, weight: 1 },
  smog: { mean: 12.7, sd: 1.62, weight: 1 },
};

/**
 * How hard a text is among texts of any kind, as one number without a unit: the weighted mean of what the
 * formulas say that agree best with teachers, each in its standard deviations. It orders; it names no grade.
 */
export function difficultyOf(counts: Counts): number {
  if (counts.word === 0) return -Infinity;
  const { word, sentence, difficultWord } = counts;
  const values = {
    spache: spacheFormula(counts),
    // The raw score, without the 3.64 that New Dale-Chall adds above 5 % of difficult words.
    daleChall: 0.1579 * (100 * difficultWord / word) + 0.0496 * (word / sentence),
    smog: smogFormula(counts),
  };
  let sum = 0;
  let weights = 0;
  for (const [name, { mean, sd, weight }] of Object.entries(SPREAD)) {
    sum += weight * (values[name as keyof typeof values] - mean) / sd;
    weights += weight;
  }
  return sum / weights;
}
