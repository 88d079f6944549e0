/** A voice for tests: it speaks on a clock that is moved by hand, and may fail in every way that voices do. */
import type { Clock } from "../clock.ts";

/** What a test needs of an utterance. */
export class FakeUtterance {
  voice: Partial<SpeechSynthesisVoice> | null = null;
  lang = "";
  rate = 1;
  onstart?: (event: unknown) => void;
  onend?: (event: unknown) => void;
  onerror?: (event: unknown) => void;
  onboundary?: (event: unknown) => void;
  constructor(readonly text: string) {}
}

const START_MS = 40;

export class FakeSpeech extends EventTarget {
  voices: Partial<SpeechSynthesisVoice>[] = [
    { voiceURI: "far", name: "Google UK English", lang: "en-GB", localService: false },
    { voiceURI: "anna", name: "Anna", lang: "de-DE", localService: true, default: true },
    { voiceURI: "fred", name: "Fred", lang: "en-US", localService: true },
    { voiceURI: "kate", name: "Kate (Enhanced)", lang: "en-GB", localService: true },
  ];
  /** All that was begun, in order. */
  readonly spoken: FakeUtterance[] = [];
  /** Whether it says at which word it is. */
  boundaries = false;
  letterMs = 60;
  /** How the next ones fail: never ending, or with an error. */
  fails: ("dies" | SpeechSynthesisErrorCode)[] = [];
  #queue: FakeUtterance[] = [];

  constructor(readonly clock: Clock) {
    super();
  }

  getVoices(): Partial<SpeechSynthesisVoice>[] {
    return this.voices;
  }

  speak(utterance: FakeUtterance): void {
    this.#queue.push(utterance);
    if (this.#queue.length === 1) this.clock.after(START_MS, () => this.#begin(utterance));
  }

  cancel(): void {
    const [now] = this.#queue;
    this.#queue = [];
    // As in a browser, a moment later.
    if (now) queueMicrotask(() => now.onerror?.({ error: "canceled" }));
  }

  get speaking(): boolean {
    return this.#queue.length > 0;
  }

  #begin(utterance: FakeUtterance): void {
    if (this.#queue[0] !== utterance) return;
    const fails = this.fails.shift();
    if (fails && fails !== "dies") {
      this.#queue.shift();
      utterance.onerror?.({ error: fails });
      return;
    }
    this.spoken.push(utterance);
    utterance.onstart?.({});
    if (fails) return;
    const ms = this.letterMs / utterance.rate;
    for (const { index, 0: word } of utterance.text.matchAll(/\S+/g)) {
      if (!this.boundaries) continue;
      this.clock.after(index * ms, () => {
        const event = { name: "word", charIndex: index, charLength: word.length };
        if (this.#queue[0] === utterance) utterance.onboundary?.(event);
      });
    }
    this.clock.after(utterance.text.length * ms, () => {
      if (this.#queue[0] !== utterance) return;
      this.#queue.shift();
      utterance.onend?.({});
    });
  }
}

/** Puts a fake in the place of the browser's own voice. The answer puts that back. */
export function giveVoice(speech: FakeSpeech): () => void {
  const own = ["speechSynthesis", "SpeechSynthesisUtterance"].map((name) =>
    [name, Object.getOwnPropertyDescriptor(globalThis, name)!] as const
  );
  const put = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  put("speechSynthesis", speech);
  put("SpeechSynthesisUtterance", FakeUtterance);
  return () => own.forEach(([name, old]) => Object.defineProperty(globalThis, name, old));
}

/** What is marked just now, as text. */
export const marked = (name: string): string | undefined => {
  const [range] = CSS.highlights.get(name) ?? [];
  return range && range.startContainer.textContent!.slice(range.startOffset, range.endOffset);
};
