/** First stage: asks the storyteller and gives back unjudged sentences, each as soon as it is whole. */
import type { Again, Piece, Storyteller, Turn } from "../storytellers/storyteller.ts";
import { Draft } from "../storytellers/draft.ts";
import { asHero } from "../protocol/hero.ts";
import { takeSentences } from "./reading/sentences.ts";

/** One unjudged sentence; `paragraph` counts from 0 within this telling, from 1 if that begins with a new one. */
export interface DraftSentence {
  draft: Draft;
  paragraph: number;
  /** The paragraph ends with it. */
  endsParagraph: boolean;
  /** Nothing comes after it. */
  isLast: boolean;
}

/** Where a telling begins: after what was told already, without what was not taken. */
export interface From extends Again {
  soFar: string;
}

export type Generate = (
  from: From,
  signal: AbortSignal,
) => AsyncIterable<DraftSentence | { retrying: string }>;

/** The sentences of `turn` from any place in it. Ending the iteration ends the call upstream. */
export function generation(
  turn: Turn,
  storyteller: Storyteller,
  pay: () => Promise<void>,
): Generate {
  return async function* ({ soFar, ...again }, signal) {
    const stop = new AbortController();
    try {
      yield* sentences(
        storyteller.tell(turn, soFar, again, AbortSignal.any([signal, stop.signal]), pay),
      );
    } finally {
      stop.abort();
    }
  };
}

/**
 * Cuts prose into sentences. The newest one is kept back until another begins or the prose ends, so
 * that the last one is known to be the last.
 */
export async function* sentences(
  pieces: AsyncIterable<Piece>,
): AsyncGenerator<DraftSentence | { retrying: string }> {
  let paragraph = 0;
  let given = 0;
  let kept = "";
  for await (const piece of pieces) {
    if ("retrying" in piece) {
      yield piece;
      continue;
    }
    kept = (kept + piece.text).replace(/\r\n?/g, "\n");
    for (;;) {
      // A paragraph ends when the next one has begun: white space at the very end parts nothing.
      const end = /\s*\n\s*\n\s*(?=\S)/.exec(kept);
      const whole = end ? flush(kept.slice(0, end.index)) : takeSentences(kept);
      for (const [i, text] of whole.sentences.entries()) {
        given++;
        const endsParagraph = end !== null && i === whole.sentences.length - 1;
        yield { draft: new Draft(spaced(text)), paragraph, endsParagraph, isLast: false };
      }
      if (!end) {
        kept = whole.rest;
        break;
      }
      paragraph++;
      kept = kept.slice(end.index + end[0].length);
    }
  }
  let last = flush(kept).sentences;
  // A sentence that was never finished is not told, unless it is all there is.
  if (UNFINISHED.test(kept) && given + last.length > 1) last = last.slice(0, -1);
  for (const [i, text] of last.entries()) {
    const isLast = i === last.length - 1;
    yield { draft: new Draft(spaced(text)), paragraph, endsParagraph: isLast, isLast };
  }
}

/** A text that breaks off within a sentence. */
const UNFINISHED = /[\p{L}\p{N},;–-]\s*$/u;

/** All sentences of a paragraph that nothing can be added to. */
function flush(text: string): { sentences: string[]; rest: string } {
  const { sentences, rest } = takeSentences(text);
  return { sentences: [...sentences, rest].filter((s) => s.trim() !== ""), rest: "" };
}

/** A sentence with exactly one space behind it; a line break within it is a space. */
function spaced(text: string): string {
  return `${asHero(text).replace(/\s+/g, " ").trim()} `;
}
