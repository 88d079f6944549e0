/** The real Runtime, as the environment says. Empty is the same as unset. */
import { CHAPTERS_A_MINUTE, Quotas } from "./admission/quotas.ts";
import { isLoopback } from "./admission/sites.ts";
import { outline } from "./outline.ts";
import { newId, type Runtime, wallClock } from "./runtime.ts";
import { openStore } from "./store.ts";
import { keys } from "./story/keys.ts";
import type { Moderator } from "./storytellers/moderator.ts";
import { chooseModerator } from "./storytellers/openai/moderator.ts";
import { openAiStoryteller } from "./storytellers/openai/openai.ts";
import { inkSources } from "./storytellers/storybook/ink-sources.ts";
import { openStorybook } from "./storytellers/storybook/storybook.ts";
import type { Storyteller } from "./storytellers/storyteller.ts";

export interface Address {
  hostname: string;
  port: number;
}

export function addressOf(): Address {
  return { hostname: env("HOST") ?? "127.0.0.1", port: numberOf("PORT", 8000) };
}

export const quotasOf = (): Quotas =>
  new Quotas(numberOf("STORY_STREAM_CHAPTERS_A_MINUTE", CHAPTERS_A_MINUTE, 1));

/** @throws TypeError naming the variable that is wrong */
export async function runtimeOf(): Promise<Runtime> {
  const storyteller = await storytellerOf();
  const kv = await openStore();
  return {
    kv,
    storyteller,
    moderator: await moderatorOf(),
    clock: wallClock,
    newId,
    random: Math.random,
    report: ({ what, where, cause }) => console.error(what, where ?? "", outline(cause)),
    secret: await secretOf(kv),
    orphanMs: numberOf("STORY_STREAM_ORPHAN_MINUTES", 0) * 60_000,
    development: isLoopback(addressOf().hostname),
  };
}

async function storytellerOf(): Promise<Storyteller> {
  const [apiKey, baseURL] = [env("OPENAI_API_KEY"), env("OPENAI_BASE_URL")];
  if (!apiKey && !baseURL) {
    return openStorybook({
      sources: await inkSources(),
      pace: numberOf("STORY_STREAM_PACE", 12),
      clock: wallClock,
    });
  }
  return openAiStoryteller({
    apiKey: apiKey ?? "none",
    ...(baseURL ? { baseURL } : {}),
    model: env("STORY_STREAM_MODEL") ?? "gpt-4.1-mini",
    temperature: numberOf("STORY_STREAM_TEMPERATURE", 0.7),
    maxTokens: numberOf("STORY_STREAM_MAX_TOKENS", 2000, 1),
    clock: wallClock,
    random: Math.random,
  });
}

async function moderatorOf(): Promise<Moderator | null> {
  const [apiKey, baseURL] = [env("OPENAI_API_KEY"), env("OPENAI_BASE_URL")];
  if (!apiKey && !baseURL) return null;
  const server = { apiKey: apiKey ?? "none", ...(baseURL ? { baseURL } : {}) };
  return await chooseModerator(env("STORY_STREAM_MODERATION") ?? "auto", server);
}

/** The same for every process on one store: the first one makes it. */
async function secretOf(kv: Deno.Kv): Promise<Uint8Array> {
  const given = env("STORY_STREAM_SECRET");
  if (given) return new TextEncoder().encode(given);
  const made = crypto.getRandomValues(new Uint8Array(32));
  await kv.atomic().check({ key: keys.secret, versionstamp: null }).set(keys.secret, made).commit();
  return (await kv.get<Uint8Array>(keys.secret)).value!;
}

function env(name: string): string | undefined {
  return Deno.env.get(name) || undefined;
}

function numberOf(name: string, otherwise: number, least = 0): number {
  const value = Number(env(name) ?? otherwise);
  if (!Number.isFinite(value) || value < least) {
    throw new TypeError(`${name} must be a number of at least ${least}`);
  }
  return value;
}
