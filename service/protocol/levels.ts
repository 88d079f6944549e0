/**
 * What each level asks of a text, in one place: prompts ask for it, the measures hold it to that, a
 * moderator is asked in its time. Whole chapters, whole sentences, in words.
 */
import type { Level } from "./events.ts";

export interface Asks {
  /** For whom, as a storyteller is told. */
  reader: string;
  /** Words of a chapter: fewest, most. */
  chapter: readonly [number, number];
  /** Words of most sentences: fewest, most. */
  sentence: readonly [number, number];
  vocabulary: string;
  /**
   * Words read aloud in a minute: medians of spring in Hasbrouck & Tindal (2017), "An update to compiled
   * ORF norms": grade 1 for beginner, 2 developing, 3 intermediate, 5 advanced. To a listener a grown-up
   * reads: the highest median they give (grade 6), a calm reading voice.
   */
  wordsAMinute: number;
  /** Words a second at which the widget lets words appear: about half above what a child reads. */
  pace: number;
}

export const ASKS: Record<Level, Asks> = {
  listening: {
    reader: "a child of 4 or 5 who is read to",
    chapter: [90, 160],
    sentence: [4, 10],
    vocabulary: "the simplest words, rhythm and repetition",
    wordsAMinute: 146,
    pace: 3,
  },
  beginner: {
    reader: "a child of 5 to 7 who begins to read",
    chapter: [110, 160],
    sentence: [4, 9],
    vocabulary: "everyday words",
    wordsAMinute: 60,
    pace: 3,
  },
  developing: {
    reader: "a child of 7 or 8",
    chapter: [150, 210],
    sentence: [6, 11],
    vocabulary: "everyday words and a few new ones",
    wordsAMinute: 100,
    pace: 4,
  },
  intermediate: {
    reader: "a child of 8 to 10",
    chapter: [190, 260],
    sentence: [8, 14],
    vocabulary: "some rich words made clear by what happens",
    wordsAMinute: 112,
    pace: 5,
  },
  advanced: {
    reader: "a child of 10 to 12",
    chapter: [280, 360],
    sentence: [10, 20],
    vocabulary: "varied sentences, rich words, humour that trusts the reader",
    wordsAMinute: 146,
    pace: 6,
  },
};
