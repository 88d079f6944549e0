/** Which words of a text are names. */
import assert from "node:assert/strict";
import { namesIn } from "./names.ts";
import { splitSentences } from "./sentences.ts";

const names = (text: string) => [...namesIn(splitSentences(text))].sort();

Deno.test("what has a capital within a sentence is a name, without its owner's ending", () => {
  assert.deepEqual(names("We ran to Tilda. It was Mr. Budge’s hat."), ["Budge", "Mr", "Tilda"]);
  assert.deepEqual(names("“Yes, I'm wet,” he said, and I’ll go."), []);
  assert.deepEqual(names("We said NO to THEM."), []);
});

Deno.test("a rare word that only begins sentences is a name; one that stands small is none", () => {
  assert.deepEqual(names("Zog couldn’t see the hill."), ["Zog"]);
  assert.deepEqual(names("Zog's hat was red. The cat sat on it."), ["Zog"]);
  assert.deepEqual(names("O’Hara sat down."), ["O’Hara"]);
  assert.deepEqual(names("Zog is a fish. We eat one zog a day."), []);
  assert.deepEqual(names("Porridge was made. Precipitous hills rose. Seventy-four owls came."), []);
  assert.deepEqual(names("Then it rained. Slowly he got up. Everybody said no. He said no."), []);
});

Deno.test("a word that begins sentences is a name by what its bearer does", () => {
  assert.deepEqual(names("Pebble laughed. Umpteen took a bead."), ["Pebble", "Umpteen"]);
  assert.deepEqual(names("Squirrels looked at us. Pebble beaches are fun."), []);
  assert.deepEqual(names("Plip! Plip. “Splosh,” said the frog."), []);
});
