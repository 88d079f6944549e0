/** WCAG 2.2 AA and best practice in every state, by day and by night, on a phone and on a board. */
import { emulateMedia, setViewport } from "@web/test-runner-commands";
import "axe-core/axe.min.js";
import { assert } from "chai";
import type { StoryStream } from "./story-stream.ts";
import { choices, cut, HandClock, heard, mount, press, seen, unmount } from "./testing.ts";

declare const axe: {
  run(
    context: Document,
    options: unknown,
  ): Promise<
    { violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[] }
  >;
};

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function accessible(): Promise<void> {
  const { violations } = await axe.run(document, {
    runOnly: TAGS,
    // The rule for target sizes is off by default.
    rules: { "target-size": { enabled: true } },
  });
  assert.deepEqual(
    violations.map((
      { id, nodes },
    ) => [id, nodes.map((node) => [node.target, node.failureSummary])]),
    [],
  );
}

const STATES: Record<string, () => Promise<StoryStream>> = {
  "the cover with its choice of themes": () => mount({ theme: "", hero: "Mia" }),
  "the cover of a theme": () => mount({ theme: "bedtime" }),
  "the wait before the first word": async () => {
    const element = await mount({ service: cut("stall-3").address }, new HandClock());
    press(element, ".big");
    await seen(element, (root) => root.querySelector("i"));
    return element;
  },
  "the telling": async () => {
    const element = await mount({ pace: "3" }, new HandClock());
    const complete = heard(element, "story-complete");
    press(element, ".big");
    await complete;
    await seen(element, (root) => root.querySelector(".quiet"));
    return element;
  },
  "the choices": async () => {
    const element = await mount({ theme: "animals" });
    press(element, ".big");
    await seen(element, choices);
    return element;
  },
  "trouble before the story": async () => {
    const element = await mount({ service: "http://127.0.0.1:1" });
    press(element, ".big");
    await seen(element, (root) => root.querySelector("[role=alert]"));
    return element;
  },
  "what is said to a child in distress": async () => {
    const { address } = cut("refuse-400-distress");
    const element = await mount({ service: address, theme: "" });
    press(element, ".big");
    await seen(element, (root) => root.querySelector(".comfort"));
    return element;
  },
  "a site that is stopped": async () => {
    const element = await mount({ service: cut("refuse-403-site_stopped").address });
    press(element, ".big");
    await seen(element, (root) => root.querySelector("[role=alert]"));
    return element;
  },
  "a chapter with notices": async () => {
    const element = await mount({ service: cut("notices").address });
    press(element, ".big");
    await seen(element, choices);
    element.shadowRoot!.querySelector(".scroll")!.scrollTop = 0;
    return element;
  },
  "trouble in the story": async () => {
    const element = await mount({ service: cut("end-interrupted-12").address, theme: "dinosaurs" });
    press(element, ".big");
    await seen(element, (root) => root.querySelector("[role=alert]"));
    return element;
  },
  "the end": async () => {
    const element = await mount({ theme: "bedtime" });
    press(element, ".big");
    for (let chapter = 1;; chapter++) {
      await seen(
        element,
        (root) =>
          root.querySelectorAll("section").length === chapter && root.querySelector(".after"),
      );
      const found = choices(element.shadowRoot!);
      if (!found) return element;
      found[0]!.click();
    }
  },
};

suite("accessible", () => {
  suiteSetup(() => {
    document.documentElement.lang = "en";
    document.title = "Reading corner";
  });
  teardown(unmount);
  suiteTeardown(() => emulateMedia({ colorScheme: "light" }));

  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, state] of Object.entries(STATES)) {
      test(`${name} (${colorScheme})`, async () => {
        await emulateMedia({ colorScheme });
        assert.isTrue(matchMedia(`(prefers-color-scheme: ${colorScheme})`).matches);
        await setViewport({ width: 390, height: 800 });
        await state();
        await accessible();
      });
    }
  }

  for (const width of [320, 1280]) {
    test(`${width} pixels wide, nothing is cut off, and every target can be hit`, async () => {
      await setViewport({ width, height: 700 });
      for (
        const name of [
          "the cover with its choice of themes",
          "the choices",
          "what is said to a child in distress",
          "a chapter with notices",
        ]
      ) {
        const element = await STATES[name]!();
        await accessible();
        const scroller = element.shadowRoot!.querySelector(".scroll")!;
        assert.isAtMost(scroller.scrollWidth, scroller.clientWidth);
        for (const target of element.shadowRoot!.querySelectorAll("button, input")) {
          const { width, height } = target.getBoundingClientRect();
          assert.isAtLeast(Math.min(width, height), 44);
        }
        unmount();
      }
    });
  }

  test("from right to left as well", async () => {
    document.documentElement.dir = "rtl";
    await STATES["the choices"]!();
    await accessible();
    document.documentElement.dir = "ltr";
  });
});
