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
    const [policy, stopped] = await steadily(
      this.runtime,
      () => this.runtime.kv.getMany<[SitePolicy, true]>([keys.policy(site), keys.stopped(site)]),
    );
    // Fields that are newer than the row have the house's own values.
    const own = { ...NO_WISHES, ...policy.value };
    return { ...own, stopped: own.stopped || stopped.value === true };
  }

  /** What the site itself has decided, without the operator's stop. */
  async own(site: string): Promise<SitePolicy> {
    const { value } = await steadily(
      this.runtime,
      () => this.runtime.kv.get<SitePolicy>(keys.policy(site)),
    );
    return { ...NO_WISHES, ...value };
  }

  /** Those of the sites that are stopped. One that cannot be read hides no other. */
  async stopped(sites: string[]): Promise<string[]> {
    const looks = await Promise.allSettled(sites.map(async (site) => {
      const { kv } = this.runtime;
      const rows = await kv.getMany<[SitePolicy, true]>([keys.policy(site), keys.stopped(site)]);
      return rows[0].value?.stopped || rows[1].value ? [site] : [];
    }));
    return looks.flatMap((look) => (look.status === "fulfilled" ? look.value : []));
  }

  async set(site: string, policy: SitePolicy): Promise<void> {
    await steadily(this.runtime, () => this.runtime.kv.set(keys.policy(site), policy));
  }
}
