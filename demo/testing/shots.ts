/** Takes pictures of every situation, to be looked at: `deno task shots FOLDER [situation …]`. */
import { startService } from "../../.ci/service.ts";
import { openBrowser, openPage } from "./browser.ts";
import { SITUATIONS } from "../situations/situations.ts";
import { visit } from "./visit.ts";

const [folder = "coverage/shots", ...names] = Deno.args;
await Deno.mkdir(folder, { recursive: true });

const LOOKS = [
  ["390-light", { width: 390 }, "light", "no-preference"],
  ["390-dark", { width: 390 }, "dark", "no-preference"],
  ["1280-light", { width: 1280 }, "light", "no-preference"],
  ["1280-dark", { width: 1280 }, "dark", "no-preference"],
  ["390-contrast", { width: 390 }, "light", "more"],
  ["390-forced", { width: 390 }, "light", "forced"],
  ["390-ar", { width: 390, query: "lang=ar" }, "light", "no-preference"],
] as const;

await using service = await startService();
await using browser = await openBrowser();
for (const name of names.length ? names : Object.keys(SITUATIONS)) {
  for (const [look, size, scheme, contrast] of LOOKS) {
    const context = await browser.createBrowserContext();
    const { page } = await openPage(context);
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: scheme },
      contrast === "forced"
        ? { name: "forced-colors", value: "active" }
        : { name: "prefers-contrast", value: contrast },
    ]);
    await visit(page, service.origin, name, size);
    await page.evaluate((sign) => {
      const { shadowRoot } = document.querySelector("story-stream")!;
      shadowRoot!.querySelector(sign)!.scrollIntoView({ block: "center" });
    }, SITUATIONS[name]!.sign);
    await page.screenshot({ path: `${folder}/${name}.${look}.png` });
    await context.close();
  }
}
