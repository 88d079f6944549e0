/** A model that is to write a passage again may begin with what stands before it: that is told already. */
import { Draft } from "../storytellers/draft.ts";
import type { DraftSentence } from "./generation.ts";
import { splitSentences } from "./reading/sentences.ts";

type Piece = DraftSentence | { retrying: string };

/** So many sentences in a row are no refrain. */
const NO_REFRAIN = 2;

/** The pieces without those at their beginning that stand in `told`, one after the other. */
export async function* withoutRepeats(
  pieces: AsyncIterable<Piece>,
  told: string,
): AsyncGenerator<Piece> {
  const before = splitSentences(told).map((sentence) => sentence.trim());
  let run: DraftSentence[] | null = [];
  let at = -1;
  for await (const piece of pieces) {
    if ("retrying" in piece || run === null) {
      yield piece;
      continue;
    }
    const text = Draft.read(piece.draft).trim();
    const next: number = run.length === 0 ? before.indexOf(text) : at + 1;
    if (next >= 0 && before[next] === text) {
      run.push(piece);
      at = next;
      continue;
    }
    if (run.length < NO_REFRAIN) yield* run;
    run = null;
    yield piece;
  }
  if (run !== null && run.length < NO_REFRAIN) yield* run;
}
