/** The demo page as a developer and a child meet it: a real browser, the real service. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { chaptersOn, openBrowser, openPage, readToTheEnd, shiftsOf } from "./testing/browser.ts";
import { startService } from "../.ci/service.ts";

const codeOn = (page: Page) => page.$eval("#code", (code) => code.textContent!);
const standingOn = (page: Page) => page.$eval("#standing", (text) => text.textContent!);
const attributeOf = (page: Page, name: string) =>
  page.$eval("story-stream", (story, name) => story.getAttribute(name), name);

/** The lines of the event log. */
const logOn = (page: Page) =>
  page.$$eval("#log li", (rows) =>
    rows.map((row) => {
      const [time, type, id, data] = [...row.children].map((cell) => cell.textContent!);
      return { time: Number(time), type: type!, id: id!, data: JSON.parse(data!) };
    }));

Deno.test("the demo page", async (test) => {
  await using service = await startService();
  await using browser = await openBrowser();
  const { page, diary } = await openPage(browser);
  await page.setViewport({ width: 1280, height: 800 });
  const begun = () => diary.requests.filter(({ method }) => method === "POST").length;
  await browser.defaultBrowserContext()
    .setPermission(service.origin, {
      permission: { name: "clipboard-write" },
      state: "granted",
    }, { permission: { name: "clipboard-read" }, state: "granted" });

  await test.step("tells a story by itself", async () => {
    await page.goto(service.origin);
    const first = await page.waitForFunction(() => {
      const text = document.querySelector("story-stream")?.shadowRoot?.querySelector(".text");
      return /\w/.test(text?.textContent ?? "") && performance.now();
    }, { polling: "raf" });
    console.log(
      `first words ${Math.round(await first.jsonValue() as number)} ms after the address`,
    );
  });

  await test.step("follows a changed pace at once", async () => {
    await page.select("#pace", "0");
    assert.equal(await attributeOf(page, "pace"), "0");
    assert.match(await codeOn(page), /\n {2}pace="0"\n/);
  });

  await test.step("tells three chapters, through two choices", async () => {
    const ends = await readToTheEnd(page);
    assert.equal(ends.length, 3);
    assert.deepEqual(await chaptersOn(page), ends.map(({ story_content }) => story_content));
    assert.equal(begun(), 3);
  });

  await test.step("shows every event in its order", async () => {
    const log = await logOn(page);
    const story = log[0]!.id.split(".")[0];
    for (const chapter of [1, 2, 3]) {
      const lines = log.filter(({ id }) => id.startsWith(`${story}.${chapter}.`));
      assert.deepEqual(
        lines.map(({ id }) => id),
        lines.map((_, index) => `${story}.${chapter}.${index + 1}`),
      );
      assert.equal(lines[0]!.data.node, "workflow");
      assert.ok(lines.filter(({ type }) => type === "content").length > 5);
      assert.deepEqual(lines.slice(-2).map(({ type }) => type), ["progress", "complete"]);
    }
    const times = log.map(({ time }) => time);
    assert.deepEqual(times, times.toSorted((a, b) => a - b));
    assert.ok(times[0]! < 5);
  });

  await test.step("changes the tag at once, and asks before it tells anew", async () => {
    await page.select("#level", "advanced");
    await page.type("#hero", "Zuleika");
    assert.equal(await attributeOf(page, "level"), "advanced");
    assert.match(await codeOn(page), /\n {2}level="advanced"\n {2}hero="Zuleika"\n/);
    assert.match(await standingOn(page), /A new one takes the new level and hero/);
    assert.equal(begun(), 3);
  });

  await test.step("tells a new story with the tag as it is, and keeps the name here", async () => {
    await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard.length = 0);
    await page.click("#anew");
    const [first] = await readToTheEnd(page);
    assert.match(first!["story_content"] as string, /{{HERO}}/);
    assert.match((await chaptersOn(page))[0]!, /Zuleika/);
    const { data } = (await logOn(page)).findLast(({ data }) =>
      data.chapter_number === 1 && data.level
    )!;
    assert.equal(data.level, "advanced");
    assert.equal(begun(), 6);
    assert.match(await standingOn(page), /is told with this tag/);
    for (const { url, body } of diary.requests) assert.doesNotMatch(url + body, /Zuleika/);
    assert.doesNotMatch(page.url(), /Zuleika/);
  });

  await test.step("copies the tag as it stands", async () => {
    await page.click('[data-copies="code"]');
    await page.waitForSelector("::-p-text(Copied)");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await codeOn(page));
  });

  await test.step("gives a command that works in a terminal", async () => {
    const line = await page.$eval("#curl", (code) => code.textContent!);
    const [, url] = /curl -NG (\S+)/.exec(line)!;
    const fields = [...line.matchAll(/(?:-d|--data-urlencode) '?([^'\s]+)/g)].map(([, it]) => it);
    const answer = await fetch(`${url}?${fields.join("&")}`);
    assert.match(await answer.text(), /^retry: \d+\n[^]*"level":"advanced"[^]*"type":"complete"/);
  });

  await test.step("moves nothing by itself", async () => {
    assert.equal(await shiftsOf(page), 0);
  });

  await test.step("goes on after a reload with the tag and the story that it had", async () => {
    await page.reload();
    assert.match(await codeOn(page), /\n {2}level="advanced"\n {2}pace="0"\n/);
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector("story-stream")!;
      return shadowRoot?.querySelectorAll(".text").length === 3;
    });
    assert.equal(begun(), 6);
  });

  await test.step("breaks no rule and asks nobody else", () => {
    assert.deepEqual(diary.complaints, []);
    for (const { url } of diary.requests) assert.equal(new URL(url).origin, service.origin);
  });
});
