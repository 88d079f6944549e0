/** A real browser goes to a situation, and stays until it is reached. */
import type { Page } from "puppeteer-core";
import type { StoryStream } from "../../widget/define.ts";
import { SITUATIONS } from "../situations/situations.ts";

export interface Look {
  width: number;
  height?: number;
  /** Of the page's address: `lang`, `colours`. */
  query?: string;
}

/** Goes there in a tab that remembers nothing. */
export async function visit(
  page: Page,
  origin: string,
  name: string,
  { width, height = 800, query = "" }: Look,
): Promise<void> {
  await page.setViewport({ width, height });
  await page.goto(`${origin}/situations/${name}.html?${query}`);
  // What is loaded beside the core stands too, and all of it is painted.
  await page.waitForFunction(
    (sign) => {
      const { shadowRoot, tools } = document.querySelector<StoryStream>("story-stream")!;
      return tools && shadowRoot?.querySelector(sign);
    },
    {},
    SITUATIONS[name]!.sign,
  );
  await page.evaluate(() =>
    new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
  );
}
