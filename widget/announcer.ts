/**
 * What a screen reader hears: one sentence at a time from two polite regions in turn, for it drops what
 * comes too soon after another and what replaces a text that it has not read yet.
 */
import type { Clock } from "./clock.ts";

const APART_MS = 250;

export class Announcer {
  /** To stand on the page before the first word does. */
  readonly regions: readonly HTMLElement[] = [0, 1].map(() => {
    const region = document.createElement("div");
    region.className = "hidden";
    region.ariaLive = "polite";
    return region;
  });
  #queue: string[] = [];
  #waits = false;
  #turn = 0;

  constructor(readonly host: { readonly clock: Clock }) {}

  /** Each text is announced once, in the order of the calls. An empty one is none. */
  say(text: string): void {
    if (text) this.#queue.push(text);
    if (!this.#waits) this.#next();
  }

  #next(): void {
    const text = this.#queue.shift();
    this.#waits = text !== undefined;
    if (text === undefined) return;
    this.regions[this.#turn]!.textContent = "";
    this.#turn ^= 1;
    this.regions[this.#turn]!.textContent = text;
    this.host.clock.after(APART_MS, () => this.#next());
  }

  /** Forgets what is still to be said, and what was said last. */
  hush(): void {
    this.#queue = [];
    for (const region of this.regions) region.textContent = "";
  }
}
