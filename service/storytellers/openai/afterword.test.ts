/** What is taken of a model's answer about a chapter, however ill parts of it are made. */
import assert from "node:assert/strict";
import { Draft } from "../draft.ts";
import { parseAfterword } from "./afterword.ts";
import { GOOD_AFTERWORD } from "./testing-model.ts";

const afterwordOf = (said: object) =>
  parseAfterword(JSON.stringify({ ...GOOD_AFTERWORD, ...said }), "beginner");
const read = (draft: Draft | undefined) => draft && Draft.read(draft);

Deno.test("what is ill made in a list is left out, and nothing else of it", () => {
  const { questions, newWords, choices, educationalElements } = afterwordOf({
    questions: [
      { kind: "completion", question: "The fox …?", quote: "The fox" },
      { kind: " Recall", question: "Who sat down?", quote: "A fox sat" },
      null,
      { kind: "wh", question: "Why?" },
    ],
    new_words: [{ word: "river" }, null, { word: "mast", meaning: "a tall thing" }],
    choices: [{ text: "Go up" }, "Go home", 7, "Stay here"],
    educational_elements: [null, "kindness"],
  });
  assert.deepEqual(questions.map(({ kind, question }) => [kind, read(question)]), [
    ["recall", "Who sat down?"],
  ]);
  assert.deepEqual(newWords.map(({ word }) => read(word)), ["mast"]);
  assert.deepEqual(choices.map(({ id, text }) => [id, read(text)]), [
    ["c1", "Go home"],
    ["c2", "Stay here"],
  ]);
  assert.deepEqual(educationalElements, ["kindness"]);
  assert.deepEqual(afterwordOf({ choices: "Go home", new_words: null }).choices, []);
});

Deno.test("a memory without lists says nothing of places and promises; what is no text is left out", () => {
  const memoryOf = (memory: object) =>
    afterwordOf({ memory: { summary: "A fox sat.", ...memory } }).memory!;
  const { summary, hero, places, promises } = memoryOf({ promises: "to come back", places: null });
  assert.deepEqual([read(summary), hero, places, promises], [
    "A fox sat.",
    undefined,
    undefined,
    undefined,
  ]);
  assert.deepEqual(memoryOf({ promises: ["ok", null] }).promises!.map(read), ["ok"]);
  assert.equal(memoryOf({ promises: [{ text: "ok" }] }).promises, undefined);
  assert.deepEqual(memoryOf({ promises: [] }).promises, []);
});

Deno.test("an approval with a concern is none, whatever the concern is made of", () => {
  const verdict = { approved: false, categories: ["fear", "other"] };
  assert.deepEqual(afterwordOf({ concerns: ["fear", { name: "?" }] }).verdict, verdict);
  assert.equal(afterwordOf({ concerns: null }).verdict!.approved, true);
});

Deno.test("no placeholder and no word is cut in two", () => {
  const { title, questions } = afterwordOf({
    title: `${"a ".repeat(38)}{{ hero’s }} hat`,
    questions: [{ kind: "wh", question: "Why?", quote: `it was ${"a long day ".repeat(20)}` }],
  });
  assert.equal(read(title), "a ".repeat(38).trim());
  assert.match(questions[0]!.quote, /(?:long|day|a)$/);
  assert(questions[0]!.quote.length <= 160);
  assert.equal(read(afterwordOf({ title: "x".repeat(81) }).title), "");
  assert.equal(read(afterwordOf({ title: `${"x".repeat(80)} y` }).title), "x".repeat(80));
  assert.equal(read(afterwordOf({ title: "x".repeat(80) }).title), "x".repeat(80));
});
