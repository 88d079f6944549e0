/** The floor: `Deno.serve` and a ReadableStream for each connection, and nothing else. */
import { CHANNELS, eventsOf, tickChannels } from "../sentence.mjs";
import { answerUsage } from "../usage.mjs";

type Controller = ReadableStreamDefaultController<Uint8Array>;

const listeners = Array.from({ length: CHANNELS }, () => new Set<Controller>());
const encoder = new TextEncoder();

const events = listeners.map((_, number) => eventsOf(number));

tickChannels((number) => {
  const { id, name, data } = events[number]!.next();
  const frame = encoder.encode(`id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  for (const controller of listeners[number]!) controller.enqueue(frame);
});

Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen: ({ port }) => answerUsage(port),
}, (request) => {
  const controllers = listeners[Number(new URL(request.url).pathname.slice(1))]!;
  let own: Controller;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      own = controller;
      controllers.add(controller);
      controller.enqueue(encoder.encode("retry: 2500\n\n"));
    },
    cancel: () => void controllers.delete(own),
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
});
