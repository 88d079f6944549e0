/** Words that a young reader knows: Spache's list, Dale-Chall's, and their forms. */
import { daleChall } from "dale-chall";
import { spache } from "spache";

/** Revised Spache: 1,041 words that are known by the end of grade 3. */
export const SPACHE: ReadonlySet<string> = new Set(spache);
/** Dale-Chall: about 3,000 words that 80 % of grade 4 know, with Spache's. */
export const DALE_CHALL: ReadonlySet<string> = new Set([...daleChall, ...spache]);

/** For whom no list was made. */
export const NONE: ReadonlySet<string> = new Set();

/** Forms that no ending explains, and compounds, of words on the lists. */
const IRREGULAR = new Set(
  ("swam built won slept drank drunk fed fought lit led forgot forgotten ridden spoken flown tore " +
    "torn worn bitten frozen stolen woken begun sung rung swung stuck struck dug spun spent wept " +
    "dealt taught understood wound sprang sprung knelt leapt dreamt learnt burnt mice worse worst " +
    "awoke bled sped myself yourself himself herself itself themselves someone everything nothing " +
    "anything everyone nobody cannot").split(" "),
);
const ENDING = /(?:n't|'(?:s|ll|d|ve|re|m)|'|i?e[sdr]|i?est|ing|i?ly|y|e?n|s)$/;

/** A word as the lists have it: lower case, straight apostrophe, no soft hyphens. */
export function plainForm(written: string): string {
  return written.toLowerCase().replaceAll("’", "'").replaceAll("\u00AD", "");
}

/**
 * What a word may be a form of: without one ending (-s, -ed, -ing, -er, -est, -ly, -y, -en, 's, n't),
 * with the doubled letter, dropped e, y or f put back. Not all of them are words. [] if it has no ending.
 */
export function baseForms(word: string): string[] {
  const stem = word.replace(ENDING, "");
  if (stem === word || stem.length < 2) return [];
  const forms = [stem, `${stem}e`, `${stem}y`, `${stem}le`, stem.replace(/(.)\1$/, "$1")];
  if (stem.endsWith("v")) forms.push(stem.replace(/v$/, "f"), stem.replace(/v$/, "fe"));
  return forms;
}

/** Whether a word is on a list: itself, as all its hyphenated parts, or as a form of one that is. */
export function isFamiliar(word: string, list: ReadonlySet<string>): boolean {
  if (list.has(word) || IRREGULAR.has(word) || /^\p{N}/u.test(word)) return true;
  const parts = word.split(/[-‐‑]/);
  if (parts.length > 1) return parts.every((part) => isFamiliar(part, list));
  return baseForms(word).some((form) => list.has(form));
}
