/** Every word of the widget, in English. */
import { type Fault, type FaultCode, type Remedy, remedy } from "../faults.ts";

/** What has happened, for a child to read. */
const faults: Record<FaultCode, string> = {
  model_unavailable: "The storyteller is away",
  model_refused: "Let’s find another story",
  timed_out: "The storyteller is busy",
  interrupted: "The story stopped",
  withheld: "This part was not right for our book",
  cancelled: "The story stopped",
  theme_refused: "Let’s find another story",
  quota: "The storyteller needs a rest",
  unauthorized: "This story is over",
  site_not_allowed: "The book is still closed",
  scope_missing: "The book is still closed",
  not_found: "This story is over",
  gone: "This story is over",
  unavailable: "The storyteller is busy",
  conflict: "The story went on without us",
  malformed: "Something is mixed up",
  too_large: "Something is mixed up",
  offline: "The internet is gone",
};

/** What can be done about it. */
const hints: Record<Remedy, string> = {
  repeat: "Wait a moment, then try again.",
  retell: "We can tell this part again.",
  recall: "Let’s catch up with it.",
  cover: "You can begin a new story.",
  none: "Please show this page to a grown-up.",
};

export const en = {
  lang: "en",
  /** Stands for the hero where no name is known, and for the name in what is sent. */
  someone: "our hero",
  story: "Story",
  invitation: (hero: string): string => `What shall we read${hero && ", " + hero}?`,
  themes: { space: "Space", animals: "Animals", bedtime: "Bedtime" } as Record<string, string>,
  about: (theme: string): string =>
    theme === "bedtime" ? "A bedtime story" : `A story about ${theme}`,
  own: "Or something else:",
  start: "Begin the story",
  starting: "Opening the book …",
  chapter: (count: number): string => `Chapter ${count}`,
  waiting: "The story is on its way",
  showAll: "Show all",
  model: "Told by AI",
  storybook: "From our storybook",
  chose: "You chose:",
  end: "The end",
  another: "Another story",
  again: "Try again",
  fault: ({ code }: Fault): string => faults[code] ?? faults.unavailable,
  hint: (fault: Fault): string => {
    if (!fault.retryAfter) return hints[remedy(fault)];
    const then = new Date(Date.now() + fault.retryAfter * 1000);
    return `Come back at ${then.toLocaleTimeString()}.`;
  },
};

/** What a language must bring. */
export type Labels = typeof en;
