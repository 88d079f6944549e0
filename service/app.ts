/** Every route of the service. */
import { Hono } from "hono";
import { admitReader, callerOf, inDevelopment } from "./admission/admit.ts";
import { bearerOf, Grants, TICKET_MS } from "./admission/grants.ts";
import { Quotas } from "./admission/quotas.ts";
import { begin } from "./begin.ts";
import { crossOrigin, securityHeaders, smallBody, SSE_HEADERS } from "./headers.ts";
import { Problem } from "./protocol/problems.ts";
import { parseStart, startFromQuery } from "./protocol/requests.ts";
import { decodeFrame, parseEventId } from "./protocol/sse.ts";
import { openApiDocument } from "./routes.ts";
import type { Runtime } from "./runtime.ts";
import { chapterTeller } from "./stages/tell.ts";
import { type ChapterRef, Log } from "./story/log.ts";
import { Readers } from "./story/readers.ts";
import { Stories } from "./story/stories.ts";
import { Tellers } from "./story/teller.ts";

/** What the platform knows of a request: the address it came from. */
type Bindings = { remoteAddr?: Deno.Addr };

/** The service: its routes, and how it comes up and goes down. */
export interface Service {
  fetch(request: Request, info?: Bindings): Response | Promise<Response>;
  /** Goes on with the chapters that a former process left in the middle. */
  resume(): Promise<void>;
  /** Takes no new work, closes every reader, lays every chapter down where it is. */
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
  const log = new Log(runtime);
  const stories = new Stories(runtime, log);
  const tellers = new Tellers(runtime, log, chapterTeller(stories, runtime.storyteller));
  const readers = new Readers(runtime, log);
  const grants = new Grants(runtime.secret, runtime.clock);
  const house = { runtime, stories, tellers, quotas };
  const closing = new AbortController();

  const app = new Hono<{ Bindings: Bindings }>();
  app.use(securityHeaders, async (c, next) => {
    // A Host header that is none makes a URL that is none.
    if (!URL.canParse(c.req.url)) throw new Problem("malformed", "the Host header is malformed");
    await next();
  });
  app.use("/api/*", crossOrigin, smallBody, async (c, next) => {
    if (c.req.method === "HEAD") return new Response(null, { status: 405 });
    const draining = closing.signal.aborted;
    if (draining && c.req.path.endsWith("/events")) {
      // A status other than 200 would end an EventSource for good.
      return new Response(readers.comeBack(), { headers: SSE_HEADERS });
    }
    if (draining) throw new Problem("unavailable", undefined, { "retry-after": "2" });
    await next();
    if (!c.res.headers.has("cache-control")) c.res.headers.set("cache-control", "no-store");
  });

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
    await admitReader(runtime, story.site, callerOf(request));
    return story;
  }

  /** The stream of a chapter after `lastEventId`. */
  async function streamOf(
    ref: ChapterRef,
    lastEventId: string | undefined,
    ticketEndsAt: number,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const cursor = lastEventId === undefined ? null : parseEventId(lastEventId);
    const pen = await log.pen(ref);
    if (!pen) throw new Problem("not_found");
    if (lastEventId !== undefined) {
      const foreign = !cursor || cursor.storyId !== ref.storyId || cursor.chapter !== ref.chapter ||
        cursor.seq > pen.head.seq;
      if (foreign) throw new Problem("malformed", "the last event id is none of this chapter");
      const seenAll = pen.head.state !== "telling" && cursor.seq === pen.head.seq;
      if (seenAll) return new Response(null, { status: 204 });
    }
    const body = readers.open(ref, cursor?.seq ?? 0, ticketEndsAt);
    return new Response(body, { headers: { ...SSE_HEADERS, ...headers } });
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
    let ref: ChapterRef;
    if (lastEventId === undefined) {
      ref = await beginAsked(request, c.env?.remoteAddr, startFromQuery(query));
    } else {
      const cursor = parseEventId(lastEventId);
      if (!cursor) throw new Problem("malformed", "the last event id is malformed");
      const { story } = await stories.get(cursor.storyId);
      if (!development) await storyOf(request, story.id);
      await admitReader(runtime, story.site, callerOf(request));
      ref = cursor;
    }
    // An id that was seen shows no right to go on: only who begins gets the token.
    const headers: Record<string, string> = lastEventId === undefined
      ? { "story-token": await grants.sign("story", ref.storyId) }
      : {};
    return await streamOf(ref, lastEventId, runtime.clock.now() + TICKET_MS, headers);
  });

  app.post("/api/v1/stories/generate", async (c) => {
    const ref = await beginAsked(c.req.raw, c.env?.remoteAddr, await bodyOf(c.req.raw));
    const signal = AbortSignal.any([c.req.raw.signal, closing.signal]);
    for await (const frames of log.follow(ref, 0, signal)) {
      const last = decodeFrame(frames.at(-1)!);
      if (last.type === "complete") {
        c.header("story-token", await grants.sign("story", ref.storyId));
        return c.json(last.data);
      }
      if (last.type === "error") throw new Problem("unavailable", last.data.message);
    }
    throw new Problem("unavailable");
  });

  app.get("/api/v1/stories/:id/events", async (c) => {
    const { storyId, endsAt } = await grants.verify("ticket", c.req.query("ticket"));
    if (storyId !== c.req.param("id")) throw new Problem("not_found");
    const { story } = await stories.get(storyId);
    await admitReader(runtime, story.site, callerOf(c.req.raw));
    const lastEventId = c.req.header("last-event-id") ?? c.req.query("last_event_id");
    const asked = c.req.query("chapter");
    if (asked !== undefined && !/^[1-9]\d{0,2}$/.test(asked)) {
      throw new Problem("malformed", '"chapter" must be a number');
    }
    // Without `chapter`: the one that the reader was in, else the newest.
    const chapter = asked !== undefined
      ? Number(asked)
      : (lastEventId && parseEventId(lastEventId)?.chapter) || story.chapters.length;
    return await streamOf({ storyId, chapter }, lastEventId, endsAt);
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
    if (closing.signal.aborted) throw new Problem("unavailable");
    await runtime.kv.get(["ready"]);
    return c.json({ status: "ready", storyteller: runtime.storyteller.kind });
  });

  app.route("/", assets);
  app.notFound(() => new Problem("not_found").toResponse());
  app.onError((error, c) => {
    if (error instanceof Problem) return error.toResponse();
    runtime.report({ what: `cannot answer ${c.req.method} ${c.req.routePath}`, cause: error });
    return new Problem("unavailable").toResponse();
  });

  return {
    fetch: (request, info) => app.fetch(request, info ?? {}),
    resume: () => tellers.resume(),
    settled: () => tellers.settled(),
    drain: async () => {
      closing.abort();
      readers.close();
      await tellers.stop();
    },
  };
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
