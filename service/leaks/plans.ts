/** What a leak test is about: a house, what goes wrong in it, and the stories that are told there. */
import type { Line } from "./sentences.ts";

/** How one call for prose ends. Each storyteller does what it can; the rest it tells to the end. */
export const ENDS = [
  "whole",
  "unfinished",
  "throw",
  "failure",
  "length",
  "filter",
  "refuse",
  "cut",
  "break",
  "stall",
  "status",
  "garbage",
] as const;

export interface Telling {
  lines: { line: Line; variant: number; parted: boolean }[];
  end: typeof ENDS[number];
  /** For an end in the middle: where, as a part of the text. */
  at: number;
  /** How long the pieces are in which it comes, again and again. */
  pieces: readonly number[];
  /** Before every fourth piece, in milliseconds. */
  pauseMs: number;
  /** Thoughts come first. */
  thinks: boolean;
}

export type Said = "clean" | "refused" | "moderated" | "missing";

export interface Afterword {
  /** Title, question, three choices, a question, word and meaning, and what is remembered. */
  said: Said[];
  verdict: "approved" | "rejected" | "too old";
  fails: "" | "status" | "rubbish" | "refuse" | "throw" | "stall";
  fenced: boolean;
}

export interface Story {
  via: "start" | "generate" | "stream";
  isModel: boolean;
  level: "listening" | "beginner" | "developing" | "intermediate" | "advanced";
  personalised: boolean;
  tellings: Telling[];
  afterwords: Afterword[];
  /** Pieces after which each connection is dropped, one after the other; then none is. */
  cuts: readonly number[];
  /** One more reads from a while after the beginning. */
  second: boolean;
  /** A request with marks in it comes first: refused, or malformed. */
  askedBefore: "" | "theme" | "title" | "wish" | "interest" | "level" | "body" | "query";
  /** What is done when so many events were read. */
  stop: { how: "" | "cancel" | "erase" | "hang up"; after: number };
  /** A second chapter is asked for. */
  goesOn: boolean;
}

export const MOODS = ["answer", "slow", "fail", "late", "silent"] as const;
export type Mood = typeof MOODS[number];

export interface Plan {
  stories: Story[];
  /** What the moderator does, by what it is asked and how often; []: there is none. */
  moods: readonly Mood[];
  down: "hold" | "local";
  blocks: boolean;
  /** How probably a read or a commit of the store fails. */
  trouble: number;
  /** What befalls a process when so many events a story were read. */
  strike: { what: "" | "drain" | "freeze" | "kill switch"; after: number };
  seed: number;
}
