/** The voice that reads: sentence after sentence, also of a story that is still being told. */
import type { ReactiveController } from "lit";
import { type Reading, still } from "../reading.ts";
import { newest } from "../state.ts";
import { Speech } from "./speech.ts";

export { styles } from "./styles.ts";

/** What is read: each sentence, and at a chapter's end the question and the ways on. */
const READ = ".text span,.after [lang],.choice[aria-disabled=false]";

/** How much of a sentence counts as in sight: less than a line. */
const LINE_PX = 20;

/** Who speaks: a page has one voice. */
let speaker: Aloud | undefined;

export class Aloud implements ReactiveController {
  speaking = false;
  #speech: Speech;
  #read = new Set<Element>();
  /** What it says, or said last. */
  #now: Element | undefined;
  #failures = 0;

  constructor(readonly it: Reading) {
    this.#speech = new Speech(it);
    it.addController(this);
  }

  /** What there is to read, in the order of the page. */
  get #all(): Element[] {
    return [...this.it.scroller.querySelectorAll(READ)];
  }

  /** Begins at the first sentence in sight; where there is none, with the newest chapter. */
  start(): void {
    const { announcer, scroller } = this.it;
    speaker?.stop();
    speaker = this;
    announcer.hush();
    const { top } = scroller.getBoundingClientRect();
    const all = this.#all;
    const first = all.find((node) => node.getBoundingClientRect().bottom > top + LINE_PX) ??
      scroller.querySelector("section:last-child .text span");
    const index = all.indexOf(first!);
    this.#read = new Set(index < 0 ? all : all.slice(0, index));
    this.#failures = 0;
    this.speaking = true;
    this.it.requestUpdate();
  }

  stop(): void {
    if (!this.speaking) return;
    this.speaking = false;
    this.#speech.stop();
    this.it.requestUpdate();
  }

  hostUpdated(): void {
    this.more();
  }

  /** More has come: a moment later its words stand on the page. */
  more(): void {
    queueMicrotask(() => this.#next());
  }

  #next(): void {
    if (!this.speaking || this.#speech.busy && this.#now!.isConnected) return;
    // What has left the page, such as a chapter that was withheld, is not said to its end.
    if (this.#speech.busy) this.#speech.stop();
    const node = this.#all.find((one) => !this.#read.has(one));
    if (node) this.#say(node);
    else {
      const { complete, revealed } = newest(this.it.state) ?? {};
      if (revealed && complete?.is_last) this.stop();
    }
  }

  /** What fails is left out; when the next one fails as well, the voice is gone. */
  #say(node: Element): void {
    this.#read.add(this.#now = node);
    this.#show(node);
    try {
      this.#speech.say(node, (failed) => {
        this.#failures = failed ? this.#failures + 1 : 0;
        if (this.#failures > 1) this.stop();
        else this.#next();
      });
    } catch {
      this.stop();
    }
  }

  /** Scrolls the book, and never the page that it stands on. */
  #show(node: Element): void {
    const { scroller } = this.it;
    const book = scroller.getBoundingClientRect();
    const { top, bottom } = node.getBoundingClientRect();
    if (top >= book.top && bottom <= book.bottom) return;
    scroller.scrollBy({ top: top - book.top - LINE_PX, behavior: still() ? "auto" : "smooth" });
  }
}
