/** The stream engine of one process: log, tails, readers and tellers put together, kept by its pulse. */
import type { Runtime } from "../runtime.ts";
import type { ChapterRef } from "./head.ts";
import { Log } from "./log.ts";
import { Orphans } from "./orphans.ts";
import { type Heard, Pulse } from "./pulse.ts";
import { Readers } from "./readers.ts";
import { Stories } from "./stories.ts";
import { Tails } from "./tails.ts";
import { type Tell, Tellers } from "./teller.ts";

/** How often stories whose time is over are looked for. */
const SWEEP_MS = 3600_000;

export class Engine implements Heard {
  readonly tails: Tails;
  readonly stories: Stories;
  readonly tellers: Tellers;
  readonly readers: Readers;
  readonly #pulse: Pulse;
  readonly #orphans: Orphans;
  readonly #ends = new AbortController();
  /** It still beats while it ends: what it finishes is not to be taken up by others. */
  readonly #still = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(private readonly runtime: Runtime, tellerOf: (stories: Stories) => Tell) {
    this.#pulse = new Pulse(runtime);
    this.tails = new Tails(runtime, async (id) => (await this.stories.get(id)).story.site);
    const log = new Log(runtime, this.#pulse, this.tails);
    this.stories = new Stories(runtime, log);
    this.tellers = new Tellers(runtime, log, tellerOf(this.stories));
    this.readers = new Readers(runtime, this.tails);
    this.#orphans = new Orphans(runtime, this.tails);
  }

  /** Aborted when the process is about to end. */
  get ends(): AbortSignal {
    return this.#ends.signal;
  }

  /** Joins the other processes. What was left before is taken up when this returns. */
  async start(): Promise<void> {
    const { clock } = this.runtime;
    await this.#pulse.beat(this, true);
    this.#running = Promise.all([
      this.#pulse.run(this, this.#still.signal),
      this.#sweep(),
    ]).then(clock.every(SWEEP_MS, () => void this.#sweep()));
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

  left(ref: ChapterRef, leftBy: string): Promise<void> {
    return this.ends.aborted ? Promise.resolve() : this.tellers.takeUp(ref, leftBy);
  }

  stop(ref: ChapterRef): void {
    this.tellers.stop(ref);
  }

  isTold(ref: ChapterRef): boolean {
    return this.tellers.isTold(ref);
  }

  lost(): void {
    this.runtime.report({
      what: "this process was taken for dead: others go on with its chapters",
    });
    this.tellers.lost();
  }

  async beat(): Promise<void> {
    const foreign = await this.tails.foreign((ref) => this.tellers.isTold(ref));
    await this.tails.poll(foreign);
    const readHere = foreign.map(({ ref }) => ref);
    for (const ref of await this.#orphans.look(this.tellers.refs, readHere)) this.stop(ref);
  }

  async #sweep(): Promise<void> {
    try {
      await this.stories.sweep();
    } catch (cause) {
      this.runtime.report({ what: "cannot erase stories whose time is over", cause });
    }
  }
}
