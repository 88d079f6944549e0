/**
 * One process of the service on a store that has bad days. Beside what the service reads from the
 * environment: FAULT_RATE (0: none), FAULT_SEED, and FAULT_FILE, to which each fault adds its name.
 */
import { addressOf, runtimeOf } from "../environment.ts";
import { serve } from "../serve.ts";
import { Chance } from "./chance.ts";
import { faultyKv } from "./faulty-kv.ts";

const rate = Number(Deno.env.get("FAULT_RATE") ?? 0);
const chance = new Chance(Deno.env.get("FAULT_SEED") ?? "");
const file = Deno.env.get("FAULT_FILE");

const runtime = await runtimeOf();
const kv = rate === 0 ? runtime.kv : faultyKv(runtime.kv, {
  rate,
  chance,
  // At once and for good: the process may be killed the next moment.
  note: (fault) => file && Deno.writeTextFileSync(file, `${fault}\n`, { append: true }),
});
await serve({
  ...runtime,
  kv,
  report: (report) => {
    console.error(new Date().toISOString());
    runtime.report(report);
  },
}, addressOf());
