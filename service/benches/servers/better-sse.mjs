/** A peer: better-sse on Node. Its channels broadcast as its documentation shows. */
import { createServer } from "node:http";
import { createChannel, createSession } from "better-sse";
import { CHANNELS, eventsOf, tickChannels } from "../sentence.mjs";
import { answerUsage } from "../usage.mjs";

const channels = Array.from({ length: CHANNELS }, () => createChannel());

const events = channels.map((_, number) => eventsOf(number));

tickChannels((number) => {
  const { id, name, data } = events[number].next();
  // A blank before each value: the service's frames have it, and bytes shall be the same.
  channels[number].broadcast(data, ` ${name}`, { eventId: ` ${id}` });
});

const server = createServer(async (request, response) => {
  const session = await createSession(request, response, {
    serializer: (data) => ` ${JSON.stringify(data)}`,
    keepAlive: 15_000,
  });
  channels[Number(request.url?.slice(1))]?.register(session);
});
server.listen(0, "127.0.0.1", 4096, () => {
  const address = server.address();
  if (address !== null && typeof address === "object") answerUsage(address.port);
});
