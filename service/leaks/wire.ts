/** A model's server as the real client sees it, without a port: bytes cut anywhere, and all that breaks. */
import type { Clock } from "../runtime.ts";
import type { Turn } from "../storytellers/storyteller.ts";
import type { Manuscript } from "./manuscript.ts";
import { bytePieces, pieces } from "./pieces.ts";
import type { Telling } from "./plans.ts";
import type { Tally } from "./tally.ts";

/** What answers every call that is made for one story. */
export function wire(
  manuscript: Manuscript,
  turn: () => Turn,
  clock: Clock,
  tally: Tally,
): typeof fetch {
  return async (_, init) => {
    const signal = init!.signal!;
    const { stream } = JSON.parse(String(init!.body));
    if (stream) {
      const { text, telling } = manuscript.tell(turn());
      tally.count(`model's tellings: ${telling.end}`);
      if (telling.end === "status") return refusal(manuscript, telling.at);
      const bytes = bytesOf(manuscript, text, telling);
      return new Response(streamOf(bytes, telling, manuscript, clock, signal), {
        headers: { "content-type": "text/event-stream", "x-request-id": manuscript.mark("never") },
      });
    }
    const { words, plan } = manuscript.describe(turn().isLast);
    tally.count(`model's afterwords: ${plan.fails || plan.verdict}`);
    if (plan.fails === "status") return refusal(manuscript, words.approved ? 0.1 : 0.9);
    if (plan.fails === "stall") await clock.sleep(70_000, signal);
    if (plan.fails === "throw") throw new TypeError(`cannot connect: ${words.title}`);
    const json = JSON.stringify({ ...words, notes: manuscript.mark("never") });
    const thought = `<think>${manuscript.mark("never")}</think>`;
    const content = plan.fails === "rubbish"
      ? json.slice(0, json.length / 2)
      : plan.fenced
      ? `${thought}\`\`\`json\n${json}\n\`\`\``
      : json;
    const message = plan.fails === "refuse"
      ? { role: "assistant", content: null, refusal: manuscript.mark("never") }
      : { role: "assistant", content };
    return Response.json({ choices: [{ index: 0, finish_reason: "stop", message }] });
  };
}

/** An answer that is none, with marks wherever a provider may repeat what it was sent. */
function refusal(manuscript: Manuscript, at: number): Response {
  const mark = manuscript.mark("never");
  return Response.json({ error: { message: mark, code: `no ${mark}`, param: mark, type: mark } }, {
    status: [400, 429, 500, 503][Math.floor(at * 4)] ?? 500,
    headers: { "x-request-id": mark, "retry-after": "1" },
  });
}

function bytesOf(
  manuscript: Manuscript,
  text: string,
  telling: Telling,
): Uint8Array<ArrayBuffer>[] {
  const { end, at } = telling;
  const isCut = /^(length|cut|break|stall|garbage)$/.test(end);
  const unfinished = /^(unfinished|filter)$/.test(end);
  const told = isCut
    ? text.slice(0, Math.max(1, Math.floor(at * text.length)))
    : text + (unfinished ? ` And then a ${manuscript.mark("never")}` : "");
  const thought = `<think>What the fuck, ${manuscript.mark("never")}</think>`;
  const tokens = pieces((telling.thinks ? thought : "") + told, telling.pieces);
  const frames = tokens.map((content) => frame({ content }));
  frames.unshift(frame({ role: "assistant", reasoning_content: manuscript.mark("never") }));
  if (end === "refuse") frames.push(frame({ refusal: manuscript.mark("never") }));
  if (end === "garbage") {
    const half = frame({ content: manuscript.mark("never") }).slice(0, -12);
    frames.push(
      at < 0.5 ? `${half}\n\n` : `data: {"error":{"message":"${manuscript.mark("never")}"}}\n\n`,
    );
  } else if (!isCut || end === "length") {
    frames.push(
      frame({}, end === "length" ? "length" : end === "filter" ? "content_filter" : "stop"),
    );
    frames.push("data: [DONE]\n\n");
  }
  const lengths = telling.pieces.map((length) => length === 1 ? 7 : length * 5 + 1);
  return bytePieces(frames.join(""), lengths);
}

function frame(delta: object, finish_reason: string | null = null): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason }] })}\n\n`;
}

function streamOf(
  bytes: Uint8Array<ArrayBuffer>[],
  { end, pauseMs }: Telling,
  manuscript: Manuscript,
  clock: Clock,
  signal: AbortSignal,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let next = 0;
  return new ReadableStream({
    start(controller) {
      const stop = () => controller.error(signal.reason);
      signal.addEventListener("abort", stop, { once: true });
    },
    async pull(controller) {
      if (pauseMs > 0 && next % 8 === 0) await clock.sleep(pauseMs, signal).catch(() => {});
      if (signal.aborted) return;
      const piece = bytes[next++];
      if (piece) controller.enqueue(piece);
      else if (end === "stall") await new Promise(() => {});
      else if (end === "break") {
        controller.error(new TypeError(`reset ${manuscript.mark("never")}`));
      } else controller.close();
    },
  }, { highWaterMark: 0 });
}
