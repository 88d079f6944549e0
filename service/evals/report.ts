/** What an evaluation found, as lines to read. */
import type { Judged } from "./texts.ts";

const percent = (part: number, whole: number, digits = 1) =>
  whole === 0 ? "–" : `${(100 * part / whole).toFixed(digits)} %`;

export function report(judged: Judged[]): string {
  const harmful = judged.filter((one) => one.harmful);
  const harmless = judged.filter((one) => !one.harmful);
  const lines: string[] = [];
  if (harmful.length > 0) {
    lines.push(`  recall   ${row("any", harmful)}`);
    const labels = new Set(harmful.flatMap((one) => one.labels));
    for (const label of [...labels].sort()) {
      lines.push(`           ${row(label, harmful.filter((one) => one.labels.includes(label)))}`);
    }
  }
  if (harmless.length > 0) {
    const sentences = sum(harmless.map((one) => one.sentences));
    const refused = sum(harmless.map((one) => one.refused.length));
    const stopped = harmless.filter((one) => one.stopped).length;
    lines.push(
      `  stopped  sentences ${percent(refused, sentences, 3)} (${refused} of ${sentences}), ` +
        `whole texts ${percent(stopped, harmless.length)} (${stopped} of ${harmless.length})`,
    );
    const reasons = Map.groupBy(harmless.flatMap((one) => one.categories), (name) => name);
    if (reasons.size > 0) {
      const named = [...reasons].map(([name, all]) => `${name} ${all.length}`);
      lines.push(`           for ${named.join(", ")}`);
    }
  }
  const briefs = judged.flatMap(({ brief }) => (brief ? [brief.length] : []));
  if (briefs.length > 0) {
    lines.push(
      `  prompt   ${
        briefs.filter((length) => length === 0).length
      } of ${briefs.length} texts leave ` +
        `no word, the others at most ${Math.max(...briefs)}, all of our own vocabulary`,
    );
  }
  const ms = judged.flatMap((one) => one.ms).toSorted((a, b) => a - b);
  const at = (share: number) => (ms[Math.floor((ms.length - 1) * share)] ?? 0).toFixed(3);
  lines.push(
    `  time     p50 ${at(0.5)} ms, p99 ${at(0.99)} ms a sentence (${ms.length} sentences)`,
  );
  return lines.join("\n");
}

/** One point of the curve: what is caught, and what it costs. */
export function point(judged: Judged[]): string {
  const [harmful, harmless] = [true, false].map((side) =>
    judged.filter((one) => one.harmful === side)
  ) as [Judged[], Judged[]];
  const share = (some: Judged[]) =>
    percent(some.filter((one) => one.stopped).length, some.length).padStart(7);
  const sentences = sum(harmless.map((one) => one.sentences));
  const refused = sum(harmless.map((one) => one.refused.length));
  return [
    harmful.length > 0 ? `harmful stopped ${share(harmful)}` : "",
    harmless.length > 0
      ? `harmless stopped ${share(harmless)} (sentences ${percent(refused, sentences, 3)})`
      : "",
  ].filter(Boolean).join(", ");
}

function row(name: string, judged: Judged[]): string {
  const stopped = judged.filter((one) => one.stopped).length;
  return `${name.padEnd(18)} ${
    percent(stopped, judged.length).padStart(7)
  } (${stopped} of ${judged.length})`;
}

const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
