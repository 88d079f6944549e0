/** The life of one chapter in a run: begun, read by three at least, read again from every instance. */
import { notNow, sayAnswer, tryToAsk } from "./asking.ts";
import { type Begun, Start } from "./begin.ts";
import { framesOf, isLast } from "./frames.ts";
import type { Instance } from "./instances.ts";
import { Reader } from "./reader.ts";
import { Seen } from "./seen.ts";
import { sleep } from "./time.ts";
import { clockOf, strikesIn, type World } from "./world.ts";

/** A chapter of which nobody sees anything new for so long is stuck. */
const STUCK_MS = 30_000;
const CUT_MS = [50, 500] as const;

/** A chapter's time, for the accounts. Milliseconds of `performance.now()`. */
export interface Told {
  number: number;
  where: string;
  from: number;
  to: number;
  longestPause: number;
}

/** @returns null if it did not come to its end; the findings say why */
export async function liveChapter(world: World, number: number): Promise<Told | null> {
  const { findings } = world;
  const chance = world.chance.child(`chapter ${number}`);
  const seen = new Seen(findings, `fox ${number}`);
  const from = performance.now();
  const stop = new AbortController();
  const watch = setInterval(() => {
    if (performance.now() - seen.newAt > STUCK_MS) stop.abort(new Error("stuck"));
  }, 500);
  let readers: Reader[] = [];
  try {
    const start = new Start(world, number, chance.child("start"));
    const begun = await start.begin(stop.signal);
    findings.count("chapters begun");
    readers = ["one who stays", "one who comes and goes", "another who comes and goes"].map(
      (name, i) =>
        new Reader(world, begun, seen, {
          name,
          chance: chance.child(name),
          ...(i > 0 ? { cutMs: CUT_MS } : {}),
        }),
    );
    findings.count("readers", readers.length);
    await Promise.all([
      ...readers.map((reader) => reader.read(stop.signal)),
      chance.happens(0.4) ? start.askAgain(stop.signal) : undefined,
    ]);
    for (const instance of world.instances) await replay(world, begun, seen, instance, stop.signal);
    if (!seen.check(world.model.callsFor(number))) return null;
    findings.count("chapters told");
    const { longestPause, endedAt: to } = seen;
    return { number, where: begun.where, from, to, longestPause };
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    const calls = world.model.callsFor(number);
    const strikes = strikesIn(world.strikes, from, performance.now());
    findings.wrong(
      "stuck",
      `fox ${number}`,
      [
        `the newest event is ${seen.newest} at ${clockOf(seen.newAt)}`,
        ...readers.map(({ state }) => state),
        ...calls.map(({ kind, by, at }) => `${kind} paid by ${by} at ${clockOf(at)}`),
        ...strikes.map(({ kind, instance, from }) => `${kind} of ${instance} at ${clockOf(from)}`),
      ].join("; "),
    );
    return null;
  } finally {
    clearInterval(watch);
  }
}

/** Reads a chapter that has ended from its first event on, from one instance. */
async function replay(
  { findings }: World,
  begun: Begun,
  seen: Seen,
  instance: Instance,
  signal: AbortSignal,
): Promise<void> {
  const where = `${begun.where}, replay by ${instance.name}`;
  for (;; await sleep(50, signal)) {
    const response = await tryToAsk(instance.origin + begun.path, {}, 1000, signal);
    if (!response || notNow(response)) {
      await response?.body?.cancel().catch(() => {});
      continue;
    }
    if (response.status !== 200) {
      findings.wrong("answer", where, await sayAnswer(response));
      continue;
    }
    const seqs: number[] = [];
    let ended = false;
    try {
      for await (const { seq, text } of framesOf(response.body!, signal)) {
        seqs.push(seq);
        seen.add(seq, text, `replay by ${instance.name}`);
        ended ||= isLast(text);
      }
    } catch { /* The connection broke: once more. */ }
    signal.throwIfAborted();
    if (seqs.some((seq, i) => seq !== i + 1) || (ended && seqs.length !== seen.newest)) {
      findings.wrong("replay", where, `${seqs.join(" ")}, although the newest is ${seen.newest}`);
    }
    if (ended) return findings.count("replays");
  }
}
