/**
 * A reader of one chapter that is cut off or stays, and comes back with the last id it saw, to any
 * instance. It checks that it gets every event once and in order, and 204 at the end.
 */
import { notNow, sayAnswer, tryToAsk } from "./asking.ts";
import type { Begun } from "./begin.ts";
import type { Chance } from "./chance.ts";
import { type Frame, framesOf, isLast } from "./frames.ts";
import type { Seen } from "./seen.ts";
import { cutAfter, sleep } from "./time.ts";
import type { World } from "./world.ts";

/** How long a reader waits for an answer before it tries another instance. */
const ANSWER_MS = 1000;
const BACK_MS = [5, 60] as const;

export interface ReaderSettings {
  name: string;
  chance: Chance;
  /** How long each of its connections lasts; left out: as long as it will. */
  cutMs?: readonly [number, number];
}

export class Reader {
  readonly #where: string;
  #seq = 0;
  #connections = 0;
  #ended = false;

  constructor(
    private readonly world: World,
    private readonly begun: Begun,
    private readonly seen: Seen,
    private readonly settings: ReaderSettings,
  ) {
    this.#where = `${begun.where}, ${settings.name}`;
  }

  /** Reads to the end of the chapter, and then once more. */
  async read(signal: AbortSignal): Promise<void> {
    const { chance } = this.settings;
    while (!this.#ended) {
      await this.#connect(signal);
      if (!this.#ended) await sleep(chance.between(...BACK_MS), signal);
    }
    await this.#comeBackForNothing(signal);
  }

  get state(): string {
    return `${this.settings.name} saw ${this.#seq}`;
  }

  async #connect(signal: AbortSignal): Promise<void> {
    const { findings } = this.world;
    const { chance, cutMs } = this.settings;
    const lasts = cutMs ? chance.between(...cutMs) : Infinity;
    const { response, by } = await this.#open(signal);
    if (!response) return;
    if (this.#connections++ > 0) findings.count("reconnects");
    if (response.status !== 200) {
      if (!notNow(response)) {
        findings.wrong(
          "answer",
          this.#where,
          `${by} after ${this.#seq}: ${await sayAnswer(response)}`,
        );
      } else await response.body?.cancel();
      return;
    }
    using cut = cutAfter(lasts, signal);
    try {
      for await (const frame of framesOf(response.body!, cut.signal)) this.#take(frame, by);
    } catch { /* The connection broke: the reader comes back. */ }
    signal.throwIfAborted();
  }

  async #open(signal: AbortSignal): Promise<{ response: Response | null; by: string }> {
    const instance = this.settings.chance.pick(this.world.instances);
    const headers: HeadersInit = this.#seq === 0
      ? {}
      : { "last-event-id": `${this.begun.ref}.${this.#seq}` };
    const url = instance.origin + this.begun.path;
    return { response: await tryToAsk(url, { headers }, ANSWER_MS, signal), by: instance.name };
  }

  #take({ of, seq, text }: Frame, by: string): void {
    const { findings } = this.world;
    const got = `got ${of}.${seq} after ${this.#seq} from ${by}`;
    if (of !== this.begun.ref) {
      findings.wrong("answer", this.#where, `${got}: ${text}`);
      return;
    }
    if (this.#ended) findings.wrong("last events", this.#where, `${got}, which was the last`);
    else if (seq > this.#seq + 1) findings.wrong("gap", this.#where, got);
    else if (seq === this.#seq) findings.wrong("duplicate", this.#where, got);
    else if (seq < this.#seq) findings.wrong("reordering", this.#where, got);
    this.#seq = Math.max(seq, this.#seq);
    this.seen.add(seq, text, this.settings.name);
    this.#ended ||= isLast(text);
  }

  async #comeBackForNothing(signal: AbortSignal): Promise<void> {
    for (;;) {
      const { response, by } = await this.#open(signal);
      if (response?.status === 204) return;
      if (response && !notNow(response)) {
        const said = response.status === 200 ? "200" : await sayAnswer(response);
        await response.body?.cancel().catch(() => {});
        const draining = said === "200";
        // A process that drains says 200 with nothing but when to come back.
        if (!draining) {
          this.world.findings.wrong("answer", this.#where, `${by} at the end: ${said}`);
        }
      } else await response?.body?.cancel();
      await sleep(this.settings.chance.between(...BACK_MS), signal);
    }
  }
}
