/** "Something is wrong here": a reader reports a place, its site's owner reads what was told there. */
import assert from "node:assert/strict";
import type { Service } from "./app.ts";
import { addSite, newSecret } from "./admission/sites.ts";
import type { PlaceReport } from "./protocol/reports.ts";
import {
  ask,
  codeOf,
  follow,
  ORIGIN,
  read,
  report,
  start,
  type Started,
  withService,
} from "./testing-client.ts";
import { ScriptedStoryteller, type TestRuntime } from "./testing.ts";
import { troubled } from "./testing-store.ts";

async function reported(service: Service, secret = "sk_test_demo"): Promise<PlaceReport[]> {
  const headers = { authorization: `Bearer ${secret}` };
  const answer = await ask(service, "GET", "/api/v1/site/reports", undefined, headers);
  return (await answer.json()).reports;
}

const rowsOf = ({ kv }: TestRuntime) => Array.fromAsync(kv.list({ prefix: ["report"] }));

Deno.test("a reported place is read by the site's owner as it was told, once, the newest first", () => {
  const told = "{{HERO}} met a fox. The fox sat.\n\nThe bell rang.";
  const storyteller = new ScriptedStoryteller([[{ text: told }]]);
  return withService(async (service, runtime) => {
    const one = await start(service, { theme: "a fox", personalised: true });
    await service.settled();
    const first = runtime.clock.now();
    const answer = await report(service, one, { paragraph: 1, sentence: 2 });
    assert.deepEqual([answer.status, await answer.text()], [202, ""]);
    runtime.clock.move(1000);
    for (let again = 0; again < 2; again++) {
      assert.equal((await report(service, one, { sentence: 0 })).status, 202);
      assert.equal((await report(service, one, { paragraph: 1, sentence: 2 })).status, 202);
    }
    const common = {
      story_id: one.story_id,
      chapter: 1,
      theme: "a fox",
      level: "beginner",
      storyteller: "model",
    };
    assert.deepEqual(await reported(service), [
      { ...common, paragraph: 0, sentence: 0, text: "{{HERO}} met a fox. ", at: first + 1000 },
      { ...common, paragraph: 1, sentence: 2, text: "The bell rang. ", at: first },
    ]);
    assert.deepEqual(runtime.reports, []);
  }, { storyteller });
});

Deno.test("a report without a sentence is of its whole paragraph, beside those of its sentences", () => {
  const told = "The fox sat. It slept.\n\nThe bell rang. It was late.";
  const storyteller = new ScriptedStoryteller([[{ text: told }]]);
  return withService(async (service, runtime) => {
    const one = await start(service, {});
    await service.settled();
    const places: object[] = [
      { paragraph: 0, sentence: undefined },
      { paragraph: 1, sentence: 3 },
      { paragraph: 1, sentence: undefined },
      { paragraph: 1, sentence: undefined },
    ];
    for (const place of places) {
      assert.equal((await report(service, one, place)).status, 202);
      runtime.clock.move(1000);
    }
    const read = (await reported(service)).map(({ paragraph, sentence, text }) => [
      paragraph,
      sentence,
      text,
    ]);
    assert.deepEqual(read, [
      [1, undefined, "The bell rang. It was late. "],
      [1, 3, "It was late. "],
      [0, undefined, "The fox sat. It slept. "],
    ]);
  }, { storyteller });
});

Deno.test("a report is numbers of a place that was told; a text is refused and kept nowhere", () =>
  withService(async (service, runtime) => {
    const one = await start(service, {});
    await service.settled();
    const wrong: object[] = [
      { chapter: 0 },
      { chapter: 2 },
      { chapter: "1" },
      { chapter: undefined },
      { paragraph: -1 },
      { paragraph: 1 },
      { paragraph: undefined },
      { sentence: 0.5 },
      { sentence: 4, paragraph: 1 },
      { sentence: 1e300 },
      { sentence: null },
      { sentence: undefined, paragraph: 99 },
      { text: "my name is Annika" },
      { "my name is Annika": 1 },
    ];
    for (const place of wrong) {
      const response = await report(service, one, place);
      assert.doesNotMatch(await response.clone().text(), /Annika/);
      assert.equal(await codeOf(response), "400 malformed", JSON.stringify(place));
    }
    const path = `/api/v1/stories/${one.story_id}/reports`;
    const bearer = { authorization: `Bearer ${one.story_token}` };
    for (const body of ["{", "null", "[]", '"Annika"', ""]) {
      assert.equal(await codeOf(await ask(service, "POST", path, body, bearer)), "400 malformed");
    }
    const large = { text: "x".repeat(20_000) };
    assert.equal(await codeOf(await report(service, one, large)), "413 too_large");
    assert.deepEqual(await rowsOf(runtime), []);
  }));

Deno.test("only who holds the story's token reports, from a page of its site", () =>
  withService(async (service, runtime) => {
    const [one, two] = [await start(service, {}), await start(service, {})];
    await service.settled();
    const ticket = new URL(one.events_url, ORIGIN).searchParams.get("ticket")!;
    const by = (story_token: string) => report(service, { ...one, story_token });
    assert.equal(await codeOf(await by(two.story_token)), "404 not_found");
    assert.equal(await codeOf(await by(ticket)), "401 unauthorized");
    const place = { chapter: 1, paragraph: 0, sentence: 0 };
    const path = `/api/v1/stories/${one.story_id}/reports`;
    assert.equal(await codeOf(await ask(service, "POST", path, place)), "401 unauthorized");
    const elsewhere = await ask(service, "POST", path, place, {
      authorization: `Bearer ${one.story_token}`,
      origin: "https://elsewhere.example",
    });
    assert.equal(await codeOf(elsewhere), "403 site_not_allowed");
    assert.deepEqual(await rowsOf(runtime), []);
  }));

Deno.test("another site's owner reads none of them", () =>
  withService(async (service, runtime) => {
    const one = await start(service, {});
    await service.settled();
    await report(service, one);
    const { key } = await addSite(runtime.kv, "Oak", ["https://oak.example"], 0);
    assert.deepEqual(await reported(service, await newSecret(runtime.kv, key)), []);
    const nobody = { authorization: `Bearer ${one.story_token}` };
    const answer = await ask(service, "GET", "/api/v1/site/reports", undefined, nobody);
    assert.equal(await codeOf(answer), "401 unauthorized");
    assert.equal((await reported(service)).length, 1);
  }));

Deno.test("a story takes twenty reports, however many are sent at once", () => {
  const text = Array.from({ length: 25 }, (_, i) => `The fox saw ${i} birds.`).join(" ");
  return withService(async (service) => {
    const one = await start(service, {});
    await service.settled();
    const codes = await Promise.all(Array.from({ length: 25 }, async (_, sentence) => {
      const answer = await report(service, one, { sentence });
      return answer.status === 202 ? "202" : await codeOf(answer);
    }));
    assert.deepEqual(codes.sort(), [...Array(20).fill("202"), ...Array(5).fill("429 quota")]);
    const [{ sentence }] = await reported(service) as [PlaceReport];
    assert.equal((await report(service, one, { sentence })).status, 202, "it stands already");
  }, { storyteller: new ScriptedStoryteller([[{ text }]]) });
});

Deno.test("what is told so far can be reported, and what was read before its chapter was withheld", () => {
  const begins = `A fox sat.${" It saw the sun. It ran to the sea.".repeat(8)}\n\n`;
  const storyteller = new ScriptedStoryteller([[{ text: begins }, { text: "The end." }]]);
  const rest = Promise.withResolvers<void>();
  let pieces = 0;
  storyteller.hold = () => ++pieces === 2 ? rest.promise : Promise.resolve();
  storyteller.said = { verdict: { approved: false, categories: ["fear"] } };
  return withService(async (service) => {
    const one = await start(service, {});
    await read(
      await ask(service, "GET", one.events_url),
      (events) => events.some(({ event }) => event.type === "content"),
    );
    assert.equal((await report(service, one)).status, 202);
    const untold = { paragraph: 1, sentence: 17 };
    assert.equal(await codeOf(await report(service, one, untold)), "400 malformed");
    assert.equal((await reported(service))[0]!.text, "A fox sat. ");
    rest.resolve();
    await follow(service, one);
    assert.equal((await report(service, one, { sentence: 1 })).status, 202);
    assert.equal((await report(service, one, { sentence: undefined })).status, 202);
    assert.equal(await codeOf(await report(service, one, { sentence: 999 })), "400 malformed");
    const beyond = { paragraph: 999, sentence: undefined };
    assert.equal(await codeOf(await report(service, one, beyond)), "400 malformed");
    const left = (await reported(service)).map((one) => [one.sentence, one.text, one.storyteller]);
    assert.deepEqual(left.sort(), [[undefined, null, null], [0, null, null], [1, null, null]]);
  }, { storyteller });
});

Deno.test("reports go with their story, also one that comes while it is erased", async () => {
  let meanwhile = async () => {};
  using kv = await Deno.openKv(":memory:");
  const trouble = { before: (what: string) => what === "commit" ? meanwhile() : undefined };
  await withService(async (service, runtime) => {
    const [one, two] = [await start(service, {}), await start(service, {})];
    await service.settled();
    const erase = async ({ story_id, story_token }: Started) => {
      const headers = { authorization: `Bearer ${story_token}` };
      const answer = await ask(
        service,
        "DELETE",
        `/api/v1/stories/${story_id}`,
        undefined,
        headers,
      );
      assert.equal(answer.status, 204);
    };
    await report(service, one);
    await erase(one);
    meanwhile = () => {
      meanwhile = async () => {};
      return erase(two);
    };
    assert.equal(await codeOf(await report(service, two)), "410 gone");
    assert.deepEqual(await rowsOf(runtime), []);
    assert.deepEqual(await reported(service), []);
  }, { kv: troubled(kv, trouble) });
});

Deno.test("a story whose time is over shows its reports to nobody, swept or not", () =>
  withService(async (service, runtime) => {
    const one = await start(service, {});
    await service.settled();
    await report(service, one);
    runtime.clock.move(30 * 24 * 3600_000);
    assert.equal((await rowsOf(runtime)).length, 1);
    assert.deepEqual(await reported(service), []);
  }));
