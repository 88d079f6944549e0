/** What was found, as a table, and judged by the goals. */
import type { Findings } from "./checks.ts";
import type { Configuration } from "./configurations.ts";

/** Milliseconds. */
const GOALS = { first: 300, late: 50, left: 5000 };

export type Row = { made: Configuration; found: Findings };

const COLUMNS: [title: string, cell: (row: Row) => string][] = [
  ["through", ({ made }) => made.name],
  ["first event", ({ found }) => ms(found.firstMs)],
  ["sentences", ({ found }) => `${found.sentences}`],
  ["later than direct", ({ found }) => ms(found.lateMs)],
  ["batched", ({ found }) => `${found.together}`],
  ["heartbeats", ({ found }) => `${found.heartbeats}`],
  ["leaving seen", ({ found }) => found.leftMs === null ? "-" : ms(found.leftMs)],
  ["resumes", ({ found }) => found.resumes ? "yes" : "no"],
  ["after the last", ({ found }) => `${found.afterLast}`],
  ["demo site", ({ found }) => found.demoOpen ? "OPEN" : "closed"],
];

export function print(rows: Row[]): void {
  const lines = [
    COLUMNS.map(([title]) => title),
    ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
  ];
  const widths = COLUMNS.map((_, i) => Math.max(...lines.map((cells) => cells[i]!.length)));
  for (const cells of lines) {
    console.log(cells.map((cell, i) => cell.padEnd(widths[i]!)).join("  ").trimEnd());
  }
}

/** Every goal that was missed, and every one that such a configuration cannot but miss. */
export function judge({ made, found }: Row): { missed: string[]; known: string[] } {
  if (made.batches) {
    const seen = found.together > 0;
    return { missed: seen ? [] : [`${made.name}: batching was not seen`], known: [] };
  }
  const late = missesOf(made, [
    [found.firstMs <= GOALS.first, `the first event in ${GOALS.first} ms`],
    [found.lateMs <= GOALS.late, `no sentence ${GOALS.late} ms later than directly`],
    [found.together === 0, "no two sentences at once"],
    [found.leftMs !== null && found.leftMs <= GOALS.left, `leaving seen in ${GOALS.left} ms`],
  ]);
  const wrong = missesOf(made, [
    [found.heartbeats > 0, "a heartbeat within the chapter"],
    [found.resumes, "Last-Event-ID brings what was missed"],
    [found.afterLast === 204, "204 after the last event"],
    [!made.isPublic || !found.demoOpen, "the demo site is closed"],
  ]);
  return made.lacks === undefined
    ? { missed: [...late, ...wrong], known: [] }
    : { missed: wrong, known: late.map((goal) => `${goal}; it lacks "${made.lacks}"`) };
}

function missesOf(made: Configuration, goals: [kept: boolean, what: string][]): string[] {
  return goals.filter(([kept]) => !kept).map(([, what]) => `${made.name}: ${what}`);
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}
