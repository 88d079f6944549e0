/**
 * What a storyteller is: something that tells one chapter's prose in pieces, can go on from a text
 * already told, and afterwards says what the chapter holds. Two exist: `openai.ts`, `storybook/`.
 */
import type { Category, Level } from "../protocol/events.ts";
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

/**
 * All that a chapter is made from. `theme`, `title`, `interests` and `wish` are free text from outside:
 * they never enter a prompt, `about` and `wished` do.
 */
export interface Turn {
  storyId: string;
  /** Counts from 1. */
  chapterNumber: number;
  /** The story ends with this chapter. */
  isLast: boolean;
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
  before: { text: string; choice: { id: string; text: string } }[];
}

/** What is told: a piece of prose of any length, or that the storyteller had to begin anew. */
export type Piece = { text: string } | { retrying: string };

/** What is known of a chapter once its prose stands. Every string is unjudged. */
export interface Afterword {
  title: Draft;
  /** Null and [] on the last chapter. */
  choiceQuestion: Draft | null;
  choices: { id: string; text: Draft }[];
  educationalElements: Draft[];
  newWords: { word: Draft; meaning: Draft }[];
  /** The storyteller's judgement of the whole chapter; null where there is no judge (the storybook). */
  verdict: { approved: boolean; categories: Category[] } | null;
}

export interface Storyteller {
  readonly kind: "storybook" | "model";
  /**
   * Tells the prose of `turn` after `soFar` (which is "" or ends at a sentence). Paragraphs are
   * parted by a blank line. `avoid` names why a passage told before was refused.
   * @param pay awaited before each call that costs something: it is written down first
   * @throws StorytellerError when nothing more can be told; what `pay` throws
   */
  tell(
    turn: Turn,
    soFar: string,
    avoid: Category[],
    signal: AbortSignal,
    pay: () => Promise<void>,
  ): AsyncIterable<Piece>;
  /** @throws StorytellerError; what `pay` throws */
  afterword(
    turn: Turn,
    text: string,
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
