/** Cuts texts and bytes into pieces of given lengths, again and again: anywhere, whatever stands there. */

function* cuts(length: number, lengths: readonly number[]): Generator<[number, number]> {
  for (let from = 0, i = 0; from < length; i++) {
    const to = Math.min(length, from + lengths[i % lengths.length]!);
    yield [from, to];
    from = to;
  }
}

/** Between any two UTF-16 units. */
export function pieces(text: string, lengths: readonly number[]): string[] {
  return [...cuts(text.length, lengths)].map(([from, to]) => text.slice(from, to));
}

/** Between any two bytes. */
export function bytePieces(text: string, lengths: readonly number[]): Uint8Array<ArrayBuffer>[] {
  const bytes = new TextEncoder().encode(text);
  return [...cuts(bytes.length, lengths)].map(([from, to]) => bytes.slice(from, to));
}
