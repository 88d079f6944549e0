/** The tag on pages of another origin, with nothing else on them. */
import assert from "node:assert/strict";
import type { Browser } from "puppeteer-core";
import { chaptersOn, openBrowser, openPage, readToTheEnd } from "./testing/browser.ts";
import { openPublisher } from "./testing/publisher.ts";
import { startService } from "../.ci/service.ts";

/** Reads a story to its end on a publisher's page. */
async function readElsewhere(browser: Browser, service: string, csp?: string): Promise<void> {
  await using publisher = openPublisher(service, csp);
  const { page, diary } = await openPage(browser);
  await page.goto(publisher.origin);
  const ends = await readToTheEnd(page);
  assert.deepEqual(ends.map(({ is_last }) => is_last), [false, false, true]);
  assert.deepEqual(await chaptersOn(page), ends.map(({ story_content }) => story_content));
  assert.deepEqual(diary.complaints, []);
  const origins = new Set(diary.requests.map(({ url }) => new URL(url).origin));
  assert.deepEqual([...origins].sort(), [publisher.origin, service].sort());
  await page.close();
}

Deno.test("one tag on a page elsewhere", async (test) => {
  await using service = await startService();
  await using browser = await openBrowser();

  await test.step("tells a story to its end, through two choices", async () => {
    await readElsewhere(browser, service.origin);
  });

  await test.step("does so under a policy that allows the service and nothing else", async () => {
    const { origin } = service;
    await readElsewhere(
      browser,
      origin,
      `default-src 'none'; script-src ${origin}; connect-src ${origin}; base-uri 'none'; ` +
        "form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
  });
});
