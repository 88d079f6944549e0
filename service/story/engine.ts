/** The stream engine of one process: log, tails, readers and tellers put together, kept by its pulse. */
import { Problem } from "../protocol/problems.ts";
import type { Runtime } from "../runtime.ts";
import { Branches } from "./branches.ts";
import { Erasure } from "./erasure.ts";
import type { ChapterRef } from "./head.ts";
import { Log } from "./log.ts";
import { Orphans, ORPHANS_LOOK_MS } from "./orphans.ts";
import { BEAT_MS, type Heard, LOOK_MS, Pulse } from "./pulse.ts";
import { Policies, STOPPED_LOOK_MS } from "./policies.ts";
import { Readers } from "./readers.ts";
import { Reports } from "./reports.ts";
import { Stories } from "./stories.ts";
import { Tails } from "./tails.ts";
import { type Tell, Tellers } from "./teller.ts";

/** How often stories whose time is over are looked for. */
const SWEEP_MS = 3600_000;
/** How long the store may take to answer before the process is not ready. */
const READY_MS = 2000;
/** A step that the store has not answered by then is left to itself, and the next one begins. */
const STEP_MS = 5000;

export class Engine implements Heard {
  readonly tails: Tails;
  readonly stories: Stories;
  readonly policies: Policies;
  readonly erasure: Erasure;
  readonly reports: Reports;
  readonly branches: Branches;
  readonly tellers: Tellers;
  readonly readers: Readers;
  readonly #pulse: Pulse;
  readonly #orphans: Orphans;
  readonly #ends = new AbortController();
  /** It still beats while it ends: what it finishes is not to be taken up by others. */
  readonly #still = new AbortController();
  #running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly runtime: Runtime,
    tellerOf: (stories: Stories, policies: Policies) => Tell,
  ) {
    this.#pulse = new Pulse(runtime, () => this.#abandon());
    this.tails = new Tails(runtime, async (id) => (await this.stories.get(id)).story.site);
    const log = new Log(runtime, this.#pulse, this.tails);
    this.stories = new Stories(runtime, log);
    this.erasure = new Erasure(runtime, log, this.stories);
    this.reports = new Reports(runtime, log, this.stories);
    this.branches = new Branches(runtime, this.stories, this.erasure);
    this.policies = new Policies(runtime);
    this.tellers = new Tellers(runtime, log, tellerOf(this.stories, this.policies));
    this.readers = new Readers(runtime, this.tails);
    this.#orphans = new Orphans(runtime, this.tails);
  }

  /** Aborted when the process is about to end. */
  get ends(): AbortSignal {
    return this.#ends.signal;
  }

  /** Joins the other processes. What was laid down before is taken up when this returns. */
  async start(): Promise<void> {
    await this.#pulse.look(this);
    // Each goes its own way: a heart does not wait for the eyes.
    this.#running = Promise.all([
      this.#every(BEAT_MS, "beat", () => this.#pulse.beat()),
      this.#every(LOOK_MS, "look at the board", () => this.#pulse.look(this)),
      this.#every(LOOK_MS, "follow what is told elsewhere", () => this.#follow()),
      this.#every(STOPPED_LOOK_MS, "look which sites are stopped", () => this.#stopSites()),
      this.#every(ORPHANS_LOOK_MS, "look who reads", () => this.#stopOrphans()),
      this.#every(SWEEP_MS, "erase what is over", () => this.erasure.sweep(this.ends)),
    ]);
  }

  /** Closes every reader, lays every chapter down, leaves the board. */
  async drain(): Promise<void> {
    this.#ends.abort();
    this.readers.close();
    await this.tellers.drain();
    this.#still.abort();
    await this.#running;
    await this.#pulse.leave();
  }

  /** @throws Problem `unavailable` while it ends, or when the store does not answer */
  async ready(): Promise<void> {
    const done = new AbortController();
    const answers = await Promise.race([
      this.runtime.kv.get(["ready"]).then(() => !this.ends.aborted, () => false),
      this.runtime.clock.sleep(READY_MS, done.signal).then(() => false, () => false),
    ]);
    done.abort();
    if (!answers) throw new Problem("unavailable");
  }

  left(ref: ChapterRef, leftBy: string): Promise<void> {
    return this.ends.aborted ? Promise.resolve() : this.tellers.takeUp(ref, leftBy);
  }

  stop(ref: ChapterRef): void {
    this.tellers.stop(ref);
  }

  isTold(ref: ChapterRef): boolean {
    return this.tellers.isTold(ref);
  }

  #abandon(): void {
    this.runtime.report({
      what: "this process was taken for dead: others go on with its chapters",
    });
    this.tellers.abandon();
  }

  async #follow(): Promise<void> {
    await this.tails.poll((ref) => this.tellers.isTold(ref));
  }

  async #stopSites(): Promise<void> {
    const sites = [...this.tellers.sites];
    const stopped = await this.policies.stopped(sites);
    for (const site of stopped) this.tellers.stopSite(site);
  }

  async #stopOrphans(): Promise<void> {
    const readHere = this.tails.refs.filter((ref) => !this.tellers.isTold(ref));
    for (const ref of await this.#orphans.look(this.tellers.refs, readHere)) this.stop(ref);
  }

  /** Takes a step again and again, until the process ends; one that fails or hangs ends nothing. */
  async #every(ms: number, what: string, step: () => Promise<void>): Promise<void> {
    const { clock, report } = this.runtime;
    while (!this.#still.signal.aborted) {
      const done = new AbortController();
      await Promise.race([
        step().catch((cause) => report({ what: `cannot ${what}`, cause })),
        clock.sleep(STEP_MS, done.signal).catch(() => {}),
      ]);
      done.abort();
      await clock.sleep(ms, this.#still.signal).catch(() => {});
    }
  }
}
