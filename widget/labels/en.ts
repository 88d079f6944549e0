/** The words that stand on the book's pages, in English. */
import type { AroundLabels } from "./en-around.ts";
import type { PartLabels } from "./en-parts.ts";

export const en = {
  lang: "en",
  dir: "ltr",
  /** Stands for the hero where no name is known, and for the name in what is sent. */
  someone: "our hero",
  story: "Story",
  invitation: (hero: string): string => `What shall we read${hero && ", " + hero}?`,
  themes: {
    space: "Space",
    animals: "Animals",
    bedtime: "Bedtime",
    ocean: "Ocean",
    dinosaurs: "Dinosaurs",
    adventure: "Adventure",
    friendship: "Friendship",
    mystery: "Mystery",
  } as Record<string, string>,
  /** @param theme in the words of `themes`, or the page's own */
  about: (theme: string): string => `A story about ${theme}`,
  own: "Or something else:",
  start: "Begin the story",
  starting: "Opening the book …",
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
