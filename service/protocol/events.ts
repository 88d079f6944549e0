/**
 * The events of a chapter, in the order and with the meaning that docs/protocol.md gives.
 * Strings that a model or a child wrote are branded `Told`: only the gate makes one of what is
 * unjudged, so that an event with an unjudged string in it does not compile.
 */
import { z } from "zod";
import { element, questionKind } from "./elements.ts";

/**
 * A string that every gate has passed. Made by `stages/gates/gate.ts`; `stages/told.ts` takes told words
 * apart and puts them together.
 */
export const told = z.string().brand<"Told">();
export type Told = z.infer<typeof told>;

export const LEVELS = [
  "listening",
  "beginner",
  "developing",
  "intermediate",
  "advanced",
] as const;
export const level = z.enum(LEVELS);
export type Level = z.infer<typeof level>;

/** The three bands in which a told text is measured. */
export const vocabularyLevel = z.enum(["beginner", "intermediate", "advanced"]);
export type VocabularyLevel = z.infer<typeof vocabularyLevel>;

export const storytellerKind = z.enum(["storybook", "model"]);
export const stageName = z.enum(["prompts", "generation", "safety", "metrics", "done"]);
export const nodeName = z.enum([
  "workflow",
  "generate_content",
  "safety_check",
  "calculate_metrics",
]);
export const nodeStatus = z.enum(["started", "completed", "retrying", "failed"]);
/** For what a text can be refused. */
export const category = z.enum([
  "profanity",
  "sexual",
  "hate",
  "violence",
  "self_harm",
  "fear",
  "drugs",
  "secrets",
  "imitation",
  "topic",
  "unreadable",
  "other",
]);
export type Category = z.infer<typeof category>;
export const action = z.enum(["rewritten", "bridged", "ended", "withheld"]);

/** Codes of the event that ends a chapter which was not told. */
export const chapterErrorCode = z.enum([
  "model_unavailable",
  "model_refused",
  "timed_out",
  "interrupted",
  "withheld",
  "cancelled",
  "safety_unavailable",
  "site_stopped",
]);
export type ChapterErrorCode = z.infer<typeof chapterErrorCode>;

/** Codes of errors about one reader: they carry no id, are not stored and end that connection only. */
export const readerErrorCode = z.enum(["ticket_expired", "too_slow"]);
export type ReaderErrorCode = z.infer<typeof readerErrorCode>;

export const choice = z.object({ id: z.string(), text: told });
export type Choice = z.infer<typeof choice>;

/** Something that its reader is told about a chapter, kindly, when it begins. */
export const notice = z.object({
  code: z.enum(["personal_data_removed", "theme_unknown"]),
  message: z.string(),
});
export type Notice = z.infer<typeof notice>;

const nodeEvent = z.object({
  node: nodeName,
  status: nodeStatus,
  story_id: z.string().optional(),
  chapter_number: z.int().positive().optional(),
  theme: told.optional(),
  level: level.optional(),
  storyteller: storytellerKind.optional(),
  notices: z.array(notice).optional(),
});

const progress = z.object({
  stage: stageName,
  message: z.string(),
  progress: z.int().min(0).max(100),
});

const content = z.object({
  chunk: told,
  paragraph: z.int().nonnegative(),
  sentence: z.int().nonnegative(),
  is_complete: z.boolean(),
});

const safetyCheck = z.object({
  approved: z.boolean(),
  score: z.number().min(0).max(1),
  issues: z.array(z.object({ category, action })),
});

/** How hard a chapter is to read. `grade_band` is a US school grade span, never a decimal. */
export const readingLevel = z.object({
  target: level,
  measured: vocabularyLevel,
  grade_band: z.string(),
  formula: z.enum(["spache", "dale-chall"]),
  /** Against what the level asks for. */
  fit: z.enum(["easier", "fits", "harder"]),
  /**
   * What makes it so hard: whole words a sentence, its hardest words, the numbers of its long sentences,
   * and how many of a hundred words are rare (below Zipf 4; names are not).
   */
  why: z.object({
    words_per_sentence: z.int().nonnegative(),
    hard_words: z.array(told),
    long_sentences: z.array(z.int().nonnegative()),
    rare_words: z.int().min(0).max(100),
  }),
});

const metadata = z.object({
  estimated_reading_time: z.int().min(1),
  vocabulary_level: vocabularyLevel,
  educational_elements: z.array(element),
  word_count: z.int().nonnegative(),
  reading_level: readingLevel,
  new_words: z.array(z.object({ word: told, meaning: told })),
  /** To talk about with a child; `paragraph` (from 0) is the one that answers or prompts it. */
  questions: z.array(z.object({
    kind: questionKind,
    question: told,
    paragraph: z.int().nonnegative(),
  })),
});

const complete = z.object({
  success: z.literal(true),
  story_id: z.string(),
  chapter_number: z.int().positive(),
  is_last: z.boolean(),
  title: told,
  story_content: told,
  choice_question: told.nullable(),
  choices: z.array(choice),
  educational_elements: z.array(element),
  estimated_reading_time: z.int().min(1),
  vocabulary_level: vocabularyLevel,
  safety_score: z.number().min(0).max(1),
  storyteller: storytellerKind,
});

const error = z.object({
  message: z.string(),
  code: z.union([chapterErrorCode, readerErrorCode]),
  retryable: z.boolean(),
});

/** One event of a chapter's log, as it stands in the `data` line of a frame. */
export const storyEvent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("node_event"), data: nodeEvent }),
  z.object({ type: z.literal("progress"), data: progress }),
  z.object({ type: z.literal("content"), data: content }),
  z.object({ type: z.literal("safety_check"), data: safetyCheck }),
  z.object({ type: z.literal("metadata"), data: metadata }),
  z.object({ type: z.literal("complete"), data: complete }),
  z.object({ type: z.literal("error"), data: error }),
]);
export type StoryEvent = z.infer<typeof storyEvent>;

/** The data of one type of event. */
export type EventData<T extends StoryEvent["type"]> = Extract<StoryEvent, { type: T }>["data"];

export const completeData = complete;
export const errorData = error;

/** Whether an event is a chapter's last. */
export function isLast(event: StoryEvent): boolean {
  return event.type === "complete" || event.type === "error";
}
