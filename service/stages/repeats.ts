/** A model that is to write a passage again, or to go on, may begin with what stands already. */
import { Draft } from "../storytellers/draft.ts";
import type { DraftSentence } from "./generation.ts";
import { splitSentences } from "./reading/sentences.ts";

type Piece = DraftSentence | { retrying: string };

/** So many sentences in a row are no refrain. */
const NO_REFRAIN = 2;

/**
 * The pieces without those at their beginning that stand in `told`, one after the other.
 * @param own the first sentence of a passage that is written again: what begins as it did repeats nothing
 * @param isWithin the passage stands in the paragraph of the last told sentence: that is no refrain
 */
export async function* withoutRepeats(
  pieces: AsyncIterable<Piece>,
  told: string,
  own: string | null,
  isWithin: boolean,
): AsyncGenerator<Piece> {
  const before = splitSentences(told).map((sentence) => sentence.trim());
  let run: DraftSentence[] | null = [];
  /** Where in `before` the next sentence of the run may stand. */
  let next = before.map((_, at) => at);
  const isRepeat = (run: DraftSentence[]) =>
    run.length >= (isWithin && next.includes(before.length) ? 1 : NO_REFRAIN);
  for await (const piece of pieces) {
    if ("retrying" in piece || run === null) {
      yield piece;
      continue;
    }
    const text = Draft.read(piece.draft).trim();
    const at: number[] = next.filter((place) => before[place] === text);
    if (at.length > 0 && !(run.length === 0 && text === own)) {
      run.push(piece);
      next = at.map((place) => place + 1);
      continue;
    }
    if (!isRepeat(run)) yield* run;
    run = null;
    yield piece;
  }
  if (run !== null && !isRepeat(run)) yield* run;
}
