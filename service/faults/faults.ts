/**
 * A fault test: instances of the service on one store that fails now and then are killed, frozen and
 * ended while chapters are told and read, and nothing of it may show in any chapter or on any bill.
 */
import { settle } from "./accounts.ts";
import { Chance } from "./chance.ts";
import { liveChapter, type Told } from "./chapter.ts";
import { Findings } from "./findings.ts";
import type { Instance } from "./instances.ts";
import { openHouse } from "./house.ts";
import { round } from "./strikes.ts";
import { percentile } from "./time.ts";
import type { World } from "./world.ts";

export interface FaultOptions {
  seed: string | number;
  rounds: number;
  /** After so long no round is begun any more. */
  minutes: number;
  instances?: number;
  /** How many chapters are told at once. */
  atOnce?: number;
  /** How probably something befalls a commit. */
  kvFaults?: number;
  /** Told of each round. */
  onRound?: (findings: Findings) => void;
}

export async function runFaults(options: FaultOptions): Promise<Findings> {
  const { seed, rounds, minutes, instances = 2, atOnce = 4, kvFaults = 0.05 } = options;
  const findings = new Findings();
  const dead = new Set<Instance>();
  await using house = await openHouse({
    seed,
    size: instances,
    pace: { sentenceMs: (tale) => new Chance(`${seed}/pace ${tale}`).between(25, 150) },
    env: { FAULT_RATE: String(kvFaults), FAULT_SEED: String(seed) },
    onDeath: (instance) => {
      findings.wrong("death", instance.name, `it ended by itself; see ${instance.log}`);
      dead.add(instance);
    },
  });
  const world: World = { ...house, seed, chance: new Chance(seed), findings, strikes: [], dead };
  const deadline = performance.now() + minutes * 60_000;
  const chapters: Told[] = [];
  let over = false;
  let next = 1;
  async function liveOn(): Promise<void> {
    while (!over) {
      const told = await liveChapter(world, next++);
      if (told) chapters.push(told);
    }
  }
  try {
    const rounding = (async () => {
      while (findings.round < rounds && performance.now() < deadline) {
        await round(world);
        options.onRound?.(findings);
      }
    })().finally(() => over = true);
    const parts = [rounding, ...Array.from({ length: atOnce }, liveOn)];
    for (const part of await Promise.allSettled(parts)) {
      if (part.status === "rejected") throw part.reason;
    }
  } catch (error) {
    findings.wrong("harness", "the run itself", String((error as Error).stack));
  } finally {
    over = true;
    await Promise.all(world.instances.map((instance) => instance.kill()));
  }
  settle(world, chapters);
  for (const complaint of house.model.complaints) {
    findings.wrong("model asked wrongly", "model", complaint);
  }
  if (findings.round < rounds) {
    findings.wrong("too few rounds", "the run itself", `${findings.round} of ${rounds}`);
  }
  const pauses = chapters.map(({ longestPause }) => longestPause);
  for (const [name, part] of Object.entries({ median: 0.5, p99: 0.99, "the longest": 1 })) {
    findings.count(`pauses of chapters, ms: ${name}`, Math.round(percentile(pauses, part)));
  }
  await countKvFaults(house.folder, findings);
  if (!findings.good) {
    house.keep();
    findings.count(`logs are kept in ${house.folder}`, 0);
  }
  return findings;
}

async function countKvFaults(folder: string, findings: Findings): Promise<void> {
  for await (const { name } of Deno.readDir(folder)) {
    if (!name.endsWith(".faults")) continue;
    for (const fault of (await Deno.readTextFile(`${folder}/${name}`)).split("\n")) {
      if (fault) findings.count(`store faults: ${fault}`);
    }
  }
}
