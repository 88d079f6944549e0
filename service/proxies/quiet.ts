/** The long part: a stream that says nothing for longer than any proxy's timeout, but for its heartbeats. */
import type { Configuration } from "./configurations.ts";
import { openHouse } from "./house.ts";
import { begin } from "./checks.ts";

/** Words a second: the first sentence is whole after more than a minute. */
const PACE = 0.08;
/** nginx waits 60 seconds for a byte, HAProxy 50. */
const QUIET_MS = 65_000;

/** Prints how long each stream was quiet, and gives back what was missed. */
export async function quiet(proxies: Configuration[]): Promise<string[]> {
  await using house = await openHouse(PACE);
  const missed = await Promise.all(
    proxies.map(async (made) => {
      const { way } = await house.openDoor(made);
      const { reading } = await begin(way, house.direct, house.site);
      const isSentence = ({ event }: typeof reading.arrivals[number]) => event.type === "content";
      await reading.until((arrivals) => arrivals.some(isSentence));
      const sentence = reading.arrivals.findIndex(isSentence);
      if (sentence < 1) return `${made.name}: cut after ${reading.heartbeats} heartbeats`;
      const { heartbeats } = reading;
      const lasted = reading.arrivals[sentence]!.at - reading.arrivals[sentence - 1]!.at;
      reading.leave();
      console.log(
        `${made.name}: quiet for ${
          (lasted / 1000).toFixed(1)
        } s, ${heartbeats} heartbeats, then a sentence`,
      );
      return lasted < QUIET_MS || heartbeats < 4 ? `${made.name}: was not quiet for long` : [];
    }),
  );
  return missed.flat();
}
