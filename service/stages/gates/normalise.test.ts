import assert from "node:assert/strict";
import fc from "fast-check";
import { fold, normalise, readings } from "./normalise.ts";

const INVISIBLE = [
  "\u200b", // zero-width space
  "\u200c",
  "\u200d",
  "\u2060",
  "\ufeff",
  "\u00ad", // soft hyphen
  "\u202e", // right to left
  "\u2069",
  "\u034f",
  "\u3164", // Hangul filler
  "\ufe0f",
  "\u{e0061}", // tag
  "\u0336", // combining stroke
  "\u0007",
];
const SEED = { seed: 1812, numRuns: 300 };

Deno.test("an eye's reading: invisible letters, marks and look-alikes", () => {
  const read = {
    "The Fox": "the fox",
    "f\u200bo\u00adx": "fox",
    "f\u0336ö\u0308x\u0301": "fox",
    "ｆｏｘ": "fox",
    "𝐟𝓸𝕩": "fox",
    "ⓕⓞⓧ 🅕🅞🅧 🅵🅾🆇": "fox fox fox",
    "ғох": "fox", // Cyrillic
    "ϝοχ": "fox", // Greek
    "ﬂower": "flower",
    "Æsop’s fœtal straße": "aesop's foetal strasse",
    "two\u00a0 \t\r\n words": "two words",
    "a\u2014b\u2013c": "a--b-c",
  };
  for (const [source, text] of Object.entries(read)) assert.equal(normalise(source), text);
});

Deno.test("digits and symbols are letters only in words that mix them", () => {
  for (const plain of ["3 bears", "$5", "2nd", "b2", "10am", "a380", "5kg", "100%", "yes!"]) {
    assert.equal(normalise(plain), plain);
  }
  assert.equal(normalise("wh4t a gr3@t b!g w0lf"), "what a great big wolf");
});

Deno.test("letters repeated for show are collapsed, doubles stay", () => {
  assert.equal(
    normalise("The grass, an assessor, a bookseller"),
    "the grass, an assessor, a bookseller",
  );
  const read = readings(fold("Noooo, sheeeep!")).map(({ text }) => text);
  assert.deepEqual(read, ["noo, sheep!", "no, shep!"]);
});

Deno.test("normalising twice is normalising once", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), leetish()), (source) => {
      assert.equal(normalise(normalise(source)), normalise(source));
    }),
    SEED,
  );
});

Deno.test("invisible characters change no reading", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(leetish(), fc.constantFrom(...INVISIBLE))),
      (pieces) => {
        const seen = pieces.map(([text]) => text).join("");
        assert.equal(normalise(pieces.flat().join("")), normalise(seen));
      },
    ),
    SEED,
  );
});

Deno.test("each letter of each reading points into the source, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (source) => {
      for (const { text, at } of readings(fold(source))) {
        assert.equal(text.length, at.length);
        assert.ok(
          at.every((index, place) => index >= (at[place - 1] ?? 0) && index < source.length),
        );
      }
    }),
    SEED,
  );
});

Deno.test("no text has more than eight readings, nor any letter more than eight", () => {
  for (const hostile of ["a", "a1!|", "a\u0301\u0489", "ﷺ", "aaab", "@$ ", "<b>f</b>"]) {
    const source = hostile.repeat(500);
    const read = readings(fold(source));
    assert.ok(read.length <= 8);
    assert.ok(read.every(({ text }) => text.length <= 8 * source.length));
  }
});

/** Text of the kind that readings differ for. */
function leetish(): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(..."aabehiklosstu 013457!|@$(-*.'") });
}
