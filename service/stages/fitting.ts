/**
 * Between generation and the gates: holds a model's paragraphs back until their level is known. A passage
 * that is not one for its reader is asked for again, with the words and sentences that made it so.
 */
import type { Level } from "../protocol/events.ts";
import { ASKS } from "../protocol/levels.ts";
import { Draft } from "../storytellers/draft.ts";
import { type Joint, type Misfit, StorytellerError } from "../storytellers/storyteller.ts";
import type { DraftSentence, Generate } from "./generation.ts";
import { misfitOf } from "./reading/misfit.ts";
import { wordsOf } from "./reading/words.ts";
import { withoutRepeats } from "./repeats.ts";

/** How often a passage, and a whole chapter, is asked for again. Each time is a paid call. */
const RETELLINGS = { ofPassage: 2, ofChapter: 4 };
/** Why a storyteller begins anew, as `retrying` says it. */
export const MISFIT = "misfit";
/** A paragraph that never ends is judged after so many sentences. */
const MOST_HELD = 12;
/** A model that writes the passage again and stops is asked to go on below this part of a chapter. */
const TOO_SHORT = 0.6;

type Piece = DraftSentence | { retrying: string };

/**
 * The same telling, held back passage by passage. What fits in no telling is told as it came last.
 * @param spare whether there are calls to spare: a level is not worth the one that ends the chapter
 */
export function fitting(generate: Generate, level: Level, spare: () => boolean): Generate {
  let retold = 0;
  return async function* (from, signal) {
    const told = new Prose(from.soFar);
    /** The passage that is asked for again, as it came last. */
    let refused: DraftSentence[] = [];
    let misfit: Misfit | null = null;
    /** In the telling that it was part of nothing came after it. */
    let wasEnd = false;
    let times = 0;
    let wentOn = false;

    const judge = (held: DraftSentence[], isWhole: boolean) =>
      misfitOf(textOf(held), { level, before: told.text, isWhole });
    const mayRetell = () =>
      times < RETELLINGS.ofPassage && retold < RETELLINGS.ofChapter && spare();
    const askAgain = (held: DraftSentence[], found: Omit<Misfit, "joint">) => {
      times++;
      retold++;
      // A correction that ends with its passage says nothing about the chapter.
      wasEnd = held.at(-1)!.isLast && (misfit === null || wentOn || wasEnd);
      refused = held;
      misfit = { ...found, joint: told.jointTo(held[0]!) };
    };

    calls: for (;;) {
      const isCorrection = misfit !== null;
      const pieces = generate({ ...from, soFar: told.text, misfit }, signal);
      let held: DraftSentence[] = [];
      let given = 0;
      try {
        for await (const piece of told.placed(pieces, isCorrection ? refused : [])) {
          if ("retrying" in piece) {
            yield piece;
            continue;
          }
          given++;
          held.push(piece);
          const found = judge(held, piece.isLast);
          const isPassage = piece.endsParagraph || held.length >= MOST_HELD;
          // The first passage waits for its end; what comes later goes out as soon as it fits.
          if (found === "unclear" || (!isPassage && (found || told.text === ""))) continue;
          if (found && mayRetell()) {
            askAgain(held, found);
            yield { retrying: MISFIT };
            continue calls;
          }
          times = 0;
          // Whoever writes a passage again may think that this was all.
          const isAll = !isCorrection || wentOn || wasEnd;
          const isShort = piece.isLast && !isAll && told.isShort(held, level);
          yield* isShort ? unended(held) : held;
          told.add(held);
          held = [];
          if (!isShort) continue;
          wentOn = true;
          misfit = null;
          continue calls;
        }
      } catch (error) {
        const isInVain = isCorrection && given === 0 && error instanceof StorytellerError;
        if (!isInVain || signal.aborted) throw error;
      }
      if (isCorrection && given === 0) {
        // Nothing came in its place: it is told after all, and the chapter goes on from there.
        yield* wasEnd ? refused : unended(refused);
        if (wasEnd) return;
        told.add(refused);
        misfit = null;
        times = 0;
        continue;
      }
      // The prose broke off within a sentence, which nobody tells: what stands before it is all.
      const found = held.length > 0 ? judge(held, true) : null;
      if (found && found !== "unclear" && mayRetell()) {
        askAgain(held, found);
        yield { retrying: MISFIT };
        continue;
      }
      yield* held;
      return;
    }
  };
}

/** Sentences after which more is to come. */
const unended = (sentences: DraftSentence[]) =>
  sentences.map((sentence) => ({ ...sentence, isLast: false }));

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

  isShort(more: DraftSentence[], level: Level): boolean {
    return wordsOf(this.text + textOf(more)).length < TOO_SHORT * ASKS[level].chapter[0];
  }

  /**
   * The sentences of one call where they belong: a passage that is told again stands where it stood,
   * and of what stands already nothing is told twice; what goes on begins after what was told.
   */
  async *placed(
    pieces: AsyncIterable<Piece>,
    [instead]: DraftSentence[],
  ): AsyncGenerator<Piece> {
    const last = this.#last;
    const isAgain = instead !== undefined || last !== undefined;
    let shift: number | null = isAgain ? null : 0;
    const own = instead ? textOf([instead]) : null;
    const isWithin = instead?.paragraph === last?.paragraph;
    const fresh = isAgain ? withoutRepeats(pieces, this.text, own, isWithin) : pieces;
    for await (const piece of fresh) {
      if ("retrying" in piece) {
        yield piece;
        continue;
      }
      if (shift === null) {
        const parted = piece.paragraph > 0 || (last?.endsParagraph ?? false);
        const first = instead?.paragraph ?? last!.paragraph + (parted ? 1 : 0);
        shift = first - piece.paragraph;
      }
      yield { ...piece, paragraph: piece.paragraph + shift };
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
