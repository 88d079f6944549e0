/** What it is to read a story: words at their pace, and a place that stays. */
import { assert } from "chai";
import { choices, HandClock, heard, mount, press, seen, told, unmount } from "./testing.ts";

const text = (root: ParentNode, selector: string) =>
  root.querySelector(selector)?.textContent?.trim() ?? "";

/** The button that turns the page keeps its place at the foot where it is not shown. */
const SHOWN = ".turn:not([data-away])";

suite("reading", () => {
  teardown(unmount);

  test("the words, the title and the ways on come one after another", async () => {
    const clock = new HandClock();
    const element = await mount({ pace: "4" }, clock);
    const complete = heard(element, "story-complete");
    press(element, ".big");
    const { title } = await complete;
    const root = element.shadowRoot!;
    await element.updateComplete;
    assert.equal(root.querySelector("section")!.ariaBusy, "true");
    assert.notInclude(text(root, "h2"), title);
    assert.isUndefined(choices(root));
    clock.advance(300_000);
    await seen(element, choices);
    assert.include(text(root, "h2"), title);
    assert.equal(root.querySelector("section")!.ariaBusy, "false");
  });

  test("a tap shows all that has arrived", async () => {
    const element = await mount({ pace: "1" }, new HandClock());
    const complete = heard(element, "story-complete");
    press(element, ".big");
    const { story_content } = await complete;
    await element.updateComplete;
    press(element, ".text");
    await seen(element, choices);
    assert.equal(told(element), story_content);
  });

  test("it keeps its place, its height, the focus, and the width of its lines", async () => {
    const element = await mount();
    const { top } = element.getBoundingClientRect();
    const height = element.offsetHeight;
    const scroller = element.shadowRoot!.querySelector(".scroll")!;
    const width = scroller.clientWidth;
    element.shadowRoot!.querySelector<HTMLElement>(".big")!.focus();
    press(element, ".big");
    await seen(element, choices);
    assert.equal(element.offsetHeight, height);
    assert.equal(element.getBoundingClientRect().top, top);
    assert.equal(document.activeElement, element);
    assert.isAbove(scroller.scrollHeight, scroller.clientHeight);
    assert.equal(scroller.clientWidth, width);
  });

  test("nothing scrolls by itself: a button turns the page, as long as more stands below", async () => {
    const clock = new HandClock();
    const element = await mount({ pace: "5" }, clock);
    element.style.setProperty("--story-height", "20rem");
    const complete = heard(element, "story-complete");
    press(element, ".big");
    await complete;
    await element.updateComplete;
    const { scroller } = element;
    const start = scroller.scrollTop;
    clock.advance(300_000);
    await seen(element, choices);
    assert.equal(scroller.scrollTop, start);
    // At once instead of smoothly, which takes its time.
    scroller.scrollBy = (by?: ScrollToOptions | number) =>
      scroller.scrollTop += (by as ScrollToOptions).top!;
    const left = () => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    assert.isAbove(left(), scroller.clientHeight);
    while (left() > 1) {
      const before = scroller.scrollTop;
      (await seen(element, (root) => root.querySelector<HTMLElement>(SHOWN))).click();
      await Promise.resolve();
      assert.isAbove(scroller.scrollTop, before);
      assert.isBelow(scroller.scrollTop, before + scroller.clientHeight);
    }
    await seen(element, (root) => !root.querySelector(SHOWN));
  });

  test("the place of a child who reads further up is kept", async () => {
    const clock = new HandClock();
    const element = await mount({ pace: "5" }, clock);
    element.style.setProperty("--story-height", "20rem");
    const complete = heard(element, "story-complete");
    press(element, ".big");
    await complete;
    await element.updateComplete;
    clock.advance(15_000);
    const { scroller } = element;
    scroller.scrollTop = 40;
    clock.advance(300_000);
    await seen(element, choices);
    assert.equal(scroller.scrollTop, 40);
  });
});
