/** The tools at the foot: what they open and when, where the focus goes, and what is loaded for them. */
import { sendKeys, setViewport } from "@web/test-runner-commands";
import { assert } from "chai";
import type { StoryStream } from "./story-stream.ts";
import { all, choices, hold, mount, press, seen, unmount } from "./testing.ts";

suite("tools", () => {
  setup(() => setViewport({ width: 390, height: 700 }));
  teardown(unmount);

  const panel = (element: StoryStream) =>
    element.shadowRoot!.querySelector(".panel")?.getAttribute("aria-label");

  async function chapter(attributes: Record<string, string> = {}): Promise<StoryStream> {
    const element = await mount(attributes);
    press(element, ".big");
    await seen(element, choices);
    return element;
  }

  /** Lets the browser take the focus from what cannot be seen. */
  async function frames(): Promise<void> {
    for (let times = 0; times < 3; times++) await new Promise(requestAnimationFrame);
  }

  test("when a tool goes away, what has its focus is the story", async () => {
    const element = await mount({ pace: "60" });
    const root = element.shadowRoot!;
    press(element, ".big");
    (await seen(element, (root) => root.querySelector<HTMLElement>("#pause:not([data-away])")))
      .focus();
    await seen(element, choices);
    await frames();
    assert.equal(root.activeElement?.className, "scroll");
    element.scroller.scrollTop = 0;
    const turn = await seen(
      element,
      (root) => root.querySelector<HTMLElement>("#turn:not([data-away])"),
    );
    turn.focus();
    element.scroller.scrollTop = element.scroller.scrollHeight;
    await seen(element, (root) => root.querySelector("#turn[data-away]"));
    await frames();
    assert.equal(root.activeElement?.className, "scroll");
  });

  test("only panels are opened, whatever the page asks for", async () => {
    const element = await chapter();
    for (const name of ["words", "keep", "labels", "constructor", "nothing"]) {
      await element.tools!.open("comfort");
      await element.tools!.open(name);
      await element.updateComplete;
      assert.isUndefined(panel(element), name);
    }
    press(element, ".choice");
    await seen(element, (root) => all(root, "section").length === 2 && choices(root));
  });

  test("the panel that was asked for last is the one that opens", async () => {
    const element = await chapter();
    const letGo = hold(element, "menu");
    const slow = element.tools!.open("menu");
    await element.tools!.open("comfort");
    await element.updateComplete;
    const before = panel(element);
    letGo();
    await slow;
    await element.updateComplete;
    assert.equal(panel(element), before);
    await element.tools!.open("");
    const shut = hold(element, "menu");
    const late = element.tools!.open("menu");
    await element.tools!.open("");
    shut();
    await late;
    await element.updateComplete;
    assert.isUndefined(panel(element));
  });

  test("a tool says whether its panel is open, and Escape on it shuts that", async () => {
    const element = await chapter();
    for (const name of ["comfort", "menu"]) {
      const tool = element.shadowRoot!.getElementById(name)!;
      assert.equal(tool.getAttribute("aria-expanded"), "false");
      tool.click();
      await seen(element, (root) => root.querySelector(".panel"));
      assert.equal(tool.getAttribute("aria-expanded"), "true");
      assert.isFalse(tool.hasAttribute("aria-pressed"));
      tool.focus();
      await sendKeys({ press: "Escape" });
      await seen(element, (root) => !root.querySelector(".panel"));
      assert.equal(element.shadowRoot!.activeElement?.id, name);
    }
  });

  test("a part that cannot be loaded is asked for once a chapter", async () => {
    const element = await mount();
    let asked = 0;
    const { need } = element;
    element.need = (async (name: "menu") => {
      if (name as string !== "words") return await need.call(element, name);
      asked++;
    }) as typeof need;
    press(element, ".big");
    await seen(element, choices);
    // When the chapter opens, and before the ways on appear.
    assert.equal(asked, 2);
    press(element, ".choice");
    await seen(element, (root) => all(root, "section").length === 2 && choices(root));
    assert.equal(asked, 3);
  });
});
