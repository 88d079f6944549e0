/**
 * What a story remembers of its chapters, so that the next one can be told from few words: a running
 * summary, the hero, places, and what was promised and is still open.
 */
import type { Told } from "../protocol/events.ts";
import type { Memory, Turn } from "../storytellers/storyteller.ts";
import { FORMS } from "./guard/vocabulary.ts";
import { withoutOwner } from "./reading/names.ts";
import { readPassage } from "./reading/passage.ts";
import { HERO } from "../protocol/hero.ts";
import { joined, sentencesOf, standingIn } from "./told.ts";

/** How much is remembered, in characters and pieces: it grows with no number of chapters. */
export const MOST = { summary: 1200, hero: 160, pieces: 6, promise: 180, place: 40 };

/** A chapter that was told, as it is remembered. */
export interface ToldChapter {
  text: Told;
  /** The choice that led to it. */
  choice: Told | null;
}

/**
 * What is remembered after a chapter: what its storyteller says of it; where it says nothing, what the
 * chapter's own sentences give.
 * @param said what passed the gates of it
 */
export function remember(
  before: Memory<Told> | null,
  chapter: ToldChapter,
  said: Partial<Memory<Told>> | null,
): Memory<Told> {
  const own = ofItself(before, chapter);
  const promises = said?.promises ?? own.promises;
  return {
    summary: said?.summary ? within(sentencesOf(said.summary)) : own.summary,
    hero: said?.hero && said.hero.length <= MOST.hero ? said.hero : own.hero,
    places: ends((said?.places ?? own.places).filter(({ length }) => length <= MOST.place)),
    promises: ends(promises.filter(({ length }) => length <= MOST.promise)),
  };
}

/** What the chapters told so far give by themselves; null if there is none. */
export function recall(chapters: Turn["before"]): Memory<Told> | null {
  return chapters.reduce<Memory<Told> | null>((memory, { text }, i) => {
    const choice = chapters[i - 1]?.choice.text ?? null;
    return remember(memory, { text, choice }, null);
  }, null);
}

/** From the sentences of the chapter alone. */
function ofItself(before: Memory<Told> | null, { text, choice }: ToldChapter): Memory<Told> {
  const sentences = sentencesOf(text);
  const gist = [...sentences.slice(0, 1), ...sentences.slice(1).slice(-2)];
  const known = before ? sentencesOf(before.summary) : [];
  return {
    summary: within([...known, ...(choice ? [choice] : []), ...gist]),
    hero: before?.hero ?? heroOf(text),
    places: unique([...(before?.places ?? []), ...placesIn(text)]),
    promises: unique([...(before?.promises ?? []), ...sentences.filter(isPromise)]),
  };
}

/** Words that hold something open. */
const PROMISE =
  /\b(?:promis\w*|vow(?:ed|s)?|swore|owes?|owed|one day|some ?day|next time|never forget|come back|(?:I|we)(?: will|['’]ll) (?:be back|bring|find|give|help|return|show|take|tell|wait)|must (?:be|find|get|give|return|take))\b/i;
const isPromise = (sentence: Told) => sentence.length <= MOST.promise && PROMISE.test(sentence);

/** The hero's own name, or else the one that stands most often. */
function heroOf(text: Told): Told {
  const names = readPassage(text).sentences.flatMap(({ words }) =>
    words.flatMap(({ written, isName }) => (isName ? withoutOwner(written) : []))
  );
  const times = Map.groupBy(names, (name) => name);
  const often = [...times].sort(([, a], [, b]) => b.length - a.length).map(([name]) => name);
  return standingIn(text, names.includes(HERO) ? [HERO] : often)[0] ?? joined([], "");
}

/** Places of the vocabulary that stand in a text. */
function placesIn(text: Told): Told[] {
  const words = readPassage(text).sentences.flatMap(({ words }) => words.map(({ plain }) => plain));
  const pairs = words.map((word, i) => `${word} ${words[i + 1] ?? ""}`);
  return standingIn(text, [...pairs, ...words].filter((one) => FORMS.get(one)?.list === "places"));
}

/** Of too many sentences the first two, and the newest that there is room for. */
function within(sentences: Told[]): Told {
  const first = sentences.slice(0, 2);
  const rest = sentences.slice(2);
  while (rest.length > 0 && joined([...first, ...rest], " ").length > MOST.summary) rest.shift();
  const all = joined([...first, ...rest], " ");
  return all.length <= MOST.summary ? all : joined([], "");
}

/** Of too many the oldest and the newest. */
function ends<T>(pieces: T[]): T[] {
  if (pieces.length <= MOST.pieces) return pieces;
  return [...pieces.slice(0, MOST.pieces / 2), ...pieces.slice(-MOST.pieces / 2)];
}

const unique = <T>(pieces: T[]) => [...new Set(pieces)];
