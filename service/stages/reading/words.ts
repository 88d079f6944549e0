/** Words and syllables as a reader meets them: what the reading measures count. */
import { syllable } from "syllable";
import { HERO } from "../../protocol/hero.ts";
import { remembered } from "./remembered.ts";

const TAGS = /<\/?[a-z][^<>]*>/gi;
const LETTERS = String.raw`[\p{L}\p{M}\p{N}\u00AD]+`;
const WORD = new RegExp(
  String.raw`(?:\{\{HERO\}\}|\p{N}+(?:[.,:]\p{N}+)+|\p{L}(?:\.\p{L})+(?!\p{L})|${LETTERS})` +
    String.raw`(?:['’\-‐‑]${LETTERS})*`,
  "gu",
);

/**
 * The words of `text`, in order and as written, without markup and punctuation around them.
 * Contractions, hyphenated words, figures ("1,000") and `{{HERO}}'s` are one word each.
 */
export function wordsOf(text: string): string[] {
  return text.replace(TAGS, " ").match(WORD) ?? [];
}

/** Children's words that `syllable` 5.0.1 miscounts and no rule below mends. */
const EXCEPTIONS = new Map(
  Object.entries({
    1: "aches aren't axe barge beer bye charge cheer deer dye jeer large peer queen queer rye seer " +
      "sheer sneer squeak squeal squeeze squeezed steer weren't",
    2: "ashes bracelet brilliant carriage cashier chaos cobbler conquer crooked cruel " +
      "cushion dr duel evening eyebrow eyelash fashion fluid fuel gruel hundred it'll " +
      "jagged junior kindred largely lawyer marriage million mr mrs naked noah pigeon poem " +
      "poet ragged reindeer rugged ruin sacred safety science soldier stallion that'll " +
      "valiant wicked wretched",
    3: "area carelessly familiar idea kangaroo museum oasis peculiar theater theatre",
  }).flatMap(([count, words]) => words.split(" ").map((word) => [word, Number(count)] as const)),
);

/** First halves of compounds, whose silent e `syllable` sounds: fire-fly, every-one. */
const COMPOUND =
  /^(bare|base|else|every|fire|grave|home|horse|house|life|rose|space)([^aeiou].{2,}|one)$/;
const SIBILANT = /(?:[sxz]|[cs]h|[cgsz]e)$/;
const VOWEL = /[aeiouy]/;

/**
 * Syllables of one word as `wordsOf` gives it; at least 1. Figures count one a digit, `{{HERO}}` two,
 * the parts of a hyphenated word are added up.
 */
export const syllablesOf: (word: string) => number = remembered((word) => {
  const parts = word.replaceAll(HERO, "hero").replaceAll("\u00AD", "").toLowerCase()
    .replaceAll("’", "'").split(/[-‐‑.,:]/);
  return Math.max(1, parts.reduce((sum, part) => sum + ofPart(part), 0));
});

function ofPart(part: string): number {
  if (/^\p{N}+$/u.test(part)) return part.length;
  const owner = /^(.+)'s$/.exec(part)?.[1];
  if (owner !== undefined) return ofPart(owner) + (SIBILANT.test(owner) ? 1 : 0);
  return EXCEPTIONS.get(part) ?? ofInflected(part) ?? ofStem(part);
}

/** Syllables of a word with a regular ending, from its stem; undefined if it has none. */
function ofInflected(word: string): number | undefined {
  const [, stem = "", ending] = /^(.+?)((?<!th)ing|(?<=[^e])ed|es|s)$/.exec(word) ?? [];
  if (!VOWEL.test(stem)) return undefined;
  if (ending === "s") return EXCEPTIONS.get(stem);
  if (ending === "es") {
    if (/(?:ss|x|zz|ch|sh)$/.test(stem)) return ofStem(stem) + 1;
    return /[cgsz]$/.test(stem) ? ofStem(`${stem}e`) + 1 : EXCEPTIONS.get(`${stem}e`);
  }
  if (/[^aeiouylrsw]l$/.test(stem)) return ofStem(`${stem}e`);
  return ofStem(stem) + (ending === "ing" || /[td]$/.test(stem) ? 1 : 0);
}

function ofStem(stem: string): number {
  const known = EXCEPTIONS.get(stem);
  if (known !== undefined) return known;
  const [, first, second] = COMPOUND.exec(stem) ?? [];
  if (first && second) return (first === "every" ? 2 : 1) + ofPart(second);
  return syllable(stem) - (/[ctx]ious$/.test(stem) ? 1 : 0);
}
