/** How strict the gates are, as data: by category and level, tightened by what a site has decided. */
import type { Category, Level } from "../../protocol/events.ts";
import { NO_WISHES, type SitePolicy } from "../../protocol/policy.ts";

/** What holds for one chapter. */
export interface Policy {
  level: Level;
  site: SitePolicy;
}

/** The house's own for the level that is told where none is asked for. */
export const HOUSE_POLICY: Policy = { level: "beginner", site: NO_WISHES };

/** The level whose rules hold for a category: the youngest where the site is strict about it. */
export function levelFor({ level, site }: Policy, category: Category): Level {
  return site.strict.includes(category) ? "listening" : level;
}
