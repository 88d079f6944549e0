/** The words of the panels and of the new words, in English: loaded when the first of them is. */
export const labels = {
  comfort: {
    size: "Letters",
  },
  menu: {
    chapters: "Chapters",
  },
  words: {
    title: "New words",
  },
};

export type PartLabels = typeof labels;
