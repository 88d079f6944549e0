/** Reading levels of passages whose level is known, and of texts at the edges. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { type Level, LEVELS } from "../../protocol/events.ts";
import { measure } from "./levels.ts";

const EASY = `Sam had a little red hat. It was the best hat in the town. "I like my hat," said Sam.

One day the wind came over the hill. It took the hat from his head! The hat went up and up into the \
sky. "Come back to me!" cried Sam. He ran after it as fast as he could. But the hat came down on \
top of a tall tree.

"Can you help me, little bird?" asked Sam. "Yes, I can help you," sang the bird. The bird went up \
to the top of the tree. She gave the hat a push, and down it came. "Thank you, little bird!" said Sam.

Now Sam and the bird are good friends. Every morning the bird sits on the little red hat. She \
sings a happy song for him, and Sam claps his hands.`;

const MIDDLE = `Nobody in the village wanted to go near the old mill, because a light burned there \
at night. Mira was not afraid of a light. One evening she put on her warmest coat, took her \
grandfather's lantern and followed the path beside the river.

"Wait for me!" called her brother, who was carrying a bag of apples. "You might get hungry, and \
somebody has to look after you."

Together they pushed the heavy door open. A tiny owl was sitting on the wheel, and around its neck \
hung a silver bell that shone like a star. Whenever the owl moved, the light danced over the walls.

"So you are the ghost," said Mira, and she laughed until the owl blinked at her. They shared the \
apples, and before they went home they promised to keep the owl's secret through the winter.`;

const HARD = `For as long as anybody could remember, the keeper of the lighthouse had written down \
the weather in an enormous leather book. Lately she was certain that the storms followed a pattern. \
When her instruments began to tremble that afternoon, she gathered her charts and hurried down the \
spiral stairs to warn the harbor.

"You are exaggerating again," said the captain. Even so, he glanced uneasily at the horizon, where \
a curious green glow had appeared between the clouds. His sailors trusted her more than he did. \
They were already tying down the boats.

Within an hour the tide had swallowed the lower steps, and the voyage was forgotten. Tired but \
triumphant, the keeper climbed back to her tower and lit the great lamp. Then she carefully added \
one more line to her collection.`;

Deno.test("passages land in the band they were written for, and it is said why", () => {
  assert.deepEqual(measure(EASY, "beginner"), {
    word_count: 142,
    estimated_reading_time: 2,
    vocabulary_level: "beginner",
    reading_level: {
      target: "beginner",
      measured: "beginner",
      grade_band: "K-1",
      formula: "spache",
      fit: "fits",
      why: {
        words_per_sentence: 8,
        hard_words: ["claps", "sang", "cried", "tall", "hill", "sky"],
        long_sentences: [],
        rare_words: 1,
      },
    },
  });
  const gist = (text: string, target: Level) => {
    const { measured, grade_band, formula, fit } = measure(text, target).reading_level;
    return [measured, grade_band, formula, fit].join(" ");
  };
  assert.equal(gist(MIDDLE, "intermediate"), "intermediate 2-3 spache fits");
  assert.equal(gist(HARD, "advanced"), "advanced 4-5 dale-chall fits");
  assert.equal(gist(MIDDLE, "beginner"), "intermediate 2-3 spache harder");
  assert.equal(gist(MIDDLE, "advanced"), "intermediate 2-3 spache easier");
  assert.equal(gist(EASY, "listening"), "beginner K-1 spache fits");
});

Deno.test("what makes a text hard is named: its rarest words, its longest sentences", () => {
  const { why } = measure(HARD, "beginner").reading_level;
  assert.deepEqual(why.hard_words.slice(0, 3), ["uneasily", "triumphant", "spiral"]);
  assert.deepEqual(why.long_sentences, [0, 2, 4, 7, 8]);
  assert.deepEqual(measure(HARD, "advanced").reading_level.why.long_sentences, []);
});

Deno.test("contractions and names are not what makes a text hard, an owner's ending is left out", () => {
  const text =
    "Zog couldn’t see the precipitous mountain because he hadn’t his glasses. I’m sure it’s " +
    "nine o’clock, and he won't look. Zog's heron’s feather fell.";
  for (const level of ["listening", "beginner", "developing"] as const) {
    const { hard_words } = measure(text, level).reading_level.why;
    assert.deepEqual(hard_words.slice(0, 3), ["precipitous", "heron", "feather"]);
    assert(hard_words.every((word) => !/['’]|zog/.test(word)), hard_words.join());
  }
});

Deno.test("long sentences are numbered among all sentences, those without a word too", () => {
  const long = `The fox ran ${"up and down ".repeat(10)}.`;
  const { why } = measure(`The fox sat.\n\n* * *\n\n${long}\n\n“…”\n\n${long}`, "beginner")
    .reading_level;
  assert.deepEqual(why.long_sentences, [2, 4]);
});

Deno.test("the share of rare words is of all words, and a name is not rare", () => {
  const share = (text: string) => measure(text, "beginner").reading_level.why.rare_words;
  assert.equal(share("We saw Zorblax by the old red heron."), 13);
  assert.equal(share("We saw a heron and a heron."), 29);
  assert.equal(share("It isn't his hat."), 0);
  assert.equal(share(""), 0);
});

Deno.test("the target does not sway a text that is long enough", () => {
  for (const text of [EASY, MIDDLE, HARD]) {
    const found = LEVELS.map((level) => {
      const { target, fit: _, why: __, ...rest } = measure(text, level).reading_level;
      assert.equal(target, level);
      return JSON.stringify(rest);
    });
    assert.equal(new Set(found).size, 1);
  }
});

Deno.test("a short text is measured with its target in mind", () => {
  assert.equal(measure("", "beginner").vocabulary_level, "beginner");
  assert.equal(measure("Run!", "beginner").reading_level.grade_band, "K-1");
  assert.equal(measure("Run!", "intermediate").vocabulary_level, "intermediate");
  assert.equal(measure("Oh!", "advanced").reading_level.formula, "dale-chall");
  const hardest = "Considerable meteorological disturbances had accompanied the " +
    "extraordinarily unsuccessful expedition throughout its circumnavigation of the archipelago.";
  assert.equal(measure(hardest, "beginner").vocabulary_level, "advanced");
  assert.equal(measure(EASY.slice(0, 210), "advanced").vocabulary_level, "beginner");
});

Deno.test("no text at all has no words and still an answer", () => {
  for (const target of LEVELS) {
    for (const text of ["", " \n\n ", "...", "— ! —"]) {
      const { word_count, estimated_reading_time, reading_level } = measure(text, target);
      assert.deepEqual([word_count, estimated_reading_time], [0, 1]);
      assert.match(reading_level.grade_band, /^(K-1|2-3|4-5)$/);
    }
  }
});

Deno.test("time is whole minutes at the pace of the reader's level", () => {
  const text = "The fox ran. ".repeat(200);
  const minutes = LEVELS.map((level) => measure(text, level).estimated_reading_time);
  assert.deepEqual(minutes, [4, 10, 6, 5, 4]);
});

/** What a text is found to be, apart from its length. */
const found = (text: string) => measure(text, "intermediate").reading_level;

Deno.test("a quote and its tag are one sentence, whatever mark ends the quote", () => {
  const quiet = '"I would like to go over the hill with the hen," said the little fox to me. '
    .repeat(8);
  const loud = quiet.replaceAll(',"', '!"');
  assert.deepEqual(found(loud), found(quiet));
  const parted = loud.replaceAll("said the", "The");
  assert.notDeepEqual(found(parted), found(quiet));
});

Deno.test("a line without a full stop ends with its paragraph", () => {
  const lines = "The cat sat on the mat\n\nThe dog ran to the hen\n\n".repeat(12);
  assert.equal(found(lines).grade_band, "K-1");
});

Deno.test("names, the hero's and others', are not hard words", () => {
  const names = "Arlo Bram Cyril Dorrit Edwy Fenn Gorm Hilda's Ivo Joss Kerr Lorn Mabon Nesta"
    .split(" ");
  const text = ([first, second, ...more]: string[]): string =>
    first ? `We ran up to ${first} and gave ${second} a red cake. ${text(more)}` : "";
  assert.equal(found(text(names)).grade_band, "K-1");
  assert.equal(found(text(names.map(() => "{{HERO}}"))).grade_band, "K-1");
  assert.notEqual(found(text(names.map((name) => name.toLowerCase()))).grade_band, "K-1");
});

Deno.test("forms of known words are known words", () => {
  const text =
    "The dogs jumped. Mother's horses were running. He's happier. We hid the biggest cakes. " +
    "The ponies cried sadly. They've taken knives. Don't drop the boxes. I'm baking. It shines. ";
  const strange = text.replace(/[a-z]{5,}/g, (word) => word.replace(/[aeiou]/g, "u"));
  assert.equal(found(text + text).grade_band, "K-1");
  assert.notEqual(found(strange + strange).grade_band, "K-1");
});

Deno.test("any text gives a band and whole numbers", () => {
  const bands = ["K-1", "2-3", "4-5", "6-8", "9-12"];
  const text = fc.string({ unit: "grapheme", maxLength: 300 });
  fc.assert(
    fc.property(text, fc.constantFrom(...LEVELS), (text, target) => {
      const found = measure(text, target);
      assert.ok(Number.isInteger(found.word_count));
      assert.ok(found.estimated_reading_time >= 1);
      assert.ok(bands.includes(found.reading_level.grade_band));
      assert.equal(found.vocabulary_level, found.reading_level.measured);
    }),
    { seed: 419, numRuns: 300 },
  );
});
