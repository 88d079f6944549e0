/** The panel itself: by keyboard, kept in the tab, and what it leaves in its place. */
import { sendKeys } from "@web/test-runner-commands";
import { assert } from "chai";
import { recallSettings } from "./around/settings.ts";
import { asItWas, choose, legends, openComfort, taken } from "./comfort/testing.ts";
import { all, choices, mount, press, seen, unmount } from "./testing.ts";

suite("comfort, its panel", () => {
  teardown(() => {
    unmount();
    asItWas();
  });

  test("the place in the text is kept", async () => {
    const element = await mount();
    press(element, ".big");
    await seen(element, choices);
    const { scroller } = element;
    scroller.scrollTop = 300;
    const { top } = scroller.getBoundingClientRect();
    const first = all(scroller, ".text span")
      .find((span) => span.getBoundingClientRect().top >= top)!;
    const place = first.getBoundingClientRect().top;
    await openComfort(element);
    for (
      const [group, choice] of [
        ["Letters", "5"],
        ["Room between words", "Most"],
        ["Letters", "1"],
        ["Room between words", "As usual"],
      ] as const
    ) {
      await choose(element, group, choice);
      await new Promise(requestAnimationFrame);
      assert.closeTo(first.getBoundingClientRect().top, place, 2);
    }
  });

  test("all of it by keyboard: arrows choose, Escape shuts and gives the focus back", async () => {
    const element = await mount();
    await openComfort(element);
    assert.equal(element.shadowRoot!.activeElement!.className, "panel");
    await sendKeys({ press: "Tab" });
    await sendKeys({ press: "Tab" });
    await sendKeys({ press: "ArrowRight" });
    assert.equal(taken(element, "Letters"), "2");
    await sendKeys({ press: "Tab" });
    await sendKeys({ press: "ArrowRight" });
    assert.equal(taken(element, "Room between words"), "More");
    assert.deepInclude(recallSettings(), { size: 1, spacing: 1 });
    await sendKeys({ press: "Escape" });
    await seen(element, (root) => !root.querySelector(".panel"));
    assert.equal(element.shadowRoot!.activeElement!.id, "comfort");
  });

  test("everything is as it was", async () => {
    const element = await mount();
    await openComfort(element);
    const before = legends(element).map((group) => taken(element, group));
    for (const fieldset of all(element.shadowRoot!, "fieldset")) {
      all(fieldset, "input").at(-1)!.click();
    }
    await element.updateComplete;
    assert.notDeepEqual(legends(element).map((group) => taken(element, group)), before);
    all(element.shadowRoot!, ".panel button").at(-1)!.click();
    await element.updateComplete;
    assert.deepEqual(legends(element).map((group) => taken(element, group)), before);
    assert.equal(sessionStorage.getItem("story-stream/reading"), "{}");
    assert.deepEqual(
      Object.keys(element.shadowRoot!.querySelector<HTMLElement>(".book")!.dataset),
      [
        "theme",
      ],
    );
  });

  test("another tag of this tab has it as well, before its panel is opened", async () => {
    const before = await mount();
    await openComfort(before);
    await choose(before, "Letters", "5");
    await choose(before, "Colours", "Sand");
    before.remove();
    const element = await mount({ pace: "0" });
    press(element, ".big");
    await seen(element, choices);
    const { backgroundColor } = getComputedStyle(element.shadowRoot!.querySelector(".book")!);
    assert.equal(backgroundColor, "rgb(244, 228, 193)");
    await openComfort(element);
    assert.equal(taken(element, "Letters"), "5");
  });

  test("two tags of one page read as one of them is told", async () => {
    const one = await mount();
    const other = await mount({ id: "other", pace: "1" });
    await openComfort(one);
    await choose(one, "Letters", "5");
    await choose(one, "Colours", "Sand");
    await seen(other, (root) => root.querySelector(".book[data-colours=sepia][data-size='4']"));
    assert.deepEqual(other.settings, recallSettings());
    other.remove();
    await choose(one, "Letters", "1");
    assert.equal(other.settings.size, 4);
  });

  test("a page that is loaded anew finds it in the tab; where storage throws, this page keeps it", async () => {
    const element = await mount();
    await openComfort(element);
    await choose(element, "Letters", "3");
    const anew = "./around/settings.ts?anew";
    assert.deepEqual((await import(anew)).recallSettings().size, 2);
    const { getItem, setItem } = Storage.prototype;
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException("no storage", "SecurityError");
    };
    try {
      await choose(element, "Letters", "4");
      assert.equal(taken(element, "Letters"), "4");
      const none = "./around/settings.ts?none";
      const { keepSettings, recallSettings } = await import(none);
      assert.deepEqual(recallSettings(), {});
      keepSettings({ size: 1 });
      assert.deepEqual(recallSettings(), { size: 1 });
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  test("a device that speaks offers its voices and how fast they read; another does not", async () => {
    const silent = await mount();
    await openComfort(silent);
    assert.notInclude(legends(silent), "Whose voice");
    silent.remove();
    const voice = (name: string, lang: string, localService = true) => ({
      name,
      lang,
      localService,
      voiceURI: `urn:${name}`,
    });
    speechSynthesis.getVoices = () =>
      [
        voice("Anna", "en-GB"),
        voice("Ben", "en_US"),
        voice("Carla", "es-ES"),
        voice("Far", "en-US", false),
      ] as SpeechSynthesisVoice[];
    try {
      const element = await mount();
      await openComfort(element);
      await choose(element, "How the voice reads", "Slowly");
      const select = element.shadowRoot!.querySelector("select")!;
      assert.deepEqual([...select.options].map(({ text }) => text), ["As usual", "Anna", "Ben"]);
      select.value = "urn:Ben";
      select.dispatchEvent(new Event("change"));
      assert.deepInclude(recallSettings(), { rate: 0.7, voice: "urn:Ben" });
    } finally {
      delete (speechSynthesis as { getVoices?: unknown }).getVoices;
    }
  });
});
