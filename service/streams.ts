/** Streams: who may read a chapter, from which event on, and when to come back instead. */
import type { Admission, Caller } from "./admission/admit.ts";
import { SSE_HEADERS } from "./headers.ts";
import { Problem } from "./protocol/problems.ts";
import { parseEventId } from "./protocol/sse.ts";
import type { Engine } from "./story/engine.ts";
import type { ChapterRef } from "./story/head.ts";
import type { Tail } from "./story/tail.ts";

export class Streams {
  constructor(private readonly engine: Engine, private readonly admission: Admission) {}

  /**
   * The stream of a chapter after `lastEventId`, for a caller of the story's site. All its readers share
   * one tail: the story and its log are read once.
   * @param ticketEndsAt milliseconds since the Unix epoch
   * @throws Problem
   */
  async open(
    ref: ChapterRef,
    lastEventId: string | undefined,
    caller: Caller,
    ticketEndsAt: number,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const { tails, readers } = this.engine;
    const tail = await tails.open(ref);
    let body: ReadableStream<Uint8Array> | null = null;
    try {
      if (tail.gone) throw new Problem("gone");
      await this.admission.admitReader(tail.site, caller);
      const seq = lastEventId === undefined ? 0 : await seqOf(lastEventId, tail);
      const seenAll = tail.end !== null && seq === tail.newest;
      if (seenAll) return new Response(null, { status: 204 });
      body = readers.open(tail, seq, ticketEndsAt);
      return new Response(body, { headers: { ...SSE_HEADERS, ...headers } });
    } finally {
      if (!body) tails.close(tail);
    }
  }

  /** Overload is told by when to come back: another status would end an EventSource for good. */
  comeBack(): Response {
    return new Response(this.engine.readers.comeBack(), { headers: SSE_HEADERS });
  }
}

/** Whether a request begins nothing: it reads a stream. */
export function onlyReads({ url, headers }: Request): boolean {
  const { pathname, searchParams } = new URL(url);
  return pathname.endsWith("/events") || pathname.endsWith("/generate/stream") &&
      (headers.has("last-event-id") || searchParams.has("last_event_id"));
}

/**
 * The number of the event that a reader has seen.
 * @throws Problem `malformed` if it is none of this chapter
 */
async function seqOf(lastEventId: string, tail: Tail): Promise<number> {
  const cursor = parseEventId(lastEventId);
  const own = cursor?.storyId === tail.ref.storyId && cursor.chapter === tail.ref.chapter;
  // It may have seen the newest one in the process that tells.
  if (own && cursor.seq > tail.newest) await tail.refresh();
  if (!own || cursor.seq > tail.newest) {
    throw new Problem("malformed", "the last event id is none of this chapter");
  }
  return cursor.seq;
}
