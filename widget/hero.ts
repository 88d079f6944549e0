/** The hero's first name: put in where text is painted, taken out of all that is sent. */

/** What the child sees: the text with the name, or with `someone` where no name is known. */
export const withHero = (text: string, hero: string, someone: string): string =>
  text.replaceAll("{{HERO}}", hero || someone);

const WORD = /[\p{L}\p{M}]+/gu;

/** Scripts without gaps between words, from Thai to Japanese, or that join to a name what goes with it. */
const GAPLESS = /[\u0e00-\u17ff\u3040-\ud7af]/;

/** As a child may write it as well: without capitals, accents and lengthened joins. */
const plain = (word: string) => word.normalize("NFD").replace(/[\p{M}ـ]/gu, "").toLowerCase();

/**
 * What may leave the device: the text with every word that is part of the name made `someone`, also
 * where an apostrophe or what stands between two parts was forgotten.
 */
export function withoutHero(text: string, hero: string, someone: string): string {
  const parts = hero.normalize().match(WORD);
  if (!parts) return text;
  const names = [parts.join(""), ...parts];
  // Before it what Arabic joins to a name: "and", "for", "the" and their like.
  const named = RegExp(`^[وف]?([بك]?(ال)?|ل?ل)(${names.map(plain).join("|")})s?$`);
  const inside = RegExp(names.join("|"), "gi");
  return text.normalize().replace(
    WORD,
    (word) =>
      named.test(plain(word)) ? someone : GAPLESS.test(word) ? word.replace(inside, someone) : word,
  );
}
