/** A model server for tests: speaks chat completions over real HTTP and misbehaves on demand. */
import { HandClock } from "../../testing.ts";
import type { Storyteller } from "../storyteller.ts";
import { openAiStoryteller } from "./openai.ts";

/** What the server does at one call. */
export type Behaviour =
  | { say: string; /** cut the bytes into pieces of this many */ bytes?: number }
  | { status: number; headers?: Record<string, string>; body?: string }
  /** Says `say` and then never another word. */
  | { stallAfter: string }
  /** Says `say` and closes the stream without a finish reason. */
  | { cutAfter: string }
  /** Says `say` and breaks the connection. */
  | { breakAfter: string }
  | { finish: "length" | "content_filter"; say: string }
  | { refuse: string }
  /** The content of an answer that is not streamed. */
  | { json: unknown };

export interface ModelServer {
  baseURL: string;
  /** The bodies of the calls that were paid for, oldest first. */
  calls: {
    stream?: boolean;
    messages: { role: string; content: string }[];
    [key: string]: unknown;
  }[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** The storyteller that asks a server, by the real client. */
export function storytellerAt({ baseURL }: ModelServer): Storyteller {
  return openAiStoryteller({
    apiKey: "k",
    baseURL,
    model: "m",
    temperature: 0,
    maxTokens: 2000,
    clock: new HandClock(),
    random: () => 0,
  });
}

/** What a good model says of a chapter. */
export const GOOD_AFTERWORD = {
  title: "The Kind Fox",
  choice_question: "Where now?",
  choices: ["Follow the river", "Climb the small hill"],
  educational_elements: ["kindness"],
  new_words: [{ word: "river", meaning: "a long line of water" }],
  approved: true,
  concerns: [],
  youngest_age: 4,
};

export type Call = ModelServer["calls"][number];

/** Does each behaviour in turn, or what it makes of each call; a call after the last one is answered 500. */
export function modelServer(behaviours: Behaviour[] | ((call: Call) => Behaviour)): ModelServer {
  const calls: ModelServer["calls"] = [];
  const abort = new AbortController();
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, signal: abort.signal, onListen: () => {} },
    async (request) => {
      const call: Call = await request.json();
      calls.push(call);
      const behaviour = typeof behaviours === "function"
        ? behaviours(call)
        : behaviours[calls.length - 1] ?? { status: 500 };
      if ("status" in behaviour) {
        return new Response(behaviour.body ?? '{"error":{"message":"secret of the provider"}}', {
          status: behaviour.status,
          headers: { "content-type": "application/json", ...behaviour.headers },
        });
      }
      if ("json" in behaviour) {
        const content = typeof behaviour.json === "string"
          ? behaviour.json
          : JSON.stringify(behaviour.json);
        return Response.json({
          choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
        });
      }
      return new Response(bodyOf(behaviour), {
        headers: {
          "content-type": "text/event-stream",
          // More bytes are promised than come: the connection breaks where they end.
          ...("breakAfter" in behaviour ? { "content-length": "1000000" } : {}),
        },
      });
    },
  );
  return {
    baseURL: `http://127.0.0.1:${server.addr.port}/v1`,
    calls,
    [Symbol.asyncDispose]: async () => {
      abort.abort();
      await server.finished;
    },
  };
}

function bodyOf(
  behaviour: Exclude<Behaviour, { status: number } | { json: unknown }>,
): ReadableStream<Uint8Array> {
  const chunk = (delta: object, finish_reason: string | null = null) =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
  const say = "say" in behaviour
    ? behaviour.say
    : "stallAfter" in behaviour
    ? behaviour.stallAfter
    : "cutAfter" in behaviour
    ? behaviour.cutAfter
    : "breakAfter" in behaviour
    ? behaviour.breakAfter
    : "";
  // Tokens end in the middle of words, as a model's do.
  const tokens = [...say.matchAll(/[\s\S]{1,5}/gu)].map(([token]) => chunk({ content: token }));
  const end = "refuse" in behaviour
    ? chunk({ refusal: behaviour.refuse }) + chunk({}, "stop")
    : "finish" in behaviour
    ? chunk({}, behaviour.finish)
    : chunk({}, "stop");
  const whole = "cutAfter" in behaviour || "stallAfter" in behaviour || "breakAfter" in behaviour
    ? tokens.join("")
    : tokens.join("") + end + "data: [DONE]\n\n";
  const bytes = new TextEncoder().encode(whole);
  const size = "say" in behaviour && "bytes" in behaviour && behaviour.bytes || bytes.length || 1;
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < bytes.length) {
        controller.enqueue(bytes.slice(at, at + size));
        at += size;
      } else if ("stallAfter" in behaviour) {
        return new Promise(() => {});
      } else controller.close();
    },
  });
}
