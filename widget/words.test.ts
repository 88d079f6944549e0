/** New words: where they are underlined, and what they mean, for eyes, fingers, keys and ears. */
import { emulateMedia, sendKeys, sendMouse, setViewport } from "@web/test-runner-commands";
import "axe-core/axe.min.js";
import { assert } from "chai";
import type { NewWord } from "./state.ts";
import type { StoryStream } from "./story-stream.ts";
import { all, choices, mount, press, seen, told, unmount } from "./testing.ts";
import { underline } from "./words/underline.ts";

declare const axe: {
  run(context: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

async function accessible(): Promise<void> {
  const { violations } = await axe.run(document);
  assert.deepEqual(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]), []);
}

const buttons = (element: StoryStream): HTMLElement[] =>
  all(element.shadowRoot!, ".words > button");

const card = (element: StoryStream): HTMLElement | null =>
  element.shadowRoot!.querySelector(".meaning:popover-open");

const said = (element: StoryStream): string[] | undefined =>
  card(element) ? all(card(element)!, "h3, p").map((one) => one.textContent) : undefined;

/** The places that are underlined in this element. */
const underlined = (element: StoryStream): Range[] =>
  ([...CSS.highlights.get("story-new")!] as Range[])
    .filter(({ collapsed, startContainer }) =>
      !collapsed && startContainer.getRootNode() === element.shadowRoot
    );

/** A first chapter with its new words. */
async function chapter(attributes: Record<string, string> = {}) {
  const element = await mount({ theme: "adventure", ...attributes });
  press(element, ".big");
  await seen(element, (root) => choices(root) && root.querySelector(".words"));
  return { element, words: element.state.newWords![1]! };
}

async function tapAt(place: Range): Promise<void> {
  place.startContainer.parentElement!.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = place.getBoundingClientRect();
  const position = [left + width / 2, top + height / 2].map(Math.round) as [number, number];
  await sendMouse({ type: "click", position });
}

suite("words", () => {
  setup(async () => {
    document.documentElement.lang = "en";
    document.title = "Reading corner";
    await setViewport({ width: 390, height: 800 });
  });
  teardown(unmount);

  test("each whole word of the text is underlined, and the text stays as it was", async () => {
    const { element, words } = await chapter();
    const text = told(element);
    const places = words.map(({ word }) => text.match(RegExp(`\\b${word}\\b`, "gi")) ?? []);
    assert.isNotEmpty(places.flat());
    assert.sameMembers(underlined(element).map(String), places.flat());
    assert.equal(told(element), element.state.chapters[0]!.complete!.story_content);
    element.forget();
    await seen(element, (root) => root.querySelector(".themes, .cover"));
    assert.isEmpty(underlined(element).map(String));
  });

  test("capitals count as small letters, and parts of words do not", () => {
    const text = document.createElement("div");
    const sentence = document.createElement("span");
    sentence.textContent = "A Fox, a foxglove; the fox’s well-known (fox). ";
    text.append(sentence);
    const found = underline(text, ["fox", "well-known", "glove"]);
    assert.deepEqual(found.map(([place]) => `${place}`), ["Fox", "fox", "fox", "well-known"]);
    assert.deepEqual(found.map(([, index]) => index), [0, 0, 0, 1]);
  });

  test("a tap on one shows what it means, and does not hurry the story", async () => {
    const { element, words } = await chapter();
    const asked: unknown[] = [];
    element.addEventListener("story-ask", ({ detail }) => asked.push(detail.to));
    const [place] = underlined(element);
    await tapAt(place!);
    const { word, meaning } = words.find((one) => one.word === `${place}`.toLowerCase())!;
    assert.deepEqual(said(element), [word, meaning]);
    assert.isEmpty(asked);
    const box = card(element)!.getBoundingClientRect();
    const at = place!.getBoundingClientRect();
    assert.isBelow(Math.min(Math.abs(box.top - at.bottom), Math.abs(box.bottom - at.top)), 20);
    assert.isAtLeast(box.left, 0);
    assert.isAtMost(box.right, 390);
    await sendMouse({ type: "click", position: [5, 5] });
    assert.isUndefined(said(element));
    const beside = new Range();
    beside.setStart(place!.endContainer, place!.endOffset);
    beside.setEnd(place!.endContainer, place!.endOffset + 1);
    await tapAt(beside);
    assert.isUndefined(said(element));
    assert.deepEqual(asked, ["showAll"]);
  });

  test("by keys: a button for each, Escape shuts the card, and the focus is where it was", async () => {
    const { element, words } = await chapter();
    assert.deepEqual(buttons(element).map((one) => one.textContent), words.map((one) => one.word));
    const [button] = buttons(element);
    button!.focus();
    await sendKeys({ press: "Enter" });
    assert.deepEqual(said(element), [words[0]!.word, words[0]!.meaning]);
    assert.isTrue(card(element)!.matches(":focus"));
    await sendKeys({ press: "Escape" });
    assert.isUndefined(said(element));
    assert.isTrue(button!.matches(":focus"));
    await sendKeys({ press: "Enter" });
    await sendKeys({ press: "Tab" });
    await sendKeys({ press: "Enter" });
    assert.isUndefined(said(element));
    assert.isTrue(button!.matches(":focus"));
  });

  test("every card says its own word, and another takes its place", async () => {
    const { element, words } = await chapter();
    for (const [index, { word, meaning }] of words.entries()) {
      buttons(element)[index]!.click();
      assert.deepEqual(said(element), [word, meaning]);
      assert.lengthOf(all(element.shadowRoot!, ".meaning:popover-open"), 1);
    }
  });

  test("the name of the hero stands in a meaning, and in no event", async () => {
    const { element } = await chapter({ hero: "Mia" });
    const { state } = element;
    element.state = {
      ...state,
      newWords: { 1: [{ word: "night", meaning: "when {{HERO}} sleeps" }] as NewWord[] },
    };
    await element.updateComplete;
    buttons(element)[0]!.click();
    assert.deepEqual(said(element), ["night", "when Mia sleeps"]);
  });

  test("after a reload they are there again; each chapter has its own", async () => {
    const { element, words } = await chapter({ story: "kept" });
    element.remove();
    const again = await mount({ theme: "adventure", story: "kept" });
    await seen(again, (root) => root.querySelector(".words"));
    assert.deepEqual(buttons(again).map((one) => one.textContent), words.map(({ word }) => word));
    assert.isNotEmpty(underlined(again).map(String));
    choices(again.shadowRoot!)![0]!.click();
    await seen(again, (root) => root.querySelectorAll(".words").length === 2);
    assert.sameMembers(
      all(all(again.shadowRoot!, ".words")[1]!, ":scope > button").map((one) => one.textContent),
      again.state.newWords![2]!.map(({ word }) => word),
    );
  });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`nothing is wrong for whoever needs help to read (${colorScheme})`, async () => {
      await emulateMedia({ colorScheme });
      const { element } = await chapter();
      const button = buttons(element)[0]!;
      for (const open of [false, true]) {
        if (open) button.click();
        await accessible();
      }
      for (const target of [button, card(element)!.querySelector("button")!]) {
        assert.isAtLeast(target.getBoundingClientRect().height, 44);
      }
      await emulateMedia({ colorScheme: "light" });
    });
  }

  test("from right to left, the card stands by its word, and within the window", async () => {
    document.documentElement.lang = "ar";
    document.documentElement.dir = "rtl";
    const { element } = await chapter();
    for (const button of buttons(element)) {
      button.click();
      const { left, right, top, bottom } = card(element)!.getBoundingClientRect();
      assert.isAtLeast(left, 0);
      assert.isAtMost(right, 390);
      const at = button.getBoundingClientRect();
      assert.isBelow(Math.min(Math.abs(top - at.bottom), Math.abs(bottom - at.top)), 20);
    }
    await accessible();
    document.documentElement.lang = "en";
    document.documentElement.dir = "ltr";
  });
});
