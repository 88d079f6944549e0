/** A child's misspelling: a word of the vocabulary that is one slip away, if there is only one. */
import { isFamiliar } from "./familiar.ts";
import { type Entry, FORMS } from "./vocabulary.ts";

/** Letters below which too many words are one slip apart. */
const LEAST = 5;

/** Forms by first letter and length: a child seldom mistakes the first letter. */
const byShape = new Map<string, string[]>();
for (const form of FORMS.keys()) {
  if (form.length < LEAST || form.includes(" ")) continue;
  const shape = `${form[0]}${form.length}`;
  const alike = byShape.get(shape);
  if (alike) alike.push(form);
  else byShape.set(shape, [form]);
}

/** One letter left out, put in, mistaken, or two neighbours swapped. */
function isOneSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  const shift = other.length - one.length;
  if (shift === 1) return one.slice(start) === other.slice(start + 1);
  if (shift === -1) return one.slice(start + 1) === other.slice(start);
  if (one.slice(start + 1) === other.slice(start + 1)) return true;
  return one[start] === other[start + 1] && one[start + 1] === other[start] &&
    one.slice(start + 2) === other.slice(start + 2);
}

/** The entry that a word no form equals was meant to be; undefined if none or more than one. */
export function meantBy(word: string): Entry | undefined {
  if (word.length < LEAST || word.length > 24 || isFamiliar(word)) return undefined;
  let meant = FORMS.get(word.replace("f", "ph"));
  if (meant) return meant;
  for (const length of [word.length - 1, word.length, word.length + 1]) {
    for (const form of byShape.get(`${word[0]}${length}`) ?? []) {
      const entry = FORMS.get(form)!;
      if (entry === meant || !isOneSlip(word, form)) continue;
      if (meant) return undefined;
      meant = entry;
    }
  }
  return meant;
}
