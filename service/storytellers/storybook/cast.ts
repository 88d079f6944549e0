/** Which tale a turn is told from, who its hero is, and what of the child's own theme is woven in. */
import type { Turn } from "../storyteller.ts";
import type { Tale } from "./tale.ts";

/** The tale for a theme that none was written for: its world takes anything in. */
const DEFAULT_TALE = "animals";

/** Words of a theme that say nothing of what it is about. */
const FILLERS = new Set([
  "a",
  "about",
  "adventure",
  "an",
  "and",
  "at",
  "for",
  "fun",
  "in",
  "is",
  "my",
  "of",
  "on",
  "or",
  "our",
  "some",
  "story",
  "tale",
  "tales",
  "stories",
  "the",
  "time",
  "to",
  "with",
]);

/** What can stand after "a song about": a few words without a mark between them. */
const NOUN_PHRASE = /^[\p{L}\p{N}]['’\p{L}\p{M}\p{N}-]*( ['’\p{L}\p{M}\p{N}-]+){0,4}$/u;

const HEROES = {
  she: ["Mina", "Tilda", "Nora", "Asha"],
  he: ["Otto", "Jonas", "Milo", "Kofi"],
  they: ["Robin", "Sasha", "Wren", "Remy"],
};

const PRONOUNS = {
  she: ["she", "her", "her", "hers", "herself", "was"],
  he: ["he", "him", "his", "his", "himself", "was"],
  they: ["they", "them", "their", "theirs", "themself", "were"],
} as const;

/** The same story always has the same tale and hero: both follow from the turn alone. */
export function casting(
  tales: Tale[],
  turn: Turn,
): { tale: Tale; variables: Record<string, string> } {
  const words = turn.theme.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  // "A space adventure" is of space: what says little counts only where nothing says more.
  const matches = (tale: Tale) =>
    words.filter((word) => isKeyword(tale, word))
      .reduce((sum, word) => sum + (FILLERS.has(word) ? 0.1 : 1), 0);
  const nearest = [...tales].sort((a, b) => matches(b) - matches(a))[0]!;
  const known = matches(nearest) > 0;
  const tale = known ? nearest : tales.find(({ name }) => name === DEFAULT_TALE) ?? nearest;
  // A theme that the tale was not written for is woven in; else an interest is.
  const foreign = words.some((word) => !isKeyword(tale, word) && !FILLERS.has(word));
  const wanted = foreign ? turn.theme : turn.interests[0] ?? "";
  const plain = wanted.replace(/[\s.!?,;:]+$/, "");
  const woven = turn.known.includes(wanted) && NOUN_PHRASE.test(plain) ? plain : "";

  const heroes = HEROES[turn.pronouns];
  const first = turn.root ?? turn.storyId;
  return {
    tale,
    variables: {
      hero: turn.personalised ? "{{HERO}}" : heroes[first.charCodeAt(0) % heroes.length]!,
      woven,
      ...pronounsOf(turn.pronouns),
    },
  };
}

/** The words for a hero, by the names that tales have for them. */
export function pronounsOf(pronouns: Turn["pronouns"]): Record<string, string> {
  const [they, them, their, theirs, themself, was] = PRONOUNS[pronouns];
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  return { they, them, their, theirs, themself, They: capital(they), Their: capital(their), was };
}

/** Whether a word, in the singular or the plural, is one of a tale's keywords. */
function isKeyword({ keywords }: Tale, word: string): boolean {
  return [word, word.replace(/s$/, ""), word.replace(/es$/, ""), word.replace(/ies$/, "y")]
    .some((form) => keywords.has(form));
}
