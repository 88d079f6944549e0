/** How the service hands out the scripts: for how long they may be kept, to whom, and how packed. */
import assert from "node:assert/strict";
import { integrityOf } from "../../.ci/delivery/files.ts";
import { startService } from "../../.ci/service.ts";
import { fileOf, hashes, PINNED } from "../testing/release.ts";

const FOR_GOOD = "public, max-age=31536000, immutable";
const SHORTLY = "public, max-age=300";

Deno.test("the scripts, as they are served", async (test) => {
  await using service = await startService();
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(service.origin + path, { headers });
    return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };

  for (
    const [path, kept] of [
      ["/v1/story-stream.js", SHORTLY],
      [`/v1/${fileOf("around")}`, FOR_GOOD],
      [`/v1/${fileOf("around")}.map`, FOR_GOOD],
      ["/v1/story-stream.js.map", SHORTLY],
      [`${PINNED}/story-stream.js`, FOR_GOOD],
      [`${PINNED}/story-stream.single.js`, FOR_GOOD],
      [`${PINNED}/${fileOf("es")}`, FOR_GOOD],
      [`${PINNED}/integrity.json`, FOR_GOOD],
    ] as const
  ) {
    await test.step(`${path} is for every page, and is kept: ${kept}`, async () => {
      const { answer } = await get(path);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get("cache-control"), kept);
      assert.equal(answer.headers.get("access-control-allow-origin"), "*");
      assert.equal(answer.headers.get("cross-origin-resource-policy"), "cross-origin");
      assert.equal(answer.headers.get("vary"), "accept-encoding");
      const type = /\.js$/.test(path) ? /^text\/javascript/ : /^application\/json/;
      assert.match(answer.headers.get("content-type")!, type);
      const map = answer.headers.get("sourcemap");
      assert.equal(map, /\.js$/.test(path) ? `${path}.map` : null);
      if (map) assert.equal((await get(map)).answer.status, 200);
    });
  }

  await test.step("every file is as its hash says, and comes compressed to who takes that", async () => {
    for (const [name, hash] of Object.entries(hashes)) {
      const plain = await get(`${PINNED}/${name}`, { "accept-encoding": "identity" });
      assert.equal(integrityOf(plain.bytes), hash);
      const packed = await get(`${PINNED}/${name}`, { "accept-encoding": "gzip" });
      assert.equal(integrityOf(packed.bytes), hash);
      const { size } = await Deno.stat(`dist${PINNED}/${name}.gz`);
      assert.ok(size < plain.bytes.length || plain.bytes.length < 200, name);
    }
  });

  await test.step("who has it already is told so, from any origin", async () => {
    const { answer } = await get("/v1/story-stream.js");
    const again = await get("/v1/story-stream.js", {
      "if-none-match": answer.headers.get("etag")!,
    });
    assert.equal(again.answer.status, 304);
    assert.equal(again.answer.headers.get("access-control-allow-origin"), "*");
    assert.equal(again.answer.headers.get("cache-control"), SHORTLY);
  });

  for (const path of ["/v1/around-AAAAAAAA.js", `${PINNED}/no.js`, "/v9.9.9/story-stream.js"]) {
    await test.step(`${path}, which is not there, is asked for anew each time`, async () => {
      const { answer } = await get(path);
      assert.equal(answer.status, 404);
      assert.equal(answer.headers.get("cache-control"), "no-store");
      assert.equal(answer.headers.get("access-control-allow-origin"), "*");
    });
  }

  await test.step("nothing else of the build is handed out", async () => {
    for (
      const path of ["/npm/package.json", "/v1/../npm/package.json", "/v1/%2e%2e/npm/index.js"]
    ) {
      assert.equal((await get(path)).answer.status, 404, path);
    }
  });
});
