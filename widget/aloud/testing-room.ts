/** A quiet room for the tests of the voice: a story, a clock that is moved by hand, and a voice that obeys it. */
import { setViewport } from "@web/test-runner-commands";
import type { StoryStream } from "../story-stream.ts";
import { choices, HandClock, mount, press, seen, unmount } from "../testing.ts";
import { FakeSpeech, giveVoice } from "./testing.ts";

/** Lets whatever waits have its turn. */
export const turn = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage("");
  });

export const pressed = (element: StoryStream): string | null =>
  element.shadowRoot!.getElementById("listen")!.getAttribute("aria-pressed");

export class Room {
  clock = new HandClock();
  speech = new FakeSpeech(this.clock);
  #takeBack = (): void => {};

  async open(): Promise<void> {
    await setViewport({ width: 390, height: 800 });
    this.clock = new HandClock();
    this.clock.advance(1000);
    this.speech = new FakeSpeech(this.clock);
    this.#takeBack = giveVoice(this.speech);
  }

  leave(): void {
    unmount();
    this.#takeBack();
  }

  spoken = (): string[] => this.speech.spoken.map(({ text }) => text);

  /** Lets time go by, and whatever the service sends come in, until it is so. */
  until = async (so: () => unknown, step = 100): Promise<void> => {
    while (!so()) {
      this.clock.advance(step);
      await turn();
    }
  };

  /** A first chapter, told to its end and read by nobody yet. */
  chapter = async (attributes: Record<string, string> = {}): Promise<StoryStream> => {
    const element = await mount(attributes, this.clock);
    press(element, ".big");
    await seen(element, choices);
    element.goTo();
    await seen(element, (root) => root.getElementById("listen"));
    return element;
  };

  listen = async (element: StoryStream): Promise<void> => {
    const before = this.speech.spoken.length;
    press(element, "#listen");
    await seen(element, () => pressed(element) === "true");
    await this.until(() => this.speech.spoken.length > before, 10);
  };
}
