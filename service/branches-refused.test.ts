/** Branches that are refused, asked for again, counted and erased. */
import assert from "node:assert/strict";
import { Quotas } from "./admission/quotas.ts";
import { bearer, branch, rowsOf, SITE, storyOf, told, turnsOf } from "./testing-branches.ts";
import { ask, codeOf, start, type Started, withService } from "./testing-client.ts";
import { CHAPTER, ScriptedStoryteller } from "./testing.ts";

Deno.test("what cannot be branched is refused, and costs nothing", () => {
  const storyteller = new ScriptedStoryteller([CHAPTER]);
  return withService(async (service, runtime) => {
    const one = await told(service, ["c1", "c1"]);
    const gone = await told(service, ["c1"]);
    await ask(service, "DELETE", `/api/v1/stories/${gone.story_id}`, undefined, bearer(gone));
    const telling = await told(service, []);
    const go = Promise.withResolvers<void>();
    const held = Promise.withResolvers<void>();
    storyteller.hold = () => {
      held.resolve();
      return go.promise;
    };
    const next = { story_id: telling.story_id, chapter_number: 2, choice: "c1" };
    await start(service, next, telling.story_token);
    await held.promise;

    const before = await Array.fromAsync(runtime.kv.list({ prefix: [] }));
    const asked = storyteller.asked.length;
    const refused: [string, string, Started, Record<string, unknown>][] = [
      ["the choice that was taken", "409 conflict", one, { choice: "c1" }],
      ["a choice that nobody offered", "400 malformed", one, { choice: "c9" }],
      ["the first chapter", "409 conflict", one, { chapter_number: 1 }],
      ["a chapter after the newest", "409 conflict", one, { chapter_number: 4 }],
      ["a chapter that is being told", "409 conflict", telling, {}],
      ["an erased story", "410 gone", gone, {}],
      ["another site", "403 site_not_allowed", one, { site: "pk_nobody" }],
      ["another story's token", "404 not_found", one, { story_id: telling.story_id }],
      ["no story", "400 malformed", one, { story_id: undefined, chapter_number: undefined }],
      ["neither yes nor no", "400 malformed", one, { branch: "yes" }],
      ["a bad wish", "400 theme_refused", one, { custom_user_input: "fuck" }],
      ["a sign of distress", "400 distress", one, { custom_user_input: "i want to die" }],
    ];
    for (const [what, code, from, fields] of refused) {
      const { story_id } = from;
      const body = { site: SITE, story_id, chapter_number: 2, choice: "c2", branch: true };
      for (const path of ["/api/v1/stories", "/api/v1/stories/generate"]) {
        const answer = await ask(service, "POST", path, { ...body, ...fields }, bearer(from));
        assert.equal(await codeOf(answer), code, what);
      }
    }
    const body = { site: SITE, story_id: one.story_id, chapter_number: 2, choice: "c2" };
    const bare = await ask(service, "POST", "/api/v1/stories", { ...body, branch: true });
    assert.equal(await codeOf(bare), "401 unauthorized");
    const plain = { ...body, branch: false };
    const without = await ask(service, "POST", "/api/v1/stories", plain, bearer(one));
    assert.equal(await codeOf(without), "409 conflict");

    assert.equal(storyteller.asked.length, asked);
    const after = await Array.fromAsync(runtime.kv.list({ prefix: [] }));
    const names = (rows: typeof before) => rows.map(({ key }) => key.join(" "));
    assert.deepEqual(names(after), names(before));
    go.resolve();
    await service.settled();
  }, { storyteller });
});

Deno.test("a hundred equal branches make one story; another body with the same key is refused", () =>
  withService(
    async (service, runtime) => {
      const one = await told(service, ["c1"]);
      const stories = new Set<string>();
      for (let round = 0; round < 2; round++) {
        const branches = await Promise.all(
          Array.from({ length: 50 }, () => branch(service, one, { request_id: "a secret" })),
        );
        for (const { story_id } of branches) stories.add(story_id);
        await service.settled();
      }
      assert.equal(stories.size, 1);
      assert.equal(turnsOf(runtime).length, 3);
      const body = { site: SITE, story_id: one.story_id, chapter_number: 2, choice: "c2" };
      for (const fields of [{ custom_user_input: "an owl" }, { branch: undefined }]) {
        const other = { ...body, branch: true, request_id: "a secret", ...fields };
        const answer = await ask(service, "POST", "/api/v1/stories", other, bearer(one));
        assert.equal(await codeOf(answer), "409 conflict");
      }
      // Of those that came second nothing is left but a word that it is gone.
      const rows = await Array.fromAsync(runtime.kv.list({ prefix: [] }));
      const known = [one.story_id, ...stories];
      const strange = rows.filter(({ key }) =>
        key[0] !== "board" && key[0] !== "start" && !known.some((id) => key.includes(id))
      );
      assert.deepEqual(strange.filter(({ key }) => key[0] !== "story"), []);
      for (const { value } of strange) assert.deepEqual(value, { erased: true });
    },
  ));

Deno.test("a branch counts as one start", () =>
  withService(
    async (service) => {
      const one = await told(service, ["c1"]);
      await branch(service, one, { request_id: "r" });
      await branch(service, one, { request_id: "r" });
      const body = { site: SITE, story_id: one.story_id, chapter_number: 2, choice: "c2" };
      const further = { ...body, branch: true };
      const refused = await ask(service, "POST", "/api/v1/stories", further, bearer(one));
      assert.equal(await codeOf(refused), "429 quota");
      await service.settled();
    },
    {},
    new Quotas(3),
  ));

Deno.test("each is erased by itself, and nothing of it stays; a branch lives no longer than its story", () =>
  withService(async (service, runtime) => {
    const one = await told(service, ["c1"], {
      custom_user_input: "a wish of the child",
      request_id: "r1",
    });
    runtime.clock.move(20 * 24 * 3600_000);
    const [two, three] = [
      await branch(service, one, { request_id: "r2" }),
      await branch(service, one, { request_id: "r3" }),
    ];
    await service.settled();
    const audit = async ({ story_id }: Started) => {
      const owner = { authorization: "Bearer sk_test_demo" };
      const path = `/api/v1/stories/${story_id}/audit`;
      return (await (await ask(service, "GET", path, undefined, owner)).json()).chapters;
    };
    assert.deepEqual((await audit(two))[0], (await audit(one))[0]);

    const erase = async (story: Started) => {
      const path = `/api/v1/stories/${story.story_id}`;
      assert.equal((await ask(service, "DELETE", path, undefined, bearer(story))).status, 204);
      const left = [{ key: ["story", story.story_id], value: { erased: true } }];
      assert.deepEqual(await rowsOf(runtime, story), left);
    };
    const [first, third] = [await rowsOf(runtime, one), await rowsOf(runtime, three)];
    await erase(two);
    assert.deepEqual(await rowsOf(runtime, one), first);
    // Who asks for the first chapter once more still gets it, and pays nothing.
    const again = await start(service, {
      custom_user_input: "a wish of the child",
      request_id: "r1",
    });
    assert.equal(again.story_id, one.story_id);
    await erase(one);
    // The names of the stories they came from are all that they share.
    const value = third.find(({ key }) => key[0] === "story")!.value as { root: string };
    assert.equal(value.root, one.story_id);
    assert.deepEqual(await rowsOf(runtime, three), third);
    assert.equal((await storyOf(service, three, three)).chapters.length, 2);
    runtime.clock.move(10 * 24 * 3600_000);
    const path = `/api/v1/stories/${three.story_id}`;
    const look = await ask(service, "GET", path, undefined, bearer(three));
    assert.equal(await codeOf(look), "410 gone");
    const body = { site: SITE, story_id: three.story_id, chapter_number: 2, choice: "c1" };
    const late = { ...body, branch: true };
    const further = await ask(service, "POST", "/api/v1/stories", late, bearer(three));
    assert.equal(await codeOf(further), "410 gone");
  }));
