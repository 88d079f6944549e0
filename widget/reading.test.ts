/** What it is to read a story: words at their pace, a place that stays, ears instead of eyes. */
import { assert } from "chai";
import { choices, HandClock, heard, mount, press, seen, told, unmount } from "./testing.ts";

const text = (root: ParentNode, selector: string) =>
  root.querySelector(selector)?.textContent?.trim() ?? "";

/** A layout shift, as the browser reports it. */
interface Shift {
  value: number;
  sources: { node: Node | null }[];
}

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
    press(element, "article");
    await seen(element, choices);
    assert.equal(told(element), story_content);
  });

  test("a screen reader hears each sentence and the question once, politely", async () => {
    const element = await mount();
    const said: string[] = [];
    const region = element.shadowRoot!.querySelector("[aria-live=polite]")!;
    new MutationObserver(() => said.push(region.textContent!)).observe(region, { childList: true });
    const complete = heard(element, "story-complete");
    press(element, ".big");
    const { story_content, choice_question } = await complete;
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    const spoken = words(`${story_content} ${choice_question}`);
    await seen(element, () => words(said.join(" ")).length >= spoken.length);
    assert.deepEqual(words(said.join(" ")), spoken);
    assert.equal(element.shadowRoot!.querySelector("section")!.ariaLive, "off");
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

  test("nothing on the page around it moves", async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes("layout-shift")) this.skip();
    const element = await mount();
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: "layout-shift" });
    press(element, ".big");
    await seen(element, choices);
    // Nodes in the element are hidden from the page: what has a node is of the page itself. Within, the
    // service's message, centred, moves its first letter when it changes.
    const moved = [...shifts, ...observer.takeRecords()] as unknown as Shift[];
    assert.isEmpty(moved.flatMap(({ sources }) => sources.filter(({ node }) => node)));
    assert.isBelow(moved.reduce((sum, { value }) => sum + value, 0), 0.001);
  });

  test("the place of a child who reads further up is not taken away", async () => {
    const clock = new HandClock();
    const element = await mount({ pace: "5" }, clock);
    element.style.setProperty("--story-height", "14rem");
    const complete = heard(element, "story-complete");
    press(element, ".big");
    await complete;
    await element.updateComplete;
    const scroller = element.shadowRoot!.querySelector<HTMLElement>(".scroll")!;
    const end = () => scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    clock.advance(15_000);
    assert.isAbove(scroller.scrollTop, 0);
    assert.isBelow(end(), 2);
    scroller.scrollTop = 0;
    clock.advance(15_000);
    assert.equal(scroller.scrollTop, 0);
    scroller.scrollTop = scroller.scrollHeight;
    clock.advance(1000);
    assert.isBelow(end(), 2);
  });
});
