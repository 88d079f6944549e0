/** What a leak test has counted, and what it has found. */

export const WRONGS = [
  "leak",
  "unmoderated",
  "last events",
  "order",
  "not told",
  "reader",
  "answer",
  "stuck",
  "unhandled",
] as const;
export type WrongKind = typeof WRONGS[number];

export interface Wrong {
  kind: WrongKind;
  /** Where it was seen: a row, a reader, an answer. */
  where: string;
  detail: string;
}

export class Tally {
  readonly counts = new Map<string, number>();
  readonly wrongs: Wrong[] = [];

  count(what: string, by = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + by);
  }

  wrong(kind: WrongKind, where: string, detail: string): void {
    this.wrongs.push({ kind, where, detail });
  }

  of(what: string): number {
    return this.counts.get(what) ?? 0;
  }

  lines(): string[] {
    return [...this.counts].sort().map(([what, count]) => `${what.padEnd(48)} ${count}`);
  }
}
