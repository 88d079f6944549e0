/** What is known of a chapter in one small record: how far it has come and who tells it. */

export interface ChapterRef {
  storyId: string;
  chapter: number;
}

export interface Head {
  state: "telling" | "told" | "failed";
  /** The number of the newest event. */
  seq: number;
  /** The process that tells it; "": laid down, for anyone to take up. */
  teller: string;
  /** Names one holding of the pen: a new one for every teller. */
  lease: string;
  /** Paid calls, each written down before it was made. */
  calls: number;
  /** The key of the site that the story belongs to. */
  site: string;
  /** When the story's time is over, in milliseconds since the Unix epoch. */
  expiresAt: number;
}

/** A chapter's name in maps and reports. */
export function nameOf(ref: ChapterRef): string {
  return `${ref.storyId}.${ref.chapter}`;
}

/** Rows that were left behind leave the store by themselves a day after the story's time is over. */
export function rowLife(expiresAt: number, now: number): { expireIn: number } {
  return { expireIn: Math.max(0, expiresAt - now) + 24 * 3600 * 1000 };
}
