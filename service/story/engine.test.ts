/** Several processes on one store: reading, stopping, taking over, ending, erasing. */
import assert from "node:assert/strict";
import { ask, brief, follow, read, report, start } from "../testing-client.ts";
import { pass } from "../testing.ts";
import {
  assertWhole,
  bearer,
  codesOf,
  gate,
  house,
  silent,
  TEXT,
  textOf,
} from "./testing-house.ts";

Deno.test("a story begun in one process is read in another while it is told", async () => {
  await using h = await house();
  const [a, b] = [await h.join(), await h.join()];
  const go = gate();
  a.storyteller.hold = () => go.promise;
  const started = await start(a.service, {});
  const there = follow(b.service, started);
  await pass(h.clock, 50, () => true);
  go.resolve();
  const events = await h.until(there);
  assertWhole(events, started);
  assert.deepEqual(events, await follow(a.service, started));
  assert.equal(b.storyteller.asked.length, 0);
});

Deno.test("a cancel reaches the call upstream in another process", async () => {
  await using h = await house();
  const [a, b] = [await h.join(), await h.join()];
  const aborted = gate();
  a.storyteller.hold = silent(aborted.resolve);
  const started = await start(a.service, {});
  const path = `/api/v1/stories/${started.story_id}/cancel`;
  const answer = await h.until(ask(b.service, "POST", path, undefined, bearer(started)));
  assert.equal(answer.status, 202);
  await h.until(aborted.promise);
  const events = await h.until(follow(b.service, started));
  assertWhole(events, started);
  assert.equal(brief(events.at(-1)!.event), "error cancelled");
  const asked = await Array.fromAsync(h.kv.list({ prefix: ["board", "stop"] }));
  assert.deepEqual(asked, []);
});

Deno.test("a frozen process is taken for dead; when it comes back it writes nothing and pays nothing", async () => {
  await using h = await house();
  // A process is frozen at every place: before each of its commits.
  for (let frozenAt = 3;; frozenAt++) {
    const thaw = gate();
    let commits = 0;
    const a = await h.join({
      before: (what) => {
        if (what === "commit" && ++commits >= frozenAt) return thaw.promise;
      },
    });
    const b = await h.join();
    const started = await start(a.service, {});
    const events = await h.until(follow(b.service, started));
    assertWhole(events, started);
    assert.equal(textOf(events), TEXT);
    thaw.resolve();
    const before = a.storyteller.asked.length + a.storyteller.afterwords;
    await h.until(a.service.settled());
    assert.equal(a.storyteller.asked.length + a.storyteller.afterwords, before);
    assert.deepEqual(await follow(a.service, started), events);
    const calls = [a, b].flatMap(({ storyteller }) => storyteller.asked).length;
    assert(calls <= 2, `${calls} calls for one crash`);
    for (const { service } of h.processes.splice(0)) await h.until(service.drain());
    if (b.storyteller.asked.length + b.storyteller.afterwords === 0) return;
  }
});

Deno.test("a start on its way while its process is taken for dead is told by it at once", async () => {
  await using h = await house();
  const thaw = gate();
  let isFrozen = false;
  const a = await h.join({ before: () => isFrozen ? thaw.promise : undefined });
  const b = await h.join();
  a.storyteller.hold = silent();
  await start(a.service, {});
  isFrozen = true;
  const starting = start(a.service, {});
  await pass(h.clock, 50, () => b.storyteller.asked.length === 1);
  a.storyteller.hold = () => Promise.resolve();
  isFrozen = false;
  thaw.resolve();
  const started = await h.until(starting);
  const thawed = h.clock.now();
  const events = await h.until(follow(a.service, started));
  assert.equal(textOf(events), TEXT);
  assert(h.clock.now() - thawed < 500, "nobody told it for a while");
  assert.equal(b.storyteller.asked.length, 1);
});

Deno.test("what is erased in one process is had from no other, even if a reader there holds it", async () => {
  await using h = await house();
  const [a, b] = [await h.join(), await h.join()];
  const started = await start(a.service, {});
  await h.until(follow(a.service, started));
  const stalled = (await ask(b.service, "GET", started.events_url)).body!.getReader();
  await stalled.read();
  const path = `/api/v1/stories/${started.story_id}`;
  const erased = await h.until(ask(a.service, "DELETE", path, undefined, bearer(started)));
  assert.equal(erased.status, 204);
  const from = h.clock.now();
  await pass(h.clock, 50, () => h.clock.now() - from >= 500);
  assert.equal((await ask(b.service, "GET", started.events_url)).status, 410);
  const rest = await stalled.read();
  assert.equal(rest.done, true, "it was still given what is erased");
});

Deno.test("a drain finishes what is nearly done and lays the rest down for the others", async () => {
  await using h = await house();
  const [a, b] = [await h.join(), await h.join()];
  const afterword = gate();
  const saying = a.storyteller.afterword.bind(a.storyteller);
  a.storyteller.afterword = async (...args) => {
    await afterword.promise;
    return saying(...args);
  };
  const nearly = await start(a.service, {});
  await read(
    await ask(a.service, "GET", nearly.events_url),
    (events) => events.some(({ event }) => brief(event) === "safety_check started"),
  );
  a.storyteller.hold = silent();
  const begun = await start(a.service, {});
  const draining = a.service.drain();
  // A process that ends still beats: a second and a half later nobody takes it for dead.
  const from = h.clock.now();
  await pass(h.clock, 50, () => h.clock.now() - from >= 1500);
  assert.deepEqual(await codesOf(a.service), ["/health 200", "/ready 503"]);
  afterword.resolve();
  assert.equal(textOf(await h.until(follow(b.service, nearly))), TEXT);
  assert.equal(textOf(await h.until(follow(b.service, begun))), TEXT);
  await h.until(draining);
  assert.equal(a.storyteller.afterwords, 1);
  assert.equal(b.storyteller.asked.length, 1);
});

Deno.test("by default a chapter is told to nobody; as a setting it is stopped after some minutes", async () => {
  for (const orphanMs of [0, 180_000]) {
    await using h = await house();
    const [a, b] = [await h.join({}, { orphanMs }), await h.join({}, { orphanMs })];
    const stopped = gate();
    a.storyteller.hold = silent(stopped.resolve);
    const started = await start(a.service, {});
    const from = h.clock.now();
    // Somebody reads it for five minutes in the other process.
    const response = await ask(b.service, "GET", started.events_url);
    const reader = response.body!.getReader();
    const reading = (async () => {
      while (!(await reader.read()).done);
    })();
    await pass(h.clock, 5_000, () => h.clock.now() - from >= 300_000);
    await reader.cancel();
    await reading;
    const left = h.clock.now();
    let isStopped = false;
    stopped.promise.then(() => isStopped = true);
    await pass(h.clock, 5_000, () => isStopped || h.clock.now() - left >= 400_000);
    assert.equal(isStopped, orphanMs > 0);
    if (isStopped) assert(h.clock.now() - left >= orphanMs, "it was stopped too early");
  }
});

Deno.test("a reader that takes nothing is told so and closed; the others notice nothing", async () => {
  await using h = await house();
  const { service, storyteller } = await h.join();
  const go = gate();
  storyteller.hold = () => go.promise;
  const started = await start(service, {});
  const stalled = (await ask(service, "GET", started.events_url)).body!.getReader();
  await stalled.read();
  await stalled.read();
  const others = follow(service, started);
  await pass(h.clock, 15_000, () => true);
  const begun = h.clock.now();
  await pass(h.clock, 5_000, () => h.clock.now() - begun > 50_000);
  go.resolve();
  assert.equal(textOf(await others), TEXT);
  const rest = [];
  for (let next = await stalled.read(); !next.done; next = await stalled.read()) {
    rest.push(new TextDecoder().decode(next.value));
  }
  assert.match(rest.join(""), /^(:\n\n)?event: story_chunk\ndata: .*"too_slow".*\n\n$/);
});

Deno.test("a story whose time is over is taken away, whatever a crash has left of it", async () => {
  await using h = await house();
  const { service } = await h.join();
  const kept = await start(service, { request_id: "kept" });
  await h.until(service.settled());
  const rows = async () =>
    (await Array.fromAsync(h.kv.list({ prefix: [] }))).map(({ key }) => key)
      .filter(([what]) => what !== "board");
  assert.equal((await report(service, kept)).status, 202);
  assert((await rows()).length > 15);
  // Half an erasure: the process died after its first commit.
  const half = await start(service, {});
  await h.until(service.settled());
  assert.equal((await report(service, half)).status, 202);
  let commits = 0;
  const dying = await h.join({
    before: (what) => what === "commit" && ++commits > 1 ? new Promise<void>(() => {}) : undefined,
  });
  h.processes.pop();
  const path = `/api/v1/stories/${half.story_id}`;
  void ask(dying.service, "DELETE", path, undefined, bearer(half));
  const gone = () => ask(service, "GET", path, undefined, bearer(half));
  let status = 0;
  await pass(h.clock, 50, () => {
    void gone().then((answer) => status = answer.status);
    return status === 410;
  });
  h.clock.move(3600_000);
  await pass(h.clock, 1000, () => true, 3);
  let left = await rows();
  await pass(h.clock, 1000, () => {
    void rows().then((now) => left = now);
    return left.every((key) => !key.includes(half.story_id) || key[0] === "story");
  });
  h.clock.move(31 * 24 * 3600_000);
  await pass(h.clock, 1000, () => {
    void rows().then((now) => left = now);
    return left.every(([what]) => what === "story");
  });
  assert.equal(left.length, 2);
  assert.equal((await ask(service, "GET", kept.events_url)).status, 401);
});
