/** Where sentences end, in standing text and in text that arrives in pieces. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { splitSentences, takeSentences } from "./sentences.ts";

/** What the gate does: each piece is given after the rest, and at the end the rest is split. */
function stream(pieces: string[]): { steps: string[][]; sentences: string[] } {
  const steps: string[][] = [];
  let rest = "";
  for (const piece of pieces) {
    const taken = takeSentences(rest + piece);
    steps.push(taken.sentences);
    rest = taken.rest;
  }
  return { steps, sentences: [...steps.flat(), ...splitSentences(rest)] };
}

function chop(text: string, cuts: number[]): string[] {
  const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((cut, index) => text.slice(cut, at[index] ?? text.length));
}

function everyFour(text: string): string[] {
  return text.match(/[\s\S]{1,4}/g) ?? [];
}

Deno.test("a paragraph becomes its sentences", async (t) => {
  const paragraphs: [string, string[]][] = [
    ["", []],
    ["A fox woke. It ran!  Why?", ["A fox woke. ", "It ran!  ", "Why?"]],
    ["Mr. Fox met Mrs. Hen. Dr. Owl hid.", ["Mr. Fox met Mrs. Hen. ", "Dr. Owl hid."]],
    ["On St. John's Day, e.g. Friday.", ["On St. John's Day, e.g. Friday."]],
    ["We ate nuts, figs, etc. and slept.", ["We ate nuts, figs, etc. and slept."]],
    ["We ate nuts, figs, etc. The fox slept.", ["We ate nuts, figs, etc. ", "The fox slept."]],
    ["J. K. Hare ran. So did I. He hid.", ["J. K. Hare ran. ", "So did I. ", "He hid."]],
    ['"Hi!" she said. "Sit."', ['"Hi!" she said. ', '"Sit."']],
    ['"Hi!" She ran.', ['"Hi!" ', "She ran."]],
    ["“Where?” asked Tom. “Here.”", ["“Where?” asked Tom. ", "“Here.”"]],
    ['"Run!" {{HERO}} cried.', ['"Run!" {{HERO}} cried.']],
    ['"Run!" The old fox said.', ['"Run!" The old fox said.']],
    ['"Run!" Mr. Fox said. "Now!"', ['"Run!" Mr. Fox said. ', '"Now!"']],
    ['"Run!" The old fox ran.', ['"Run!" ', "The old fox ran."]],
    ['He ran. " She hid. ) So?', ['He ran. " ', "She hid. ) ", "So?"]],
    ["... Then it rained.", ["... Then it rained."]],
    ["It cost 3.50. They paid 1,000!", ["It cost 3.50. ", "They paid 1,000!"]],
    ["Look!{{HERO}} ran. Go, {{HERO}}! Yes.", ["Look!{{HERO}} ran. ", "Go, {{HERO}}! ", "Yes."]],
    ["Once there was\na fox. It ran.", ["Once there was\na fox. ", "It ran."]],
    ["The Fox\n\nit woke. It ran.\n\n“Oh!”", ["The Fox\n\n", "it woke. ", "It ran.\n\n", "“Oh!”"]],
    ["*Boom!* it went. Yes! 🎉", ["*Boom!* it went. ", "Yes! 🎉"]],
    ["?! ...", ["?! ..."]],
  ];
  for (const [paragraph, sentences] of paragraphs) {
    await t.step(JSON.stringify(paragraph), () => {
      assert.deepEqual(splitSentences(paragraph), sentences);
      assert.deepEqual(stream([...paragraph]).sentences, sentences);
    });
  }
});

Deno.test("a sentence is given as soon as nothing can change it, and not before", () => {
  assert.deepEqual(stream(["He ran.", " ", "S", "he hid."]).steps, [[], [], ["He ran. "], []]);
  assert.deepEqual(stream(['"Hi!" ', "s", "he said. I"]).steps, [[], [], ['"Hi!" she said. ']]);
  assert.deepEqual(stream(["It was 7. ", "5", " ran.", " No."]).steps, [[], [], [], [
    "It was 7. 5 ran. ",
  ]]);
  assert.deepEqual(stream(['"Go!" ', "{{HE", "RO}} s", "aid so. S"]).steps.flat(), [
    '"Go!" {{HERO}} said so. ',
  ]);
  assert.deepEqual(stream(["The end.\n\n", "T"]).steps, [[], ["The end.\n\n"]]);
});

const FRAGMENTS = [
  ..."abIST5 .!?,\n\"”“')({}—…*é🎉\u00AD",
  ..."Mr. |Dr. |e.g. |etc. |J. |{{HERO}}|{{HERO}}'s |said |{{|The |old |fox |. |\n\n|\r\n".split(
    "|",
  ),
];
const WORDS =
  "the|fox|Tom|Mr. Fox|{{HERO}}|{{HERO}}'s|ran|said|“Oh,”|don't|well-known|3.5|to|St. Ives|J. Hare";
const prose = fc.array(
  fc.tuple(
    fc.constantFrom("A", "The", "{{HERO}}", "“Go!”", "“Why?” asked", '"Oh!" The'),
    fc.array(fc.constantFrom(...WORDS.split("|")), { minLength: 1, maxLength: 140 }),
    fc.constantFrom(". ", "! ", "? ", "... ", ".” ", '!" ', ".\n\n", ".) "),
  ).map(([first, words, end]) => `${first} ${words.join(" ")}${end}`),
  { minLength: 1, maxLength: 6 },
).map((sentences) => sentences.join(""));
const cuts = fc.array(fc.nat(), { maxLength: 200 });

Deno.test("however prose is cut on its way, its sentences are the same", () => {
  fc.assert(
    fc.property(prose, cuts, (text, at) => {
      assert.deepEqual(stream(chop(text, at)).sentences, splitSentences(text));
    }),
    { seed: 417, numRuns: 300 },
  );
});

Deno.test("whatever arrives, what is given is a beginning of it and in the end all of it", () => {
  const text = fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 80 }).map((all) =>
    all.join("")
  );
  fc.assert(
    fc.property(text, cuts, (text, at) => {
      const { steps, sentences } = stream(chop(text, at));
      let given = "";
      for (const step of steps) {
        given += step.join("");
        assert.ok(text.startsWith(given));
      }
      assert.equal(sentences.join(""), text);
      assert.deepEqual(sentences, splitSentences(text));
      assert.ok(sentences.length < 2 || sentences.every((part) => /[\p{L}\p{N}]/u.test(part)));
    }),
    { seed: 418, numRuns: 1500 },
  );
});

Deno.test("a sentence without end is cut at white space, never in a word or the hero's name", () => {
  const text = "and so {{HERO}}'s well-known fox went on, ".repeat(120).trimEnd();
  const { sentences } = stream(everyFour(text));
  assert.equal(sentences.join(""), text);
  assert.deepEqual(sentences, splitSentences(text));
  for (const part of sentences.slice(0, -1)) {
    assert.ok(part.length > 600 && part.length < 620 && part.endsWith(" "), part);
  }
});

Deno.test("a run without white space is let go in the end, but no hero's name is cut", () => {
  const text = `${"ab".repeat(1197)}{{HERO}}${"🎉".repeat(3000)}`;
  const { sentences } = stream(everyFour(text));
  assert.equal(sentences.join(""), text);
  assert.equal(sentences[1]?.startsWith("{{HERO}}🎉"), true);
  assert.ok(sentences.every((part) => part.isWellFormed()));
});

/** Characters that the segmenter and `takeSentences` are given while `text` arrives. */
function workOf(text: string): { segmented: number; given: number } {
  const real = Intl.Segmenter.prototype.segment;
  const work = { segmented: 0, given: 0 };
  Intl.Segmenter.prototype.segment = function (input) {
    work.segmented += input.length;
    return real.call(this, input);
  };
  try {
    let rest = "";
    for (const piece of everyFour(text)) {
      work.given += rest.length + piece.length;
      rest = takeSentences(rest + piece).rest;
    }
  } finally {
    Intl.Segmenter.prototype.segment = real;
  }
  return work;
}

Deno.test("the work for 100,000 characters in pieces of four grows as the text does", () => {
  const paragraphs: [name: string, unit: string, segmentedPerCharacter: number][] = [
    ["no full stop", "and the fox went on and on, ", 0],
    ["no white space", "fox", 0],
    ["ordinary prose", "The fox went over the hill and looked for the hen. ", 5],
    ["stops that end nothing", "Mr. Fox went on and on and on, ", 80],
    ["nothing but stops", ".", 310],
  ];
  for (const [name, unit, segmentedPerCharacter] of paragraphs) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const whole = workOf(text);
    const half = workOf(text.slice(0, text.length / 2));
    assert.ok(whole.segmented <= segmentedPerCharacter * text.length, `${name} ${whole.segmented}`);
    assert.ok(whole.given <= 310 * text.length, `${name} ${whole.given}`);
    assert.ok(whole.given < 2.2 * half.given, name);
  }
});
