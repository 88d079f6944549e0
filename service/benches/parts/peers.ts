/** Many readers of fifty stories, at the service and at its peers in turn: CPU and memory. */
import { Client } from "../client.ts";
import { goal, median, percentile } from "../numbers.ts";
import { CHANNELS, EVERY_MS } from "../sentence.mjs";
import { channelsOf, sleep, spread, startServer } from "../servers.ts";

export interface Comparison {
  servers: string[];
  readers: number;
  seconds: number;
  rounds: number;
}

interface Figures {
  /** Seconds a second, with all readers and before there were any. */
  cpu: number;
  cpuAlone: number;
  clientCpu: number;
  kbBefore: number;
  kbAReader: number;
  messagesASecond: number;
  bytesAMessage: number;
  p50: number;
  p99: number;
}

const SAMPLE_EVERY = 50;
/** Seconds until the code is warm, and until those who came late have caught up. */
const SETTLES = { alone: 3, withReaders: 5 };

export async function comparePeers({ servers, readers, seconds, rounds }: Comparison) {
  console.log(
    `\n${readers} readers of ${CHANNELS} stories, 5 messages a second each: ${rounds} rounds of ${seconds} s`,
  );
  const all = new Map<string, Figures[]>(servers.map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const name of servers) {
      const figures = await measure(name, readers, seconds);
      all.get(name)!.push(figures);
      console.log(`  round ${round} ${line(name, figures)}`);
      const due = readers * 1000 / EVERY_MS;
      if (figures.messagesASecond < due * 0.98) {
        console.log(`          ${name} told fewer than the ${due} messages a second that were due`);
      }
    }
  }
  const medians = new Map([...all].map(([name, rounds]) => [name, mediansOf(rounds)]));
  for (const [name, figures] of medians) console.log(`  median  ${line(name, figures)}`);
  const [ours, hono, better] = ["ours", "stream-sse", "better-sse"].map((name) =>
    medians.get(name)
  );
  if (ours && hono) goal("memory a reader, by streamSSE's", ours.kbAReader / hono.kbAReader, 0.6);
  if (ours && hono) goal("CPU, by streamSSE's", ours.cpu / hono.cpu, 0.65);
  if (ours && better) goal("CPU, by better-sse's", ours.cpu / better.cpu, 1.15);
}

async function measure(name: string, readers: number, seconds: number): Promise<Figures> {
  await using server = await startServer(name);
  await using client = new Client();
  const channels = await channelsOf(name, server);
  await sleep(SETTLES.alone);
  const warm = await server.child.usage();
  await sleep(SETTLES.alone);
  const alone = await server.child.usage();
  await client.open({
    group: "readers",
    port: server.port,
    paths: spread(channels, readers),
    // No divisor of the channels: a sample of all of them.
    sampleEvery: SAMPLE_EVERY - 1,
  });
  await sleep(SETTLES.withReaders);
  const before = await server.child.usage();
  const begun = performance.now();
  const window = await client.window(seconds);
  const after = await server.child.usage();
  const wall = (performance.now() - begun) / 1000;
  const { messages, bytes, late } = window.groups.readers!;
  return {
    cpu: (after.cpuSeconds - before.cpuSeconds) / wall,
    cpuAlone: (alone.cpuSeconds - warm.cpuSeconds) / SETTLES.alone,
    clientCpu: window.cpuSeconds / window.seconds,
    kbBefore: alone.rss / 1024,
    kbAReader: (after.rss - alone.rss) / 1024 / readers,
    messagesASecond: messages / window.seconds,
    bytesAMessage: bytes / messages,
    p50: percentile(late, 0.5),
    p99: percentile(late, 0.99),
  };
}

function mediansOf(rounds: Figures[]): Figures {
  const names = Object.keys(rounds[0]!) as (keyof Figures)[];
  return Object.fromEntries(
    names.map((name) => [name, median(rounds.map((figures) => figures[name]))]),
  ) as unknown as Figures;
}

function line(name: string, figures: Figures): string {
  const {
    cpu,
    cpuAlone,
    clientCpu,
    kbBefore,
    kbAReader,
    messagesASecond,
    bytesAMessage,
    p50,
    p99,
  } = figures;
  return [
    name.padEnd(15),
    `CPU ${cpu.toFixed(3)} s/s, ${cpuAlone.toFixed(3)} without readers`,
    `memory ${(kbBefore / 1024).toFixed(0)} MB + ${kbAReader.toFixed(1)} KB a reader`,
    `${messagesASecond.toFixed(0)} messages/s of ${bytesAMessage.toFixed(0)} bytes`,
    `late p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
    `client CPU ${clientCpu.toFixed(3)}`,
  ].join("; ");
}
