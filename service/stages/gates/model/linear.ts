/** One weight for each bucket and category, in a byte each, and how a sum of them is read. */
import type { Category } from "../../../protocol/events.ts";
import { BUCKETS, type Features } from "./features.ts";

/** What the classifier knows, in the order of the weights. */
export const MODELLED = [
  "sexual",
  "hate",
  "violence",
  "self_harm",
  "drugs",
] as const satisfies Category[];
export type Modelled = typeof MODELLED[number];

export interface Linear {
  /** For each category: what one unit of its weights is worth. */
  units: Float32Array;
  /** For each category: how a margin becomes a probability. */
  slopes: Float32Array;
  intercepts: Float32Array;
  /** `weights[bucket * MODELLED.length + category]`. */
  weights: Int8Array;
}

const HEADER = 3 * 4 * MODELLED.length;

/** The weights of each category, as found in training, rounded to bytes. */
export function rounded(weights: Float64Array[]): Linear {
  const units = new Float32Array(MODELLED.length).fill(1);
  const bytes = new Int8Array(BUCKETS * MODELLED.length);
  for (const [category, all] of weights.entries()) {
    const largest = all.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
    units[category] = largest / 127;
    for (const [bucket, weight] of all.entries()) {
      bytes[bucket * MODELLED.length + category] = Math.round(weight / units[category]!);
    }
  }
  const ones = new Float32Array(MODELLED.length).fill(1);
  return { units, slopes: ones, intercepts: new Float32Array(MODELLED.length), weights: bytes };
}

export function pack({ units, slopes, intercepts, weights }: Linear): Uint8Array {
  const file = new Uint8Array(HEADER + weights.length);
  const view = new DataView(file.buffer);
  [...units, ...slopes, ...intercepts].forEach((number, i) => view.setFloat32(i * 4, number, true));
  file.set(new Uint8Array(weights.buffer), HEADER);
  return file;
}

/** @throws RangeError if the file was made for other features */
export function unpack(file: Uint8Array): Linear {
  const size = HEADER + BUCKETS * MODELLED.length;
  if (file.length !== size) throw new RangeError(`Weights of ${file.length} bytes, not ${size}`);
  const view = new DataView(file.buffer, file.byteOffset);
  const row = (at: number) =>
    Float32Array.from(MODELLED, (_, i) => view.getFloat32((at * MODELLED.length + i) * 4, true));
  const weights = new Int8Array(file.buffer, file.byteOffset + HEADER);
  return { units: row(0), slopes: row(1), intercepts: row(2), weights };
}

/** How far a text lies on the side of each category; 0 for a text without words. */
export function sums({ units, weights }: Linear, { buckets, strengths }: Features): number[] {
  const found = new Float64Array(MODELLED.length);
  for (let i = 0; i < buckets.length; i++) {
    const row = buckets[i]! * MODELLED.length;
    const strength = strengths[i]!;
    for (let category = 0; category < MODELLED.length; category++) {
      found[category]! += weights[row + category]! * strength;
    }
  }
  return Array.from(found, (sum, category) => sum * units[category]!);
}

/** What is asked of a sentence by itself beyond what is asked of it with what came before. */
const ALONE = 0.2;

/** The margins of a sentence: by itself, or halfway to what it is with its context, if that is more. */
export function margins(linear: Linear, alone: Features, whole: Features): number[] {
  const before = sums(linear, whole);
  return sums(linear, alone).map((sum, i) => Math.max(sum - ALONE, (sum + before[i]!) / 2));
}

/** A margin as a probability, from 0 to 1. */
export function probability({ slopes, intercepts }: Linear, category: number, margin: number) {
  return 1 / (1 + Math.exp(-slopes[category]! * margin - intercepts[category]!));
}
