/**
 * `npm run test:faults -- --rounds 500 --seed 1`: the fault test at length. It ends with exit code 1 if
 * anything was wrong, or if --minutes (20) were over before the rounds were.
 */
import { parseArgs } from "node:util";
import { runFaults } from "./faults.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "500" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "20" },
    instances: { type: "string", default: "2" },
    "at-once": { type: "string", default: "4" },
    "kv-faults": { type: "string", default: "0.05" },
  },
});
const rounds = Number(values.rounds);
const began = performance.now();
const findings = await runFaults({
  seed: values.seed,
  rounds,
  minutes: Number(values.minutes),
  instances: Number(values.instances),
  atOnce: Number(values["at-once"]),
  kvFaults: Number(values["kv-faults"]),
  onRound: ({ round, wrongs, counts }) => {
    if (round % 25 > 0) return;
    const told = counts.get("chapters told") ?? 0;
    console.log(`round ${round} of ${rounds}: ${told} chapters told, ${wrongs.length} wrong`);
  },
});
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`\nseed ${values.seed}, ${findings.round} rounds in ${seconds} s\n`);
console.log(findings.lines().join("\n"));
Deno.exitCode = findings.good ? 0 : 1;
