/** Who a chapter is about, by its own words. */
import assert from "node:assert/strict";
import { ownWords } from "./gates/gate.ts";
import { remember } from "./memory.ts";

const heroOf = (text: string) => remember(null, { text: ownWords(text), choice: null }, null).hero;

Deno.test("the hero is the name that stands most often, or the child's own", () => {
  assert.equal(heroOf("“Yes, I'm here,” said Zog. “And I'm glad, and I'm wet.”"), "Zog");
  assert.equal(heroOf("Then O’Hara sat. Then O’Hara ran with Zog."), "O’Hara");
  assert.equal(heroOf("Zog ran. Zog sat down with Mum. Zog was hot."), "Zog");
  assert.equal(heroOf("It was {{HERO}}'s hat. Then Zog came. Then Zog sat."), "{{HERO}}");
  assert.equal(heroOf("The cat sat. It was hot."), "");
});

Deno.test("what is not said of a chapter its own sentences give", () => {
  const text = ownWords("Zog sat by the river. “I will bring it back,” said Zog.");
  const said = { summary: ownWords("Zog has a hat.") };
  assert.deepEqual(remember(null, { text, choice: null }, said), {
    summary: "Zog has a hat.",
    hero: "Zog",
    places: ["river"],
    promises: ["“I will bring it back,” said Zog."],
  });
});
