/** A child in need that speaks of itself or of someone close, not of somebody in a story. */
import { collapse, fold, unleet } from "../gates/normalise.ts";
import { isFamiliar } from "./familiar.ts";
import { oneLine } from "./pattern.ts";
import { TROUBLES } from "./troubles.ts";

/** Visible characters of a text that are read: five times what may be asked. */
const READ = 1000;

/** Said with blanks or signs between the letters: read without any. */
const SQUEEZED = new RegExp(oneLine(
  `(?<!of)(?:killmyself|ihatemyself|ihatemylife|iwan(?:tto|na|a|t2)die|iwishiwasdead|^kms$
    |myd[ao]dhitsme|mym[uo]mhitsme|nobodylikesme$)`,
));
const SPACED = /(?:\b[a-z]\b[ ._*-]{0,2}){4,}/;

function isTroubled(text: string): boolean {
  return TROUBLES.some((trouble) => trouble.test(text));
}

const CORE =
  `want wanted hits hurts beats touches touch kill killed myself hate hates nobody friends
  mummy daddy granny uncle died dying dead alive help disappear`.split(/\s+/);
/** Two neighbours swapped in one of these: `wnat`. */
const SWAPPED = new Map(
  CORE.flatMap((word) =>
    [...word].slice(1).map((letter, at) =>
      [word.slice(0, at) + letter + word[at] + word.slice(at + 2), word] as const
    )
  ).filter(([slip]) => !isFamiliar(slip)),
);

/** The sentence's reading without apostrophes and with plain blanks. */
function plain(text: string): string {
  return text.replace(/\b1(?= (?:am|feel|hate|have|wan|wish))/g, "i").replace(/\bt0\b/g, "to")
    .replace(
      /['"*_~()-]+/g,
      (signs) => (/^['"]/.test(signs) ? "" : " "),
    ).replace(
      / {2,}/g,
      " ",
    ).replace(/[a-z]{4,}/g, (word) => SWAPPED.get(word) ?? word);
}

/**
 * Whether the text says that a child is in need: of dying or hurting itself, violence, being
 * touched or lured, bullying, self-hate, flight, hunger, grief; misspelt or disguised.
 */
export function isDistress(text: string): boolean {
  const folded = fold(text);
  const seen = folded.text.slice(0, READ);
  const read = { text: unleet(seen), at: folded.at.slice(0, READ) };
  const readings = new Set(
    [seen, collapse(read, 2).text, collapse(read, 1).text].map(plain),
  );
  for (const reading of readings) if (isTroubled(reading)) return true;
  return SPACED.test(read.text) && SQUEEZED.test(read.text.replace(/[^a-z0-9]/g, ""));
}
