/** What sites have decided about their stories, as it stands in the store. */
import { NO_WISHES, type SitePolicy } from "../protocol/policy.ts";
import type { Runtime } from "../runtime.ts";
import { steadily } from "./commit.ts";
import { keys } from "./keys.ts";

/** How often it is looked whether a site whose chapters are told has been stopped. */
export const STOPPED_LOOK_MS = 250;

export class Policies {
  constructor(private readonly runtime: Runtime) {}

  /** The policy of a site as it is now; the house's own where it has decided nothing. */
  async of(site: string): Promise<SitePolicy> {
    const { value } = await steadily(
      this.runtime,
      () => this.runtime.kv.get<SitePolicy>(keys.policy(site)),
    );
    // Fields that are newer than the row have the house's own values.
    return { ...NO_WISHES, ...value };
  }

  async set(site: string, policy: SitePolicy): Promise<void> {
    await steadily(this.runtime, () => this.runtime.kv.set(keys.policy(site), policy));
  }
}
