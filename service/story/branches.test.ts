/** A branch and what may go wrong while it is copied: kills, lost answers, a sweep, an erasure. */
import assert from "node:assert/strict";
import { Grants } from "../admission/grants.ts";
import type { Service } from "../app.ts";
import { ask, codeOf, follow, start, type Started } from "../testing-client.ts";
import { pass, testRuntime } from "../testing.ts";
import type { Trouble } from "../testing-store.ts";
import { bearer, gate, type House, house, type Process } from "./testing-house.ts";

const BRANCH = { chapter_number: 3, choice: "c2", branch: true, request_id: "once" };

/** A story of three chapters, of which the last two went on with c1. */
async function told(h: House, service: Service): Promise<Started> {
  let newest = await start(service, {});
  for (const chapter_number of [2, 3]) {
    await h.until(service.settled());
    const next = { story_id: newest.story_id, chapter_number, choice: "c1" };
    newest = await start(service, next, newest.story_token);
  }
  await h.until(service.settled());
  return newest;
}

const branch = (service: Service, { story_id, story_token }: Started) =>
  start(service, { ...BRANCH, story_id }, story_token);

/** What a reader sees of all chapters of a branch, and what the whole story says. */
async function readAll(h: House, service: Service, started: Started): Promise<unknown> {
  const logs = [];
  for (const chapter of [1, 2, 3]) {
    const events_url = started.events_url.replace(/chapter=\d+/, `chapter=${chapter}`);
    logs.push(await h.until(follow(service, { ...started, events_url })));
  }
  await h.until(service.settled());
  const path = `/api/v1/stories/${started.story_id}`;
  const story = await (await ask(service, "GET", path, undefined, bearer(started))).json();
  assert.equal(story.chapters.length, 3);
  return JSON.stringify([logs, story]).replaceAll(started.story_id, "ID");
}

/** The stories of which more is stored than that they are gone. */
async function storiesIn({ kv }: House): Promise<Set<unknown>> {
  const rows = await Array.fromAsync(kv.list({ prefix: [] }));
  const isOfStory = /^(story|event|chapter|memory|audit|retention)$/;
  const left = rows.filter(({ key, value }) =>
    isOfStory.test(String(key[0])) &&
    !(key[0] === "story" && Object.keys(value as object).length === 1)
  );
  return new Set(left.map(({ key }) => key[0] === "retention" ? key[2] : key[1]));
}

/** Even who could sign a right to it reads nothing of a story. */
async function assertUnread(h: House, { service }: Process, id: string): Promise<void> {
  const grants = new Grants((await testRuntime({ kv: h.kv })).secret, h.clock);
  const path = `/api/v1/stories/${id}`;
  const events = `${path}/events?ticket=${await grants.sign("ticket", id)}`;
  for (const  of of[events, `${events}&chapter=1`]) {
    assert.equal(await codeOf(await ask(service, "GET", of)), "410 gone");
  }
  const token = { authorization: `Bearer ${await grants.sign("story", id)}` };
  assert.equal(await codeOf(await ask(service, "GET", path, undefined, token)), "410 gone");
}

/** Lets an hour pass, after which what a crash has left is swept. */
async function sweep(h: House): Promise<void> {
  h.clock.move(3600_000);
  await pass(h.clock, 100, () => true, 1);
  const from = h.clock.now();
  await pass(h.clock, 100, () => h.clock.now() - from >= 3000);
}

Deno.test("killed at whichever commit, a branch is begun once and read whole, and nothing else stays", async () => {
  let whole: unknown;
  for (let killedAt = 1;; killedAt++) {
    await using h = await house();
    const b = await h.join();
    const one = await told(h, b.service);
    const killed = gate();
    let commits = 0;
    const trouble: Trouble = {};
    const a = await h.join(trouble);
    // It dies before it pays for anything: how often a killed teller pays is told elsewhere.
    a.storyteller.tell = async function* () {
      yield await new Promise<never>(() => {});
    };
    trouble.before = (what) => {
      if (what !== "commit" || ++commits < killedAt) return;
      killed.resolve();
      return new Promise<void>(() => {});
    };
    const asked = b.storyteller.asked.length;
    const starting = branch(a.service, one);
    const begun = await h.until(Promise.race([starting, killed.promise]));
    // The dead one ends nothing any more.
    h.processes.splice(h.processes.indexOf(a), 1);
    const half = [...await storiesIn(h)].filter((id) => id !== one.story_id);
    const two = await h.until(branch(b.service, one));
    for (const id of half.filter((id) => id !== two.story_id)) await assertUnread(h, b, String(id));
    const all = await readAll(h, b.service, two);
    assert.equal(all, whole ??= all, `killed at commit ${killedAt}`);
    assert.equal(b.storyteller.asked.length - asked, 1, `killed at commit ${killedAt}`);
    await sweep(h);
    assert.deepEqual(await storiesIn(h), new Set([one.story_id, two.story_id]));
    if (!begun) continue;
    assert.equal(begun.story_id, two.story_id);
    assert(killedAt > 4, `only ${killedAt} commits were tried`);
    return;
  }
});

Deno.test("whichever commit or read fails, and however, the branch is the same and paid for once", async () => {
  const failures: ((strike: (what: "read" | "commit") => boolean) => Trouble)[] = [
    (strike) => ({ before: (what) => raise(what === "commit" && strike(what), "is locked") }),
    (strike) => ({ before: (what) => raise(what === "commit" && strike(what), "refused") }),
    (strike) => ({ after: (what) => raise(what === "commit" && strike(what), "reset") }),
    (strike) => ({ isRepeated: () => strike("commit") }),
    (strike) => ({ before: (what) => raise(what === "read" && strike(what), "refused") }),
  ];
  let whole: unknown;
  for (const [how, make] of failures.entries()) {
    for (let nth = 1, struck = true; struck; nth++) {
      await using h = await house();
      const trouble: Trouble = {};
      const { service, storyteller } = await h.join(trouble);
      const one = await told(h, service);
      const asked = storyteller.asked.length;
      struck = false;
      let count = 0;
      Object.assign(trouble, make(() => ++count === nth && (struck = true)));
      const two = await h.until(branch(service, one));
      delete trouble.before;
      delete trouble.after;
      delete trouble.isRepeated;
      const all = await readAll(h, service, two);
      assert.equal(all, whole ??= all, `failure ${how} of number ${nth}`);
      assert.equal(storyteller.asked.length - asked, 1);
    }
  }
});

function raise(does: boolean, message: string): void {
  if (does) throw new Error(message);
}

Deno.test("a sweep while it is copied leaves no story with a chapter missing: it is copied anew", async () => {
  // Both are held wherever they are; the copy goes on first, then the sweep.
  const commits = [1, 2, 3, 4].map((nth) => ({ nth, of: "commit" as const }));
  const reads = [3, 4, 5, 6, 7].map((nth) => ({ nth, of: "read" as const }));
  for (const copyHeldAt of [3, 5]) {
    for (const { nth, of } of [...commits, ...reads]) {
      await using h = await house();
      const b = await h.join();
      const one = await told(h, b.service);
      const copy = holding(copyHeldAt);
      const a = await h.join(copy.trouble);
      const starting = branch(a.service, one);
      await h.until(copy.held);
      // Another process comes up, and sweeps at once.
      const sweeper = holding(nth, of);
      void h.join(sweeper.trouble);
      await h.until(sweeper.held);
      copy.go();
      const two = await h.until(starting);
      sweeper.go();
      await readAll(h, a.service, two);
      await sweep(h);
      await readAll(h, b.service, two);
      assert.deepEqual(await storiesIn(h), new Set([one.story_id, two.story_id]));
    }
  }
});

/** A store that waits before one of its commits or reads until it may go on. */
function holding(nth: number, of: "commit" | "read" = "commit") {
  const [held, released] = [gate(), gate()];
  let count = 0;
  const trouble: Trouble = {
    before: (what) => {
      if (what !== of || ++count !== nth) return;
      held.resolve();
      return released.promise;
    },
  };
  return { trouble, held: held.promise, go: released.resolve };
}

Deno.test("a branch whose time is over is taken away with its story", async () => {
  await using h = await house();
  const { service } = await h.join();
  const one = await told(h, service);
  await readAll(h, service, await branch(service, one));
  h.clock.move(31 * 24 * 3600_000);
  await sweep(h);
  assert.deepEqual(await storiesIn(h), new Set());
});

Deno.test("a story that is erased while it is copied has no branch", async () => {
  await using h = await house();
  const b = await h.join();
  const one = await told(h, b.service);
  const copy = holding(3);
  const a = await h.join(copy.trouble);
  const body = { site: "pk_test_demo", story_id: one.story_id, ...BRANCH };
  const starting = ask(a.service, "POST", "/api/v1/stories", body, bearer(one));
  await h.until(copy.held);
  const path = `/api/v1/stories/${one.story_id}`;
  await h.until(ask(b.service, "DELETE", path, undefined, bearer(one)));
  copy.go();
  assert.equal(await codeOf(await h.until(starting)), "410 gone");
  assert.deepEqual(await storiesIn(h), new Set());
});
