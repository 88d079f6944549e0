/**
 * `npm run test:leaks -- --runs 100000 --seed 1`: the leak test at length. It says what was done, ends
 * with how many leaks there were, and with exit code 1 if there was one.
 */
import { parseArgs } from "node:util";
import { runLeaks } from "./leaks.ts";
import { WRONGS } from "./tally.ts";

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
  },
});
const runs = Number(values.runs);
const began = performance.now();
const secondsNow = () => (performance.now() - began) / 1000;
let said = 0;
const { tally, counterexample } = await runLeaks({
  runs,
  seed: Number(values.seed),
  onRound: (tally) => {
    if (tally.of("stories") < said + 5000) return;
    said = tally.of("stories");
    console.log(`${said} of ${runs} stories, ${Math.round(secondsNow())} s`);
  },
});
const stories = tally.of("stories");
console.log(`\n${tally.lines().join("\n")}\n`);
for (const kind of WRONGS) {
  const found = tally.wrongs.filter((wrong) => wrong.kind === kind);
  console.log(`${`wrong: ${kind}`.padEnd(48)} ${found.length}`);
  for (const { where, detail } of found.slice(0, 5)) console.log(`    ${where}: ${detail}`);
}
if (counterexample) console.log(`\n${counterexample}`);
const rate = Math.round(stories / secondsNow());
console.log(
  `\nseed ${values.seed}: ${stories} runs in ${Math.round(secondsNow())} s, ${rate} a second`,
);
console.log(`${tally.wrongs.length} leaks`);
Deno.exitCode = tally.wrongs.length === 0 ? 0 : 1;
