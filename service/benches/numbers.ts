/** Medians, percentiles, and how a figure stands to its goal. */

/** The value below which the given share of them lies. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return (sorted[low]! + sorted[high]!) / 2;
}

let missed = 0;

/** Prints a figure beside the most that it may be. */
export function goal(what: string, value: number, most: number, unit = ""): void {
  const met = value <= most;
  if (!met) missed++;
  console.log(
    `  ${met ? "met   " : "MISSED"} ${what}: ${value.toFixed(2)}${unit} (goal: ≤ ${most}${unit})`,
  );
}

/** Whether every goal so far was met. */
export function allMet(): boolean {
  return missed === 0;
}
