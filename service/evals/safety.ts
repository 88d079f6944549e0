/**
 * Runs the very gate that the service runs over files of labelled texts:
 *   npm run safety:eval -- FILE.jsonl… [--side input|output] [--level LEVEL] [--curve] [--out VERDICTS.jsonl]
 * A line is `{text, harmful?, categories?, id?}`. `--curve`: what a site trades when it tightens the model.
 */
import { parseArgs } from "node:util";
import { category, LEVELS } from "../protocol/events.ts";
import { NO_WISHES, type SitePolicy } from "../protocol/policy.ts";
import { warmUp } from "../stages/gates/gate.ts";
import { point, report } from "./report.ts";
import { type Judged, judgeInput, judgeTold, type Labelled, parseLines } from "./texts.ts";

const USAGE =
  "npm run safety:eval -- FILE.jsonl… [--side input|output] [--level LEVEL] [--curve] [--out VERDICTS.jsonl]";

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
        curve: { type: "boolean", default: false },
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

/** Scores of the model from which on a site may have texts refused, for the curve. */
const CURVE = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4];

async function judgeAll(rows: Labelled[], site: SitePolicy): Promise<Judged[]> {
  const policy = { level: level!, site };
  const judged: Judged[] = [];
  for (const row of rows) {
    judged.push(values.side === "input" ? judgeInput(row, policy) : await judgeTold(row, policy));
  }
  return judged;
}

warmUp();
const all: Judged[] = [];
for (const file of files) {
  const rows = parseLines(await Deno.readTextFile(file).catch((error) => fail(error.message)));
  const judged = await judgeAll(rows, NO_WISHES);
  console.log(`${file}: ${rows.length} texts, side ${values.side}, level ${level}`);
  console.log(report(judged));
  for (const score of values.curve ? CURVE : []) {
    const model = Object.fromEntries(category.options.map((name) => [name, score]));
    const tighter = await judgeAll(rows, { ...NO_WISHES, thresholds: { model } });
    console.log(`  curve    model from ${score.toFixed(1)}: ${point(tighter)}`);
  }
  all.push(...judged);
}
if (values.out) {
  const lines = all.map(({ ms, brief: _, ...verdict }) =>
    JSON.stringify({ ...verdict, ms: Number(ms.reduce((sum, one) => sum + one, 0).toFixed(3)) })
  );
  await Deno.writeTextFile(values.out, lines.join("\n") + "\n");
  console.log(`Verdicts: ${values.out}`);
}
