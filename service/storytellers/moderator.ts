/** What a moderator is: a service outside this process that scores texts by what may be wrong with them. */
import type { Category } from "../protocol/events.ts";

/** From 0 (nothing of the kind) to 1. */
export type Scores = Partial<Record<Category, number>>;

export interface Moderator {
  /** Its model, for the audit. */
  readonly model: string;
  /**
   * The scores of each text, in order, in one call.
   * @throws ModeratorFailed, or the signal's reason
   */
  score(texts: string[], signal: AbortSignal): Promise<Scores[]>;
}

/** A moderator gave no usable answer. The message is for the operator and holds no text. */
export class ModeratorFailed extends Error {
  constructor(
    message: string,
    /** What it asks to wait before the next call, in milliseconds; null: it asks for nothing. */
    readonly retryAfterMs: number | null = null,
    /** The status of its answer; null: it gave none that could be read. */
    readonly status: number | null = null,
  ) {
    super(message);
    this.name = "ModeratorFailed";
  }
}
