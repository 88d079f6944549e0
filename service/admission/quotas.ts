/** How many chapters a site's address may begin. A whole class sits behind one address. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "../protocol/problems.ts";

/** New chapters a minute for one site and address. */
export const CHAPTERS_A_MINUTE = 120;

export class Quotas {
  readonly #limiter: RateLimiterMemory;

  constructor(chaptersAMinute = CHAPTERS_A_MINUTE) {
    this.#limiter = new RateLimiterMemory({ points: chaptersAMinute, duration: 60 });
  }

  /** @throws Problem `quota` with `Retry-After` in seconds */
  async spend(site: string, address: string): Promise<void> {
    try {
      await this.#limiter.consume(`${site} ${address}`);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new Problem("quota", undefined, {
        "retry-after": String(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))),
      });
    }
  }

  /** Gives back what was spent on a chapter that somebody else has begun. */
  async giveBack(site: string, address: string): Promise<void> {
    await this.#limiter.reward(`${site} ${address}`);
  }

  /** Forgets what was spent, and the timer that would have done so. */
  async forget(site: string, address: string): Promise<void> {
    await this.#limiter.delete(`${site} ${address}`);
  }
}
