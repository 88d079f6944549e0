/** What a model's prose is cleaned of, and how a text that broke off is joined to its continuation. */

/** How far back a continuation is searched for words it repeats, in characters. */
export const OVERLAP = 120;
/** Marks that plain prose has no use for. Within a word they hide a letter: a gate has to see them. */
const MARKUP = /(?<!\p{L})[*_#`]+|[*_#`]+(?!\p{L})/gu;

/**
 * Prose without what some models put round it: their thoughts, marks of markup and, where they were
 * corrected, a word to whoever did.
 */
export async function* plain(
  pieces: AsyncIterable<string>,
  isCorrection = false,
): AsyncGenerator<string> {
  let before = "";
  let marks = "";
  const prose = withoutThoughts(pieces);
  for await (const piece of isCorrection ? withoutPreamble(prose) : prose) {
    // Marks at the end of a piece wait for what comes after them.
    const text = marks + piece;
    const end = /[*_#`]*$/.exec(text)!.index;
    marks = text.slice(end);
    const clean = (before + text.slice(0, end)).replace(MARKUP, "").slice(before.length);
    before = (before + clean).slice(-1);
    if (clean !== "") yield clean;
  }
}

/** Pieces whose beginning is read as one: `read` gives what is left of it, or null while it cannot be told. */
async function* withHead(
  pieces: AsyncIterable<string>,
  read: (head: string, isAll: boolean) => string | null,
): AsyncGenerator<string> {
  let head: string | null = "";
  for await (const piece of pieces) {
    if (head === null) {
      yield piece;
      continue;
    }
    head += piece;
    const left = read(head, false);
    if (left === null) continue;
    yield left;
    head = null;
  }
  const left = head && read(head, true);
  if (left) yield left;
}

const THOUGHTS = ["<think>", "</think>"] as const;

function withoutThoughts(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const [open, close] = THOUGHTS;
  return withHead(pieces, (head, isAll) => {
    const start = head.trimStart();
    // What ended within its thoughts told nothing.
    if (isAll) return start.startsWith(open) ? null : head;
    if (!open.startsWith(start.slice(0, open.length))) return head;
    const end = head.indexOf(close);
    return end < 0 ? null : head.slice(end + close.length).trimStart();
  });
}

/** "Sure! Here is the easier version:", which may stand on two lines, before a blank one. */
const PREAMBLE = /^[\s*_#]*(?:[^\n:]{1,20}\n\s*)?[^\n]{1,200}:[*_]*\s*\n\s*\n\s*/;
/** How it begins. */
const BEGINS = [
  "sure",
  "certainly",
  "of course",
  "okay",
  "absolutely",
  "sorry",
  "my apologies",
  "here is",
  "here are",
  "here's",
  "here’s",
];
/** After so many characters without its end it is none. */
const PREAMBLE_LENGTH = 300;

function withoutPreamble(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  return withHead(pieces, (head, isAll) => {
    const start = head.replace(/^[\s*_#]+/, "").toLowerCase();
    const mayBe = BEGINS.some((word) => start.startsWith(word) || word.startsWith(start));
    if (!mayBe) return head;
    const isKnown = isAll || PREAMBLE.test(head) || head.length >= PREAMBLE_LENGTH;
    return isKnown ? head.replace(PREAMBLE, "") : null;
  });
}

/**
 * A continuation with what it repeats of the text before it taken off, and the white space that parts
 * the two. Only whole words count as repeated, and a short one may stand twice.
 */
export function join(before: string, after: string): string {
  const tail = before.trimEnd();
  const start = after.trimStart();
  let repeated = 0;
  for (let n = Math.min(OVERLAP, start.length, tail.length); n >= 6; n--) {
    const whole = !/^\w/.test(start.slice(n)) && !/\w$/.test(tail.slice(0, -n));
    if (whole && tail.endsWith(start.slice(0, n))) {
      repeated = n;
      break;
    }
  }
  const rest = start.slice(repeated).trimStart();
  if (rest === "") return "";
  const [given, added] = [before.slice(tail.length), after.slice(0, after.length - start.length)];
  const blankLine = /\n\s*\n/;
  if (blankLine.test(given + added) && !blankLine.test(given)) return `\n\n${rest}`;
  return given === "" ? ` ${rest}` : rest;
}
