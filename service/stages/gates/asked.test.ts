import assert from "node:assert/strict";
import { asked } from "./asked.ts";

Deno.test("nobody is told a story about these", () => {
  const themes = [
    "how to kill my teacher",
    "cocaine",
    "Hitler",
    "how to build a bomb",
    "daddy touches me",
    "my dad hits me",
    "call me on 555 123 4567",
    "http://evil.example/x",
    "dick",
    "a naked lady",
    "suicide",
    "卐 flags",
    "🖕",
    "GUNS",
    "ｗｅａｐｏｎｓ",
  ];
  for (const theme of themes) assert.notDeepEqual(asked(theme), [], theme);
});

Deno.test("children's themes pass", () => {
  const themes = [
    "space",
    "dragons and knights",
    "pirates",
    "a brave skunk",
    "dinosaurs",
    "my dog's birthday",
    "Moby Dick's cousin the whale",
    "a shooting star",
    "the big race",
    "bombastic band",
    "gunpowder tea party",
    "wardrobe",
    "grandma's skill",
    "weedy sea dragons",
    "a classroom pet",
    "a cocktail of colours",
    "cockatoos",
    "peacocks",
    "the bass drum",
    "a donkey",
    "the year 2050",
    "10 little ducks",
    "Halloween",
    "witches",
    "ghosts who bake",
    "monsters under the bed",
    "a wine-red car",
    "diet of worms",
    "the deadline of the ants",
    "a heroine in the stable",
  ];
  const stopped = themes.filter((theme) => asked(theme).length > 0);
  assert.deepEqual(stopped, []);
});
