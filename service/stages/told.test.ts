/** What is made of told words alone. */
import assert from "node:assert/strict";
import { HERO } from "../protocol/hero.ts";
import { ownWords } from "./gates/gate.ts";
import { standingIn } from "./told.ts";

Deno.test("whole words stand in a text, in any case, with either apostrophe; nothing else does", () => {
  const text = ownWords(
    "The class saw O’Hara’s old post office.\n\nWe couldn’t see {{HERO}}'s hat.",
  );
  const standing = ["class", "o'hara", "O’Hara", "OLD", "post office", "couldn't", HERO];
  assert.deepEqual(standingIn(text, standing), standing);
  const others = ["ass", "off", "office we see", "", " ", "class!", "old <b>", "old  post", "hero"];
  assert.deepEqual(standingIn(text, others), []);
});
