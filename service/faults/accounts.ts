/**
 * The accounts of a run: a chapter needs one call for its prose and one for its afterword; one more is
 * allowed for each strike that fell while it was told, and only if it fell on who was telling.
 */
import type { Told } from "./chapter.ts";
import type { Call } from "./model.ts";
import { clockOf, strikesIn, type World } from "./world.ts";

/** How long after a freeze its consequences may show: a slow commit, a look, a take-over. */
const WAKING_MS = 700;

export function settle({ model, strikes, findings }: World, chapters: Told[]): void {
  let [total, allowed, untouched] = [0, 0, 0];
  for (const { number, where, from, to } of chapters) {
    const calls = model.callsFor(number);
    const fell = strikesIn(strikes, from, to);
    const most = 1 + fell.length;
    const [prose, afterwords] = [count(calls, "prose"), count(calls, "afterword")];
    total += calls.length;
    allowed += fell.length;
    if (fell.length === 0) untouched++;
    const story = () =>
      [
        ...calls.map(({ kind, by, at, soFar }) => ({ at, say: `${by} paid ${kind} (${soFar})` })),
        ...fell.flatMap(({ kind, instance, from, to }) => [
          { at: from, say: `${kind} of ${instance}` },
          { at: to, say: `${instance} back` },
        ]),
        { at: from, say: "begun" },
        { at: to, say: "told" },
      ].sort((a, b) => a.at - b.at).map(({ at, say }) => `${clockOf(at)} ${say}`).join("; ");

    const wrong = prose < 1 || afterwords < 1 || prose > most || afterwords > most ||
      calls.length > 1 + most;
    if (wrong) findings.wrong("paid too much", where, story());
    else if (calls.some((_, i) => !explained(calls, i, strikes))) {
      findings.wrong("paid without a fault", where, story());
    }
  }
  findings.count("paid calls", total);
  findings.count("paid calls needed", 2 * chapters.length);
  findings.count("paid calls extra", total - 2 * chapters.length);
  findings.count("paid calls extra, allowed", allowed);
  findings.count("chapters that met no strike", untouched);
}

const count = (calls: Call[], kind: Call["kind"]) =>
  calls.filter((call) => call.kind === kind).length;

/**
 * Whether a call is the first of its kind, or who made the one before it was struck meanwhile. Who was
 * frozen for a little less than the others wait may still be taken for dead just after it woke up.
 */
function explained(calls: Call[], at: number, strikes: World["strikes"]): boolean {
  const [before, call] = [calls[at - 1], calls[at]!];
  if (!before || calls.findIndex(({ kind }) => kind === call.kind) === at) return true;
  return strikes.some(({ instance, kind, from, to }) => {
    if (instance !== before.by || from > call.at) return false;
    return to >= before.at || (kind === "freeze" && call.at <= to + WAKING_MS);
  });
}
