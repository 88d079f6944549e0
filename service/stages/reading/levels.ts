/**
 * How hard a told text is to read and how long that takes: what the `metadata` event says of it
 * besides elements and new words.
 */
import { daleChall } from "dale-chall";
import { daleChallFormula } from "dale-chall-formula";
import { fleschKincaid } from "flesch-kincaid";
import { spache } from "spache";
import { spacheFormula } from "spache-formula";
import type { EventData, Level } from "../../protocol/events.ts";
import { splitSentences } from "./sentences.ts";
import { HERO, syllablesOf, wordsOf } from "./words.ts";

export type Measured = Omit<EventData<"metadata">, "educational_elements" | "new_words">;

/**
 * Words a minute, from the medians of spring in Hasbrouck & Tindal (2017), "An update to compiled
 * ORF norms": grade 1 for beginner, 2 developing, 3 intermediate, 5 advanced. To a listener a
 * grown-up reads: the highest median they give (grade 6), a calm reading voice.
 */
const WORDS_A_MINUTE: Record<Level, number> = {
  listening: 146,
  beginner: 60,
  developing: 100,
  intermediate: 112,
  advanced: 146,
};

/**
 * Bands, never a decimal grade: from one 200 words of a tale to the next, Flesch-Kincaid moves by
 * two grades and Spache by 0.6 (standard deviations). A text is in the first band below whose
 * score it stays. `easy` is the mean of Spache and of Flesch-Kincaid on Spache's scale, `harder`
 * the mean of Dale-Chall's grade and Flesch-Kincaid. The cuts lie at 430, 710, 970 and 1,120
 * Lexile by the medians of 4,724 excerpts rated by teachers (300 to 1,100 Lexile: Flesch-Kincaid
 * 1.6, 3.3, 5.3, 7.3, 9.7, Spache 1.9, 2.5, 3.3, 4.0, 4.7). The Common Core's bands overlap: "2-3"
 * is 420-820 Lexile, "4-5" 740-1010, "6-8" 925-1185, "9-10" from 1050.
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

/** Where Spache falls on average (r = .94 over 1,546 passages of 200 words). */
const spacheOfGrade = (grade: number) => 1.95 + 0.285 * grade;
/** The chart of New Dale-Chall: 5 is grade 5, each further point two grades; below, grade 4. */
const gradeOfDaleChall = (score: number) => score < 5 ? 4 : 2 * score - 5;

/** A text with fewer words is too short to be judged by itself alone. */
const ENOUGH_WORDS = 60;
/** What a text for each reader scores, to fill up what a short one lacks. */
const USUAL: Record<Level, Scores> = {
  listening: { easy: 2.1, harder: 3 },
  beginner: { easy: 2.1, harder: 3 },
  developing: { easy: 2.9, harder: 3.5 },
  intermediate: { easy: 3.1, harder: 4.5 },
  advanced: { easy: 3.8, harder: 6 },
};

/**
 * Measures a text of paragraphs parted by blank lines. Any length will do, also none: below 60 words
 * the answer leans towards `target`, the more so the shorter the text.
 */
export function measure(text: string, target: Level): Measured {
  const counts = count(text);
  const minutes = Math.round(counts.word / WORDS_A_MINUTE[target]);
  const found = bandOf(scoresOf(counts, USUAL[target]));
  return {
    word_count: counts.word,
    estimated_reading_time: Math.max(1, minutes),
    vocabulary_level: found.measured,
    reading_level: { target, ...found },
  };
}

/** The two scores that the bands are cut from; higher is harder. */
interface Scores {
  easy: number;
  harder: number;
}

function scoresOf(counts: Counts, usual: Scores): Scores {
  if (counts.word === 0) return usual;
  const own = Math.min(1, counts.word / ENOUGH_WORDS);
  const grade = fleschKincaid(counts);
  const easy = (spacheFormula(counts) + spacheOfGrade(grade)) / 2;
  const harder = (gradeOfDaleChall(daleChallFormula(counts)) + grade) / 2;
  return {
    easy: own * easy + (1 - own) * usual.easy,
    harder: own * harder + (1 - own) * usual.harder,
  };
}

function bandOf({ easy, harder }: Scores): Omit<Measured["reading_level"], "target"> {
  for (const { below, band, measured } of EASY_BANDS) {
    if (easy < below) return { measured, grade_band: band, formula: "spache" };
  }
  const { band } = HARDER_BANDS.find(({ below }) => harder < below) ?? HARDER_BANDS[2];
  return { measured: "advanced", grade_band: band, formula: "dale-chall" };
}

/** An alias, since an interface has no index signature and the formulas' types ask for one. */
type Counts = {
  sentence: number;
  word: number;
  syllable: number;
  /** Not on Spache's list. */
  unfamiliarWord: number;
  /** Neither on Dale-Chall's list nor on Spache's. */
  difficultWord: number;
};

const SPACHE = new Set(spache);
const DALE_CHALL = new Set([...daleChall, ...spache]);
/** Spache's samples have 100-150 words; in them a word that is not familiar counts once. */
const SAMPLE_WORDS = 150;

function count(text: string): Counts {
  const sentences = splitSentences(text).map((sentence) => ({ sentence, words: wordsOf(sentence) }))
    .filter(({ words }) => words.length > 0);
  const names = namesIn(sentences.map(({ sentence }) => sentence));
  const counts = { sentence: 0, word: 0, syllable: 0, unfamiliarWord: 0, difficultWord: 0 };
  const metAt = new Map<string, number>();
  for (const { words } of sentences) {
    counts.sentence++;
    for (const written of words) {
      counts.word++;
      counts.syllable += syllablesOf(written);
      const word = written.toLowerCase().replaceAll("’", "'").replaceAll("\u00AD", "");
      if (word.startsWith(HERO.toLowerCase()) || names.has(bare(written))) continue;
      if (isFamiliar(word, SPACHE)) continue;
      const last = metAt.get(word);
      if (last !== undefined && counts.word - last < SAMPLE_WORDS) continue;
      metAt.set(word, counts.word);
      counts.unfamiliarWord++;
      if (!isFamiliar(word, DALE_CHALL)) counts.difficultWord++;
    }
  }
  return counts;
}

/** Words with a capital where no sentence or speech begins. What is all capitals is only loud. */
function namesIn(sentences: string[]): Set<string> {
  const names = sentences.flatMap((sentence) =>
    sentence.match(/(?<=[\p{L}\p{N}.,;:]\s)\p{Lu}[\p{L}'’-]*\p{Ll}/gu) ?? []
  );
  return new Set(names.map(bare));
}

/** A name without its ending for an owner. */
const bare = (name: string) => name.replace(/['’]s$/, "");

/** Forms that no ending explains, and compounds, of words on the lists. */
const IRREGULAR = new Set(
  ("swam built won slept drank drunk fed fought lit led forgot forgotten ridden spoken flown tore " +
    "torn worn bitten frozen stolen woken begun sung rung swung stuck struck dug spun spent wept " +
    "dealt taught understood wound sprang sprung knelt leapt dreamt learnt burnt mice worse worst " +
    "awoke bled sped myself yourself himself herself itself themselves someone everything nothing " +
    "anything everyone nobody cannot").split(" "),
);
const ENDING = /(?:n't|'(?:s|ll|d|ve|re|m)|'|i?e[sdr]|i?est|ing|i?ly|y|e?n|s)$/;

/**
 * Whether a word is on a list: itself, as all its hyphenated parts, or without one ending (-s, -ed,
 * -ing, -er, -est, -ly, -y, -en, 's, n't), with the doubled letter, dropped e, y or f put back.
 */
function isFamiliar(word: string, list: Set<string>): boolean {
  if (list.has(word) || IRREGULAR.has(word) || /^\p{N}/u.test(word)) return true;
  const parts = word.split(/[-‐‑]/);
  if (parts.length > 1) return parts.every((part) => isFamiliar(part, list));
  const stem = word.replace(ENDING, "");
  if (stem === word || stem.length < 2) return false;
  const forms = [stem, `${stem}e`, `${stem}y`, `${stem}le`, stem.replace(/(.)\1$/, "$1")];
  if (stem.endsWith("v")) forms.push(stem.replace(/v$/, "f"), stem.replace(/v$/, "fe"));
  return forms.some((form) => list.has(form));
}
