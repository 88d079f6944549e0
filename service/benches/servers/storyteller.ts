/** A storyteller that never stops, at an exact pace; the theme says in what manner it tells. */
import type { Afterword, Piece, Storyteller, Turn } from "../../storytellers/storyteller.ts";
import { EVERY_MS, sentence, words } from "../sentence.mjs";

/**
 * A sentence is known to be whole when the next one begins: the last piece of each holds the first
 * letter of the next, and its stamp is of that moment.
 */
interface Manner {
  everyMs: number;
  firstLetter: string;
  /** The text of piece `number`, which counts from 0. */
  piece(number: number): string;
}

const WORDS = words().length;

/** Some 7 KB in 2,390 letters: the longest that is one sentence, in letters of three bytes each. */
const HUGE = wide("Theredfoxwalkedoverthegreenhill".padEnd(2390, "andonandon") + ".");

const MANNERS: Record<string, Manner> = {
  /** Five sentences a second. */
  "a fox": {
    everyMs: EVERY_MS,
    firstLetter: "T",
    piece: () => sentence().slice(1) + "T",
  },
  /** Thirty words a second, in sentences of ten. */
  "a talking fox": {
    everyMs: 1000 / 30,
    firstLetter: "T",
    piece(number) {
      const place = number % WORDS;
      const word = words()[place];
      return place === 0 ? "he " : place === WORDS - 1 ? `${word} T` : `${word} `;
    },
  },
  /** Some 145 KB a second. */
  "a giant": {
    everyMs: 50,
    firstLetter: HUGE.charAt(0),
    piece: () => `${HUGE.slice(1)} ${HUGE.charAt(0)}`,
  },
};

export const benchStoryteller: Storyteller = {
  // What a model tells is held back for its level; the bench is of what comes after that.
  kind: "storybook",
  longest: 8,

  async *tell({ theme }: Turn, soFar, _again, signal): AsyncGenerator<Piece> {
    if (soFar !== "") console.error(`The gate refused a sentence of the bench about ${theme}`);
    const { everyMs, firstLetter, piece } = MANNERS[theme]!;
    const begun = performance.now();
    yield { text: firstLetter };
    for (let number = 0;; number++) {
      const due = begun + (number + 1) * everyMs;
      // As the peers wait: what is measured is what becomes of a sentence, not the waiting for it.
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
      signal.throwIfAborted();
      yield { text: piece(number) };
    }
  },

  /** Nobody waits for the end of such a story. */
  afterword: (): Promise<Afterword> => Promise.reject(new Error("The bench tells no ends")),
};

/** The same letters, each of three bytes. */
function wide(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
