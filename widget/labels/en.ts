/** Every word of the widget, in English. No line breaks at the hyphen `\u2011`. */
import { type Fault, type Remedy, remedy } from "../faults.ts";

/** What has happened, for a child to read: the first that fits the code. */
const faults: [RegExp, string][] = [
  [/refused/, "Let’s find another story"],
  [/withheld/, "This part was not right for our book"],
  [/interrupt|cancel/, "The story stopped"],
  [/unauth|found|gone/, "This story is over"],
  [/conflict/, "The story went on without us"],
  [/malformed|large/, "Something is mixed up"],
  [/stopped/, "The book is closed for now"],
  [/site|scope/, "The book is still closed"],
  [/quota/, "The storyteller needs a rest"],
  [/offline/, "The internet is gone"],
  [/safety/, "We could not check this part"],
  [/model/, "The storyteller is away"],
  [/./, "The storyteller is busy"],
];

/** What can be done about it. */
const hints: Record<Remedy, string> = {
  repeat: "Wait a moment, then try again.",
  retell: "We can tell this part again.",
  recall: "Let’s catch up with it.",
  cover: "You can begin a new story.",
  none: "Please show this page to a grown\u2011up.",
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
  /** For a child whose words were a sign of distress. */
  comfort: [
    "It is good that you told us.",
    "That sounds hard, and it is not your fault.",
    "Please talk to a grown\u2011up you trust, today.",
  ],
  fault: ({ code }: Fault): string => faults.find(([codes]) => codes.test(code))![1],
  hint: (fault: Fault): string => hints[remedy(fault)],
};

/** What a language must bring. */
export type Labels = typeof en;
