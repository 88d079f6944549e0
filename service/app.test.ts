import assert from "node:assert/strict";
import { createService, type Service } from "./app.ts";
import { Quotas } from "./admission/quotas.ts";
import { ask, brief, follow, ORIGIN, read, start } from "./testing-client.ts";
import { CHAPTER, ScriptedStoryteller, testRuntime } from "./testing.ts";

const FINE = { site: "pk_test_demo", theme: "foxes" };

/** A service of its own for one test. */
async function withService(
  test: (service: Service, runtime: Awaited<ReturnType<typeof testRuntime>>) => Promise<void>,
  over: Parameters<typeof testRuntime>[0] = {},
  quotas: Quotas = new Quotas(),
): Promise<void> {
  using runtime = await testRuntime(over);
  const service = createService(runtime, undefined, quotas);
  try {
    await test(service, runtime);
  } finally {
    await service.drain();
    await quotas.forget("pk_test_demo", "local");
  }
}

async function codeOf(response: Response): Promise<string> {
  assert.equal(response.headers.get("content-type"), "application/problem+json");
  const problem = await response.json();
  assert.equal(problem.status, response.status);
  return `${response.status} ${problem.code}`;
}

Deno.test("a chapter is told in the order of the protocol", () =>
  withService(async (service) => {
    const events = await follow(service, await start(service, {}));
    assert.deepEqual(events.map(({ event }) => brief(event)), [
      "workflow started",
      "progress 5",
      "generate_content started",
      "progress 20",
      "content A fox woke up in the post office. ",
      "content Somebody had put a stamp on his nose. ",
      'content "Am I a parcel?" he asked. ',
      "content The bell rang twice. ",
      "generate_content completed",
      "safety_check started",
      "progress 75",
      "safety_check",
      "safety_check completed",
      "calculate_metrics started",
      "progress 90",
      "metadata",
      "calculate_metrics completed",
      "progress 100",
      "complete",
    ]);
    const last = events.at(-1)!.event;
    assert(last.type === "complete");
    assert.equal(
      last.data.story_content,
      "A fox woke up in the post office. Somebody had put a stamp on his nose.\n\n" +
        '"Am I a parcel?" he asked. The bell rang twice.',
    );
  }));

Deno.test("ids count from 1 without holes, and a reader that comes back gets the rest once", () =>
  withService(async (service) => {
    const started = await start(service, {});
    const all = await follow(service, started);
    assert.deepEqual(
      all.map(({ id }) => id),
      all.map((_, i) => `${started.story_id}.1.${i + 1}`),
    );
    for (const [i, { id }] of all.slice(0, -1).entries()) {
      assert.deepEqual(await follow(service, started, id), all.slice(i + 1));
    }
    const byQuery = await ask(service, "GET", `${started.events_url}&last_event_id=${all[3]!.id}`);
    assert.deepEqual(await read(byQuery), all.slice(4));
    const seenAll = await ask(service, "GET", started.events_url, undefined, {
      "last-event-id": all.at(-1)!.id!,
    });
    assert.equal(seenAll.status, 204);
  }));

Deno.test("a malformed or foreign last event id is refused", () =>
  withService(async (service) => {
    const [one, two] = [await start(service, {}), await start(service, {})];
    await service.settled();
    for (
      const id of [
        "x",
        `${one.story_id}.1.0`,
        `${two.story_id}.1.1`,
        `${one.story_id}.2.1`,
        `${one.story_id}.1.999`,
      ]
    ) {
      const response = await ask(service, "GET", one.events_url, undefined, {
        "last-event-id": id,
      });
      assert.equal(await codeOf(response), "400 malformed", id);
    }
  }));

Deno.test("three chapters: each choice leads on, and the storyteller hears of it", () =>
  withService(async (service, runtime) => {
    const one = await start(service, { theme: "a fox", custom_user_input: "a bell" });
    await service.settled();
    const two = await start(
      service,
      { story_id: one.story_id, chapter_number: 2, choice: "c2" },
      one.story_token,
    );
    await service.settled();
    const three = await start(
      service,
      { story_id: one.story_id, chapter_number: 3, choice: "c1" },
      two.story_token,
    );
    const last = (await follow(service, three)).at(-1)!.event;
    assert(last.type === "complete" && last.data.is_last);
    assert.deepEqual(last.data.choices, []);
    assert.equal(last.data.choice_question, null);

    const { asked } = runtime.storyteller as ScriptedStoryteller;
    assert.deepEqual(asked.map(({ turn }) => turn.before.map((b) => b.choice.text)), [
      [],
      ["Ring the brass bell"],
      ["Ring the brass bell", "Look under the stamps"],
    ]);
    assert.equal(asked[0]!.turn.wish, "a bell");

    const story = await ask(service, "GET", `/api/v1/stories/${one.story_id}`, undefined, {
      authorization: `Bearer ${three.story_token}`,
    });
    const { chapters, ...head } = await story.json();
    assert.deepEqual(head, {
      story_id: one.story_id,
      title: "The Fox in the Post Office",
      theme: "a fox",
      level: "beginner",
    });
    assert.equal(chapters.length, 3);

    const further = {
      ...FINE,
      theme: undefined,
      story_id: one.story_id,
      chapter_number: 4,
      choice: "c1",
    };
    const bearer = { authorization: `Bearer ${three.story_token}` };
    assert.equal(
      await codeOf(await ask(service, "POST", "/api/v1/stories", further, bearer)),
      "409 conflict",
    );
  }));

Deno.test("a chapter already told is attached to by its choice, never told again", () =>
  withService(async (service, runtime) => {
    const one = await start(service, {});
    await service.settled();
    const next = { story_id: one.story_id, chapter_number: 2, choice: "c1" };
    const [a, b] = await Promise.all([
      start(service, next, one.story_token),
      start(service, next, one.story_token),
    ]);
    assert.deepEqual([a.chapter_number, b.chapter_number], [2, 2]);
    await service.settled();
    assert.equal((runtime.storyteller as ScriptedStoryteller).asked.length, 2);
    const bearer = { authorization: `Bearer ${one.story_token}` };
    const other = { site: FINE.site, ...next, choice: "c2" };
    assert.equal(
      await codeOf(await ask(service, "POST", "/api/v1/stories", other, bearer)),
      "409 conflict",
    );
    const early = { site: FINE.site, ...next, chapter_number: 4 };
    assert.equal(
      await codeOf(await ask(service, "POST", "/api/v1/stories", early, bearer)),
      "409 conflict",
    );
    const none = { site: FINE.site, ...next, chapter_number: 3, choice: "c9" };
    assert.equal(
      await codeOf(await ask(service, "POST", "/api/v1/stories", none, bearer)),
      "400 malformed",
    );
  }));

Deno.test("a hundred equal starts make one story; another body with the same key is refused", () =>
  withService(async (service, runtime) => {
    const starts = await Promise.all(
      Array.from({ length: 100 }, () => start(service, { request_id: "a-secret-of-its-caller" })),
    );
    assert.equal(new Set(starts.map(({ story_id }) => story_id)).size, 1);
    await service.settled();
    assert.equal((runtime.storyteller as ScriptedStoryteller).asked.length, 1);
    const other = await ask(service, "POST", "/api/v1/stories", { ...FINE, theme: "bears" }, {
      "idempotency-key": "a-secret-of-its-caller",
    });
    assert.equal(await codeOf(other), "409 conflict");
  }));

Deno.test("bad input gets a clear refusal and the service lives on", () =>
  withService(async (service) => {
    const bodies: [string, string, unknown][] = [
      ["400 malformed", "no JSON", "{"],
      ["400 malformed", "empty", ""],
      ["400 malformed", "an array", []],
      ["400 malformed", "no theme", { site: FINE.site }],
      ["400 malformed", "unknown level", { ...FINE, level: "guru" }],
      ["400 malformed", "markup", { ...FINE, theme: "<script>alert(1)</script>" }],
      ["400 malformed", "control characters", { ...FINE, theme: "a\u0007b" }],
      ["400 theme_refused", "a bad word", { ...FINE, theme: "fuck" }],
      ["400 theme_refused", "a disguised bad word", { ...FINE, title: "f.u.c.k" }],
      ["413 too_large", "10 MB", { ...FINE, theme: "x".repeat(10_000_000) }],
      ["403 site_not_allowed", "unknown site", { ...FINE, site: "pk_nobody" }],
      ["401 unauthorized", "no token", {
        site: FINE.site,
        story_id: "a".repeat(22),
        chapter_number: 2,
        choice: "c1",
      }],
    ];
    for (const [code, what, body] of bodies) {
      assert.equal(await codeOf(await ask(service, "POST", "/api/v1/stories", body)), code, what);
      assert.equal(
        await codeOf(await ask(service, "POST", "/api/v1/stories/generate", body)),
        code,
        what,
      );
    }
    assert.equal(await codeOf(await ask(service, "GET", "/api/v1/nothing")), "404 not_found");
    assert.equal(
      await codeOf(await ask(service, "GET", "/api/v1/stories/generate/stream")),
      "400 malformed",
    );
    assert.equal((await ask(service, "GET", "/health")).status, 200);
    const head = await ask(
      service,
      "HEAD",
      "/api/v1/stories/generate/stream?site=pk_test_demo&theme=x",
    );
    assert.equal(head.status, 405);
    assert.equal((await follow(service, await start(service, {}))).at(-1)!.event.type, "complete");
  }));

Deno.test("generate/stream begins and streams, and attaches by id without beginning", () =>
  withService(async (service, runtime) => {
    const path = "/api/v1/stories/generate/stream?site=pk_test_demo&theme=foxes";
    const response = await ask(service, "GET", path);
    assert(response.headers.get("story-token"));
    const all = await read(response);
    const again = await ask(service, "GET", path, undefined, { "last-event-id": all[4]!.id! });
    assert.equal(again.headers.get("story-token"), null);
    assert.deepEqual(await read(again), all.slice(5));
    assert.equal((runtime.storyteller as ScriptedStoryteller).asked.length, 1);
    const unknown = await ask(service, "GET", path, undefined, {
      "last-event-id": `${"a".repeat(22)}.1.4`,
    });
    assert.equal(await codeOf(unknown), "404 not_found");
  }));

Deno.test("generate answers with the data of complete", () =>
  withService(async (service) => {
    const response = await ask(service, "POST", "/api/v1/stories/generate", FINE);
    const data = await response.json();
    assert.equal(data.success, true);
    const story = await ask(service, "GET", `/api/v1/stories/${data.story_id}`, undefined, {
      authorization: `Bearer ${response.headers.get("story-token")}`,
    });
    assert.deepEqual((await story.json()).chapters, [data]);
  }));

Deno.test("rights: a ticket reads, a token goes on, each for its own story", () =>
  withService(async (service, runtime) => {
    const [one, two] = [await start(service, {}), await start(service, {})];
    const ticket = new URL(one.events_url, ORIGIN).searchParams.get("ticket")!;
    const events = (id: string, ticket: string) =>
      ask(service, "GET", `/api/v1/stories/${id}/events?ticket=${ticket}`);
    assert.equal(await codeOf(await events(two.story_id, ticket)), "404 not_found");
    assert.equal(await codeOf(await events(one.story_id, one.story_token)), "401 unauthorized");
    assert.equal(
      await codeOf(await events(one.story_id, ticket.slice(0, -3) + "AAA")),
      "401 unauthorized",
    );
    const story = (token: string) =>
      ask(service, "GET", `/api/v1/stories/${one.story_id}`, undefined, {
        authorization: `Bearer ${token}`,
      });
    assert.equal(await codeOf(await story(two.story_token)), "404 not_found");
    assert.equal(await codeOf(await story(ticket)), "401 unauthorized");
    await service.settled();
    runtime.clock.move(2 * 3600_000 + 1000);
    assert.equal(await codeOf(await events(one.story_id, ticket)), "401 unauthorized");
    runtime.clock.move(30 * 24 * 3600_000);
    assert.equal(await codeOf(await story(one.story_token)), "401 unauthorized");
  }));

Deno.test("an erased story is gone, and nothing of it stays in the store", () =>
  withService(async (service, runtime) => {
    const one = await start(service, { custom_user_input: "a wish of the child", request_id: "r" });
    await service.settled();
    const bearer = { authorization: `Bearer ${one.story_token}` };
    const path = `/api/v1/stories/${one.story_id}`;
    assert.equal((await ask(service, "DELETE", path, undefined, bearer)).status, 204);
    assert.equal(await codeOf(await ask(service, "GET", path, undefined, bearer)), "410 gone");
    assert.equal(await codeOf(await ask(service, "GET", one.events_url)), "410 gone");
    const left = [];
    for await (const { key, value } of runtime.kv.list({ prefix: [] })) {
      left.push({ key, value });
    }
    assert.deepEqual(left, [{ key: ["story", one.story_id], value: { erased: true } }]);
  }));

Deno.test("a chapter that is cancelled ends with cancelled, one that has ended stays", () => {
  const storyteller = new ScriptedStoryteller([CHAPTER]);
  storyteller.hold = (_, signal) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  return withService(async (service) => {
    const one = await start(service, {});
    const bearer = { authorization: `Bearer ${one.story_token}` };
    const cancel = () =>
      ask(service, "POST", `/api/v1/stories/${one.story_id}/cancel`, undefined, bearer);
    const reading = follow(service, one);
    assert.equal((await cancel()).status, 202);
    const events = await reading;
    assert.equal(brief(events.at(-1)!.event), "error cancelled");
    assert.equal((await cancel()).status, 202);
    assert.deepEqual(await follow(service, one), events);
  }, { storyteller });
});

Deno.test("the 121st chapter of a minute is refused with Retry-After; attaching is not counted", () =>
  withService(
    async (service) => {
      for (let i = 0; i < 3; i++) await start(service, { request_id: `r${i}` });
      const response = await ask(service, "POST", "/api/v1/stories", FINE);
      assert.match(response.headers.get("retry-after")!, /^\d+$/);
      assert.equal(await codeOf(response), "429 quota");
      await start(service, { request_id: "r1" });
      await service.settled();
    },
    {},
    new Quotas(3),
  ));

Deno.test("every route is described, and every described route answers", () =>
  withService(async (service) => {
    const { paths } = await (await ask(service, "GET", "/api/v1/openapi.json")).json();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map((method) => `${method.toUpperCase()} ${path}`)
    );
    assert.deepEqual(described.sort(), [
      "DELETE /api/v1/stories/{id}",
      "GET /api/v1/stories/generate/stream",
      "GET /api/v1/stories/{id}",
      "GET /api/v1/stories/{id}/events",
      "POST /api/v1/stories",
      "POST /api/v1/stories/generate",
      "POST /api/v1/stories/{id}/cancel",
    ]);
    for (const line of described) {
      const [method, path] = line.split(" ") as [string, string];
      const response = await ask(
        service,
        method,
        path.replace("{id}", "x"),
        method === "POST" ? {} : undefined,
      );
      assert.match(await codeOf(response), /^40[01]/, line);
    }
  }));
