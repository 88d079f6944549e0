/** The servers that are compared, each in a process of its own. */
import { Child } from "./child.ts";
import { CHANNELS } from "./sentence.mjs";

export interface Server extends AsyncDisposable {
  child: Child;
  port: number;
}

const SCRIPTS: Record<string, [string, string[]]> = {
  ours: ["servers/ours.ts", []],
  "ours-counting": ["servers/ours.ts", ["--count"]],
  "stream-sse": ["servers/stream-sse.ts", ["shared"]],
  "stream-sse-loop": ["servers/stream-sse.ts", ["loop"]],
  "better-sse": ["servers/better-sse.mjs", []],
  plain: ["servers/plain.ts", []],
};

export async function startServer(name: string): Promise<Server> {
  if (!SCRIPTS[name]) throw new Error(`No server ${name}: ${Object.keys(SCRIPTS).join(", ")}`);
  const child = new Child(...SCRIPTS[name]);
  const { port } = await child.hear<{ port: number }>();
  return { child, port, [Symbol.asyncDispose]: () => child[Symbol.asyncDispose]() };
}

/** Where the stories of a server are read; the service has to begin them first. */
export async function channelsOf(name: string, { port }: Server): Promise<string[]> {
  if (!name.startsWith("ours")) {
    return Array.from({ length: CHANNELS }, (_, number) => `/${number}`);
  }
  const begun = await beginStories(port, "a fox", CHANNELS);
  return begun.map(({ events_url }) => events_url);
}

export interface Begun {
  story_id: string;
  events_url: string;
  story_token: string;
}

/** Begins stories one after another: `theme` is what the bench's storyteller tells by. */
export async function beginStories(port: number, theme: string, count: number): Promise<Begun[]> {
  const stories: Begun[] = [];
  while (stories.length < count) {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1/stories`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ site: "pk_test_demo", theme }),
    });
    if (!response.ok) throw new Error(await response.text());
    stories.push(await response.json());
  }
  return stories;
}

/** Ends a story in the middle. */
export async function cancelStory(port: number, story: Begun): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/stories/${story.story_id}/cancel`, {
    method: "POST",
    headers: { authorization: `Bearer ${story.story_token}` },
  });
  await response.body?.cancel();
}

/** The given paths again and again, until there are `count`. */
export function spread(paths: string[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => paths[at % paths.length]!);
}

export function sleep(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
