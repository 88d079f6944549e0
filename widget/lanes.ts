/**
 * Four streams at a time for all the tabs of a browser. It opens six connections to a host and lets a
 * seventh request wait without a word, so two are kept for questions. Who has waited for two seconds
 * takes the lane of another, which loses nothing: its stream is a log, and it comes back for the rest.
 */
import { type Clock, pause } from "./clock.ts";

const LANES = 4;
const TURN_MS = 2000;

/** Where there are no locks: what stops the streams of this page, the oldest first. */
const open = new Set<AbortController>();

/**
 * Lets `stream` run in a lane until it ends, or its signal stops it: then another one needs the lane.
 * @throws the reason of `signal`, once that is aborted
 */
export async function inLane<T>(
  { clock, service }: { readonly clock: Clock; readonly service: string },
  signal: AbortSignal,
  stream: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const lost = new AbortController();
  let running: Promise<T> | undefined;
  const run = () => {
    signal.throwIfAborted();
    return running = stream(AbortSignal.any([signal, lost.signal]));
  };
  const first = LANES * Math.random();
  for (let n = 0; !running; n++) {
    const steal = n >= LANES;
    if (steal) await pause(clock, TURN_MS);
    signal.throwIfAborted();
    try {
      await navigator.locks.request(
        `story-stream ${first + n & 3} ${service}`,
        steal ? { steal } : { ifAvailable: true },
        (lock) => lock && run(),
      );
    } catch {
      // Another one has taken the lane. Or there are no locks: on http, and in a sandboxed frame.
      if (running) lost.abort();
      else if (steal || open.size < LANES) {
        if (steal) [...open][0]?.abort();
        run();
        open.add(lost);
        await running;
        open.delete(lost);
      }
    }
  }
  return running;
}
