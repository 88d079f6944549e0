/** The hero's first name: put in where text is painted, taken out of all that is sent. */

/** What the child sees: the text with the name, or with `someone` where no name is known. */
export const withHero = (text: string, hero: string, someone: string): string =>
  text.replaceAll("{{HERO}}", hero || someone);

const plain = (text: string) => text.normalize().toLowerCase();

/** What may leave the device: the text with every word that is part of the name made `someone`. */
export function withoutHero(text: string, hero: string, someone: string): string {
  const names = plain(hero).match(/\p{L}+/gu);
  return text.normalize()
    .replace(/\p{L}+/gu, (word) => names?.includes(plain(word)) ? someone : word);
}
