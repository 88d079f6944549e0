/** A process that is asked to end while its readers come and go ends well, and its chapter goes on. */
import assert from "node:assert/strict";
import { Chance } from "./chance.ts";
import { framesOf, isLast } from "./frames.ts";
import { openHouse } from "./house.ts";
import { cutAfter } from "./time.ts";
import { themeOf } from "./themes.ts";

const DRAINS = 4;
const READERS = 60;
/** So many connections are broken off before the process is asked to end: it is in the thick of it. */
const CUTS = 600;

Deno.test("a drain ends well while readers break off", async () => {
  await using house = await openHouse({
    seed: 1,
    pace: { sentenceMs: () => 40, afterwordMs: [0, 0], sentences: 20 },
  });
  const [ending, other] = [house.instances[0]!, house.instances[1]!];
  const chance = new Chance(1);
  const codes: number[] = [];
  for (let drain = 1; drain <= DRAINS; drain++) {
    const started = await fetch(`${ending.origin}/api/v1/stories`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ site: "pk_test_demo", theme: themeOf(drain) }),
    });
    const { events_url } = await started.json();
    let over = false;
    let cuts = 0;
    const enough = Promise.withResolvers<void>();
    const readers = Array.from({ length: READERS }, async () => {
      for (; !over; ++cuts === CUTS && enough.resolve()) {
        using cut = cutAfter(chance.between(1, 40));
        try {
          const { body } = await fetch(ending.origin + events_url, { signal: cut.signal });
          for await (const _ of body!);
        } catch { /* It broke off, as it should. */ }
      }
    });
    await enough.promise;
    codes.push(await ending.terminate());
    over = true;
    await Promise.all(readers);
    const { body } = await fetch(other.origin + events_url);
    let last = "";
    for await (const { text } of framesOf(body!, new AbortController().signal)) last = text;
    assert.ok(isLast(last) && /"type":"complete"/.test(last), last);
    await ending.start();
  }
  assert.deepEqual(codes, codes.map(() => 0));
});
