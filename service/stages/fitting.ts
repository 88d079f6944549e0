/**
 * Between generation and the gates: holds a model's paragraphs back until their level is known. A passage
 * that is not one for its reader is asked for again, with the words and sentences that made it so.
 */
import type { Level } from "../protocol/events.ts";
import { Draft } from "../storytellers/draft.ts";
import type { Joint, Misfit } from "../storytellers/storyteller.ts";
import type { DraftSentence, Generate } from "./generation.ts";
import { misfitOf } from "./reading/misfit.ts";

/** How often a passage, and a whole chapter, is asked for again. Each time is a paid call. */
const RETELLINGS = { ofPassage: 2, ofChapter: 4 };
/** Why a storyteller begins anew, as `retrying` says it. */
export const MISFIT = "misfit";
/** A paragraph that never ends is judged after so many sentences. */
const MOST_HELD = 12;

/** The same telling, held back passage by passage. What fits in no telling is told as it came last. */
export function fitting(generate: Generate, level: Level): Generate {
  let retold = 0;
  return async function* (from, signal) {
    const told = new Prose(from.soFar);
    let misfit: Misfit | null = from.misfit;
    let times = 0;
    telling: for (;;) {
      let held: DraftSentence[] = [];
      for await (
        const piece of told.goOn(generate({ ...from, soFar: told.text, misfit }, signal))
      ) {
        if ("retrying" in piece) {
          yield piece;
          continue;
        }
        held.push(piece);
        const place = { level, before: told.text, isWhole: piece.isLast };
        const found = misfitOf(textOf(held), place);
        const isPassage = piece.endsParagraph || held.length >= MOST_HELD;
        // The first passage waits for its end; what comes later goes out as soon as it fits.
        if (found === "unclear" || (!isPassage && (found || told.text === ""))) continue;
        if (found && times < RETELLINGS.ofPassage && retold < RETELLINGS.ofChapter) {
          times++;
          retold++;
          misfit = { ...found, joint: told.jointTo(held[0]!) };
          yield { retrying: MISFIT };
          continue telling;
        }
        times = 0;
        yield* held;
        told.add(held);
        held = [];
      }
      // The prose ended without a last sentence.
      yield* held;
      return;
    }
  };
}

/** What stands before a passage, over all the calls that one telling takes. */
class Prose {
  #last: DraftSentence | undefined;

  /** @param text all that stands, for the storyteller to go on from */
  constructor(public text: string) {}

  jointTo({ paragraph }: DraftSentence): Joint {
    if (this.text === "") return "";
    return paragraph > (this.#last?.paragraph ?? 0) ? "\n\n" : " ";
  }

  add(sentences: DraftSentence[]): void {
    this.text += this.jointTo(sentences[0]!) + textOf(sentences);
    this.#last = sentences.at(-1);
  }

  /** The sentences of another call, with paragraphs that count on where the ones before it ended. */
  async *goOn(pieces: ReturnType<Generate>): ReturnType<Generate> {
    const last = this.#last;
    let first: number | null = null;
    for await (const piece of pieces) {
      if ("retrying" in piece || !last) {
        yield piece;
        continue;
      }
      first ??= piece.paragraph;
      const from = last.paragraph + (last.endsParagraph ? 1 : 0);
      yield { ...piece, paragraph: piece.paragraph - first + from };
    }
  }
}

/** The text that sentences make, a blank line where a paragraph begins. */
function textOf(sentences: DraftSentence[]): string {
  let text = "";
  let paragraph = sentences[0]?.paragraph;
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) text = `${text.trimEnd()}\n\n`;
    paragraph = sentence.paragraph;
    text += Draft.read(sentence.draft);
  }
  return text.trimEnd();
}
