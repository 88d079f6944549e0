/** What is told in a leak test: sentences that pass every gate, and those that some gate refuses. */

export const ANIMALS =
  ("fox owl hen otter badger rabbit mouse hedgehog squirrel beaver duck goose swan frog toad " +
    "turtle whale dolphin penguin lion tiger bear wolf deer").split(" ");

/** Each with one number of three digits, by which it is known again. `@` is the animal. */
const CLEAN = [
  "The @ found # red leaves.",
  '"Are there # buns?" asked the @.',
  "Nobody had counted # paper boats before!",
  "In the café sat # naïve crêpe makers… and the @ 🦊 waved.",
  "“Only # steps more,” said Mr. @ softly.",
  "{{HERO}} and the @ painted # doors — one after the other, as slowly as they could, all along the quiet river bank.",
  "# bells rang.",
  "Then 🐾🐾 came # times.",
  "The @ wrote # letters\nto a friend.",
];

/** With no number: they are never to be told. `^` is the mark; the bad word stands before it. */
const REFUSED = [
  "What the fuck, said the ^ to the @.",
  "You b!tch, said a ^ in the hall.",
  "Oh sh1t and ^ came by.",
  "He said f u c k to the ^ again.",
  "Fuuuuck the ^ and the rest.",
  "This ｆｕｃｋ of a ^ went by.",
  "Some fu\u200bck and a ^ at once.",
  "Such shіt, such a ^ here!",
  "It was bullsh%t, ^ knew 🦊.",
  "I want to kill myself, said ^ then.",
];

/** What only a site's own list refuses. */
const TOPIC = "The volcanoes smoked over the ^ all day.";
export const BLOCKED = "volcanoes";

/** The first half passes, and is told; with it in view the second is refused. */
const CUT = [
  ["Number # said to go and kill", "yourself, said the ^ then."],
  ["There were # who said fu", "ck you all, said the ^ then."],
] as const;

/** Only the moderator refuses these. */
const MODERATED = [
  "The @ met a ^ on day #.",
  "On day # came the ^ 🦊 and sang.",
];
const MODERATED_CUT = ["They had # pots of copper.", "The kettle of the ^ was blue."] as const;

/** Innocent, but in a place where nobody judges them. */
const UNJUDGED = "The @ kept a ^ in a box.";

/** A request that is refused before anything is made of it. */
export const ASKED = ["a shit ^", "fucking ^ and a fox", "kill the ^", "a naked ^ story"];

export type Line = "clean" | "refused" | "topic" | "cut" | "moderated" | "moderated cut";

/** The sentences of a line; a cut one is two. */
export function sentencesOf(line: Line | "unjudged", variant: number): readonly string[] {
  const pick = <T>(from: readonly T[]) => from[variant % from.length]!;
  if (line === "clean") return [pick(CLEAN)];
  if (line === "refused") return [pick(REFUSED)];
  if (line === "topic") return [TOPIC];
  if (line === "cut") return pick(CUT);
  if (line === "moderated") return [pick(MODERATED)];
  return line === "moderated cut" ? MODERATED_CUT : [UNJUDGED];
}

/** How many there are of each, for a test that looks at all of them. */
export const VARIANTS = { clean: CLEAN.length, refused: REFUSED.length, moderated: 2, cut: 2 };

/** The numbers in a text that was told, in its order. */
export function numbersIn(text: string): number[] {
  return (text.match(/(?<!\d)\d{3}(?!\d)/g) ?? []).map(Number);
}
