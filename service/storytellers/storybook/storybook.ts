/**
 * Storyteller: the built-in storybook. Hand-written branching tales in Ink (`stories/*.ink`), told at
 * the pace of a voice. It is honest about being a storybook: it cannot take wishes.
 */
import { elementOf, QUESTION_KINDS } from "../../protocol/elements.ts";
import type { Clock } from "../../runtime.ts";
import { Draft } from "../draft.ts";
import {
  type Afterword,
  type Again,
  type Piece,
  type Storyteller,
  StorytellerError,
  type Turn,
} from "../storyteller.ts";
import { type PlayedChapter, type Tale, talesOf } from "./tale.ts";
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

/** @throws Error if a tale lacks a level, its title or its keywords: such a storybook is not opened */
export function openStorybook({ sources, pace, clock }: StorybookSettings): Storyteller {
  const tales = talesOf(sources);

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

/**
 * Plays the tale of a turn up to its chapter, along the choices that were taken.
 * @throws StorytellerError if what was told before is of no tale: another storyteller began the story
 */
function chapterOf(tales: Tale[], turn: Turn) {
  const cast = casting(tales, turn);
  // The book may have got new tales since, and the theme another one.
  for (const tale of [cast.tale, ...tales]) {
    const chapter = play(tale.open(turn.level, cast.variables), turn);
    if (chapter) return { tale, ...chapter };
  }
  throw new StorytellerError("model_unavailable", "No tale goes on from what was told before");
}

/** Null if what was told before is not of this tale. */
function play(story: ReturnType<Tale["open"]>, turn: Turn): PlayedChapter | null {
  let chapter = story.next();
  for (const { text, choice } of turn.before) {
    const isOfIt = chapter.paragraphs.some((paragraph) => text.includes(paragraph));
    if (!isOfIt || chapter.choices.length === 0) return null;
    const wanted = Number(choice.id.slice(1)) || 1;
    chapter = story.choose(Math.min(Math.max(wanted, 1), chapter.choices.length) - 1);
  }
  return chapter;
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
