/** Texts to judge, one JSON object a line, and what the gate says of each. */
import { Audit } from "../stages/audit.ts";
import { TellingChapter } from "../stages/chapter.ts";
import { sentences } from "../stages/generation.ts";
import { Gatekeeper } from "../stages/gates/gate.ts";
import type { Policy } from "../stages/gates/policy.ts";
import { briefOf } from "../stages/guard/brief.ts";
import { guard } from "../stages/guard/guard.ts";

/** A line of the file. `harmful` absent: nothing in the text may be stopped. */
export interface Labelled {
  id?: string;
  text: string;
  harmful?: boolean;
  categories?: string[];
}

/** What was said of one text. Holds nothing of the text. */
export interface Judged {
  id?: string;
  harmful: boolean;
  labels: string[];
  stopped: boolean;
  categories: string[];
  sentences: number;
  /** Which sentences were refused, counted from 0. */
  refused: number[];
  /** On the side of what is asked: the words that would reach a model's prompt. */
  brief?: string[];
  /** How long each sentence took, in milliseconds. */
  ms: number[];
}

/** @throws TypeError naming the line that is none */
export function parseLines(file: string): Labelled[] {
  return file.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    try {
      const row = JSON.parse(line);
      if (typeof row?.text === "string") return [row];
    } catch { /* said below */ }
    throw new TypeError(`Line ${i + 1} is not a JSON object with a "text"`);
  });
}

/** Judges a text as one that is told: sentence by sentence, each after those that passed. */
export async function judgeTold(row: Labelled, policy: Policy): Promise<Judged> {
  const chapter = new TellingChapter();
  const gate = new Gatekeeper(policy, null, new Audit(Date.now, () => {}));
  const judged = begin(row);
  let paragraph = 0;
  for await (const piece of sentences(inOnePiece(row.text))) {
    if ("retrying" in piece) continue;
    const parted = piece.paragraph > paragraph;
    paragraph = piece.paragraph;
    const start = performance.now();
    const checked = gate.check(piece.draft, chapter.context);
    judged.ms.push(performance.now() - start);
    if (checked.ok) {
      const [verdict] = await gate.release([checked.passed], chapter.context, never);
      if (verdict!.ok) chapter.add(verdict!.told, parted, piece.isLast);
    } else {
      judged.refused.push(judged.sentences);
      judged.categories.push(...checked.categories);
    }
    judged.sentences++;
  }
  return end(judged);
}

/** Judges a text as a child's wishes: in pieces as long as a wish may be, each through the input guard. */
export function judgeInput(row: Labelled, policy: Policy): Judged {
  const judged = begin(row);
  for (const wish of row.text.match(/\S[\s\S]{0,198}\S(?=\s|$)|\S{1,200}/g) ?? []) {
    const start = performance.now();
    const answer = guard({ theme: null, title: null, wish, interests: [] }, policy);
    judged.ms.push(performance.now() - start);
    if (!answer.ok) {
      judged.refused.push(judged.sentences);
      judged.categories.push(answer.code, ...answer.categories);
    }
    judged.sentences++;
    judged.brief = [...judged.brief ?? [], ...briefed(wish)];
  }
  return end(judged);
}

/** The words of a wish that would reach a model. */
function briefed(wish: string): string[] {
  return Object.values(briefOf({ theme: "", title: null, interests: [], wish })).flat();
}

function begin({ id, harmful = false, categories = [] }: Labelled): Judged {
  return {
    ...(id === undefined ? {} : { id }),
    harmful,
    labels: categories,
    stopped: false,
    categories: [],
    sentences: 0,
    refused: [],
    ms: [],
  };
}

function end(judged: Judged): Judged {
  const categories = [...new Set(judged.categories)];
  return { ...judged, categories, stopped: categories.length > 0 };
}

const never = new AbortController().signal;

async function* inOnePiece(text: string) {
  yield { text };
}
