/** The words of the panels and of the new words, in English: loaded when the first of them is. */
export const labels = {
  comfort: {
    size: "Letters",
  },
  menu: {
    chapters: "Chapters",
    keep: "Keep the story",
    print: "Print",
    printed: "",
    copy: "Copy",
    copied: "Copied. Now you can paste it.",
    save: "Save as text",
    saved: "Saved.",
    cannot: "That does not work here. Please ask a grown\u2011up.",
    wrong: "Something is wrong here",
    which: "Which sentence?",
    thanks: "Thank you. A grown\u2011up will look at it.",
    lost: "It did not arrive. Try again.",
    stop: "Stop telling",
    over: "Start over",
    sure: "Really start over?",
  },
  words: {
    title: "New words",
  },
};

export type PartLabels = typeof labels;
