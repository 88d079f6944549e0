/** Which words of a text are names: known to whoever reads of their bearer, however rare they are. */
import { isFamiliar, plainForm, SPACHE } from "./familiar.ts";
import { isWrittenSmall, zipfOf } from "./frequency.ts";
import { wordsOf } from "./words.ts";

/** A capital where no sentence or speech begins. What is all capitals is only loud. */
const WITHIN = /(?<=[\p{L}\p{N}.,;:]\s)\p{Lu}[\p{L}'’-]*\p{Ll}/gu;
/** A word with a capital, wherever it stands, and the small word that goes on from it. */
const LED_ON = /(?<![\p{L}\p{M}\p{N}'’-])(\p{Lu}[\p{L}'’-]*\p{Ll})(,?\s+\p{Ll}\p{L}*)/gu;
/** What somebody does, hardly a thing. */
const DOES = new Set(
  ("said asked answered replied called cried whispered shouted laughed smiled giggled nodded sighed " +
    "thought knew wanted liked loved felt tried looked found took").split(" "),
);
/** Below, in Zipf, a word is too rare to be taken for one that only happens to begin its sentence. */
const RARE_ZIPF = 3.6;
/** From here on a word is too common to be known for a name by what follows it: "Everybody said". */
const COMMON_ZIPF = 5.2;

/**
 * The names in some sentences, without an owner's ending: what has a capital within a sentence, and what
 * only ever begins one, goes on with a small word (`Plip!` does not) and reads as a name: because it is
 * rare and no word that is written small, or by what its bearer does. None of those stands small anywhere.
 */
export function namesIn(sentences: string[]): Set<string> {
  const names = new Set(
    sentences.flatMap((sentence) => sentence.match(WITHIN) ?? []).map(withoutOwner),
  );
  const smalls = new Set(
    sentences.flatMap(wordsOf).filter((word) => /^\p{Ll}/u.test(word)).map(plain),
  );
  for (const [, word = "", on = ""] of sentences.flatMap((one) => [...one.matchAll(LED_ON)])) {
    if (!smalls.has(plain(word)) && readsAsName(word, on.trim())) names.add(withoutOwner(word));
  }
  return new Set([...names].filter((name) => !/^I['’]/.test(name)));
}

/** Whether a word that begins a sentence is a name, by itself or by what goes `on` from it. */
function readsAsName(word: string, on: string): boolean {
  if (/^\p{Lu}['’]\p{Lu}/u.test(word)) return true;
  const form = plain(word);
  if (zipfOf(form) < RARE_ZIPF && !isWrittenSmall(form)) return true;
  return DOES.has(on) && !form.endsWith("s") && !isFamiliar(form, SPACHE) &&
    zipfOf(form) < COMMON_ZIPF;
}

/** A name without its ending for an owner. */
export const withoutOwner = (name: string) => name.replace(/['’]s$/, "");

const plain = (word: string) => plainForm(withoutOwner(word));
