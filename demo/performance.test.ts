/** What a story costs the page that tells it: nodes while it is told, and nothing once it is gone. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import { openBrowser, openPage } from "./testing/browser.ts";
import { openEndless } from "./testing/endless.ts";

/** Puts a tag on the page; its theme is how many words it is told. */
async function mount(page: Page, words: number, pace: number): Promise<void> {
  await page.evaluate(
    (theme, pace) => {
      const story = document.createElement("story-stream");
      story.setAttribute("theme", `${theme}`);
      story.setAttribute("pace", `${pace}`);
      story.setAttribute("autostart", "");
      document.body.append(story);
    },
    words,
    pace,
  );
}

/** Waits for something in the story; then the tag is taken away. */
async function unmount(page: Page, sign: string): Promise<void> {
  // A handle of the element would hold it.
  await page.waitForFunction(
    (sign) => !!document.querySelector("story-stream")?.shadowRoot?.querySelector(sign),
    {},
    sign,
  );
  await page.evaluate(() => {
    document.querySelector("story-stream")!.remove();
    sessionStorage.clear();
  });
}

/** What the page holds just now. */
async function holdings(page: Page) {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  await session.detach();
  const kind = await page.evaluateHandle(() => customElements.get("story-stream")!.prototype);
  const stories = await page.queryObjects(kind);
  const { Nodes: nodes, JSEventListeners: listeners } = await page.metrics();
  const count = await stories.evaluate((list) => (list as unknown as unknown[]).length);
  await Promise.all([kind.dispose(), stories.dispose()]);
  return { nodes: nodes!, listeners: listeners!, stories: count };
}

/** How long a last timer may hold what is gone: an announcement, and the wait for a part. */
const LAST_MS = 5000;

/** What the page still holds once no story is left. */
async function heldBy(page: Page) {
  const end = performance.now() + LAST_MS;
  let held = await holdings(page);
  while (held.stories && performance.now() < end) held = await holdings(page);
  return held;
}

Deno.test("a story costs little, and leaves nothing behind", async (test) => {
  await using endless = openEndless();
  await using browser = await openBrowser();
  const { page } = await openPage(browser);
  await page.goto(endless.origin);
  await page.waitForFunction(() => !!customElements.get("story-stream"));

  await test.step("adds a node a sentence and one a paragraph, and takes none away", async () => {
    await mount(page, 500, 100);
    const changes = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector("story-stream")!;
      const changes = { added: 0, removed: 0 };
      Object.assign(globalThis, { changes });
      const inText = ({ target }: MutationRecord) => (target as Element).closest?.(".text");
      new MutationObserver((records) => {
        for (const { addedNodes, removedNodes } of records.filter(inText)) {
          changes.added += addedNodes.length;
          changes.removed += removedNodes.length;
        }
      }).observe(shadowRoot!, { childList: true, subtree: true });
      return changes;
    });
    assert.deepEqual(changes, { added: 0, removed: 0 });
    await unmount(page, ".choice");
    const after = await page.evaluate(() => (globalThis as unknown as { changes: object }).changes);
    // 50 sentences in 10 paragraphs.
    assert.deepEqual(after, { added: 60, removed: 0 });
  });

  await test.step("holds nothing after a story of 10,000 words and a hundred others", async () => {
    await mount(page, 0, 0);
    await unmount(page, ".text span");
    const before = await heldBy(page);
    assert.equal(before.stories, 0);
    const start = performance.now();
    await mount(page, 10_000, 0);
    await unmount(page, ".choice");
    console.log(`10,000 words in ${Math.round(performance.now() - start)} ms`);
    for (let round = 0; round < 100; round++) {
      await mount(page, 0, round % 2 && 100);
      await unmount(page, ".text span");
    }
    const after = await heldBy(page);
    console.log("held before", before, "after", after);
    assert.ok(after.nodes <= before.nodes, `${after.nodes - before.nodes} nodes are left`);
    assert.ok(after.listeners <= before.listeners);
    assert.equal(after.stories, 0);
    assert.equal(endless.open, 0);
  });
});
