/** Training: weights that part two kinds of texts, and how a margin becomes a probability. */
import { BUCKETS, type Features } from "./features.ts";

/** A text, the side it is on, and what it costs to have it on the other. */
export interface Example {
  features: Features;
  side: 1 | -1;
  cost: number;
}

const PASSES = 8;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let bits = Math.imul(seed ^ (seed >>> 15), seed | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffle<T>(all: T[], random: () => number): T[] {
  for (let i = all.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [all[i], all[other]] = [all[other]!, all[i]!];
  }
  return all;
}

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et
 * al. 2008). The bias is left out: it moves every margin alike.
 */
export function separate(examples: Example[], seed: number): Float64Array {
  const random = randomFrom(seed);
  const weights = new Float64Array(BUCKETS);
  const pulls = new Float64Array(examples.length);
  const order = examples.map((_, i) => i);
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    for (const i of shuffle(order, random)) {
      const { features: { buckets, strengths }, side, cost } = examples[i]!;
      let margin = bias;
      for (let k = 0; k < buckets.length; k++) margin += weights[buckets[k]!]! * strengths[k]!;
      const pull = pulls[i]!;
      const slack = 1 / (2 * cost);
      // 2: the square of the bias's feature, and at most 1 for all the others.
      pulls[i] = Math.max(0, pull - (side * margin - 1 + slack * pull) / (2 + slack));
      const change = (pulls[i]! - pull) * side;
      if (change === 0) continue;
      bias += change;
      for (let k = 0; k < buckets.length; k++) weights[buckets[k]!]! += change * strengths[k]!;
    }
  }
  return weights;
}

/** Slope and intercept of the logistic curve over margins, as if both sides were equally many. */
export function calibrate(margins: { margin: number; side: 1 | -1 }[]): [number, number] {
  const harmful = margins.filter(({ side }) => side > 0).length;
  const share = { 1: 0.5 / harmful, [-1]: 0.5 / (margins.length - harmful) };
  let [slope, intercept] = [1, 0];
  for (let round = 0; round < 60; round++) {
    // The first number keeps the slope finite where the sides do not overlap.
    let [a, b, aa, ab, bb] = [1e-4 * slope, 0, 1e-4, 0, 1e-9];
    for (const { margin, side } of margins) {
      const p = 1 / (1 + Math.exp(-slope * margin - intercept));
      const error = share[side] * (p - (side > 0 ? 1 : 0));
      const curve = share[side] * p * (1 - p);
      a += error * margin;
      b += error;
      aa += curve * margin ** 2;
      ab += curve * margin;
      bb += curve;
    }
    const determinant = aa * bb - ab ** 2;
    slope -= (bb * a - ab * b) / determinant;
    intercept -= (aa * b - ab * a) / determinant;
  }
  return [slope, intercept];
}
