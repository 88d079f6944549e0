/** A story of five chapters with choices and wishes, through the API and a model's server: what each prompt remembers. */
import assert from "node:assert/strict";
import { brief, follow, start, type Started, withService } from "./testing-client.ts";
import {
  type Call,
  GOOD_AFTERWORD,
  modelServer,
  storytellerAt,
} from "./storytellers/openai/testing-model.ts";
import { PROMPT_TOKENS, tokensOf } from "./storytellers/openai/prompts.ts";
import type { Service } from "./app.ts";

const CHAPTERS = 5;
const PROMISE = "I will bring the silver key back to the old lighthouse";
const WISHES = [
  "",
  "a dragon bakes bread",
  "an owl sings",
  "a pirate dances",
  "a snail wins the race",
];

/** The prose of a chapter: long, so that not all of it can be remembered word for word. */
function prose(chapter: number): string {
  const promise = chapter === 1 ? ` “${PROMISE},” said Tilda.` : "";
  const days = Array.from(
    { length: 12 },
    (_, i) =>
      `Tilda went on over the hill. She met a small gray owl on the way. It was day ${
        i + 1
      } of walk ` +
      `number ${chapter}. They ate a warm bun by the river. Then they sang a song to the moon.`,
  );
  return [`Tilda woke up by the sea.${promise}`, ...days, "What should she do now?"].join("\n\n");
}

type Remembers = (chapter: number) => unknown;

/** The prompts for the prose of each chapter, and those for what is said of it. */
async function story(memory: Remembers, fields: Record<string, unknown> = {}, end = "") {
  let told = 0;
  await using server = modelServer((call) =>
    call.stream ? { say: prose(++told) + end } : {
      json: {
        ...GOOD_AFTERWORD,
        choices: [`Go up hill ${told}`, "Stay here"],
        memory: memory(told),
      },
    }
  );
  const storyteller = storytellerAt(server);
  const ends: { is_last: boolean; choices: unknown[] }[] = [];
  await withService(async (service, runtime) => {
    let begun = await start(service, { theme: "owls", chapters: CHAPTERS, ...fields });
    ends.push(await endOf(service, begun));
    for (let chapter = 2; chapter <= CHAPTERS; chapter++) {
      begun = await start(service, {
        story_id: begun.story_id,
        chapter_number: chapter,
        choice: "c1",
        custom_user_input: WISHES[chapter - 1],
      }, begun.story_token);
      ends.push(await endOf(service, begun));
    }
    await service.settled();
    const rows = await Array.fromAsync(runtime.kv.list({ prefix: ["memory"] }));
    assert.equal(rows.length, CHAPTERS);
    const erased = await service.fetch(
      new Request(`http://127.0.0.1:8000/api/v1/stories/${begun.story_id}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${begun.story_token}` },
      }),
    );
    assert.equal(erased.status, 204);
    assert.deepEqual(await Array.fromAsync(runtime.kv.list({ prefix: ["memory"] })), []);
  }, { storyteller });
  return { ends, prompts: server.calls.filter(({ stream }) => stream), calls: server.calls };
}

async function endOf(service: Service, begun: Started) {
  const { event } = (await follow(service, begun)).at(-1)!;
  assert(event.type === "complete", brief(event));
  return event.data;
}

const promptOf = ({ messages }: Call) => messages.map(({ content }) => content).join("\n");
const briefOf = (call: Call) => JSON.parse(/^Brief:\n(\{.*\})$/m.exec(promptOf(call))![1]!);

Deno.test("the prompt of chapter five holds what chapter one promised, within its budget", async () => {
  const { prompts, ends } = await story((chapter) => ({
    summary: Array.from({ length: chapter }, (_, i) => `On day ${i + 1} Tilda met an owl.`).join(
      " ",
    ),
    hero: "Tilda, who is brave and has a silver key",
    places: ["the old lighthouse", "the hill"],
    promises: ["Tilda promised to bring the silver key back to the old lighthouse."],
  }));
  assert.equal(prompts.length, CHAPTERS);
  for (const prompt of prompts) {
    assert(tokensOf(promptOf(prompt)) <= PROMPT_TOKENS, `${tokensOf(promptOf(prompt))} tokens`);
  }
  const fifth = briefOf(prompts[4]!);
  assert.equal(fifth.chapter, 5);
  assert.equal(fifth.of_chapters, CHAPTERS);
  assert.deepEqual(fifth.still_open, [
    "Tilda promised to bring the silver key back to the old lighthouse.",
  ]);
  assert.match(fifth.story_so_far, /^On day 1 .* On day 4 /);
  assert.match(fifth.hero, /Tilda/);
  assert.equal(fifth.choice_taken, "Go up hill 4");
  assert.match(fifth.last_paragraphs, /walk number 4/);
  assert.doesNotMatch(fifth.last_paragraphs, /day 1 of walk/);
  assert.deepEqual(fifth.wished_for.characters, ["snail"]);
  assert.match(promptOf(prompts[4]!), /last chapter: keep what was promised/);
  assert.match(promptOf(prompts[2]!), /2 more chapters follow/);
  assert.deepEqual(ends.map(({ is_last }) => is_last), [false, false, false, false, true]);
  assert.deepEqual(ends.at(-1)!.choices, []);
});

Deno.test("a model that remembers nothing, or rubbish, is reminded by the chapters' own sentences", async () => {
  const rubbish: unknown[] = [undefined, { summary: 7 }, "no", { summary: "", promises: ["x"] }];
  const { prompts } = await story((chapter) => rubbish[chapter % rubbish.length]);
  for (const prompt of prompts) assert(tokensOf(promptOf(prompt)) <= PROMPT_TOKENS);
  const fifth = briefOf(prompts[4]!);
  assert(fifth.still_open.some((text: string) => text.includes(PROMISE)), fifth.still_open);
  assert.match(fifth.story_so_far, /^Tilda woke up by the sea\./);
  assert.match(fifth.story_so_far, /Go up hill 3/);
  assert.equal(fifth.hero, "Tilda");
  assert(fifth.places.includes("river"));
});

Deno.test("whatever a model has remembered, the prompt stays within its budget and a gate has read it", async () => {
  const { prompts, calls } = await story(() => ({
    summary: "Then they met an owl and sang to the moon. ".repeat(300),
    hero: "Tilda ".repeat(200),
    places: Array.from({ length: 40 }, (_, i) => `the hill of number ${i} where the wind blows`),
    promises: [
      "What the fuck, said nobody.",
      ...Array.from({ length: 40 }, (_, i) => `They owe the owl ${"bun and ".repeat(20)} ${i}.`),
    ],
  }), { title: "t".repeat(80), interests: ["owls", "ships", "robots", "moons", "horses"] });
  for (const prompt of prompts) assert(tokensOf(promptOf(prompt)) <= PROMPT_TOKENS);
  assert.doesNotMatch(JSON.stringify(calls), /fuck/);
});

Deno.test("quotation marks everywhere, and no end of a sentence, do not break the budget", async () => {
  const { prompts } = await story(
    () => ({
      summary: '"No," "no," '.repeat(100),
      hero: '"'.repeat(160),
      places: Array.from({ length: 6 }, () => '"'.repeat(40)),
      promises: Array.from({ length: 6 }, (_, i) => `"${i}" ${'"Yes," '.repeat(24)}`),
    }),
    { personalised: true },
    ` ${'"Go on!" '.repeat(160)}`,
  );
  for (const prompt of prompts) assert(tokensOf(promptOf(prompt)) <= PROMPT_TOKENS);
  assert.match(briefOf(prompts[4]!).last_paragraphs, /Go on/);
});
