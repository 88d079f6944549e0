/** Readers that never read, beside others on other stories: what they cost, and when they are closed. */
import { Client } from "../client.ts";
import { goal, percentile } from "../numbers.ts";
import {
  beginStories,
  type Begun,
  cancelStory,
  type Server,
  sleep,
  spread,
  startServer,
} from "../servers.ts";

const ORDINARY = { readers: 1000, stories: 10 };
const STALLED = 500;
/** More than the kernel's buffers take for one connection over loopback: 3 MB on Linux. */
const FULL_BYTES = 3_500_000;
/** From the last thing that they took: too slow after 30 to 45 s, broken 15 s later. */
const WATCHED_S = 80;

export async function stalledReaders(seconds: number): Promise<void> {
  console.log(`\n${STALLED} readers that never read, beside ${ORDINARY.readers} that do`);
  await using server = await startServer("ours-counting");
  await using client = new Client();
  const { port } = server;
  const ordinary = await beginStories(port, "a fox", ORDINARY.stories);
  await client.open({
    group: "ordinary",
    port,
    paths: spread(ordinary.map(({ events_url }) => events_url), ORDINARY.readers),
    sampleEvery: 7,
  });
  // The same is told and read without the stalled: they alone make the difference.
  const before = await beginGiant(port, client);
  await sleep(5);
  const alone = await server.child.usage();
  const without = p99Of((await client.window(seconds)).groups.ordinary!.late);
  await cancelStory(port, before);

  const giant = await beginGiant(port, client);
  const opened = performance.now();
  const paths = spread([giant.events_url], STALLED);
  await client.open({ group: "stalled", port, paths, sampleEvery: 1, stalled: true });
  const filling = await untilFull(client);
  const fullAfter = (performance.now() - opened) / 1000;
  const full = await server.child.usage();
  const closing = watchClosing(server, opened);
  const stalled = p99Of((await client.window(seconds)).groups.ordinary!.late);
  const ends = await closing;

  console.log(
    `  ordinary readers' p99: ${without} ms without the stalled, ${filling} ms while buffers fill, ` +
      `${stalled} ms when they are full`,
  );
  goal("p99 with the stalled, by p99 without", stalled / without, 1.2);
  console.log(
    `  ${((full.rss - alone.rss) / 1024 / STALLED).toFixed(1)} KB of memory for each stalled one`,
  );
  console.log(
    `  full ${fullAfter.toFixed(0)} s after they were opened; ` +
      (ends.length === 0 ? "none was closed" : ends.join(", ")),
  );
  const { tooSlow, ended, reset } = await client.resume("stalled", 10);
  console.log(
    `  reading at last, ${tooSlow} find too_slow; ${ended} connections end, ${reset} are broken`,
  );
}

/** A story of long sentences, and one reader who reads it. */
async function beginGiant(port: number, client: Client): Promise<Begun> {
  const [giant] = await beginStories(port, "a giant", 1);
  const paths = [giant!.events_url];
  await client.open({ group: "control", port, paths, sampleEvery: 1 });
  return giant!;
}

/** Waits until every stalled reader has been sent more than it takes. @returns the ordinary ones' p99 */
async function untilFull(client: Client): Promise<number> {
  const late: number[] = [];
  for (let bytes = 0; bytes < FULL_BYTES;) {
    const { groups } = await client.window(2);
    bytes += groups.control!.bytes;
    late.push(...groups.ordinary!.late);
  }
  return p99Of(late);
}

/** What became of streams in which second after they were opened. */
async function watchClosing({ child }: Server, opened: number): Promise<string[]> {
  const seen: string[] = [];
  const begun = performance.now();
  let before = await child.usage();
  while (before.streams! > ORDINARY.readers + 1 && performance.now() - begun < WATCHED_S * 1000) {
    await sleep(1);
    const now = await child.usage();
    const after = `after ${((performance.now() - opened) / 1000).toFixed(0)} s`;
    const news = {
      "closed by the service": now.closed! - before.closed!,
      "broken off by the service": now.broken! - before.broken!,
      "connections gone": before.streams! - now.streams!,
    };
    for (const [what, count] of Object.entries(news)) {
      if (count > 0) seen.push(`${count} ${what} ${after}`);
    }
    before = now;
  }
  return seen;
}

function p99Of(late: number[]): number {
  return percentile(late, 0.99);
}
