import assert from "node:assert/strict";
import { createService } from "../app.ts";
import { Quotas } from "../admission/quotas.ts";
import { ask, brief, follow, read, type Received, start } from "../testing-client.ts";
import { CHAPTER, HandClock, pass, ScriptedStoryteller, testRuntime } from "../testing.ts";
import { StorytellerError } from "../storytellers/storyteller.ts";

const QUOTA: [string, string] = ["pk_test_demo", "local"];

Deno.test("a chapter laid down at any sentence is gone on with by the next process", async () => {
  const whole = await toldWithStopAfter(Infinity);
  for (let stopAfter = 0; stopAfter <= CHAPTER.length; stopAfter++) {
    assert.deepEqual(
      await toldWithStopAfter(stopAfter),
      whole,
      `stopped after ${stopAfter} pieces`,
    );
  }
});

/** The events of a chapter whose process was stopped after some pieces and started again. */
async function toldWithStopAfter(pieces: number): Promise<string[]> {
  using kv = await Deno.openKv(":memory:");
  const quotas = new Quotas();
  const first = new ScriptedStoryteller([CHAPTER]);
  let left = pieces;
  const stopped = Promise.withResolvers<void>();
  first.hold = (_, signal) => {
    if (left-- > 0) return Promise.resolve();
    stopped.resolve();
    return new Promise((_, reject) =>
      signal.addEventListener("abort", () => reject(signal.reason))
    );
  };
  const before = createService(await testRuntime({ kv, storyteller: first }), undefined, quotas);
  const started = await start(before, {});
  await Promise.race([stopped.promise, before.settled()]);
  await before.drain();

  const second = new ScriptedStoryteller([CHAPTER]);
  // The storyteller is asked to go on after what is stored, so it tells the rest of its script.
  const tell = second.tell.bind(second);
  second.tell = async function* (turn, soFar, avoid, signal) {
    const text = CHAPTER.map((piece) => (piece as { text: string }).text).join("");
    const asked = tell(turn, soFar, avoid, signal);
    await asked.next();
    await asked.return(undefined);
    yield { text: text.slice(text.indexOf(soFar.slice(-8)) + (soFar === "" ? 0 : 8)) };
  };
  const after = createService(await testRuntime({ kv, storyteller: second }), undefined, quotas);
  await after.resume();
  const events = await follow(after, started);
  await after.drain();
  await quotas.forget(...QUOTA);
  assert.deepEqual(
    events.map(({ id }) => id),
    events.map((_, i) => `${started.story_id}.1.${i + 1}`),
  );
  return events.map(({ event }) => JSON.stringify(event).replaceAll(started.story_id, "ID"));
}

Deno.test("whatever breaks, the log ends with exactly one last event that says nothing of why", async () => {
  const failures: [string, Error][] = [
    ["error model_unavailable", new StorytellerError("model_unavailable", "secret")],
    ["error model_refused", new StorytellerError("model_refused", "secret")],
    ["error timed_out", new StorytellerError("timed_out", "secret")],
    ["error interrupted", new TypeError("secret")],
  ];
  for (const [last, failure] of failures) {
    for (let after = 0; after <= CHAPTER.length; after++) {
      using runtime = await testRuntime({
        storyteller: new ScriptedStoryteller([[...CHAPTER.slice(0, after), failure]]),
      });
      const quotas = new Quotas();
      const service = createService(runtime, undefined, quotas);
      const events = await follow(service, await start(service, {}));
      const log = events.map(({ event }) => brief(event));
      assert.deepEqual(log.slice(-2), ["generate_content failed", last]);
      assert.equal(log.filter((line) => /^(complete|error)/.test(line)).length, 1);
      assert.doesNotMatch(JSON.stringify(events), /secret/);
      assert.equal(runtime.reports.length, 1);
      await service.drain();
      await quotas.forget(...QUOTA);
    }
  }
});

Deno.test("after a chapter that was not told, the same choice is the next number", async () => {
  const storyteller = new ScriptedStoryteller([CHAPTER, [new TypeError("broken")], CHAPTER]);
  using runtime = await testRuntime({ storyteller });
  const quotas = new Quotas();
  const service = createService(runtime, undefined, quotas);
  const one = await start(service, {});
  await service.settled();
  await start(
    service,
    { story_id: one.story_id, chapter_number: 2, choice: "c2" },
    one.story_token,
  );
  await service.settled();
  const next = { story_id: one.story_id, chapter_number: 3, choice: "c2" };
  const three = await start(service, next, one.story_token);
  const last = (await follow(service, three)).at(-1)!.event;
  assert(last.type === "complete");
  // Two chapters were told, so this one is the story's second, not its last.
  assert.equal(last.data.is_last, false);
  assert.equal(storyteller.asked[2]!.turn.before.length, 1);
  await service.drain();
  await quotas.forget(...QUOTA);
});

Deno.test("a lost reader changes nothing, and a stopped service hands its readers over", async () => {
  const storyteller = new ScriptedStoryteller([CHAPTER]);
  const go = Promise.withResolvers<void>();
  storyteller.hold = () => go.promise;
  using runtime = await testRuntime({ storyteller });
  const quotas = new Quotas();
  const service = createService(runtime, undefined, quotas);
  const started = await start(service, {});
  const lost = await read(
    await ask(service, "GET", started.events_url),
    (received) => received.length >= 2,
  );
  assert.equal(brief(lost[0]!.event), "workflow started");
  go.resolve();
  await service.settled();
  assert.equal((await follow(service, started)).at(-1)!.event.type, "complete");
  assert.equal(storyteller.asked.length, 1);
  await service.drain();
  assert.equal((await ask(service, "POST", "/api/v1/stories", {})).status, 503);
  assert.equal((await ask(service, "GET", "/ready")).status, 503);
  const comeBack = await ask(service, "GET", started.events_url);
  assert.deepEqual([comeBack.status, await comeBack.text()], [200, "retry: 2500\n\n"]);
  assert.equal((await ask(service, "GET", "/health")).status, 200);
  await quotas.forget(...QUOTA);
});

Deno.test("readers: heart beats, rotation and the end of a ticket", async () => {
  const storyteller = new ScriptedStoryteller([CHAPTER]);
  storyteller.hold = (_, signal) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const clock = new HandClock();
  using runtime = await testRuntime({ storyteller, clock });
  const quotas = new Quotas();
  const service = createService(runtime, undefined, quotas);
  const started = await start(service, {});
  const begun = clock.now();
  const reader = (await ask(service, "GET", started.events_url)).body!
    .pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const until = async (pattern: RegExp) => {
    while (!pattern.test(text)) {
      const { value, done } = await reader.read();
      if (done) return false;
      text += value;
    }
    return true;
  };
  await until(/Telling the story/);
  assert.match(text, /^retry: 2500\n\nid: /);
  const beaten = until(/\n:\n\n$/);
  await pass(clock, 15_000, () => text.endsWith("\n:\n\n"));
  assert(await beaten);
  // With a random of one half, a connection is rotated after fifteen minutes.
  const rotated = until(/never/);
  await pass(clock, 15_000, () => clock.now() - begun >= 15 * 60_000);
  assert.equal(await rotated, false);
  assert.doesNotMatch(text, /error/);

  const second = (await ask(service, "GET", started.events_url)).body!;
  const reading = read(new Response(second));
  clock.move(2 * 3600_000);
  const events = await reading;
  assert.deepEqual([events.at(-1)!.id, brief(events.at(-1)!.event)], [
    undefined,
    "error ticket_expired",
  ]);
  await service.drain();
  await quotas.forget(...QUOTA);
});

Deno.test("a chapter that was refused stays refused, though its process dies before it says so", async () => {
  using kv = await Deno.openKv(":memory:");
  const quotas = new Quotas();
  const strict = new ScriptedStoryteller([CHAPTER]);
  strict.said = { verdict: { approved: false, categories: ["fear"] } };
  // The process dies when the verdict is stored: its next commit never comes.
  const verdictStored = Promise.withResolvers<void>();
  const dying = new Proxy(kv, {
    get(kv, name) {
      const value = Reflect.get(kv, name, kv);
      if (name !== "atomic") return typeof value === "function" ? value.bind(kv) : value;
      return () => {
        const op = kv.atomic();
        const set = op.set.bind(op);
        let isVerdict = false;
        op.set = (key, value, options) => {
          isVerdict ||= value instanceof Uint8Array &&
            new TextDecoder().decode(value).includes('"approved":false');
          return set(key, value, options);
        };
        const commit = op.commit.bind(op);
        op.commit = async () => {
          const result = await commit();
          if (!isVerdict) return result;
          verdictStored.resolve();
          return new Promise(() => {});
        };
        return op;
      };
    },
  });
  const before = createService(
    await testRuntime({ kv: dying, storyteller: strict }),
    undefined,
    quotas,
  );
  const started = await start(before, {});
  await verdictStored.promise;

  const lenient = new ScriptedStoryteller([CHAPTER]);
  const clock = new HandClock();
  const after = createService(
    await testRuntime({ kv, clock, storyteller: lenient }),
    undefined,
    quotas,
  );
  await after.resume();
  let events: Received[] = [];
  const reading = follow(after, started).then((all) => events = all);
  // The dead process is known by its counter, which stands still.
  await pass(clock, 100, () => events.length > 0);
  await reading;
  assert.equal(brief(events.at(-1)!.event), "error withheld");
  assert.equal(lenient.asked.length + lenient.afterwords, 0);
  await after.drain();
  await quotas.forget(...QUOTA);
});

Deno.test("a gentle ending that was laid down half told is told to its end, once", async () => {
  const whole = await gentleEnding(Infinity);
  assert.equal(whole.filter((line) => line.startsWith("content")).length, 5);
  for (let stop = 5; stop <= whole.length; stop++) {
    assert.deepEqual((await gentleEnding(stop)).filter((line) => line.startsWith("content")), [
      "content A fox sat down. ",
      "content Just then a warm wind came by, and everything felt lighter. ",
      "content And there the day grew quiet. ",
      "content Everyone was safe, and everyone was home. ",
      "content The rest of it is a story for another time. ",
    ]);
  }
});

/** The log of a chapter that ends gently, and whose process is stopped after so many events. */
async function gentleEnding(stopAfter: number): Promise<string[]> {
  using kv = await Deno.openKv(":memory:");
  const quotas = new Quotas();
  const foul = new ScriptedStoryteller([[]]);
  foul.tell = async function* (_, soFar) {
    yield { text: soFar === "" ? "A fox sat down. Oh shit." : "Oh shit." };
  };
  const runtime = () => testRuntime({ kv, storyteller: foul });
  const before = createService(await runtime(), undefined, quotas);
  const started = await start(before, {});
  await read(await ask(before, "GET", started.events_url), ({ length }) => length >= stopAfter);
  await before.drain();
  const after = createService(await runtime(), undefined, quotas);
  await after.resume();
  const events = await follow(after, started);
  await after.drain();
  await quotas.forget(...QUOTA);
  return events.map(({ event }) => brief(event));
}
