/**
 * Runs every check, all of them even if one fails, and ends with the line "N passed, N failed".
 *   npm test                      everything
 *   npm test -- service widget    some stages, by name
 */
const root = new URL("../", import.meta.url);
Deno.chdir(root);
await Deno.mkdir("coverage", { recursive: true });

interface Stage {
  name: string;
  args: string[];
  /** Where the stage leaves its counts; a stage without one counts as a single check. */
  counts?: () => Promise<{ passed: number; failed: number; skipped?: number }>;
}

async function junit(path: string): Promise<{ passed: number; failed: number }> {
  const xml = await Deno.readTextFile(path);
  const head = /<testsuites[^>]*>/.exec(xml)?.[0] ?? "";
  const number = (key: string) => Number(new RegExp(`\\b${key}="(\\d+)"`).exec(head)?.[1] ?? 0);
  const failed = number("failures") + number("errors");
  return { passed: number("tests") - failed, failed };
}

const stages: Stage[] = [
  { name: "lock", args: ["run", "--allow-read=.", ".ci/lock.ts"] },
  { name: "format", args: ["fmt", "--check", "--quiet"] },
  { name: "lint", args: ["lint", "--quiet"] },
  { name: "types", args: ["check", "--quiet", "service", "widget", "demo", ".ci/"] },
  { name: "build", args: ["run", "-A", ".ci/build.ts"] },
  { name: "sizes", args: ["run", "-A", ".ci/sizes.ts"] },
  {
    name: "service",
    args: [
      "test",
      "--no-prompt",
      "--sanitize-ops",
      "--sanitize-resources",
      "--allow-net=127.0.0.1",
      "--allow-read=.",
      "--allow-env",
      "--junit-path=coverage/service.xml",
      "--ignore=service/faults",
      "service/",
    ],
    counts: () => junit("coverage/service.xml"),
  },
  {
    name: "faults",
    args: ["test", "-A", "--junit-path=coverage/faults.xml", "service/faults/"],
    counts: () => junit("coverage/faults.xml"),
  },
  {
    name: "widget",
    args: [
      "run",
      "-A",
      "node_modules/@web/test-runner/dist/bin.js",
      "--config",
      "widget/web-test-runner.config.mjs",
    ],
    counts: async () => JSON.parse(await Deno.readTextFile("coverage/widget.json")),
  },
  {
    name: "demo",
    args: ["test", "-A", "--junit-path=coverage/demo.xml", "demo/"],
    counts: () => junit("coverage/demo.xml"),
  },
];

const wanted = Deno.args;
const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(
    `No stage ${unknown.join(", ")}; there are ${stages.map((s) => s.name).join(", ")}.`,
  );
  process.exit(2);
}
for (const old of ["service.xml", "faults.xml", "widget.json", "demo.xml"]) {
  await Deno.remove(`coverage/${old}`).catch(() => {});
}

let passed = 0;
let failed = 0;
const lines: string[] = [];
for (const stage of stages) {
  if (wanted.length > 0 && !wanted.includes(stage.name)) continue;
  console.log(`\n=== ${stage.name}`);
  const start = performance.now();
  const { success } = await new Deno.Command(Deno.execPath(), { args: stage.args }).spawn().status;
  const counts = await stage.counts?.().catch(() => undefined) ??
    { passed: success ? 1 : 0, failed: 0, skipped: 0 };
  // A stage can fail although each of its tests passes: coverage below its threshold, for one.
  if (!success && counts.failed === 0) counts.failed = 1;
  passed += counts.passed;
  failed += counts.failed;
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : "";
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(
    `${success ? "ok    " : "FAILED"} ${
      stage.name.padEnd(8)
    } ${counts.passed} passed${skipped} ${seconds} s`,
  );
}
console.log(`\n${lines.join("\n")}\n\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
