/**
 * The classifier: how likely a sentence is harmful. A small linear model over words and pieces of
 * words; it sees how a text is worded, not what it means. `train.ts` makes its weights.
 */
import type { Category } from "../../../protocol/events.ts";
import type { Passage } from "../gate.ts";
import { type Policy, thresholdFor } from "../policy.ts";
import { features } from "./features.ts";
import { margins, MODELLED, type Modelled, probability, unpack } from "./linear.ts";

/** UTF-16 units of the context that are read. */
const CONTEXT = 300;

const linear = unpack(Deno.readFileSync(new URL("./weights.bin", import.meta.url)));

/**
 * How likely a text is of each category, from 0 to 1; empty for a text without words. Pure; the cost
 * grows with the length.
 * @param context what was told just before: it weighs half as much as the text
 */
export function scores(text: string, context: string): Partial<Record<Modelled, number>> {
  const alone = features(text);
  if (alone.buckets.length === 0) return {};
  const before = context.slice(-CONTEXT);
  const whole = before === "" ? alone : features(before + text);
  return Object.fromEntries(
    margins(linear, alone, whole).map((margin, i) => [MODELLED[i], probability(linear, i, margin)]),
  );
}

/** The scores from which on a policy refuses a text. */
export function limits(policy: Policy): Record<Modelled, number> {
  const all = MODELLED.map((category) => [category, thresholdFor(policy, "model", category)]);
  return Object.fromEntries(all);
}

/** A few words by themselves sound like nothing: a theme that names who somebody is must pass. */
const FEW_WORDS = /^\s*(?:\S+\s+){0,2}\S*\s*$/;

/** The categories that a passage is likelier of than its policy allows. */
export function soundsLike({ text, context }: Passage, policy: Policy): Category[] {
  if (context === "" && FEW_WORDS.test(text)) return [];
  const found = scores(text, context);
  const most = limits(policy);
  return MODELLED.filter((category) => (found[category] ?? 0) >= most[category]);
}
