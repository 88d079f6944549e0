/**
 * `npm run bench:failover`: how long the reader of a chapter hears nothing when the process that tells
 * it is killed, or asked to end, and another goes on. The reader reads from that other one.
 */
import { parseArgs } from "node:util";
import assert from "node:assert/strict";
import { Chance } from "./chance.ts";
import { eventOf, framesOf } from "./frames.ts";
import { type House, openHouse } from "./house.ts";
import { percentile } from "./time.ts";
import { themeOf } from "./themes.ts";

/** The 99th percentile of the silence, in milliseconds. */
const GOALS = { kill: 1500, terminate: 300 };
const SENTENCE_MS = 40;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
  },
});
const rounds = Number(values.rounds);
const chance = new Chance(values.seed);
const never = new AbortController().signal;
const ordinary: number[] = [];
/** From the strike until the other one has asked the model to go on. */
const handovers: Record<keyof typeof GOALS, number[]> = { kill: [], terminate: [] };

await using house = await openHouse({
  seed: values.seed,
  pace: { sentenceMs: () => SENTENCE_MS, steady: true, afterwordMs: [0, 0], sentences: 30 },
  // Sentences that wait for a moderator's batch would count as silence.
  env: { STORY_STREAM_MODERATION: "off" },
});
const silences: Record<keyof typeof GOALS, number[]> = { kill: [], terminate: [] };
let number = 0;
for (const kind of ["kill", "terminate"] as const) {
  for (let round = 0; round < rounds; round++) {
    silences[kind].push(await silence(house, kind, ++number));
  }
}

say("from one sentence to the next", ordinary);
for (const [kind, goal] of Object.entries(GOALS)) {
  const all = silences[kind as keyof typeof GOALS];
  say(`silence after ${kind} (goal: p99 ${goal} ms)`, all);
  say("  of it until the model is asked to go on", handovers[kind as keyof typeof GOALS]);
  if (percentile(all, 0.99) > goal) Deno.exitCode = 1;
}

/** One chapter whose teller is struck: the longest time without an event from then on. */
async function silence(house: House, kind: keyof typeof GOALS, tale: number): Promise<number> {
  const { instances, model } = house;
  // They take turns: the one that was not struck tells the next chapter.
  const [teller, other] = tale % 2
    ? [instances[0]!, instances[1]!]
    : [instances[1]!, instances[0]!];
  const response = await fetch(`${teller.origin}/api/v1/stories`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ site: "pk_test_demo", theme: themeOf(tale) }),
  });
  assert.equal(response.status, 202, `fox ${tale} was not begun`);
  const { events_url } = await response.json();

  const strikeAfter = chance.whole(5, 14);
  let [seq, sentences, before, struckAt, longest] = [0, 0, Infinity, Infinity, 0];
  let struck: Promise<number> | undefined;
  let last: ReturnType<typeof eventOf> | undefined;
  const { body } = await fetch(other.origin + events_url);
  for await (const frame of framesOf(body!, never)) {
    const now = performance.now();
    assert.equal(frame.seq, ++seq, `fox ${tale} has a hole`);
    last = eventOf(frame.text);
    if (struck) longest = Math.max(longest, now - before);
    if (last.type === "content" && !struck && ++sentences > 1) ordinary.push(now - before);
    before = now;
    if (sentences === strikeAfter && !struck) {
      struckAt = now;
      struck = teller[kind]();
    }
  }
  assert.ok(struckAt < Infinity, `fox ${tale} ended before it could be struck`);
  assert.equal(last?.type, "complete", `fox ${tale} did not end`);
  const calls = model.callsFor(tale);
  assert.ok(calls.some(({ meant }) => meant === last?.data["story_content"]), "a mixed text");
  const asked = calls.find(({ at }) => at > struckAt);
  if (asked) handovers[kind].push(asked.at - struckAt);
  await struck;
  await teller.start();
  return longest;
}

function say(what: string, all: number[]): void {
  const [p50, p99, max] = [0.5, 0.99, 1].map((part) => percentile(all, part).toFixed(0));
  console.log(`${what.padEnd(44)} p50 ${p50} ms, p99 ${p99} ms, max ${max} ms (${all.length})`);
}
