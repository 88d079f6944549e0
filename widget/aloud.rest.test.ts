/** When the voice reads and when it must not: a child that pauses, starts over or leaves. */
import { setViewport } from "@web/test-runner-commands";
import { assert } from "chai";
import { FakeSpeech, giveVoice } from "./aloud/testing.ts";
import type { StoryStream } from "./story-stream.ts";
import { choices, HandClock, hold, mount, press, seen, unmount } from "./testing.ts";

/** Lets whatever waits have its turn. */
const turn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage("");
  });

const pressed = (element: StoryStream): string | null =>
  element.shadowRoot!.getElementById("listen")!.getAttribute("aria-pressed");

suite("aloud and the rest", () => {
  let clock: HandClock;
  let speech: FakeSpeech;
  let takeBack: () => void;

  setup(async () => {
    await setViewport({ width: 390, height: 800 });
    clock = new HandClock();
    clock.advance(1000);
    speech = new FakeSpeech(clock);
    takeBack = giveVoice(speech);
  });
  teardown(() => {
    unmount();
    takeBack();
  });

  const spoken = () => speech.spoken.map(({ text }) => text);

  /** Lets time go by, and whatever the service sends come in, until it is so. */
  async function until(so: () => unknown, step = 100): Promise<void> {
    while (!so()) {
      clock.advance(step);
      await turn();
    }
  }

  /** A first chapter, told to its end and read by nobody yet. */
  async function chapter(attributes: Record<string, string> = {}): Promise<StoryStream> {
    const element = await mount(attributes, clock);
    press(element, ".big");
    await seen(element, choices);
    element.goTo();
    await seen(element, (root) => root.getElementById("listen"));
    return element;
  }

  async function listen(element: StoryStream): Promise<void> {
    const before = speech.spoken.length;
    press(element, "#listen");
    await seen(element, () => pressed(element) === "true");
    await until(() => speech.spoken.length > before, 10);
  }

  test("it goes on with the story when that paused while it read, and only then", async () => {
    const element = await chapter();
    await listen(element);
    const [first] = spoken();
    element.pause();
    element.pause();
    await seen(element, () => pressed(element) === "false");
    element.start();
    await seen(element, () => pressed(element) === "true");
    await until(() => spoken().length === 2, 10);
    assert.equal(spoken()[1], first);
    press(element, "#listen");
    await seen(element, () => pressed(element) === "false");
    element.pause();
    await element.updateComplete;
    element.start();
    await element.updateComplete;
    await until(() => !clock.waiting);
    assert.equal(spoken().length, 2);
  });

  for (
    const [what, away] of [
      ["pauses", (element: StoryStream) => element.pause()],
      ["starts over", (element: StoryStream) => element.forget()],
      ["leaves", (element: StoryStream) => element.remove()],
    ] as const
  ) {
    test(`a voice that comes after the child ${what} is silent and begins nothing`, async () => {
      const element = await chapter();
      const begun = element.state.storyId;
      const letGo = hold(element, "aloud");
      press(element, "#listen");
      await turn();
      away(element);
      const { paused, state: { phase } } = element;
      letGo();
      for (let times = 0; times < 5; times++) await turn();
      assert.isFalse(element.tools!.listening);
      assert.equal(element.paused, paused);
      assert.equal(element.state.phase, phase);
      assert.equal(element.state.storyId ?? begun, begun);
    });
  }

  test("on the cover it begins no story", async () => {
    const element = await mount({}, clock);
    await element.tools!.listen();
    assert.equal(element.state.phase, "cover");
    assert.isFalse(element.tools!.listening);
  });
});
