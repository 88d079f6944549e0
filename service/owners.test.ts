/** A site's owner: its policy, its kill switch, its notices, its audits. */
import assert from "node:assert/strict";
import { addSite, newSecret } from "./admission/sites.ts";
import type { AuditLine } from "./protocol/audit.ts";
import type { Service } from "./app.ts";
import { ask, brief, codeOf, follow, start, type Started, withService } from "./testing-client.ts";
import { CHAPTER, pass, ScriptedStoryteller } from "./testing.ts";
import { ScriptedModerator } from "./stages/testing-moderator.ts";
import { keys } from "./story/keys.ts";
import { silent } from "./story/testing-house.ts";
import { Draft } from "./storytellers/draft.ts";

const OWNER = { authorization: "Bearer sk_test_demo" };

async function policy(service: Service, fields: object): Promise<Response> {
  return await ask(service, "PUT", "/api/v1/site/policy", fields, OWNER);
}

async function auditOf(service: Service, { story_id }: Started): Promise<AuditLine[]> {
  const path = `/api/v1/stories/${story_id}/audit`;
  const { chapters } = await (await ask(service, "GET", path, undefined, OWNER)).json();
  return chapters.flatMap(({ lines }: { lines: AuditLine[] }) => lines);
}

Deno.test("a policy is read, set and refused by name of what is wrong", () =>
  withService(async (service) => {
    const read = async () =>
      await (await ask(service, "GET", "/api/v1/site/policy", undefined, OWNER)).json();
    assert.equal((await read()).stopped, false);
    assert.equal((await policy(service, { blocked_topics: ["spiders"] })).status, 200);
    assert.deepEqual((await read()).blocked_topics, ["spiders"]);
    await policy(service, { stopped: true });
    await policy(service, { blocked_topics: ["wolves"] });
    assert.equal((await read()).stopped, true, "a switch that is not spoken of stays where it is");
    for (
      const [fields, name] of [
        [{ stopped: "yes" }, "stopped"],
        [{ strict: ["weather"] }, "strict"],
        [{ thresholds: { moderation: { violence: 2 } } }, "thresholds.moderation.violence"],
        [{ blocked_topics: ["<b>"] }, "blocked_topics.0"],
        [{ sotpped: true }, "sotpped"],
      ] as const
    ) {
      const response = await policy(service, fields);
      assert.equal(response.status, 400);
      assert.match((await response.json()).detail, new RegExp(name.replaceAll(".", "\\.")));
    }
  }));

Deno.test("the kill switch ends what is told within a second, and nothing is begun until it is off", () => {
  const storyteller = new ScriptedStoryteller([CHAPTER]);
  storyteller.hold = silent();
  return withService(async (service, runtime) => {
    await service.resume();
    const one = await start(service, {});
    const begun = runtime.clock.now();
    await policy(service, { stopped: true });
    let last = "";
    const reading = follow(service, one).then((events) => last = brief(events.at(-1)!.event));
    await pass(runtime.clock, 50, () => last !== "");
    await reading;
    assert.equal(last, "error site_stopped");
    assert(runtime.clock.now() - begun <= 1000);
    const refused = await ask(service, "POST", "/api/v1/stories", {
      site: "pk_test_demo",
      theme: "foxes",
    });
    assert.equal(await codeOf(refused), "403 site_stopped");
    storyteller.hold = () => Promise.resolve();
    await policy(service, { stopped: false });
    assert.equal(
      brief((await follow(service, await start(service, {}))).at(-1)!.event),
      "complete",
    );
    const ending = service.drain();
    let ended = false;
    ending.then(() => ended = true);
    await pass(runtime.clock, 50, () => ended);
  }, { storyteller });
});

Deno.test("what was begun before a stop is attached to all the same", () =>
  withService(async (service) => {
    const fields = { request_id: "a secret of its caller" };
    const one = await start(service, fields);
    await service.settled();
    await policy(service, { stopped: true });
    assert.equal((await start(service, fields)).story_id, one.story_id);
  }));

Deno.test("two who change a policy at once do not undo each other's stop", () =>
  withService(async (service) => {
    await Promise.all([
      policy(service, { stopped: true }),
      ...["wolves", "bears", "owls"].map((name) => policy(service, { blocked_topics: [name] })),
    ]);
    const read = await ask(service, "GET", "/api/v1/site/policy", undefined, OWNER);
    assert.equal((await read.json()).stopped, true);
  }));

Deno.test("what the operator has stopped its owner cannot start", () =>
  withService(async (service, runtime) => {
    await runtime.kv.set(keys.stopped("pk_test_demo"), true);
    await policy(service, { stopped: false });
    const body = { site: "pk_test_demo", theme: "foxes" };
    assert.equal(
      await codeOf(await ask(service, "POST", "/api/v1/stories", body)),
      "403 site_stopped",
    );
  }));

Deno.test("what the moderator refuses of a request is not kept, read or asked for again", () =>
  withService(
    async (service, runtime) => {
      const fields = { theme: "the zibble people", title: "My zibble", interests: ["trains"] };
      const one = await start(service, fields);
      await service.settled();
      const events = await follow(service, one);
      assert.deepEqual(events.map(({ event }) => brief(event)), ["error withheld"]);
      const rows = await Array.fromAsync(runtime.kv.list({ prefix: [] }));
      assert.doesNotMatch(JSON.stringify(rows.map(({ key, value }) => [key, value])), /zibble/);
      const read = await ask(service, "GET", `/api/v1/stories/${one.story_id}`, undefined, {
        authorization: `Bearer ${one.story_token}`,
      });
      const { theme, title } = await read.json();
      assert.deepEqual([theme, title], ["", null]);
      const body = { site: "pk_test_demo", ...fields };
      const whole = await ask(service, "POST", "/api/v1/stories/generate", body);
      assert.equal(await codeOf(whole), "400 theme_refused");
    },
    { moderator: new ScriptedModerator({ hate: /zibble/ }) },
  ));

Deno.test("topics: what a site has blocked is not begun and not told; what it allows is all there is", () =>
  withService(
    async (service) => {
      const begin = (theme: string) =>
        ask(service, "POST", "/api/v1/stories", { site: "pk_test_demo", theme });
      await policy(service, { blocked_topics: ["spiders"] });
      assert.equal(await codeOf(await begin("a SPIDER's web")), "400 theme_refused");
      const events = await follow(service, await start(service, { theme: "webs" }));
      assert.doesNotMatch(JSON.stringify(events), /spider/i);
      assert.match(JSON.stringify(events), /"topic"/);
      await policy(service, { allowed_topics: ["oceans", "the tooth fairy"] });
      assert.equal(await codeOf(await begin("space")), "400 theme_refused");
      for (const theme of ["an ocean of stars", "Tooth Fairy!"]) await start(service, { theme });
      await service.settled();
    },
    {
      storyteller: new ScriptedStoryteller([
        [{ text: "A fox sat. Two spiders came. The end." }],
        [{ text: "The end." }],
      ]),
    },
  ));

Deno.test("of a chapter that is withheld the owner is told, and reads its audit; no refused word is in it", () => {
  const storyteller = new ScriptedStoryteller([
    [{ text: "A fox sat. Oh shit. The end." }],
    [{ text: "The end." }],
  ]);
  storyteller.said = {
    verdict: { approved: false, categories: ["fear"] },
    title: new Draft("Shit"),
  };
  return withService(async (service) => {
    const one = await start(service, {});
    assert.equal(brief((await follow(service, one)).at(-1)!.event), "error withheld");
    const answer = await ask(service, "GET", "/api/v1/site/notices", undefined, OWNER);
    const { notices } = await answer.json();
    assert.deepEqual(
      notices.map((notice: Record<string, unknown>) => [
        notice["what"],
        notice["story_id"],
        notice["chapter_number"],
      ]),
      [["withheld", one.story_id, 1]],
    );
    const lines = await auditOf(service, one);
    assert.doesNotMatch(JSON.stringify(lines), /shit|fox/i);
    assert.deepEqual(lines.map(({ what }) => what), ["begun", "refused", "verdict", "judged"]);
    const [begun, refused, , judged] = lines;
    assert(begun?.what === "begun" && refused?.what === "refused" && judged?.what === "judged");
    assert(begun.gates.some(({ name, version }) => name === "lexicon" && version !== ""));
    assert.deepEqual([refused.gate, refused.sentence, refused.action], ["lexicon", 1, "rewritten"]);
    assert.equal(judged.gates.find(({ name }) => name === "lexicon")!.texts, 3);

    await ask(service, "DELETE", `/api/v1/stories/${one.story_id}`, undefined, {
      authorization: `Bearer ${one.story_token}`,
    });
    const after = await ask(service, "GET", "/api/v1/site/notices", undefined, OWNER);
    assert.deepEqual(await after.json(), { notices: [] });
  }, { storyteller });
});

Deno.test("a secret is for its own site; a new one ends the old; the demo's is for this machine", () =>
  withService(async (service, runtime) => {
    const site = await addSite(runtime.kv, "Oak", ["https://oak.example"], 0);
    const get = (secret: string, headers = {}) =>
      ask(service, "GET", "/api/v1/site/notices", undefined, {
        authorization: `Bearer ${secret}`,
        ...headers,
      });
    const first = await newSecret(runtime.kv, site.key);
    assert.equal((await get(first)).status, 200);
    const second = await newSecret(runtime.kv, site.key);
    assert.equal(await codeOf(await get(first)), "401 unauthorized");
    assert.equal((await get(second)).status, 200);
    assert.equal(await codeOf(await get("sk_nobody")), "401 unauthorized");
    const forwarded = { "x-forwarded-for": "203.0.113.7" };
    assert.equal(await codeOf(await get("sk_test_demo", forwarded)), "401 unauthorized");
    const one = await start(service, {});
    await service.settled();
    const foreign = await ask(service, "GET", `/api/v1/stories/${one.story_id}/audit`, undefined, {
      authorization: `Bearer ${second}`,
    });
    assert.equal(await codeOf(foreign), "404 not_found");
  }));
