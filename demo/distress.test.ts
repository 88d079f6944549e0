/** Words of distress that were typed into the demo page leave it: tag, address, storage and log. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { openBrowser, openPage } from "./testing/browser.ts";
import { startService } from "../.ci/service.ts";

const REFUSAL = {
  status: 400,
  contentType: "application/problem+json",
  body: JSON.stringify({ type: "about:blank", title: "No", status: 400, code: "distress" }),
};

/** Answers whatever begins a story as the service answers a sign of distress. */
async function answerDistress(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (request.method() === "POST") void request.respond(REFUSAL);
    else void request.continue();
  });
}

Deno.test("words of distress leave the demo page", async () => {
  await using service = await startService();
  await using browser = await openBrowser();
  const { page } = await openPage(browser);
  await answerDistress(page);
  await page.goto(`${service.origin}/?autostart=no&theme=space`);
  await page.type("[name=words]", "nobody likes me");
  assert.match(page.url(), /nobody/);
  await page.locator("story-stream >>> .big").click();
  await page.waitForSelector("story-stream >>> ::-p-text(It is good that you told us.)");
  const [shown, kept] = await page.evaluate(() => [
    document.documentElement.outerHTML,
    JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state]),
  ]);
  for (const text of [page.url(), shown, kept]) assert.doesNotMatch(text!, /nobody/);
  assert.equal(await page.$eval("[name=words]", (input) => (input as HTMLInputElement).value), "");
});
