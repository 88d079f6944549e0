/** What a failed call to a model means: which code, and whether asking again can help. */
import OpenAI from "openai";
import { StorytellerError } from "../storyteller.ts";

/** The longest pause that a server may ask for. */
const MOST_RETRY_AFTER_MS = 20_000;

export interface Failure {
  error: StorytellerError;
  retryable: boolean;
}

/**
 * A provider's own words may repeat what a child wrote, so none of them are kept: the operator reads
 * the status and the provider's code.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof StorytellerError) {
    return { error, retryable: error.code !== "model_refused" };
  }
  const status = error instanceof OpenAI.APIError ? error.status : undefined;
  // Without a status the connection failed, or broke in the middle of the stream.
  const retryable = status === undefined || status === 408 || status === 409 || status === 429 ||
    status >= 500;
  const what = status === undefined
    ? "The model's connection broke"
    : `The model answered ${status}`;
  return {
    error: new StorytellerError("model_unavailable", `${what} (${codeOf(error) ?? "no code"})`),
    retryable,
  };
}

/** A short code such as `model_not_found` or `ECONNREFUSED`, from an error or what caused it. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const code = (error as { code?: unknown }).code;
  return typeof code === "string" && /^\w{1,60}$/.test(code) ? code : codeOf(error.cause);
}

/** What a server asks for in `Retry-After`, in milliseconds; null if it asks for nothing. */
export function retryAfterMs(error: unknown): number | null {
  if (!(error instanceof OpenAI.APIError)) return null;
  const seconds = Number(error.headers?.get("retry-after") ?? NaN);
  return Number.isFinite(seconds) && seconds >= 0
    ? Math.min(seconds * 1000, MOST_RETRY_AFTER_MS)
    : null;
}
