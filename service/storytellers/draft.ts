/**
 * A text that nobody has judged yet. It is not a string, so that it cannot slip into an event, a log
 * line or an answer: only a gate reads it (imports.test.ts holds that to be so).
 */
export class Draft {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The unjudged words. For gates only. */
  static read(draft: Draft): string {
    return draft.#text;
  }

  /** What a log or an error would print of it. */
  toString(): string {
    return "[draft]";
  }

  toJSON(): string {
    return "[draft]";
  }
}
