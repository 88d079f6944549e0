/**
 * The tales that the model server means to tell: by number, always the same, no sentence twice in a
 * tale, and nothing in them that a gate would stop.
 */
import { Chance } from "./chance.ts";

const WHO = ["The fox", "His sister", "A small owl", "The baker", "Old Tom", "A brown hen"];
const DID = ["found", "carried", "painted", "washed", "borrowed", "counted", "hid"];
const WHAT = [
  "a blue button",
  "two warm buns",
  "the long ladder",
  "a paper boat",
  "ten red leaves",
];
const WHERE = [
  "under the bench",
  "by the river",
  "behind the mill",
  "on the hill",
  "near the gate",
];

export interface Telling {
  /** What was told of it before; it is kept to the letter. */
  soFar?: string;
  /** Which telling this is: each goes on in its own words, so that no two can be mixed unseen. */
  telling?: number;
  /** How many sentences; left out: 15 to 30, as the number says. */
  length?: number;
}

/** The whole text of a tale as one telling means it. */
export function tale(number: number, { soFar = "", telling = 1, length }: Telling = {}): string {
  const shape = new Chance(`tale ${number}`);
  const words = shape.child(`telling ${telling}`);
  const most = length ?? shape.whole(15, 30);
  const sentences = new Set(
    soFar.match(/\S[^.?]*[.?]/g) ?? [`Fox ${number} woke up with the sun.`],
  );
  while (sentences.size < most - 1) {
    sentences.add([WHO, DID, WHAT, WHERE].map((some) => words.pick(some)).join(" ") + ".");
  }
  sentences.add("Where should the fox go now?");
  return inParagraphs([...sentences], Math.ceil(most / shape.whole(3, 5)));
}

function inParagraphs(sentences: string[], size: number): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += size) {
    paragraphs.push(sentences.slice(at, at + size).join(" "));
  }
  return paragraphs.join("\n\n");
}

const TITLES = ["The Fox and the River", "A Long Day", "Under the Bench", "The Blue Button"];

/** What is said of a tale, by who says it for the `telling`th time. */
export function afterword(telling: number) {
  return {
    title: TITLES[telling % TITLES.length]!,
    choice_question: "Where should the fox go?",
    choices: ["Follow the river", "Climb the small hill"],
    educational_elements: ["kindness"],
    new_words: [{ word: "bench", meaning: "a long seat for two or more" }],
    approved: true,
    concerns: [],
  };
}
