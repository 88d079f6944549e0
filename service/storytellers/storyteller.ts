/**
 * What a storyteller is: something that tells one chapter's prose in pieces, can go on from a text
 * already told, and afterwards says what the chapter holds. Two exist: `openai.ts`, `storybook/`.
 */
import type { Element, QuestionKind } from "../protocol/elements.ts";
import type { Category, Level, Told } from "../protocol/events.ts";
import type { Draft } from "./draft.ts";

/**
 * What free text becomes before a model sees it: single words of a vocabulary of ours, by their kind.
 * Made by `stages/guard/brief.ts`.
 */
export interface Brief {
  characters: string[];
  places: string[];
  things: string[];
  doings: string[];
  moods: string[];
}

/** What a storyteller has to know of the chapters before, in few words. */
export interface Memory<Text> {
  /** What has happened, oldest first. */
  summary: Text;
  /** Who the hero is: a name or `{{HERO}}`, and what is known of them. */
  hero: Text;
  places: Text[];
  /** What was promised, asked or begun and is not settled yet, oldest first. */
  promises: Text[];
}

/**
 * All that a chapter is made from. `theme`, `title`, `interests` and `wish` are free text from outside:
 * they never enter a prompt, `about` and `wished` do.
 */
export interface Turn {
  storyId: string;
  /** Of a branch: the story that was begun first, whose hero it keeps. */
  root?: string | undefined;
  /** Counts from 1. */
  chapterNumber: number;
  /** The story ends with this chapter. */
  isLast: boolean;
  /** How many chapters the story is to have. */
  chapters: number;
  theme: string;
  /** The title asked for, if one was. */
  title: string | null;
  level: Level;
  pronouns: "she" | "he" | "they";
  interests: string[];
  /** The text says `{{HERO}}` where the hero's name stands; false: the storyteller invents a hero. */
  personalised: boolean;
  /** The child's own words for this chapter, if any. */
  wish: string | null;
  /** What the theme, the title and the interests come to. */
  about: Brief;
  /** What the wish comes to, if there is one. */
  wished: Brief | null;
  /** Of the theme and the interests those that may stand in a tale as they are: all their words are ours. */
  known: string[];
  /** The chapters before this one, oldest first, each with the choice that led on from it. */
  before: { text: Told; choice: { id: string; text: Told } }[];
  /** What is remembered of them; null before the first. */
  memory: Memory<Told> | null;
}

/** Why a passage is asked for again, and what is to be done otherwise. */
export interface Again {
  /** For what a passage was refused. */
  avoid: Category[];
  /** A passage that is not one for its reader, if that is why. */
  misfit: Misfit | null;
}

/** Nothing at the very beginning, else a space or a blank line. */
export type Joint = "" | " " | "\n\n";

/** A passage that came out harder or easier than its reader reads, and what makes it so. */
export interface Misfit {
  passage: string;
  /** What parts it from the text before it. */
  joint: Joint;
  is: "harder" | "easier";
  /** Its hard words. */
  words: string[];
  /** The sentences to be split, or joined, with their numbers in the passage, from 1. */
  sentences: { number: number; text: string }[];
}

/** What is told: a piece of prose of any length, or that the storyteller had to begin anew. */
export type Piece = { text: string } | { retrying: string };

/** What is known of a chapter once its prose stands. Every string is unjudged. */
export interface Afterword {
  title: Draft;
  /** Null and [] on the last chapter. */
  choiceQuestion: Draft | null;
  choices: { id: string; text: Draft }[];
  educationalElements: Element[];
  newWords: { word: Draft; meaning: Draft }[];
  /** `quote`: a few words of the chapter that answer the question or prompt it. */
  questions: { kind: QuestionKind; question: Draft; quote: string }[];
  /**
   * What the next chapter is to know, this one included; what it does not say the chapter's own sentences
   * give. Null if the storyteller keeps none.
   */
  memory: Partial<Memory<Draft>> | null;
  /** The storyteller's judgement of the whole chapter; null where there is no judge (the storybook). */
  verdict: { approved: boolean; categories: Category[] } | null;
}

export interface Storyteller {
  readonly kind: "storybook" | "model";
  /** How many chapters its stories have at most. */
  readonly longest: number;
  /**
   * Tells the prose of `turn` after `soFar` (which is "" or ends at a sentence). Paragraphs are
   * parted by a blank line. `again` says why what was told from there before is not taken.
   * @param pay awaited before each call that costs something: it is written down first
   * @throws StorytellerError when nothing more can be told; what `pay` throws
   */
  tell(
    turn: Turn,
    soFar: string,
    again: Again,
    signal: AbortSignal,
    pay: () => Promise<void>,
  ): AsyncIterable<Piece>;
  /**
   * @param worth words of the chapter that are new to its reader, most central first
   * @throws StorytellerError; what `pay` throws
   */
  afterword(
    turn: Turn,
    text: string,
    worth: string[],
    signal: AbortSignal,
    pay: () => Promise<void>,
  ): Promise<Afterword>;
}

/** A storyteller cannot go on. The message is for the operator: it holds no prompt, no told text. */
export class StorytellerError extends Error {
  constructor(
    readonly code: "model_unavailable" | "model_refused" | "timed_out",
    message: string,
  ) {
    super(message);
    this.name = "StorytellerError";
  }
}
