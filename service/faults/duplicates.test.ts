/** Ten thousand ways to pay twice: the same start again and again, and readers that come back. */
import assert from "node:assert/strict";
import { Chance } from "./chance.ts";
import { framesOf, isLast } from "./frames.ts";
import { openHouse } from "./house.ts";
import { themeOf } from "./themes.ts";

const STARTS = 5000;
const READINGS = 5000;
/** How many ask at once. */
const CLIENTS = 40;

Deno.test("ten thousand duplicate starts and reconnects pay for one chapter", async () => {
  await using house = await openHouse({
    seed: 1,
    pace: { sentenceMs: () => 150, afterwordMs: [500, 500], sentences: 30 },
  });
  const { instances, model } = house;
  const chance = new Chance(1);
  const origin = () => chance.pick(instances).origin;
  const counts: Record<string, number> = {};
  const count = (what: string) => counts[what] = (counts[what] ?? 0) + 1;
  const stories = new Set<string>();
  const frames = new Map<number, string>();
  let path = "";
  const begun = Promise.withResolvers<void>();

  async function start(): Promise<void> {
    const response = await fetch(`${origin()}/api/v1/stories`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        site: "pk_test_demo",
        theme: themeOf(1),
        request_id: "always the same",
      }),
    });
    count(`start ${response.status}`);
    const { story_id, chapter_number, events_url } = await response.json();
    assert.equal(response.status, 202);
    stories.add(`${story_id}.${chapter_number}`);
    path ||= events_url;
    begun.resolve();
  }

  /** Comes back with any id that somebody has seen, and leaves after a few events. */
  async function read(): Promise<void> {
    const after = chance.whole(0, Math.max(0, ...frames.keys()));
    const leaves = new AbortController();
    const response = await fetch(origin() + path, {
      headers: after === 0 ? {} : { "last-event-id": `${[...stories][0]}.${after}` },
    });
    count(`reading ${response.status}`);
    if (response.status === 204) return assert.ok(isLast(frames.get(after)!));
    assert.equal(response.status, 200);
    let [seq, left] = [after, chance.whole(1, 12)];
    for await (const frame of framesOf(response.body!, leaves.signal)) {
      assert.equal(frame.seq, ++seq);
      assert.equal(frames.get(seq) ?? frame.text, frame.text);
      frames.set(seq, frame.text);
      if (--left === 0) leaves.abort();
    }
  }

  async function clients(times: number, act: () => Promise<void>): Promise<void> {
    let done = 0;
    await Promise.all(Array.from({ length: CLIENTS / 2 }, async () => {
      while (done++ < times) await act();
    }));
  }

  const starting = clients(STARTS, start);
  await begun.promise;
  await Promise.all([starting, clients(READINGS, read)]);
  while (![...frames.values()].some(isLast)) await read();

  const paid = model.calls.map(({ kind }) => kind).sort();
  console.log(counts, { paid });
  assert.deepEqual(paid, ["afterword", "prose"]);
  assert.equal(stories.size, 1);
  assert.deepEqual(model.complaints, []);
});
