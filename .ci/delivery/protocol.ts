/**
 * What of the protocol a page meets, without its schemas. It goes into the package as it stands; beside
 * it, same.ts does not compile where the protocol says something else.
 */

export type Level = "listening" | "beginner" | "developing" | "intermediate" | "advanced";

export interface Choice {
  id: string;
  text: string;
}

/** Of a chapter that was not told to its end. */
export type ChapterErrorCode =
  | "model_unavailable"
  | "model_refused"
  | "timed_out"
  | "interrupted"
  | "withheld"
  | "cancelled"
  | "safety_unavailable"
  | "site_stopped";

/** Of a request that was refused. */
export type ProblemCode =
  | "malformed"
  | "theme_refused"
  | "distress"
  | "unauthorized"
  | "site_not_allowed"
  | "site_stopped"
  | "scope_missing"
  | "not_found"
  | "conflict"
  | "gone"
  | "too_large"
  | "quota"
  | "unavailable";

/** What a story can practise. */
export type Element =
  | "asking for help"
  | "caring for nature"
  | "courage"
  | "curiosity"
  | "friendship"
  | "honesty"
  | "imagination"
  | "kindness"
  | "listening"
  | "observing"
  | "patience"
  | "perseverance"
  | "problem solving"
  | "sharing"
  | "teamwork"
  | "understanding feelings";

/** A chapter that has been told to its end. */
export interface Complete {
  success: true;
  story_id: string;
  chapter_number: number;
  is_last: boolean;
  title: string;
  /** A blank line stands between paragraphs. */
  story_content: string;
  choice_question: string | null;
  choices: Choice[];
  educational_elements: Element[];
  /** In minutes. */
  estimated_reading_time: number;
  vocabulary_level: "beginner" | "intermediate" | "advanced";
  /** 1, less what had to be mended; 0 if it was refused. */
  safety_score: number;
  storyteller: "storybook" | "model";
}

export type EventData<Type extends "complete"> = { complete: Complete }[Type];
