/** Every key of the store, in one place. */

export const keys = {
  secret: ["secret"],
  sites: ["site"],
  site: (key: string) => ["site", key],
  /** Which chapter a start with this idempotency key began. */
  start: (site: string, keyHash: string) => ["start", site, keyHash],
  story: (id: string) => ["story", id],
  chapter: (id: string, chapter: number) => ["chapter", id, chapter],
  events: (id: string, chapter: number) => ["event", id, chapter],
  event: (id: string, chapter: number, seq: number) => ["event", id, chapter, seq],
  /** Chapters that have begun and not ended: what a restarted process goes on with. */
  telling: ["telling"],
  tellingChapter: (id: string, chapter: number) => ["telling", id, chapter],
} satisfies Record<string, Deno.KvKey | ((...args: never[]) => Deno.KvKey)>;
