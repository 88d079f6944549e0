/** Chapters told with a moderator: what it is asked, when, and what is told while it is slow, down or wrong. */
import assert from "node:assert/strict";
import type { AuditLine } from "../protocol/audit.ts";
import type { StoryEvent } from "../protocol/events.ts";
import { NO_WISHES } from "../protocol/policy.ts";
import type { Piece } from "../storytellers/storyteller.ts";
import { HandClock, hurry, type Script, ScriptedStoryteller } from "../testing.ts";
import type { Policy } from "./gates/policy.ts";
import { tell } from "./tell.ts";
import { meansOf, TURN } from "./testing-means.ts";
import { ScriptedModerator } from "./testing-moderator.ts";

interface Told {
  /** Sentences with the time at which each was told, in milliseconds from the beginning. */
  sentences: { at: number; text: string }[];
  events: StoryEvent[];
  lines: AuditLine[];
  failure?: unknown;
}

/** Tells a chapter to its end, with the clock moved as fast as everyone can act. */
async function told(
  storyteller: ScriptedStoryteller,
  moderator: ScriptedModerator | undefined,
  clock: HandClock,
  policy: Policy = { level: "beginner", site: NO_WISHES },
  asked: string[] = [],
): Promise<Told> {
  const result: Told = { sentences: [], events: [], lines: [] };
  const begun = clock.now();
  const means = meansOf(storyteller, {
    clock,
    policy,
    ...(moderator ? { moderator } : {}),
    asked,
    lines: result.lines,
  });
  let ended = false;
  const telling = (async () => {
    for await (const event of tell(TURN, [], means)) {
      result.events.push(event);
      if (event.type !== "content") continue;
      result.sentences.push({ at: clock.now() - begun, text: event.data.chunk.trim() });
    }
  })().catch((error) => result.failure = error).finally(() => ended = true);
  await hurry(clock, () => ended);
  await telling;
  return result;
}

/** Tells sentences of twelve words in three pieces each, so many words a second. */
function paced(clock: HandClock, words: number, wordsASecond: number): ScriptedStoryteller {
  const pieces = ["The red fox ran", " up the big hill", " and sat by you. "];
  const script: Script = Array.from({ length: words / 4 }, (_, i): Piece => ({
    text: pieces[i % 3]!,
  }));
  const storyteller = new ScriptedStoryteller([script]);
  storyteller.hold = () => clock.sleep(4000 / wordsASecond);
  return storyteller;
}

const texts = ({ sentences }: Told) => sentences.map(({ text }) => text);

Deno.test("800 words at 60 tokens a second: five calls at most, the first sentence 150 ms later, no pause", async () => {
  for (const wordsASecond of [15, 45, 200]) {
    const plainClock = new HandClock();
    const plain = await told(paced(plainClock, 800, wordsASecond), undefined, plainClock);
    const clock = new HandClock();
    const moderator = new ScriptedModerator({}, clock, 150);
    const moderated = await told(paced(clock, 800, wordsASecond), moderator, clock);
    assert.deepEqual(texts(moderated), texts(plain));
    assert(moderator.calls.length <= 5, `${moderator.calls.length} calls at ${wordsASecond} words`);
    const later = moderated.sentences[0]!.at - plain.sentences[0]!.at;
    assert(later <= 200, `the first sentence ${later} ms later`);
    assert.equal(pauses(moderated, 3), 0, `${wordsASecond} words a second`);
  }
});

/** How often a reader of so many words a second has read all there is, and waits. */
function pauses({ sentences }: Told, wordsASecond: number): number {
  let readUntil = sentences[0]!.at;
  let count = 0;
  for (const { at, text } of sentences) {
    if (at > readUntil) count++;
    readUntil = Math.max(readUntil, at) + 1000 * text.split(" ").length / wordsASecond;
  }
  return count;
}

Deno.test("the moderator sees what was told before, and what was asked for, once", async () => {
  const clock = new HandClock();
  const moderator = new ScriptedModerator();
  const script = ["A fox sat down. ", "It was warm. ", "Then it rained."].map((text) => ({ text }));
  await told(new ScriptedStoryteller([script]), moderator, clock, undefined, ["foxes", "a wish"]);
  const all = moderator.calls.flat();
  assert.deepEqual(moderator.calls[0]!.slice(0, 2), ["foxes", "a wish"]);
  assert.equal(all.filter((text) => text === "foxes").length, 1);
  assert(all.includes("A fox sat down. It was warm. Then it rained. "), JSON.stringify(all));
  assert(all.includes("Look under the stamps"));
});

Deno.test("a window that the moderator refuses is told another way; nothing of it is shown", async () => {
  const clock = new HandClock();
  const moderator = new ScriptedModerator({ violence: /zibble/ });
  const storyteller = new ScriptedStoryteller([
    [{ text: "A fox sat down. " }, { text: "He took the zibble and more. The end." }],
    [{ text: "He took a nap. The end." }],
  ]);
  const { events, sentences, lines } = await told(storyteller, moderator, clock);
  assert.equal(
    sentences.map(({ text }) => text).join(" "),
    "A fox sat down. He took a nap. The end.",
  );
  assert.doesNotMatch(JSON.stringify([events, lines]), /zibble/);
  assert.deepEqual(storyteller.asked[1]!.again.avoid, ["violence"]);
  const refused = lines.filter(({ what }) => what === "refused");
  assert.deepEqual(
    refused.map((line) => "gate" in line && [line.gate, line.categories, line.action]),
    [
      ["moderation", ["violence"], "rewritten"],
    ],
  );
});

Deno.test("what was asked for and is refused by the moderator is not told of at all", async () => {
  const clock = new HandClock();
  const moderator = new ScriptedModerator({ hate: /zibble/ });
  const { events, failure } = await told(
    new ScriptedStoryteller([[{ text: "A fox sat down. The end." }]]),
    moderator,
    clock,
    undefined,
    ["zibble"],
  );
  assert.match(String(failure), /AskedRefused/);
  assert.deepEqual(events.filter(({ type }) => type === "content"), []);
});

Deno.test("a moderator that is down is waited for; nothing is told meanwhile, then all of it", async () => {
  const clock = new HandClock();
  const moderator = new ScriptedModerator({}, clock, 50);
  moderator.behave = (call) => call < 3 ? "fail" : "answer";
  const { sentences, failure } = await told(
    new ScriptedStoryteller([[{ text: "A fox sat down. The end." }]]),
    moderator,
    clock,
  );
  assert.equal(failure, undefined);
  assert.equal(sentences.length, 2);
  assert(sentences[0]!.at > 1000, `after ${sentences[0]!.at} ms`);
});

Deno.test("one that stays silent ends the chapter within about a minute, and nothing of it was told", async () => {
  const clock = new HandClock();
  const moderator = new ScriptedModerator();
  moderator.behave = () => "silent";
  const begun = clock.now();
  const { sentences, failure } = await told(
    new ScriptedStoryteller([[{ text: "A fox sat down. The end." }]]),
    moderator,
    clock,
  );
  assert.match(String(failure), /ModerationDown/);
  assert.deepEqual(sentences, []);
  assert(clock.now() - begun < 75_000);
});

Deno.test("a site that said so goes on with the local gates, and its audit says that it did", async () => {
  const clock = new HandClock();
  const moderator = new ScriptedModerator();
  moderator.behave = () => "silent";
  const { sentences, lines } = await told(
    new ScriptedStoryteller([[{ text: "A fox sat down. Oh shit. The end." }], [{
      text: "The end.",
    }]]),
    moderator,
    clock,
    { level: "beginner", site: { ...NO_WISHES, moderation_down: "local" } },
  );
  assert.deepEqual(sentences.map(({ text }) => text), ["A fox sat down.", "The end."]);
  assert(lines.some(({ what }) => what === "unmoderated"));
});

Deno.test("a sentence that comes while others are at the moderator is judged with them in view", async () => {
  const clock = new HandClock();
  const moderator = new ScriptedModerator({}, clock, 150);
  const storyteller = new ScriptedStoryteller([
    [{ text: "Go and kill\n\n" }, { text: "yourself, said the fox. " }, { text: "The end." }],
    [{ text: "The end." }],
  ]);
  storyteller.hold = () => clock.sleep(20);
  const { sentences } = await told(storyteller, moderator, clock);
  assert.deepEqual(sentences.map(({ text }) => text), ["Go and kill", "The end."]);
});
