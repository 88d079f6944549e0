/** Moderator: the moderations endpoint of OpenAI, or of a server like it. */
import OpenAI from "openai";
import type { Category } from "../../protocol/events.ts";
import { type Moderator, ModeratorFailed, type Scores } from "../moderator.ts";
import { failureOf, retryAfterMs } from "./failures.ts";

export interface Server {
  apiKey: string;
  /** Undefined: OpenAI's own. */
  baseURL?: string;
}

const OPENAIS_MODEL = "omni-moderation-latest";
/** How long a server may take to say whether it has a moderator. */
const PROBE_MS = 5000;
/** Answers of a server that knows no such endpoint. */
const NO_ENDPOINT = [400, 404, 405, 501];

/**
 * The moderator that an operator wants: `off`: none; a model's name: that one, whether it answers now or
 * not; `auto`: the endpoint, unless a server that is not OpenAI's says at once that it has none.
 */
export async function chooseModerator(wanted: string, server: Server): Promise<Moderator | null> {
  if (wanted === "off") return null;
  const moderator = openAiModerator({
    ...server,
    model: wanted === "auto" ? OPENAIS_MODEL : wanted,
  });
  if (wanted !== "auto" || isOpenAis(server)) return moderator;
  const failure = await moderator.score(["A fox."], AbortSignal.timeout(PROBE_MS)).then(
    () => null,
    (error) => error,
  );
  // Only who says that there is no such thing has none: one that is down now may be up when a story is told.
  const isNone = failure instanceof ModeratorFailed && NO_ENDPOINT.includes(failure.status ?? 0);
  return isNone ? null : moderator;
}

function isOpenAis({ baseURL }: Server): boolean {
  return !baseURL || /(^|\.)openai\.com$/.test(new URL(baseURL).hostname);
}

/** Which of our categories the endpoint's belong to; one that is not here counts as `other`. */
const CATEGORY: Record<string, Category> = {
  "sexual": "sexual",
  "sexual/minors": "sexual",
  "hate": "hate",
  "hate/threatening": "hate",
  "harassment": "hate",
  "harassment/threatening": "hate",
  "violence": "violence",
  "violence/graphic": "violence",
  "self-harm": "self_harm",
  "self-harm/intent": "self_harm",
  "self-harm/instructions": "self_harm",
  "illicit": "imitation",
  "illicit/violent": "imitation",
};

export function openAiModerator(
  { apiKey, baseURL, model }: Server & { model: string },
): Moderator {
  const client = new OpenAI({
    apiKey,
    baseURL,
    maxRetries: 0,
    logLevel: "off",
  });

  async function score(texts: string[], signal: AbortSignal): Promise<Scores[]> {
    let answer: OpenAI.ModerationCreateResponse;
    try {
      answer = await client.moderations.create({ model, input: texts }, { signal });
    } catch (error) {
      signal.throwIfAborted();
      const status = error instanceof OpenAI.APIError ? error.status ?? null : null;
      throw new ModeratorFailed(failureOf(error).error.message, retryAfterMs(error), status);
    }
    const results = answer?.results;
    if (!Array.isArray(results) || results.length !== texts.length) {
      throw new ModeratorFailed("The moderator's answer is not one result a text");
    }
    return results.map(scoresOf);
  }

  return { model, score };
}

/**
 * Flags of which the endpoint raises too many on a fairy tale: there its score decides, if it gives one.
 */
const BY_SCORE = ["violence", "harassment"];

/** What is flagged has 1, whatever its score, but for those above. @throws ModeratorFailed */
function scoresOf(result: OpenAI.Moderation): Scores {
  const numbers: Record<string, unknown> = { ...result?.category_scores };
  const flags = Object.entries({ ...result?.categories })
    .flatMap(([name, flagged]) => (flagged === true ? [name] : []));
  if (typeof result?.flagged !== "boolean" && Object.keys(numbers).length === 0) {
    throw new ModeratorFailed("The moderator's answer says nothing of a text");
  }
  const scores: Scores = {};
  const count = (name: string, score: number) => {
    const category = CATEGORY[name] ?? "other";
    scores[category] = Math.max(scores[category] ?? 0, score);
  };
  for (const [name, score] of Object.entries(numbers)) {
    // Some send null for a category that the kind of input has not.
    if (score === null) continue;
    if (typeof score !== "number" || !(score >= 0)) {
      throw new ModeratorFailed("The moderator's scores are no numbers");
    }
    count(name, score);
  }
  for (const name of flags) {
    if (!(BY_SCORE.includes(name) && Number(numbers[name]) > 0)) count(name, 1);
  }
  // Flagged for nothing that has a name.
  if (result.flagged && flags.length === 0) count("", 1);
  return scores;
}
