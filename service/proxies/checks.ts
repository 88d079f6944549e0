/** What is measured through a proxy, beside the same chapter read directly at the service. */
import { DEMO_KEY } from "../admission/sites.ts";
import { isLast } from "../protocol/events.ts";
import { type Arrival, beginStory, openStream, type Reading, type Way } from "./page.ts";
import type { Tap } from "./tap.ts";

/** Sentences this far apart at the service must not come in one read. */
const APART_MS = 50;
/** How long a reader that left is looked for. */
const LEFT_MS = 10_000;

/** A story begun through a proxy, read through it and directly. */
export interface Begun {
  path: string;
  reading: Reading;
  beside: Reading;
  /** From asking for a story to its first event, in milliseconds. */
  firstMs: number;
}

export interface Findings {
  firstMs: number;
  sentences: number;
  /** How much later than directly a sentence came: the 99th percentile, in milliseconds. */
  lateMs: number;
  /** Sentences that came together and were apart at the service. */
  together: number;
  heartbeats: number;
  /** From the reader's leaving to the service's noticing; null: not noticed, or all came at once. */
  leftMs: number | null;
  /** Last-Event-ID brings exactly what was missed. */
  resumes: boolean;
  /** The status of coming back after the last event. */
  afterLast: number;
  /** Whoever comes through may use the demo site. */
  demoOpen: boolean;
}

/** Begins a story through a proxy and waits for its first event. */
export async function begin(way: Way, direct: Way, site: string): Promise<Begun> {
  const asked = performance.now();
  const response = await beginStory(way, site);
  if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
  const { events_url: path } = await response.json();
  const [reading, beside] = await Promise.all([openStream(way, path), openStream(direct, path)]);
  await reading.until((arrivals) => arrivals.length > 0);
  return { path, reading, beside, firstMs: (reading.arrivals[0]?.at ?? NaN) - asked };
}

/** Reads on to the chapter's end, leaves once in the middle, and comes back afterwards. */
export async function examine(begun: Begun, way: Way, tap: Tap): Promise<Findings> {
  const { path, reading, beside, firstMs } = begun;
  const [leftMs] = await Promise.all([leave(way, path, tap), reading.ended, beside.ended]);
  const { arrivals } = reading;
  const missed = await openStream(way, path, arrivals.at(-4)!.id);
  await missed.ended;
  const over = await openStream(way, path, arrivals.at(-1)!.id);
  const demo = await beginStory({ ...way, headers: {} }, DEMO_KEY);
  await demo.body?.cancel();
  return {
    firstMs,
    ...compare(sentencesOf(arrivals), sentencesOf(beside.arrivals)),
    heartbeats: reading.heartbeats,
    leftMs,
    resumes: missed.arrivals.map(({ id }) => id).join() ===
      arrivals.slice(-3).map(({ id }) => id).join(),
    afterLast: over.status,
    demoOpen: demo.status === 202,
  };
}

function sentencesOf(arrivals: Arrival[]): Arrival[] {
  return arrivals.filter(({ event }) => event.type === "content");
}

/** @throws Error if one has other sentences than the other */
export function compare(proxied: Arrival[], direct: Arrival[]) {
  if (proxied.map(({ id }) => id).join() !== direct.map(({ id }) => id).join()) {
    throw new Error("Other sentences came through the proxy than directly");
  }
  const late = proxied.map(({ at }, i) => at - direct[i]!.at).sort((a, b) => a - b);
  const together = proxied.filter(({ read }, i) =>
    i > 0 && read === proxied[i - 1]!.read && direct[i]!.at - direct[i - 1]!.at > APART_MS
  );
  return {
    sentences: proxied.length,
    lateMs: late[Math.ceil(late.length * 0.99) - 1] ?? NaN,
    together: together.length,
  };
}

/** A second reader comes and leaves in the middle: how long until the service has closed its end? */
async function leave(way: Way, path: string, tap: Tap): Promise<number | null> {
  const mark = crypto.randomUUID();
  const reader = await openStream(way, `${path}&mark=${mark}`);
  await reader.until((arrivals) => arrivals.length > 0);
  if (reader.arrivals.some(({ event }) => isLast(event))) return null;
  const left = performance.now();
  reader.leave();
  while (performance.now() - left < LEFT_MS) {
    const wire = tap.wireOf(mark);
    if (wire?.proxyLeft !== undefined && wire.serviceLeft !== undefined) {
      return Math.max(wire.proxyLeft, wire.serviceLeft) - left;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return null;
}
