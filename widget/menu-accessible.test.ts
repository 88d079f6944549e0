/** The panel "More" by axe, on a phone and on a board, by day and by night, from right to left. */
import { emulateMedia, sendKeys, setViewport } from "@web/test-runner-commands";
import "axe-core/axe.min.js";
import { assert } from "chai";
import { named, openMenu, tell } from "./menu/testing.ts";
import { all, mount, seen, unmount } from "./testing.ts";

declare const axe: {
  run(context: Document, options: unknown): Promise<{ violations: { id: string }[] }>;
};

async function opened(width: number): Promise<HTMLElement> {
  await setViewport({ width, height: 700 });
  const element = await mount({ hero: "Mia", theme: "ocean" });
  await tell(element, 3);
  const panel = await openMenu(element);
  for (const folded of all(panel, "details")) (folded as HTMLDetailsElement).open = true;
  return panel;
}

suite("the panel More is accessible", () => {
  suiteSetup(() => {
    document.documentElement.lang = "en";
    document.title = "Reading corner";
  });
  teardown(unmount);
  suiteTeardown(async () => {
    await emulateMedia({ colorScheme: "light" });
    document.documentElement.dir = "ltr";
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const [width, dir] of [[320, "ltr"], [390, "rtl"], [1280, "ltr"]] as const) {
      test(`${width} pixels wide, ${dir}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.documentElement.dir = dir;
        const panel = await opened(width);
        const { violations } = await axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          rules: { "target-size": { enabled: true } },
        });
        assert.deepEqual(violations.map(({ id }) => id), []);
        for (const target of all(panel, "button, summary")) {
          assert.isAtLeast(target.getBoundingClientRect().height, 44, target.textContent);
        }
        const { parentElement: sheet } = panel;
        assert.isAtMost(sheet!.scrollWidth, sheet!.clientWidth);
      });
    }
  }

  test("by keyboard alone: to the chapters, to what would have been, and out again", async () => {
    await setViewport({ width: 390, height: 700 });
    const element = await mount();
    await tell(element, 2);
    await openMenu(element);
    const root = element.shadowRoot!;
    const held = () => root.activeElement?.textContent.trim();
    const tab = async (times: number) => {
      for (; times; times--) await sendKeys({ press: "Tab" });
    };
    await tab(2);
    assert.match(held()!, /^Chapter 1/);
    await tab(1);
    assert.equal(held(), "What if …?");
    await sendKeys({ press: "Enter" });
    await tab(1);
    assert.isTrue(root.activeElement!.matches("li details .choice"));
    await sendKeys({ press: "Escape" });
    await seen(element, (root) => !root.querySelector(".panel"));
    assert.equal(root.activeElement?.id, "menu");
    const panel = await openMenu(element);
    named(panel, "Start over").focus();
    await sendKeys({ press: "Enter" });
    await element.updateComplete;
    assert.equal(held(), "Really start over?");
  });
});
