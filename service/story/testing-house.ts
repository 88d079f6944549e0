/** Several processes on one store in memory, for tests, with one clock moved by hand. */
import assert from "node:assert/strict";
import { Quotas } from "../admission/quotas.ts";
import { createService, type Service } from "../app.ts";
import type { Runtime } from "../runtime.ts";
import type { Piece, Turn } from "../storytellers/storyteller.ts";
import { type Trouble, troubled } from "../testing-store.ts";
import { ask, brief, type Received, type Started } from "../testing-client.ts";
import { CHAPTER, free, HandClock, pass, ScriptedStoryteller, testRuntime } from "../testing.ts";

/** What a whole chapter says. */
export const TEXT = CHAPTER.map((piece) => (piece as { text: string }).text).join("");

/** Goes on after what was told, as a model does, in small pieces. */
export class Continuing extends ScriptedStoryteller {
  constructor() {
    super([CHAPTER]);
  }

  override async *tell(
    ...[turn, soFar, again, signal, pay = free]: Parameters<ScriptedStoryteller["tell"]>
  ): AsyncGenerator<Piece> {
    await pay();
    this.asked.push({ turn, soFar, again });
    const from = soFar === "" ? 0 : TEXT.indexOf(soFar.slice(-8)) + 8;
    for (const text of TEXT.slice(from).match(/[\s\S]{1,9}/g) ?? []) {
      await this.hold(turn, signal);
      signal.throwIfAborted();
      yield { text };
    }
  }
}

export interface Process {
  service: Service;
  storyteller: Continuing;
  reports: string[];
}

/** Processes on one store in memory, whose board is looked at as the clock moves. */
export class House implements AsyncDisposable {
  readonly clock = new HandClock();
  readonly processes: Process[] = [];
  readonly quotas = new Quotas();
  constructor(readonly kv: Deno.Kv) {}

  async join(trouble: Trouble = {}, over: Partial<Runtime> = {}): Promise<Process> {
    const storyteller = new Continuing();
    const runtime = await testRuntime({
      kv: troubled(this.kv, trouble),
      clock: this.clock,
      storyteller,
      ...over,
    });
    const service = createService(runtime, undefined, this.quotas);
    const process = {
      service,
      storyteller,
      get reports() {
        return runtime.reports.map(({ what }) => what);
      },
    };
    this.processes.push(process);
    await service.resume();
    return process;
  }

  /** Lets time pass until the promise is settled. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    promise.then(() => settled = true, () => settled = true);
    await pass(this.clock, 50, () => settled);
    return await promise;
  }

  async [Symbol.asyncDispose]() {
    await this.until(Promise.all(this.processes.map(({ service }) => service.drain())));
    await this.quotas.forget("pk_test_demo", "local");
    this.kv.close();
  }
}

export const house = async () => new House(await Deno.openKv(":memory:"));

/** A promise that is kept when it is said. */
export const gate = () => Promise.withResolvers<void>();

export function textOf(events: Received[]): string {
  const last = events.at(-1)!.event;
  assert(last.type === "complete", `it ended with ${brief(last)}`);
  return last.data.story_content;
}

export function assertWhole(events: Received[], { story_id }: Started): void {
  assert.deepEqual(
    events.map(({ id }) => id),
    events.map((_, i) => `${story_id}.1.${i + 1}`),
  );
  assert.equal(events.filter(({ event }) => /^(complete|error)$/.test(event.type)).length, 1);
}

/** Says nothing until it is told to stop. */
export function silent(onAbort: () => void = () => {}) {
  return (_: Turn, signal: AbortSignal) =>
    new Promise<void>((_, reject) => {
      const stop = () => {
        onAbort();
        reject(signal.reason);
      };
      if (signal.aborted) stop();
      else signal.addEventListener("abort", stop);
    });
}

export function codesOf(service: Service): Promise<string[]> {
  return Promise.all(
    ["/health", "/ready"].map(async (path) =>
      `${path} ${(await ask(service, "GET", path)).status}`
    ),
  );
}

export const bearer = ({ story_token }: Started) => ({ authorization: `Bearer ${story_token}` });
