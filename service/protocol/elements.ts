/** What a story can practise: the whole list, so that a teacher's view can count on it. */
import { z } from "zod";

export const ELEMENTS = [
  "asking for help",
  "caring for nature",
  "courage",
  "curiosity",
  "friendship",
  "honesty",
  "imagination",
  "kindness",
  "listening",
  "observing",
  "patience",
  "perseverance",
  "problem solving",
  "sharing",
  "teamwork",
  "understanding feelings",
] as const;
export const element = z.enum(ELEMENTS);
export type Element = z.infer<typeof element>;

/** An element by the words that stand for it, in any case; null if it is none of the list. */
export function elementOf(words: string): Element | null {
  return element.safeParse(words.trim().toLowerCase().replace(/[-_\s]+/g, " ")).data ?? null;
}

/**
 * Kinds of questions of dialogic reading (Whitehurst et al. 1988): what happened, what or why it was so,
 * and what it has to do with the child's own life.
 */
export const QUESTION_KINDS = ["recall", "wh", "distancing"] as const;
export const questionKind = z.enum(QUESTION_KINDS);
export type QuestionKind = z.infer<typeof questionKind>;
