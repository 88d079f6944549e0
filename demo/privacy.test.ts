/** The hero's name stays on the device: every byte that leaves a real browser, and all that is kept. */
import assert from "node:assert/strict";
import type { Page } from "puppeteer-core";
import type { StoryStream } from "../widget/define.ts";
import { endOf, openBrowser } from "./testing/browser.ts";
import { tracesOf } from "./testing/traces.ts";
import { openWitness } from "./testing/witness.ts";
import { startService } from "../.ci/service.ts";

const NAME = "Zebedeeqx";

/** A page that is careless: it puts the name wherever it can. */
const CHILD = {
  site: "pk_test_demo",
  theme: `${NAME} at bedtime`,
  pronouns: "he",
  interests: `owls, ${NAME}'s kite, ${NAME.toUpperCase()}`,
  chapters: "3",
  story: `The Book of ${NAME}`,
  pace: "0",
};
const WISH = `${NAME} and zebedeeqxs owl find ${NAME.toUpperCase()}'s kite`;

/** Puts a tag on the page. What stands in it came over no wire. */
async function tell(page: Page, attributes: Record<string, string>): Promise<void> {
  await page.evaluate((attributes) => {
    const story = document.createElement("story-stream");
    for (const [name, value] of Object.entries(attributes)) story.setAttribute(name, value);
    document.title = story.getAttribute("story")!;
    document.body.replaceChildren(story);
  }, { ...attributes, autostart: "" });
}

/** Takes the first choice at a chapter's end, with a wish. */
async function choose(page: Page, chapter: number, wish: string): Promise<void> {
  const [choice] = (await endOf(page, chapter))["choices"] as { id: string }[];
  await page.$eval(
    "story-stream",
    (story, id, wish) => (story as StoryStream).choose(id, wish),
    choice!.id,
    wish,
  );
  await endOf(page, chapter + 1);
}

/** What the child sees, as soon as so many chapters stand there. */
async function shownOn(page: Page, chapters: number): Promise<string> {
  const shown = await page.waitForFunction(
    (chapters) => {
      const root = document.querySelector("story-stream")!.shadowRoot!;
      return root.querySelectorAll("[aria-busy=false] > .text").length === chapters &&
        root.textContent;
    },
    {},
    chapters,
  );
  return await shown.jsonValue() as string;
}

/** Ways in which a name could get out, and where it is found then. */
const LEAKS: [string, (name: string) => unknown, string][] = [
  ["a body", (name) => fetch("/", { method: "POST", body: name }), "the browser's bytes"],
  [
    "base64",
    (name) => fetch("/", { method: "POST", body: btoa(`to ${name} 1`) }),
    "the browser's bytes",
  ],
  [
    "an address",
    (name) => fetch(`/?q=${name.replace(/./g, (it) => `%${it.charCodeAt(0).toString(16)}`)}`),
    "the browser's bytes",
  ],
  ["a header", (name) => fetch("/", { headers: { "x-who": name } }), "the browser's bytes"],
  [
    "a picture from elsewhere",
    (name) =>
      new Promise((done) => {
        const picture = new Image();
        picture.onerror = () => done(null);
        picture.src = `http://elsewhere.example/${name}.png`;
      }),
    "the browser's bytes",
  ],
  [
    "a socket to elsewhere",
    (name) =>
      new Promise((done) => new WebSocket(`wss://${name}.example/`).onerror = () => done(0)),
    "the browser's bytes",
  ],
  ["a cookie", (name) => void (document.cookie = `who=${name}`), "the tab's storage"],
  [
    "a line that was stored for a moment",
    (name) => {
      localStorage.setItem(name, "");
      localStorage.clear();
    },
    "the tab's storage",
  ],
  ["an event", (name) => dispatchEvent(new CustomEvent("x", { detail: [name] })), "an event"],
  ["the console", (name) => console.debug(name), "the console"],
];

Deno.test("the hero's name never leaves the device", async (test) => {
  const folder = await Deno.makeTempDir();
  const store = `${folder}/stories.sqlite`;
  try {
    await using service = await startService({ STORY_STREAM_KV: store });
    await using browser = await openBrowser();
    const open = () => openWitness(browser, service.origin, store);

    await test.step("not in a story whose theme, interests, title and wishes hold it", async () => {
      await using witness = await open();
      const { page, diary } = witness;
      await tell(page, { ...CHILD, hero: NAME });
      await choose(page, 1, WISH);
      await choose(page, 2, WISH);
      const shown = await shownOn(page, 3);
      // Another tag in its place goes on with the story that the tab remembers.
      await tell(page, { ...CHILD, hero: NAME });
      assert.match(await shownOn(page, 3), new RegExp(NAME));
      const record = await witness.record();
      assert.match(shown, new RegExp(`${NAME}['’]s`));
      assert.deepEqual(tracesOf(NAME, record), []);
      // All of it was there to be read: what was asked, told and kept, on the one road.
      const { "the browser's bytes": out, "the service's bytes": back } = record;
      assert.match(out!, /our hero and our hero owl find our hero's kite/);
      assert.match(back!, /\{\{HERO\}\}\W+s /);
      assert.doesNotMatch(back!, /content-encoding/i);
      for (const { url } of diary.requests) assert.ok(out!.includes(` ${url} HTTP/1.1`), url);
      for (const where of ["the store", "the tab's storage", "an event"]) {
        assert.match(record[where]!, /our hero at bedtime/, where);
      }
    });

    for (const [how, leak, where] of LEAKS) {
      await test.step(`a leak is found: ${how}`, async () => {
        await using witness = await open();
        assert.deepEqual(tracesOf(NAME, await witness.record()), []);
        await witness.page.evaluate(leak, NAME);
        assert.ok(tracesOf(NAME, await witness.record()).includes(where), how);
      });
    }

    await test.step("a tag that was not told the name sends it, and that is found", async () => {
      await using witness = await open();
      await tell(witness.page, CHILD);
      await endOf(witness.page, 1);
      const traces = tracesOf(NAME, await witness.record());
      for (const where of ["the browser's bytes", "the tab's storage", "an event"]) {
        assert.ok(traces.includes(where), where);
      }
    });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
