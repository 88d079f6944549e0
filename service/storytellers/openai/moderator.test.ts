/** The moderator against a real HTTP server that speaks the moderations endpoint and misbehaves. */
import assert from "node:assert/strict";
import { ModeratorFailed } from "../moderator.ts";
import { chooseModerator, openAiModerator } from "./moderator.ts";

interface Endpoint extends AsyncDisposable {
  baseURL: string;
  asked: { input: string[]; model: string }[];
}

/** Answers each question as `answer` says. */
function endpoint(answer: (input: string[]) => Response | Promise<Response>): Endpoint {
  const asked: Endpoint["asked"] = [];
  const abort = new AbortController();
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, signal: abort.signal, onListen: () => {} },
    async (request) => {
      const body = await request.json();
      asked.push(body);
      return await answer(body.input);
    },
  );
  return {
    baseURL: `http://127.0.0.1:${server.addr.port}/v1`,
    asked,
    [Symbol.asyncDispose]: async () => {
      abort.abort();
      await server.finished;
    },
  };
}

const never = new AbortController().signal;
const results = (...results: object[]) => Response.json({ id: "m", model: "m", results });

async function scoresOf(...said: object[]) {
  await using server = endpoint(() => results(...said));
  const moderator = openAiModerator({ ...server, apiKey: "k", model: "m" });
  return await moderator.score(said.map((_, i) => `text ${i}`), never);
}

Deno.test("each text has its scores, in order, by our categories", async () => {
  await using server = endpoint((input) =>
    results(...input.map((text) => ({
      flagged: false,
      categories: { "sexual/minors": false, "self-harm/intent": false },
      category_scores: { "sexual/minors": 0.1, sexual: 0.05, "self-harm/intent": text.length / 10 },
    })))
  );
  const moderator = openAiModerator({ ...server, apiKey: "k", model: "omni" });
  assert.deepEqual(await moderator.score(["a", "bbb"], never), [
    { sexual: 0.1, self_harm: 0.1 },
    { sexual: 0.1, self_harm: 0.3 },
  ]);
  assert.deepEqual(server.asked, [{ model: "omni", input: ["a", "bbb"] }]);
});

Deno.test("what is flagged counts in full, but violence with a score by its score", async () => {
  assert.deepEqual(
    await scoresOf(
      { flagged: true, categories: { sexual: true }, category_scores: { sexual: 0.2 } },
      { flagged: true, categories: { violence: true }, category_scores: { violence: 0.45 } },
      { flagged: true, categories: { violence: true } },
      { flagged: true, categories: { "something new": true }, category_scores: {} },
      { flagged: true },
      { flagged: false },
    ),
    [{ sexual: 1 }, { violence: 0.45 }, { violence: 1 }, { other: 1 }, { other: 1 }, {}],
  );
});

Deno.test("whatever is no answer is a failure that holds nothing of the text or the provider's", async () => {
  const answers: [string, () => Response | Promise<Response>][] = [
    ["500", () => new Response("secret", { status: 500 })],
    ["429", () => new Response("secret", { status: 429, headers: { "retry-after": "3" } })],
    ["404", () => Response.json({ error: { message: "secret" } }, { status: 404 })],
    ["one result too few", () => results()],
    ["no results", () => Response.json({})],
    ["null", () => Response.json(null)],
    ["an empty result", () => results({})],
    [
      "a score that is none",
      () => results({ flagged: false, category_scores: { sexual: "0.99" } }),
    ],
    ["no JSON", () => new Response("secret", { headers: { "content-type": "application/json" } })],
  ];
  for (const [what, answer] of answers) {
    await using server = endpoint(answer);
    const moderator = openAiModerator({ ...server, apiKey: "k", model: "m" });
    const error = await moderator.score(["a wish"], never).then(() => null, (error) => error);
    assert(error instanceof ModeratorFailed, `${what}: ${error}`);
    assert.doesNotMatch(error.message, /secret|wish/, what);
    assert.equal(error.retryAfterMs, what === "429" ? 3000 : null);
    assert.equal(
      server.asked.length,
      1,
      "the client asks once; who asks again is decided elsewhere",
    );
  }
});

Deno.test("auto: the server that says so has no moderator, any other has; off is off", async () => {
  await using knows = endpoint((input) => results(...input.map(() => ({ flagged: false }))));
  await using ignores = endpoint(() => new Response("not found", { status: 404 }));
  const key = { apiKey: "k" };
  assert.equal(
    (await chooseModerator("auto", { ...key, ...knows }))?.model,
    "omni-moderation-latest",
  );
  assert.equal(await chooseModerator("auto", { ...key, ...ignores }), null);
  for (const status of [401, 429, 500, 503]) {
    await using busy = endpoint(() => new Response("", { status }));
    assert(await chooseModerator("auto", { ...key, ...busy }), `${status}: it is there`);
  }
  assert(await chooseModerator("auto", { ...key, baseURL: "http://127.0.0.1:9/v1" }));
  assert.equal((await chooseModerator("auto", key))?.model, "omni-moderation-latest");
  assert.equal((await chooseModerator("my-model", { ...key, ...ignores }))?.model, "my-model");
  assert.equal(await chooseModerator("off", { ...key, ...knows }), null);
  assert.equal(knows.asked.length + ignores.asked.length, 2);
});
