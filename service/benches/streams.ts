/**
 * `npm run bench:streams`: what thousands of readers cost the service, beside Hono's `streamSSE` on
 * Deno and better-sse on Node, on one machine in one run. Every figure is printed beside its goal.
 *
 *   --part peers,one,chapters,stalled   some parts only
 *   --only ours,stream-sse,better-sse   servers of the part `peers`; also stream-sse-loop and plain
 *   --readers 5000 --seconds 20 --rounds 3   of the part `peers`; seconds: of the others too
 */
import { parseArgs } from "node:util";
import { allMet } from "./numbers.ts";
import { manyChapters } from "./parts/chapters.ts";
import { oneStory } from "./parts/one.ts";
import { comparePeers } from "./parts/peers.ts";
import { stalledReaders } from "./parts/stalled.ts";

const { values: given } = parseArgs({
  args: Deno.args,
  options: {
    part: { type: "string", default: "peers,one,chapters,stalled" },
    only: { type: "string", default: "ours,stream-sse,better-sse" },
    readers: { type: "string", default: "5000" },
    seconds: { type: "string", default: "20" },
    rounds: { type: "string", default: "3" },
  },
});
const seconds = Number(given.seconds);

const parts: Record<string, () => Promise<void>> = {
  peers: () =>
    comparePeers({
      servers: given.only.split(","),
      readers: Number(given.readers),
      seconds,
      rounds: Number(given.rounds),
    }),
  one: () => oneStory(seconds),
  chapters: () => manyChapters(seconds),
  stalled: () => stalledReaders(seconds),
};
const wanted = given.part.split(",");
const unknown = wanted.filter((name) => !parts[name]);
if (unknown.length > 0) {
  console.error(`No part ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);
  Deno.exit(2);
}
for (const name of wanted) await parts[name]!();
Deno.exitCode = allMet() ? 0 : 1;
