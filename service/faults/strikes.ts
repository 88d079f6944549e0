/** The rounds: each strikes one instance, or both, or none, at a moment that chance gives, and heals it. */
import type { Chance } from "./chance.ts";
import type { Instance } from "./instances.ts";
import { sleep } from "./time.ts";
import type { World } from "./world.ts";

const KINDS = { none: 3, kill: 6, freeze: 5, terminate: 5, "kill both": 1 };
const BEFORE_MS = [50, 800] as const;
/** Long enough for a short chapter to be told. */
const QUIET_MS = [1000, 3000] as const;
const DOWN_MS = [0, 1200] as const;
const FREEZE_MS = [300, 3000] as const;
/** How often an instance may fail to come up before the run is given up. */
const STARTS = 5;

export async function round(world: World): Promise<void> {
  const { findings, instances } = world;
  const chance = world.chance.child(`round ${++findings.round}`);
  for (const instance of world.dead) await bringBack(world, instance);
  world.dead.clear();

  await sleep(chance.between(...BEFORE_MS));
  const kind = chance.weighted(KINDS);
  const instance = chance.pick(instances);
  switch (kind) {
    case "none":
      await sleep(chance.between(...QUIET_MS));
      break;
    case "kill":
      await struck(world, kind, instance, () => instance.kill(), downFor(chance));
      break;
    case "terminate":
      await struck(world, kind, instance, () => instance.terminate(), downFor(chance));
      break;
    case "freeze":
      await frozen(world, instance, chance.between(...FREEZE_MS));
      break;
    case "kill both": {
      const down = downFor(chance);
      await Promise.all(instances.map((one) => struck(world, kind, one, () => one.kill(), down)));
      break;
    }
  }
  findings.count(`rounds: ${kind}`);
}

/** Mostly it stays away long enough for another to take over. */
function downFor(chance: Chance): number {
  return chance.happens(0.3) ? 0 : chance.between(...DOWN_MS);
}

async function struck(
  world: World,
  kind: string,
  instance: Instance,
  end: () => Promise<number>,
  downMs: number,
): Promise<void> {
  const strike = began(world, kind, instance);
  const code = await end();
  if (kind === "terminate" && code !== 0) {
    const detail = `it was asked to end, and ended with ${code}; see ${instance.log}`;
    world.findings.wrong("death", instance.name, detail);
  }
  await sleep(downMs);
  await bringBack(world, instance);
  strike.to = performance.now();
}

async function frozen(world: World, instance: Instance, ms: number): Promise<void> {
  const strike = began(world, "freeze", instance);
  instance.freeze();
  await sleep(ms);
  instance.thaw();
  strike.to = performance.now();
}

function began(world: World, kind: string, { name: instance }: Instance) {
  const from = performance.now();
  const strike = { kind, round: world.findings.round, instance, from, to: Infinity };
  world.strikes.push(strike);
  return strike;
}

async function bringBack({ findings }: World, instance: Instance): Promise<void> {
  for (let attempt = 1;; attempt++) {
    try {
      return await instance.start();
    } catch (error) {
      findings.count("starts of a process that failed");
      if (attempt === STARTS) throw error;
    }
  }
}
