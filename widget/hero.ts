/** The hero's first name: put in where text is painted, taken out of all that is sent. */

/** What the child sees: the text with the name, or with `someone` where no name is known. */
export const withHero = (text: string, hero: string, someone: string): string =>
  text.replaceAll("{{HERO}}", hero || someone);

const WORD = /[\p{L}\p{M}]+/gu;

/** As a child may write it as well: without capitals and accents. */
const plain = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * What may leave the device: the text with every word that is part of the name made `someone`, also
 * where an apostrophe was forgotten.
 */
export function withoutHero(text: string, hero: string, someone: string): string {
  const names = hero.match(WORD)?.flatMap((name) => [plain(name), plain(name + "s")]);
  return text.replace(WORD, (word) => names?.includes(plain(word)) ? someone : word);
}
