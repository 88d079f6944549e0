// A road to the service that breaks on request, for tests: /cut/<run>/<plan>/api/v1/stories …
// A plan is a list of faults with dots between them; each happens once in a run:
//   lost        the first start reaches the service, its answer reaches nobody
//   502         the first start is answered with a proxy's own page
//   drop-N      every connection is cut after N frames, in the middle of the next
//   stall-N     the first connection says nothing more after N frames
//   closed      the first connection is answered with 500, which ends an EventSource for good
//   ticket-N    after N frames the reader's ticket has run out
//   end-CODE-N  after N frames the chapter ends with the error CODE
//   refuse-STATUS-CODE  every start is refused with the code CODE
//   notices     the first event of every chapter carries two notices
//   open        the story as JSON has no chapter yet, as if the first were still being told
//   slow-MS     every frame comes this much later than the one before it
//   late-MS     the first start is answered this much later
//   seed-N      what befalls it is drawn (see mishaps.mjs)
// /cut/<run>/-/log answers with all that was asked in the run.
import { Buffer } from "node:buffer";
import { setTimeout as pause } from "node:timers/promises";
import { mishaps, misled } from "./mishaps.mjs";

const runs = new Map();

/** Codes of ends after which it makes no sense to tell the chapter anew. */
const FOR_GOOD = ["withheld", "site_stopped"];

const NOTICES = [
  { code: "personal_data_removed", message: "We left out what only your family should know." },
  {
    code: "theme_unknown",
    message: "We have no story about that yet, so here is one about space.",
  },
];

/** The chapter's first event, with notices in it; every other frame as it came. */
const withNotices = (text) =>
  text.replace(
    /^(data: .*"node":"workflow","status":"started".*)\}\}$/m,
    (_, event) => `${event},"notices":${JSON.stringify(NOTICES)}}}`,
  );

const frame = (id, data) =>
  `${id ? `id: ${id}\n` : ""}event: story_chunk\ndata: ${
    JSON.stringify({ type: "error", data })
  }\n\n`;

/** Sends the stream on, frame by frame, until the plan says otherwise. */
async function stream(ctx, answer, plan, once, drawn) {
  const { res } = ctx;
  ctx.respond = false;
  res.writeHead(answer.status, {
    "content-type": "text/event-stream",
    "cache-control": "no-store",
  });
  const [drop, stall, ticket, slow] = ["drop", "stall", "ticket", "slow"]
    .map((name) => plan.get(name)?.[0]);
  const [code, until] = plan.get("end") ?? [];
  const decoder = new TextDecoder();
  let rest = "";
  let frames = 0;
  let place = "";
  for await (const part of answer.body) {
    rest += decoder.decode(part, { stream: true });
    for (let end = rest.indexOf("\n\n"); end >= 0; end = rest.indexOf("\n\n")) {
      const came = rest.slice(0, end + 2);
      const text = plan.has("notices") ? withNotices(came) : came;
      rest = rest.slice(end + 2);
      // Milliseconds instead of the service's seconds, or every test would wait that long.
      if (text.startsWith("retry:")) {
        res.write("retry: 5\n\n");
        continue;
      }
      if (drawn) {
        drawn.send(text);
        continue;
      }
      if (slow) await pause(Number(slow));
      frames++;
      place = /^id: (.+)\.\d+$/m.exec(text)?.[1] ?? place;
      if (drop && frames > drop) {
        // Once it is on its way: a cut that overtakes the frames before it would undo them too.
        res.write(text.slice(0, text.length / 2), () => res.destroy());
        return;
      }
      if (ticket && frames > ticket && once("ticket")) {
        return res.end(frame("", { code: "ticket_expired", message: "", retryable: true }));
      }
      if (until && frames > until) {
        return res.end(
          frame(`${place}.${frames}`, { code, message: "", retryable: !FOR_GOOD.includes(code) }),
        );
      }
      res.write(text);
      // At once: a reader that leaves now must not hand the stall on to its next connection.
      if (stall && frames >= stall && once("stall")) return;
    }
  }
  if (drawn) drawn.end();
  else res.end();
}

/** The middleware; `service` is the address of the real one. */
export const cut = (service) => async (ctx, next) => {
  const match = /^\/cut\/([\w-]+)\/([\w.-]+)(\/.*)$/.exec(ctx.path);
  if (!match) return next();
  ctx.set("access-control-allow-origin", "*");
  ctx.set("access-control-allow-headers", "authorization, content-type");
  if (ctx.method === "OPTIONS") return ctx.body = "";
  const [, name, faults, path] = match;
  const seed = /seed-(\d+)/.exec(faults)?.[1];
  const run = runs.get(name) ?? { log: [], done: new Set(), drawn: seed && mishaps(Number(seed)) };
  runs.set(name, run);
  if (path === "/log") {
    ctx.body = run.log;
    return;
  }
  const plan = new Map(
    faults.split(".").map((fault) => {
      const [kind, ...rest] = fault.split("-");
      return [kind, rest];
    }),
  );
  const once = (kind) => plan.has(kind) && !run.done.has(kind) && !!run.done.add(kind);
  const sent = Buffer.concat(await Array.fromAsync(ctx.req));
  const start = ctx.method === "POST" && path === "/api/v1/stories";
  const reads = path.endsWith("/events");
  const drawn = seed && (start ? run.drawn.starts : reads ? run.drawn.streams : []).shift();
  const entry = {
    method: ctx.method,
    path,
    query: ctx.querystring,
    headers: ctx.headers,
    body: `${sent}`,
    /** The story that a start was answered with, whether or not the answer arrived. */
    story: "",
    /** What was drawn for it, and came about. */
    befell: "",
  };
  run.log.push(entry);
  // Until there is an answer; one that never comes is not reported as a page that is missing.
  ctx.status = 502;
  if (start && (once("502") || drawn === "502")) {
    if (drawn) entry.befell = drawn;
    ctx.body = "<h1>Bad Gateway</h1>";
    return;
  }
  if (start && plan.has("refuse")) {
    const [status, code] = plan.get("refuse");
    ctx.status = Number(status);
    ctx.type = "application/problem+json";
    ctx.body = JSON.stringify({ type: "about:blank", title: "No", status: ctx.status, code });
    return;
  }
  if (reads && once("closed")) {
    ctx.status = 500;
    return;
  }
  if (drawn?.kind === "page") {
    entry.befell = drawn.kind;
    ctx.status = 200;
    ctx.body = "<h1>Back soon</h1>";
    return;
  }
  const pass = ["content-type", "authorization", "last-event-id"].filter((key) => ctx.headers[key]);
  const leave = new AbortController();
  ctx.res.once("close", () => leave.abort());
  const answer = await fetch(`${service}${path}?${ctx.querystring}`, {
    method: ctx.method,
    headers: Object.fromEntries(pass.map((key) => [key, ctx.headers[key]])),
    body: sent.length ? sent : undefined,
    signal: leave.signal,
  }).catch(() => null);
  if (!answer) return;
  if (start && answer.ok) entry.story = (await answer.clone().json()).story_id;
  if (start && once("late")) await pause(Number(plan.get("late")[0]));
  if (start && (once("lost") || drawn === "lost")) {
    if (drawn) entry.befell = drawn;
    await answer.text();
    ctx.respond = false;
    ctx.res.destroy();
    return;
  }
  if (answer.status === 200 && reads) {
    const misfortune = drawn && misled(ctx.res, drawn, () => entry.befell = drawn.kind);
    return stream(ctx, answer, plan, once, misfortune).catch(() => ctx.res.destroy());
  }
  ctx.status = answer.status;
  ctx.set("content-type", answer.headers.get("content-type") ?? "text/plain");
  const retry = answer.headers.get("retry-after");
  if (retry) ctx.set("retry-after", retry);
  const text = await answer.text();
  const story = plan.has("open") && ctx.method === "GET" && answer.ok;
  ctx.body = story ? JSON.stringify({ ...JSON.parse(text), chapters: [] }) : text;
};
