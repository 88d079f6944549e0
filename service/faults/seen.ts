/** What all readers of one chapter have seen together: the same id must mean the same bytes to each. */
import { eventOf, isLast, textOf } from "./frames.ts";
import type { Call } from "./model.ts";
import type { Findings } from "./findings.ts";

export class Seen {
  readonly #frames = new Map<number, string>();
  /** When something happened last that nobody had seen before. */
  newAt = performance.now();
  /** When the last event was seen. */
  endedAt = Infinity;
  /** The longest time without a new event. */
  longestPause = 0;

  constructor(private readonly findings: Findings, private readonly where: string) {}

  get newest(): number {
    return Math.max(0, ...this.#frames.keys());
  }

  get size(): number {
    return this.#frames.size;
  }

  add(seq: number, text: string, reader: string): void {
    this.findings.count("events checked");
    const before = this.#frames.get(seq);
    if (before === undefined) {
      const now = performance.now();
      if (seq > 1) this.longestPause = Math.max(this.longestPause, now - this.newAt);
      this.newAt = now;
      this.#frames.set(seq, text);
      if (isLast(text)) this.endedAt = now;
    } else if (before !== text) {
      this.findings.wrong(
        "differing bytes",
        `${this.where}, ${reader}`,
        `${seq} was ${JSON.stringify(before)} and is ${JSON.stringify(text)}`,
      );
    }
  }

  /**
   * What a chapter must be at its end.
   * @returns whether it was told
   */
  check(calls: Call[]): boolean {
    const { findings, where } = this;
    const seqs = [...this.#frames.keys()].sort((a, b) => a - b);
    const frames = seqs.map((seq) => this.#frames.get(seq)!);
    const lasts = seqs.filter((seq) => isLast(this.#frames.get(seq)!));
    const last = eventOf(frames.at(-1)!);
    if (lasts.length !== 1 || lasts[0] !== seqs.at(-1) || last.type !== "complete") {
      findings.wrong(
        "last events",
        where,
        `last events at ${lasts.join(", ")} of ${seqs.at(-1)}; the newest: ${frames.at(-1)}`,
      );
      return false;
    }
    const content = last.data["story_content"];
    if (!calls.some(({ kind, meant }) => kind === "prose" && meant === content)) {
      findings.wrong("text", where, `nobody meant ${JSON.stringify(content)}`);
    }
    if (textOf(frames) !== content) {
      findings.wrong("text", where, `the sentences make ${JSON.stringify(textOf(frames))}`);
    }
    const said = frames.map((frame) => /^data: (.+)$/m.exec(frame)![1]!);
    const twice = said.filter((data, i) => said.indexOf(data) !== i && !/retrying/.test(data));
    if (twice.length > 0) findings.wrong("said twice", where, twice.join(" "));
    return true;
  }
}
