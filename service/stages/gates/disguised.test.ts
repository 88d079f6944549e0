/** Obfuscations, twenty of them, over severe words; and each word's innocent twin in the same dress. */
import assert from "node:assert/strict";
import { lexicon } from "./lexicon.ts";

/** Each with a twin of about the same letters. */
const TWINS: Record<string, string> = {
  fuck: "duke",
  fucking: "duckling",
  motherfucker: "mothertruck",
  shit: "ship",
  bullshit: "bullfinch",
  bitch: "botch",
  cunt: "aunt",
  whore: "whole",
  slut: "slug",
  faggot: "maggot",
  nigger: "digger",
  retard: "retire",
  rapist: "rapid",
  porn: "horn",
  pornography: "photography",
  penis: "pencil",
  vagina: "village",
  asshole: "tadpole",
  bastard: "custard",
  masturbate: "moderate",
  dildo: "dodo",
  orgasm: "organism",
  suicide: "sunshine",
  jizz: "fizz",
};

const swap = (letters: Record<string, string>) => (word: string) =>
  [...word].map((letter) => letters[letter] ?? letter).join("");
const between = (sign: string) => (word: string) => [...word].join(sign);
const from = (first: number) => (word: string) =>
  [...word].map((letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97)).join("");

/** No eye sees these: all must be caught. */
const UNSEEN: Record<string, (word: string) => string> = {
  "zero-width space": between("\u200b"),
  "soft hyphen": between("\u00ad"),
  "word joiner": between("\u2060"),
  "stacked marks": between("\u0336"),
  "Cyrillic": swap({ a: "а", c: "с", e: "е", i: "і", o: "о", p: "р", s: "ѕ", u: "υ", n: "п" }),
  "Greek": swap({ a: "α", i: "ι", k: "κ", o: "ο", t: "τ", u: "υ", n: "η" }),
  "full width": from(0xff41),
  "mathematical bold": from(0x1d41a),
  "circled": from(0x24d0),
  "accents": swap({ a: "á", e: "ë", i: "î", o: "ø", u: "ü" }),
};
const SEEN: Record<string, (word: string) => string> = {
  "upper and lower": (word) => [...word].map((c, i) => (i % 2 ? c.toUpperCase() : c)).join(""),
  "leet": swap({ a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" }),
  "symbols": swap({ a: "@", s: "$", i: "!" }),
  "spaced": between(" "),
  "dotted": between("."),
  "hyphenated": between("-"),
  "underscores": between("_"),
  "emoji": between("🔥"),
  "cut in two": (word) => `${word.slice(0, 2)}-${word.slice(2)}`,
  "repeated vowel": (word) => word.replace(/[aeiou]/, "$&$&$&$&"),
};
const caught = (dressed: string) => lexicon(`He said ${dressed} to them.`, "").length > 0;

Deno.test("what is invisible or only looks alike hides no severe word", () => {
  for (const [name, dress] of Object.entries(UNSEEN)) {
    for (const word of Object.keys(TWINS)) assert(caught(dress(word)), `${name}: ${word}`);
  }
});

Deno.test("twenty obfuscations: at least nine in ten are caught, and no innocent twin", () => {
  const dresses = Object.entries({ ...UNSEEN, ...SEEN });
  assert.equal(dresses.length, 20);
  let hits = 0;
  for (const [name, dress] of dresses) {
    for (const [word, twin] of Object.entries(TWINS)) {
      if (caught(dress(word))) hits++;
      assert(!caught(dress(twin)), `${name}: ${twin} (${dress(twin)})`);
    }
  }
  const recall = hits / (dresses.length * Object.keys(TWINS).length);
  assert(recall >= 0.95, `recall ${recall}`);
});

Deno.test("a word with an innocent twin is refused when it is dressed up, unless its company says otherwise", () => {
  for (const word of ["cосk", "di\u200bck", "рussy", "ti\u00adts", "𝐚𝐬𝐬"]) {
    assert(caught(word), word);
  }
  for (const text of ["the cосk crowed at dawn", "Moby di\u200bck", "the рussy cat purred"]) {
    assert.deepEqual(lexicon(text, ""), [], text);
  }
});

Deno.test("words spelled out letter by letter pass, whatever they end with", () => {
  for (const word of ["grape", "class", "peacock", "masses", "Essex", "drapes", "title"]) {
    assert(!caught(between(" ")(word)), word);
  }
});
