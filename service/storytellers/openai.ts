/**
 * Storyteller: a model behind the chat completions of OpenAI, Ollama, vLLM or any server like them.
 * Prose streams as plain text and can be gone on with; what is structured is a second, small call.
 */
import OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import { z } from "zod";
import type { Clock } from "../runtime.ts";
import { Draft } from "./draft.ts";
import { failureOf, retryAfterMs } from "./openai-failures.ts";
import { afterwordPrompt, type Message, prosePrompt } from "./prompts.ts";
import {
  type Afterword,
  type Piece,
  type Storyteller,
  StorytellerError,
  type Turn,
} from "./storyteller.ts";

export interface OpenAiSettings {
  apiKey: string;
  /** Undefined: OpenAI's own. */
  baseURL?: string;
  model: string;
  temperature: number;
  maxTokens: number;
  clock: Clock;
  random: () => number;
}

/** Paid calls for one telling or one afterword, the first included. */
const ATTEMPTS = 3;
const FIRST_TOKEN_MS = 30_000;
const NEXT_TOKEN_MS = 15_000;
const AFTERWORD_MS = 60_000;
/** How far back a continuation is searched for words it repeats, in characters. */
const OVERLAP = 120;
/** Marks that plain prose has no use for. */
const MARKUP = /[*_#`]/g;

const afterwordSchema = z.object({
  title: z.string(),
  choice_question: z.string().nullable(),
  choices: z.array(z.string()),
  educational_elements: z.array(z.string()),
  new_words: z.array(z.object({ word: z.string(), meaning: z.string() })),
  approved: z.boolean(),
  concerns: z.array(
    z.enum([
      "violence",
      "fear",
      "sexual",
      "hate",
      "self_harm",
      "drugs",
      "secrets",
      "imitation",
      "other",
    ]),
  ),
});

export function openAiStoryteller(settings: OpenAiSettings): Storyteller {
  const { clock, model } = settings;
  // Left alone the client posts three times; who pays for what is decided here.
  const client = new OpenAI({ apiKey: settings.apiKey, baseURL: settings.baseURL, maxRetries: 0 });

  /** Waits before another paid call: what the server asks for, else a jittered, growing pause. */
  function pause(attempt: number, error: unknown, signal: AbortSignal): Promise<void> {
    const ms = retryAfterMs(error) ?? settings.random() * 500 * 2 ** attempt;
    return clock.sleep(ms, signal);
  }

  /** The text of one call as it arrives. Throws a failure if it ends without having been finished. */
  async function* call(messages: Message[], signal: AbortSignal): AsyncGenerator<string> {
    const stop = new AbortController();
    const upstream = AbortSignal.any([signal, stop.signal]);
    try {
      const stream = await inTime(
        client.chat.completions.create({
          model,
          messages,
          temperature: settings.temperature,
          max_tokens: settings.maxTokens,
          stream: true,
        }, { signal: upstream }),
        FIRST_TOKEN_MS,
      );
      const chunks = stream[Symbol.asyncIterator]();
      let finished: string | null = null;
      for (let limit = FIRST_TOKEN_MS;; limit = NEXT_TOKEN_MS) {
        const { value: chunk, done } = await inTime(chunks.next(), limit);
        if (done) break;
        const choice = chunk.choices[0];
        if (choice?.delta?.refusal) {
          throw new StorytellerError("model_refused", "The model refused");
        }
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

  async function inTime<T>(promise: Promise<T>, ms: number): Promise<T> {
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

  async function* tell(
    turn: Turn,
    soFar: string,
    avoid: string[],
    signal: AbortSignal,
  ): AsyncGenerator<Piece> {
    // Whole words only: one that was cut in two by a broken stream is not told twice.
    let text = soFar;
    for (let attempt = 1;; attempt++) {
      let word = "";
      let joint = text === "" ? null : "";
      try {
        for await (const piece of plain(call(prosePrompt(turn, text, avoid), signal))) {
          if (joint !== null) {
            joint += piece;
            if (joint.length < OVERLAP) continue;
            word += join(text, joint);
            joint = null;
          } else word += piece;
          const end = word.search(/\S*$/);
          if (end > 0) {
            text += word.slice(0, end);
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

  async function afterword(turn: Turn, text: string, signal: AbortSignal): Promise<Afterword> {
    let format: { response_format?: ReturnType<typeof zodResponseFormat> } = {
      response_format: zodResponseFormat(afterwordSchema, "afterword"),
    };
    for (let attempt = 1;; attempt++) {
      try {
        const stop = new AbortController();
        const answer = await inTime(
          client.chat.completions.create({
            model,
            messages: afterwordPrompt(turn, text),
            temperature: 0,
            max_tokens: settings.maxTokens,
            ...format,
          }, { signal: AbortSignal.any([signal, stop.signal]) }),
          AFTERWORD_MS,
        ).finally(() => stop.abort());
        const message = answer.choices[0]?.message;
        if (message?.refusal) throw new StorytellerError("model_refused", "The model refused");
        return afterwordOf(parse(message?.content ?? ""));
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

  return { kind: "model", tell, afterword };
}

/** Prose without what some models put round it: their thoughts at the beginning, and marks of markup. */
async function* plain(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const [open, close] = ["<think>", "</think>"];
  let head: string | null = "";
  for await (const piece of pieces) {
    if (head === null) {
      yield piece.replace(MARKUP, "");
      continue;
    }
    head += piece;
    const start = head.trimStart();
    if (open.startsWith(start.slice(0, open.length))) {
      const end = head.indexOf(close);
      if (end < 0) continue;
      head = head.slice(end + close.length).trimStart();
    }
    yield head.replace(MARKUP, "");
    head = null;
  }
  // What ended within its thoughts told nothing.
  if (head && !head.trimStart().startsWith(open)) yield head.replace(MARKUP, "");
}

/**
 * A continuation with what it repeats of the text before it taken off, and the white space that parts
 * the two. Only whole words count as repeated, and a short one may stand twice.
 */
function join(before: string, after: string): string {
  const tail = before.trimEnd();
  const start = after.trimStart();
  let repeated = 0;
  for (let n = Math.min(OVERLAP, start.length, tail.length); n >= 6; n--) {
    const whole = !/^\w/.test(start.slice(n)) && !/\w$/.test(tail.slice(0, -n));
    if (whole && tail.endsWith(start.slice(0, n))) {
      repeated = n;
      break;
    }
  }
  const rest = start.slice(repeated).trimStart();
  if (rest === "") return "";
  const [given, added] = [before.slice(tail.length), after.slice(0, after.length - start.length)];
  const blankLine = /\n\s*\n/;
  if (blankLine.test(given + added) && !blankLine.test(given)) return `\n\n${rest}`;
  return given === "" ? ` ${rest}` : rest;
}

/** @throws StorytellerError if the text is not the JSON that was asked for */
function parse(text: string): z.infer<typeof afterwordSchema> {
  const json = text.replace(/<think>[\s\S]*?<\/think>/g, "");
  try {
    return afterwordSchema.parse(
      JSON.parse(json.slice(json.indexOf("{"), json.lastIndexOf("}") + 1)),
    );
  } catch {
    throw new StorytellerError("model_unavailable", "The model's JSON is not what was asked for");
  }
}

function afterwordOf(said: z.infer<typeof afterwordSchema>): Afterword {
  const draft = (text: string, most: number) =>
    new Draft(text.replace(/\s+/g, " ").trim().slice(0, most));
  return {
    title: draft(said.title, 80),
    choiceQuestion: said.choice_question === null ? null : draft(said.choice_question, 160),
    choices: said.choices.slice(0, 3).map((text, i) => ({
      id: `c${i + 1}`,
      text: draft(text, 100),
    })),
    educationalElements: said.educational_elements.slice(0, 3).map((text) => draft(text, 40)),
    newWords: said.new_words.slice(0, 6).map(({ word, meaning }) => ({
      word: draft(word, 40),
      meaning: draft(meaning, 160),
    })),
    verdict: { approved: said.approved, categories: said.concerns },
  };
}
