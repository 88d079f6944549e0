/** What a site may decide about its stories. It can be stricter than the house, never laxer. */
import { z } from "zod";
import { category } from "./events.ts";
import { Problem } from "./problems.ts";

/** A word or a few, as they would stand in a story: `spiders`, `the tooth fairy`. */
const topic = z.string().trim().min(2).max(40)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} '’-]*$/u, "may hold letters, digits, spaces, ' and - only");
const topics = z.array(topic).max(100).default([]);
const thresholds = z.partialRecord(category, z.number().gt(0).max(1)).default({});

export const sitePolicy = z.strictObject({
  /** The kill switch: nothing is begun for the site, and what is being told ends within a second. */
  stopped: z.boolean().default(false),
  /** Unless empty: a story must be about one of these. */
  allowed_topics: topics,
  /** No story is about these, and no sentence speaks of them. */
  blocked_topics: topics,
  /** For these categories the rules for the youngest hold, whatever the level. */
  strict: z.array(category).default([]),
  /** A score from which on a text is refused, where it is lower than the house's own. */
  thresholds: z.strictObject({ model: thresholds, moderation: thresholds }).partial().default({}),
  /** When the moderation service does not answer: wait (`hold`), or go on with the local gates. */
  moderation_down: z.enum(["hold", "local"]).default("hold"),
});
export type SitePolicy = z.infer<typeof sitePolicy>;

/** @throws Problem `malformed` naming the field that is wrong */
export function parsePolicy(value: unknown): SitePolicy {
  const parsed = sitePolicy.safeParse(value);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new Problem("malformed", `"${path.join(".").slice(0, 80)}": ${message}`);
}

/** What holds for a site that has decided nothing. */
export const NO_WISHES: SitePolicy = sitePolicy.parse({});
