/** A store in trouble, a storyteller without end, a verdict at the wrong moment. */
import assert from "node:assert/strict";
import type { AuditLine } from "../protocol/audit.ts";
import { ask, brief, follow, start, withService } from "../testing-client.ts";
import { free, pass, ScriptedStoryteller } from "../testing.ts";
import type { Head } from "./head.ts";
import { keys } from "./keys.ts";
import type { Trouble } from "../testing-store.ts";
import { assertWhole, bearer, codesOf, gate, house } from "./testing-house.ts";

Deno.test("whichever commit fails, and however, the log is the same and nothing is paid twice", async () => {
  const untroubled = await toldWith(() => {});
  const failures: Record<string, (trouble: Trouble, nth: number) => void> = {
    "is refused as locked": (trouble, nth) => {
      trouble.before = failing(nth, "commit", "TypeError: database is locked");
    },
    "fails before it is applied": (trouble, nth) => {
      trouble.before = failing(nth, "commit", "connection refused");
    },
    "is applied and its answer is lost": (trouble, nth) => {
      trouble.after = failing(nth, "commit", "connection reset");
    },
    "is applied, and its client's repetition is refused": (trouble, nth) => {
      let count = 0;
      trouble.isRepeated = () => ++count === nth && (strike(), true);
    },
    "cannot be prepared, for a read fails": (trouble, nth) => {
      trouble.before = failing(nth, "read", "connection refused");
    },
  };
  for (const [how, spoil] of Object.entries(failures)) {
    let nth = 0;
    for (let struck = true; struck;) {
      nth++;
      struck = false;
      const told = await toldWith((trouble) => spoil(trouble, nth), () => struck = true);
      assert.deepEqual(told, untroubled, `the commit number ${nth} ${how}`);
    }
    assert(nth > 5, `${how}: only ${nth} were tried`);
  }

  function failing(nth: number, of: "read" | "commit", message: string) {
    let count = 0;
    return (what: "read" | "commit") => {
      if (what === of && ++count === nth) {
        strike();
        throw new Error(message);
      }
    };
  }
});

let strike = () => {};

/** A chapter's events, and what it cost, with a store in trouble from the first request on. */
async function toldWith(spoil: (trouble: Trouble) => void, onStrike = () => {}): Promise<unknown> {
  await using h = await house();
  const trouble: Trouble = {};
  const { service, storyteller } = await h.join(trouble);
  strike = onStrike;
  spoil(trouble);
  const started = await h.until(start(service, { request_id: "once" }));
  const events = await h.until(follow(service, started));
  await h.until(service.settled());
  assertWhole(events, started);
  return {
    paid: [storyteller.asked.length, storyteller.afterwords],
    log: events.map(({ event }) => JSON.stringify(event).replace(started.story_id, "ID")),
  };
}

Deno.test("a chapter that was refused ends as withheld, though it is stopped at that moment", async () => {
  await using h = await house();
  const trouble: Trouble = {};
  const { service, storyteller } = await h.join(trouble);
  storyteller.said = { verdict: { approved: false, categories: ["fear"] } };
  const afterword = storyteller.afterword.bind(storyteller);
  const asked = gate();
  const said = gate();
  storyteller.afterword = async (...args) => {
    asked.resolve();
    await said.promise;
    return await afterword(...args);
  };
  const started = await start(service, {});
  await asked.promise;
  // The verdict is being stored when the child presses stop.
  const storing = gate();
  const stopped = gate();
  let commits = 0;
  trouble.before = async (what) => {
    if (what !== "commit" || ++commits !== 2) return;
    storing.resolve();
    await stopped.promise;
  };
  said.resolve();
  await h.until(storing.promise);
  const path = `/api/v1/stories/${started.story_id}/cancel`;
  const cancelled = ask(service, "POST", path, undefined, bearer(started));
  let turns = 0;
  await pass(h.clock, 1, () => ++turns > 10);
  stopped.resolve();
  await h.until(cancelled);
  const events = await h.until(follow(service, started));
  assert.deepEqual(events.map(({ event }) => brief(event)), ["error withheld"]);
});

Deno.test("a chapter that costs too many calls is given up", async () => {
  await using h = await house();
  const a = await h.join();
  a.storyteller.tell = async function* (_turn, _soFar, _avoid, _signal, pay) {
    for (;;) {
      await pay!();
      yield { retrying: "again" };
    }
  };
  const started = await start(a.service, {});
  const events = await h.until(follow(a.service, started));
  assert.equal(brief(events.at(-1)!.event), "error interrupted");
});

Deno.test("a process whose store does not answer lives, but is not ready", async () => {
  await using h = await house();
  const stuck = gate();
  const trouble: Trouble = {};
  const { service } = await h.join(trouble);
  assert.deepEqual(await codesOf(service), ["/health 200", "/ready 200"]);
  trouble.before = () => stuck.promise;
  assert.deepEqual(await h.until(codesOf(service)), ["/health 200", "/ready 503"]);
  stuck.resolve();
  delete trouble.before;
});

Deno.test("a storyteller that pays beside the telling takes the pen from nobody", () => {
  const storyteller = new ScriptedStoryteller([]);
  storyteller.tell = async function* (_turn, _soFar, _avoid, _signal, pay = free) {
    for (const word of ["One", "Two", "Three", "Four", "Five"]) {
      const paid = pay();
      yield { text: `${word} foxes sat down. ` };
      await paid;
    }
  };
  return withService(async (service, runtime) => {
    const started = await start(service, {});
    const events = await follow(service, started);
    assert.equal(brief(events.at(-1)!.event), "complete");
    const { value } = await runtime.kv.get<Head>(keys.chapter(started.story_id, 1));
    assert.equal(value!.calls, 6);
    const audit = runtime.kv.list<AuditLine>({ prefix: keys.audits(started.story_id, 1) });
    const tellers = (await Array.fromAsync(audit)).filter(({ value }) => value.what === "begun");
    assert.equal(tellers.length, 1);
    assert.deepEqual(runtime.reports, []);
  }, { storyteller });
});
