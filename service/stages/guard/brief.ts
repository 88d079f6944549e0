/**
 * The brief of a story: what free text becomes before a model sees it. Only words out of our own
 * vocabulary survive, each by itself in the list of its kind: never a sentence, no other word.
 */
import { asked } from "../gates/asked.ts";
import { collapse, fold, unleet } from "../gates/normalise.ts";
import { keptApart } from "./apart.ts";
import { isFamiliar } from "./familiar.ts";
import { meantBy } from "./spelling.ts";
import { type Entry, FORMS, type List, LISTS } from "./vocabulary.ts";
import { wishedOf } from "./wished.ts";

/** Each entry is one or two lower-case words of the vocabulary; at most 6 in a list, each once. */
export type Brief = Record<List, string[]>;

/** What a child or a page wrote. */
export interface Texts {
  theme: string;
  title: string | null;
  interests: string[];
  wish: string | null;
}

const MOST = 6;
/** Characters of one text that are read: five times what may be asked. */
const READ = 1000;
const TOKEN = /[a-z]+(?:'[a-z]+)*|[.,;!?&]/g;

/** "don't" is read as "dont", "the fox's" as "the fox"; a capital within a text begins a name. */
function tokensOf(source: string): { tokens: string[]; isName: boolean[] } {
  const { text, at } = fold(source);
  const read = collapse({ text: unleet(text), at }, 2);
  const matches = [...read.text.slice(0, READ).matchAll(TOKEN)];
  return {
    tokens: matches.map(([token]) => token.replace(/'s$/, "").replaceAll("'", "")),
    isName: matches.map(({ index }) => {
      const [one = "", other = ""] = [source[read.at[index]!], source[read.at[index + 1]!]];
      return index > 0 && /\p{Lu}/u.test(one) && !/\p{Lu}/u.test(other);
    }),
  };
}

/** Whether a text is so little English that what looks misspelt is another language. */
function isForeign(tokens: string[]): boolean {
  const words = tokens.filter((token) => token.length > 2);
  return words.length > 5 && words.filter(isFamiliar).length < words.length / 2;
}

/** The entry that begins at `index`, and how many words it takes. */
function entryAt(
  words: (string | null)[],
  index: number,
  maySlip: boolean,
  isName: boolean[],
): [Entry | undefined, number] {
  const first = words[index];
  const second = words[index + 1];
  if (!first) return [undefined, 1];
  if (second) {
    const pair = FORMS.get(`${first} ${second}`) ??
      (first.length > 2 && second.length > 2 ? FORMS.get(first + second) : undefined);
    if (pair) return [pair, 2];
  }
  const entry = FORMS.get(first);
  if (entry || !maySlip || isName[index]) return [entry, 1];
  const meant = meantBy(first);
  // What the gates refuse is no slip of something harmless.
  return [meant && asked(first).length === 0 ? meant : undefined, 1];
}

/** The entries of a text in its order. */
function entriesOf({ tokens, isName }: ReturnType<typeof tokensOf>): Entry[] {
  const words = wishedOf(tokens);
  const maySlip = !isForeign(tokens);
  const entries: Entry[] = [];
  for (let index = 0; index < words.length;) {
    const [entry, taken] = entryAt(words, index, maySlip, isName);
    if (entry) entries.push(entry);
    index += taken;
  }
  return entries;
}

/** In the order of the alphabet, or backwards where the text has three of them in that order. */
function reordered(words: string[], tokens: string[]): string[] {
  const text = ` ${tokens.join(" ")} `;
  const sorted = words.toSorted();
  const single = sorted.join(" ").split(" ");
  const isTold = single.some((_, index) =>
    index + 3 <= single.length && text.includes(` ${single.slice(index, index + 3).join(" ")} `)
  );
  return isTold ? sorted.reverse() : sorted;
}

/**
 * The brief of what was asked. The words of the theme come first, then those of the wish, the title
 * and the interests; those of one text are put in another order, so that no phrase of it passes.
 */
export function briefOf({ theme, title, interests, wish }: Texts): Brief {
  const brief: Brief = { characters: [], places: [], things: [], doings: [], moods: [] };
  for (const text of [theme, wish ?? "", title ?? "", interests.join(", ")]) {
    const read = tokensOf(text);
    const entries = entriesOf(read);
    for (const list of LISTS) {
      const words = new Set(entries.filter((entry) => entry.list === list).map(({ word }) => word));
      const fresh = [...words].filter((word) => !brief[list].includes(word));
      brief[list].push(...reordered(fresh.slice(0, MOST - brief[list].length), read.tokens));
    }
  }
  return keptApart(brief);
}

/** Whether nothing of what was asked is known. */
export function isEmpty(brief: Brief): boolean {
  return LISTS.every((list) => brief[list].length === 0);
}
