/** What sites have decided about their stories, as it stands in the store. */
import { NO_WISHES, type SitePolicy } from "../protocol/policy.ts";
import type { Runtime } from "../runtime.ts";
import { steadily } from "./commit.ts";
import { keys } from "./keys.ts";

/** How often it is looked whether a site whose chapters are told has been stopped. */
export const STOPPED_LOOK_MS = 250;

/** The policy of a site as it is now; the house's own where it has decided nothing. */
export async function readPolicy(kv: Deno.Kv, site: string): Promise<SitePolicy> {
  const rows = await kv.getMany<[SitePolicy, true]>([keys.policy(site), keys.stopped(site)]);
  // Fields that are newer than the row have the house's own values.
  const own = { ...NO_WISHES, ...rows[0].value };
  return { ...own, stopped: own.stopped || rows[1].value === true };
}

/**
 * Changes what a site itself has decided, which does not hold the operator's stop. Nobody who changes it
 * at the same moment is undone.
 * @param change called again when somebody else was first
 */
export async function changePolicy(
  kv: Deno.Kv,
  site: string,
  change: (before: SitePolicy) => SitePolicy,
): Promise<void> {
  for (;;) {
    const { key, value, versionstamp } = await kv.get<SitePolicy>(keys.policy(site));
    const policy = change({ ...NO_WISHES, ...value });
    if ((await kv.atomic().check({ key, versionstamp }).set(key, policy).commit()).ok) return;
  }
}

export class Policies {
  constructor(private readonly runtime: Runtime) {}

  of(site: string): Promise<SitePolicy> {
    return steadily(this.runtime, () => readPolicy(this.runtime.kv, site));
  }

  /** Those of the sites that are stopped. One that cannot be read hides no other. */
  async stopped(sites: string[]): Promise<string[]> {
    const looks = await Promise.allSettled(sites.map((site) => readPolicy(this.runtime.kv, site)));
    return sites.filter((_, i) => {
      const look = looks[i]!;
      return look.status === "fulfilled" && look.value.stopped;
    });
  }

  change(site: string, change: (before: SitePolicy) => SitePolicy): Promise<void> {
    return changePolicy(this.runtime.kv, site, change);
  }
}
