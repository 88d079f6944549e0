/** A real browser for the end-to-end tests, and pages that write down what they do. */
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { launchOptions } from "../../.ci/browser.mjs";

/** How long a test waits for what must come. */
const PATIENCE_MS = 20_000;

/** An event of the widget as a page heard it. */
export interface Heard {
  type: string;
  id: string;
  data: Record<string, unknown>;
}

/** What a page has done since it was opened. */
export interface Diary {
  /** Console errors, uncaught exceptions and broken content security policies. */
  complaints: string[];
  requests: { method: string; url: string; body: string }[];
}

export async function openBrowser(): Promise<Browser> {
  return await puppeteer.launch({ ...await launchOptions(), timeout: PATIENCE_MS });
}

/** Opens an empty page; its diary fills as it is used. */
export async function openPage(
  browser: Pick<Browser, "newPage">,
): Promise<{ page: Page; diary: Diary }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const diary: Diary = { complaints: [], requests: [] };
  page.on("console", (message) => {
    if (message.type() === "error") diary.complaints.push(message.text());
  });
  page.on("pageerror", (error) => diary.complaints.push(`${error}`));
  page.on("request", (request) => {
    const [method, url, body] = [request.method(), request.url(), request.postData() ?? ""];
    diary.requests.push({ method, url, body });
  });
  await page.exposeFunction("complain", (text: string) => void diary.complaints.push(text));
  await page.evaluateOnNewDocument(listen);
  return { page, diary };
}

/** An entry of type `layout-shift`, which TypeScript does not know. */
interface Shift {
  value: number;
  hadRecentInput: boolean;
}

/** Runs in the page, before anything else does. */
function listen(): void {
  const page = globalThis as unknown as {
    heard: Heard[];
    shifts: number;
    complain(text: string): void;
  };
  page.heard = [];
  page.shifts = 0;
  addEventListener("story-event", (event) => page.heard.push((event as CustomEvent).detail));
  addEventListener("securitypolicyviolation", (event) => {
    page.complain(`${event.violatedDirective} forbids ${event.blockedURI || event.sample}`);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as unknown as Shift;
      if (!hadRecentInput) page.shifts += value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** What the widget has told the page so far. */
export const heardBy = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);

/** The sum of the layout shifts that no input explains, those inside the widget too. */
export const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);

/** The text of each chapter on the page, a blank line between paragraphs. */
export const chaptersOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.querySelector("story-stream")!.shadowRoot!.querySelectorAll(".text");
    return [...texts].map((text) =>
      [...text.querySelectorAll("p")].map((paragraph) => paragraph.textContent!.trim()).join("\n\n")
    );
  });

/** Presses the button of that name in the widget, as soon as it is there. */
export async function press(page: Page, name: string): Promise<void> {
  await page.locator(`story-stream >>> ::-p-aria([name=${JSON.stringify(name)}][role="button"])`)
    .click();
}

/** Waits for the end of a chapter as the service told it. */
export async function endOf(page: Page, chapter: number): Promise<Heard["data"]> {
  const last = await page.waitForFunction(
    (chapter) => {
      const { heard } = globalThis as unknown as { heard: Heard[] };
      return heard.find(({ type, data }) =>
        type === "complete" && data["chapter_number"] === chapter
      )?.data;
    },
    {},
    chapter,
  );
  return await last.jsonValue() as Heard["data"];
}

/** Takes the first choice again and again until the story ends. Gives the ends of its chapters. */
export async function readToTheEnd(page: Page): Promise<Heard["data"][]> {
  const ends: Heard["data"][] = [];
  for (;;) {
    const end = await endOf(page, ends.length + 1);
    ends.push(end);
    if (end["is_last"]) break;
    const [choice] = end["choices"] as { text: string }[];
    await press(page, choice!.text);
  }
  await page.waitForSelector("story-stream >>> ::-p-text(The end)");
  return ends;
}
