/** Everything outside the process that the service touches, handed in by `main.ts` or `testing.ts`. */
import type { Moderator } from "./storytellers/moderator.ts";
import type { Storyteller } from "./storytellers/storyteller.ts";

/** Time. Milliseconds throughout; `now` counts from the Unix epoch. */
export interface Clock {
  now(): number;
  /** Rejects with the signal's reason if that comes first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls `tick` every `ms` until the function it returns is called. */
  every(ms: number, tick: () => void): () => void;
}

/** Something the operator should know of. Holds no token, child id, wish, name or told text. */
export interface Report {
  what: string;
  /** Which story and chapter, `<story_id>.<chapter>`. */
  where?: string;
  cause?: unknown;
}

export interface Runtime {
  kv: Deno.Kv;
  storyteller: Storyteller;
  /** Null: the gates in this process, and the storyteller's judge, are all there are. */
  moderator: Moderator | null;
  clock: Clock;
  /** 128 random bits as 22 characters of base64url: no dot, unguessable. */
  newId(): string;
  /** 0 ≤ x < 1, for jitter only. */
  random(): number;
  report(report: Report): void;
  /** Signs story tokens and tickets. */
  secret: Uint8Array;
  /** How long a chapter is told on with nobody reading it, in milliseconds; 0: to its end. */
  orphanMs: number;
  /** The service listens on a loopback address: the demo site exists. */
  development: boolean;
}

export function newId(): string {
  return crypto.getRandomValues(new Uint8Array(16)).toBase64({
    alphabet: "base64url",
    omitPadding: true,
  });
}

/** The clock on the wall. */
export const wallClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stop = () => {
        clearTimeout(timer);
        reject(signal!.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener("abort", stop);
        resolve();
      }, ms);
      signal?.addEventListener("abort", stop, { once: true });
    }),
  every: (ms, tick) => {
    const timer = setInterval(tick, ms);
    return () => clearInterval(timer);
  },
};
