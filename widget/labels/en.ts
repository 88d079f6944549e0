/** The words that stand on the book's pages, in English. */
import type { AroundLabels } from "./en-around.ts";
import type { PartLabels } from "./en-parts.ts";

export const en = {
  lang: "en",
  dir: "ltr",
  /** Stands for the hero where no name is known, and for the name in what is sent. */
  someone: "our hero",
  story: "Story",
  start: "Begin the story",
  /** @param number in the digits of the language */
  chapter: (number: string): string => `Chapter ${number}`,
  waiting: "The story is on its way",
  model: "Told by AI",
  storybook: "From our storybook",
  chose: "You chose:",
  again: "Try again",
  /** Another language brings these two; the English ones come with what needs them. */
  around: undefined as AroundLabels | undefined,
  parts: undefined as PartLabels | undefined,
};

/** What a language must bring. */
export type Labels = typeof en;
