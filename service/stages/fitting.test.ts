/** A model is held to its level: what is asked again, what of it is shown, and what is said of it. */
import assert from "node:assert/strict";
import { chaptersFor, hold } from "../evals/hold.ts";
import type { Level, StoryEvent, Told } from "../protocol/events.ts";
import { StorytellerError } from "../storytellers/storyteller.ts";
import { brief } from "../testing-client.ts";
import { type Script, ScriptedStoryteller } from "../testing.ts";
import { misfitOf } from "./reading/misfit.ts";
import { tell } from "./tell.ts";
import { meansOf, TURN } from "./testing-means.ts";

const HARD =
  "Exhausted by the precipitous ascent, the extraordinarily adventurous fox reclined upon the summit of " +
  "the mountain, contemplating the magnificent panorama beneath. Considerable quantities of vapour obscured " +
  "the valley, and nevertheless the indefatigable creature persevered.";
const EASY =
  "The fox went up the hill. It was hot. He sat down on a big red rock. He saw the green fields and " +
  "a long blue river.\n\nA bird came down to him. “Have you come to play?” she asked.\n\n" +
  "“Yes, I have!” said the fox. So they ran down the hill as fast as they could go.";

function tellAt(level: Level, scripts: Script[]) {
  const storyteller = new ScriptedStoryteller(scripts);
  const events = Array.fromAsync(tell({ ...TURN, level }, [], meansOf(storyteller)));
  return events.then((events) => ({ storyteller, events }));
}

const content = (events: StoryEvent[]) =>
  events.flatMap((event) => event.type === "content" ? [event.data] : []);
const textOf = (events: StoryEvent[]) => content(events).map(({ chunk }) => chunk).join("");

Deno.test("a passage that is too hard is asked for again by its words and sentences, and never shown", async () => {
  const { storyteller, events } = await tellAt("beginner", [[{ text: HARD }], [{ text: EASY }]]);
  assert.equal(textOf(events), `${EASY.replaceAll("\n\n", " ")} `);
  assert.equal(storyteller.asked.length, 2);
  const { soFar, again } = storyteller.asked[1]!;
  assert.equal(soFar, "");
  assert.equal(again.misfit!.passage, HARD);
  assert.equal(again.misfit!.is, "harder");
  assert(again.misfit!.words.includes("precipitous") && again.misfit!.words.length <= 8);
  assert.deepEqual(again.misfit!.sentences.map(({ number }) => number), [1]);
  const at = events.findIndex((event) => brief(event) === "generate_content retrying");
  assert(at > 0 && at < events.findIndex(({ type }) => type === "content"));
  assert.deepEqual(events[at + 1]!.data, {
    stage: "generation",
    message: "Looking for words that fit you…",
    progress: 20,
  });
});

Deno.test("what was told stays: only the passage after it is told again, in a paragraph of its own", async () => {
  const { storyteller, events } = await tellAt("beginner", [
    [{ text: `${EASY}\n\n${HARD}` }],
    [{ text: "Then they sat in the sun. The sun was warm on their backs." }],
  ]);
  assert.equal(storyteller.asked[1]!.soFar, EASY);
  assert.equal(storyteller.asked[1]!.again.misfit!.passage, HARD);
  const told = content(events);
  assert.deepEqual(told.map(({ sentence }) => sentence), told.map((_, i) => i));
  assert.deepEqual([...new Set(told.map(({ paragraph }) => paragraph))], [0, 1, 2, 3]);
  assert.equal(told.at(-1)!.chunk, "The sun was warm on their backs. ");
});

Deno.test("a model that never heeds is asked twice for a passage, and what comes last is told and said so", async () => {
  const { storyteller, events } = await tellAt("beginner", [[{ text: HARD }]]);
  assert.equal(storyteller.asked.length, 3);
  assert.equal(textOf(events), `${HARD} `);
  const { reading_level } = events.find(({ type }) => type === "metadata")!.data as {
    reading_level: { fit: string; why: { hard_words: string[]; long_sentences: number[] } };
  };
  assert.equal(reading_level.fit, "harder");
  assert.deepEqual(reading_level.why.long_sentences, [0]);
  assert(reading_level.why.hard_words.includes("indefatigable"));
  assert.equal(events.at(-1)!.type, "complete");
});

Deno.test("a chapter is asked for again four times at most", async () => {
  const { storyteller } = await tellAt("beginner", [[{
    text: [HARD, HARD, HARD, HARD].join("\n\n"),
  }]]);
  assert.equal(storyteller.asked.length, 5);
});

Deno.test("a chapter far too easy for its reader is asked for in longer sentences", async () => {
  const rich = (await chaptersFor("beginner"))[0]!.hard.replaceAll("{{HERO}}", "Robin");
  const easy = Array.from({ length: 4 }, () => EASY).join("\n\n");
  const { storyteller, events } = await tellAt("advanced", [[{ text: easy }], [{ text: rich }]]);
  assert.equal(storyteller.asked[1]!.again.misfit!.is, "easier");
  assert(textOf(events).endsWith(`${rich.split("\n\n").at(-1)!} `));
});

Deno.test("a text at its level is not asked for again, and shown from its first paragraphs on", async () => {
  const { storyteller } = await tellAt("beginner", [[{ text: EASY }]]);
  assert.equal(storyteller.asked.length, 1);
  const place = { level: "beginner" as const, before: "", isWhole: false };
  assert.equal(misfitOf("The fox ran.", place), "unclear");
  assert.equal(misfitOf(EASY.split("\n\n")[0]!, place), null);
});

Deno.test("a prose without paragraphs is judged in pieces too", async () => {
  const long = Array.from({ length: 5 }, () => EASY.replaceAll("\n\n", " ")).join(" ");
  const { storyteller } = await tellAt("beginner", [[{ text: `${long} ${HARD}` }], [{
    text: EASY,
  }]]);
  assert(storyteller.asked[1]!.soFar.length > 300);
});

// The whole storybook: npm run reading:hold
for (const heeds of [1, 2]) {
  Deno.test(`over HTTP: a model three grades too hard fits when asked again, at most ${heeds} times`, async () => {
    const chapters = (await chaptersFor("beginner")).filter((_, i) => i % 10 === 3);
    for (const chapter of chapters) {
      const held = await hold(chapter, "beginner", heeds);
      assert.deepEqual(held, { fit: "fits", retold: heeds, hardShown: [] });
    }
  });
}

Deno.test("a prose that breaks off after a passage too hard is judged all the same", async () => {
  const { storyteller, events } = await tellAt("beginner", [
    [{ text: `${EASY}\n\n${HARD} And then the` }],
    [{ text: "They sat in the sun. The sun was warm on their backs all day." }],
  ]);
  assert.equal(storyteller.asked.length, 2);
  assert.doesNotMatch(textOf(events), /precipitous|And then the/);
  assert(textOf(events).endsWith("all day. "));
});

Deno.test("a model that writes only the passage again is asked to go on, once", async () => {
  const short =
    "The fox went up the hill. It was hot. He sat down on a rock. He saw the green fields.";
  const { storyteller, events } = await tellAt("beginner", [
    [{ text: `${HARD}\n\n${EASY}` }],
    [{ text: short }],
    [{ text: EASY.split("\n\n").slice(1).join("\n\n") }],
  ]);
  assert.deepEqual(storyteller.asked.map(({ again }) => again.misfit !== null), [
    false,
    true,
    false,
  ]);
  assert.equal(storyteller.asked[2]!.soFar, short);
  assert.match(textOf(events), /green fields\. A bird came .* could go\. $/);
  assert.deepEqual(content(events).map(({ is_complete }) => is_complete).indexOf(true), 7);
});

Deno.test("nothing comes in place of a passage: it is told after all, and the chapter goes on", async () => {
  const end = "They sat in the sun. The sun was warm on their backs all day.";
  const failures: Script[] = [[], [new StorytellerError("model_refused", "no")]];
  for (const failure of failures) {
    const { storyteller, events } = await tellAt("beginner", [
      [{ text: `${EASY}\n\n${HARD}\n\n${EASY}` }],
      failure,
      [{ text: `\n\n${end}` }],
    ]);
    assert.equal(storyteller.asked[2]!.soFar, `${EASY}\n\n${HARD}`);
    assert.equal(textOf(events), `${EASY} ${HARD} ${end} `.replaceAll("\n\n", " "));
    assert.deepEqual([...new Set(content(events).map(({ paragraph }) => paragraph))], [
      0,
      1,
      2,
      3,
      4,
    ]);
  }
});

Deno.test("what a correction repeats of the text before it is told once; a refrain stays", async () => {
  const end = "Then they sat in the sun. The sun was warm on their backs.";
  for (
    const [answer, told] of [
      [`${EASY}\n\n${end}`, end],
      [
        `“Yes, I have!” said the fox. So they ran down the hill as fast as they could go.\n\n${end}`,
        end,
      ],
      [
        `So they ran down the hill as fast as they could go. ${end}`,
        `So they ran down the hill as fast as they could go. ${end}`,
      ],
    ] as const
  ) {
    const { events } = await tellAt("beginner", [[{ text: `${EASY}\n\n${HARD}` }], [{
      text: answer,
    }]]);
    assert.equal(textOf(events), `${EASY.replaceAll("\n\n", " ")} ${told} `);
  }
});

Deno.test("a passage after a restart is told again in the paragraph where it stood", async () => {
  const storyteller = new ScriptedStoryteller([
    [{ text: `\n\n${HARD}` }],
    [{ text: "The fox sat down on a rock. He was hot and glad." }],
  ]);
  const stored: StoryEvent[] = ["The fox ran up. ", "It was a big hill. "].map((
    chunk,
    sentence,
  ) => ({
    type: "content",
    data: { chunk: chunk as Told, paragraph: 0, sentence, is_complete: false },
  }));
  const events = await Array.fromAsync(tell(TURN, stored, meansOf(storyteller)));
  assert.deepEqual(content(events).map(({ paragraph, sentence }) => [paragraph, sentence]), [
    [1, 2],
    [1, 3],
  ]);
  assert.equal(storyteller.asked[1]!.again.misfit!.joint, "\n\n");
});

Deno.test("where no call is to spare a passage is told as it came", async () => {
  const storyteller = new ScriptedStoryteller([[{ text: HARD }]]);
  const events = await Array.fromAsync(
    tell(TURN, [], { ...meansOf(storyteller), spare: () => false }),
  );
  assert.equal(storyteller.asked.length, 1);
  assert.equal(textOf(events), `${HARD} `);
});

const SHORT =
  "The fox went up the hill. It was hot. He sat down on a rock. He saw the green fields.";

Deno.test("a passage that is told again at the second time of asking is not the end of its chapter", async () => {
  const { storyteller, events } = await tellAt("beginner", [
    [{ text: `${HARD}\n\n${EASY}` }],
    [{ text: HARD }],
    [{ text: SHORT }],
    [{ text: "\n\nThen he ran home for tea. The tea was hot and good." }],
  ]);
  assert.equal(storyteller.asked.length, 4);
  assert.match(textOf(events), /green fields\. Then he ran home/);
  assert.equal(content(events).filter(({ is_complete }) => is_complete).length, 1);
});

Deno.test("the end of a chapter that nothing comes in place of is its end, and costs no further call", async () => {
  const failures: Script[] = [[], [new StorytellerError("model_refused", "no")]];
  for (const failure of failures) {
    const { storyteller, events } = await tellAt("beginner", [
      [{ text: `${EASY}\n\n${HARD}` }],
      failure,
      [new Error("asked once too often")],
    ]);
    assert.equal(storyteller.asked.length, 2);
    assert.equal(content(events).at(-1)!.is_complete, true);
    assert.equal(events.at(-1)!.type, "complete");
  }
});

Deno.test("after a correction in vain the next passage has its own corrections", async () => {
  const { storyteller } = await tellAt("beginner", [
    [{ text: `${EASY}\n\n${HARD}\n\n${EASY}` }],
    [{ text: HARD }],
    [],
    [{
      text: `\n\n${HARD.replace("Exhausted", "Invigorated").replace("Considerable", "Enormous")}`,
    }],
    [{ text: "They sat in the sun all day." }],
  ]);
  assert.equal(storyteller.asked.length, 5);
});

Deno.test("what goes on after a short correction repeats nothing, wherever it stood before", async () => {
  const { events } = await tellAt("beginner", [
    [{ text: `${HARD}\n\n${EASY}` }],
    [{ text: SHORT }],
    [{ text: `${SHORT}\n\nA bird came down to him. She had a red hat.` }],
  ]);
  assert.equal(textOf(events), `${SHORT} A bird came down to him. She had a red hat. `);
});

Deno.test("a run that begins like an earlier one is seen; a passage may keep its own beginning", async () => {
  const refrain = "“Who is there?” he said. Nobody spoke.";
  const first = `${refrain} The fox went up the hill in the sun. He saw a bird.`;
  const second = `${refrain} The bird came down to him and sat on a big red rock.`;
  const end = "Then they sat in the sun on the hill all day.";
  const told = `${first}\n\n${second}`;
  for (
    const [hard, answer, comes] of [
      [HARD, `${second}\n\n${end}`, end],
      [`${refrain} ${HARD}`, `${refrain} ${end}`, `${refrain} ${end}`],
    ] as const
  ) {
    const { events } = await tellAt("beginner", [[{ text: `${told}\n\n${hard}` }], [{
      text: answer,
    }]]);
    const all = textOf(events);
    assert(all.startsWith(`${first} ${second} `), all);
    // What went out of the passage before it was known to be hard is not told again.
    assert.equal(all.split(end).length, 2, all);
    assert(all.endsWith(`${comes} `) || all.endsWith(`${end} `), all);
    assert(!all.includes(`${second} ${second}`), all);
  }
});

Deno.test("a sentence that went out already does not begin its passage again", async () => {
  const out = "Then they sat in the sun on a big red rock.";
  const { events } = await tellAt("beginner", [
    [{ text: `${EASY}\n\n${out} ${HARD}` }],
    [{ text: `${out} They saw the green fields and the blue river.` }],
  ]);
  assert.equal(textOf(events).split(out).length, 2);
});
