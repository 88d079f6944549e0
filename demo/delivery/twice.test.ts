/** Two scripts on one page, of two builds: the first one's tag is the page's, and nothing is heard of it. */
import assert from "node:assert/strict";
import { startService } from "../../.ci/service.ts";
import { openBrowser, openPage, readToTheEnd } from "../testing/browser.ts";
import { openPublisher } from "../testing/publisher.ts";
import { PINNED } from "../testing/release.ts";

const TAG = '<story-stream site="pk_test_demo" theme="space" pace="0" autostart></story-stream>';

Deno.test("two scripts on one page", async (test) => {
  await using service = await startService();
  await using browser = await openBrowser();
  const { origin } = service;
  const newest = `${origin}/v1/story-stream.js`;
  const single = `${origin}${PINNED}/story-stream.single.js`;
  const asked = `${newest}?again`;
  const strict = `default-src 'none'; script-src ${origin}; connect-src ${origin}; ` +
    "require-trusted-types-for 'script'; trusted-types lit-html";

  for (const [first, second] of [[newest, single], [single, newest], [newest, asked]] as const) {
    await test.step(`${new URL(first).pathname}, then ${second.slice(origin.length)}`, async () => {
      const scripts = [first, second].map((src) => `<script type="module" src="${src}"></script>`);
      await using publisher = openPublisher(origin, strict, TAG, scripts.join("\n"));
      const { page, diary } = await openPage(browser);
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      await page.goto(publisher.origin);
      await readToTheEnd(page);
      assert.deepEqual(diary.complaints, []);
      assert.deepEqual(said, []);
      const isFirst = await page.evaluate(async (first) => {
        const { StoryStream } = await import(first);
        return customElements.get("story-stream") === StoryStream;
      }, first);
      assert.ok(isFirst);
      await page.close();
    });
  }
});
