/**
 * What the classifier sees of a text: its words, pairs of words, and pieces of words, each hashed
 * into a bucket. No text can be read out of the buckets.
 */
import { normalise } from "../normalise.ts";

/** A power of two, at most 65,536. */
export const BUCKETS = 1 << 14;

/** Buckets, each once, and how strong each is: the longer the text, the weaker, all below 1. */
export interface Features {
  buckets: Uint16Array;
  strengths: Float32Array;
}

const TOKEN = /[a-z']+|[0-9]+|[!?]+/g;
/** Letters in a piece of a word; the edges of the word count as one each. */
const PIECE = { shortest: 3, longest: 5 };
/** Added to the squared length of a text, lest a word be decisive because it stands alone. */
const SHORT = 100;
const SEED = 0x811c9dc5;
const EDGE = 95;

/** Emptied after each text. */
const counts = new Uint16Array(BUCKETS);
const found = new Uint16Array(BUCKETS);
let size = 0;

/** A text's features; none for a text without words. Pure; the cost grows with the length. */
export function features(text: string): Features {
  let before = 0;
  for (const [token] of normalise(text).matchAll(TOKEN)) {
    const word = hashOf(/^\d/.test(token) ? "0" : token);
    count(word);
    count(step(step(before, 7), word));
    before = word;
    if (/^[a-z']/.test(token)) countPieces(token);
  }
  return taken();
}

function count(hash: number): void {
  const bucket = spread(hash) & (BUCKETS - 1);
  if (counts[bucket] === 0) found[size++] = bucket;
  counts[bucket]!++;
}

function countPieces(word: string): void {
  for (let start = -1; start <= word.length; start++) {
    const end = Math.min(word.length + 1, start + PIECE.longest);
    let hash = 0;
    for (let at = start; at < end; at++) {
      hash = step(hash, at < 0 || at === word.length ? EDGE : word.charCodeAt(at));
      if (at - start + 1 >= PIECE.shortest) count(hash);
    }
  }
}

/** What was counted; nothing is counted any more. */
function taken(): Features {
  const buckets = found.slice(0, size);
  const strengths = new Float32Array(size);
  let squares = SHORT;
  for (let i = 0; i < size; i++) {
    const bucket = buckets[i]!;
    const strength = 1 + Math.log(counts[bucket]!);
    strengths[i] = strength;
    squares += strength ** 2;
    counts[bucket] = 0;
  }
  size = 0;
  const length = Math.sqrt(squares);
  for (let i = 0; i < strengths.length; i++) strengths[i]! /= length;
  return { buckets, strengths };
}

function hashOf(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
  return hash;
}

/** One step of FNV-1a. */
function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The last steps of MurmurHash3: every bit of the hash tells in the lowest ones. */
function spread(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
