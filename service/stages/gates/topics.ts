/** The gate of a site's own: refuses what speaks of a topic that the site has blocked. */
import type { Category } from "../../protocol/events.ts";
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
  if (topics.length === 0) return null;
  const forms = topics.map((topic) =>
    normalise(topic).replace(/^(?:the|an?) /, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      // `stories`, `story` and `storys`, `witches` and `witch`: any of them names all.
      .replace(/(?:ies|y)$/, "(?:y|ys|ies)").replace(/(?<=ch|sh|x|ss)es$/, "")
      .replace(/(?<![s)])s$/, "")
      .replace(/ /g, "[ '-]+")
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?:'?s|es)?(?![\\p{L}\\p{N}])`, "u");
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
