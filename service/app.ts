/** Every route of the service. */
import { Hono } from "hono";
import { Admission, callerOf, inDevelopment } from "./admission/admit.ts";
import { bearerOf, Grants, TICKET_MS } from "./admission/grants.ts";
import { Quotas } from "./admission/quotas.ts";
import { begin } from "./begin.ts";
import { crossOrigin, securityHeaders, smallBody } from "./headers.ts";
import { Problem, type ProblemCode } from "./protocol/problems.ts";
import { owners } from "./owners.ts";
import { parsePlace } from "./protocol/reports.ts";
import { parseCancel, parseStart, startFromQuery } from "./protocol/requests.ts";
import { parseEventId } from "./protocol/sse.ts";
import { openApiDocument } from "./routes.ts";
import type { Runtime } from "./runtime.ts";
import { Moderation } from "./stages/gates/moderation.ts";
import { chapterTeller } from "./stages/teller.ts";
import type { ChapterRef } from "./story/head.ts";
import { Engine } from "./story/engine.ts";
import { onlyReads, Streams } from "./streams.ts";

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
  const moderation = runtime.moderator && new Moderation(runtime.moderator, runtime);
  const engine = new Engine(
    runtime,
    (stories, policies) => chapterTeller({ runtime, stories, policies, moderation }),
  );
  const { stories, branches, policies, tellers, tails } = engine;
  const grants = new Grants(runtime.secret, runtime.clock);
  const admission = new Admission(runtime);
  const streams = new Streams(engine, admission);
  const house = { runtime, admission, stories, branches, policies, tellers, quotas };

  const app = new Hono<{ Bindings: Bindings }>();
  app.use(securityHeaders, async (c, next) => {
    // A Host header that is none makes a URL that is none.
    if (!URL.canParse(c.req.url)) throw new Problem("malformed", "the Host header is malformed");
    await next();
  });
  app.use("/api/*", crossOrigin, smallBody, async (c, next) => {
    if (c.req.method === "HEAD") return new Response(null, { status: 405 });
    const draining = engine.ends.aborted;
    if (draining && onlyReads(c.req.raw)) return streams.comeBack();
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
    await admission.admitReader(story.site, callerOf(request));
    return story;
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
    return await streams.open(ref, lastEventId, callerOf(request), endsAt, headers);
  });

  app.post("/api/v1/stories/generate", async (c) => {
    const ref = await beginAsked(c.req.raw, c.env?.remoteAddr, await bodyOf(c.req.raw));
    const signal = AbortSignal.any([c.req.raw.signal, engine.ends]);
    const last = await tails.end(ref, signal).catch((error) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (last?.type === "error") throw new Problem(problemOf(last.data.code), last.data.message);
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
    return await streams.open({ storyId, chapter }, lastEventId, callerOf(c.req.raw), endsAt);
  });

  app.get("/api/v1/stories/:id", async (c) => {
    return c.json(await stories.read(await storyOf(c.req.raw, c.req.param("id"))));
  });

  app.delete("/api/v1/stories/:id", async (c) => {
    const story = await storyOf(c.req.raw, c.req.param("id"));
    await tellers.cancel({ storyId: story.id, chapter: story.chapters.length });
    await engine.erasure.erase(story.id);
    return c.body(null, 204);
  });

  app.post("/api/v1/stories/:id/cancel", async (c) => {
    const story = await storyOf(c.req.raw, c.req.param("id"));
    const newest = story.chapters.length;
    const asked = new Response(await c.req.raw.text() || "{}");
    const { chapter_number: chapter = newest } = parseCancel(await bodyOf(asked));
    // A cancel that comes late must not stop the chapter after its own.
    if (chapter === newest) await tellers.cancel({ storyId: story.id, chapter });
    return c.body(null, 202);
  });

  app.post("/api/v1/stories/:id/reports", async (c) => {
    const story = await storyOf(c.req.raw, c.req.param("id"));
    await engine.reports.add(story.id, parsePlace(await bodyOf(c.req.raw)));
    return c.body(null, 202);
  });

  app.route("/", owners(runtime, engine));
  app.get("/api/v1/openapi.json", (c) => c.json(openApiDocument()));

  app.get("/health", (c) => c.json({ status: "alive" }));
  app.get("/ready", async (c) => {
    await engine.ready();
    return c.json({ status: "ready", storyteller: runtime.storyteller.kind });
  });

  app.route("/", assets);
  app.notFound(() => new Problem("not_found").toResponse());
  app.onError((error, c) => {
    if (error instanceof Problem) return error.toResponse();
    runtime.report({ what: `cannot answer ${c.req.method} ${c.req.routePath}`, cause: error });
    if (onlyReads(c.req.raw)) return streams.comeBack();
    return new Problem("unavailable").toResponse();
  });

  return {
    fetch: (request, info) => app.fetch(request, info ?? {}),
    resume: () => engine.start(),
    settled: () => tellers.settled(),
    drain: () => engine.drain(),
  };
}

/** What a chapter's end means to a caller that waited for it: asking the same again may help, or not. */
function problemOf(code: string): ProblemCode {
  if (code === "withheld" || code === "model_refused") return "theme_refused";
  return code === "site_stopped" ? code : "unavailable";
}

/** @throws Problem `malformed` */
async function bodyOf(request: Pick<Request, "json">): Promise<unknown> {
  try {
    return await request.json();
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem("malformed", "the body is not JSON");
  }
}
