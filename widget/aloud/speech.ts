/**
 * One sentence at a time from a voice of this device: some voices die in a long text, and some never
 * say where in it they are.
 */
import type { Reading } from "../reading.ts";
import { mark, unmark } from "./marks.ts";
import { bestVoice } from "./voices.ts";

/** A word, without what stands around it. */
const WORD = /[^\s\p{P}](\S*[^\s\p{P}])?/gu;

/** Of a voice that has not been heard yet, and of the fastest there is, at rate 1. */
const LETTER_MS = 70;
const LEAST_LETTER_MS = 30;

/** How long a breath is, in letters. */
const BREATH = 5;

/** An utterance has died when it takes so many times its estimate, and this. */
const PATIENCE = 3;
const PATIENCE_MS = 5000;

/** How long a text takes to say, in letters. */
const lengthOf = (text: string): number =>
  text.length + BREATH * text.split(/[,;:.!?]\s/).length - BREATH;

export class Speech {
  #said: SpeechSynthesisUtterance | undefined;
  #letter = LETTER_MS;
  /** Take back what the clock still holds: the next word, and the end of the patience. */
  #word = (): void => {};
  #end = (): void => {};

  constructor(readonly it: Reading) {}

  get busy(): boolean {
    return !!this.#said;
  }

  /**
   * Says what stands in `node`, and marks it there. `then` is called once, unless it is stopped before.
   * @throws where there is no voice of this device
   */
  say(node: Element, then: (failed: boolean) => void): void {
    const { clock, settings: { rate = 1, voice }, tools } = this.it;
    const text = [...node.childNodes].find((one) => one instanceof Text && one.data.trim()) as Text;
    const { data } = text;
    const words = [...data.matchAll(WORD)];
    const ms = (letters: number) => letters * this.#letter / rate;
    let began = 0;

    const over = (failed: boolean) => {
      if (this.#said !== said) return;
      if (failed) this.stop();
      this.#forget();
      then(failed);
    };
    const say = (index: number) => {
      const word = words[index];
      if (!word || this.#said !== said) return;
      mark("story-word", text, word.index, word.index + word[0].length);
      const rest = data.slice(word.index, words[index + 1]?.index);
      this.#word = clock.after(ms(lengthOf(rest)), () => say(index + 1));
    };

    const said = new SpeechSynthesisUtterance(data);
    said.voice = bestVoice(tools!.voices, voice);
    said.lang = "en";
    said.rate = rate;
    said.onstart = () => {
      began = clock.now();
      say(0);
    };
    // From here on the voice itself says where it is.
    said.onboundary = ({ name, charIndex }) => {
      if (name === "sentence" || this.#said !== said) return;
      say(words.findIndex(({ 0: word, index }) => index + word.length > charIndex));
      this.#word();
    };
    said.onend = () => {
      const measured = (clock.now() - began) * rate / lengthOf(data);
      if (began) this.#letter = Math.max((this.#letter + measured) / 2, LEAST_LETTER_MS);
      over(false);
    };
    said.onerror = () => over(true);
    this.#said = said;
    this.#end = clock.after(PATIENCE * ms(lengthOf(data)) + PATIENCE_MS, () => over(true));
    mark("story-sentence", text, 0, data.trimEnd().length);
    speechSynthesis.speak(said);
  }

  stop(): void {
    this.#forget();
    speechSynthesis.cancel();
  }

  #forget(): void {
    this.#said = undefined;
    this.#word();
    this.#end();
    unmark();
  }
}
