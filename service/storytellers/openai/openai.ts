/**
 * Storyteller: a model behind the chat completions of OpenAI, Ollama, vLLM or any server like them.
 * Prose streams as plain text and can be gone on with; what is structured is a second, small call.
 */
import OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { MOST_CHAPTERS } from "../../protocol/requests.ts";
import type { Clock } from "../../runtime.ts";
import { afterwordSchema, parseAfterword, REFUSED } from "./afterword.ts";
import { inTime, streamCall } from "./call.ts";
import { failureOf, retryAfterMs } from "./failures.ts";
import { afterwordPrompt, prosePrompt } from "./prompts.ts";
import { join, OVERLAP, plain } from "./prose.ts";
import {
  type Afterword,
  type Again,
  type Piece,
  type Storyteller,
  StorytellerError,
  type Turn,
} from "../storyteller.ts";

export interface OpenAiSettings {
  apiKey: string;
  /** Undefined: OpenAI's own. */
  baseURL?: string;
  model: string;
  temperature: number;
  maxTokens: number;
  clock: Clock;
  random: () => number;
  /** Undefined: the platform's own. */
  fetch?: typeof fetch;
}

/** Paid calls for one telling or one afterword, the first included. */
const ATTEMPTS = 3;
const AFTERWORD_MS = 60_000;

export function openAiStoryteller(settings: OpenAiSettings): Storyteller {
  const { clock, model } = settings;
  // Left alone the client posts three times; who pays for what is decided here.
  const client = new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseURL,
    fetch: settings.fetch,
    maxRetries: 0,
    logLevel: "off",
  });

  /** Waits before another paid call: what the server asks for, else a jittered, growing pause. */
  function pause(attempt: number, error: unknown, signal: AbortSignal): Promise<void> {
    const ms = retryAfterMs(error) ?? settings.random() * 500 * 2 ** attempt;
    return clock.sleep(ms, signal);
  }

  async function* tell(
    turn: Turn,
    soFar: string,
    again: Again,
    signal: AbortSignal,
    pay: () => Promise<void>,
  ): AsyncGenerator<Piece> {
    // Whole words only: one that was cut in two by a broken stream is not told twice.
    let text = soFar;
    for (let attempt = 1;; attempt++) {
      let word = "";
      const misfit = text === soFar ? again.misfit : null;
      // A passage that is written again is no continuation: it may begin like what stands before it.
      let joint = text === "" || misfit ? null : "";
      let before = misfit?.joint ?? "";
      await pay();
      try {
        const body = {
          model,
          messages: prosePrompt(turn, text, { ...again, misfit }),
          temperature: settings.temperature,
          max_tokens: settings.maxTokens,
        };
        for await (const piece of plain(streamCall(client, clock, body, signal), misfit !== null)) {
          if (joint !== null) {
            joint += piece;
            if (joint.length < OVERLAP) continue;
            word += join(text, joint);
            joint = null;
          } else word += piece;
          const end = word.search(/\S*$/);
          if (end > 0) {
            text += before + word.slice(0, end);
            before = "";
            yield { text: word.slice(0, end) };
            word = word.slice(end);
          }
        }
        if (joint !== null) word = join(text, joint);
        if ((text + word).trim() === "") {
          throw new StorytellerError("model_unavailable", "The model told nothing");
        }
        if (word !== "") yield { text: word };
        return;
      } catch (error) {
        signal.throwIfAborted();
        const failure = failureOf(error);
        if (!failure.retryable || attempt === ATTEMPTS) throw failure.error;
        yield { retrying: failure.error.code };
        await pause(attempt, error, signal);
      }
    }
  }

  async function afterword(
    turn: Turn,
    text: string,
    worth: string[],
    signal: AbortSignal,
    pay: () => Promise<void>,
  ): Promise<Afterword> {
    let format: { response_format?: ReturnType<typeof zodResponseFormat> } = {
      response_format: zodResponseFormat(afterwordSchema, "afterword"),
    };
    for (let attempt = 1;; attempt++) {
      await pay();
      try {
        const stop = new AbortController();
        const answer = await inTime(
          clock,
          client.chat.completions.create({
            model,
            messages: afterwordPrompt(turn, text, worth),
            temperature: 0,
            max_tokens: settings.maxTokens,
            ...format,
          }, { signal: AbortSignal.any([signal, stop.signal]) }),
          AFTERWORD_MS,
        ).finally(() => stop.abort());
        const { message, finish_reason } = answer.choices[0] ?? {};
        if (message?.refusal || finish_reason === "content_filter") return REFUSED;
        return parseAfterword(message?.content ?? "", turn.level);
      } catch (error) {
        signal.throwIfAborted();
        // A server that does not know the format is asked without it.
        const unknownFormat = error instanceof OpenAI.BadRequestError &&
          "response_format" in format;
        if (unknownFormat) format = {};
        const failure = failureOf(error);
        if (attempt === ATTEMPTS || !(failure.retryable || unknownFormat)) throw failure.error;
        await pause(attempt, error, signal);
      }
    }
  }

  return { kind: "model", longest: MOST_CHAPTERS, tell, afterword };
}
