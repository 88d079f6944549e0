/**
 * Sentences: where one ends, in a text that stands and in a text that is still arriving. Both read
 * by the same rules from left to right, so how the text was cut on its way cannot change them.
 */
import { HERO } from "../../protocol/hero.ts";

/** After so many characters without an end a sentence is cut at the next white space. */
const LONG = 600;
/** After so many without white space it is no word, and is cut where it stands. */
const LONGEST = 2400;
/** So many characters after a possible end are enough to judge it. */
const LOOKAHEAD = 80;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

const MAY_END = /[\p{Sentence_Terminal}\n\r\u0085\u2028\u2029]/u;
const ENDED = /\p{Sentence_Terminal}[\p{Pe}\p{Pf}\p{Pi}"'*_]*$/u;
const LETTER = /\p{Alphabetic}/u;
const COUNTED = /[\p{Alphabetic}\p{N}]/u;
const STARTS_SMALL = /^[^\p{Alphabetic}\p{N}]*\p{Lowercase}/u;
/** A closing mark with white space on both sides: it belongs to the sentence before it. */
const STRAY_CLOSING = /^["'”’»)\]]+\s+/;
/** A title or an initial; "I." is not one, for it ends sentences ("So do I."). */
const ABBREVIATION =
  /(?:^|[^\p{L}\p{N}'’])(?:Mr|Mrs|Ms|Dr|St|Mt|Prof|Capt|Sgt|Rev|Jr|Sr|vs|e\.g|i\.e|(?!I)\p{Lu})\.$/u;
const QUOTE_ENDED = /\p{Sentence_Terminal}[*_]*["'”’»]$/u;
/** Who spoke and how, where that begins with a capital: `Tom said`, `The old fox asked`. */
const TAG = new RegExp(
  String.raw`^(?:I|(?:The|An?|My|Our|His|Her|Their)(?:\s+[\p{L}'’-]+){1,2}` +
    String.raw`|(?!(?:He|She|It|We|You|They)\s)(?:\{\{HERO\}\}|\p{Lu}[\p{L}'’-]*\.?)` +
    String.raw`(?:\s+\p{Lu}[\p{L}'’-]*)?)` +
    String.raw`\s+(?:said|asked|cried|called|shouted|whispered|answered|replied|yelled|squeaked)` +
    String.raw`(?=[^\p{L}])`,
  "u",
);
const FOUR_WORDS_AT_MOST = /^\S+(?:\s+\S+){0,3}\s?$/;

/**
 * The sentences of one paragraph, each with the white space after it; joined they are `paragraph`
 * again. A quote and its tag (`"Hi!" she said.`) are one. A blank line always ends a sentence, a
 * single line break never does by itself.
 */
export function splitSentences(paragraph: string): string[] {
  const { sentences, rest } = read(paragraph, false);
  return rest === "" ? sentences : [...sentences, rest];
}

/**
 * The sentences at the head of `buffer` that no later text can change, and what is left: give
 * `rest + piece` back when the next piece arrives, and `splitSentences(rest)` after the last one.
 * `rest` stays below 2,500 characters, so the work per piece is bounded.
 */
export function takeSentences(buffer: string): { sentences: string[]; rest: string } {
  return read(buffer, true);
}

/** @param growing more text may follow `text` */
function read(text: string, growing: boolean): { sentences: string[]; rest: string } {
  const sentences: string[] = [];
  let start = 0;
  const cutAt = (end: number) => {
    sentences.push(text.slice(start, end));
    start = end;
  };
  // Most pieces of a stream end nothing: the segmenter (36 ns a character) runs only on what may.
  const pieces = MAY_END.test(text)
    ? Array.from(segmenter.segment(text), ({ segment }) => segment)
    : [text];
  let end = 0;
  for (const [index, piece] of pieces.entries()) {
    end += piece.length;
    for (let cut = cutOfLong(text, start, end); cut !== null; cut = cutOfLong(text, start, end)) {
      cutAt(cut);
    }
    const next = pieces[index + 1];
    if (next === undefined) break;
    const verdict = judgeEnd(
      text.slice(start, end),
      next,
      text.slice(end, end + LOOKAHEAD),
      growing && text.length - end < LOOKAHEAD,
    );
    if (verdict === "unsure") break;
    const stray = piece.endsWith("\n") ? null : STRAY_CLOSING.exec(next);
    if (verdict === "end") cutAt(end + (stray?.[0].length ?? 0));
  }
  return { sentences, rest: text.slice(start) };
}

/**
 * Whether a sentence ends between `left` and `next`.
 * @param next the segmenter's next piece
 * @param right the text after `left`, as far as it is looked at
 * @param growing `right` may still become longer
 */
function judgeEnd(
  left: string,
  next: string,
  right: string,
  growing: boolean,
): "end" | "none" | "unsure" {
  const mayGrow = growing && next.length >= right.length;
  if (!COUNTED.test(next)) return mayGrow ? "unsure" : "none";
  const words = left.trimEnd();
  const lines = left.slice(words.length).split("\n").length;
  const tail = words.slice(-16);
  if (!COUNTED.test(left)) return "none";
  if (lines > 2) return "end";
  if (tail.endsWith("{") || ABBREVIATION.test(tail)) return "none";
  if (lines > 1 && !ENDED.test(tail)) return "none";
  if (STARTS_SMALL.test(right)) return "none";
  // After a full stop the segmenter looks past figures for a small letter ("no. 5 is").
  if (mayGrow && !LETTER.test(next)) return "unsure";
  if (QUOTE_ENDED.test(tail)) {
    if (TAG.test(right)) return "none";
    if (growing && FOUR_WORDS_AT_MOST.test(right)) return "unsure";
  }
  return "end";
}

/** Where a sentence that runs from `start` to `end` without an end must be cut; null: nowhere. */
function cutOfLong(text: string, start: number, end: number): number | null {
  if (end - start <= LONG) return null;
  const limit = start + LONGEST;
  const from = start + LONG - 1;
  const white = text.slice(from, Math.min(end, limit + 1)).search(/\s(?=\S)/);
  if (white >= 0) return from + white + 1;
  if (end < limit + HERO.length) return null;
  const hero = text.lastIndexOf(HERO, limit - 1);
  if (hero > start && hero + HERO.length > limit) return hero;
  return /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}
