/**
 * The gate of languages: the others read English, so what is not English is refused. A foreign word, a
 * greeting or a name passes; a sentence does not, nor do several short ones.
 */
import { daleChall } from "dale-chall";
import type { Category } from "../../protocol/events.ts";

/** Words that nearly every English sentence holds one of, beside the 3,000 that fourth graders know. */
const FAMILIAR = new Set([
  ...daleChall,
  ..."a an and are as at be been but by did do for from had has have he her him his i if in into is"
    .split(" "),
  ..."it its me my no not of on or our out said she so that the their them then there they this to"
    .split(" "),
  ..."up us was we were what when where which who will with would you your".split(" "),
]);
/** Fewer different words may be a cry, a name, a line of a song. */
const ENOUGH_WORDS = 7;
/** The share of its words that a reader of English knows. Of fairy-tale sentences none has less. */
const LEAST_SHARE = 0.25;
/** Letters of other scripts that are not a name any more. */
const MOST_FOREIGN = 12;
/** Characters of the context that count: a few short sentences. */
const CONTEXT = 80;

const NOT_LATIN = /[^\P{L}\p{Script=Latin}]/gu;
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;

/** `unreadable` if a text, with the end of what was told before it, is not English. Pure. */
export function language(text: string, context = ""): Category[] {
  if ((text.match(NOT_LATIN)?.length ?? 0) > MOST_FOREIGN) return ["unreadable"];
  const words = wordsIn(text);
  if (words.size >= ENOUGH_WORDS) return isForeign(words) ? ["unreadable"] : [];
  const before = wordsIn(context.slice(-CONTEXT).replace(/^\S+/, ""));
  return isForeign(words.union(before)) && !isForeign(before) ? ["unreadable"] : [];
}

function wordsIn(text: string): Set<string> {
  return new Set(text.normalize("NFKC").toLowerCase().replaceAll("’", "'").match(WORD));
}

function isForeign(words: Set<string>): boolean {
  if (words.size < ENOUGH_WORDS) return false;
  let familiar = 0;
  for (const word of words) if (isFamiliar(word)) familiar++;
  return familiar / words.size < LEAST_SHARE;
}

function isFamiliar(word: string): boolean {
  return FAMILIAR.has(word) || FAMILIAR.has(word.replace(/(?:'s|s|ed|ing|ly)$/, ""));
}
