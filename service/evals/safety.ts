/**
 * Runs the very gate that the service runs over files of labelled texts:
 *   npm run safety:eval -- FILE.jsonl… [--side input|output] [--level LEVEL] [--out VERDICTS.jsonl]
 * A line is `{text, harmful?, categories?, id?}`.
 */
import { parseArgs } from "node:util";
import { LEVELS } from "../protocol/events.ts";
import { NO_WISHES } from "../protocol/policy.ts";
import { report } from "./report.ts";
import { type Judged, judgeInput, judgeTold, parseLines } from "./texts.ts";

const USAGE =
  "npm run safety:eval -- FILE.jsonl… [--side input|output] [--level LEVEL] [--out VERDICTS.jsonl]";

function fail(message: string): never {
  console.error(`${message}\n${USAGE}`);
  Deno.exit(2);
}

function argumentsOf() {
  try {
    return parseArgs({
      args: Deno.args,
      allowPositionals: true,
      options: {
        side: { type: "string", default: "output" },
        level: { type: "string", default: "beginner" },
        out: { type: "string" },
      },
    });
  } catch (error) {
    fail((error as Error).message);
  }
}

const { values, positionals: files } = argumentsOf();
const level = LEVELS.find((name) => name === values.level);
if (!level) fail(`--level is one of ${LEVELS.join(", ")}`);
if (!/^(input|output)$/.test(values.side)) fail("--side is input or output");
if (files.length === 0) fail("Which file?");

const policy = { level, site: NO_WISHES };
const all: Judged[] = [];
for (const file of files) {
  const rows = parseLines(await Deno.readTextFile(file).catch((error) => fail(error.message)));
  const judged: Judged[] = [];
  for (const row of rows) {
    judged.push(values.side === "input" ? judgeInput(row) : await judgeTold(row, policy));
  }
  console.log(`${file}: ${rows.length} texts, side ${values.side}, level ${level}`);
  console.log(report(judged));
  all.push(...judged);
}
if (values.out) {
  const lines = all.map(({ ms, ...verdict }) =>
    JSON.stringify({ ...verdict, ms: Number(ms.reduce((sum, one) => sum + one, 0).toFixed(3)) })
  );
  await Deno.writeTextFile(values.out, lines.join("\n") + "\n");
  console.log(`Verdicts: ${values.out}`);
}
