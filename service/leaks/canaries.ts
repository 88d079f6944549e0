/**
 * Marks for words that nobody may see, and the search for them. Five letters in a row out of a mark's
 * alphabet stand in no word of ours, so that any fragment of a mark is found wherever it gets to.
 */

/**
 * `never`: no gate may let it out, or none is ever asked. `moderated`: only the moderator refuses it.
 * Neither alphabet has a hexadecimal digit: hashes are no finds.
 */
export type Mark = "never" | "moderated";

const LETTERS: Record<Mark, string> = { never: "qzvxj", moderated: "wgkpm" };
const LENGTH = 9;

/** The n-th mark of its kind: a word of nine letters, none twice in a row. */
export function canary(mark: Mark, n: number): string {
  const letters = LETTERS[mark];
  let word = "";
  for (let at = 0, rest = n; at < LENGTH; at++) {
    const others = [...letters].filter((letter) => !word.endsWith(letter));
    word += others[rest % others.length]!;
    rest = Math.floor(rest / others.length) + (at === 0 ? 7 : 0);
  }
  return word;
}

const ANY = /[qzvxj]{5,}|[wgkpm]{5,}/gi;
const NEVER = /[qzvxj]{5,}/i;
/** What the moderator flags: less than what counts as found. */
export const FLAGGED = /[wgkpm]{3,}|copper[^]{0,60}kettle/i;

export interface Find {
  mark: Mark;
  /** Some of what stands round it. */
  excerpt: string;
}

/** Every fragment of a mark in a text. Signed tokens are taken apart: their signatures are chance. */
export function find(text: string): Find[] {
  const read = text.includes("eyJ") ? text.replace(TOKEN, opened) : text;
  if (read.search(ANY) < 0) return [];
  return [...read.matchAll(ANY)].map(({ 0: word, index }) => ({
    mark: NEVER.test(word) ? "never" : "moderated",
    excerpt: read.slice(Math.max(0, index - 60), index + word.length + 20),
  }));
}

const TOKEN = /(eyJ[\w-]+)\.([\w-]+)\.[\w-]{20,}/g;

function opened(_: string, head: string, payload: string): string {
  return [head, payload].map((part) => atob(part.replace(/-/g, "+").replace(/_/g, "/"))).join(" ");
}
