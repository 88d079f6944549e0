/** A house for one leak test: a process or two on one store, a clock moved by hand, and what befalls them. */
import { setImmediate } from "node:timers";
import type { Quotas } from "../admission/quotas.ts";
import { createService, type Service } from "../app.ts";
import { Chance } from "../faults/chance.ts";
import type { Storyteller } from "../storytellers/storyteller.ts";
import { ask } from "../testing-client.ts";
import { type Trouble, troubled } from "../testing-store.ts";
import { HandClock, type TestRuntime, testRuntime } from "../testing.ts";
import { Manuscript } from "./manuscript.ts";
import { MoodyModerator } from "./moody.ts";
import type { Plan } from "./plans.ts";
import { ANIMALS, BLOCKED } from "./sentences.ts";
import type { Tally } from "./tally.ts";
import { tellersOf } from "./tellers.ts";
import { Watch, watched } from "./watch.ts";

/** How long a process is frozen: until the others have taken it for dead, and longer. */
const FROZEN_MS = 2500;
/** In real time; nothing in a house takes a hundredth of it. */
const STUCK_MS = 20_000;
/** When nothing moves for so many turns a chapter has been left: who looks round takes it up. */
const LEFT_TURNS = 300;

export interface Process {
  service: Service;
  runtime: TestRuntime;
  /** It takes no new calls: it is frozen, or ends. */
  isAway: boolean;
}

export class House {
  readonly clock = new HandClock();
  readonly watch: Watch;
  readonly chance: Chance;
  readonly moderator: MoodyModerator | null;
  readonly manuscripts: Manuscript[];
  readonly processes: Process[] = [];
  readonly storyteller: Storyteller;
  /** Events that readers were given, all together. */
  read = 0;
  readonly #waiting = { count: 0 };
  #thawed: Promise<void> | null = null;
  #isResumed = false;

  constructor(
    readonly kv: Deno.Kv,
    readonly plan: Plan,
    readonly tally: Tally,
    private readonly quotas: Quotas,
  ) {
    this.watch = new Watch(tally);
    this.chance = new Chance(plan.seed);
    const { moods, stories } = plan;
    this.moderator = moods.length > 0 ? new MoodyModerator(plan, this.clock, tally) : null;
    this.manuscripts = stories.map((story, i) => new Manuscript(story, ANIMALS[i]!, plan, tally));
    const byTheme = this.manuscripts.map((one) => [`a ${one.animal}`, one] as const);
    this.storyteller = tellersOf(new Map(byTheme), this.clock, tally);
  }

  async open(): Promise<void> {
    await this.#join();
    await this.decide({});
    const { strike, trouble } = this.plan;
    if (/drain|freeze/.test(strike.what)) await this.#join();
    if (this.processes.length > 1 || trouble > 0) await this.#resume();
  }

  /** A process that takes calls. */
  get service(): Service {
    const here = this.processes.filter(({ isAway }) => !isAway);
    return this.chance.pick(here).service;
  }

  /** Sets the site's policy. */
  async decide(over: { stopped?: boolean }): Promise<void> {
    const { down: moderation_down, blocks } = this.plan;
    const policy = { moderation_down, blocked_topics: blocks ? [BLOCKED] : [], ...over };
    const owner = { authorization: "Bearer sk_test_demo" };
    for (;;) {
      const response = await ask(this.service, "PUT", "/api/v1/site/policy", policy, owner);
      if (response.ok) return;
    }
  }

  /** What befalls the house, once enough was read or `over` says that it is too late. */
  async strike(over: () => boolean): Promise<void> {
    const { what, after } = this.plan.strike;
    if (what === "") return;
    while (this.read < after * this.manuscripts.length && !over()) await this.clock.sleep(20);
    this.tally.count(`strikes: ${what}`);
    const first = this.processes[0]!;
    if (what === "kill switch") {
      if (!this.#isResumed) await this.#resume();
      await this.decide({ stopped: true });
      return;
    }
    first.isAway = true;
    if (what === "drain") return await first.service.drain();
    const thaw = Promise.withResolvers<void>();
    this.#thawed = thaw.promise;
    await this.clock.sleep(FROZEN_MS);
    this.#thawed = null;
    thaw.resolve();
  }

  /** Lets time pass from one wake to the next, whenever the store has answered all, until it is done. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    promise.then(() => settled = true, () => settled = true);
    const began = performance.now();
    for (let idle = 0; !settled;) {
      await turn();
      if (this.#waiting.count > 0 || settled) continue;
      const next = this.clock.untilNext();
      // Whole milliseconds, as a clock on the wall counts.
      if (next !== null) this.clock.move(Math.ceil(next));
      else if (++idle === LEFT_TURNS && !this.#isResumed) await this.#resume();
      if (performance.now() - began > STUCK_MS) throw new Error("stuck");
    }
    return await promise;
  }

  async close(): Promise<void> {
    await this.until(Promise.all(this.processes.map(({ service }) => service.drain())));
    for (const { runtime } of this.processes) this.watch.reports(runtime.reports);
    this.watch.settle();
  }

  /** Has every process look round, as one does all its life; most houses do without, for it costs. */
  async #resume(): Promise<void> {
    this.#isResumed = true;
    this.tally.count("houses whose processes look round");
    await Promise.all(this.processes.map(({ service }) => service.resume()));
  }

  async #join(): Promise<void> {
    const isFirst = this.processes.length === 0;
    const ids = this.chance.child("ids");
    const runtime = await testRuntime({
      kv: troubled(watched(this.kv, this.watch, this.#waiting), this.#trouble(isFirst)),
      clock: this.clock,
      storyteller: this.storyteller,
      moderator: this.moderator,
      // Digits only: no mark comes about by chance.
      newId: () => idOf(isFirst ? this.chance : ids),
      random: () => this.chance.next(),
    });
    const service = createService(runtime, undefined, this.quotas);
    this.processes.push({ service, runtime, isAway: false });
  }

  #trouble(canFreeze: boolean): Trouble {
    const happens = (what: string, part: number) => {
      const does = this.plan.trouble > 0 && this.chance.happens(this.plan.trouble * part);
      if (does) this.tally.count(`store: ${what}`);
      return does;
    };
    return {
      before: async () => {
        if (canFreeze && this.#thawed) await this.#thawed;
        if (happens("locked", 0.4)) throw new TypeError("database is locked");
        if (happens("unreachable", 0.3)) throw new Error("connection refused");
      },
      after: () => {
        if (happens("answers lost", 0.3)) throw new Error("connection reset");
      },
      isRepeated: () => happens("repeated by its client", 0.2),
    };
  }
}

/** One turn of everything that waits for no clock. */
const turn = () => new Promise<void>((resolve) => void setImmediate(() => resolve()));

function idOf(chance: Chance): string {
  const part = () => String(chance.whole(10_000_000_000, 99_999_999_999));
  return part() + part();
}
