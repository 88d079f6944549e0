/** Told words taken apart and put together: what is made of told words alone is told. */
import type { Told } from "../protocol/events.ts";
import { plainForm } from "./reading/familiar.ts";
import { withoutOwner } from "./reading/names.ts";
import { splitSentences } from "./reading/sentences.ts";
import { wordsOf } from "./reading/words.ts";

/** The sentences of a told text, in order, without the white space round them. */
export function sentencesOf(text: Told): Told[] {
  return splitSentences(text).map((sentence) => sentence.trim() as Told).filter(Boolean);
}

/** Told texts one after the other, parted by `by`. */
export function joined(texts: Told[], by: "" | " " | "\n\n"): Told {
  return texts.join(by) as Told;
}

/** Without the white space at its end. */
export function trimmed(text: Told): Told {
  return text.trimEnd() as Told;
}

/**
 * Of some words, or terms of several with a space between, those that stand in a told text as whole
 * words: in any case, with either apostrophe, with or without an owner's ending.
 */
export function standingIn(text: Told, terms: string[]): Told[] {
  const words = wordsOf(text).map(plainForm);
  const told = [words, words.map(withoutOwner)].map((words) => ` ${words.join(" ")} `);
  return terms.filter((term) => {
    const parts = wordsOf(term);
    const isWords = parts.length > 0 && parts.join(" ") === term;
    return isWords && told.some((all) => all.includes(` ${plainForm(term)} `));
  }) as Told[];
}
