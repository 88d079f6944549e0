/** The examples of docs/embedding.md, taken out of the page and run in a real browser. */
import assert from "node:assert/strict";
import type { Browser, Page } from "puppeteer-core";
import { startService } from "../../.ci/service.ts";
import type { StoryStream } from "../../widget/define.ts";
import { openBrowser, openPage, press, readToTheEnd, shiftsOf } from "../testing/browser.ts";
import { openMarkdown } from "../testing/markdown.ts";
import { openPublisher } from "../testing/publisher.ts";
import { typeErrors } from "../testing/types.ts";

const markdown = await openMarkdown("docs/embedding.md");
const [example, listeners] = markdown.examples("html");

/** A publisher's page of nothing but examples, with the service's address in place of the page's. */
async function open(browser: Browser, service: string, ...examples: string[]) {
  const html = examples.join("").replaceAll("http://127.0.0.1:8000", service);
  const publisher = openPublisher(service, undefined, html, "");
  const opened = await openPage(browser);
  return {
    ...opened,
    origin: publisher.origin,
    [Symbol.asyncDispose]: async () => {
      await opened.page.close();
      await publisher[Symbol.asyncDispose]();
    },
  };
}

/** Begins the story, and has its words come at once. */
async function begin(page: Page): Promise<void> {
  await page.$eval("story-stream", (tag) => void ((tag as StoryStream).pace = 0));
  await press(page, "Begin the story");
}

const boxOf = (page: Page) =>
  page.$eval("story-stream", (tag) => {
    const { width, height } = tag.getBoundingClientRect();
    return { width, height, link: tag.querySelector("a")!.checkVisibility() };
  });

Deno.test("the examples of docs/embedding.md", async (test) => {
  await using service = await startService();
  await using browser = await openBrowser();

  await test.step("the first tells a story to its end, and nothing on its page moves", async () => {
    await using opened = await open(browser, service.origin, example!);
    await opened.page.goto(opened.origin);
    await begin(opened.page);
    assert.equal((await readToTheEnd(opened.page)).length, 3);
    assert.equal(await shiftsOf(opened.page), 0);
    assert.deepEqual(opened.diary.complaints, []);
  });

  await test.step("what stands inside the tag is seen until the script has come", async () => {
    await using opened = await open(browser, service.origin, example!);
    const { page, origin } = opened;
    await page.setJavaScriptEnabled(false);
    await page.goto(origin);
    const before = await boxOf(page);
    assert.ok(before.link);
    await page.setJavaScriptEnabled(true);
    await page.reload();
    await page.waitForSelector("story-stream >>> .cover");
    assert.deepEqual(await boxOf(page), { ...before, link: false });
  });

  await test.step("a browser that is too old shows what stands inside the tag", async () => {
    await using opened = await open(browser, service.origin, example!);
    await opened.page.evaluateOnNewDocument("delete AbortSignal.any");
    await opened.page.goto(opened.origin);
    await opened.page.waitForNetworkIdle();
    assert.ok((await boxOf(opened.page)).link);
    assert.deepEqual(opened.diary.complaints, []);
  });

  await test.step("the listeners log what the page says, and can keep a story", async () => {
    await using opened = await open(browser, service.origin, example!, listeners!);
    const { page } = opened;
    const logged: string[] = [];
    page.on("console", (message) => void logged.push(message.text()));
    const asked: string[] = [];
    const answers = [false, true];
    page.on("dialog", async (dialog) => {
      asked.push(dialog.message());
      await (answers.shift() ? dialog.accept() : dialog.dismiss());
    });
    await page.goto(opened.origin);
    await begin(page);
    await readToTheEnd(page);
    assert.deepEqual(logged, markdown.examples("text")[0]!.trim().split("\n"));
    await press(page, "Another story");
    assert.ok(await page.$("story-stream >>> ::-p-text(The end)"));
    await press(page, "Another story");
    await page.waitForSelector("story-stream >>> .cover");
    assert.equal(asked.length, 2);
  });

  await test.step("words of the page's own stand where the widget's did", async () => {
    const script = markdown.examples("ts")[0]!
      .replace("story-stream/define", `${service.origin}/v1/story-stream.js`);
    const module = `<body><script type="module">${script}</script>`;
    await using opened = await open(browser, service.origin, module);
    await opened.page.goto(opened.origin);
    await opened.page.waitForSelector("story-stream >>> ::-p-text(Once upon a time …)");
    assert.deepEqual(opened.diary.complaints, []);
  });

  await test.step("the policy is all that the tag needs", async () => {
    const csp = markdown.examples("csp")[0]!.trim()
      .replaceAll("https://stories.example", service.origin);
    await using publisher = openPublisher(service.origin, csp);
    const { page, diary } = await openPage(browser);
    await page.goto(publisher.origin);
    await readToTheEnd(page);
    assert.deepEqual(diary.complaints, []);
    await page.close();
  });

  await test.step("the scripts that the page names are there", async () => {
    const paths = markdown.text.match(/(?<=^\| `)\/v[^`]+/gm)!;
    assert.equal(paths.length, 4);
    for (const path of paths) {
      const answer = await fetch(service.origin + path);
      await answer.body?.cancel();
      assert.equal(answer.status, 200, path);
    }
  });
});

Deno.test("what docs/embedding.md says in TypeScript and in JSX is taken by a strict compiler", async () => {
  const [plain] = markdown.examples("ts");
  const [react] = markdown.examples("tsx");
  assert.equal(await typeErrors({ "plain.ts": plain!, "react.tsx": react! }), "");
});
