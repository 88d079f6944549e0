import assert from "node:assert/strict";
import fc from "fast-check";
import { inkSources } from "../../../storytellers/storybook/ink-sources.ts";
import { MAX_TEXT } from "../lexicon.ts";
import { BUCKETS, features } from "./features.ts";
import { calibrate, separate } from "./learn.ts";
import { MODELLED, type Modelled, pack, rounded, sums, unpack } from "./linear.ts";
import { HOUSE_POLICY } from "../policy.ts";
import { limits, scores } from "./model.ts";

const THRESHOLDS = limits(HOUSE_POLICY);
const STRICT = limits({ ...HOUSE_POLICY, level: "listening" });

/** Sentences that stand in no training file. */
const HARMFUL: Record<Modelled, string[]> = {
  sexual: [
    "She moaned as he undressed her and kissed her naked body.",
    "Hot naked girls are waiting for you on their webcams tonight.",
    "They had passionate sex in the hotel room.",
  ],
  hate: [
    "Muslims are animals, and they should all be thrown out of this country.",
    "Women are too stupid to vote.",
    "You are a pathetic idiot, and everybody hates you.",
    "Black people are lazy criminals.",
  ],
  violence: [
    "He stabbed the man in the throat, and blood sprayed over the wall.",
    "I will shoot you and your family in the head.",
    "The killer tortured her and cut off her fingers.",
  ],
  self_harm: [
    "I relapsed and cut my arms again last night.",
    "I just want to kill myself and end this pain.",
    "I starve myself because I hate my body.",
  ],
  drugs: [
    "They snorted cocaine and got high at the party.",
    "He drank vodka and smoked weed with his friends.",
  ],
};

/** What a story may well say, close in its words to what it may not. */
const INNOCENT = `
The knight drew his sword, and the dragon roared.
Grandma cut the cake into eight pieces.
My knee was bleeding, and the nurse put a plaster on it.
The wolf swallowed the grandmother whole.
Their hamster died on Tuesday, and Ida cried into her pillow.
I am so sad that I want to be alone for a while.
Zainab and her mother went to the mosque in their best clothes.
Her great-grandparents came from Ghana, and she has their drum.
They kissed under the apple tree and were married in spring.
She took off her wet socks and warmed her feet by the fire.
The doctor gave him medicine for his cough.
"I hate Mondays!" said the owl.
"You're the silliest goose I know," laughed the fox.
The fireworks went bang, and the dog hid under the bed.
The rocket shot up into the night sky.
He was so hungry that he ate six pancakes.
"It's not fair," said Tom. "You always win."
The pirates fought until the sun went down, and then they had soup.`.trim().split("\n");

function refusals(text: string, context = "", thresholds = THRESHOLDS): Modelled[] {
  const found = scores(text, context);
  return MODELLED.filter((category) => (found[category] ?? 0) >= thresholds[category]);
}

Deno.test("harmful sentences that it was not trained on score above every innocent one", () => {
  for (const category of MODELLED) {
    const innocent = Math.max(...INNOCENT.map((text) => scores(text, "")[category]!));
    for (const text of HARMFUL[category]) {
      assert(scores(text, "")[category]! > innocent, `${category} ${innocent}: ${text}`);
    }
  }
});

Deno.test("of those most are refused", () => {
  const all = Object.values(HARMFUL).flat();
  const refused = all.filter((text) => refusals(text).length > 0);
  assert(refused.length >= all.length * 0.6, `${refused.length} of ${all.length}`);
});

Deno.test("innocent neighbours pass, alone and in any order", () => {
  INNOCENT.forEach((text, i) => {
    const before = `${INNOCENT[(i * 5 + 3) % INNOCENT.length]} ${INNOCENT[(i + 1) % 7]} `;
    assert.deepEqual(refusals(text, "", STRICT), [], text);
    assert.deepEqual(refusals(text, before, STRICT), [], `${before}${text}`);
  });
});

Deno.test("no line of the storybook comes near", async () => {
  for (const [name, source] of Object.entries(await inkSources())) {
    let before = "";
    for (const line of source.split("\n").filter((line) => /^["\p{L}{]/u.test(line))) {
      const text = line.replaceAll("{hero}", "Robin").replace(/\{[^}]*\}/g, "");
      assert.deepEqual(refusals(text, before, STRICT), [], `${name}: ${text}`);
      before = `${before}${text} `.slice(-300);
    }
  }
});

Deno.test("a context adds to what is cut in two, and does not condemn what follows", () => {
  const [before, after] = ["He took the knife and stabbed ", "her in the throat until she died. "];
  assert(scores(after, before).violence! > scores(after, "She laughed and tickled ").violence!);
  const harmful = HARMFUL.violence[0]!;
  assert.deepEqual(refusals("The sun rose over the hill.", harmful), []);
});

Deno.test("what is not seen does not count", () => {
  for (const text of Object.values(HARMFUL).flat()) {
    const found = scores(text, "");
    const [first, rest] = [text.slice(0, 5), text.slice(5)];
    for (const other of [`${first}\u200b${rest}`, `${first}\u00ad${rest}`, text.toUpperCase()]) {
      assert.deepEqual(scores(other, ""), found, other);
    }
    assert.deepEqual(scores(text.replaceAll("o", "о").replaceAll("a", "а"), ""), found);
  }
});

Deno.test("the same text has the same scores, whatever was scored before", () => {
  const all = [...INNOCENT, ...Object.values(HARMFUL).flat()];
  const first = all.map((text) => scores(text, "Once upon a time. "));
  assert.deepEqual(
    all.toReversed().map((text) => scores(text, "Once upon a time. ")).toReversed(),
    first,
  );
});

Deno.test("without words there are no scores", () => {
  for (const text of ["", " ", "\u200b", "… — ***"]) assert.deepEqual(scores(text, "Hello. "), {});
});

Deno.test("any text has scores from 0 to 1", () => {
  const check = (text: string, context: string) => {
    for (const score of Object.values(scores(text, context))) assert(score >= 0 && score <= 1);
  };
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string(), check), { numRuns: 100 });
  check("a".repeat(MAX_TEXT), "");
  check("wolf ".repeat(MAX_TEXT / 5), "x ".repeat(MAX_TEXT));
});

Deno.test("only the end of a long context is read", () => {
  const end = "The bear sat down and sang. ".repeat(12);
  assert.deepEqual(scores("It rained.", HARMFUL.hate[0] + end), scores("It rained.", end));
});

Deno.test("weights survive the file; a file for other features does not load", () => {
  const weights = MODELLED.map((_, i) => new Float64Array(BUCKETS).map((_, k) => Math.sin(k * i)));
  const linear = rounded(weights);
  assert.deepEqual(unpack(pack(linear)), linear);
  assert.throws(() => unpack(pack(linear).slice(1)), RangeError);
});

Deno.test("training parts two kinds of texts, and again the same way", () => {
  const examples = [...INNOCENT, ...HARMFUL.hate].map((text) => ({
    features: features(text),
    side: HARMFUL.hate.includes(text) ? 1 as const : -1 as const,
    cost: 100,
  }));
  const weights = separate(examples, 1);
  assert.deepEqual(separate(examples, 1), weights);
  const linear = rounded([weights, ...MODELLED.slice(1).map(() => new Float64Array(BUCKETS))]);
  const margins = examples.map(({ features, side }) => ({
    margin: sums(linear, features)[0]!,
    side,
  }));
  const lowest = Math.min(...margins.filter(({ side }) => side > 0).map(({ margin }) => margin));
  assert(margins.every(({ margin, side }) => side > 0 || margin < lowest));
});

Deno.test("a probability of a half is where both kinds are equally likely", () => {
  const margins = [-2, -1, -1, 0, 1].map((margin) => ({ margin, side: -1 as const }));
  const [slope, intercept] = calibrate([
    ...margins,
    ...margins.map(({ margin }) => ({ margin: -margin, side: 1 as const })),
  ]);
  assert(slope > 0 && Number.isFinite(slope));
  assert(Math.abs(intercept) < 1e-6);
});
