/** Words and syllables of the words that children's stories are made of. */
import assert from "node:assert/strict";
import { syllablesOf, wordsOf } from "./words.ts";

Deno.test("words are counted as a reader counts them", () => {
  const texts: [string, string[]][] = [
    ["", []],
    ["... — !", []],
    ["The fox ran.", ["The", "fox", "ran"]],
    ["I don’t, can't and won't!", ["I", "don’t", "can't", "and", "won't"]],
    ["A well-known fox—the old one--ran.", [..."A well-known fox the old one ran".split(" ")]],
    ["{{HERO}}'s hat; {{HERO}}, {{HERO}}’s!", ["{{HERO}}'s", "hat", "{{HERO}}", "{{HERO}}’s"]],
    ["At 3 they had 1,000 nuts, 2.5 each.", [..."At 3 they had 1,000 nuts 2.5 each".split(" ")]],
    ["At 7:30, e.g. on Friday", ["At", "7:30", "e.g", "on", "Friday"]],
    ["**Boom!** <em>said</em> _the_ drum", ["Boom", "said", "the", "drum"]],
    ["“’Twas the boys’ café,” he said", [..."Twas the boys café he said".split(" ")]],
    ["5 < 6 and fox<br/>hen", ["5", "6", "and", "fox", "hen"]],
  ];
  for (const [text, words] of texts) assert.deepEqual(wordsOf(text), words, text);
});

const KNOWN: Record<number, string> = {
  1: "fox walked climbed jumped hugged scratched whirled squeezed queen deer large bye house eyes " +
    "world moon school aren't I'm",
  2: "horses wishes foxes branches princess rabbit little apple tiger giant lion quiet poem science " +
    "cruel going seeing wanted hundred wicked naked pigeon soldier fashion fireplace homework " +
    "dragon castle couldn't fox's rainbow turtle bubbling precious",
  3: "elephant banana butterfly dinosaur oasis area idea museum kangaroo princesses everything " +
    "delicious potato grandmother adventure family remembered theater",
  4: "caterpillar alligator watermelon rhinoceros everybody invisible",
  5: "hippopotamus electricity",
};

Deno.test("syllables of children's words", () => {
  for (const [count, words] of Object.entries(KNOWN)) {
    for (const word of words.split(" ")) assert.equal(syllablesOf(word), Number(count), word);
  }
});

Deno.test("whatever wordsOf gives has a syllable", () => {
  assert.equal(syllablesOf("{{HERO}}"), 2);
  assert.equal(syllablesOf("{{HERO}}'s"), 2);
  assert.equal(syllablesOf("merry-go-round"), 4);
  assert.equal(syllablesOf("Elephant’s"), 3);
  assert.equal(syllablesOf("1,000"), 4);
  assert.equal(syllablesOf("ой"), 1);
  assert.equal(syllablesOf("'"), 1);
});
