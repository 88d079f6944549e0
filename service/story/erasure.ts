/** Taking stories away: when it is asked for, and when their time is over. */
import { Problem } from "../protocol/problems.ts";
import type { Runtime } from "../runtime.ts";
import { steadily } from "./commit.ts";
import { keys } from "./keys.ts";
import type { Log } from "./log.ts";
import { type Erased, RETENTION_MS, retentionOf, type Stories } from "./stories.ts";

/** A story that is gone says so for as long as its tokens live. */
const TOMBSTONE_LIFE = { expireIn: RETENTION_MS };

export class Erasure {
  constructor(
    private readonly runtime: Runtime,
    private readonly log: Log,
    private readonly stories: Stories,
  ) {}

  /**
   * Takes away every row of a story; what stays says only that it is gone. From the first commit on
   * nothing of it can be read, written or gone on with; what a crash leaves is swept.
   * @throws Problem `not_found`, or `gone` if it is erased already
   */
  async erase(id: string): Promise<void> {
    for (;;) {
      const { value: story, versionstamp } = await this.stories.row(id);
      if (story === null) throw new Problem("not_found");
      if ("erased" in story) {
        if (!story.rest) throw new Problem("gone");
        // This erasure, whose answer was lost, or another one that is not done: it is finished.
        return await this.#clear(id, story.rest);
      }
      const starts = story.chapters.flatMap(({ startKeyHash }) =>
        startKeyHash === null ? [] : [keys.start(story.site, startKeyHash)]
      );
      const newest = { storyId: id, chapter: story.chapters.length };
      const { head, versionstamp: written } = await this.log.head(newest);
      const rest = { chapters: story.chapters.length, starts, site: story.site };
      // Only the newest chapter can be in telling: without its head, its teller cannot go on.
      const op = this.runtime.kv.atomic()
        .check({ key: keys.story(id), versionstamp })
        .check({ key: keys.chapter(id, newest.chapter), versionstamp: written })
        .set(keys.story(id), { erased: true, rest } satisfies Erased, TOMBSTONE_LIFE)
        .delete(keys.chapter(id, newest.chapter))
        .delete(keys.tellingChapter(head?.teller ?? "", id, newest.chapter))
        .delete(retentionOf(story))
        .set(keys.retentionOf("", id), true);
      const result = await steadily(this.runtime, () => op.commit());
      if (result.ok) return await this.#clear(id, rest);
    }
  }

  /** Takes away what there is of a branch that is still being copied, unless it begins at this moment. */
  async abandon(id: string): Promise<void> {
    const { value, versionstamp } = await this.stories.row(id);
    if (!value || !("erased" in value) || !value.rest?.copying) return;
    const { copying: _, ...rest } = value.rest;
    const key = keys.story(id);
    // From this commit on nothing more is copied, and it cannot begin.
    const op = this.runtime.kv.atomic().check({ key, versionstamp })
      .set(key, { erased: true, rest } satisfies Erased, TOMBSTONE_LIFE);
    if ((await steadily(this.runtime, () => op.commit())).ok) await this.#clear(id, rest);
  }

  /** Erases the stories whose time is over, and takes away what a crash has left of erased ones. */
  async sweep(signal: AbortSignal): Promise<void> {
    const now = new Date(this.runtime.clock.now()).toISOString();
    const due = this.runtime.kv.list({ prefix: keys.retention, end: [...keys.retention, now] });
    for await (const { key } of due) {
      if (signal.aborted) return;
      try {
        await this.#sweepOne(key.at(-1) as string, key);
      } catch (cause) {
        // Another process was first; or it is tried again in an hour. The others do not wait for it.
        const isGone = cause instanceof Problem;
        if (!isGone) this.runtime.report({ what: "cannot erase a story that is over", cause });
      }
    }
  }

  async #sweepOne(id: string, due: Deno.KvKey): Promise<void> {
    const { value } = await this.stories.row(id);
    if (value === null || ("erased" in value && !value.rest)) await this.runtime.kv.delete(due);
    else if ("erased" in value && value.rest?.copying) await this.abandon(id);
    // A branch may have begun since it was listed.
    else if ("erased" in value || value.expiresAt <= this.runtime.clock.now()) await this.erase(id);
  }

  async #clear(id: string, { chapters, starts, site }: NonNullable<Erased["rest"]>): Promise<void> {
    for (let chapter = 1; chapter <= chapters; chapter++) {
      this.log.tails.vanish({ storyId: id, chapter });
    }
    for (let chapter = 1; chapter <= chapters; chapter++) {
      let op = this.runtime.kv.atomic()
        .delete(keys.chapter(id, chapter))
        .delete(keys.memory(id, chapter))
        .delete(keys.tellingChapter("", id, chapter))
        .delete(keys.free(id, chapter))
        .delete(keys.stop(id, chapter))
        .delete(keys.reading(id, chapter))
        .delete(keys.notice(site ?? "", id, chapter));
      for (const prefix of [keys.events(id, chapter), keys.audits(id, chapter)]) {
        for await (const { key } of this.runtime.kv.list({ prefix })) op = op.delete(key);
      }
      await steadily(this.runtime, () => op.commit());
    }
    const op = this.runtime.kv.atomic();
    for (const start of starts) op.delete(start);
    op.set(keys.story(id), { erased: true } satisfies Erased, TOMBSTONE_LIFE)
      .delete(keys.report(site ?? "", id))
      .delete(keys.retentionOf("", id));
    await steadily(this.runtime, () => op.commit());
  }
}
