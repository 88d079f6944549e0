/** What axe finds: WCAG 2.2 A and AA, best practice, and the size of targets. */
import axe from "axe-core";
import type { Page } from "puppeteer-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What is wrong with the page as it stands: rules, and where they are broken. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(`globalThis.axe || (() => {${axe.source}})()`);
  const results = await page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    return await axe.run(document, {
      runOnly: { type: "tag", values },
      // Off by default.
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations"],
    });
  }, TAGS);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`)
  );
}
