/** What has been told of a chapter: its sentences, and the text that they make. */
import type { EventData, Told } from "../protocol/events.ts";
import { CONTEXT } from "./gates/gate.ts";
import { joined, trimmed } from "./told.ts";

export class TellingChapter {
  readonly #sentences: EventData<"content">[];

  /** @param told the sentences that are stored already, when a chapter is taken up again */
  constructor(told: EventData<"content">[] = []) {
    this.#sentences = [...told];
  }

  /** Adds a sentence; `parted`: it begins a paragraph. */
  add(chunk: Told, parted: boolean, isLast: boolean): EventData<"content"> {
    const before = this.#sentences.at(-1);
    const sentence: EventData<"content"> = {
      chunk,
      paragraph: before ? before.paragraph + (parted ? 1 : 0) : 0,
      sentence: this.#sentences.length,
      is_complete: isLast,
    };
    this.#sentences.push(sentence);
    return sentence;
  }

  get isEmpty(): boolean {
    return !this.#sentences.some(({ chunk }) => chunk !== "");
  }

  /** Its last sentence has been told. */
  get isComplete(): boolean {
    return this.#sentences.at(-1)?.is_complete ?? false;
  }

  /** "" before the first. */
  get lastSentence(): string {
    return this.#sentences.at(-1)?.chunk ?? "";
  }

  /** One of these sentences has been told. */
  has(sentences: readonly string[]): boolean {
    return this.#sentences.some(({ chunk }) => sentences.includes(chunk));
  }

  get length(): number {
    return this.#sentences.length;
  }

  /** Chunks joined, the end of each paragraph trimmed, a blank line between paragraphs. */
  get text(): Told {
    const paragraphs: Told[][] = [];
    for (const { chunk, paragraph } of this.#sentences) (paragraphs[paragraph] ??= []).push(chunk);
    // Each sentence was judged with what came before it in view.
    return joined(
      paragraphs.map((sentences) => trimmed(joined(sentences, ""))).filter(Boolean),
      "\n\n",
    );
  }

  /** The end of what was told: what a gate looks at together with the next sentence. */
  get context(): string {
    let context = "";
    for (let i = this.#sentences.length - 1; i >= 0 && context.length < CONTEXT; i--) {
      context = this.#sentences[i]!.chunk + context;
    }
    return context.slice(-CONTEXT);
  }
}
