/** The word that stands for the hero's name, which only the page knows. */

/** Stands where the child's name will stand; it counts as one word that the reader knows. */
export const HERO = "{{HERO}}";

/** A text in which the placeholder is written as it should be, whatever a model made of its braces and case. */
export function asHero(text: string): string {
  return text.replace(/\{+\s*hero\s*\}+|\[\[?\s*hero\s*\]?\]/gi, HERO);
}
