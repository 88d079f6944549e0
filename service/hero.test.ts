/** The hero's name is a placeholder from the model to the page, however a model writes it and a stream cuts it. */
import assert from "node:assert/strict";
import { asHero, HERO } from "./protocol/hero.ts";
import { measure } from "./stages/reading/levels.ts";
import { follow, start, withService } from "./testing-client.ts";
import { GOOD_AFTERWORD, modelServer, storytellerAt } from "./storytellers/openai/testing-model.ts";

const SAID =
  "{{hero}} had a red hat. It was {{ HERO }}'s best hat. “Is it mine?” asked {Hero}. {{HERO}}, who was wet, sat down.\n\n" +
  "[HERO] ran home. The cat ran to {{Hero}}.";
const TOLD =
  "{{HERO}} had a red hat. It was {{HERO}}'s best hat. “Is it mine?” asked {{HERO}}. {{HERO}}, who was wet, sat down.\n\n" +
  "{{HERO}} ran home. The cat ran to {{HERO}}.";

Deno.test("every way of writing the placeholder is read, at sentence starts, of an owner, cut anywhere", async () => {
  for (const bytes of [1, 3, 7, 4096]) {
    await using server = modelServer([{ say: SAID, bytes }, {
      json: {
        ...GOOD_AFTERWORD,
        title: "{{ hero }} and the Hat",
        choices: ["Find {hero}'s cat", "Stay home"],
      },
    }]);
    const storyteller = storytellerAt(server);
    await withService(async (service) => {
      const events = await follow(service, await start(service, { personalised: true }));
      const last = events.at(-1)!.event;
      assert(last.type === "complete");
      assert.equal(last.data.story_content, TOLD);
      assert.equal(last.data.title, "{{HERO}} and the Hat");
      assert.equal(last.data.choices[0]!.text, "Find {{HERO}}'s cat");
    }, { storyteller });
  }
});

Deno.test("the name is one known word, whatever name it will be", () => {
  const named = (name: string) =>
    `${name} had a red hat. It was ${name}'s hat. The cat sat on it. `;
  const { reading_level, word_count } = measure(named(HERO).repeat(8), "beginner");
  const plain = measure(named("Tom").repeat(8), "beginner");
  assert.equal(word_count, plain.word_count);
  assert.equal(reading_level.grade_band, plain.reading_level.grade_band);
  assert.doesNotMatch(JSON.stringify(reading_level.why), /hero/i);
});

Deno.test("an owner's ending within the braces is put behind them, with its apostrophe", () => {
  assert.equal(asHero("{{HERO's}} hat, {{Hero’s}} cat"), "{{HERO}}'s hat, {{HERO}}’s cat");
  assert.equal(asHero("{{ HERO'S }} hat, [hero’s] cat"), "{{HERO}}'s hat, {{HERO}}’s cat");
});

Deno.test("what only looks like it stays", () => {
  for (const text of ["The hero ran.", "{heroes}", "{{HEROINE}}", "a { hero", "hero}"]) {
    assert.equal(asHero(text), text);
  }
});
