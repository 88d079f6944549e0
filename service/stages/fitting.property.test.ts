/** Whatever a model answers, and however its text is cut: no sentence is lost, told twice or out of place. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { LEVELS, type StoryEvent } from "../protocol/events.ts";
import { type Script, ScriptedStoryteller } from "../testing.ts";
import { tell } from "./tell.ts";
import { meansOf, TURN } from "./testing-means.ts";

/** `#` is a number by which the sentence is known again. */
const SENTENCES = [
  "The fox went up hill #.",
  "It was hot at #.",
  "He saw # green fields and a long blue river.",
  "“Have you seen #?” she asked.",
  "So they ran down hill # as fast as they could go.",
  "Exhausted by the precipitous ascent #, the extraordinarily adventurous fox reclined upon the summit.",
  "Considerable quantities of vapour # obscured the valley, and the indefatigable creature persevered.",
];

const answer = fc.record({
  paragraphs: fc.array(fc.array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 9 }), {
    minLength: 1,
    maxLength: 6,
  }),
  isEmpty: fc.integer({ min: 0, max: 19 }).map((dice) => dice === 0),
  blank: fc.constantFrom("\n\n", "\r\n\r\n", "\n \t\n", "\n\n\n"),
  size: fc.integer({ min: 1, max: 200 }),
});
type Answer = typeof answer extends fc.Arbitrary<infer T> ? T : never;

/** The pieces of each answer, with numbers that rise through all of them. */
function scripts(answers: Answer[]): { pieces: Script; numbers: number[] }[] {
  let count = 100;
  return answers.map(({ paragraphs, isEmpty, blank, size }) => {
    const numbers: number[] = [];
    const text = isEmpty ? "" : paragraphs.map((paragraph) =>
      paragraph.map((which) => {
        numbers.push(++count);
        return SENTENCES[which]!.replace("#", String(count));
      }).join(" ")
    ).join(blank);
    const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];
    return { pieces: pieces.map((text) => ({ text })), numbers };
  });
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

/** What must have been told, by what each call said and where the next one began. */
function meant(asked: ScriptedStoryteller["asked"], said: number[][]): number[] {
  return asked.flatMap(({ again }, i) => {
    const mine = said[i]!;
    // Nothing came in place of the passage: it is told after all.
    if (mine.length === 0) return numbersIn(again.misfit?.passage ?? "");
    const next = asked[i + 1]?.again.misfit;
    return next ? mine.slice(0, mine.indexOf(numbersIn(next.passage)[0]!)) : mine;
  });
}

Deno.test("every sentence that stands is told once, in its order, whatever has to be asked again", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(answer, { minLength: 12, maxLength: 12 }),
      fc.constantFrom(...LEVELS),
      async ([first, ...more], level) => {
        const all = scripts([{ ...first!, isEmpty: false }, ...more]);
        const storyteller = new ScriptedStoryteller(all.map(({ pieces }) => pieces));
        const events: StoryEvent[] = await Array.fromAsync(
          tell({ ...TURN, level }, [], meansOf(storyteller)),
        );
        const told = events.flatMap((event) => event.type === "content" ? [event.data] : []);
        const { asked } = storyteller;
        assert.deepEqual(
          told.flatMap(({ chunk }) => numbersIn(chunk)),
          meant(asked, all.map(({ numbers }) => numbers)),
        );
        assert.deepEqual(told.map(({ is_complete }) => is_complete).indexOf(true), told.length - 1);
        const paragraphs = told.map(({ paragraph }) => paragraph);
        assert(
          paragraphs.every((p, i) =>
            i === 0 || p - paragraphs[i - 1]! === (p === paragraphs[i - 1] ? 0 : 1)
          ),
        );
        assert(asked.length <= 7, `${asked.length} calls`);
      },
    ),
    { seed: 23, numRuns: 400 },
  ));
