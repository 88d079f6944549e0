/**
 * A moderator with moods: in time it tells the truth, and what it passes is written down; after it was
 * given up it passes everything, so that whoever still listens is caught.
 */
import type { Category } from "../protocol/events.ts";
import type { Clock } from "../runtime.ts";
import { type Moderator, ModeratorFailed, type Scores } from "../storytellers/moderator.ts";
import { FLAGGED } from "./canaries.ts";
import type { Mood, Plan } from "./plans.ts";
import type { Tally } from "./tally.ts";

const SLOW_MS = 1500;
/** What it is flagged for, one after the other. */
const FOR: Category[] = ["violence", "hate", "other"];

export class MoodyModerator implements Moderator {
  readonly model = "moody";
  /** Texts that it has passed in time. */
  readonly passed: string[] = [];
  /** Texts that it was asked about and did not judge in time. */
  readonly unanswered: string[] = [];
  readonly #asked = new Map<string, number>();

  constructor(
    private readonly plan: Plan,
    private readonly clock: Clock,
    private readonly tally: Tally,
  ) {}

  async score(texts: string[], signal: AbortSignal): Promise<Scores[]> {
    const mood = this.#moodFor(texts.join("\n"));
    this.tally.count(`moderator: ${mood}`);
    if (mood === "slow") await this.clock.sleep(SLOW_MS, signal).catch(() => {});
    if (mood === "late" || mood === "silent") await aborted(signal);
    // Given up, because its time was over or the chapter was stopped: what it says now counts for nobody.
    if (mood === "late") {
      this.unanswered.push(...texts);
      return texts.map(() => ({ violence: 0 }));
    }
    if (mood === "fail" || signal.aborted) {
      this.unanswered.push(...texts);
      signal.throwIfAborted();
      throw new ModeratorFailed("The moderator is moody");
    }
    return texts.map((text) => {
      const isFlagged = FLAGGED.test(text);
      this.tally.count(isFlagged ? "moderator: texts refused" : "moderator: texts passed");
      if (!isFlagged) this.passed.push(text);
      return { [FOR[text.length % FOR.length]!]: isFlagged ? 1 : 0.01 };
    });
  }

  /** The same question gets the next mood each time, whatever else is asked meanwhile. */
  #moodFor(text: string): Mood {
    const times = this.#asked.get(text) ?? 0;
    this.#asked.set(text, times + 1);
    let sum = times;
    for (let i = 0; i < text.length; i += 7) sum += text.charCodeAt(i);
    return this.plan.moods[sum % this.plan.moods.length]!;
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
