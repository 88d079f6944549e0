/** What the service refuses, and what it takes back: input, rights, quotas, erasure. */
import assert from "node:assert/strict";
import { Quotas } from "./admission/quotas.ts";
import { ask, brief, codeOf, follow, ORIGIN, start, withService } from "./testing-client.ts";
import { CHAPTER, ScriptedStoryteller } from "./testing.ts";

const FINE = { site: "pk_test_demo", theme: "foxes" };

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
      // The process says that it lives.
      if (key[0] !== "board") left.push({ key, value });
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

Deno.test("a cancel that names another chapter than the newest stops nothing", () => {
  const storyteller = new ScriptedStoryteller([CHAPTER, CHAPTER]);
  return withService(async (service) => {
    const one = await start(service, {});
    await follow(service, one);
    storyteller.hold = (_, signal) =>
      new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const bearer = { authorization: `Bearer ${one.story_token}` };
    const asked = { site: FINE.site, story_id: one.story_id, chapter_number: 2, choice: "c1" };
    const two = await (await ask(service, "POST", "/api/v1/stories", asked, bearer)).json();
    const cancel = async (body?: unknown) => {
      const path = `/api/v1/stories/${one.story_id}/cancel`;
      const answer = await ask(service, "POST", path, body, bearer);
      return answer.status === 202 ? "202" : await codeOf(answer);
    };
    const reading = follow(service, two);
    for (const chapter_number of [1, 3]) assert.equal(await cancel({ chapter_number }), "202");
    assert.equal(await cancel({ chapter_number: "2" }), "400 malformed");
    assert.equal(await cancel({ chapter: 2 }), "400 malformed");
    const path = `/api/v1/stories/${one.story_id}`;
    const { chapters } = await (await ask(service, "GET", path, undefined, bearer)).json();
    assert.equal(chapters.length, 1);
    assert.equal(await cancel({ chapter_number: 2 }), "202");
    assert.equal(brief((await reading).at(-1)!.event), "error cancelled");
  }, { storyteller });
});

Deno.test("one chapter more than a minute allows is refused with Retry-After; attaching is not counted", () =>
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

Deno.test("equal starts that come at once cost what one does", () =>
  withService(
    async (service) => {
      const same = () => start(service, { request_id: "r" });
      const starts = await Promise.all([same(), same(), same()]);
      assert.equal(new Set(starts.map(({ story_id }) => story_id)).size, 1);
      for (const request_id of ["s", "t"]) await start(service, { request_id });
      assert.equal(
        await codeOf(await ask(service, "POST", "/api/v1/stories", FINE)),
        "429 quota",
      );
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
      "GET /api/v1/site/notices",
      "GET /api/v1/site/policy",
      "GET /api/v1/site/reports",
      "GET /api/v1/stories/generate/stream",
      "GET /api/v1/stories/{id}",
      "GET /api/v1/stories/{id}/audit",
      "GET /api/v1/stories/{id}/events",
      "POST /api/v1/stories",
      "POST /api/v1/stories/generate",
      "POST /api/v1/stories/{id}/cancel",
      "POST /api/v1/stories/{id}/reports",
      "PUT /api/v1/site/policy",
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
