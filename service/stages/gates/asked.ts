/**
 * What a child or a page asks for: a theme, a title, a wish. Stricter than what a tale may say, since a
 * theme becomes what the whole story is about: a tale may have a sword in it, a story about killing may not.
 */
import type { Category } from "../../protocol/events.ts";
import { isFamiliar } from "../guard/familiar.ts";
import { wishedOf } from "../guard/wished.ts";
import { ABOUT } from "./asked-about.ts";
import { fold, readings } from "./normalise.ts";

/** Characters of a text that are read: five times what may be asked. */
const READ = 1000;

/** Ways to reach a page: they belong in no story. */
const REACH = /\bhttps?\b|www\.|:\/\/|\.(com|org|net)\b/;

/** What one may wish not to have: "no guns", "don't let the bunny die". */
const NEGATABLE: Category[] = ["violence", "self_harm", "drugs"];
/** With these a negation is none: "how not to get caught". */
const ASKS_HOW = /\b(?:how|why|caught|tell|police|hide|hiding)\b/;

/** Words that are read under asterisks, or cut in two. */
const HIDDEN =
  "kill murder gun bomb stab shoot weapon blood torture suicide die drug weed cocaine sex porn nude rape"
    .split(" ").flatMap((word) => ["", "s", "ed", "er", "ers", "ing"].map((end) => word + end));
const MASK = /(?<![a-z*#])[a-z][a-z*#]*[*#][a-z*#]*/g;

/** "g*n" */
function unmasked(text: string): string {
  return text.replace(MASK, (mask) => {
    const shape = new RegExp(`^${mask.replace(/[*#]/g, "[a-z]")}$`);
    return HIDDEN.find((word) => shape.test(word)) ?? mask;
  });
}

/** Letters that stand alone are one word: "m u r d e r", "g.u.n". */
function together(text: string): string {
  return text.replace(
    /(?<![a-z])[a-z](?:[ ._*-]{1,2}[a-z](?![a-z])){2,}/g,
    (letters) => letters.replace(/[^a-z]/g, ""),
  );
}

/** Two neighbours that are no words are one that is refused: "bo mb". */
function mended(text: string): string {
  return text.replace(
    /(?<![a-z])([a-z]{1,6})[ ._*-](?=([a-z]{1,6})(?![a-z]))/g,
    (both, one: string, other: string) =>
      HIDDEN.includes(one + other) && !(isFamiliar(one) && isFamiliar(other)) ? one : both,
  );
}

/** A text as the patterns read it: no apostrophes, no hyphens. */
function plain(text: string): string {
  return text.replace(/['"]/g, "").replace(/[-_/+()]/g, " ").replace(/:/g, ".")
    .replace(/ {2,}/g, " ").trim();
}

/** Without the words that are wished away. */
function wished(text: string): string {
  if (ASKS_HOW.test(text)) return text;
  const tokens = text.replace(/\b(?:no|nah|not),/g, ".").match(/[a-z0-9]+|[.,;!?&]/g) ?? [];
  return wishedOf(tokens).filter((token) => token !== null).join(" ");
}

/** The categories for which a request is refused. */
export function asked(text: string): Category[] {
  const sources = new Set([
    text,
    text.replace(/(?<=[a-z])I+/g, (letters) => "l".repeat(letters.length)),
  ]);
  const seen = new Set<string>();
  for (const source of sources) {
    const folded = fold(source);
    const read = { text: folded.text.slice(0, READ), at: folded.at.slice(0, READ) };
    for (const { text } of readings(read)) {
      for (const one of [text, unmasked(text), together(text), mended(text)]) seen.add(plain(one));
    }
  }
  const categories = new Set<Category>();
  for (const reading of seen) {
    const left = wished(reading);
    for (const [category, pattern] of ABOUT) {
      if (!pattern.test(reading)) continue;
      if (!NEGATABLE.includes(category) || pattern.test(left)) categories.add(category);
    }
  }
  if (REACH.test(fold(text).text)) categories.add("other");
  return [...categories];
}
