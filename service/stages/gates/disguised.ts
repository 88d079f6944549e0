/** Finds words that were hidden on purpose: spelled out, cut in pieces, masked, written in digits. */
import type { Category } from "../../protocol/events.ts";
import { isInnocent } from "./innocent.ts";
import { LEET, type Reading } from "./normalise.ts";
import { DISGUISED, ENDINGS, TWO_WORDS } from "./refused.ts";

export interface Hit {
  category: Category;
  /** First and last place in the text that was searched. */
  start: number;
  end: number;
}

const WORDS = new Map(
  Object.entries(DISGUISED).flatMap(([category, stems]) =>
    stems.split(" ").flatMap((stem) =>
      ENDINGS.map((ending) =>
        [stem + ending, { category: category as Category, stem: stem.length }] as const
      )
    )
  ),
);
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));

/** How each of them begins, up to the whole. */
const BEGINNINGS = new Set(
  [...WORDS.keys()].flatMap((word) => Array.from(word, (_, end) => word.slice(0, end + 1))),
);

/** The same by length and first letter. */
const BY_SHAPE = Map.groupBy(WORDS, ([word]) => word.length + word.charAt(0));

const PIECE = /[a-z]+(?:'[a-z]+)*|[0-9@$]/g;
/** Between single letters, as in `f. u. c. k.`; between longer pieces, as in `fu ck` and `sh**it`. */
const LOOSE = /^[^a-z0-9']{1,3}$/;
const TIGHT = /^(?:[ .\-_~/\\=^:+]|[*_~]{1,3})$/;

/** Other words hold these when their letters are spelled out: g r a p e, c l a s s i c, t i t l e. */
const IN_OTHERS = /^(?:rape|ass|arse|tits?|anus|cum|sex|cock|dick|fag|retard)/;

/** Words cut in pieces: each piece is joined to those behind it, up to the longest known word. */
export function spelled(text: string): Hit[] {
  const pieces = [...text.matchAll(PIECE)];
  const hits: Hit[] = [];
  for (const [from, { 0: first, index: start }] of pieces.entries()) {
    let word = first;
    if (!BEGINNINGS.has(word)) continue;
    let end = start + first.length;
    let single = first.length === 1;
    const isWithin = (one: RegExpExecArray | undefined, next: RegExpExecArray | undefined) =>
      single && one?.[0].length === 1 && next?.[0].length === 1 &&
      LOOSE.test(text.slice(one.index + 1, next.index));
    for (let next = from + 1; next < Math.min(pieces.length, from + LONGEST); next++) {
      const piece = pieces[next]!;
      single &&= piece[0].length === 1;
      const gap = text.slice(end, Math.min(piece.index, end + 4));
      if (!(single ? LOOSE : TIGHT).test(gap)) break;
      word += LEET[piece[0]] ?? piece[0];
      end = piece.index + piece[0].length;
      if (!BEGINNINGS.has(word)) break;
      const known = WORDS.get(word);
      // "the cock in the yard" is no ending cut off; "as s…" makes a word too easily.
      if (known === undefined || !(single || first.length < known.stem)) continue;
      if (known.stem < 4 && !single && gap === " ") continue;
      if (TWO_WORDS.test(text.slice(start, end))) continue;
      const [last, after] = [pieces[next], pieces[next + 1]];
      const more = isWithin(pieces[from - 1], pieces[from]) || isWithin(last, after);
      if (more && IN_OTHERS.test(word)) continue;
      hits.push({ category: known.category, start, end: end - 1 });
    }
  }
  return hits;
}

const STARRED = /(?<![a-z])[a-z]+[*#%@$!?]+(?:[a-z]+[*#%@$!?]*)*/g;
const DASHED = /(?<![a-z])[a-z]+(?:[-_']+[a-z]+)+/g;

/** Words with letters masked, one sign for each: `f*ck`, `sh!t`, `s***`, `f-ck`. */
export function masked(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: token, index: start } of [...text.matchAll(STARRED), ...text.matchAll(DASHED)]) {
    const bare = token.replace(/[^a-z]+$/, "");
    // The last sign may hide a letter (wh*r*), or it ends the sentence.
    const masks = /^[a-z]+\*{3,}$/.test(token)
      ? [token]
      : /[a-z]\*$/.test(token)
      ? [bare, token]
      : [bare];
    for (const mask of masks) {
      const category = maskedBy(mask);
      if (category) hits.push({ category, start, end: start + mask.length - 1 });
    }
  }
  return hits;
}

/** The category of the first word that a mask fits; undefined if none does. */
function maskedBy(mask: string): Category | undefined {
  if (mask.length > LONGEST || !/[^a-z]/.test(mask)) return undefined;
  if (/[-_']/.test(mask) && !/^[a-z]{1,2}(?:[-_']|--)[a-z]+$/.test(mask)) return undefined;
  for (const [word, { category }] of BY_SHAPE.get(mask.length + mask.charAt(0)) ?? []) {
    if ([...mask].every((sign, place) => sign === word[place] || !/[a-z]/.test(sign))) {
      return category;
    }
  }
  return undefined;
}

/**
 * Words of the list in the letters of other scripts or with something invisible in them: also those
 * that have an innocent twin, for nobody dresses that one up.
 */
export function dressed(source: string, { text, at }: Reading): Hit[] {
  const hits: Hit[] = [];
  if (PLAIN.test(source)) return hits;
  for (const { 0: word, index: start } of text.matchAll(/[a-z]+/g)) {
    const known = WORDS.get(word);
    if (known === undefined) continue;
    const end = start + word.length - 1;
    const written = source.slice(at[start], at[end]! + 1).toLowerCase();
    if (written === word) continue;
    const company = [text.slice(Math.max(0, start - 48), start), text.slice(end + 1, end + 49)];
    if (!isInnocent(word, company[0]!, company[1]!)) {
      hits.push({ category: known.category, start, end });
    }
  }
  return hits;
}
const PLAIN = /^[\x20-\x7e\n\u2018-\u201d\u2013\u2014\u2026]*$/;

/** Words of the list that are there only once digits and symbols are read as letters. */
export function coded(text: string, plain: string): Hit[] {
  const hits: Hit[] = [];
  if (text === plain) return hits;
  for (const { 0: word, index: start } of plain.matchAll(/[a-z]+/g)) {
    const known = WORDS.get(word);
    const end = start + word.length;
    if (known !== undefined && text.slice(start, end) !== word) {
      hits.push({ category: known.category, start, end: end - 1 });
    }
  }
  return hits;
}
