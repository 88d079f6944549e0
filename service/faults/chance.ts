/**
 * Chance that a seed repeats. Every chooser gets a child of its own, by name, so that how often one
 * draws does not change what another one gets.
 */
export class Chance {
  readonly #seed: string;
  #state: number;

  constructor(seed: string | number) {
    this.#seed = String(seed);
    // FNV-1a, so that seeds that differ in one letter begin far apart.
    this.#state = 0x811c9dc5;
    for (const char of this.#seed) {
      this.#state = Math.imul(this.#state ^ char.codePointAt(0)!, 0x01000193);
    }
  }

  child(name: string | number): Chance {
    return new Chance(`${this.#seed}/${name}`);
  }

  /** 0 ≤ x < 1, by mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(least: number, most: number): number {
    return least + this.next() * (most - least);
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return Math.floor(this.between(least, most + 1));
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.whole(0, items.length - 1)]!;
  }

  /** One of the names, each as often as its number says. */
  weighted<Name extends string>(weights: Record<Name, number>): Name {
    const entries = Object.entries(weights) as [Name, number][];
    let at = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of entries) if ((at -= weight) < 0) return name;
    return entries.at(-1)![0];
  }
}
