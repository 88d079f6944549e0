/** A dozen rounds of the fault test, of every kind; `npm run test:faults` does hundreds. */
import assert from "node:assert/strict";
import { runFaults } from "./faults.ts";

/** Its first dozen rounds have a strike of every kind, and are short. */
const SEED = 1516;

Deno.test("nothing shows when instances are killed, frozen and ended and the store fails", async () => {
  const findings = await runFaults({ seed: SEED, rounds: 12, minutes: 3 });
  assert.ok(findings.good, findings.lines().join("\n"));
});
