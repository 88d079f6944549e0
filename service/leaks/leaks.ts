/**
 * A leak test: houses drawn by chance, in which stories are told that hold what nobody may see. It is
 * looked for in everything that is stored, answered, read, reported, printed or thrown.
 */
import fc from "fast-check";
import { Quotas } from "../admission/quotas.ts";
import { live } from "./child.ts";
import { House } from "./house.ts";
import { plans } from "./draws.ts";
import type { Plan } from "./plans.ts";
import { Tally, type Wrong } from "./tally.ts";
import { judge } from "./verdict.ts";
import { overhear } from "./watch.ts";

export interface LeakOptions {
  /** How many stories at least. */
  runs: number;
  seed: number;
  /** Something wrong on purpose, in each house; what it gives back takes it away again. */
  plant?: (house: House) => () => void;
  /** What ends the test; left out: anything wrong. */
  sought?: (wrong: Wrong) => boolean;
  onRound?: (tally: Tally) => void;
}

export interface Outcome {
  tally: Tally;
  /** The smallest house in which something is wrong, for who looks for a cause. */
  counterexample: string | null;
}

/** Houses between two words about how far it is. */
const ROUND = 60;
/** For a round, and for making smaller the house in which something is wrong. */
const MOST_MS = 60_000;

/** Ends with the first house in which something is wrong. */
export async function runLeaks(options: LeakOptions): Promise<Outcome> {
  const { runs, seed, plant, sought = () => true, onRound = () => {} } = options;
  const tally = new Tally();
  const quotas = new Quotas(Number.MAX_SAFE_INTEGER);
  using kv = await Deno.openKv(":memory:");
  const tellIn = (plan: Plan, tally: Tally) => lived(kv, plan, quotas, tally, plant);
  let counterexample: string | null = null;
  let isFound = false;
  try {
    for (let round = 0; counterexample === null && tally.of("stories") < runs; round++) {
      const left = Math.ceil((runs - tally.of("stories")) / 12);
      const property = fc.asyncProperty(plans, async (plan) => {
        // While it is made smaller, what is wrong was counted before.
        const counted = isFound ? new Tally() : tally;
        await tellIn(plan, counted);
        const isWrong = counted.wrongs.some(sought);
        isFound ||= isWrong;
        return !isWrong;
      });
      const details = await fc.check(property, {
        seed: seed + round,
        numRuns: Math.min(ROUND, left),
        endOnFailure: plant !== undefined,
        interruptAfterTimeLimit: MOST_MS,
      });
      if (details.failed) counterexample = String(fc.defaultReportMessage(details));
      onRound(tally);
    }
  } finally {
    await quotas.forget("pk_test_demo", "local");
  }
  return { tally, counterexample };
}

/** The whole life of one house. */
async function lived(
  kv: Deno.Kv,
  plan: Plan,
  quotas: Quotas,
  tally: Tally,
  plant: LeakOptions["plant"] = () => () => {},
): Promise<void> {
  const house = new House(kv, plan, tally, quotas);
  tally.count("houses");
  tally.count("stories", plan.stories.length);
  using _overheard = overhear(house.watch, tally);
  const unplant = plant(house);
  try {
    await house.until(house.open());
    let over = false;
    const telling = Promise.all(house.manuscripts.map((one) => live(house, one)));
    telling.then(() => over = true, () => over = true);
    const [stories] = await house.until(Promise.all([telling, house.strike(() => over)]));
    await house.close();
    await judge(house, stories);
  } catch (error) {
    tally.wrong("stuck", "the house", String((error as Error).stack));
  } finally {
    unplant();
    await clear(kv);
  }
}

async function clear(kv: Deno.Kv): Promise<void> {
  let op = kv.atomic();
  let count = 0;
  for await (const { key } of kv.list({ prefix: [] }, { batchSize: 500 })) {
    op.delete(key);
    if (++count % 500 > 0) continue;
    await op.commit();
    op = kv.atomic();
  }
  await op.commit();
}
