/** What has come of one opening of the panel: it is forgotten when the panel shuts. */
import type { Reading } from "../reading.ts";

export interface Opening {
  /** "Start over" has been pressed once. */
  sure?: boolean;
  /** A chapter was being told: the button that stops it keeps its place, and the focus. */
  told?: boolean;
  /** What a press has led to, for the child to read. */
  said?: string;
  /** What was reported, as it was sent. */
  readonly reported: Set<string>;
}

const openings = new WeakMap<Reading, Opening>();

/** As long as the panel stands on the book, it is the same one. */
export function openingOf(it: Reading): Opening {
  const stands = it.shadowRoot!.querySelector(".more");
  const opening = stands && openings.get(it) || { reported: new Set() };
  openings.set(it, opening);
  return opening;
}

/** Does what a press asks for, and says what came of it: nothing while it goes on. */
export async function answer(
  it: Reading,
  opening: Opening,
  work: () => Promise<string | undefined>,
): Promise<void> {
  opening.said = "";
  it.requestUpdate();
  opening.said = await work();
  it.requestUpdate();
}
