/**
 * The text of the story. Nodes are only ever added: a paragraph, a span for each sentence, and words
 * at its end at reading pace. Rendering a growing text anew costs its whole length for each word.
 */
import type { Clock } from "./clock.ts";
import type { Chapter, Sentence } from "./state.ts";

/** What the page asks of the element it stands in. */
export interface Reader {
  readonly clock: Clock;
  /** Words a second; 0 for all at once. */
  readonly speed: number;
  /** Whether a sentence comes as a whole; the next one still comes at its pace. */
  readonly whole: boolean;
  readonly paused: boolean;
  /** What has left the page appears no further. */
  readonly isConnected: boolean;
  /** The text as it is painted, with the hero's name. */
  paint(text: string): string;
  /** A sentence begins to appear. */
  sentence(chapter: number, sentence: Sentence): void;
  /** All that has arrived stands on the page. */
  rest(): void;
}

/** Where a chapter's text stands, and how many of its sentences have been put in the queue. */
interface Leaf {
  node: HTMLElement;
  chapter: number;
  count: number;
}

export class Page {
  #leaves = new Map<number, Leaf>();
  #queue: [Leaf, Sentence][] = [];
  /** What is still to come of the sentence that is appearing. */
  #words: string[] = [];
  #text = new Text();
  #fresh = false;
  #cancel: (() => void) | undefined;

  constructor(readonly reader: Reader) {}

  leaf(chapter: number): Leaf {
    let leaf = this.#leaves.get(chapter);
    if (!leaf) {
      const node = document.createElement("div");
      this.#leaves.set(chapter, leaf = { node, chapter, count: 0 });
    }
    return leaf;
  }

  /** Adds what is new, and takes away what was withheld and what is no longer in the story. */
  follow(chapters: readonly Chapter[]): void {
    for (const { node, chapter, count } of this.#leaves.values()) {
      if (chapters.some((one) => one.number === chapter && one.sentences.length >= count)) continue;
      this.stop();
      this.#queue = [];
      this.#words = [];
      node.replaceChildren();
      this.#leaves.delete(chapter);
    }
    for (const { number, sentences } of chapters) {
      const leaf = this.leaf(number);
      for (; leaf.count < sentences.length; leaf.count++) {
        this.#queue.push([leaf, sentences[leaf.count]!]);
      }
    }
    this.go();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Begins, or goes on where `stop` stopped, unless the reader pauses. */
  go(): void {
    const { isConnected, paused } = this.reader;
    if (!this.#cancel && isConnected && !paused) this.#step();
  }

  /** Shows all that has arrived. What comes later comes at its pace again. */
  showAll(): void {
    this.stop();
    this.#step(true);
  }

  #step(hurry = false): void {
    const { reader } = this;
    this.#cancel = undefined;
    while (this.#words.length || this.#open()) {
      const speed = hurry || !this.#fresh ? 0 : reader.speed;
      const words = this.#words.splice(0, speed && !reader.whole ? 1 : this.#words.length);
      this.#text.appendData(words.join(""));
      if (speed) {
        this.#cancel = reader.clock.after(1000 * words.length / speed, () => this.#step());
        return;
      }
    }
    reader.rest();
  }

  /** Makes room for the next sentence that has arrived, if there is one. */
  #open(): boolean {
    const [leaf, sentence] = this.#queue.shift() ?? [];
    if (!leaf || !sentence) return false;
    const { node, chapter } = leaf;
    if (sentence.paragraph >= node.childElementCount) node.append(document.createElement("p"));
    const span = document.createElement("span");
    span.append(this.#text = new Text());
    node.lastElementChild!.append(span);
    this.#words = this.reader.paint(sentence.text).match(/\S+\s*/g) ?? [];
    this.#fresh = sentence.fresh;
    this.reader.sentence(chapter, sentence);
    return true;
  }
}
