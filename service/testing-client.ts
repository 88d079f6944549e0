/** A client for tests: asks a service as a page would, and reads its streams with a real parser. */
import assert from "node:assert/strict";
import { createParser } from "eventsource-parser";
import { createService, type Service } from "./app.ts";
import { Quotas } from "./admission/quotas.ts";
import type { StoryEvent } from "./protocol/events.ts";
import { type TestRuntime, testRuntime } from "./testing.ts";

export interface Received {
  id: string | undefined;
  event: StoryEvent;
}

export const ORIGIN = "http://127.0.0.1:8000";

/** A call of the API with the headers of a page on this machine. */
export function ask(
  service: Service,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return Promise.resolve(service.fetch(
    new Request(`${ORIGIN}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    }),
  ));
}

/** Reads a stream to its end, or until `enough` says so; then the connection is dropped. */
export async function read(
  response: Response,
  enough: (received: Received[]) => boolean = () => false,
): Promise<Received[]> {
  const received: Received[] = [];
  const parser = createParser({
    onEvent: ({ id, event, data }) => {
      if (event === "story_chunk") received.push({ id, event: JSON.parse(data) });
    },
  });
  const decoder = new TextDecoder();
  const reader = response.body!.getReader();
  while (!enough(received)) {
    const { value, done } = await reader.read();
    if (done) break;
    parser.feed(decoder.decode(value, { stream: true }));
  }
  await reader.cancel();
  return received;
}

/** An event in a word or two, so that a test reads like the chapter it is about. */
export function brief({ type, data }: StoryEvent): string {
  switch (type) {
    case "node_event":
      return `${data.node} ${data.status}`;
    case "progress":
      return `progress ${data.progress}`;
    case "content":
      return `content ${data.chunk}`;
    case "error":
      return `error ${data.code}`;
    default:
      return type;
  }
}

export interface Started {
  story_id: string;
  chapter_number: number;
  events_url: string;
  story_token: string;
}

/** Starts a chapter that must be accepted. */
export async function start(service: Service, body: Record<string, unknown>, token?: string) {
  const response = await ask(
    service,
    "POST",
    "/api/v1/stories",
    { site: "pk_test_demo", ...(token ? {} : { theme: "foxes" }), ...body },
    token ? { authorization: `Bearer ${token}` } : {},
  );
  if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
  return await response.json() as Started;
}

/** The events of a chapter, from its first or from after `lastEventId`. */
export async function follow(service: Service, started: Started, lastEventId?: string) {
  const response = await ask(
    service,
    "GET",
    started.events_url,
    undefined,
    lastEventId ? { "last-event-id": lastEventId } : {},
  );
  return await read(response);
}

/** Reports a place of a story: its first sentence, or another one. */
export function report(
  service: Service,
  { story_id, story_token }: Started,
  place: object = {},
): Promise<Response> {
  const body = { chapter: 1, paragraph: 0, sentence: 0, ...place };
  return ask(service, "POST", `/api/v1/stories/${story_id}/reports`, body, {
    authorization: `Bearer ${story_token}`,
  });
}

/** A service of its own for one test. */
export async function withService(
  test: (service: Service, runtime: TestRuntime) => Promise<void>,
  over: Partial<TestRuntime> = {},
  quotas: Quotas = new Quotas(),
): Promise<void> {
  using runtime = await testRuntime(over);
  const service = createService(runtime, undefined, quotas);
  try {
    await test(service, runtime);
  } finally {
    await service.drain();
    await quotas.forget("pk_test_demo", "local");
  }
}

/** The status and code of a refusal, in a word or two. */
export async function codeOf(response: Response): Promise<string> {
  assert.equal(response.headers.get("content-type"), "application/problem+json");
  const problem = await response.json();
  assert.equal(problem.status, response.status);
  return `${response.status} ${problem.code}`;
}
