/**
 * The gate: what turns an unjudged draft into words that may be told. A draft passes only if every
 * judge passes it; the first refusal ends the asking.
 */
import type { Category, Told } from "../../protocol/events.ts";
import { Draft } from "../../storytellers/draft.ts";
import { asked } from "./asked.ts";
import { lexicon } from "./lexicon.ts";

/** What one judge says of a text: the categories it refuses it for; none means that it passes. */
export type Judge = (text: string, context: string) => Category[];

/** Cheapest first. */
const JUDGES: Judge[] = [lexicon];

export type Verdict = { ok: true; told: Told } | { ok: false; categories: Category[] };

/**
 * Judges one draft.
 * @param context what was told just before it, so that a violation cut in two is seen
 */
export function judge(draft: Draft, context = ""): Verdict {
  const text = Draft.read(draft);
  for (const judgeText of JUDGES) {
    const categories = judgeText(text, context);
    if (categories.length > 0) return { ok: false, categories };
  }
  return { ok: true, told: text as Told };
}

/** Judges what a child or a page asks for: stricter, since a story is made of it. */
export function judgeAsked(draft: Draft): Verdict {
  const categories = asked(Draft.read(draft));
  return categories.length > 0 ? { ok: false, categories } : judge(draft);
}

/** No words at all: there is nothing in them to judge. */
export const NO_WORDS = "" as Told;
