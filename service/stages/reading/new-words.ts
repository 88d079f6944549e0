/** Words that a chapter gives its reader: rare for the level, central to the text, with a plain meaning. */
import type { Level } from "../../protocol/events.ts";
import { baseForms, DALE_CHALL, isFamiliar, plainForm, SPACHE } from "./familiar.ts";
import { zipfOf } from "./frequency.ts";
import { hardWords, isHard } from "./levels.ts";
import { withoutOwner } from "./names.ts";
import type { Passage } from "./passage.ts";
import { wordsOf } from "./words.ts";

/** How many new words a chapter has: fewest if it can be helped, most. */
export const NEW_WORDS = { fewest: 3, most: 6 };

/**
 * The words of a passage that are worth a meaning, most central first: what stands more than once before
 * what stands once, and of those the rarer. In their plain form.
 */
export function newWordsIn(passage: Passage, level: Level): string[] {
  const times = new Map<string, number>();
  for (const { plain } of passage.sentences.flatMap(({ words }) => words)) {
    const word = withoutOwner(plain);
    times.set(word, (times.get(word) ?? 0) + 1);
  }
  // The sort is stable: what stands equally often stays in the order of its rarity.
  return hardWords(passage, level).sort((a, b) => times.get(b)! - times.get(a)!);
}

/** Whether a word or a short term is new to a reader of this level. */
export function isNew(term: string, level: Level): boolean {
  return wordsOf(term).some((word) => isHard(plainForm(word), level));
}

/** A word or a term as it is compared: its words in their plain form. */
export function plainTerm(term: string): string {
  return wordsOf(term).map(plainForm).join(" ");
}

/**
 * Of some terms, as `plainTerm` has them, those that a passage gives its reader to learn: they stand in
 * it, in another form perhaps ("lantern" for "lanterns"), as no name, with a word that is hard for them.
 */
export function learntFrom(passage: Passage, level: Level, terms: string[]): Set<string> {
  const words = passage.sentences.flatMap(({ words }) => words);
  const hard = hardWords(passage, level);
  const stands = (term: string[]) =>
    words.some((_, at) =>
      term.every((word, i) => {
        const told = words[at + i];
        return told !== undefined && !told.isName && isFormOf(word, told.plain);
      })
    );
  return new Set(terms.filter((term) => {
    const parts = term.split(" ");
    const isHard = parts.some((part) => hard.some((word) => isFormOf(part, word)));
    return isHard && isNew(term, level) && stands(parts);
  }));
}

/** Whether two words in their plain form are one, but for an ending of either. */
function isFormOf(a: string, b: string): boolean {
  return a === b || baseForms(a).includes(b) || baseForms(b).includes(a);
}

/**
 * Whether a meaning is below the word and the level: each of its words is a common one or on a list that
 * young readers know, none is rarer than the word unless it is on the first of them, none is the word itself.
 */
export function explains(meaning: string, term: string): boolean {
  const terms = wordsOf(term).map(plainForm);
  const rarest = Math.min(...terms.map(zipfOf));
  const words = wordsOf(meaning).map(plainForm);
  return words.length > 0 && words.every((word) =>
    !terms.includes(word) &&
    (isFamiliar(word, SPACHE) ||
      (zipfOf(word) >= rarest && (isFamiliar(word, DALE_CHALL) || zipfOf(word) >= COMMON_ZIPF)))
  );
}

/** From here on a word is heard often enough to be known by ear. */
const COMMON_ZIPF = 4;
