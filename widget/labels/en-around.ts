/** The words that stand around the text, in English. No line breaks at the hyphen `\u2011`. */
export const around = {
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
  /** @param theme the page's or the child's own words */
  about: (theme: string): string => `A story about ${theme}`,
  own: "Or something else …",
  starting: "Opening the book …",
  pause: "Pause",
  goOn: "Go on",
  listen: "Read to me",
  comfort: "How I read",
  menu: "More",
  close: "Close",
  turn: "Turn the page",
  wish: "What else shall happen?",
  end: "The end",
  whatIf: "What if …?",
  another: "Another story",
  /** For a child whose words were a sign of distress. */
  distress: [
    "It is good that you told us.",
    "That sounds hard, and it is not your fault.",
    "Please talk to a grown\u2011up you trust, today.",
  ],
  /** What has happened, for a child to read, in the order of `FAULTS`. */
  faults: [
    "Let’s find another story",
    "This part was not right for our book",
    "The story stopped",
    "This story is over",
    "The story went on without us",
    "Something is mixed up",
    "The book is closed for now",
    "The book is still closed",
    "The storyteller needs a rest",
    "The internet is gone",
    "We could not check this part",
    "The storyteller is away",
    "The storyteller is busy",
  ],
  /** What can be done about it. */
  hints: {
    repeat: "Wait a moment, then try again.",
    retell: "We can tell this part again.",
    back: "Let’s choose once more.",
    recall: "Let’s catch up with it.",
    none: "Please show this page to a grown\u2011up.",
  },
};

export type AroundLabels = typeof around;
