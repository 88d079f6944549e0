/** A moderator for tests: flags what a test says, after a time on the test's clock, or fails. */
import type { Category } from "../protocol/events.ts";
import type { Clock } from "../runtime.ts";
import { type Moderator, ModeratorFailed, type Scores } from "../storytellers/moderator.ts";

export class ScriptedModerator implements Moderator {
  readonly model = "scripted";
  /** The texts of every call, oldest first. */
  readonly calls: string[][] = [];
  /** What the n-th call does, from 0: fails, or never answers. */
  behave: (call: number) => "answer" | "fail" | "silent" = () => "answer";

  /** @param flags expressions that raise a category's score to 1 */
  constructor(
    private readonly flags: Partial<Record<Category, RegExp>> = {},
    private readonly clock: Clock | null = null,
    private readonly ms = 0,
  ) {}

  async score(texts: string[], signal: AbortSignal): Promise<Scores[]> {
    const behaviour = this.behave(this.calls.push(texts) - 1);
    if (behaviour === "silent") {
      await new Promise((_, reject) =>
        signal.addEventListener("abort", () => reject(signal.reason))
      );
    }
    if (this.clock) await this.clock.sleep(this.ms, signal);
    if (behaviour === "fail") throw new ModeratorFailed("scripted");
    return texts.map((text) =>
      Object.fromEntries(
        Object.entries(this.flags).map(([category, flag]) => [category, flag.test(text) ? 1 : 0]),
      )
    );
  }
}
