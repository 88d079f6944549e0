/**
 * Branches: a story of its own that begins as another one did, and goes on from another choice. The
 * chapters before it are copied, row by row, so that neither story needs the other.
 */
import type { Notice, StoryEvent } from "../protocol/events.ts";
import { decodeFrame, encodeFrame } from "../protocol/sse.ts";
import type { Runtime } from "../runtime.ts";
import { commit, steadily } from "./commit.ts";
import type { Erasure } from "./erasure.ts";
import { rowLife } from "./head.ts";
import { keys } from "./keys.ts";
import type { Pen } from "./pen.ts";
import { type Erased, retentionOf, type Stories, type Story } from "./stories.ts";
import type { Frame } from "./tail.ts";

/** A commit takes 1,000 rows and 800 KB: a chapter has up to 900 events, and an audit beside them. */
const ROWS_A_COMMIT = 500;

interface Row {
  key: Deno.KvKey;
  value: unknown;
}

export class Branches {
  constructor(
    private readonly runtime: Runtime,
    private readonly stories: Stories,
    private readonly erasure: Erasure,
  ) {}

  /**
   * Copies the chapters before a branch's newest, and begins that one. Until it begins, the branch
   * stands in the store as an erased story whose rows are still to be taken away: nobody reads it, and
   * what a crash leaves of it is swept.
   * @param from the story that is copied, and its versionstamp
   * @param branch with the new chapter already in `chapters`
   * @returns null if someone else was first, or the story that is copied has changed
   */
  async begin(
    from: { story: Story; versionstamp: string },
    branch: Story,
    notices: Notice[],
    also: (op: Deno.AtomicOperation) => Deno.AtomicOperation,
  ): Promise<Pen | null> {
    const life = rowLife(branch.expiresAt, this.runtime.clock.now());
    const reserved = await this.#reserve(branch, life);
    const isCopied = reserved !== null && await this.#copy(from.story.id, branch, reserved, life);
    const pen = isCopied
      ? await this.stories.begin(branch, reserved, notices, (op) =>
        also(op)
          // What is copied is whole: it was not erased meanwhile.
          .check({ key: keys.story(from.story.id), versionstamp: from.versionstamp })
          .set(retentionOf(branch), true, life)
          .delete(keys.retentionOf("", branch.id)))
      : null;
    // What cannot be taken away now is swept.
    if (!pen) await this.erasure.abandon(branch.id).catch(() => {});
    return pen;
  }

  /** Makes room for a copy. @returns the versionstamp of its story; null if it is swept already */
  async #reserve({ id, site, chapters }: Story, life: { expireIn: number }) {
    const rest = { chapters: chapters.length - 1, starts: [], site, copying: true as const };
    const op = this.runtime.kv.atomic()
      .check({ key: keys.story(id), versionstamp: null })
      .set(keys.story(id), { erased: true, rest } satisfies Erased, life)
      .set(keys.retentionOf("", id), true, life);
    const reserved = await commit(this.runtime, op, async () => {
      const { value, versionstamp } = await this.stories.row(id);
      return value && "erased" in value && value.rest?.copying ? versionstamp : null;
    });
    return reserved.ok ? reserved.versionstamp : null;
  }

  /** @returns false if it was swept meanwhile */
  async #copy(
    from: string,
    branch: Story,
    reserved: string,
    life: { expireIn: number },
  ): Promise<boolean> {
    for (let chapter = 1; chapter < branch.chapters.length; chapter++) {
      const rows = await this.#rows(from, branch.id, chapter);
      for (let i = 0; i < rows.length; i += ROWS_A_COMMIT) {
        const op = this.runtime.kv.atomic()
          .check({ key: keys.story(branch.id), versionstamp: reserved });
        for (const { key, value } of rows.slice(i, i + ROWS_A_COMMIT)) op.set(key, value, life);
        if (!(await steadily(this.runtime, () => op.commit())).ok) return false;
      }
    }
    return true;
  }

  /** All that is kept of a chapter that has ended, as another story's. */
  #rows(from: string, to: string, chapter: number): Promise<Row[]> {
    const { kv } = this.runtime;
    return steadily(this.runtime, async () => {
      const [head, memory] = await kv.getMany([
        keys.chapter(from, chapter),
        keys.memory(from, chapter),
      ]);
      const rows: Row[] = [];
      if (head.value !== null) rows.push({ key: keys.chapter(to, chapter), value: head.value });
      if (memory.value !== null) rows.push({ key: keys.memory(to, chapter), value: memory.value });
      for await (const { key, value } of kv.list<Frame>({ prefix: keys.events(from, chapter) })) {
        const seq = key.at(-1) as number;
        const frame = encodeFrame({ storyId: to, chapter, seq }, renamed(decodeFrame(value), to));
        rows.push({ key: keys.event(to, chapter, seq), value: frame });
      }
      for await (const { key, value } of kv.list({ prefix: keys.audits(from, chapter) })) {
        rows.push({ key: keys.audit(to, chapter, key.at(-1) as string), value });
      }
      return rows;
    });
  }
}

/** The same event of another story. */
function renamed(event: StoryEvent, id: string): StoryEvent {
  if (!("story_id" in event.data)) return event;
  return { ...event, data: { ...event.data, story_id: id } } as StoryEvent;
}
