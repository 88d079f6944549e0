/** What each choice of how a child reads does to the story. */
import { emulateMedia } from "@web/test-runner-commands";
import { assert } from "chai";
import { asItWas, choose, openComfort } from "./comfort/testing.ts";
import {
  all,
  announcements,
  choices,
  HandClock,
  heard,
  mount,
  press,
  seen,
  told,
  unmount,
} from "./testing.ts";

const words = (text: string) => text.split(/\s+/).filter(Boolean);
const px = (value: string) => parseFloat(value);

/** What the browser makes of the text of the story. */
const look = (root: ShadowRoot) => getComputedStyle(root.querySelector("section .text")!);

suite("comfort", () => {
  teardown(() => {
    unmount();
    asItWas();
    return emulateMedia({ reducedMotion: "no-preference" });
  });

  test("larger letters, in the story and in its choices, and the tag keeps its size", async () => {
    const element = await mount();
    press(element, ".big");
    const root = element.shadowRoot!;
    await seen(element, choices);
    const height = element.offsetHeight;
    const before = [px(look(root).fontSize), px(getComputedStyle(choices(root)![0]!).fontSize)];
    await openComfort(element);
    for (const [step, times] of [["2", 1.15], ["3", 1.3], ["4", 1.5], ["5", 1.75]] as const) {
      await choose(element, "Letters", step);
      assert.closeTo(px(look(root).fontSize), before[0]! * times, 0.1);
      assert.closeTo(px(getComputedStyle(choices(root)![0]!).fontSize), before[1]! * times, 0.1);
      assert.equal(element.offsetHeight, height);
    }
  });

  test("the size that the page has given is what is made larger", async () => {
    const element = await mount();
    element.style.setProperty("--story-size", "30px");
    press(element, ".big");
    await seen(element, choices);
    await openComfort(element);
    await choose(element, "Letters", "4");
    assert.equal(look(element.shadowRoot!).fontSize, "45px");
  });

  test("lines, letters and words move apart together, further than WCAG 1.4.12 asks", async () => {
    const element = await mount();
    press(element, ".big");
    await seen(element, choices);
    await openComfort(element);
    const spaces = () => {
      const { fontSize, lineHeight, letterSpacing, wordSpacing } = look(element.shadowRoot!);
      return [lineHeight, letterSpacing, wordSpacing].map((one) => (px(one) || 0) / px(fontSize));
    };
    const usual = spaces();
    await choose(element, "Room between words", "More");
    const more = spaces();
    await choose(element, "Room between words", "Most");
    const most = spaces();
    more.forEach((space, index) => assert.isAbove(space, usual[index]!));
    most.forEach((space, index) => assert.isAbove(space, more[index]!));
    [1.5, 0.12, 0.16].forEach((asked, index) => assert.isAtLeast(most[index]! + 0.001, asked));
  });

  for (const [choice, pace] of [["Slowly", 3], ["As usual", 5], ["Fast", 7.5]] as const) {
    test(`words come: ${choice}`, async () => {
      const clock = new HandClock();
      const element = await mount({ pace: "5" }, clock);
      await openComfort(element);
      await choose(element, "How the words come", choice);
      const complete = heard(element, "story-complete");
      element.start();
      await complete;
      await element.updateComplete;
      const before = words(told(element)).length;
      clock.advance(10_000);
      assert.closeTo(words(told(element)).length - before, 10 * pace, 1);
    });
  }

  test("a sentence comes as a whole, and its time passes before the next", async () => {
    const clock = new HandClock();
    const element = await mount({ pace: "5" }, clock);
    await openComfort(element);
    await choose(element, "How the words come", "A sentence at a time");
    const complete = heard(element, "story-complete");
    element.start();
    const { story_content } = await complete;
    await element.updateComplete;
    assert.match(told(element), /[.!?…”]$/);
    assert.isBelow(told(element).length, story_content.length / 2);
  });

  test("all that has come is there at once", async () => {
    const element = await mount({ pace: "1" }, new HandClock());
    await openComfort(element);
    await choose(element, "How the words come", "All at once");
    element.start();
    await seen(element, choices);
    assert.isNotEmpty(told(element));
  });

  for (const choice of ["Each sentence", "When a chapter ends", "Nothing"]) {
    test(`a screen reader is told: ${choice}`, async () => {
      const element = await mount();
      const said = announcements(element);
      await openComfort(element);
      await choose(element, "A screen reader tells", choice);
      const complete = heard(element, "story-complete");
      element.start();
      const { story_content, choice_question, title } = await complete;
      const { length } = words(`${story_content} ${choice_question}`);
      const heardAll = () => words(said.join(" ")).length >= length;
      if (choice === "Each sentence") await seen(element, heardAll);
      else await seen(element, choices);
      const rest = choice === "Nothing" ? "" : `${title} ${choice_question}`;
      if (choice !== "Each sentence") assert.equal(said.join(""), rest);
    });
  }

  test("a few lines are bright, the first, the last, and not what stands round them", async () => {
    await emulateMedia({ reducedMotion: "reduce" });
    const clock = new HandClock();
    const element = await mount({ pace: "5" }, clock);
    element.style.setProperty("--story-height", "60rem");
    const root = element.shadowRoot!;
    const complete = heard(element, "story-complete");
    press(element, ".big");
    await complete;
    await element.updateComplete;
    await openComfort(element);
    await choose(element, "Bright lines", "Three at a time");
    const veil = getComputedStyle(root.querySelector(".book")!, "::before");
    assert.equal(veil.content, '""');
    assert.equal(veil.pointerEvents, "none");
    const line = px(veil.lineHeight);
    const { scroller } = element;
    const { top } = scroller.getBoundingClientRect();
    const middle = top + Math.min(scroller.clientHeight * 0.45, 15 * 16);
    const sentence = (index: number) => all(root, ".text span").at(index)!.getBoundingClientRect();
    assert.isAbove(sentence(0).top, middle - 1.5 * line);
    clock.advance(2000);
    scroller.scrollTop = 1e6;
    assert.isBelow(sentence(-1).top, middle + 1.5 * line);
    clock.advance(300_000);
    await seen(element, choices);
    for (const bright of all(root, "section > :not(.text)")) {
      assert.equal(getComputedStyle(bright).position, "relative");
    }
    scroller.scrollTop = 10;
    element.turn();
    assert.closeTo(scroller.scrollTop, 10 + 2 * line, 1);
    choices(root)![0]!.click();
    await seen(
      element,
      () => all(root, "section").length === 2 && all(root, ".text")[1]!.innerText,
    );
    const next = all(root, ".text")[1]!.querySelector("span")!.getBoundingClientRect();
    assert.isAbove(next.top, middle - 1.5 * line);
  });
});
