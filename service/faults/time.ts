/** Real time: waiting in it, and not waiting too long. */
import { wallClock } from "../runtime.ts";

export const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
  wallClock.sleep(ms, signal);

/** @throws Error if the promise is not settled within `ms` */
export async function withTime<T>(ms: number, promise: Promise<T>): Promise<T> {
  const settled = new AbortController();
  const late = sleep(ms, settled.signal).then(() => {
    throw new Error(`Nothing within ${ms} ms`);
  }, () => promise);
  try {
    return await Promise.race([promise, late]);
  } finally {
    settled.abort();
  }
}

/** A signal that is aborted after `ms`, or by another signal; disposing it ends its timer. */
export function cutAfter(ms: number, other?: AbortSignal): { signal: AbortSignal } & Disposable {
  const stop = new AbortController();
  const abort = () => stop.abort();
  const timer = Number.isFinite(ms) ? setTimeout(abort, ms) : undefined;
  other?.addEventListener("abort", abort, { once: true });
  if (other?.aborted) abort();
  return {
    signal: stop.signal,
    [Symbol.dispose]: () => {
      clearTimeout(timer);
      other?.removeEventListener("abort", abort);
    },
  };
}

/** The value below which the given part of all values lies; 0 of none. */
export function percentile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
