/**
 * The gate: what turns an unjudged draft into words that may be told. A draft passes only if every
 * gate passes it, those in this process first and then, where there is one, a moderator outside.
 */
import type { Category, Told } from "../../protocol/events.ts";
import { Draft } from "../../storytellers/draft.ts";
import type { Audit, Refused } from "../audit.ts";
import { asked } from "./asked.ts";
import { language } from "./language.ts";
import { lexicon } from "./lexicon.ts";
import { soundsLike } from "./model/model.ts";
import { HOLD_MS, type Moderation } from "./moderation.ts";
import { HOUSE_POLICY, levelFor, type Policy } from "./policy.ts";
import { themes, warmThemes } from "./themes.ts";
import { topics } from "./topics.ts";

/** A text, and what was told just before it: a violation cut in two is seen in both. */
export interface Passage {
  text: string;
  context: string;
}

/** One gate that judges at once, in this process. */
export interface Gate {
  name: string;
  /** Another one whenever its verdicts change. */
  version: string;
  /** The categories for which it refuses the text of a passage, each once; none if it passes. */
  judge(passage: Passage, policy: Policy): Category[];
}

/** Cheapest first. */
export const GATES: Gate[] = [
  { name: "topics", version: "1", judge: topics },
  { name: "language", version: "1", judge: ({ text, context }) => language(text, context) },
  { name: "lexicon", version: "2", judge: ({ text, context }) => lexicon(text, context) },
  {
    name: "themes",
    version: "1",
    judge: ({ text, context }, policy) =>
      themes(text, context, (category) => levelFor(policy, category)),
  },
  { name: "model", version: "1", judge: soundsLike },
];

export type Verdict = { ok: true; told: Told } | { ok: false } & Refused;

/** How much of what came before a text is judged together with it, in characters. */
export const CONTEXT = 300;
/** How much text a moderator is shown at once after its context, in characters: about a paragraph. */
const WINDOW = 400;

let read: (passed: Passed) => string;

/** A text that every gate in this process has passed; a moderator may still refuse it. */
class Passed {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  static {
    read = (passed) => passed.#text;
  }
}
export type { Passed };

/** The gates in this process alone. */
function judgeHere(
  passage: Passage,
  policy: Policy,
  audit?: Audit,
  gates = GATES,
): Refused | null {
  for (const { name, judge } of gates) {
    const start = performance.now();
    const categories = judge(passage, policy);
    audit?.count(name, 1, categories.length > 0 ? 1 : 0, performance.now() - start);
    if (categories.length > 0) return { gate: name, categories };
  }
  return null;
}

/** Has the gates ready, so that the first child does not wait for compilers. Takes a third of a second. */
export function warmUp(): void {
  warmThemes();
  let context = "";
  for (let i = 0; i < 200; i++) {
    const text = `The ${i}th fox ${
      i % 2 ? "🦊" : "said"
    }: "Who is there?" and ran over the hills. `;
    judgeHere({ text, context }, HOUSE_POLICY);
    context = (context + text).slice(-CONTEXT);
  }
}

/** The gate of one chapter. */
export class Gatekeeper {
  /** Texts that the moderator is asked about together with the first ones that are told. */
  #asked: string[];
  readonly #patience = { leftMs: HOLD_MS };

  /**
   * @param moderation null: the gates in this process are all there are
   * @param asked what the chapter was asked with
   */
  constructor(
    readonly policy: Policy,
    private readonly moderation: Moderation | null,
    readonly audit: Audit,
    asked: Told[] = [],
  ) {
    this.#asked = asked;
  }

  /** A moderator has a say: what passes here goes to it in batches. */
  get isModerated(): boolean {
    return this.moderation !== null;
  }

  /** How long the moderator takes for a call, in milliseconds. */
  get moderationMs(): number {
    return this.moderation?.callMs ?? 0;
  }

  /**
   * Judges a draft by the gates in this process.
   * @param context the end of what was told before it
   * @param held what has passed since, and is not told yet
   */
  check(
    draft: Draft,
    context = "",
    held: Passed[] = [],
  ): { ok: true; passed: Passed } | { ok: false } & Refused {
    const text = Draft.read(draft);
    const before = (context + held.map(read).join("")).slice(-CONTEXT);
    const refused = judgeHere({ text, context: before }, this.policy, this.audit);
    return refused ? { ok: false, ...refused } : { ok: true, passed: new Passed(text) };
  }

  /**
   * Asks the moderator, in one call, about texts that follow each other; without one, they may be told.
   * @throws ModerationDown, AskedRefused, or the signal's reason
   */
  async release(passed: Passed[], context: string, signal: AbortSignal): Promise<Verdict[]> {
    const windows: Passed[][] = [];
    let room = 0;
    for (const one of passed) {
      if (room < read(one).length || windows.length === 0) {
        windows.push([]);
        room = WINDOW;
      }
      windows.at(-1)!.push(one);
      room -= read(one).length;
    }
    const texts = windows.map((window) => window.map(read).join(""));
    const shown = texts.map((text, i) =>
      (context + texts.slice(0, i).join("")).slice(-CONTEXT) + text
    );
    const refused = await this.#moderate(shown, signal);
    return windows.flatMap((window, i) => window.map((one) => verdictOf(one, refused[i]!)));
  }

  /**
   * Judges drafts that stand alone, in at most one call.
   * @throws ModerationDown, AskedRefused, or the signal's reason
   */
  async judge(drafts: Draft[], signal: AbortSignal): Promise<Verdict[]> {
    const checked = drafts.map((draft) => this.check(draft));
    const texts = checked.flatMap((one) => (one.ok ? [read(one.passed)] : []));
    const refused = await this.#moderate(texts, signal);
    return checked.map((one) => one.ok ? verdictOf(one.passed, refused.shift()!) : one);
  }

  /** For each text what the moderator refuses it for. */
  async #moderate(texts: string[], signal: AbortSignal): Promise<Category[][]> {
    if (this.moderation === null || texts.length === 0) return texts.map(() => []);
    const asked = this.#asked;
    const start = performance.now();
    const { verdicts, calls } = await this.moderation.judge(
      [...asked, ...texts],
      this.policy,
      this.#patience,
      signal,
    );
    const refused = verdicts.filter((categories) => categories && categories.length > 0);
    const ms = performance.now() - start;
    this.audit.count(MODERATION, verdicts.length, refused.length, ms, calls);
    const unmoderated = verdicts.filter((categories) => categories === null).length;
    if (unmoderated > 0) this.audit.write({ what: "unmoderated", texts: unmoderated });
    else this.#asked = [];
    const ofAsked = verdicts.slice(0, asked.length).flatMap((categories) => categories ?? []);
    if (ofAsked.length > 0) {
      const texts = asked.filter((_, i) => (verdicts[i]?.length ?? 0) > 0);
      const refused = new AskedRefused([...new Set(ofAsked)], texts);
      this.audit.refused(refused, "withheld", "asked");
      throw refused;
    }
    return verdicts.slice(asked.length).map((categories) => categories ?? []);
  }
}

const MODERATION = "moderation";

function verdictOf(passed: Passed, categories: Category[]): Verdict {
  return categories.length > 0
    ? { ok: false, gate: MODERATION, categories }
    : { ok: true, told: read(passed) as Told };
}

/** The moderator refuses what the chapter was asked with: none of it is told. */
export class AskedRefused extends Error {
  readonly gate = MODERATION;
  /** @param texts those that it refuses */
  constructor(readonly categories: Category[], readonly texts: string[]) {
    super("The moderator refuses what was asked for");
    this.name = "AskedRefused";
  }
}

/** A request of fewer words sounds like nothing: "I cut myself a piece of cake" is not self-harm. */
const ENOUGH_TO_SOUND = 10;
const WITHOUT_MODEL = GATES.filter(({ name }) => name !== "model");

/** Judges what a child or a page asks for: stricter, since a story is made of it. */
export function judgeAsked(draft: Draft, policy: Policy = HOUSE_POLICY): Verdict {
  const text = Draft.read(draft);
  const categories = asked(text);
  if (categories.length > 0) return { ok: false, gate: "asked", categories };
  const gates = text.split(/\s+/).length < ENOUGH_TO_SOUND ? WITHOUT_MODEL : GATES;
  const refused = judgeHere({ text, context: "" }, policy, undefined, gates);
  return refused ? { ok: false, ...refused } : { ok: true, told: text as Told };
}

/** Words written in this house by hand, which the house's own gates pass. @throws TypeError if they do not */
export function ownWords(words: string): Told {
  const refused = judgeHere({ text: words, context: "" }, HOUSE_POLICY);
  if (refused) throw new TypeError(`The gate "${refused.gate}" refuses words of the house`);
  return words as Told;
}

/** No words at all: there is nothing in them to judge. */
export const NO_WORDS = "" as Told;
