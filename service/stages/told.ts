/** Told words taken apart and put together: what is made of told words alone is told. */
import type { Told } from "../protocol/events.ts";
import { splitSentences } from "./reading/sentences.ts";

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

/** Of some words those that stand in a told text. */
export function standingIn(text: Told, words: string[]): Told[] {
  const lower = text.toLowerCase().replaceAll("’", "'");
  return words.filter((word) => lower.includes(word.toLowerCase())) as Told[];
}
