/** The gate of a site's own: refuses what speaks of a topic that the site has blocked. */
import type { Category } from "../../protocol/events.ts";
import { plurals, singulars } from "../guard/inflect.ts";
import type { Passage } from "./gate.ts";
import { normalise } from "./normalise.ts";
import type { Policy } from "./policy.ts";

/** The expression that finds any of a site's topics, made once for each list. */
const finders = new WeakMap<readonly string[], RegExp | null>();

/** Whether a text, as an eye reads it, names one of the topics, in the singular or the plural. */
export function names(text: string, topics: readonly string[]): boolean {
  let finder = finders.get(topics);
  if (finder === undefined) finders.set(topics, finder = finderOf(topics));
  return finder !== null && finder.test(normalise(text));
}

function finderOf(topics: readonly string[]): RegExp | null {
  const phrases = topics.flatMap((topic) => {
    const words = normalise(topic).replace(/^(?:the|an?) /, "").trim().split(/[ -]+/);
    const last = words.pop()!;
    // What is drawn as nothing, or as one letter, would be found everywhere.
    return words.join("").length + last.length < 2
      ? []
      : [[...words.map(escaped), `(?:${formsOf(last).map(escaped).join("|")})`].join("[ '-]+")];
  });
  if (phrases.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join("|")})(?:'s)?(?![\\p{L}\\p{N}])`, "u");
}

/** A word as it stands, its singular and its plural; a word of up to three letters as it stands. */
function formsOf(word: string): string[] {
  if (word.length <= 3) return [word, `${word}s`, `${word}es`];
  return [...new Set([word, ...singulars(word)].flatMap((form) => [form, ...plurals(form)]))];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

export function topics({ text, context }: Passage, { site }: Policy): Category[] {
  const blocked = site.blocked_topics;
  if (blocked.length === 0) return [];
  // The last words told may be the first half of a topic of several words.
  const before = context.slice(-40);
  return names(before + text, blocked) && !names(before, blocked) || names(text, blocked)
    ? ["topic"]
    : [];
}
