/**
 * Storyteller: the built-in storybook. Hand-written branching tales in Ink (`stories/*.ink`), told at
 * the pace of a voice. It is honest about being a storybook: it cannot take wishes.
 */
import { elementOf, QUESTION_KINDS } from "../../protocol/elements.ts";
import type { Clock } from "../../runtime.ts";
import { Draft } from "../draft.ts";
import type { Afterword, Again, Piece, Storyteller, Turn } from "../storyteller.ts";
import { compileTales, type Tale } from "./tale.ts";
import { casting } from "./cast.ts";

export interface StorybookSettings {
  /** Ink sources by file name: `hero.ink` and `<tale>.<level>.ink`. */
  sources: Record<string, string>;
  /** Words a second; 0: all at once. */
  pace: number;
  clock: Clock;
}

/** How many chapters every tale has, whatever is chosen. */
const CHAPTERS_OF_TALES = 3;

/** @throws Error if a tale does not compile: a storybook with a torn page is not opened */
export function openStorybook({ sources, pace, clock }: StorybookSettings): Storyteller {
  const tales = compileTales(sources);

  async function* tell(
    turn: Turn,
    soFar: string,
    _again: Again,
    signal: AbortSignal,
  ): AsyncGenerator<Piece> {
    const text = chapterOf(tales, turn).paragraphs.join("\n\n");
    const rest = text.slice(lengthInText(text, soFar));
    if (pace === 0) {
      yield { text: rest };
      return;
    }
    for (const [word] of rest.matchAll(/\s*\S+/g)) {
      await clock.sleep(1000 / pace, signal);
      yield { text: word };
    }
  }

  function afterword(turn: Turn): Promise<Afterword> {
    const { tale, tags, choices } = chapterOf(tales, turn);
    const tagged = (name: string) =>
      tags.filter((tag) => tag.startsWith(`${name}:`)).map((tag) =>
        tag.slice(name.length + 1).trim()
      );
    const question = tagged("question")[0];
    return Promise.resolve({
      title: new Draft(tale.title),
      choiceQuestion: question === undefined ? null : new Draft(question),
      choices: choices.map((text, i) => ({ id: `c${i + 1}`, text: new Draft(text) })),
      educationalElements: tagged("practises").flatMap((list) => list.split(","))
        .flatMap((words) => elementOf(words) ?? []),
      newWords: tagged("word").map((line) => {
        const [word, meaning] = line.split(" = ");
        return { word: new Draft(word!.trim()), meaning: new Draft((meaning ?? "").trim()) };
      }),
      questions: QUESTION_KINDS.flatMap((kind) =>
        tagged(kind).map((line) => {
          const [question, quote] = line.split(" = ");
          return { kind, question: new Draft(question!.trim()), quote: quote ?? "" };
        })
      ),
      // Where a tale stands follows from the choices that were taken.
      memory: null,
      verdict: null,
    });
  }

  return { kind: "storybook", longest: CHAPTERS_OF_TALES, tell, afterword };
}

/** Plays the tale of a turn up to its chapter, along the choices that were taken. */
function chapterOf(tales: Tale[], turn: Turn) {
  const { tale, variables } = casting(tales, turn);
  const story = tale.open(turn.level, variables);
  let chapter = story.next();
  for (const { choice } of turn.before) {
    chapter = story.choose(
      Math.min(Math.max(Number(choice.id.slice(1)) || 1, 1), chapter.choices.length) - 1,
    );
  }
  return { tale, ...chapter };
}

/**
 * How much of `text` has been told already. What was told may differ from it in white space, and may
 * lack its end if a sentence of it was refused.
 */
function lengthInText(text: string, soFar: string): number {
  const wanted = soFar.replace(/\s/g, "");
  let at = 0;
  for (let seen = 0; at < text.length && seen < wanted.length; at++) {
    if (/\s/.test(text[at]!)) continue;
    if (text[at] !== wanted[seen]) break;
    seen++;
  }
  return at;
}
