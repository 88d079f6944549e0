/** A child that writes of something hard hears warm words, and what it wrote stays nowhere. */
import { setViewport } from "@web/test-runner-commands";
import { assert } from "chai";
import {
  all,
  announcements,
  choices,
  cut,
  HandClock,
  heard,
  mount,
  press,
  seen,
  unmount,
} from "./testing.ts";

const WORDS = "a girl whom nobody likes";

const DETAILS = [
  "story-ask",
  "story-start",
  "story-event",
  "story-sentence",
  "story-choice",
  "story-complete",
  "story-error",
  "story-distress",
] as const;

/** Writes on the cover as a child does, letter by letter, and begins. */
async function write(words: string, attributes: Record<string, string> = {}) {
  const { address } = cut("refuse-400-distress");
  const element = await mount({ service: address, theme: "", ...attributes });
  const input = element.shadowRoot!.querySelector("input")!;
  for (let length = 1; length <= words.length; length++) {
    input.value = words.slice(0, length);
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  }
  press(element, ".big");
  return element;
}

/** Everything that is written to the console while `act` runs. */
async function written(act: () => Promise<unknown>): Promise<unknown[]> {
  const before = { ...console };
  const lines: unknown[] = [];
  const write = (...line: unknown[]) => lines.push(line);
  Object.assign(console, { log: write, info: write, debug: write, warn: write, error: write });
  await act().finally(() => Object.assign(console, before));
  return lines;
}

suite("distress", () => {
  const events: { type: string; detail: unknown }[] = [];
  const note = (event: Event) =>
    events.push({ type: event.type, detail: (event as CustomEvent).detail });

  setup(() => {
    events.length = 0;
    for (const type of DETAILS) document.addEventListener(type, note);
  });
  teardown(() => {
    for (const type of DETAILS) document.removeEventListener(type, note);
    unmount();
  });

  test("the words are warm, and nothing looks or sounds like an error", async () => {
    const element = await write(WORDS);
    const card = await seen(element, (root) => root.querySelector(".distress"));
    assert.include(card.textContent, "It is good that you told us.");
    assert.include(card.textContent, "it is not your fault");
    assert.include(card.textContent, "Please talk to a grown\u2011up you trust, today.");
    assert.notMatch(element.shadowRoot!.textContent!, /wrong|sorry|error|try again/i);
    assert.isNull(element.shadowRoot!.querySelector("[role=alert]"));
  });

  test("the page is told once, with an empty detail, and of no error", async () => {
    const told = seen(await write(WORDS), (root) => root.querySelector(".distress"));
    await told;
    const said = events.filter(({ type }) => type !== "story-ask");
    assert.deepEqual(said, [{ type: "story-distress", detail: {} }]);
  });

  test("what was typed is in no event, no storage, no attribute and not on the page", async () => {
    const element = await write(WORDS);
    await seen(element, (root) => root.querySelector(".distress"));
    assert.isNotEmpty(events);
    for (const text of [JSON.stringify(events), element.outerHTML, element.shadowRoot!.innerHTML]) {
      assert.notInclude(text, "girl");
    }
    assert.notInclude(JSON.stringify(element.state), "girl");
    assert.lengthOf(Object.keys(sessionStorage), 0);
    assert.lengthOf(Object.keys(localStorage), 0);
  });

  test("nothing is written to the console", async () => {
    const lines = await written(async () => {
      await seen(await write(WORDS), (root) => root.querySelector(".distress"));
    });
    assert.deepEqual(lines, []);
  });

  test("the only way on is another story, from an empty cover", async () => {
    const element = await write(WORDS);
    const card = await seen(element, (root) => root.querySelector(".distress"));
    const buttons = all(card, "button");
    assert.deepEqual(buttons.map(({ textContent }) => textContent!.trim()), ["Another story"]);
    buttons[0]!.click();
    const input = await seen(element, (root) => root.querySelector("input"));
    assert.equal(input.value, "");
    element.service = cut("-").address;
    press(element, ".big");
    await seen(element, choices);
  });

  test("a screen reader hears the words once, politely", async () => {
    const clock = new HandClock();
    const element = await mount({ service: cut("refuse-400-distress").address }, clock);
    await seen(element, () => element.tools);
    const said = announcements(element);
    const distress = heard(element, "story-distress");
    press(element, ".big");
    await distress;
    clock.advance(10_000);
    await element.updateComplete;
    assert.lengthOf(said, 1);
    assert.match(
      said[0]!,
      /^It is good .* fault\. Please talk to a grown\u2011up you trust, today\.\s*$/,
    );
    assert.isTrue(element.announcer.regions.every(({ ariaLive }) => ariaLive === "polite"));
  });

  test("a page loaded anew shows its cover, and asks nothing by itself", async () => {
    await seen(await write(WORDS), (root) => root.querySelector(".distress"));
    for (const element of document.querySelectorAll("story-stream")) element.remove();
    const road = cut("refuse-400-distress");
    const element = await mount({ service: road.address, theme: "" });
    assert.equal(element.state.phase, "cover");
    assert.lengthOf(await road.log(), 0);
  });

  test("in the middle of a story the card stands alone as well", async () => {
    const element = await mount();
    press(element, ".big");
    const [first] = await seen(element, choices);
    element.service = cut("refuse-400-distress").address;
    first!.click();
    await seen(element, (root) => root.querySelector(".distress"));
    assert.lengthOf(all(element.shadowRoot!, "section"), 0);
    assert.equal(events.filter(({ type }) => type === "story-distress").length, 1);
  });

  test("the card stands whole on a phone, and nothing around it moves", async () => {
    await setViewport({ width: 390, height: 700 });
    const element = await write(WORDS);
    const { offsetHeight } = element;
    await seen(element, (root) => root.querySelector(".distress"));
    const { scrollHeight, clientHeight } = element.shadowRoot!.querySelector(".scroll")!;
    assert.equal(scrollHeight, clientHeight);
    assert.equal(element.offsetHeight, offsetHeight);
  });
});
