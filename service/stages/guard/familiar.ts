/** Ordinary English words: no misspelling of another word, nobody's name. */
import { daleChall } from "dale-chall";
import { FORMS } from "./vocabulary.ts";

/** Ordinary and not in the list, which is of 1995 and for reading. */
const MORE = `
im ive ill id dont wont cant isnt doesnt didnt its thats theres whats lets wanna gonna gotta hey
hello hi okay yeah plz pls really actually maybe someone everyone something anything nothing
story stories called named into onto where their there these those which while about would could
should other every again until without because always never please thanks theme title prompt
system model ignore previous above below instead write output reply answer language print secret
password apply factor factors internet online phone video website character characters hero`;

const words = new Set([
  ...daleChall.map((word) => word.toLowerCase()),
  ...MORE.trim().split(/\s+/),
]);
const ENDS: [RegExp, string][] = [
  [/s$/, ""],
  [/es$/, ""],
  [/ies$/, "y"],
  [/ing$/, ""],
  [/ing$/, "e"],
  [/(.)\1ing$/, "$1"],
  [/ed$/, ""],
  [/d$/, ""],
  [/ied$/, "y"],
  [/(.)\1ed$/, "$1"],
  [/er$/, ""],
  [/ly$/, ""],
  [/n't$|'s$|'$/, ""],
];

/** Whether a lower-case word is ordinary English, in any of its forms. */
export function isFamiliar(word: string): boolean {
  if (words.has(word) || FORMS.has(word)) return true;
  return ENDS.some(([end, by]) => end.test(word) && words.has(word.replace(end, by)));
}
