/** Texts whose level somebody knows, what the measures say of them, and how well the two agree. */
import { measure } from "../stages/reading/levels.ts";
import { readPassage } from "../stages/reading/passage.ts";
import { difficultyOf, easyScore } from "../stages/reading/scores.ts";

export interface Reading {
  id?: string;
  text: string;
  /** Higher is harder. */
  level?: number;
  /** Higher is easier. */
  ease?: number;
}

export interface MeasuredReading {
  /** What texts that were made of one have in common; undefined without an id. */
  origin: string | undefined;
  level: number | undefined;
  ease: number | undefined;
  /** By `difficultyOf`, which orders texts of any kind. */
  difficulty: number;
  /** By `easyScore`, the score that levels are held to. Of no meaning without words. */
  score: number;
  words: number;
  band: string;
  /** For all that the service measures of a chapter. */
  ms: number;
}

/** @throws TypeError naming the line that is none */
export function parseReadings(file: string): Reading[] {
  return file.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    try {
      const row = JSON.parse(line);
      const known = [row?.level, row?.ease].filter((value) => value !== undefined);
      if (typeof row?.text === "string" && known.length > 0 && known.every(Number.isFinite)) {
        return [row];
      }
    } catch { /* said below */ }
    throw new TypeError(`Line ${i + 1} is not a JSON object with a "text" and a "level" or "ease"`);
  });
}

export function measured({ id, text, level, ease }: Reading): MeasuredReading {
  const start = performance.now();
  const { word_count, reading_level } = measure(text, "intermediate");
  const ms = performance.now() - start;
  const { counts } = readPassage(text);
  return {
    origin: id?.replace(/[-_. ][^-_ ]*$/, ""),
    level,
    ease,
    difficulty: difficultyOf(counts),
    score: easyScore(counts),
    words: word_count,
    band: reading_level.grade_band,
    ms,
  };
}

/** By what texts are put in order. */
type By = "difficulty" | "score";

/** What is said of all texts that have words; how many have none is said too. */
export function report(all: MeasuredReading[]): string {
  const rows = all.filter(({ words }) => words > 0);
  const lines = [...agreement(rows, "difficulty")];
  if (rows.length < all.length) {
    lines.unshift(`  skipped, without words: ${all.length - rows.length}`);
  }
  const byScore = agreement(rows, "score").map((line) => `  ${line}`);
  if (byScore.length > 0) lines.push("  by the score that levels are held to:", ...byScore);
  lines.push(...bandsAndTimes(rows));
  return lines.join("\n");
}

/** How well the order of the texts agrees with those who know their level. */
function agreement(rows: MeasuredReading[], by: By): string[] {
  const lines: string[] = [];
  for (const [name, sign] of [["level", 1], ["ease", -1]] as const) {
    const known = rows.filter((row) => row[name] !== undefined);
    if (known.length < 2) continue;
    const pairs = known.map((row) => [row[by], sign * row[name]!] as const);
    lines.push(
      `  correlation with ${name}: Pearson ${pearson(pairs).toFixed(3)}, Spearman ${
        pearson(ranked(pairs)).toFixed(3)
      } (${known.length} texts)`,
    );
  }
  return [...lines, ...orderings(rows, by)];
}

function bandsAndTimes(rows: MeasuredReading[]): string[] {
  const bands = Map.groupBy(rows, ({ band }) => band);
  const per200 = rows.map(({ ms, words }) => ms * 200 / words)
    .sort((a, b) => a - b);
  const at = (share: number) => per200[Math.floor((per200.length - 1) * share)]?.toFixed(2) ?? "–";
  const ms = rows.map((row) => row.ms).sort((a, b) => a - b);
  return [
    `  bands: ${[...bands].sort().map(([band, some]) => `${band} ${some.length}`).join(", ")}`,
    `  time: ${ms[ms.length >> 1]?.toFixed(2) ?? "–"} ms a text (median); of 200 words p50 ` +
    `${at(0.5)} ms, p99 ${at(0.99)} ms`,
  ];
}

/** How often the harder of two texts is measured as the harder. */
function orderings(rows: MeasuredReading[], by: By): string[] {
  const levels = [...new Set(rows.flatMap(({ level }) => level ?? []))].sort((a, b) => a - b);
  if (levels.length < 2) return [];
  const steps = levels.slice(1).map((level, i) => [levels[i]!, level] as const);
  const ends = [[levels[0]!, levels.at(-1)!] as const];
  const said = (what: string, found: boolean[]) =>
    found.length === 0 ? [] : [
      `  ${what}: ${(100 * found.filter(Boolean).length / found.length).toFixed(1)} % (${
        found.filter(Boolean).length
      } of ${found.length})`,
    ];
  const among = (some: MeasuredReading[], pairs: (readonly [number, number])[]) =>
    pairs.flatMap(([low, high]) =>
      some.filter(({ level }) => level === low).flatMap((easy) =>
        some.filter(({ level }) => level === high).map((hard) => easy[by] < hard[by])
      )
    );
  const groups = [...Map.groupBy(rows, ({ origin }) => origin)]
    .flatMap(([origin, some]) => (origin === undefined ? [] : [some]));
  const ofOne = (pairs: (readonly [number, number])[]) =>
    groups.flatMap((some) => among(some, pairs));
  return [
    ...said("ordered right, same text, adjacent levels", ofOne(steps)),
    ...said("ordered right, same text, easiest against hardest", ofOne(ends)),
    ...said("ordered right, any texts, adjacent levels", among(rows, steps)),
    ...said("ordered right, any texts, easiest against hardest", among(rows, ends)),
  ];
}

function pearson(pairs: (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [a, b] of pairs) {
    xy += (a - x) * (b - y);
    xx += (a - x) ** 2;
    yy += (b - y) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

/** The same pairs by their ranks; what is equal shares the mean of its ranks. */
function ranked(pairs: (readonly [number, number])[]): [number, number][] {
  const ranks = ([0, 1] as const).map((at) => {
    const values = pairs.map((pair) => pair[at]);
    return values.map((value) => {
      const below = values.filter((other) => other < value).length;
      return below + (values.filter((other) => other === value).length - 1) / 2;
    });
  });
  return pairs.map((_, i) => [ranks[0]![i]!, ranks[1]![i]!]);
}
