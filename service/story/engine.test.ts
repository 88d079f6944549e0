/** Several processes on one store, and a store in trouble. Every process has its clock moved by hand. */
import assert from "node:assert/strict";
import { Quotas } from "../admission/quotas.ts";
import { createService, type Service } from "../app.ts";
import { ask, brief, follow, read, type Received, start, type Started } from "../testing-client.ts";
import { CHAPTER, free, HandClock, pass, ScriptedStoryteller, testRuntime } from "../testing.ts";
import type { Category } from "../protocol/events.ts";
import type { Runtime } from "../runtime.ts";
import type { Piece, Turn } from "../storytellers/storyteller.ts";
import { type Trouble, troubled } from "../testing-store.ts";

const TEXT = CHAPTER.map((piece) => (piece as { text: string }).text).join("");

/** Goes on after what was told, as a model does, in small pieces. */
class Continuing extends ScriptedStoryteller {
  constructor() {
    super([CHAPTER]);
  }

  override async *tell(
    turn: Turn,
    soFar: string,
    avoid: Category[],
    signal: AbortSignal,
    pay: () => Promise<void> = free,
  ): AsyncGenerator<Piece> {
    await pay();
    this.asked.push({ turn, soFar, avoid });
    const from = soFar === "" ? 0 : TEXT.indexOf(soFar.slice(-8)) + 8;
    for (const text of TEXT.slice(from).match(/[\s\S]{1,9}/g) ?? []) {
      await this.hold(turn, signal);
      signal.throwIfAborted();
      yield { text };
    }
  }
}

interface Process {
  service: Service;
  storyteller: Continuing;
  reports: string[];
}

/** Processes on one store in memory, whose board is looked at as the clock moves. */
class House implements AsyncDisposable {
  readonly clock = new HandClock();
  readonly processes: Process[] = [];
  readonly quotas = new Quotas();
  constructor(readonly kv: Deno.Kv) {}

  async join(trouble: Trouble = {}, over: Partial<Runtime> = {}): Promise<Process> {
    const storyteller = new Continuing();
    const runtime = await testRuntime({
      kv: troubled(this.kv, trouble),
      clock: this.clock,
      storyteller,
      ...over,
    });
    const service = createService(runtime, undefined, this.quotas);
    const process = {
      service,
      storyteller,
      get reports() {
        return runtime.reports.map(({ what }) => what);
      },
    };
    this.processes.push(process);
    await service.resume();
    return process;
  }

  /** Lets time pass until the promise is settled. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    promise.then(() => settled = true, () => settled = true);
    await pass(this.clock, 50, () => settled);
    return await promise;
  }

  async [Symbol.asyncDispose]() {
    await this.until(Promise.all(this.processes.map(({ service }) => service.drain())));
    await this.quotas.forget("pk_test_demo", "local");
    this.kv.close();
  }
}

const house = async () => new House(await Deno.openKv(":memory:"));

/** A promise that is kept when it is said. */
const gate = () => Promise.withResolvers<void>();

function textOf(events: Received[]): string {
  const last = events.at(-1)!.event;
  assert(last.type === "complete", `it ended with ${brief(last)}`);
  return last.data.story_content;
}

function assertWhole(events: Received[], { story_id }: Started): void {
  assert.deepEqual(
    events.map(({ id }) => id),
    events.map((_, i) => `${story_id}.1.${i + 1}`),
  );
  assert.equal(events.filter(({ event }) => /^(complete|error)$/.test(event.type)).length, 1);
}

/** Says nothing until it is told to stop. */
function silent(onAbort: () => void = () => {}) {
  return (_: Turn, signal: AbortSignal) =>
    new Promise<void>((_, reject) => {
      const stop = () => {
        onAbort();
        reject(signal.reason);
      };
      if (signal.aborted) stop();
      else signal.addEventListener("abort", stop);
    });
}

function codesOf(service: Service): Promise<string[]> {
  return Promise.all(
    ["/health", "/ready"].map(async (path) =>
      `${path} ${(await ask(service, "GET", path)).status}`
    ),
  );
}

const bearer = ({ story_token }: Started) => ({ authorization: `Bearer ${story_token}` });

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
  assert((await rows()).length > 15);
  // Half an erasure: the process died after its first commit.
  const half = await start(service, {});
  await h.until(service.settled());
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
