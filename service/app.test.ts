/** Stories as a client sees them: begun, read, gone on with. */
import assert from "node:assert/strict";
import { ask, brief, codeOf, follow, read, start, withService } from "./testing-client.ts";
import { ScriptedStoryteller } from "./testing.ts";

const FINE = { site: "pk_test_demo", theme: "foxes" };

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

Deno.test("a title that was asked for is the story's title", () =>
  withService(async (service) => {
    const last = (await follow(service, await start(service, { title: "Rusty’s Big Day" }))).at(
      -1,
    )!;
    assert(last.event.type === "complete");
    assert.equal(last.event.data.title, "Rusty’s Big Day");
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
