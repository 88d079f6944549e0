/**
 * Trains the classifier and says what it is worth on texts that it was not trained on:
 *   npm run safety:train -- harm.jsonl tales.jsonl service/stages/gates/model/sentences/*.txt
 * The same files give the same weights. `--unseen`: texts that are judged only. `--dry`: writes none.
 * `--seed NUMBER` deals the folds out anew.
 */
import { parseArgs } from "node:util";
import { curve, type Judged, table } from "./curve.ts";
import { calibrate, type Example, randomFrom, separate, shuffle } from "./learn.ts";
import { type Linear, margins, MODELLED, pack, rounded } from "./linear.ts";
import { judged, readTexts, type Text } from "./texts.ts";
import { HOUSE_POLICY } from "../policy.ts";
import { limits } from "./model.ts";

const FOLDS = 5;

/** The thresholds that hold at most levels, and those for the youngest. */
const THRESHOLDS = limits(HOUSE_POLICY);
const STRICT = limits({ ...HOUSE_POLICY, level: "listening" });

const { values, positionals } = parseArgs({
  args: Deno.args,
  allowPositionals: true,
  options: {
    unseen: { type: "string", multiple: true, default: [] },
    dry: { type: "boolean", default: false },
    seed: { type: "string", default: "7" },
  },
});
const seed = Number(values.seed);
if (positionals.length === 0) {
  console.error("Which files? harm.jsonl, tales.jsonl and sentences/*.txt, for instance");
  Deno.exit(2);
}

/** A linear model of the texts, its probabilities not yet calibrated. */
function learn(texts: Text[]): Linear {
  return rounded(MODELLED.map((category, i) => {
    const examples = texts.flatMap((text): Example[] => {
      const isOne = text.categories.includes(category);
      // What is harmful in another way is on neither side.
      if (!isOne && text.labels.length > 0) return [];
      const side = isOne ? 1 : -1;
      return text.alone.map((features) => ({ features, side, cost: text.cost }));
    });
    return separate(examples, seed + i);
  }));
}

/** Whole texts dealt out so that each fold has its share of each file and label. */
function foldsOf(texts: Text[]): Text[][] {
  const folds: Text[][] = Array.from({ length: FOLDS }, () => []);
  const kinds = Map.groupBy(texts, ({ file, labels }) => `${file} ${labels}`);
  let next = 0;
  for (const kind of kinds.values()) {
    for (const text of shuffle([...kind], randomFrom(seed))) folds[next++ % FOLDS]!.push(text);
  }
  return folds;
}

function judge(linear: Linear, text: Text): Judged {
  return { text, margins: text.alone.map((alone, i) => margins(linear, alone, text.whole[i]!)) };
}

/** Single lines as they stand within a story: after innocent ones, of the same fold. */
function withinStories(fold: Text[]): Text[] {
  const lines = fold.filter(({ file }) => file.endsWith(".txt"));
  const innocent = lines.filter(({ labels }) => labels.length === 0);
  if (innocent.length === 0) return [];
  return lines.map((line, i) => {
    let before = "";
    for (let k = i + 1; before.length < 200; k++) {
      before += innocent[k % innocent.length]!.sentences.join("");
    }
    return { ...line, file: `${line.file} in a story`, ...judged(line.sentences, before) };
  });
}

const texts = positionals.flatMap(readTexts);
const folds = foldsOf(texts);
const outOfFold = folds.flatMap((fold) => {
  const linear = learn(texts.filter((text) => !fold.includes(text)));
  return [...fold, ...withinStories(fold)].map((text) => judge(linear, text));
});

const linear = learn(texts);
for (const i of MODELLED.keys()) {
  const highest = outOfFold.filter(({ margins }) => margins.length > 0).map((one) => ({
    margin: Math.max(...one.margins.map((margin) => margin[i]!)),
    side: one.text.categories.includes(MODELLED[i]!) ? 1 as const : -1 as const,
  }));
  [linear.slopes[i], linear.intercepts[i]] = calibrate(highest);
}

console.log(`${texts.length} texts, ${FOLDS} folds; figures are of texts not trained on.\n`);
for (const category of MODELLED) console.log(curve(linear, outOfFold, category), "\n");
for (const [name, thresholds] of Object.entries({ THRESHOLDS, STRICT })) {
  console.log(`\n${name} ${JSON.stringify(thresholds)}`);
  console.log(table(linear, outOfFold, thresholds));
}
for (const file of values.unseen) {
  console.log(`\n${file}, seen by no fold:`);
  console.log(table(linear, readTexts(file).map((text) => judge(linear, text)), THRESHOLDS));
}
if (!values.dry) {
  Deno.writeFileSync(new URL("./weights.bin", import.meta.url), pack(linear));
  console.log("\nWeights written.");
}
