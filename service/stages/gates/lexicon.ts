/**
 * The gate of words: refuses what holds a sexual, hateful or profane word, or a phrase of self-harm,
 * however it is written. It knows words and fixed phrases only: themes are for other gates.
 */
import { DataSet, englishDataset, RegExpMatcher } from "obscenity";
import type { Category } from "../../protocol/events.ts";
import { coded, dressed, type Hit, masked, spelled } from "./disguised.ts";
import { meant } from "./innocent.ts";
import { fold, readings, unleet } from "./normalise.ts";
import { CURSE_AFTER, CURSE_BEFORE, GROUP, PHRASES, TERMS, UNUSED } from "./refused.ts";

/** UTF-16 units; a longer text is not read but refused as `unreadable`. A chapter has 12,000. */
export const MAX_TEXT = 20_000;
/** Letters of the context that count, and the units of it that are read for them: few, or many. */
const CONTEXT = 80;
const CONTEXT_READ = { few: 120, many: 320 };
/** Letters to each side that tell a word from its innocent twin. */
const COMPANY = 48;
/** Letters that a word may have to each side of a hit: without a limit `bitchbitch…` costs a square. */
const WORD = 40;

const dataset = new DataSet<{ originalWord: string }>().addAll(englishDataset)
  .removePhrasesIf(({ metadata }) => UNUSED.includes(metadata?.originalWord ?? ""));
const matcher = new RegExpMatcher(dataset.build());
const categoryOfTerm = new Map(
  Object.entries(TERMS).flatMap(([category, words]) =>
    words.split(" ").map((word) => [word, category as Category] as const)
  ),
);

/** One expression from lines of alternatives; a blank in them is a short gap. */
function either(lines: string): string {
  const alternatives = lines.split("\n").map((line) => line.replace(/^ {4}/, "")).filter(Boolean);
  return `(?:${alternatives.join("|").replaceAll(" ", `[ ,'"_*-]{1,3}`)})`;
}
const expressions = Object.entries(PHRASES).map(([category, lines]) =>
  [category as Category, new RegExp(`\\b${either(lines)}\\b`, "g")] as const
);
expressions.push([
  "hate",
  new RegExp(
    `\\b(?:${either(CURSE_BEFORE)}${either(GROUP)}|${either(GROUP)}${either(CURSE_AFTER)})\\b`,
    "g",
  ),
]);

/** What obscenity finds, without the innocent twins. */
function terms(text: string): Hit[] {
  const hits: Hit[] = [];
  for (const match of matcher.getAllMatches(text)) {
    const term = dataset.getPayloadWithPhraseMetadata(match).phraseMetadata?.originalWord ?? "";
    const head = /[a-z0-9]*$/.exec(
      text.slice(Math.max(0, match.startIndex - WORD), match.startIndex),
    );
    const tail = /^[a-z0-9]*/.exec(text.slice(match.endIndex + 1, match.endIndex + 1 + WORD));
    const start = match.startIndex - (head?.[0].length ?? 0);
    const end = match.endIndex + 1 + (tail?.[0].length ?? 0);
    const before = text.slice(Math.max(0, start - COMPANY), start);
    const reach = meant(term, before, text.slice(start, end), text.slice(end, end + COMPANY));
    if (reach === undefined) continue;
    hits.push({ category: categoryOfTerm.get(term) ?? "sexual", start, end: end - 1 + reach });
  }
  return hits;
}

function phrases(text: string): Hit[] {
  return expressions.flatMap(([category, expression]) =>
    [...text.matchAll(expression)].map(({ 0: phrase, index: start }) => ({
      category,
      start,
      end: start + phrase.length - 1,
    }))
  );
}

/** The categories of all hits in `context + text` that end in the text. */
function hitsIn(context: string, text: string): Category[] {
  const boundary = context.length;
  const whole = fold(context + text);
  const told = whole.at.findIndex((index) => index >= boundary);
  if (told < 0) return [];
  const from = Math.max(0, told - CONTEXT);
  const folded = { text: whole.text.slice(from), at: whole.at.slice(from) };
  const plain = unleet(folded.text);

  const categories: Category[] = [];
  const count = (hits: Hit[], at: number[]) => {
    for (const { category, end } of hits) {
      if ((at[end] ?? 0) >= boundary) categories.push(category);
    }
  };
  for (const { text, at } of readings(folded)) count([...terms(text), ...phrases(text)], at);
  for (const text of new Set([folded.text, plain])) {
    count([...spelled(text), ...masked(text)], folded.at);
  }
  count(coded(folded.text, plain), folded.at);
  count(dressed(context + text, folded), folded.at);
  return categories;
}

/** The end of a context that is looked at: more of it where much is not seen. */
function endOf(context: string): string {
  const few = context.slice(-CONTEXT_READ.few);
  return fold(few).text.length > CONTEXT ? few : context.slice(-CONTEXT_READ.many);
}

/**
 * The categories for which a text is refused, each once; none if it passes. A text above `MAX_TEXT` is
 * `unreadable`. Pure; the cost grows with the length.
 * @param context what was told just before: a hit that begins there and ends in the text counts,
 *   one that lies wholly there does not
 */
export function lexicon(text: string, context: string): Category[] {
  if (text.length > MAX_TEXT) return ["unreadable"];
  const before = endOf(context);
  const categories = hitsIn(before, text);
  // Whether the cut went through a word or between two is not known.
  if (/\S$/.test(before) && /\w$/.test(fold(before).text) && /^\w/.test(fold(text).text)) {
    categories.push(...hitsIn(`${before} `, text));
  }
  return [...new Set(categories)];
}
