/**
 * A peer: Hono's `streamSSE` on Deno. With the argument `shared`, one timer a channel writes to all its
 * connections; with `loop`, each connection has a loop of its own, as Hono's documentation shows. The
 * first takes a sixth less CPU a message, so the service is measured against that.
 */
import { Hono } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { CHANNELS, eventsOf, EVERY_MS, tickChannels } from "../sentence.mjs";
import { answerUsage } from "../usage.mjs";

const app = new Hono();
if (Deno.args[0] === "loop") loopEach();
else shareTimers();

Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen: ({ port }) => answerUsage(port),
}, app.fetch);

function loopEach() {
  app.get("/:channel", (c) =>
    streamSSE(c, async (stream) => {
      const events = eventsOf(Number(c.req.param("channel")));
      while (!stream.aborted) {
        const { id, name, data } = events.next();
        await stream.writeSSE({ id, event: name, data: JSON.stringify(data) });
        await stream.sleep(EVERY_MS);
      }
    }));
}

function shareTimers() {
  const listeners = Array.from({ length: CHANNELS }, () => new Set<SSEStreamingApi>());
  const events = listeners.map((_, number) => eventsOf(number));

  tickChannels((number) => {
    const { id, name, data } = events[number]!.next();
    const message = { id, event: name, data: JSON.stringify(data) };
    for (const stream of listeners[number]!) stream.writeSSE(message);
  });

  app.get("/:channel", (c) =>
    streamSSE(c, (stream) => {
      const streams = listeners[Number(c.req.param("channel"))]!;
      streams.add(stream);
      return new Promise((end) =>
        stream.onAbort(() => {
          streams.delete(stream);
          end();
        })
      );
    }));
}
