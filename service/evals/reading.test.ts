/** The measures order what is known to be ordered, in good time; the page about them says what is. */
import assert from "node:assert/strict";
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
