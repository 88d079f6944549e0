/** What the child can set is legible in all colours and every theme, from either side, on any screen. */
import { emulateMedia, setViewport } from "@web/test-runner-commands";
import "axe-core/axe.min.js";
import { assert } from "chai";
import { asItWas, choose, openComfort } from "./comfort/testing.ts";
import { around } from "./labels/en-around.ts";
import type { StoryStream } from "./story-stream.ts";
import { all, mount, unmount } from "./testing.ts";

declare const axe: {
  run(context: Document, options: unknown): Promise<{ violations: { id: string }[] }>;
};

const RULES = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: { "target-size": { enabled: true } },
};
const COLOURS = ["Like this device", "Light", "Dark", "Sand", "Strong"];
const THEMES = [...Object.keys(around.themes), "a theme of the page"];

const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 })
  .getContext("2d", { willReadFrequently: true })!;

/** The relative luminance, as WCAG has it, of a colour of the book. */
function luminance(element: StoryStream, colour: string): number {
  const probe = document.createElement("i");
  probe.style.color = `var(--${colour})`;
  element.shadowRoot!.querySelector(".book")!.append(probe);
  canvas.fillStyle = getComputedStyle(probe).color;
  canvas.fillRect(0, 0, 1, 1);
  probe.remove();
  const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
    value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(element: StoryStream, one: string, other: string): number {
  const [dark, light] = [one, other].map((colour) => luminance(element, colour)).sort();
  return (light! + 0.05) / (dark! + 0.05);
}

/** Letters on paper and on a choice; the accent as letters, as their ground, and as a border. */
const PAIRS = [["ink", "paper"], ["ink", "wash"], ["accent", "paper"]] as const;

function legible(element: StoryStream, least: number, of: string): void {
  for (const [one, other] of PAIRS) {
    assert.isAtLeast(contrast(element, one, other), least, `${one} on ${other}: ${of}`);
  }
}

suite("comfort, its colours", () => {
  suiteSetup(() => {
    document.documentElement.lang = "en";
    document.title = "Reading corner";
  });
  teardown(() => {
    unmount();
    asItWas();
  });
  suiteTeardown(async () => {
    await emulateMedia({ colorScheme: "light" });
    await setViewport({ width: 800, height: 600 });
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const colours of COLOURS) {
      const least = colours === "Strong" ? 7 : 4.5;
      test(`${colours} (${colorScheme}): ${least} to 1 in every theme, and for axe`, async () => {
        await emulateMedia({ colorScheme });
        await setViewport({ width: 320, height: 700 });
        const element = await mount();
        await openComfort(element);
        await choose(element, "Colours", colours);
        for (const theme of THEMES) {
          element.theme = theme;
          await element.updateComplete;
          legible(element, least, theme);
        }
        for (const dir of ["ltr", "rtl"]) {
          element.labels = { ...element.labels, dir };
          await element.updateComplete;
          const { violations } = await axe.run(document, RULES);
          assert.deepEqual(violations.map(({ id }) => id), []);
        }
      });
    }
  }

  test("the child's colours are legible whatever colours the page has given", async () => {
    const element = await mount();
    await openComfort(element);
    for (const colour of ["#fff", "#000", "#ff0", "#0f0", "#0ff", "#f0f", "#00f", "#f00", "#888"]) {
      for (const name of ["paper", "ink", "accent"]) {
        element.style.setProperty(`--story-${name}`, colour);
      }
      for (const colours of COLOURS.slice(1)) {
        await choose(element, "Colours", colours);
        legible(element, colours === "Strong" ? 7 : 4.5, `${colours} on a page of ${colour}`);
      }
    }
  });

  test("on a narrow, low screen nothing is cut off, and every target can be hit", async () => {
    await setViewport({ width: 320, height: 256 });
    const element = await mount();
    element.style.setProperty("--story-height", "15rem");
    await openComfort(element);
    await choose(element, "Letters", "5");
    await choose(element, "Room between words", "Most");
    const panel = element.shadowRoot!.querySelector(".panel")!;
    assert.isAtMost(panel.scrollWidth, panel.clientWidth);
    const [its, books] = [panel, element.scroller].map((one) =>
      getComputedStyle(one).scrollbarColor
    );
    assert.equal(its, books);
    for (const target of all(element.shadowRoot!, ".panel button, .panel label, footer button")) {
      const { width, height } = target.getBoundingClientRect();
      assert.isAtLeast(Math.min(width, height), 44);
    }
    panel.scrollTop = 1e6;
    const last = all(panel, "button").at(-1)!.getBoundingClientRect();
    assert.isAtMost(last.bottom, panel.getBoundingClientRect().bottom);
  });
});
