/** Makes the real Runtime from the environment, serves, and drains on SIGTERM. */
import { assets } from "./assets.ts";
import { createService } from "./app.ts";
import { isLoopback } from "./admission/sites.ts";
import { newId, type Runtime, wallClock } from "./runtime.ts";
import { outline } from "./outline.ts";
import { openStore } from "./store.ts";
import { keys } from "./story/keys.ts";
import { inkSources } from "./storytellers/storybook/ink-sources.ts";
import { openAiStoryteller } from "./storytellers/openai/openai.ts";
import { openStorybook } from "./storytellers/storybook/storybook.ts";

/** How long a drain may take before the process ends all the same. */
const DRAIN_MS = 5000;

/** Empty is the same as unset. */
const env = (name: string) => Deno.env.get(name) || undefined;

/** @throws TypeError naming the variable */
function numberOf(name: string, otherwise: number, least = 0): number {
  const value = Number(env(name) ?? otherwise);
  if (!Number.isFinite(value) || value < least) {
    throw new TypeError(`${name} must be a number of at least ${least}`);
  }
  return value;
}

async function secretOf(kv: Deno.Kv): Promise<Uint8Array> {
  const given = env("STORY_STREAM_SECRET");
  if (given) return new TextEncoder().encode(given);
  const made = crypto.getRandomValues(new Uint8Array(32));
  await kv.atomic().check({ key: keys.secret, versionstamp: null }).set(keys.secret, made).commit();
  return (await kv.get<Uint8Array>(keys.secret)).value!;
}

const hostname = env("HOST") ?? "127.0.0.1";
const kv = await openStore();
const [apiKey, baseURL] = [env("OPENAI_API_KEY"), env("OPENAI_BASE_URL")];
const runtime: Runtime = {
  kv,
  storyteller: apiKey || baseURL
    ? openAiStoryteller({
      apiKey: apiKey ?? "none",
      ...(baseURL ? { baseURL } : {}),
      model: env("STORY_STREAM_MODEL") ?? "gpt-4.1-mini",
      temperature: numberOf("STORY_STREAM_TEMPERATURE", 0.7),
      maxTokens: numberOf("STORY_STREAM_MAX_TOKENS", 2000, 1),
      clock: wallClock,
      random: Math.random,
    })
    : openStorybook({
      sources: await inkSources(),
      pace: numberOf("STORY_STREAM_PACE", 12),
      clock: wallClock,
    }),
  clock: wallClock,
  newId,
  random: Math.random,
  report: ({ what, where, cause }) => console.error(what, where ?? "", outline(cause)),
  secret: await secretOf(kv),
  development: isLoopback(hostname),
};

const service = createService(runtime, assets(runtime.development));
await service.resume();
const port = numberOf("PORT", 8000);
const server = listen();

function listen() {
  try {
    return Deno.serve(
      { hostname, port, onListen },
      (request, info) => service.fetch(request, info),
    );
  } catch (error) {
    if (!(error instanceof Deno.errors.AddrInUse)) throw error;
    console.error(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
    Deno.exit(1);
  }
}

function onListen({ hostname, port }: Deno.NetAddr) {
  const host = hostname.includes(":") ? `[${hostname}]` : hostname;
  console.log(
    `story-stream listens on http://${host}:${port}\n` +
      (runtime.storyteller.kind === "model"
        ? "A model tells the stories."
        : "The built-in storybook tells the stories; set OPENAI_API_KEY or OPENAI_BASE_URL for a model."),
  );
}

// Windows knows no SIGTERM, and refuses to listen for one.
const ends = Deno.build.os === "windows" ? "SIGBREAK" : "SIGTERM";
for (const signal of [ends, "SIGINT"] as const) {
  Deno.addSignalListener(signal, async () => {
    setTimeout(() => Deno.exit(1), DRAIN_MS);
    await service.drain();
    await server.shutdown();
    kv.close();
    Deno.exit(0);
  });
}
