/** The texts that the classifier is trained on and judged by, sentence by sentence. */
import { splitSentences } from "../../reading/sentences.ts";
import { GATES } from "../gate.ts";
import { HOUSE_POLICY } from "../policy.ts";
import { type Features, features } from "./features.ts";
import { MODELLED, type Modelled } from "./linear.ts";

export interface Text {
  file: string;
  /** As the file names them; empty: nothing in the text may be stopped. */
  labels: string[];
  categories: Modelled[];
  /** What it costs in training to have one of its sentences on the wrong side. */
  cost: number;
  sentences: string[];
  /** Each sentence by itself, and with what was told before it. */
  alone: Features[];
  whole: Features[];
  /** How many of its sentences the other gates in this process refuse. */
  stopped: number;
}

/** What a mistake costs. A row shares its own out: not each of its sentences is harmful. */
const COSTS = { harmfulRow: 3, harmlessRow: 0.6, tale: 0.3, line: 1.2 };

/** Files that name a category in other words. */
const OTHER_NAMES: Record<string, Modelled> = {
  "hate/threatening": "hate",
  harassment: "hate",
  "violence/graphic": "violence",
  "self-harm": "self_harm",
};

const CONTEXT = 300;
const OTHERS = GATES.filter(({ name }) => name !== "model");
/** Marks that only the files have: a name taken out, a tag, an escaped line break. */
const MARKS = /<\/?\w+>|\\u[0-9a-f]{4}|\\n|\\/g;
const UNFINISHED = /[\p{L}\p{N},;–-]\s*$/u;

/**
 * Reads one file. `NAME.txt` has a text a line, all of the category NAME (`innocent`: of none);
 * any other has a JSON object a line: `{text, harmful?, categories?}`.
 */
export function readTexts(path: string): Text[] {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const lines = Deno.readTextFileSync(path).split("\n").filter((line) => line.trim() !== "");
  if (file.endsWith(".txt")) {
    const labels = [file.slice(0, -4)].filter((name) => name !== "innocent");
    return lines.map((line) => textOf(file, line, labels, COSTS.line));
  }
  return lines.map((line) => {
    const { text, harmful, categories } = JSON.parse(line);
    const labels = harmful ? categories as string[] : [];
    const cost = harmful ? COSTS.harmfulRow : COSTS.harmlessRow;
    const one = textOf(
      file,
      text.replace(MARKS, " "),
      labels,
      harmful === undefined ? COSTS.tale : cost,
    );
    if (harmful !== undefined) one.cost /= Math.sqrt(Math.max(1, one.sentences.length));
    return one;
  });
}

function textOf(file: string, text: string, labels: string[], cost: number): Text {
  const categories = new Set(labels.map((label) => OTHER_NAMES[label] ?? label));
  const one = {
    file,
    labels,
    categories: MODELLED.filter((name) => categories.has(name)),
    cost,
    sentences: sentencesOf(text),
  };
  return { ...one, ...judged(one.sentences, "") };
}

/** Sentences as the service cuts them, each with a blank behind it. */
function sentencesOf(text: string): string[] {
  const all = text.split(/\s*\n\s*\n\s*/).flatMap(splitSentences).map((sentence) =>
    `${sentence.replace(/\s+/g, " ").trim()} `
  ).filter((sentence) => sentence !== " ");
  return UNFINISHED.test(text) && all.length > 1 ? all.slice(0, -1) : all;
}

/** @param before what was told before the first sentence */
export function judged(sentences: string[], before: string) {
  const alone = sentences.map(features);
  const whole: Features[] = [];
  let told = before;
  let stopped = 0;
  for (const [i, sentence] of sentences.entries()) {
    const context = told.slice(-CONTEXT);
    whole.push(context === "" ? alone[i]! : features(context + sentence));
    const passage = { text: sentence, context };
    if (OTHERS.some((gate) => gate.judge(passage, HOUSE_POLICY).length > 0)) stopped++;
    else told += sentence;
  }
  return { alone, whole, stopped };
}
