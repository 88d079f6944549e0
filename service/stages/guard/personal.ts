/** Takes out of a child's words what tells who the child is, where it is, or how it is reached. */
import { fold, type Reading } from "../gates/normalise.ts";
import { isNumber, RUN } from "./digits.ts";
import { type DisclosureKind, DISCLOSURES, PHONE_CUE } from "./disclosures.ts";
import { join, type Rest } from "./remainder.ts";
import { type Cut, toldNames } from "./told-names.ts";

export type PersonalKind = DisclosureKind | "name";

type KindCut = Cut & { kind: PersonalKind };

function disclosuresIn(text: string, raw: (from: number, to: number) => string): KindCut[] {
  return DISCLOSURES.flatMap(({ kind, pattern, counts }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [from, to] = match.indices?.groups?.what ?? [0, 0];
      if (counts && !counts(match.groups?.what ?? "", raw(from, to))) return [];
      return [{ kind, start: match.index, end: match.index + match[0].length, isClause: true }];
    })
  );
}

function numbersIn(text: string): KindCut[] {
  return [...text.matchAll(RUN)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const cue = PHONE_CUE.exec(before)?.[0] ?? "";
    if (!isNumber(match[0], cue === "" ? 7 : 5)) return [];
    const end = match.index + match[0].length;
    return [{ kind: "phone" as const, start: match.index - cue.length, end, isClause: true }];
  });
}

/** What stays between the cuts, which are in order. */
function restsOf(source: string, { at }: Reading, cuts: KindCut[]): Rest[] {
  const rests: Rest[] = [];
  let from = 0;
  let afterClause = false;
  for (const { start, end, isClause } of cuts) {
    const to = at[start] ?? source.length;
    if (to > from || rests.length === 0) {
      rests.push({ text: source.slice(from, Math.max(from, to)), afterClause });
      afterClause = false;
    }
    afterClause ||= isClause;
    from = Math.max(from, at[end] ?? source.length);
  }
  return [...rests, { text: source.slice(from), afterClause }];
}

/** What is personal in a folded text, in its order; none within another. */
function cutsIn(source: string, reading: Reading): KindCut[] {
  const raw = (from: number, to: number) =>
    source.slice(reading.at[from] ?? source.length, reading.at[to] ?? source.length);
  const names = toldNames(reading.text, (from) => raw(from, from + 25));
  return [
    ...disclosuresIn(reading.text, raw),
    ...numbersIn(reading.text),
    ...names.map((cut) => ({ ...cut, kind: "name" as const })),
  ].sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ start, end }, index, all) =>
      !all.slice(0, index).some((other) => other.start <= start && end <= other.end)
    );
}

/**
 * The text without what is personal, and each kind that was taken out, once. A text with nothing of
 * it comes back as it is; one with nothing else becomes "". The age alone, and a pet's name, stay.
 */
export function withoutPersonal(text: string): { text: string; removed: PersonalKind[] } {
  const reading = fold(text);
  const cuts = cutsIn(text, reading);
  if (cuts.length === 0) return { text, removed: [] };
  return {
    text: join(restsOf(text, reading, cuts)),
    removed: [...new Set(cuts.map(({ kind }) => kind))],
  };
}

/** Which of some texts tell together what none tells alone: "my name is", "Emily Watson". */
export function personalTogether(texts: string[]): boolean[] {
  const whole = texts.join(" ");
  const reading = fold(whole);
  const cuts = cutsIn(whole, reading).map(({ start, end }) => ({
    from: reading.at[start] ?? whole.length,
    to: reading.at[end] ?? whole.length,
  }));
  let begin = 0;
  return texts.map((text) => {
    const [from, to] = [begin, begin + text.length];
    begin = to + 1;
    return text !== "" && cuts.some((cut) => cut.from < to && cut.to > from);
  });
}
