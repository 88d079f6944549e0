/**
 * The gate outside: asks a moderator about whole windows of text, many in one call, each only once.
 * One that is slow or down is waited for, unless the site has said otherwise.
 */
import { createHash } from "node:crypto";
import type { Category } from "../../protocol/events.ts";
import type { Clock } from "../../runtime.ts";
import { type Moderator, ModeratorFailed, type Scores } from "../../storytellers/moderator.ts";
import { type Policy, thresholdFor } from "./policy.ts";

/** How long one call may take. */
const CALL_MS = { hold: 10_000, local: 2_000 };
/** How long a chapter waits for a moderator that is down, all calls together. */
export const HOLD_MS = 60_000;
/** Answers that asking again does not change. */
const HOPELESS = [400, 401, 403, 404, 405, 422, 501];
const PAUSE_MS = { first: 500, most: 8_000 };
/** Texts whose scores are remembered, by hash. */
const MOST_KNOWN = 5_000;

/** The moderator did not answer in time: nothing that it has not judged is told. */
export class ModerationDown extends Error {
  constructor(cause: unknown) {
    super("The moderator does not answer", { cause });
    this.name = "ModerationDown";
  }
}

/** What a call of `judge` came to. */
export interface Moderated {
  /** For each text the categories that it is refused for; null: the moderator did not say. */
  verdicts: (Category[] | null)[];
  /** Calls of the endpoint. */
  calls: number;
}

/** What a chapter has left to wait, in milliseconds. */
export interface Patience {
  leftMs: number;
}

export class Moderation {
  readonly #known = new Map<string, Scores>();
  #callMs = 500;

  constructor(
    readonly moderator: Moderator,
    private readonly outside: { clock: Clock; random: () => number },
  ) {}

  /** How long a call takes, in milliseconds: the latest count most. */
  get callMs(): number {
    return this.#callMs;
  }

  /** @throws ModerationDown where the policy is to wait, or the signal's reason */
  async judge(
    texts: string[],
    policy: Policy,
    patience: Patience,
    signal: AbortSignal,
  ): Promise<Moderated> {
    const hashes = texts.map(hashOf);
    const scores = new Map(hashes.map((hash) => [hash, this.#recall(hash)]));
    const unknown = [...scores.keys()].filter((hash) => scores.get(hash) === null);
    let calls = 0;
    if (unknown.length > 0) {
      const asked = unknown.map((hash) => texts[hashes.indexOf(hash)]!);
      const answer = await this.#ask(asked, policy, patience, signal, () => calls++);
      answer?.forEach((said, i) => {
        scores.set(unknown[i]!, said);
        this.#remember(unknown[i]!, said);
      });
    }
    const verdicts = hashes.map((hash) => {
      const said = scores.get(hash) ?? null;
      return said && refusedFor(said, policy);
    });
    return { verdicts, calls };
  }

  /** The scores of each text; null if the moderator is down and the site goes on without it. */
  async #ask(
    texts: string[],
    policy: Policy,
    patience: Patience,
    signal: AbortSignal,
    onCall: () => void,
  ): Promise<Scores[] | null> {
    const { clock, random } = this.outside;
    const down = policy.site.moderation_down;
    for (let attempt = 0;; attempt++) {
      signal.throwIfAborted();
      const start = clock.now();
      try {
        onCall();
        const scores = await this.#inTime(texts, CALL_MS[down], signal);
        this.#callMs += (clock.now() - start - this.#callMs) / 4;
        return scores;
      } catch (error) {
        signal.throwIfAborted();
        if (down === "local") return null;
        const { retryAfterMs = null, status = null } = error instanceof ModeratorFailed
          ? error
          : {};
        const growing = Math.min(PAUSE_MS.most, PAUSE_MS.first * 2 ** attempt);
        const pause = retryAfterMs ?? growing * (0.5 + random() / 2);
        patience.leftMs -= clock.now() - start + pause;
        if (patience.leftMs <= 0 || HOPELESS.includes(status ?? 0)) throw new ModerationDown(error);
        await clock.sleep(pause, signal);
      }
    }
  }

  async #inTime(texts: string[], ms: number, signal: AbortSignal): Promise<Scores[]> {
    const stop = new AbortController();
    const late = this.outside.clock.sleep(ms, stop.signal).then(() => {
      throw new ModeratorFailed(`The moderator did not answer within ${ms} ms`);
    });
    const answer = this.moderator.score(texts, AbortSignal.any([signal, stop.signal]));
    // Whichever loses the race ends by itself when it is aborted; what it says then is not heard.
    late.catch(() => {});
    answer.catch(() => {});
    try {
      const scores = await Promise.race([answer, late]);
      // What is said when nobody asks any more counts for nobody.
      signal.throwIfAborted();
      return scores;
    } finally {
      stop.abort();
    }
  }

  #recall(hash: string): Scores | null {
    const scores = this.#known.get(hash);
    if (scores === undefined) return null;
    // What was asked for last is forgotten last.
    this.#known.delete(hash);
    this.#known.set(hash, scores);
    return scores;
  }

  #remember(hash: string, scores: Scores): void {
    this.#known.set(hash, scores);
    if (this.#known.size > MOST_KNOWN) this.#known.delete(this.#known.keys().next().value!);
  }
}

function refusedFor(scores: Scores, policy: Policy): Category[] {
  return (Object.keys(scores) as Category[])
    .filter((category) => scores[category]! >= thresholdFor(policy, "moderation", category));
}

/** Texts are not kept, not even in memory: only what they hash to. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
