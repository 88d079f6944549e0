/** Every key of the store, in one place. */

export const keys = {
  secret: ["secret"],
  sites: ["site"],
  site: (key: string) => ["site", key],
  /** Which chapter a start with this idempotency key began. */
  start: (site: string, keyHash: string) => ["start", site, keyHash],
  /** What a site has decided about its stories. */
  policy: (site: string) => ["policy", site],
  /** The operator has stopped a site, whatever its owner decides. */
  stopped: (site: string) => ["stopped", site],
  /** Whose secret hashes to this. */
  owner: (secretHash: string) => ["owner", secretHash],
  /** What the owner of a site is to know. */
  notices: (site: string) => ["notice", site],
  notice: (site: string, id: string, chapter: number) => ["notice", site, id, chapter],
  /** Places that readers of a site's stories have reported, a row for each story. */
  reports: (site: string) => ["report", site],
  report: (site: string, id: string) => ["report", site, id],
  story: (id: string) => ["story", id],
  chapter: (id: string, chapter: number) => ["chapter", id, chapter],
  events: (id: string, chapter: number) => ["event", id, chapter],
  event: (id: string, chapter: number, seq: number) => ["event", id, chapter, seq],
  /** Which gates ran over a chapter and what they said, line by line. */
  audits: (id: string, chapter: number) => ["audit", id, chapter],
  audit: (id: string, chapter: number, line: string) => ["audit", id, chapter, line],
  /** What the chapter after this one is to know. */
  memory: (id: string, chapter: number) => ["memory", id, chapter],
  /** Chapters that are being told, by the name of who tells them. */
  telling: ["telling"],
  tellingChapter: (teller: string, id: string, chapter: number) => ["telling", teller, id, chapter],
  /** What every process looks at, again and again: small, and mostly empty. */
  board: ["board"],
  /** A counter that a process moves on for as long as it tells. */
  beat: (teller: string) => ["board", "beat", teller],
  /** A chapter that its teller has laid down: whoever sees it first goes on with it. */
  free: (id: string, chapter: number) => ["board", "free", id, chapter],
  /** A chapter that its reader wants stopped. */
  stop: (id: string, chapter: number) => ["board", "stop", id, chapter],
  /** Somebody reads this chapter in a process that does not tell it. */
  reading: (id: string, chapter: number) => ["reading", id, chapter],
  /** Stories by the day, `YYYY-MM-DD`, on which their time is over. */
  retention: ["retention"],
  retentionOf: (day: string, id: string) => ["retention", day, id],
} satisfies Record<string, Deno.KvKey | ((...args: never[]) => Deno.KvKey)>;
