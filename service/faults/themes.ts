/**
 * Which tale is meant, in words of the vocabulary: of a theme a model sees only those, each in its list and
 * in no order. A digit of the tale's number is a word of one list.
 */
import type { Brief } from "../storytellers/storyteller.ts";

const DIGITS: Partial<Record<keyof Brief, string[]>> = {
  things: "apple kite cookie drum hat lamp bell cake ball spoon".split(" "),
  characters: "fox owl bear cat dog hen goat duck frog bee".split(" "),
  places: "beach forest river castle island school moon farm garden mountain".split(" "),
  moods: "brave funny happy tiny quiet silly kind lazy proud shy".split(" "),
};

/** The theme of a tale below 10,000. */
export function themeOf(tale: number): string {
  const digits = String(tale).padStart(4, "0").split("").reverse().map(Number);
  const [thing, character, place, mood] = Object.values(DIGITS).map((words, i) =>
    words[digits[i]!]
  );
  return `a ${mood} ${character} with a ${thing} at the ${place}`;
}

/** The tale whose theme came to this brief; NaN if it is none's. */
export function taleOf(brief: Brief): number {
  return Object.entries(DIGITS).reduce((sum, [list, words], i) => {
    const digit = words.indexOf(brief[list as keyof Brief][0] ?? "");
    return sum + (digit < 0 ? NaN : digit * 10 ** i);
  }, 0);
}
