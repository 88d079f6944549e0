import assert from "node:assert/strict";
import { isKnown } from "./known.ts";

Deno.test("a text of our own words may stand in a tale", () => {
  for (
    const text of [
      "steam engines",
      "a brave skunk",
      "my dog's birthday",
      "10 little ducks",
      "polar bears and wolves",
      "Dinosaurs!",
    ]
  ) assert(isKnown(text), text);
});

Deno.test("one word that is not ours keeps a text out of the tale", () => {
  for (
    const text of [
      "fick dich",
      "Zorblax",
      "a fox from Oakfield Road",
      "дракон",
      "onlyfans",
      "...",
      "",
    ]
  ) assert(!isKnown(text), text);
});
