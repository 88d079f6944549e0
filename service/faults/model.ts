/**
 * A model server that never fails: it tells each tale in small pieces, goes on exactly where a text
 * broke off, though in other words each time, and keeps a list of the calls that were paid. So every
 * call too many was caused by the service.
 */
import { Chance } from "./chance.ts";
import type { Brief } from "../storytellers/storyteller.ts";
import { afterword, tale } from "./tales.ts";
import { taleOf } from "./themes.ts";
import { sleep } from "./time.ts";

/** One paid call. */
export interface Call {
  kind: "prose" | "afterword";
  tale: number;
  /** Which instance pays. */
  by: string;
  /** `performance.now()` */
  at: number;
  /** How much of the tale was told before, in characters. */
  soFar: number;
  /** The whole text of the tale, as this call means it. */
  meant: string;
}

export interface Pace {
  /** Milliseconds from one sentence to the next. */
  sentenceMs: (tale: number) => number;
  /** Whole sentences at equal distances, instead of ragged pieces. */
  steady?: boolean;
  afterwordMs?: [number, number];
  /** How many sentences every tale has; left out: as its number says. */
  sentences?: number;
}

export interface ModelServer extends AsyncDisposable {
  /** The address of the API for one instance. */
  baseURL(instance: string): string;
  calls: Call[];
  /** What was asked that no good caller would ask. */
  complaints: string[];
  /** The calls for one tale, oldest first. */
  callsFor(tale: number): Call[];
}

interface Body {
  /** Of a moderation. */
  input?: string[];
  stream?: boolean;
  messages: { role: string; content: string }[];
}

export function modelServer(seed: string | number, pace: Pace): ModelServer {
  const chance = new Chance(`${seed}/model`);
  const calls: Call[] = [];
  const complaints: string[] = [];
  const closing = new AbortController();
  const callsFor = (number: number) => calls.filter((call) => call.tale === number);

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const by = pathname.split("/")[1]!;
    const { stream, messages, input } = await request.json() as Body;
    if (pathname.endsWith("/moderations")) return await moderate(input!);
    return stream ? tell(by, messages) : await describe(by, messages);
  }

  /** Nothing is ever wrong with a tale; to say so takes a moment. */
  async function moderate(input: string[]): Promise<Response> {
    await quietly(sleep(chance.between(10, 80), closing.signal));
    return Response.json({ results: input.map(() => ({ flagged: false })) });
  }

  function tell(by: string, messages: Body["messages"]): Response {
    const { about } = JSON.parse(messages[1]!.content.split("\n")[1]!) as { about: Brief };
    const number = taleOf(about);
    const soFar = messages[2]?.content ?? "";
    const before = callsFor(number);
    const meant = tale(number, { soFar, telling: before.length + 1, length: pace.sentences });
    if (soFar !== "" && !before.some((call) => call.meant.startsWith(soFar))) {
      complaints.push(`${by} goes on with tale ${number} after what it never told: "${soFar}"`);
    }
    pay({ kind: "prose", tale: number, by, soFar: soFar.length, meant });
    return new Response(prose(number, meant.slice(soFar.length)), {
      headers: { "content-type": "text/event-stream" },
    });
  }

  async function describe(by: string, messages: Body["messages"]): Promise<Response> {
    const { chapter } = JSON.parse(messages[1]!.content) as { chapter: string };
    const number = Number(/^Fox (\d+) /.exec(chapter)?.[1] ?? NaN);
    const before = callsFor(number);
    if (!before.some(({ meant }) => meant === chapter)) {
      complaints.push(`${by} asks for an afterword to what nobody meant: "${chapter}"`);
    }
    pay({ kind: "afterword", tale: number, by, soFar: chapter.length, meant: chapter });
    await quietly(sleep(chance.between(...(pace.afterwordMs ?? [20, 200])), closing.signal));
    return Response.json({
      choices: [{
        index: 0,
        finish_reason: "stop",
        message: { role: "assistant", content: JSON.stringify(afterword(before.length)) },
      }],
    });
  }

  function pay(call: Omit<Call, "at">): void {
    calls.push({ ...call, at: performance.now() });
  }

  /** The stream of a text: ragged pieces with ragged gaps, now and then a long one. */
  function prose(number: number, text: string): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    const stop = new AbortController();
    const ms = pace.sentenceMs(number);
    let rest = text;
    return new ReadableStream({
      async pull(controller) {
        const size = pace.steady ? rest.search(/[.?](\s|$)/) + 1 : chance.whole(3, 30);
        const gap = pace.steady ? ms : ms * (size / 40) * chance.between(0.2, 1.8);
        const pause = !pace.steady && chance.happens(0.02) ? chance.between(100, 400) : 0;
        const signal = AbortSignal.any([stop.signal, closing.signal]);
        if (!await quietly(sleep(gap + pause, signal))) {
          if (!stop.signal.aborted) controller.close();
          return;
        }
        controller.enqueue(encoder.encode(chunks(rest.slice(0, size || rest.length))));
        rest = rest.slice(size || rest.length);
        if (rest === "") {
          controller.enqueue(encoder.encode(END));
          controller.close();
        }
      },
      cancel: () => stop.abort(),
    }, { highWaterMark: 0 });
  }

  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {}, signal: closing.signal },
    answer,
  );
  return {
    baseURL: (instance) => `http://127.0.0.1:${server.addr.port}/${instance}/v1`,
    calls,
    complaints,
    callsFor,
    [Symbol.asyncDispose]: async () => {
      closing.abort();
      await server.finished;
    },
  };
}

const END = `data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n`;

/** A text as a model's tokens: they end in the middle of words. */
function chunks(text: string): string {
  return (text.match(/[\s\S]{1,6}/g) ?? []).map((content) =>
    `data: ${
      JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })
    }\n\n`
  ).join("");
}

/** Whether a sleep was slept to its end. */
function quietly(slept: Promise<void>): Promise<boolean> {
  return slept.then(() => true, () => false);
}
