/** Asking an instance that may be dead, frozen or in trouble. */
import { cutAfter } from "./time.ts";

/**
 * Asks, and gives up when no answer has begun after `ms`: null, as when the connection fails.
 * @throws the reason of `signal`, which also ends the body of the answer
 */
export async function tryToAsk(
  url: string,
  init: RequestInit,
  ms: number,
  signal: AbortSignal,
): Promise<Response | null> {
  using late = cutAfter(ms);
  try {
    return await fetch(url, { ...init, signal: AbortSignal.any([signal, late.signal]) });
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

/** Whether an answer only says "not now": come back. */
export function notNow(response: Response): boolean {
  return response.status === 503 || response.status === 429;
}

/** A few words on an answer that should not have been given. */
export async function sayAnswer(response: Response): Promise<string> {
  return `${response.status} ${(await response.text().catch(() => "")).slice(0, 200)}`;
}
