/** The words of the panels and of the new words, in English: loaded when the first of them is. */
export const labels = {
  /** Of each: its name, then what can be taken. */
  comfort: {
    size: ["Letters", "1", "2", "3", "4", "5"],
    spacing: ["Room between words", "As usual", "More", "Most"],
    colours: ["Colours", "Like this device", "Light", "Dark", "Sand", "Strong"],
    focus: ["Bright lines", "All", "Three at a time"],
    pace: [
      "How the words come",
      "Slowly",
      "As usual",
      "Fast",
      "A sentence at a time",
      "All at once",
    ],
    rate: ["How the voice reads", "Slowly", "A little slower", "As usual", "Fast"],
    voice: ["Whose voice", "As usual"],
    announce: ["A screen reader tells", "Each sentence", "When a chapter ends", "Nothing"],
    reset: "As it was",
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
    title: "New words:",
  },
};

export type PartLabels = typeof labels;
