/** The stages alone: how pieces become sentences, and what the gate lets through. */
import assert from "node:assert/strict";
import fc from "fast-check";
import type { AuditLine } from "../protocol/audit.ts";
import type { StoryEvent, Told } from "../protocol/events.ts";
import { Draft } from "../storytellers/draft.ts";
import type { Memory } from "../storytellers/storyteller.ts";
import { brief } from "../testing-client.ts";
import { type Script, ScriptedStoryteller } from "../testing.ts";
import { meansOf, TURN } from "./testing-means.ts";
import { ownWords } from "./gates/gate.ts";
import { sentences } from "./generation.ts";
import { tell } from "./tell.ts";
import { BRIDGES, GENTLE_ENDING, INSTEAD } from "./words-of-ours.ts";

/** The gist of a chapter: its sentences, its retries, its verdict and how it ended. */
async function told(storyteller: ScriptedStoryteller): Promise<StoryEvent[]> {
  return await Array.fromAsync(tell(TURN, [], meansOf(storyteller)));
}

function content(events: StoryEvent[]): string[] {
  return events.filter((event) => event.type === "content").map((event) => brief(event).slice(8));
}

async function* each(texts: string[]) {
  for (const text of texts) yield { text };
}

const PROSE =
  'Mr. Fox woke up. "Who is there?" he asked.\n\n  Nobody.  \r\n\r\nThe bell rang\ntwice!';

Deno.test("sentences: paragraphs count from 0, the last one is known, white space is plain", async () => {
  const found = await Array.fromAsync(sentences(each([PROSE])));
  assert.deepEqual(
    found.map((s) => "draft" in s ? [s.paragraph, Draft.read(s.draft), s.isLast] : s),
    [
      [0, "Mr. Fox woke up. ", false],
      [0, '"Who is there?" he asked. ', false],
      [1, "Nobody. ", false],
      [2, "The bell rang twice! ", true],
    ],
  );
});

Deno.test("sentences: any cutting of the prose gives the same ones", () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.nat(PROSE.length)), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), PROSE.length];
      const pieces = at.slice(1).map((end, i) => PROSE.slice(at[i], end));
      const read = async (texts: string[]) =>
        (await Array.fromAsync(sentences(each(texts)))).map((s) =>
          "draft" in s ? [s.paragraph, Draft.read(s.draft), s.isLast] : s
        );
      assert.deepEqual(await read(pieces), await read([PROSE]));
    }),
    { seed: 1, numRuns: 200 },
  ));

Deno.test("no refused sentence is in any event, wherever it stands and however it is cut", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 12 }),
      async (clean, size) => {
        const text = clean.map((ok, i) => ok ? `The fox found shell ${i}. ` : `Oh fuck it ${i}. `)
          .join("");
        const script: Script = text.match(new RegExp(`.{1,${size}}`, "gs"))!.map((text) => ({
          text,
        }));
        const storyteller = new ScriptedStoryteller([script]);
        const events = await told(storyteller).catch(() => []);
        assert.doesNotMatch(JSON.stringify(events), /fuck/);
        // The gate never stops what is clean: without a refusal all of it is told.
        if (clean.every(Boolean)) assert.equal(content(events).join(""), text);
      },
    ),
    { seed: 2, numRuns: 200 },
  ));

Deno.test("a refused passage is asked for again with the reason, after the text that was accepted", async () => {
  const storyteller = new ScriptedStoryteller([
    [{ text: "A fox sat. Then shit came. More." }],
    [{ text: "Then rain came. More." }],
  ]);
  const events = await told(storyteller);
  assert.deepEqual(content(events), ["A fox sat. ", "Then rain came. ", "More. "]);
  assert.deepEqual(storyteller.asked[1], {
    turn: TURN,
    soFar: "A fox sat.",
    again: { avoid: ["profanity"], misfit: null },
  });
  assert.deepEqual(events.find(({ type }) => type === "safety_check")!.data, {
    approved: true,
    score: 0.9,
    issues: [{ category: "profanity", action: "rewritten" }],
  });
});

Deno.test("a chapter of which nothing passes is withheld", async () => {
  await assert.rejects(told(new ScriptedStoryteller([[{ text: "Fuck." }]])), /withheld/);
});

Deno.test("title, question, choices, elements and new words pass the same gate", async () => {
  const storyteller = new ScriptedStoryteller([[{ text: "A fox sat on a parcel." }]]);
  const bad = new Draft("a fucking word");
  storyteller.said = {
    title: bad,
    choiceQuestion: bad,
    choices: [{ id: "c1", text: bad }, { id: "c2", text: new Draft("Go home") }],
    educationalElements: ["curiosity"],
    questions: [{ kind: "recall", question: bad, quote: "A fox" }],
    memory: { summary: bad, hero: bad, places: [bad], promises: [bad] },
    newWords: [{ word: new Draft("parcel"), meaning: bad }, { word: bad, meaning: new Draft("x") }],
  };
  const events = await told(storyteller);
  assert.doesNotMatch(JSON.stringify(events), /fuck/);
  const last = events.at(-1)!;
  assert(last.type === "complete");
  assert.equal(last.data.title, "A Story for You");
  assert.equal(last.data.choice_question, "What should happen next?");
  assert.deepEqual(last.data.choices.map(({ id }) => id), ["house-1", "house-2"]);
  assert.deepEqual(last.data.educational_elements, ["curiosity"]);
});

Deno.test("a memory that is refused is written down, and takes nothing off a score that readers see", async () => {
  const storyteller = new ScriptedStoryteller([[{ text: "A fox sat on a parcel." }]]);
  storyteller.said = { memory: { summary: new Draft("A fucking word"), promises: undefined } };
  const lines: AuditLine[] = [];
  const kept: Memory<Told>[] = [];
  const means = {
    ...meansOf(storyteller, { lines }),
    keep: (memory: Memory<Told>) => kept.push(memory),
  };
  const events = await Array.fromAsync(tell(TURN, [], means));
  assert.deepEqual(events.find(({ type }) => type === "safety_check")!.data, {
    approved: true,
    score: 1,
    issues: [],
  });
  const refused = lines.filter(({ what }) => what === "refused");
  assert.deepEqual(refused.map((line) => "part" in line && line.part), ["memory"]);
  assert.deepEqual(kept.map(({ summary }) => summary), ["A fox sat on a parcel."]);
});

Deno.test("progress never falls, whatever has to be told again", async () => {
  const storyteller = new ScriptedStoryteller([
    [{ text: "A fox sat. " }, { retrying: "model_unavailable" }, { text: "Oh shit. " }],
    [{ text: "All was well." }],
  ]);
  const numbers = (await told(storyteller)).flatMap((event) =>
    event.type === "progress" ? [event.data.progress] : []
  );
  assert.deepEqual(numbers, [...numbers].sort((a, b) => a - b));
  assert.equal(numbers.at(-1), 100);
});

Deno.test("a passage is asked for again twice, then there is a bridge, then a gentle ending", async () => {
  const storyteller = new ScriptedStoryteller([
    [{ text: "A fox sat. Oh shit. More." }],
    [{ text: "Oh shit again. More." }],
  ]);
  const events = await told(storyteller);
  assert.deepEqual(content(events), ["A fox sat. ", BRIDGES[1], ...GENTLE_ENDING]);
  assert.deepEqual(storyteller.asked.map(({ soFar }) => soFar.split("\n\n").length), [
    1,
    1,
    1,
    2,
    2,
  ]);
  const check = events.find(({ type }) => type === "safety_check")!;
  assert.deepEqual(
    (check.data as { issues: unknown }).issues,
    [
      { category: "profanity", action: "rewritten" },
      { category: "profanity", action: "rewritten" },
      { category: "profanity", action: "bridged" },
      { category: "profanity", action: "rewritten" },
      { category: "profanity", action: "ended" },
    ],
  );
});

Deno.test("a chapter is asked for again four times at most, wherever it is refused", async () => {
  const passages = ["rain", "sun", "wind", "snow", "fog", "hail", "dew"];
  const storyteller = new ScriptedStoryteller(
    passages.map((name) => [{ text: `The ${name} came. Oh shit. More.` }]),
  );
  const events = await told(storyteller);
  assert.equal(storyteller.asked.length, 6);
  assert.deepEqual(content(events), [
    ...passages.slice(0, 5).map((name) => `The ${name} came. `),
    BRIDGES[2],
    "The hail came. ",
    ...GENTLE_ENDING,
  ]);
});

Deno.test("after a restart, complete repeats the metadata that was seen", async () => {
  const storyteller = new ScriptedStoryteller([[{ text: "A fox sat on a parcel." }]]);
  const events = await told(storyteller);
  const seen = events.slice(0, events.findIndex(({ type }) => type === "metadata") + 1);
  storyteller.said = { educationalElements: ["honesty"] };
  const again = tell(TURN, seen, meansOf(storyteller));
  assert.deepEqual((await Array.fromAsync(again)).at(-1), events.at(-1));
});

Deno.test("every sentence of ours passes the gates", () => {
  const ours = [...BRIDGES, ...GENTLE_ENDING, INSTEAD.title, INSTEAD.question, ...INSTEAD.choices];
  for (const words of ours) assert.equal(ownWords(words), words);
});

Deno.test("what is remembered outlives an answer of which nothing passes", async () => {
  const storyteller = new ScriptedStoryteller([[{ text: "A fox sat on a parcel." }]]);
  const bad = new Draft("a fucking word");
  storyteller.said = {
    memory: { summary: bad, hero: bad, places: [bad], promises: [new Draft(" ")] },
  };
  const memory = {
    summary: "A fox came.",
    hero: "Tilda",
    places: ["the post office"],
    promises: ["Tilda will come back."],
  } as unknown as Memory<Told>;
  const kept: Memory<Told>[] = [];
  const means = { ...meansOf(storyteller), keep: (memory: Memory<Told>) => kept.push(memory) };
  await Array.fromAsync(tell({ ...TURN, memory }, [], means));
  assert.deepEqual(kept, [{ ...memory, summary: "A fox came. A fox sat on a parcel." }]);
});
