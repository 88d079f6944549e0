/** The word that stands for the hero's name, which only the page knows. */

/** Stands where the child's name will stand; it counts as one word that the reader knows. */
export const HERO = "{{HERO}}";

const WRITTEN = /\{+\s*hero(?:(['’])s)?\s*\}+|\[\[?\s*hero(?:(['’])s)?\s*\]?\]/gi;

/**
 * A text in which the placeholder is written as it should be, whatever a model made of its braces and case;
 * an owner's ending stands behind it.
 */
export function asHero(text: string): string {
  return text.replace(WRITTEN, (_, inBraces?: string, inBrackets?: string) => {
    const apostrophe = inBraces ?? inBrackets;
    return apostrophe ? `${HERO}${apostrophe}s` : HERO;
  });
}
