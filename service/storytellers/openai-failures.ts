/** What a failed call to a model means: which code, and whether asking again can help. */
import OpenAI from "openai";
import { StorytellerError } from "./storyteller.ts";

/** The longest pause that a server may ask for. */
const MOST_RETRY_AFTER_MS = 20_000;

export interface Failure {
  error: StorytellerError;
  retryable: boolean;
}

/** Never holds what the provider said in its message, only as the cause. */
export function failureOf(error: unknown): Failure {
  if (error instanceof StorytellerError) {
    return { error, retryable: error.code !== "model_refused" };
  }
  const status = error instanceof OpenAI.APIError ? error.status : undefined;
  // Without a status the connection failed, or broke in the middle of the stream.
  const retryable = status === undefined || status === 408 || status === 409 || status === 429 ||
    status >= 500;
  return {
    error: new StorytellerError(
      "model_unavailable",
      status === undefined ? "The model's connection broke" : `The model answered ${status}`,
      { cause: error },
    ),
    retryable,
  };
}

/** What a server asks for in `Retry-After`, in milliseconds; null if it asks for nothing. */
export function retryAfterMs(error: unknown): number | null {
  if (!(error instanceof OpenAI.APIError)) return null;
  const seconds = Number(error.headers?.get("retry-after") ?? NaN);
  return Number.isFinite(seconds) && seconds >= 0
    ? Math.min(seconds * 1000, MOST_RETRY_AFTER_MS)
    : null;
}
