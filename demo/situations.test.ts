/** Every situation of the widget, for everyone: by day and night, either way round, large and small. */
import assert from "node:assert/strict";
import type { Browser, Page } from "puppeteer-core";
import { startService } from "../.ci/service.ts";
import { SITUATIONS } from "./situations/situations.ts";
import { visit } from "./testing/visit.ts";
import { violationsOn } from "./testing/axe.ts";
import { openBrowser, openPage, shiftsOf } from "./testing/browser.ts";
import { inScroll, tooSmall, unmarked, unreachable } from "./testing/reach.ts";

/** How many pages are open at once. */
const LANES = 3;

/** What a system can prefer. */
const PREFERENCES = {
  light: { "prefers-color-scheme": "light" },
  dark: { "prefers-color-scheme": "dark" },
  contrast: { "prefers-color-scheme": "light", "prefers-contrast": "more" },
  forced: { "forced-colors": "active" },
};

const prefer = (page: Page, what: keyof typeof PREFERENCES) =>
  page.emulateMediaFeatures(
    Object.entries(PREFERENCES[what]).map(([name, value]) => ({ name, value })),
  );

interface Visit {
  name: string;
  lang: string;
  width: number;
}

/** What is wrong with a situation, on a page of its own. */
async function examine(browser: Browser, origin: string, it: Visit): Promise<string[]> {
  const { page } = await openPage(browser);
  const finds: string[] = [];
  const find = (where: string, what: unknown[]) =>
    finds.push(...what.map((it) => `${where}: ${it}`));
  await visit(page, origin, it.name, { width: it.width, query: `lang=${it.lang}` });
  const shifts = await shiftsOf(page);
  if (shifts) find("moves by itself", [shifts]);
  if (it.width < 600) {
    await page.setViewport({ width: 320, height: 800 });
    for (const what of ["light", "dark", "contrast"] as const) {
      await prefer(page, what);
      find(what, await violationsOn(page));
    }
    find("too small", await page.evaluate(tooSmall));
    find("does not fit", await page.evaluate(inScroll));
    await prefer(page, "forced");
    find("forced colours", await page.evaluate(unmarked));
    await prefer(page, "light");
    // What 1280 by 1024 is at 400 %.
    await page.setViewport({ width: 320, height: 256 });
    find("does not fit at 400 %", await page.evaluate(inScroll));
    find("out of reach at 400 %", await page.evaluate(unreachable));
  }
  await page.close();
  return finds.map((what) => `${it.name}, ${it.lang}, ${it.width}: ${what}`);
}

Deno.test("every situation is for everyone", async () => {
  await using service = await startService();
  await using browser = await openBrowser();
  const visits = Object.keys(SITUATIONS).flatMap((name) =>
    ["en", "ar"].flatMap((lang) => [390, 1280].map((width) => ({ name, lang, width })))
  );
  const finds: string[] = [];
  const lane = async () => {
    for (let it = visits.shift(); it; it = visits.shift()) {
      finds.push(...await examine(browser, service.origin, it));
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  assert.deepEqual(finds.sort(), []);
});
