/** "What if I had chosen the other?": a story that branches, as a client sees it. */
import assert from "node:assert/strict";
import type { Service } from "./app.ts";
import { Draft } from "./storytellers/draft.ts";
import { inkSources } from "./storytellers/storybook/ink-sources.ts";
import { openStorybook } from "./storytellers/storybook/storybook.ts";
import { bearer, branch, rowsOf, SITE, storyOf, told, turnsOf } from "./testing-branches.ts";
import {
  ask,
  codeOf,
  follow,
  read,
  type Received,
  start,
  type Started,
  withService,
} from "./testing-client.ts";
import { CHAPTER, HandClock, ScriptedStoryteller } from "./testing.ts";

const chapterOf = (service: Service, started: Started, chapter: number): Promise<Received[]> =>
  follow(service, {
    ...started,
    events_url: started.events_url.replace(/chapter=\d+/, `chapter=${chapter}`),
  });

Deno.test("a branch is a story of its own: it reads whole and goes on its own way", () => {
  const storyteller = new ScriptedStoryteller([CHAPTER]);
  storyteller.said = {
    memory: { summary: new Draft("A fox lost his hat."), hero: new Draft("Otto"), promises: [] },
  };
  return withService(async (service, runtime) => {
    const one = await told(service, ["c1", "c1"], { theme: "a fox", personalised: true });
    const before = await rowsOf(runtime, one);
    const two = await branch(service, one, { custom_user_input: "an owl sings" });
    assert.notEqual(two.story_id, one.story_id);
    assert.equal(two.chapter_number, 2);
    await service.settled();

    const same = (events: Received[], { story_id }: Started) =>
      JSON.stringify(events).replaceAll(story_id, "ID");
    const copied = await chapterOf(service, two, 1);
    assert.equal(same(copied, two), same(await chapterOf(service, one, 1), one));
    assert(!JSON.stringify(copied).includes(one.story_id));
    const story = await storyOf(service, two, two);
    assert.deepEqual(
      story.chapters.map((data: Record<string, unknown>) => [data["story_id"], data["is_last"]]),
      [[two.story_id, false], [two.story_id, false]],
    );

    const [, second, , other] = turnsOf(runtime);
    assert.deepEqual(other!.before.map(({ choice }) => choice.text), ["Ring the brass bell"]);
    assert.deepEqual(other!.memory, second!.memory);
    assert.equal(other!.memory!.hero, "Otto");
    assert.equal(other!.wish, "an owl sings");
    assert.equal(other!.personalised, true);

    const next = { story_id: two.story_id, chapter_number: 3, choice: "c1" };
    const last = (await follow(service, await start(service, next, two.story_token))).at(-1)!.event;
    assert(last.type === "complete" && last.data.is_last);
    assert.deepEqual(await rowsOf(runtime, one), before, "the story it came from has changed");
    const path = `/api/v1/stories/${two.story_id}`;
    const foreign = await ask(service, "GET", path, undefined, bearer(one));
    assert.equal(await codeOf(foreign), "404 not_found");
  }, { storyteller });
});

Deno.test("the storybook tells a branch as if the other choice had been taken at once", async () => {
  const sources = await inkSources();
  /** What is told along c1 and a branch, or straight ahead; the hero follows from the story's id. */
  async function texts(isBranch: boolean): Promise<string[]> {
    let texts: string[] = [];
    let ids = 0;
    const newId = () => `${"abc"[ids++ % 3]}${String(ids).padStart(21, "0")}`;
    const storyteller = openStorybook({ sources, pace: 0, clock: new HandClock() });
    await withService(async (service) => {
      const fields = { theme: "space", pronouns: "she" };
      const one = await told(service, [isBranch ? "c1" : "c2", "c1"], fields);
      let newest = one;
      if (isBranch) {
        // Of a branch, too, a branch is made.
        const other = await branch(service, one, {});
        await service.settled();
        await start(
          service,
          { story_id: other.story_id, chapter_number: 3, choice: "c2" },
          other.story_token,
        );
        await service.settled();
        newest = await branch(service, other, { chapter_number: 3, choice: "c1" });
        await service.settled();
        const heroes = [one, other, newest].map(({ story_id }) => story_id.charCodeAt(0) % 4);
        assert(new Set(heroes).size > 1, "by their ids they would have the same hero");
      }
      const { chapters } = await storyOf(service, newest, newest);
      texts = chapters.map((data: { story_content: string }) => data.story_content);
    }, { storyteller, newId });
    return texts;
  }
  const straight = await texts(false);
  assert.equal(straight.length, 3);
  assert.deepEqual(await texts(true), straight);
});

Deno.test("a chapter that was not told stays in its place, and the choice before it can be taken otherwise", () => {
  const storyteller = new ScriptedStoryteller([CHAPTER, [new TypeError("broken")], CHAPTER]);
  return withService(async (service, runtime) => {
    const one = await told(service, ["c1", "c1"]);
    for (const chapter_number of [2, 3]) {
      const other = await branch(service, one, { chapter_number });
      await service.settled();
      const { chapters } = await storyOf(service, other, other);
      assert.equal(chapters.length, chapter_number);
      assert.equal(chapters.at(-1).chapter_number, chapter_number);
      const turn = turnsOf(runtime).at(-1)!;
      assert.deepEqual(turn.before.map(({ choice }) => choice.id), ["c2"]);
    }
  }, { storyteller });
});

Deno.test("a chapter of as many events as there may be is copied whole", () => {
  const long = Array.from({ length: 850 }, (_, i) => ({ text: `A fox sat on chair ${i}. ` }));
  return withService(async (service) => {
    const one = await told(service, ["c1"]);
    const two = await branch(service, one, {});
    await service.settled();
    const [before, copied] = [await chapterOf(service, one, 1), await chapterOf(service, two, 1)];
    assert(before.length > 850);
    assert.equal(copied.length, before.length);
    const last = copied.at(-1)!.event;
    assert(last.type === "complete" && last.data.story_content.endsWith("chair 849."));
  }, { storyteller: new ScriptedStoryteller([long, CHAPTER]) });
});

Deno.test("both calls that generate branch as well, and give the token of the new story", () =>
  withService(async (service) => {
    const one = await told(service, ["c1"]);
    const body = { site: SITE, story_id: one.story_id, chapter_number: 2, choice: "c2" };
    const path = "/api/v1/stories/generate";
    const whole = await ask(service, "POST", path, { ...body, branch: true }, bearer(one));
    const query = new URLSearchParams(Object.entries(body).map(([k, v]) => [k, String(v)]));
    const stream = await ask(
      service,
      "GET",
      `${path}/stream?${query}&branch=true`,
      undefined,
      bearer(one),
    );
    const { story_id } = await whole.json();
    const last = (await read(stream)).at(-1)!.event;
    assert(last.type === "complete");
    assert.equal(new Set([one.story_id, story_id, last.data.story_id]).size, 3);
    for (const [id, { headers }] of [[story_id, whole], [last.data.story_id, stream]] as const) {
      const authorization = `Bearer ${headers.get("story-token")}`;
      const answer = await ask(service, "GET", `/api/v1/stories/${id}`, undefined, {
        authorization,
      });
      assert.equal((await answer.json()).chapters.length, 2);
    }
  }));
