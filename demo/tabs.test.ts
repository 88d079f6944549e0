/** Eight tabs of one browser, which opens six connections to a host: none of them waits for long. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { chaptersOn, endOf, type Heard, openBrowser, openPage } from "./testing/browser.ts";
import { openCounter } from "./testing/counter.ts";
import { openPublisher } from "./testing/publisher.ts";
import type { StoryStream } from "../widget/index.ts";
import { startService } from "../.ci/service.ts";

const TAG = '<story-stream site="pk_test_demo" theme="space" pace="0"></story-stream>';

/** When the page heard the first sentence of its story, and its end, in milliseconds since 1970. */
const timesOf = (page: Page) =>
  page.evaluate(() => {
    const { heard } = globalThis as unknown as { heard: (Heard & { time: number })[] };
    const time = (wanted: string) => heard.find(({ type }) => type === wanted)!.time;
    return { first: time("content"), last: time("complete") };
  });

Deno.test("eight tabs are told their stories side by side", async () => {
  await using service = await startService({ STORY_STREAM_PACE: "25" });
  await using counter = openCounter(service.origin);
  await using publisher = openPublisher(counter.origin, undefined, TAG);
  await using browser = await openBrowser();
  const pages = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const { page } = await openPage(browser);
      await page.goto(publisher.origin);
      await page.waitForSelector("story-stream >>> .big");
      return page;
    }),
  );
  for (const page of pages) {
    await page.$eval("story-stream", (story) => (story as StoryStream).start());
  }
  const times = [];
  for (const page of pages) {
    const { story_content } = await endOf(page, 1);
    assert.deepEqual(await chaptersOn(page), [story_content]);
    times.push(await timesOf(page));
  }
  const begun = Math.max(...times.map(({ first }) => first));
  const ended = Math.min(...times.map(({ last }) => last));
  assert.ok(begun < ended, `the last one began ${begun - ended} ms after the first had ended`);
  assert.equal(counter.stories.size, 8);
  assert.equal(new Set(counter.asked).size, 8);
});
