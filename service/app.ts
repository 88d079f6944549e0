/** Every route of the service. */
import { Hono } from "hono";
import { Admission, type Caller, callerOf, inDevelopment } from "./admission/admit.ts";
import { bearerOf, Grants, TICKET_MS } from "./admission/grants.ts";
import { Quotas } from "./admission/quotas.ts";
import { begin } from "./begin.ts";
import { crossOrigin, securityHeaders, smallBody, SSE_HEADERS } from "./headers.ts";
import { Problem } from "./protocol/problems.ts";
import { parseStart, startFromQuery } from "./protocol/requests.ts";
import { parseEventId } from "./protocol/sse.ts";
import { openApiDocument } from "./routes.ts";
import type { Runtime } from "./runtime.ts";
import { chapterTeller } from "./stages/tell.ts";
import type { ChapterRef } from "./story/head.ts";
import { Engine } from "./story/engine.ts";
import type { Tail } from "./story/tails.ts";

/** What the platform knows of a request: the address it came from. */
type Bindings = { remoteAddr?: Deno.Addr };

/** The service: its routes, and how it comes up and goes down. */
export interface Service {
  fetch(request: Request, info?: Bindings): Response | Promise<Response>;
  /** Joins the other processes: takes up the chapters that were laid down, and looks for those left by the dead. */
  resume(): Promise<void>;
  /** Takes no new work, closes every reader, lays every chapter down for others. */
  drain(): Promise<void>;
  /** Waits until no chapter is being told. */
  settled(): Promise<void>;
}

/** @param assets answers what is no call of the API: the script, the demo page */
export function createService(
  runtime: Runtime,
  assets: Hono = new Hono(),
  quotas: Quotas = new Quotas(),
): Service {
  const engine = new Engine(
    runtime,
    (stories) => chapterTeller(stories, runtime.storyteller),
  );
  const { stories, tellers, tails, readers } = engine;
  const grants = new Grants(runtime.secret, runtime.clock);
  const admission = new Admission(runtime);
  const house = { runtime, admission, stories, tellers, quotas };

  const app = new Hono<{ Bindings: Bindings }>();
  app.use(securityHeaders, async (c, next) => {
    // A Host header that is none makes a URL that is none.
    if (!URL.canParse(c.req.url)) throw new Problem("malformed", "the Host header is malformed");
    await next();
  });
  app.use("/api/*", crossOrigin, smallBody, async (c, next) => {
    if (c.req.method === "HEAD") return new Response(null, { status: 405 });
    const draining = engine.ends.aborted;
    if (draining && reads(c.req.raw)) return comeBack();
    if (draining) throw new Problem("unavailable", undefined, { "retry-after": "2" });
    await next();
    if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  });

  /** Overload on a stream is told by when to come back: another status would end an EventSource for good. */
  const comeBack = () => new Response(readers.comeBack(), { headers: SSE_HEADERS });

  /** Begins what a request asks for, from its body or its query. */
  async function beginAsked(
    request: Request,
    address: Deno.Addr | undefined,
    fields: unknown,
  ): Promise<ChapterRef> {
    const key = request.headers.get("idempotency-key");
    const body = parseStart(
      key === null || typeof fields !== "object" ? fields : { ...fields, request_id: key },
    );
    const token = bearerOf(request);
    const storyToken = token === undefined ? null : (await grants.verify("story", token)).storyId;
    return await begin(house, {
      body,
      caller: callerOf(request),
      address: address && "hostname" in address ? address.hostname : "local",
      storyToken,
    });
  }

  /** The story that a story token is for. */
  async function storyOf(request: Request, id: string) {
    const { storyId } = await grants.verify("story", bearerOf(request));
    if (storyId !== id) throw new Problem("not_found");
    const { story } = await stories.get(id);
    await admission.admitReader(story.site, callerOf(request));
    return story;
  }

  /**
   * The stream of a chapter after `lastEventId`, for a caller of the story's site. All its readers share
   * one tail: the story and its log are read once.
   */
  async function streamOf(
    ref: ChapterRef,
    lastEventId: string | undefined,
    caller: Caller,
    ticketEndsAt: number,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const tail = await tails.open(ref);
    let body: ReadableStream<Uint8Array> | null = null;
    try {
      if (tail.gone) throw new Problem("gone");
      await admission.admitReader(tail.site, caller);
      const seq = lastEventId === undefined ? 0 : await seqOf(lastEventId, tail);
      const seenAll = tail.end !== null && seq === tail.newest;
      if (seenAll) return new Response(null, { status: 204 });
      body = readers.open(tail, seq, ticketEndsAt);
      return new Response(body, { headers: { ...SSE_HEADERS, ...headers } });
    } finally {
      if (!body) tails.close(tail);
    }
  }

  app.post("/api/v1/stories", async (c) => {
    const ref = await beginAsked(c.req.raw, c.env?.remoteAddr, await bodyOf(c.req.raw));
    const ticket = await grants.sign("ticket", ref.storyId);
    return c.json({
      story_id: ref.storyId,
      chapter_number: ref.chapter,
      events_url: `/api/v1/stories/${ref.storyId}/events?ticket=${ticket}&chapter=${ref.chapter}`,
      story_token: await grants.sign("story", ref.storyId),
    }, 202);
  });

  app.get("/api/v1/stories/generate/stream", async (c) => {
    const request = c.req.raw;
    const query = new URL(request.url).searchParams;
    const lastEventId = c.req.header("last-event-id") ?? query.get("last_event_id") ?? undefined;
    const development = inDevelopment(runtime, callerOf(request));
    if (!development) {
      // It starts something paid by GET: a link or an image on a foreign page must not.
      await grants.verify("story", bearerOf(request));
      const fromBrowser = request.headers.has("sec-fetch-mode");
      if (query.get("story_id") === null && lastEventId === undefined) {
        throw new Problem("unauthorized", "a story token goes on with its own story only");
      }
      if (fromBrowser && !query.get("request_id") && lastEventId === undefined) {
        throw new Problem("malformed", '"request_id" is required from a browser');
      }
    }
    let ref: ChapterRef | null;
    let headers = {};
    if (lastEventId === undefined) {
      ref = await beginAsked(request, c.env?.remoteAddr, startFromQuery(query));
      // An id that was seen shows no right to go on: only who begins gets the token.
      headers = { "story-token": await grants.sign("story", ref.storyId) };
    } else {
      ref = parseEventId(lastEventId);
      if (!ref) throw new Problem("malformed", "the last event id is malformed");
      if (!development) await storyOf(request, ref.storyId);
    }
    const endsAt = runtime.clock.now() + TICKET_MS;
    return await streamOf(ref, lastEventId, callerOf(request), endsAt, headers);
  });

  app.post("/api/v1/stories/generate", async (c) => {
    const ref = await beginAsked(c.req.raw, c.env?.remoteAddr, await bodyOf(c.req.raw));
    const signal = AbortSignal.any([c.req.raw.signal, engine.ends]);
    const last = await tails.end(ref, signal).catch((error) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (last?.type === "error") throw new Problem("unavailable", last.data.message);
    if (last?.type !== "complete") throw new Problem("unavailable");
    c.header("story-token", await grants.sign("story", ref.storyId));
    return c.json(last.data);
  });

  app.get("/api/v1/stories/:id/events", async (c) => {
    const { storyId, endsAt } = await grants.verify("ticket", c.req.query("ticket"));
    if (storyId !== c.req.param("id")) throw new Problem("not_found");
    const lastEventId = c.req.header("last-event-id") ?? c.req.query("last_event_id");
    const asked = c.req.query("chapter");
    if (asked !== undefined && !/^[1-9]\d{0,2}$/.test(asked)) {
      throw new Problem("malformed", '"chapter" must be a number');
    }
    // Without `chapter`: the one that the reader was in, else the newest.
    const chapter = asked !== undefined
      ? Number(asked)
      : (lastEventId && parseEventId(lastEventId)?.chapter) ||
        (await stories.get(storyId)).story.chapters.length;
    return await streamOf({ storyId, chapter }, lastEventId, callerOf(c.req.raw), endsAt);
  });

  app.get("/api/v1/stories/:id", async (c) => {
    return c.json(await stories.read(await storyOf(c.req.raw, c.req.param("id"))));
  });

  app.delete("/api/v1/stories/:id", async (c) => {
    const story = await storyOf(c.req.raw, c.req.param("id"));
    await tellers.cancel({ storyId: story.id, chapter: story.chapters.length });
    await stories.erase(story.id);
    return c.body(null, 204);
  });

  app.post("/api/v1/stories/:id/cancel", async (c) => {
    const story = await storyOf(c.req.raw, c.req.param("id"));
    await tellers.cancel({ storyId: story.id, chapter: story.chapters.length });
    return c.body(null, 202);
  });

  app.get("/api/v1/openapi.json", (c) => c.json(openApiDocument()));

  app.get("/health", (c) => c.json({ status: "alive" }));
  app.get("/ready", async (c) => {
    if (engine.ends.aborted) throw new Problem("unavailable");
    await inTime(runtime, runtime.kv.get(["ready"]));
    return c.json({ status: "ready", storyteller: runtime.storyteller.kind });
  });

  app.route("/", assets);
  app.notFound(() => new Problem("not_found").toResponse());
  app.onError((error, c) => {
    if (error instanceof Problem) return error.toResponse();
    runtime.report({ what: `cannot answer ${c.req.method} ${c.req.routePath}`, cause: error });
    if (reads(c.req.raw)) return comeBack();
    return new Problem("unavailable").toResponse();
  });

  return {
    fetch: (request, info) => app.fetch(request, info ?? {}),
    resume: () => engine.start(),
    settled: () => tellers.settled(),
    drain: () => engine.drain(),
  };
}

/** Whether a request only reads a stream. */
function reads({ url, headers }: Request): boolean {
  const { pathname, searchParams } = new URL(url);
  return pathname.endsWith("/events") || pathname.endsWith("/generate/stream") &&
      (headers.has("last-event-id") || searchParams.has("last_event_id"));
}

/** How long the store may take to answer before the service is not ready. */
const READY_MS = 2000;

/** @throws Problem `unavailable` */
async function inTime({ clock }: Runtime, answer: Promise<unknown>): Promise<void> {
  const answered = new AbortController();
  const late = clock.sleep(READY_MS, answered.signal).then(() => {
    throw new Problem("unavailable", "the store does not answer");
  });
  late.catch(() => {});
  await Promise.race([answer, late]).finally(() => answered.abort());
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

/** @throws Problem `malformed` */
async function bodyOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("malformed", "the body is not JSON");
  }
}
