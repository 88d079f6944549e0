/**
 * The gate: what turns an unjudged draft into words that may be told. A draft passes only if every
 * gate passes it; the first refusal ends the asking.
 */
import type { Category, Told } from "../../protocol/events.ts";
import { Draft } from "../../storytellers/draft.ts";
import { asked } from "./asked.ts";
import { lexicon } from "./lexicon.ts";
import { HOUSE_POLICY, type Policy } from "./policy.ts";

/** A text, and what was told just before it: a violation cut in two is seen in both. */
export interface Passage {
  text: string;
  context: string;
}

/** One gate that judges at once, in this process. */
export interface Gate {
  name: string;
  /** Another one whenever its verdicts change. */
  version: string;
  /** The categories for which it refuses the text of a passage, each once; none if it passes. */
  judge(passage: Passage, policy: Policy): Category[];
}

/** Cheapest first. */
export const GATES: Gate[] = [
  { name: "lexicon", version: "1", judge: ({ text, context }) => lexicon(text, context) },
];

export type Verdict = { ok: true; told: Told } | { ok: false; categories: Category[] };

/**
 * Judges one draft.
 * @param context what was told just before it, so that a violation cut in two is seen
 */
export function judge(draft: Draft, context = "", policy: Policy = HOUSE_POLICY): Verdict {
  const text = Draft.read(draft);
  for (const gate of GATES) {
    const categories = gate.judge({ text, context }, policy);
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
