/** What a told chapter gives to learn and to talk about. */
import assert from "node:assert/strict";
import { metrics } from "./metrics.ts";
import { TURN } from "./testing-means.ts";
import { ownWords } from "./gates/gate.ts";
import type { ToldAfterword } from "./afterword.ts";

/** The metadata of a chapter for a beginner. */
function metadataOf(text: string, said: Partial<ToldAfterword>) {
  const afterword: ToldAfterword = {
    title: ownWords("A tale"),
    choiceQuestion: null,
    choices: [],
    educationalElements: [],
    newWords: [],
    questions: [],
    memory: null,
    ...said,
  };
  const events = [...metrics(TURN, ownWords(text), afterword)];
  return events.flatMap((event) => event.type === "metadata" ? [event.data] : [])[0]!;
}

function newWordsOf(text: string, words: string[], meaning = "a thing that we like") {
  const newWords = words.map((word) => ({ word: ownWords(word), meaning: ownWords(meaning) }));
  return metadataOf(text, { newWords }).new_words.map(({ word }) => word);
}

const LANTERNS = "{{HERO}} couldn’t see Zorblax. The lanterns hung on the mast of Admiral Zorblax.";

Deno.test("a new word stands in the text in any form; a name, the hero or a contraction is none", () => {
  assert.deepEqual(newWordsOf(LANTERNS, ["lantern", "mast"]), ["lantern", "mast"]);
  const none = ["Zorblax", "Admiral Zorblax", "{{HERO}}", "couldn't", "couldn’t", "the", "heron"];
  assert.deepEqual(newWordsOf(LANTERNS, none), []);
});

Deno.test("a new word is given once, however it is written, with the first meaning that explains it", () => {
  assert.deepEqual(newWordsOf(LANTERNS, ["Mast", "mast", "MAST"]), ["Mast"]);
  const newWords = ["a mast", "a tall thing"].map((meaning) => ({
    word: ownWords("mast"),
    meaning: ownWords(meaning),
  }));
  assert.deepEqual(metadataOf(LANTERNS, { newWords }).new_words, newWords.slice(1));
});

Deno.test("a question belongs to the paragraph in which its quote stands, word by word", () => {
  const text =
    "She ran up the hill to see.\n\nThen he ran up the hill too. It was {{HERO}}’s hill.";
  const paragraphOf = (quote: string) =>
    metadataOf(text, {
      questions: [{ kind: "recall", question: ownWords("What did he do?"), quote }],
    }).questions.map(({ paragraph }) => paragraph);
  assert.deepEqual(paragraphOf("he ran up the hill"), [1]);
  assert.deepEqual(paragraphOf("ran up the hill"), [0]);
  assert.deepEqual(paragraphOf("It was {{HERO}}'s hill!"), [1]);
  assert.deepEqual(paragraphOf("It was {{HERO}}"), [1]);
  assert.deepEqual(paragraphOf("he hill"), []);
  assert.deepEqual(paragraphOf("hill"), []);
});
