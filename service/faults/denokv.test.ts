/**
 * Two processes on one real Deno KV server (`cargo install denokv --locked`). Where there is none the
 * test is skipped, and says so: nothing of our own stands in for it.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { startService } from "../../.ci/service.ts";
import { brief, read, type Started } from "../testing-client.ts";

const denokv = await findDenokv();
if (!denokv) {
  console.log(
    "Skipped: no denokv on the PATH (cargo install denokv --locked) and none named by DENOKV.",
  );
}

async function findDenokv(): Promise<string | null> {
  const named = Deno.env.get("DENOKV");
  const cargo = join(Deno.env.get("HOME") ?? "", ".cargo/bin/denokv");
  for (const path of named ? [named] : ["denokv", cargo]) {
    try {
      const { success } = await new Deno.Command(path, { args: ["--help"], stdout: "null" })
        .output();
      if (success) return path;
    } catch { /* Not here. */ }
  }
  return null;
}

/** A KV server with an empty store, and what a process needs to reach it. */
async function startDenokv(folder: string) {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr;
  listener.close();
  const server = new Deno.Command(denokv!, {
    args: ["--sqlite-path", `${folder}/kv.sqlite`, "serve", "--addr", `127.0.0.1:${port}`],
    env: { DENO_KV_ACCESS_TOKEN: "a-token-for-tests" },
    stdout: "null",
    stderr: "null",
  }).spawn();
  const address = `http://127.0.0.1:${port}`;
  for (let up = false; !up;) {
    up = await fetch(address).then(async (answer) => !await answer.body?.cancel(), () => false);
  }
  return {
    env: { STORY_STREAM_KV: address, DENO_KV_ACCESS_TOKEN: "a-token-for-tests" },
    async [Symbol.asyncDispose]() {
      server.kill();
      await server.status;
    },
  };
}

async function begin(origin: string, request_id: string): Promise<Started> {
  const response = await fetch(`${origin}/api/v1/stories`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ site: "pk_test_demo", theme: "space", request_id }),
  });
  assert.equal(response.status, 202);
  return await response.json();
}

const stream = (origin: string, { events_url }: Started) => fetch(`${origin}${events_url}`);

Deno.test({
  name: "a story begun on one instance is read, stopped and taken over on another, over KV Connect",
  ignore: !denokv,
  fn: async () => {
    const folder = await Deno.makeTempDir();
    try {
      await using kv = await startDenokv(folder);
      const env = { ...kv.env, STORY_STREAM_PACE: "120" };
      await using a = await startService(env);
      await using b = await startService(env);

      // The same start on both is one chapter.
      const [one, same] = await Promise.all([
        begin(a.origin, "the same everywhere"),
        begin(b.origin, "the same everywhere"),
      ]);
      assert.equal(one.story_id, same.story_id);
      const [here, there] = await Promise.all(
        [a, b].map(async ({ origin }) => await read(await stream(origin, one))),
      );
      assert.deepEqual(here, there);
      assert.equal(here!.at(-1)!.event.type, "complete");

      const two = await begin(a.origin, "to be stopped");
      const stopped = await fetch(`${b.origin}/api/v1/stories/${two.story_id}/cancel`, {
        method: "POST",
        headers: { authorization: `Bearer ${two.story_token}` },
      });
      await stopped.body?.cancel();
      assert.equal(stopped.status, 202);
      assert.equal(
        brief((await read(await stream(b.origin, two))).at(-1)!.event),
        "error cancelled",
      );

      const three = await begin(a.origin, "to be taken over");
      const reading = read(await stream(b.origin, three));
      await read(
        await stream(a.origin, three),
        (events) => events.filter(({ event }) => event.type === "content").length >= 5,
      );
      await a.kill();
      const events = await reading;
      const last = events.at(-1)!.event;
      assert(last.type === "complete");
      assert.deepEqual(
        events.map(({ id }) => id),
        events.map((_, i) => `${three.story_id}.1.${i + 1}`),
      );
      const sentences = events.flatMap(({ event }) =>
        event.type === "content" ? [event.data.chunk] : []
      );
      const plain = (text: string) => text.replace(/\s+/g, " ").trim();
      assert.equal(plain(sentences.join("")), plain(last.data.story_content));
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
