/** A service that dies in mid-story and is started again: the reader sees a pause, nothing else. */
import assert from "node:assert/strict";
import {
  chaptersOn,
  endOf,
  type Heard,
  heardBy,
  openBrowser,
  openPage,
} from "./testing/browser.ts";
import { openPublisher } from "./testing/publisher.ts";
import { startService } from "../.ci/service.ts";

/** The text as its sentences give it, by the protocol's own rule. */
function textOf(events: Heard[]): string {
  const paragraphs: string[] = [];
  for (const { type, data } of events) {
    if (type !== "content" || data["chunk"] === "") continue;
    const at = data["paragraph"] as number;
    paragraphs[at] = (paragraphs[at] ?? "") + data["chunk"];
  }
  return paragraphs.map((paragraph) => paragraph.trimEnd()).join("\n\n");
}

Deno.test("a story goes on when the service is killed and started again", async () => {
  const folder = await Deno.makeTempDir();
  const env = { STORY_STREAM_KV: `${folder}/stories.sqlite`, STORY_STREAM_PACE: "40" };
  try {
    await using first = await startService(env);
    await using publisher = openPublisher(first.origin);
    await using browser = await openBrowser();
    const { page } = await openPage(browser);
    await page.goto(publisher.origin);
    await page.waitForFunction(() => {
      const { heard } = globalThis as unknown as { heard: Heard[] };
      return heard.filter(({ type }) => type === "content").length >= 5;
    });

    await first.kill();
    const before = await heardBy(page);
    assert.ok(!before.some(({ type }) => type === "complete"), "it was killed too late");
    await using _second = await startService({ ...env, PORT: `${first.port}` });

    const { story_content } = await endOf(page, 1);
    const events = await heardBy(page);
    assert.equal(textOf(events), story_content);
    assert.deepEqual(await chaptersOn(page), [story_content]);
    assert.deepEqual(
      events.map(({ id }) => Number(id.split(".")[2])),
      events.map((_, index) => index + 1),
    );
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
