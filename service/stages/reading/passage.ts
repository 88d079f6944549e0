/** A text as a reader meets it: one pass over its sentences and words, for every measure. */
import { DALE_CHALL, isFamiliar, plainForm, SPACHE } from "./familiar.ts";
import { namesIn, withoutOwner } from "./names.ts";
import { zipfOf } from "./frequency.ts";
import { splitSentences } from "./sentences.ts";
import { HERO } from "../../protocol/hero.ts";
import { syllablesOf, wordsOf } from "./words.ts";

export interface ReadWord {
  written: string;
  /** In its plain form: lower case. */
  plain: string;
  syllables: number;
  /** A name, the hero's or another's, is known to whoever reads of its bearer. */
  isName: boolean;
}

export interface ReadSentence {
  /** Its place in the text as `content` counts it, from 0: sentences without a word count too. */
  number: number;
  text: string;
  words: ReadWord[];
}

/** The counts that the formulas take. An alias: their types ask for an index signature. */
export type Counts = {
  sentence: number;
  word: number;
  syllable: number;
  /** Words of three syllables and more. */
  polysillabicWord: number;
  /** Not on Spache's list; the same one again in the next 150 words does not count. */
  unfamiliarWord: number;
  /** Of those, the ones that are not on Dale-Chall's list either. */
  difficultWord: number;
  /** Rarer than Zipf 4, each time it stands; no names. */
  rareWord: number;
};

export interface Passage {
  /** Those that have words. */
  sentences: ReadSentence[];
  counts: Counts;
}

/** Spache's samples have 100-150 words; in them a word that is not familiar counts once. */
const SAMPLE_WORDS = 150;
const RARE_ZIPF = 4;

/** @param text paragraphs parted by blank lines */
export function readPassage(text: string): Passage {
  const pieces = text.split(/\n\s*\n/).flatMap(splitSentences).filter((piece) =>
    piece.trim() !== ""
  );
  const names = namesIn(pieces);
  const sentences = pieces.map((text, number) => ({
    number,
    text: text.trim(),
    words: wordsOf(text).map((written) => ({
      written,
      plain: plainForm(written),
      syllables: syllablesOf(written),
      isName: written.startsWith(HERO) || names.has(withoutOwner(written)),
    })),
  })).filter(({ words }) => words.length > 0);
  return { sentences, counts: countsOf(sentences) };
}

function countsOf(sentences: ReadSentence[]): Counts {
  const counts: Counts = {
    sentence: sentences.length,
    word: 0,
    syllable: 0,
    polysillabicWord: 0,
    unfamiliarWord: 0,
    difficultWord: 0,
    rareWord: 0,
  };
  const metAt = new Map<string, number>();
  for (const { plain, syllables, isName } of sentences.flatMap(({ words }) => words)) {
    counts.word++;
    counts.syllable += syllables;
    if (isName) continue;
    if (syllables > 2) counts.polysillabicWord++;
    if (zipfOf(plain) < RARE_ZIPF) counts.rareWord++;
    if (isFamiliar(plain, SPACHE)) continue;
    const last = metAt.get(plain);
    if (last !== undefined && counts.word - last < SAMPLE_WORDS) continue;
    metAt.set(plain, counts.word);
    counts.unfamiliarWord++;
    if (!isFamiliar(plain, DALE_CHALL)) counts.difficultWord++;
  }
  return counts;
}
