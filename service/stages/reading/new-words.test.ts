/** Which words are rare, which are new to whom, and which meanings are below the level. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { LEVELS } from "../../protocol/events.ts";
import { zipfOf } from "./frequency.ts";
import { explains, isNew, learntFrom, newWordsIn } from "./new-words.ts";
import { readPassage } from "./passage.ts";

Deno.test("frequent words are frequent in all their forms; what nobody says is the rarest", () => {
  assert(zipfOf("the") > 7);
  assert(zipfOf("umbrella") < 4 && zipfOf("umbrella") > 3.5);
  assert.equal(zipfOf("umbrellas"), zipfOf("umbrella"));
  assert(zipfOf("hopping") >= zipfOf("hop"));
  assert(zipfOf("stories") >= zipfOf("story"));
  // A part of a hyphenated word is no help if another part is rare.
  assert.equal(zipfOf("half-umbrella"), zipfOf("umbrella"));
  for (const none of ["zorblax", "constructor", "__proto__", "", "-", "'s"]) {
    assert(Number.isFinite(zipfOf(none)), none);
  }
  assert(zipfOf("zorblax") < 2);
});

Deno.test("a word with an apostrophe is as frequent as what stands before it", () => {
  const heads = { "couldn't": "could", "won't": "will", "can't": "can", "it's": "it", "i'm": "i" };
  for (const [word, head] of Object.entries(heads)) assert.equal(zipfOf(word), zipfOf(head), word);
  assert.equal(zipfOf("herons'"), zipfOf("heron"));
  for (const word of ["o'clock", "don't", "shan't", "ain't", "let's"]) {
    assert(zipfOf(word) > 5, word);
  }
});

Deno.test("what is learnt from a passage stands in it, is hard, and is no name", () => {
  const passage = readPassage("The lanterns hung high. Old Captain Zorblax had a tea cosy.");
  const terms = [
    "lantern",
    "lanterns",
    "tea cosy",
    "captain zorblax",
    "zorblax",
    "old",
    "heron",
    "",
  ];
  const learnt = [...learntFrom(passage, "beginner", terms)];
  assert.deepEqual(learnt, ["lantern", "lanterns", "tea cosy"]);
});

Deno.test("a word can be new to a beginner and known to whoever is older", () => {
  const newTo = (word: string) => LEVELS.filter((level) => isNew(word, level));
  assert.deepEqual(newTo("house"), []);
  assert.deepEqual(newTo("owl"), ["listening", "beginner", "developing"]);
  assert.deepEqual(newTo("precipitous"), [...LEVELS]);
  assert.deepEqual(newTo("tea cosy"), [...LEVELS]);
});

Deno.test("a meaning is below its word: common words, none rarer, not the word itself", () => {
  assert(explains("a very big house for a king", "palace"));
  assert(!explains("a palatial residence", "palace"), "rarer words");
  assert(!explains("what a palace is", "palace"), "the word itself");
  assert(!explains("", "palace"));
  assert(!explains("…", "palace"));
});

Deno.test("the most central word comes first, names never", () => {
  const passage = readPassage(
    "Old Zorblax lit the lantern. The lantern was made of brass. We took the lantern to Zorblax. " +
      "A heron stood by the pond.",
  );
  const words = newWordsIn(passage, "beginner");
  assert.equal(words[0], "lantern");
  assert(words.includes("heron") && words.includes("brass"));
  assert(!words.includes("zorblax"));
});

Deno.test("any words get an answer", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (word, meaning) => {
      assert.equal(typeof isNew(word, "beginner"), "boolean");
      assert.equal(typeof explains(meaning, word), "boolean");
      assert(newWordsIn(readPassage(word), "advanced").every((one) => one.length > 0));
    }),
    { seed: 7, numRuns: 300 },
  ));
