// What befalls a story by the seed of its plan: the same seed, the same mishaps. Each start and each
// connection takes the next one of its list; when the list is empty nothing happens any more.
import { Buffer } from "node:buffer";

/** As often as the widget asks again before it gives up, so that none of these stories may be lost. */
const MOST = 5;
/** The first frames of a chapter say no word; its sentences begin after about four. */
const LATEST = 12;

const STARTS = ["502", "lost"];
/**
 * `page`: a proxy's own page. `event`, `character`: cut in the middle of one. `stall`: nothing more is
 * said. `hold`: nothing is said before the end. `again`: all frames twice.
 */
const STREAMS = ["page", "event", "character", "stall", "hold", "again"];

/** Tells the test that its clock may go on: half a minute of silence is not waited for. */
const STALLED = "event: stalled\ndata: here\n\n";

/** Numbers from 0 to 1 (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = state + 0x6D2B79F5 | 0;
    let mixed = Math.imul(state ^ state >>> 15, 1 | state);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
}

export function mishaps(seed) {
  const random = numbers(seed);
  const below = (end) => Math.floor(random() * end);
  const starts = [];
  const streams = [];
  for (let left = 1 + below(MOST); left > 0; left--) {
    if (random() < 0.2) starts.push(STARTS[below(STARTS.length)]);
    else streams.push({ kind: STREAMS[below(STREAMS.length)], after: below(LATEST) });
  }
  return { starts, streams };
}

/** Where to cut the bytes of a frame: in mid-character, if it has a long one, or in mid-event; or 0. */
function cutAt(frame, kind) {
  if (kind === "event") return frame.length >> 1;
  return frame.findIndex((byte) => byte >= 0xC0) + 1;
}

/**
 * Takes the frames of one connection, and sends them on as it is to go.
 * @param happened called once, when it does
 */
export function misled(res, { kind, after }, happened) {
  const sent = [];
  let over = false;
  const send = (frame) => {
    if (over) return;
    const due = sent.push(frame) > after;
    const at = due && /event|character/.test(kind) ? cutAt(frame, kind) : 0;
    if (at) {
      over = true;
      happened();
      // Once it is on its way: a cut that overtakes the frames before it would undo them too.
      res.write(frame.subarray(0, at), () => res.destroy());
    } else if (due && kind === "stall") {
      over = true;
      happened();
      res.write(STALLED);
    } else if (kind !== "hold") {
      res.write(frame);
      if (kind === "again" && sent.length === after + 1) {
        happened();
        res.write(Buffer.concat(sent));
      }
    }
  };
  return {
    send: (text) => send(Buffer.from(text)),
    end() {
      if (over) return;
      if (kind === "hold") {
        happened();
        res.write(Buffer.concat(sent));
      }
      res.end();
    },
  };
}
