/** The service as it is: its routes, tickets, gates and log in a file; only its quota is lifted. */
import { Quotas } from "../../admission/quotas.ts";
import { createService } from "../../app.ts";
import { assets } from "../../assets.ts";
import { runtimeOf } from "../../environment.ts";
import { answerUsage } from "../usage.mjs";
import { benchStoryteller } from "./storyteller.ts";

const folder = await Deno.makeTempDir();
addEventListener("unload", () => Deno.removeSync(folder, { recursive: true }));
Deno.env.set("STORY_STREAM_KV", `${folder}/stories.sqlite`);

const runtime = { ...await runtimeOf(), storyteller: benchStoryteller, development: true };
const service = createService(runtime, assets(true), new Quotas(1_000_000));
await service.resume();

const counted = { streams: 0, closed: 0, broken: 0 };
// Counting has a price, so only the part that needs it pays.
const counts = Deno.args.includes("--count");
if (counts) countCloses();

Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen: ({ port }) => answerUsage(port, () => counted),
  // Deno would print the stack of each stream that is broken off.
  onError: () => new Response(null, { status: 500 }),
}, (request, info) => {
  if (counts && request.url.includes("/events?")) {
    counted.streams++;
    info.completed.catch(() => {}).finally(() => counted.streams--);
  }
  return service.fetch(request, info);
});

/** Counts the streams that the service closes or breaks off, whether or not their readers notice. */
function countCloses(): void {
  const { prototype } = ReadableStreamDefaultController;
  const { close, error } = prototype;
  prototype.close = function () {
    counted.closed++;
    close.call(this);
  };
  prototype.error = function (reason) {
    counted.broken++;
    error.call(this, reason);
  };
}
