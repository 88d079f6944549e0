/** One paid call for prose, and the time limits of every call. */
import type OpenAI from "openai";
import type { Clock } from "../../runtime.ts";
import { StorytellerError } from "../storyteller.ts";

const FIRST_TOKEN_MS = 30_000;
const NEXT_TOKEN_MS = 15_000;

/** The text of one call as it arrives. Throws a failure if it ends without having been finished. */
export async function* streamCall(
  client: OpenAI,
  clock: Clock,
  body: Omit<OpenAI.ChatCompletionCreateParamsStreaming, "stream">,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const stop = new AbortController();
  const upstream = AbortSignal.any([signal, stop.signal]);
  try {
    const stream = await inTime(
      clock,
      client.chat.completions.create({ ...body, stream: true }, { signal: upstream }),
      FIRST_TOKEN_MS,
    );
    const chunks = stream[Symbol.asyncIterator]();
    let finished: string | null = null;
    for (let limit = FIRST_TOKEN_MS;; limit = NEXT_TOKEN_MS) {
      const { value: chunk, done } = await inTime(clock, chunks.next(), limit);
      if (done) break;
      const choice = chunk.choices[0];
      if (choice?.delta?.refusal) throw new StorytellerError("model_refused", "The model refused");
      if (choice?.delta?.content) yield choice.delta.content;
      finished = choice?.finish_reason ?? finished;
    }
    signal.throwIfAborted();
    if (finished === "content_filter") {
      throw new StorytellerError("model_refused", "The provider filtered the text");
    }
    // The client ends a stream that was cut without a word.
    if (finished === null) {
      throw new StorytellerError("model_unavailable", "The stream ended without a finish reason");
    }
  } finally {
    stop.abort();
  }
}

/** @throws StorytellerError `timed_out` if the promise is not settled within `ms` */
export async function inTime<T>(clock: Clock, promise: Promise<T>, ms: number): Promise<T> {
  const done = new AbortController();
  const late = clock.sleep(ms, done.signal).then(
    () => {
      throw new StorytellerError("timed_out", `The model sent nothing for ${ms} ms`);
    },
    () => new Promise<never>(() => {}),
  );
  try {
    return await Promise.race([promise, late]);
  } finally {
    done.abort();
    promise.catch(() => {}); // a call that lost the race ends by itself, when it is aborted
  }
}
