/** What every server of the benches tells: one sentence, stamped with the moment it became whole. */
const BEGINNING = "The red fox walked over the green hill at";

/** Tenths of a millisecond, the same in every process. */
export function stamp() {
  return Math.round((performance.timeOrigin + performance.now()) * 10);
}

/** Finds every stamp in what a reader receives. */
export const STAMP = / at (\d{14})\. /g;

export function sentence() {
  return `${BEGINNING} ${stamp()}. `;
}

/** The words of a sentence; the last one is the stamp. */
export function words() {
  return sentence().trimEnd().split(" ");
}

/** Messages a second in each channel of a peer, as the service's storyteller tells them. */
export const EVERY_MS = 200;
export const CHANNELS = 50;

/**
 * Calls `tick` for each channel at its own moment of every 200 ms. Not with `setInterval`: that is late
 * by a little each time, and would tell some messages fewer than the service's storyteller.
 */
export function tickChannels(/** @type {(channel: number) => void} */ tick) {
  const begun = performance.now();
  for (let channel = 0; channel < CHANNELS; channel++) {
    let due = begun + channel * EVERY_MS / CHANNELS;
    const next = () => {
      due += EVERY_MS;
      setTimeout(next, Math.max(0, due - performance.now()));
      tick(channel);
    };
    setTimeout(next, due - begun);
  }
}

/** The events of one channel of a peer, of the same length as the service's. */
export function eventsOf(/** @type {number} */ channel) {
  const story = `channel${channel}`.padEnd(22, "-");
  let seq = 0;
  return {
    /** The next event. */
    next() {
      const data = {
        chunk: sentence(),
        paragraph: 0,
        sentence: seq++,
        is_complete: false,
      };
      return { id: `${story}.1.${seq}`, name: "story_chunk", data: { type: "content", data } };
    },
  };
}
