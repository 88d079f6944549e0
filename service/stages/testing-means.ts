/** What chapters are told with, for tests of the stages alone. */
import type { AuditLine } from "../protocol/audit.ts";
import type { Told } from "../protocol/events.ts";
import type { Clock } from "../runtime.ts";
import type { Moderator } from "../storytellers/moderator.ts";
import type { Storyteller, Turn } from "../storytellers/storyteller.ts";
import { free, HandClock } from "../testing.ts";
import { Audit } from "./audit.ts";
import { Gatekeeper } from "./gates/gate.ts";
import { Moderation } from "./gates/moderation.ts";
import { HOUSE_POLICY, type Policy } from "./gates/policy.ts";
import type { Means } from "./tell.ts";

/** The first chapter of a story about a fox. */
export const TURN: Turn = {
  storyId: "a".repeat(22),
  chapterNumber: 1,
  isLast: false,
  chapters: 3,
  theme: "a fox",
  title: null,
  level: "beginner",
  pronouns: "they",
  interests: [],
  personalised: false,
  wish: null,
  about: { characters: ["fox"], places: [], things: [], doings: [], moods: [] },
  wished: null,
  known: [],
  before: [],
  memory: null,
};

export interface Around {
  clock?: Clock;
  policy?: Policy;
  moderator?: Moderator;
  asked?: string[];
  /** Where the audit's lines go. */
  lines?: AuditLine[];
  signal?: AbortSignal;
}

export function gateFor(around: Around = {}): Gatekeeper {
  const { clock = new HandClock(), policy = HOUSE_POLICY, moderator, asked = [], lines = [] } =
    around;
  return new Gatekeeper(
    policy,
    moderator ? new Moderation(moderator, { clock, random: () => 0.5 }) : null,
    new Audit(() => clock.now(), (line) => lines.push(line)),
    asked as Told[],
  );
}

export function meansOf(storyteller: Storyteller, around: Around = {}): Means {
  const { clock = new HandClock(), signal = new AbortController().signal } = around;
  return {
    storyteller,
    gate: gateFor({ ...around, clock }),
    clock,
    signal,
    pay: free,
    spare: () => true,
    keep: () => {},
  };
}
