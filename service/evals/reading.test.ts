/** The measures order what is known to be ordered, in good time; the page about them says what is. */
import assert from "node:assert/strict";
import { ELEMENTS } from "../protocol/elements.ts";
import { LEVELS } from "../protocol/events.ts";
import { ASKS } from "../protocol/levels.ts";
import { FITS } from "../stages/reading/levels.ts";
import { measure } from "../stages/reading/levels.ts";
import { chaptersFor } from "./hold.ts";
import { measured, parseReadings, report } from "./readings.ts";
import { PAGE, shelfTable, withTable } from "./shelf.ts";

const TEXTS = [
  ["a-1", 1, "The fox ran up the hill. It sat down. It was hot."],
  ["a-2", 2, "The fox hurried up the steep hill, and there it rested for a while in the heat."],
  [
    "a-3",
    3,
    "Exhausted by its precipitous ascent, the vulpine adventurer reclined upon the summit until the temperature diminished.",
  ],
  ["b-1", 1, "I have a cat. It is red. It can run."],
  [
    "b-3",
    3,
    "Notwithstanding considerable provocation, my remarkably tolerant feline companion remained imperturbable.",
  ],
] as const;
const LINES = TEXTS.map(([id, level, text]) => JSON.stringify({ id, level, text })).join("\n");

Deno.test("texts of one origin are ordered, and all agree with those who know", () => {
  const said = report(parseReadings(LINES).map(measured));
  assert.match(said, /same text, adjacent levels: 100\.0 % \(2 of 2\)/);
  assert.match(said, /same text, easiest against hardest: 100\.0 % \(2 of 2\)/);
  assert.match(said, /any texts, easiest against hardest: 100\.0 % \(4 of 4\)/);
  assert.match(said, /correlation with level: Pearson 0\.9/);
  assert.match(said, /time: .* p99/);
  const wrong = report(parseReadings(LINES.replaceAll('"level":3', '"level":0')).map(measured));
  assert.match(wrong, /easiest against hardest: 0\.0 % /);
});

Deno.test("the score that levels are held to is reported after the one that orders", () => {
  const said = report(parseReadings(LINES).map(measured));
  const [, byDifficulty, byScore] = /^([^]*)by the score that levels are held to:([^]*)$/.exec(
    said,
  )!;
  for (const by of [byDifficulty!, byScore!]) {
    assert.match(by, /same text, adjacent levels: 100\.0 % \(2 of 2\)/);
    assert.match(by, /correlation with level: Pearson 0\.\d{3}/);
  }
});

Deno.test("a text without words is skipped, and that is said", () => {
  const empty = ["", "…"].map((text) => JSON.stringify({ text, level: 1 })).join("\n");
  const said = report(parseReadings(`${LINES}\n${empty}`).map(measured));
  assert.match(said, /skipped, without words: 2/);
  assert.match(said, /Pearson 0\.9.*\(5 texts\)/);
  assert.doesNotMatch(said, /NaN|Infinity/);
  assert.doesNotMatch(report(parseReadings(LINES).map(measured)), /skipped/);
});

Deno.test("no contraction is among the hard words of the storybook's chapters", async () => {
  for (const level of ["beginner", "developing"] as const) {
    for (const { right } of await chaptersFor(level)) {
      const { hard_words } = measure(right, level).reading_level.why;
      assert(hard_words.every((word) => !/['’]/.test(word)), `${level}: ${hard_words}`);
    }
  }
});

Deno.test("ease counts the other way round", () => {
  const lines = TEXTS.map(([, level, text]) => JSON.stringify({ text, ease: -level })).join("\n\n");
  assert.match(report(parseReadings(lines).map(measured)), /with ease: Pearson 0\.9/);
  assert.equal(measured({ text: "", ease: 1 }).words, 0);
});

Deno.test("a line that is none is named", () => {
  assert.throws(() => parseReadings('{"text": "a", "level": 1}\n{"text": "b"}'), /Line 2/);
  assert.throws(() => parseReadings('{"text": "a", "level": "easy"}'), /Line 1/);
});

Deno.test("the table of the storybook is what the storybook measures", async () => {
  const page = await Deno.readTextFile(PAGE);
  const table = await shelfTable();
  assert.equal(withTable(page, table), page, "run `npm run reading:table`");
  assert.doesNotMatch(table, /easier|harder/);
});

Deno.test("the page's table of levels says what the measures hold a chapter to", async () => {
  const page = await Deno.readTextFile(PAGE);
  for (const level of LEVELS) {
    const { chapter, sentence, wordsAMinute } = ASKS[level];
    const [floor, ceiling] = FITS[level];
    const row = new RegExp(`^\\| \`${level}\` \\|.*$`, "m").exec(page)![0];
    const [, , , words, aSentence, fits, aloud] = row.split("|").map((cell) => cell.trim());
    assert.equal(words, chapter.join("–"));
    assert.equal(aSentence, sentence.join("–"));
    assert.equal(fits, floor === 0 ? `up to ${ceiling}` : `${floor}–${ceiling}`);
    assert.equal(Number.parseInt(aloud!), wordsAMinute);
  }
  for (const element of ELEMENTS) assert(page.includes(element), element);
});
