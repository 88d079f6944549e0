/** What the classifier stops and what it should not have stopped, as lines to read. */
import { type Linear, MODELLED, type Modelled, probability } from "./linear.ts";
import type { Text } from "./texts.ts";

/** A text and the margins of each of its sentences, by category. */
export interface Judged {
  text: Text;
  margins: number[][];
}

/** False stops a category may make among the tales' sentences: a line of its curve each. */
const STOPS = [0, 1, 2, 3, 5, 8, 12, 20, 40];

type Thresholds = Partial<Record<Modelled, number>>;

function isRefused(linear: Linear, margins: number[], thresholds: Thresholds): boolean {
  return MODELLED.some((category, i) =>
    probability(linear, i, margins[i]!) >= (thresholds[category] ?? 2)
  );
}

/** What one category stops by itself at falling thresholds, each just above a tale's sentence. */
export function curve(linear: Linear, all: Judged[], category: Modelled): string {
  const index = MODELLED.indexOf(category);
  const columns: [string, Judged[]][] = [
    ["rows", all.filter(({ text }) => isRow(text) && text.categories.includes(category))],
    ["harmless rows", all.filter(({ text }) => isRow(text) && text.labels.length === 0)],
    ["lines", all.filter(({ text }) => text.file === `${category}.txt`)],
    ["in a story", all.filter(({ text }) => text.file === `${category}.txt in a story`)],
    ["innocent", all.filter(({ text }) => text.file === "innocent.txt")],
    ["tales", all.filter(({ text }) => text.file === "tales.jsonl")],
  ];
  const tales = columns.at(-1)![1].flatMap(({ margins }) =>
    margins.map((one) => probability(linear, index, one[index]!))
  ).toSorted((a, b) => b - a);
  const lines = STOPS.map((stops) => {
    const threshold = Math.ceil((tales[stops] ?? 1) * 1000 + 0.01) / 1000;
    const parts = columns.map(([name, some]) => {
      const stopped = some.filter(({ margins }) =>
        margins.some((one) => isRefused(linear, one, { [category]: threshold }))
      );
      return `${name} ${percent(stopped.length, some.length).padStart(7)}`;
    });
    return `  ${threshold.toFixed(3)}  ${parts.join(" | ")} (${stops} sentences at most)`;
  });
  return [`${category}: texts stopped by it alone`, ...lines].join("\n");
}

/** What all categories stop, by file and label: alone, and together with the other gates. */
export function table(linear: Linear, all: Judged[], thresholds: Thresholds): string {
  return [...groups(all)].map(([name, some]) => {
    const refused = some.map(({ margins }) =>
      margins.filter((one) => isRefused(linear, one, thresholds)).length
    );
    const alone = refused.filter((count) => count > 0).length;
    const both = some.filter(({ text }, i) => text.stopped > 0 || refused[i]! > 0).length;
    const sentences = some.reduce((sum, { margins }) => sum + margins.length, 0);
    const others = some.reduce((sum, { text }) => sum + text.stopped, 0);
    const sum = refused.reduce((sum, count) => sum + count, 0);
    return `  ${name.padEnd(38)} alone ${percent(alone, some.length)}, with the others ` +
      `${
        percent(both, some.length)
      } of ${some.length}; sentences ${sum} and ${others} of ${sentences}`;
  }).join("\n");
}

/** Texts by file and label; those of a file with several labels also all together. */
function groups(all: Judged[]): Map<string, Judged[]> {
  const found = new Map<string, Judged[]>();
  const add = (name: string, one: Judged) => found.set(name, [...(found.get(name) ?? []), one]);
  for (const one of all) {
    const { file, labels } = one.text;
    if (!isRow(one.text)) add(file, one);
    else if (labels.length === 0) add(`${file}: none`, one);
    else for (const label of ["any", ...labels]) add(`${file}: ${label}`, one);
  }
  return new Map([...found].toSorted(([a], [b]) => a.localeCompare(b)));
}

/** Of a file that labels its texts. */
function isRow({ file }: Text): boolean {
  return file.startsWith("harm");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${(100 * part / whole).toFixed(1)} %`;
}
