/** What stands below the text: the ways on, the end, or what went wrong. */
import { nothing, type TemplateResult } from "lit";
import { around } from "../labels/en-around.ts";
import type { Chapter } from "../state.ts";
import type { View } from "../view.ts";
import { choices } from "./choices.ts";
import { distress } from "./distress.ts";
import { ending } from "./ending.ts";
import { trouble } from "./trouble.ts";

export function after(it: View, last?: Chapter): TemplateResult | typeof nothing {
  const { labels, state: { asked, fault, phase } } = it;
  const busy = phase === "asking";
  const words = labels.around ?? around;
  if (fault?.code === "distress") return distress(words);
  if (fault) return trouble(words, labels.again, fault, busy);
  if (!last?.complete) return nothing;
  if (last.complete.is_last) return ending(words);
  return choices(it, words, last.complete, busy ? (asked!.branch ? "" : asked!.choice) : undefined);
}
