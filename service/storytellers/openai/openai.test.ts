import assert from "node:assert/strict";
import { createService } from "../../app.ts";
import { Quotas } from "../../admission/quotas.ts";
import { brief, follow, type Received, start } from "../../testing-client.ts";
import { HandClock, testRuntime } from "../../testing.ts";
import { openAiStoryteller } from "./openai.ts";
import { type Behaviour, GOOD_AFTERWORD, type ModelServer, modelServer } from "./testing-model.ts";

const PROSE =
  "A fox sat by the river. “Où est Zoë?” he asked — 🦊 and sighed.\n\nThe moon came up. It was round and slow.";
const AFTERWORD: Behaviour = { json: GOOD_AFTERWORD };

interface Told {
  events: Received[];
  log: string[];
  server: ModelServer;
  reports: unknown[];
}

/** Has one chapter told by a model that behaves like this, and reads it to its end. */
async function tellBy(
  behaviours: Behaviour[],
  meanwhile: (clock: HandClock) => void | Promise<void> = () => {},
): Promise<Told> {
  await using server = modelServer(behaviours);
  const clock = new HandClock();
  // A pause before another try is over at once; the limits for tokens are moved by hand.
  clock.onSleep = (ms) => ms < 5000 && queueMicrotask(() => clock.move(ms));
  const storyteller = openAiStoryteller({
    apiKey: "sk-test",
    baseURL: server.baseURL,
    model: "test-model",
    temperature: 0.7,
    maxTokens: 2000,
    clock,
    random: () => 0.5,
  });
  using runtime = await testRuntime({ storyteller, clock });
  const quotas = new Quotas();
  const service = createService(runtime, undefined, quotas);
  try {
    const watched = meanwhile(clock);
    const events = await follow(service, await start(service, { theme: "a fox" }));
    await watched;
    return {
      events,
      log: events.map(({ event }) => brief(event)),
      server,
      reports: runtime.reports,
    };
  } finally {
    await service.drain();
    await quotas.forget("pk_test_demo", "local");
  }
}

/** Whatever happens, a log has one last event, and nothing of what the provider said. */
function endsOnce({ events, log }: Told, last: string, ...paidCalls: [number, Told]): void {
  assert.deepEqual(log.filter((line) => /^(complete|error)/.test(line)), [last]);
  assert.equal(log.at(-1), last);
  assert.equal(paidCalls[1].server.calls.length, paidCalls[0], "paid calls");
  assert.doesNotMatch(JSON.stringify(events), /secret of the provider|test-model|sk-test/);
}

function contentOf({ events }: Told): string {
  const last = events.at(-1)!.event;
  assert(last.type === "complete");
  return last.data.story_content;
}

Deno.test("a good model: two paid calls, the second strict", async () => {
  const told = await tellBy([{ say: PROSE }, AFTERWORD]);
  endsOnce(told, "complete", 2, told);
  assert.equal(contentOf(told), PROSE);
  const [prose, afterword] = told.server.calls;
  assert.equal(prose!.stream, true);
  assert.equal((afterword!["response_format"] as { type: string }).type, "json_schema");
});

Deno.test("bytes split anywhere, in the middle of a character too, give the same text", async () => {
  for (const bytes of [1, 2, 3, 7, 64]) {
    const told = await tellBy([{ say: PROSE, bytes }, AFTERWORD]);
    endsOnce(told, "complete", 2, told);
    assert.equal(contentOf(told), PROSE);
  }
});

Deno.test("a model's thoughts and its markup are not told", async () => {
  for (const bytes of [1, 5, 4096]) {
    const told = await tellBy([
      {
        say: "<think>A fox *would* be nice</think>\n\n**A fox** sat _down_.\n\n# The end came.",
        bytes,
      },
      AFTERWORD,
    ]);
    assert.equal(contentOf(told), "A fox sat down.\n\nThe end came.");
  }
  const silent = Array.from({ length: 3 }, () => ({ say: "<think>Hm, a fox" }));
  const told = await tellBy(silent);
  endsOnce(told, "error model_unavailable", 3, told);
});

Deno.test("429 and 500 are tried again, and paid for once each", async () => {
  const told = await tellBy([
    { status: 429, headers: { "retry-after": "1" } },
    { status: 500 },
    { say: PROSE },
    AFTERWORD,
  ]);
  endsOnce(told, "complete", 4, told);
  assert.equal(told.log.filter((line) => line === "generate_content retrying").length, 2);
});

Deno.test("a model that stays down ends in model_unavailable after three calls", async () => {
  const told = await tellBy([{ status: 500 }, { status: 503 }, { status: 429 }]);
  endsOnce(told, "error model_unavailable", 3, told);
});

Deno.test("a key that is refused is not tried again", async () => {
  const told = await tellBy([{ status: 401 }]);
  endsOnce(told, "error model_unavailable", 1, told);
  assert.match(String((told.reports[0] as { cause: Error }).cause), /The model answered 401/);
  assert.doesNotMatch(Deno.inspect(told.reports), /secret of the provider/);
});

for (const how of ["cutAfter", "breakAfter"] as const) {
  Deno.test(`a stream that ends early (${how}) is gone on with, never told anew`, async () => {
    for (let at = 1; at < PROSE.length; at += 9) {
      const received = PROSE.slice(0, at).replace(/\S*$/, "");
      const rest = PROSE.slice(received.length);
      const told = await tellBy([
        { [how]: PROSE.slice(0, at) } as Behaviour,
        { say: rest },
        AFTERWORD,
      ]);
      endsOnce(told, "complete", 3, told);
      assert.equal(contentOf(told), PROSE, `cut at ${at}`);
      const given = told.server.calls[1]!.messages.find(({ role }) => role === "assistant");
      assert.equal(given?.content ?? "", received.trim() === "" ? "" : received);
    }
  });
}

Deno.test("what a continuation repeats is taken off", async () => {
  const told = await tellBy([
    { cutAfter: "A fox sat by the river. He was look" },
    { say: "He was looking at the moon. It was round." },
    AFTERWORD,
  ]);
  endsOnce(told, "complete", 3, told);
  assert.equal(
    contentOf(told),
    "A fox sat by the river. He was looking at the moon. It was round.",
  );
});

Deno.test("a model that falls silent is left, and its text gone on with", async () => {
  const told = await tellBy(
    [{ stallAfter: "A fox sat by the river. " }, { say: "The moon came up." }, AFTERWORD],
    async (clock) => {
      // It waits for the next token once for each of the five that come, the last time in vain.
      await asleep(clock, 15_000, 5);
      clock.move(15_000);
    },
  );
  endsOnce(told, "complete", 3, told);
  assert.equal(contentOf(told), "A fox sat by the river. The moon came up.");
});

Deno.test("a model that falls silent every time ends in timed_out after three calls", async () => {
  const told = await tellBy(
    [{ stallAfter: "Once" }, { stallAfter: "Once" }, { stallAfter: "Once" }],
    async (clock) => {
      for (let call = 0; call < 3; call++) {
        await asleep(clock, 15_000, 1);
        clock.move(15_000);
      }
    },
  );
  endsOnce(told, "error timed_out", 3, told);
});

Deno.test("a refusal, and a filter, end in model_refused at once", async () => {
  for (
    const behaviour of [{ refuse: "no" }, { say: "A fox", finish: "content_filter" }] as Behaviour[]
  ) {
    const told = await tellBy([behaviour]);
    endsOnce(told, "error model_refused", 1, told);
  }
});

Deno.test("a sentence that a model's limit broke off is not told", async () => {
  const told = await tellBy([
    { say: "A fox sat down. The moon came up. It was round and sl", finish: "length" },
    AFTERWORD,
  ]);
  endsOnce(told, "complete", 2, told);
  assert.equal(contentOf(told), "A fox sat down. The moon came up.");
  const sentences = told.events.flatMap(({ event }) =>
    event.type === "content" ? [event.data] : []
  );
  assert.deepEqual(sentences.map((s) => s.is_complete), [false, false, true]);
});

Deno.test("rubbish where JSON was asked for is asked for again; rubbish for ever ends the chapter", async () => {
  const mended = await tellBy([{ say: PROSE }, { json: "Sure! {oops" }, AFTERWORD]);
  endsOnce(mended, "complete", 3, mended);
  const never = await tellBy([{ say: PROSE }, { json: "{}" }, { json: "[]" }, { json: "no" }]);
  endsOnce(never, "error model_unavailable", 4, never);
});

Deno.test("a server that knows no response_format is asked without it", async () => {
  const fenced = "<think>hm {</think>```json\n" + JSON.stringify(GOOD_AFTERWORD) + "\n```";
  const told = await tellBy([{ say: PROSE }, { status: 400 }, { json: fenced }]);
  endsOnce(told, "complete", 3, told);
  assert.equal("response_format" in told.server.calls[2]!, false);
});

Deno.test("a chapter that the judge refuses is withheld, and nothing of it can be read again", async () => {
  const told = await tellBy([
    { say: PROSE },
    { json: { ...GOOD_AFTERWORD, approved: false, concerns: ["fear"] } },
  ]);
  endsOnce(told, "error withheld", 2, told);
  const check = told.events.find(({ event }) => event.type === "safety_check")!.event;
  assert.deepEqual(check.data, {
    approved: false,
    score: 0,
    issues: [{ category: "fear", action: "withheld" }],
  });
});

Deno.test("a judge that says no is heard, however ill its answer is made", async () => {
  const noes = [
    { json: { approved: false, concerns: ["bullying"] } },
    { json: { ...GOOD_AFTERWORD, approved: false, youngest_age: "12+", choices: null } },
    { json: { ...GOOD_AFTERWORD, youngest_age: 13 } },
    { json: { ...GOOD_AFTERWORD, concerns: ["fear"] } },
    {
      status: 200,
      body: JSON.stringify({ choices: [{ message: { refusal: "no", content: null } }] }),
    },
  ];
  for (const no of noes) {
    const told = await tellBy([{ say: "A fox sat down. The end came." }, no]);
    endsOnce(told, "error withheld", 2, told);
  }
});

Deno.test("marks of markup go, but none that hides a letter from the gates", async () => {
  const told = await tellBy([
    { say: "**A fox** sat _down_. # He said sh*t. The end." },
    { say: "`He` said *good day*. The end." },
    AFTERWORD,
  ]);
  endsOnce(told, "complete", 3, told);
  assert.equal(contentOf(told), "A fox sat down. He said good day. The end.");
});

Deno.test("a refused sentence is asked for twice more; a bridge; then the chapter ends gently", async () => {
  const mended = await tellBy([
    { say: "A fox sat down. He said fuck. The end came." },
    { say: "He said good day. The end came." },
    AFTERWORD,
  ]);
  endsOnce(mended, "complete", 3, mended);
  assert.equal(contentOf(mended), "A fox sat down. He said good day. The end came.");
  assert.match(mended.server.calls[1]!.messages[0]!.content, /was refused because of/);

  const ended = await tellBy([
    { say: "A fox sat down. He said fuck. The end." },
    { say: "He said fuck again. The end." },
    { say: "Fuck it. The end." },
    { say: "He said shit. The end." },
    { say: "He said shit again. The end." },
    AFTERWORD,
  ]);
  endsOnce(ended, "complete", 6, ended);
  assert.match(
    contentOf(ended),
    /^A fox sat down\.\n\nJust then a warm wind [^.]*\.\n\nAnd there the day grew quiet\./,
  );
  for (const told of [mended, ended]) assert.doesNotMatch(JSON.stringify(told.events), /fuck/);
});

/** Resolves when, from now on, someone has begun to wait for `ms` this many times. */
function asleep(clock: HandClock, ms: number, times: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const before = clock.onSleep;
  clock.onSleep = (asked) => {
    before(asked);
    if (asked === ms && --times === 0) {
      clock.onSleep = before;
      resolve();
    }
  };
  return promise;
}
