/** Many chapters told at once, word by word: how long a sentence takes from storyteller to reader. */
import { Client } from "../client.ts";
import { goal, percentile } from "../numbers.ts";
import { beginStories, sleep, startServer } from "../servers.ts";

const CHAPTERS = 200;

export async function manyChapters(seconds: number): Promise<void> {
  console.log(`\n${CHAPTERS} chapters told at once, 30 words a second each`);
  await using server = await startServer("ours");
  await using client = new Client();
  const stories = await beginStories(server.port, "a talking fox", CHAPTERS);
  await client.open({
    group: "readers",
    port: server.port,
    paths: stories.map(({ events_url }) => events_url),
    sampleEvery: 1,
  });
  await sleep(3);
  const before = await server.child.usage();
  const window = await client.window(seconds);
  const after = await server.child.usage();
  const { messages, late } = window.groups.readers!;
  console.log(
    `  ${(messages / window.seconds).toFixed(0)} sentences/s of ${CHAPTERS * 3}; CPU ${
      ((after.cpuSeconds - before.cpuSeconds) / window.seconds).toFixed(3)
    } s/s`,
  );
  goal("late p50", percentile(late, 0.5), 30, " ms");
  goal("late p99", percentile(late, 0.99), 150, " ms");
}
