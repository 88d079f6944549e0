/** Whether everyone can use the demo page, as far as axe can tell: WCAG 2.2 AA and best practice. */
import assert from "node:assert/strict";
import { violationsOn } from "./testing/axe.ts";
import { endOf, openBrowser, openPage, shiftsOf } from "./testing/browser.ts";
import { startService } from "../.ci/service.ts";

Deno.test("everyone can use the demo page", async (test) => {
  await using service = await startService();
  await using browser = await openBrowser();
  for (const [width, height] of [[390, 844], [1280, 800]] as const) {
    for (const scheme of ["light", "dark"]) {
      await test.step(`${width} pixels wide, ${scheme}`, async () => {
        const context = await browser.createBrowserContext();
        const { page } = await openPage(context);
        await page.setViewport({ width, height });
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await page.goto(`${service.origin}/?pace=0`);
        await endOf(page, 1);
        await page.click("summary");
        await page.select("#level", "advanced");
        assert.deepEqual(await violationsOn(page), []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${wide} pixels do not fit into ${width}`);
        assert.equal(await shiftsOf(page), 0);
        await context.close();
      });
    }
  }
});
