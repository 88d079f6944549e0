/** A page that trusts no server: it names the hash of the script, and another script does not run. */
import assert from "node:assert/strict";
import type { Browser } from "puppeteer-core";
import { startService } from "../../.ci/service.ts";
import { openBrowser, openPage, readToTheEnd } from "../testing/browser.ts";
import { openPublisher } from "../testing/publisher.ts";
import { fileOf, hashes, PINNED } from "../testing/release.ts";

/** A server between page and service that adds one byte to one file: an empty line. */
function openMeddler(service: string, file: string): AsyncDisposable & { origin: string } {
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, async (ask) => {
    const { pathname, search } = new URL(ask.url);
    const answer = await fetch(service + pathname + search);
    const text = await answer.text();
    const headers = { "content-type": "text/javascript", "access-control-allow-origin": "*" };
    return new Response(pathname.endsWith(file) ? text + "\n" : text, {
      headers,
    });
  });
  return {
    origin: `http://127.0.0.1:${server.addr.port}`,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

const tag = (service: string) =>
  `<story-stream service="${service}" site="pk_test_demo" theme="space" pace="0" autostart></story-stream>`;

const pinned = (from: string, file: string) =>
  `<script type="module" crossorigin integrity="${
    hashes[file]
  }" src="${from}${PINNED}/${file}"></script>`;

/** Opens a page elsewhere with these scripts. */
async function open(browser: Browser, service: string, scripts: string) {
  const publisher = openPublisher(service, undefined, tag(service), scripts);
  const { page, diary } = await openPage(browser);
  await page.goto(publisher.origin);
  return {
    page,
    diary,
    asked: (part: string) => diary.requests.some(({ url }) => url.includes(`/${part}-`)),
    [Symbol.asyncDispose]: async () => {
      await page.close();
      await publisher[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a page that names hashes", async (test) => {
  await using service = await startService();
  await using browser = await openBrowser();

  await test.step("tells a story by the single file, with nothing loaded after it", async () => {
    const scripts = pinned(service.origin, "story-stream.single.js");
    await using opened = await open(browser, service.origin, scripts);
    await readToTheEnd(opened.page);
    assert.deepEqual(opened.diary.complaints, []);
    const loaded = opened.diary.requests.filter(({ url }) => url.endsWith(".js"));
    assert.equal(loaded.length, 1);
  });

  await test.step("runs nothing of it when one byte differs", async () => {
    await using meddler = openMeddler(service.origin, "story-stream.single.js");
    const scripts = pinned(meddler.origin, "story-stream.single.js");
    await using opened = await open(browser, service.origin, scripts);
    await opened.page.waitForNetworkIdle();
    assert.match(opened.diary.complaints.join(), /integrity/i);
    assert.equal(await opened.page.evaluate(() => !!customElements.get("story-stream")), false);
  });

  /** With an import map, browsers that know its `integrity` watch the parts as well. */
  const mapped = (from: string) => {
    const integrity = Object.fromEntries(
      Object.entries(hashes).map(([name, hash]) => [`${from}${PINNED}/${name}`, hash]),
    );
    return `<script type="importmap">${JSON.stringify({ integrity })}</script>` +
      pinned(from, "story-stream.js");
  };

  await test.step("tells a story by the parts that an import map names", async () => {
    await using opened = await open(browser, service.origin, mapped(service.origin));
    await readToTheEnd(opened.page);
    assert.deepEqual(opened.diary.complaints, []);
    assert.ok(opened.asked("around"));
  });

  await test.step("goes on without a part of which one byte differs", async () => {
    await using meddler = openMeddler(service.origin, fileOf("around"));
    await using opened = await open(browser, service.origin, mapped(meddler.origin));
    await opened.page.waitForNetworkIdle();
    assert.ok(opened.asked("around"));
    assert.match(opened.diary.complaints.join(), /integrity/i);
    assert.equal(await opened.page.evaluate(() => !!customElements.get("story-stream")), true);
  });
});
