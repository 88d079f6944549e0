/** How a chapter ends that cannot be told. */
import type { ChapterErrorCode } from "../protocol/events.ts";

/** Why a chapter ends without having been told. */
export class ChapterFailure extends Error {
  constructor(
    readonly code: ChapterErrorCode,
    /** The node in which it happened. */
    readonly node: "generate_content" | "safety_check" | "calculate_metrics" | "workflow",
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** What a child or teacher reads; nothing of the provider's stands in it. */
export const SAY: Record<ChapterErrorCode, { message: string; retryable: boolean }> = {
  model_unavailable: {
    message: "The storyteller could not be reached. Let's try again in a moment.",
    retryable: true,
  },
  model_refused: {
    message: "The storyteller would rather not tell that one. Let's try another idea.",
    retryable: false,
  },
  timed_out: { message: "The storyteller fell silent. Let's try again.", retryable: true },
  interrupted: { message: "The story was interrupted. Let's try again.", retryable: true },
  withheld: {
    message: "This chapter did not turn out well, so it was put away. Let's try another one.",
    retryable: true,
  },
  safety_unavailable: {
    message: "We could not check the story, so we stopped here. Let's try again in a while.",
    retryable: true,
  },
  site_stopped: { message: "Stories are switched off here for now.", retryable: false },
  cancelled: { message: "The story was stopped.", retryable: true },
};
