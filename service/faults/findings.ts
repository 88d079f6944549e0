/** What a run has counted and what it found wrong. */

/** Each kind of wrong has a line of its own in the report, also when there is none of it. */
export const WRONGS = [
  "gap",
  "duplicate",
  "reordering",
  "differing bytes",
  "last events",
  "text",
  "said twice",
  "replay",
  "answer",
  "two stories of one request",
  "paid too much",
  "paid without a fault",
  "model asked wrongly",
  "stuck",
  "death",
  "too few rounds",
  "harness",
] as const;
export type WrongKind = typeof WRONGS[number];

export interface Wrong {
  kind: WrongKind;
  round: number;
  /** Which chapter and reader, or which instance. */
  where: string;
  detail: string;
}

export class Findings {
  readonly counts = new Map<string, number>();
  readonly wrongs: Wrong[] = [];
  /** The round that is going on; 0 before the first. */
  round = 0;

  count(what: string, by = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  }

  wrong(kind: WrongKind, where: string, detail: string): void {
    this.wrongs.push({ kind, round: this.round, where, detail });
  }

  get good(): boolean {
    return this.wrongs.length === 0;
  }

  /** All of it, as lines. */
  lines(): string[] {
    const counts = [...this.counts].sort().map(([what, count]) => `${what.padEnd(44)} ${count}`);
    const wrongs = WRONGS.map((kind) => {
      const found = this.wrongs.filter((wrong) => wrong.kind === kind);
      return [
        `wrong: ${kind}`.padEnd(44) + ` ${found.length}`,
        ...found.slice(0, 5).map(({ round, where, detail }) =>
          `    round ${round}, ${where}: ${detail}`
        ),
      ];
    });
    return [...counts, "", ...wrongs.flat()];
  }
}
