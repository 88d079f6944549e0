/**
 * The gate of themes: refuses what is said in harmless words. Its rules are sentences by their
 * grammar: who does what to whom, with what, and how it is told.
 */
import { type Category, type Level, LEVELS } from "../../protocol/events.ts";
import { MAX_TEXT } from "./lexicon.ts";
import { collapse, fold, type Reading, unleet } from "./normalise.ts";
import { BODIES } from "./themes/bodies.ts";
import { CRUELTY } from "./themes/cruelty.ts";
import { DARES } from "./themes/dares.ts";
import { DRUGS } from "./themes/drugs.ts";
import { FRIGHT } from "./themes/fright.ts";
import { HATE } from "./themes/hate.ts";
import { FAMILIES, type Rule } from "./themes/rule.ts";
import { SECRETS } from "./themes/secrets.ts";
import { SELF_HARM } from "./themes/self-harm.ts";
import { MENTIONS } from "./themes/mentions.ts";
import { WEAPONS } from "./themes/weapons.ts";

/** UTF-16 units of the context that are read. */
const CONTEXT = 160;
/** Letters to each side in which an `unless` is looked for. */
const COMPANY = 70;
/** Letters by which rules are looked up; no stem is shorter. */
const HEAD = 3;

/** ` .. ` in a line: a few words or none, across the end of a sentence too. */
const SOME_WORDS = "[^a-z](?:.{0,34}?[^a-z])?";
/** ` ... ` in a line: as many words as a clause has. */
const A_CLAUSE = "[^a-z](?:.{0,80}?[^a-z])?";
/** ` ` in a line: between neighbours, whatever signs stand there but a change of speaker. */
const NEXT_WORD = `[^a-z"“”]{1,5}`;

interface Compiled extends Pick<Rule, "category"> {
  /** The oldest level for which it holds, by its place in `LEVELS`. */
  upTo: number;
  hit: RegExp;
  unless?: RegExp;
}

function expression(lines: string, flags = ""): RegExp {
  let source = lines.split("\n").map((line) => line.trim()).filter(Boolean).join("|");
  for (let inner = ""; inner !== source;) {
    inner = source;
    source = source.replace(/\{([a-z]+)\}/g, (_, name: string) => `(?:${family(name)})`);
  }
  source = source.replaceAll(" ... ", A_CLAUSE)
    .replaceAll(" .. ", SOME_WORDS)
    .replaceAll(" ?", `(?:${NEXT_WORD})?`)
    .replaceAll(" ", NEXT_WORD);
  return new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, flags);
}

function family(name: string): string {
  const words = FAMILIES[name];
  if (words === undefined) throw new TypeError(`No family of words is named "${name}"`);
  return words.trim().replace(/\s*\n\s*/g, "|");
}

/** By the first letters of a stem: the stems, and the rule that each of them calls for. */
const CALLS = new Map<string, { stem: string; rule: Compiled }[]>();

for (
  const { category, upTo, when, says, unless } of [
    ...WEAPONS,
    ...CRUELTY,
    ...SELF_HARM,
    ...DRUGS,
    ...BODIES,
    ...SECRETS,
    ...DARES,
    ...HATE,
    ...FRIGHT,
    ...MENTIONS,
  ]
) {
  const rule: Compiled = {
    category,
    upTo: upTo === undefined ? LEVELS.length : LEVELS.indexOf(upTo),
    hit: expression(says, "g"),
    ...(unless === undefined ? {} : { unless: expression(unless) }),
  };
  for (const stem of when.trim().split(/\s+/)) {
    if (stem.length < HEAD) throw new TypeError(`The stem "${stem}" is too short`);
    const head = stem.slice(0, HEAD);
    CALLS.set(head, [...CALLS.get(head) ?? [], { stem, rule }]);
  }
}

/** Twice each: strings of Latin letters only, and others, are searched by code of their own. */
const SAMPLES = [
  "the fox sat down.",
  "the owl sat up.",
  "the fox 🦊 sat down.",
  "the owl 🦉 sat up.",
];

/**
 * Has every expression compiled: left alone, each is when it is asked for the second time, some for
 * 30 ms, while a child waits.
 */
export function warmThemes(): void {
  for (const { rule } of [...CALLS.values()].flat()) {
    for (const expression of [rule.hit, rule.unless]) {
      for (const text of expression ? SAMPLES : []) {
        expression!.lastIndex = 0;
        expression!.test(text);
      }
    }
  }
}

/** The rules that a text could break, by the words in it. */
function called(text: string): Set<Compiled> {
  const rules = new Set<Compiled>();
  for (const [word] of text.matchAll(/[a-z]{3,}/g)) {
    for (const { stem, rule } of CALLS.get(word.slice(0, HEAD)) ?? []) {
      if (word.startsWith(stem)) rules.add(rule);
    }
  }
  return rules;
}

/** Whether a rule is broken by words of which the last is told now. */
function breaks({ hit, unless }: Compiled, { text, at }: Reading, boundary: number): boolean {
  hit.lastIndex = 0;
  for (let match = hit.exec(text); match; match = hit.exec(text)) {
    const end = match.index + match[0].length;
    // What begins there may end later in another way.
    hit.lastIndex = match.index + 1;
    if ((at[end - 1] ?? 0) < boundary) continue;
    const company = text.slice(Math.max(0, match.index - COMPANY), end + COMPANY);
    if (!unless?.test(company)) return true;
    // Costs a square otherwise: many hits in one company.
    hit.lastIndex = end;
  }
  return false;
}

function broken(
  source: string,
  boundary: number,
  levelOf: (category: Category) => Level,
): Category[] {
  const folded = fold(source);
  const reading = collapse({ text: unleet(folded.text), at: folded.at }, 2);
  const categories = new Set<Category>();
  for (const rule of called(reading.text)) {
    if (categories.has(rule.category)) continue;
    if (LEVELS.indexOf(levelOf(rule.category)) > rule.upTo) continue;
    if (breaks(rule, reading, boundary)) categories.add(rule.category);
  }
  return [...categories];
}

/**
 * The categories for which a text is refused, each once; none if it passes. A text above `MAX_TEXT` is
 * `unreadable`. Pure; the cost grows with the length.
 * @param context what was told just before: a theme that begins there and ends in the text counts,
 *   one that lies wholly there does not
 * @param levelOf the level whose rules hold for a category
 */
export function themes(
  text: string,
  context: string,
  levelOf: (category: Category) => Level,
): Category[] {
  if (text.length > MAX_TEXT) return ["unreadable"];
  const before = context.slice(-CONTEXT);
  const categories = broken(before + text, before.length, levelOf);
  // Whether the cut went through a word or between two is not known.
  if (/\w$/.test(before) && /^\w/.test(text)) {
    categories.push(...broken(`${before} ${text}`, before.length + 1, levelOf));
  }
  return [...new Set(categories)];
}
