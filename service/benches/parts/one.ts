/** A great many readers of one story: how late the last of them hears a sentence. */
import { Client } from "../client.ts";
import { goal, percentile } from "../numbers.ts";
import { beginStories, sleep, spread, startServer } from "../servers.ts";

const READERS = 8000;
const SAMPLE_EVERY = 50;

export async function oneStory(seconds: number): Promise<void> {
  console.log(`\n${READERS} readers of one story, 5 messages a second`);
  await using server = await startServer("ours");
  await using client = new Client();
  const [story] = await beginStories(server.port, "a fox", 1);
  await client.open({
    group: "readers",
    port: server.port,
    paths: spread([story!.events_url], READERS),
    sampleEvery: SAMPLE_EVERY,
  });
  await sleep(5);
  const before = await server.child.usage();
  const window = await client.window(seconds);
  const after = await server.child.usage();
  const { messages, late } = window.groups.readers!;
  console.log(
    `  ${(messages / window.seconds).toFixed(0)} messages/s of ${READERS * 5} that were due; CPU ${
      ((after.cpuSeconds - before.cpuSeconds) / window.seconds).toFixed(3)
    } s/s, client ${(window.cpuSeconds / window.seconds).toFixed(3)}; late p50 ${
      percentile(late, 0.5)
    } ms`,
  );
  goal("late p99", percentile(late, 0.99), 100, " ms");
}
