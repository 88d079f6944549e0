import assert from "node:assert/strict";
import fc from "fast-check";
import { lexicon, MAX_TEXT } from "./lexicon.ts";

/** Refused words, each with a twin that must pass in the same dress. */
const TWINS = { fuck: "duck", shit: "ship", slut: "slug", bitch: "batch", bastard: "custard" };

const swap = (letters: Record<string, string>) => (word: string) =>
  [...word].map((letter) => letters[letter] ?? letter).join("");
const between = (sign: string) => (word: string) => [...word].join(sign);
const shift = (first: number) => (word: string) =>
  [...word].map((letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97)).join("");

/** Dresses that a reader sees through without a thought: all must be seen through. */
const UNSEEN = {
  "zero-width spaces": between("\u200b"),
  "zero-width joiners": between("\u200d"),
  "soft hyphens": between("\u00ad"),
  "byte order marks": between("\ufeff"),
  "right to left": (word: string) => `\u202e${between("\u2066")(word)}\u202c`,
  "fillers": between("\u3164"),
  "stacked marks": between("\u0335\u0301\u0489"),
  "Cyrillic": swap({
    a: "а",
    c: "с",
    i: "і",
    k: "к",
    s: "ѕ",
    t: "т",
    u: "υ",
    b: "Ь",
    h: "һ",
    d: "ԁ",
  }),
  "Greek": swap({ a: "α", i: "ι", k: "κ", t: "τ", u: "υ", c: "ϲ", b: "β" }),
  "full width": shift(0xff41),
  "bold": shift(0x1d41a),
  "circled": shift(0x24d0),
  "squared": shift(0x1f170),
};
const WRITTEN = {
  "leet": swap({ a: "4", i: "1", s: "5", t: "7" }),
  "symbols": swap({ a: "@", i: "!", s: "$", c: "(" }),
  "spaced": between(" "),
  "dotted": between("."),
  "hyphenated": between("-"),
  "on lines": between("\n"),
  "starred": between("*"),
  "cut in two": (word: string) => `${word.slice(0, 2)}-${word.slice(2)}`,
  "in bold letters": (word: string) => `${word.slice(0, 2)}**${word[2]}**${word.slice(3)}`,
  "repeated": (word: string) => word.replace(/[aiu]/, "$&$&$&$&$&"),
  "all repeated": (word: string) => word.replace(/./g, "$&$&$&"),
};
/** A mask hides what it hides in the twin too (d*ck): the twins are plain words with signs. */
const MASKS = {
  "f*ck": "5* fun",
  "sh*t": "**ship**",
  "f**king": "*f*un",
  "s***": "s*",
  "b#tch": "b#",
};

Deno.test("no dress hides a word, and its twin passes in the same dress", () => {
  for (const [name, dress] of Object.entries({ ...UNSEEN, ...WRITTEN })) {
    for (const [word, twin] of Object.entries(TWINS)) {
      assert.notDeepEqual(lexicon(`He said ${dress(word)} to them.`, ""), [], `${name}: ${word}`);
      assert.deepEqual(lexicon(`He said ${dress(twin)} to them.`, ""), [], `${name}: ${twin}`);
    }
  }
  for (const [mask, twin] of Object.entries(MASKS)) {
    assert.notDeepEqual(lexicon(`He said ${mask} to them.`, ""), [], mask);
    assert.deepEqual(lexicon(`He said ${twin} to them.`, ""), [], twin);
  }
});

Deno.test("words with an innocent twin are refused when they are disguised", () => {
  for (const word of ["d1ck", "a$$", "c-o-c-k", "t i t s", "p*ssy"]) {
    assert.notDeepEqual(lexicon(`He said ${word} to them.`, ""), [], word);
  }
});

const CUT = [
  "go kill yourself",
  "stupid bitch",
  "a blow job",
  "lick my pussy",
  "kiss my ass",
  "f.u.c.k",
];

Deno.test("a phrase cut in two anywhere is refused at its second half, or was at its first", () => {
  for (const phrase of CUT) {
    for (let cut = 1; cut < phrase.length; cut++) {
      const first = `She smiled and said: ${phrase.slice(0, cut)}`;
      const refused = [...lexicon(first, ""), ...lexicon(`${phrase.slice(cut)} she said.`, first)];
      assert.notDeepEqual(refused, [], `${phrase.slice(0, cut)}|${phrase.slice(cut)}`);
    }
  }
});

Deno.test("trimmed sentences do not hide what they share", () => {
  assert.deepEqual(lexicon("yourself.", "Go and kill"), ["self_harm"]);
  assert.deepEqual(lexicon("\u200byourself.", "Go and kill"), ["self_harm"]);
  assert.deepEqual(lexicon("ing, it was a good day.", "They went sail"), []);
});

Deno.test("what lies wholly in the context, or far back in it, does not count", () => {
  assert.deepEqual(lexicon("The fox slept.", "What the hell. "), []);
  assert.deepEqual(lexicon("", "What the hell."), []);
  assert.deepEqual(lexicon("yourself.", `kill ${"and sing ".repeat(12)}`), []);
  assert.deepEqual(lexicon("yourself.", `${"and sing ".repeat(12)} kill `), ["self_harm"]);
});

Deno.test("each category is named once", () => {
  assert.deepEqual(lexicon("Bitch, what the hell, bitch! Kill yourself.", "").toSorted(), [
    "profanity",
    "self_harm",
  ]);
});

Deno.test("invisible characters never change the verdict", () => {
  const texts = [
    "the cock crowed",
    "what the hell",
    "the duck's donkey",
    "go f u c k",
    "sh1t!",
    "a 5* day",
  ];
  const unseen = fc.constantFrom(
    "\u200b",
    "\u00ad",
    "\u2060",
    "\ufeff",
    "\u202d",
    "\u0301",
    "\u{e0020}",
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.array(fc.tuple(fc.nat(), unseen), { maxLength: 20 }),
      (text, at, insertions) => {
        const cut = at % text.length;
        let dressed = text.slice(cut);
        for (const [place, sign] of insertions) {
          const index = place % (dressed.length + 1);
          if (/[\udc00-\udfff]/.test(dressed.charAt(index))) continue;
          dressed = dressed.slice(0, index) + sign + dressed.slice(index);
        }
        const context = text.slice(0, cut);
        assert.deepEqual(lexicon(dressed, context), lexicon(text.slice(cut), context));
      },
    ),
    { seed: 1865, numRuns: 300 },
  );
});

Deno.test("a text above the limit is refused unread, one at the limit is read", () => {
  assert.deepEqual(lexicon("bitch".repeat(MAX_TEXT / 5), ""), ["profanity"]);
  for (const hostile of ["a", "a\u0301\u0489", "f*", "a1|", "f u ", "<b>", "a".repeat(99) + " "]) {
    const long = hostile.repeat(100_000);
    assert.deepEqual(lexicon(long, ""), ["unreadable"]);
    assert.deepEqual(lexicon(long.slice(0, MAX_TEXT), long), [], hostile);
  }
  assert.deepEqual(lexicon("a ".repeat(MAX_TEXT / 2 - 4) + "shit", ""), ["profanity"]);
});
