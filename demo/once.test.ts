/** What a real browser does to a page in mid-story: whatever it is, each chapter is begun once. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { chaptersOn, openBrowser, openPage } from "./testing/browser.ts";
import { type Counter, openCounter } from "./testing/counter.ts";
import { openPublisher } from "./testing/publisher.ts";
import { startService } from "../.ci/service.ts";

const sentences = (page: Page, least: number) =>
  page.waitForFunction(
    (least) => {
      const root = document.querySelector("story-stream")?.shadowRoot;
      return root && root.querySelectorAll(".text span").length >= least;
    },
    {},
    least,
  );

const choices = (page: Page) => page.waitForSelector("story-stream >>> .choice");

/** Runs in the page: the first answer to a start reaches the service's side only. */
function holdFirstAnswer(): void {
  const real = globalThis.fetch;
  globalThis.fetch = async (...asked) => {
    const answer = await real(...asked);
    if (sessionStorage.getItem("held")) return answer;
    sessionStorage.setItem("held", "yes");
    return await new Promise<Response>(() => {});
  };
}

Deno.test("a chapter is begun once", async (test) => {
  await using service = await startService({ STORY_STREAM_PACE: "60" });
  await using browser = await openBrowser();

  /** Waits until the service has told what `body` asked for, though no page may be listening. */
  const toldToItsEnd = async (body: string) => {
    const headers = { "content-type": "application/json" };
    const asked = { method: "POST", headers, body };
    const answer = await fetch(`${service.origin}/api/v1/stories`, asked);
    await (await fetch(service.origin + (await answer.json()).events_url)).text();
  };

  /** Opens a page whose story begins by itself; `then` is what happens to it. */
  const step = (name: string, then: (page: Page, counter: Counter) => Promise<unknown>) =>
    test.step(name, async () => {
      await using counter = openCounter(service.origin);
      await using publisher = openPublisher(counter.origin);
      const context = await browser.createBrowserContext();
      const { page, diary } = await openPage(context);
      if (name.includes("asked")) await page.evaluateOnNewDocument(holdFirstAnswer);
      await page.goto(publisher.origin);
      await then(page, counter);
      await choices(page);
      const [text] = await chaptersOn(page);
      const story = [...counter.stories];
      assert.equal(story.length, 1);
      assert.equal(new Set(counter.asked).size, 1);
      assert.ok(text!.length > 100);
      assert.deepEqual(diary.complaints.filter((what) => !/Failed to load/.test(what)), []);
      await context.close();
    });

  await step("though the page is loaded anew while it is asked for", async (page) => {
    await page.waitForFunction(() => sessionStorage.getItem("held"));
    await page.reload();
  });

  await step("though the page is loaded anew while it is told, twice", async (page) => {
    await sentences(page, 2);
    await page.reload();
    await sentences(page, 4);
    await page.reload();
  });

  await step("though the page is loaded anew when it is told", async (page) => {
    await choices(page);
    await page.reload();
  });

  await step("though the page is left in mid-story, and come back to", async (page) => {
    await sentences(page, 3);
    await page.goto("about:blank");
    await page.goBack();
  });

  await step("though the page is left when it is told, and come back to", async (page) => {
    await choices(page);
    await page.goto("about:blank");
    await page.goBack();
  });

  await step("though the tab sleeps until it is told", async (page, { asked }) => {
    await sentences(page, 2);
    const session = await page.createCDPSession();
    await session.send("Page.setWebLifecycleState", { state: "frozen" });
    await toldToItsEnd(asked[0]!);
    await session.send("Page.setWebLifecycleState", { state: "active" });
  });

  await step("though the network is gone until it is told", async (page, { asked }) => {
    await sentences(page, 2);
    await page.setOfflineMode(true);
    await toldToItsEnd(asked[0]!);
    await page.setOfflineMode(false);
  });

  await step("though the tab is copied", async (page) => {
    await sentences(page, 2);
    const copied = new Promise<Page>((resolve) => page.once("popup", (it) => resolve(it!)));
    await page.evaluate(() => void open(location.href));
    const copy = await copied;
    await choices(page);
    await choices(copy);
    assert.deepEqual(await chaptersOn(copy), await chaptersOn(page));
  });

  await test.step("and a choice that was taken in two tabs goes one way in both", async () => {
    await using counter = openCounter(service.origin);
    await using publisher = openPublisher(counter.origin);
    const context = await browser.createBrowserContext();
    const { page } = await openPage(context);
    await page.goto(publisher.origin);
    await choices(page);
    const copied = new Promise<Page>((resolve) => page.once("popup", (it) => resolve(it!)));
    await page.evaluate(() => void open(location.href));
    const copy = await copied;
    await choices(copy);
    for (const [index, tab] of [page, copy].entries()) {
      await tab.evaluate((index) => {
        const root = document.querySelector("story-stream")!.shadowRoot!;
        root.querySelectorAll<HTMLElement>(".choice")[index]!.click();
      }, index);
    }
    const two = (tab: Page) =>
      tab.waitForFunction(() => {
        const root = document.querySelector("story-stream")!.shadowRoot!;
        const again = root.querySelector<HTMLElement>("[role=alert] .big");
        again?.click();
        return root.querySelectorAll("section").length === 2 && root.querySelector(".choice");
      });
    await two(page);
    await two(copy);
    assert.deepEqual(await chaptersOn(copy), await chaptersOn(page));
    assert.equal(counter.stories.size, 1);
    await context.close();
  });
});
