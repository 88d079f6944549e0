/** A server that speaks chat completions and moderations, as slowly as it is told to. */
import { GOOD_AFTERWORD } from "../../storytellers/openai/testing-model.ts";

export interface OpenAiServer extends AsyncDisposable {
  baseURL: string;
  /** Calls of the moderation endpoint so far. */
  moderations: number;
}

/** Tokens of about three quarters of a word, as English has them. */
const WORDS_A_TOKEN = 0.75;

export function openAiServer(
  { words, tokensASecond, moderationMs }: {
    words: number;
    tokensASecond: number;
    moderationMs: number;
  },
): OpenAiServer {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const waitUntil = (time: number) => wait(Math.max(0, time - performance.now()));
  let chapters = 0;
  const abort = new AbortController();
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, signal: abort.signal, onListen: () => {} },
    async (request) => {
      const body = await request.json();
      if (request.url.endsWith("/moderations")) {
        api.moderations++;
        await wait(moderationMs);
        const result = { flagged: false, categories: {}, category_scores: { violence: 0.01 } };
        return Response.json({ results: body.input.map(() => result) });
      }
      if (!body.stream) {
        const message = { role: "assistant", content: JSON.stringify(GOOD_AFTERWORD) };
        return Response.json({ choices: [{ index: 0, finish_reason: "stop", message }] });
      }
      const prose = proseOf(words, ++chapters).split(/(?<= )/);
      const encoder = new TextEncoder();
      const stream = new ReadableStream({
        async start(controller) {
          const begun = performance.now();
          const send = (delta: object, finish_reason: string | null) =>
            controller.enqueue(encoder.encode(
              `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })}\n\n`,
            ));
          for (const [i, word] of prose.entries()) {
            await waitUntil(begun + 1000 * i / (tokensASecond * WORDS_A_TOKEN));
            send({ content: word }, null);
          }
          send({}, "stop");
          controller.close();
        },
      });
      return new Response(stream, { headers: { "content-type": "text/event-stream" } });
    },
  );
  const api: OpenAiServer = {
    baseURL: `http://127.0.0.1:${server.addr.port}/v1`,
    moderations: 0,
    [Symbol.asyncDispose]: async () => {
      abort.abort();
      await server.finished;
    },
  };
  return api;
}

/** Sentences of 5 to 19 words in paragraphs of four; no two are the same, in no two chapters. */
function proseOf(words: number, chapter: number): string {
  let prose = "";
  for (let told = 0, sentence = 0; told < words; sentence++) {
    const length = Math.min(words - told, 5 + (sentence * 7) % 15);
    const middle = Array.from(
      { length: length - 2 },
      (_, i) => VOCABULARY[(told + i * 3) % VOCABULARY.length],
    );
    prose += ["The", ...middle, `x${chapter}x${sentence}`].join(" ") + ". ";
    if (sentence % 4 === 3) prose = `${prose.trimEnd()}\n\n`;
    told += length;
  }
  return prose.trimEnd();
}

const VOCABULARY =
  "fox ran over the hill and saw a small red kite in a tree so he sang to it and went home"
    .split(" ");
