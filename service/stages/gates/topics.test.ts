import assert from "node:assert/strict";
import { NO_WISHES } from "../../protocol/policy.ts";
import { names, topics } from "./topics.ts";

Deno.test("a topic is named in the singular and the plural, in any dress", () => {
  const named: [string, string][] = [
    ["zombies", "A zombie."],
    ["cookies", "one cookie"],
    ["movie", "two movies"],
    ["wolf", "the wolves"],
    ["wolves", "a wolf"],
    ["mouse", "three mice"],
    ["bus", "two buses"],
    ["knives", "a knife"],
    ["children", "a child's toy"],
    ["heroes", "a hero"],
    ["witches", "the witch"],
    ["stories", "a story"],
    ["spiders", "a SP1DER's web"],
    ["the tooth fairy", "Tooth-Fairy!"],
    ["TV", "on TV."],
  ];
  for (const [topic, text] of named) assert(names(text, [topic]), `${topic}: ${text}`);
});

Deno.test("other words are not named, and nothing is no topic", () => {
  const others: [string, string][] = [
    ["us", "A cat sat."],
    ["as", "A cat sat."],
    ["cat", "a catalogue"],
    ["the s", "It sat."],
    ["ㅤㅤ", "Anything."],
    ["bus", "a busy bee"],
    ["art", "a cart"],
  ];
  for (const [topic, text] of others) assert(!names(text, [topic]), `${topic}: ${text}`);
});

Deno.test("a topic cut in two by a sentence's end is seen at its second half", () => {
  const policy = {
    level: "beginner" as const,
    site: { ...NO_WISHES, blocked_topics: ["tooth fairy"] },
  };
  assert.deepEqual(topics({ text: "fairy came.", context: "There the tooth " }, policy), ["topic"]);
  assert.deepEqual(topics({ text: "It rained.", context: "The tooth fairy. " }, policy), []);
});
