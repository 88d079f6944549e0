/** Stories and their chapters: what is begun, gone on with, read and erased. */
import type { Choice, EventData, Level, StoryEvent, Told } from "../protocol/events.ts";
import { Problem } from "../protocol/problems.ts";
import type { Runtime } from "../runtime.ts";
import type { Turn } from "../storytellers/storyteller.ts";
import { keys } from "./keys.ts";
import { type ChapterRef, type Log, type Pen, ROW_LIFE } from "./log.ts";

/** How many told chapters make a story. */
export const CHAPTERS_IN_STORY = 3;
export const RETENTION_MS = 30 * 24 * 3600 * 1000;

/** A story as it is kept. Times are milliseconds since the Unix epoch. */
export interface Story {
  id: string;
  /** The key of the site it belongs to. */
  site: string;
  theme: Told;
  title: Told | null;
  level: Level;
  pronouns: "she" | "he" | "they";
  interests: Told[];
  personalised: boolean;
  createdAt: number;
  expiresAt: number;
  /** What each chapter was asked with. */
  chapters: AskedChapter[];
}

/** What a chapter was asked with: the choice that led to it, the child's wish, the start's key hashed. */
export interface AskedChapter {
  choice: Choice | null;
  wish: Told | null;
  startKeyHash: string | null;
}

/** What is left of an erased story. */
interface Tombstone {
  erased: true;
}

type ChapterEnd = Extract<StoryEvent, { type: "complete" | "error" }>;

export class Stories {
  constructor(private readonly runtime: Runtime, private readonly log: Log) {}

  /** @throws Problem `not_found` or `gone` */
  async get(id: string): Promise<{ story: Story; versionstamp: string }> {
    const { value, versionstamp } = await this.runtime.kv.get<Story | Tombstone>(keys.story(id));
    if (value === null) throw new Problem("not_found");
    if ("erased" in value || value.expiresAt <= this.runtime.clock.now()) throw new Problem("gone");
    return { story: value, versionstamp };
  }

  /**
   * Stores a story's next chapter with its first event.
   * @param story with the new chapter already in `chapters`
   * @param versionstamp of the story as it was read; null: it is new
   * @returns null if someone else was first
   */
  begin(
    story: Story,
    versionstamp: string | null,
    also: (op: Deno.AtomicOperation) => Deno.AtomicOperation = (op) => op,
  ): Promise<Pen | null> {
    const ref = { storyId: story.id, chapter: story.chapters.length };
    const first: StoryEvent = {
      type: "node_event",
      data: {
        node: "workflow",
        status: "started",
        story_id: story.id,
        chapter_number: ref.chapter,
        theme: story.theme,
        level: story.level,
        storyteller: this.runtime.storyteller.kind,
      },
    };
    return this.log.begin(
      ref,
      first,
      (op) =>
        also(
          op.check({ key: keys.story(story.id), versionstamp }).set(
            keys.story(story.id),
            story,
            ROW_LIFE,
          ),
        ),
    );
  }

  /** How a chapter ended; null if it is still being told. */
  async end(ref: ChapterRef): Promise<ChapterEnd | null> {
    const event = await this.log.newest(ref);
    return event && (event.type === "complete" || event.type === "error") ? event : null;
  }

  /** The chapters that were told, oldest first, with their numbers. */
  async told(story: Story): Promise<{ chapter: number; data: EventData<"complete"> }[]> {
    const ends = await Promise.all(
      story.chapters.map((_, i) => this.end({ storyId: story.id, chapter: i + 1 })),
    );
    return ends.flatMap((end, i) =>
      end?.type === "complete" ? [{ chapter: i + 1, data: end.data }] : []
    );
  }

  /** All that chapter `chapter` is made from. */
  async turn(story: Story, chapter: number): Promise<Turn> {
    const told = (await this.told(story)).filter((t) => t.chapter < chapter);
    const asked = story.chapters[chapter - 1]!;
    const before = told.map(({ data }, i) => {
      // The choice that led on is the one asked with the next chapter that was told, or with this one.
      const next = told[i + 1]?.chapter ?? chapter;
      return { text: data.story_content, choice: story.chapters[next - 1]!.choice! };
    });
    return {
      storyId: story.id,
      chapterNumber: chapter,
      isLast: before.length + 1 >= CHAPTERS_IN_STORY,
      theme: story.theme,
      title: story.title,
      level: story.level,
      pronouns: story.pronouns,
      interests: story.interests,
      personalised: story.personalised,
      wish: asked.wish,
      before,
    };
  }

  /** The story as JSON: `chapters` holds the data of each chapter's last event, in order. */
  async read(story: Story) {
    const ends = await Promise.all(
      story.chapters.map((_, i) => this.end({ storyId: story.id, chapter: i + 1 })),
    );
    const first = ends.find((end) => end?.type === "complete");
    return {
      story_id: story.id,
      title: story.title ?? first?.data.title ?? null,
      theme: story.theme,
      level: story.level,
      chapters: ends.flatMap((end) => (end ? [end.data] : [])),
    };
  }

  /**
   * Takes away every row of a story, in one commit; what stays says only that it is gone. A chapter
   * that is begun meanwhile is taken away too.
   */
  async erase(id: string): Promise<void> {
    for (;;) {
      const { story, versionstamp } = await this.get(id);
      let op = this.runtime.kv.atomic()
        .check({ key: keys.story(id), versionstamp })
        .set(keys.story(id), { erased: true }, ROW_LIFE);
      for (const [i, { startKeyHash }] of story.chapters.entries()) {
        const ref = { storyId: id, chapter: i + 1 };
        const pen = await this.log.pen(ref);
        op = op.check({
          key: keys.chapter(id, ref.chapter),
          versionstamp: pen?.versionstamp ?? null,
        })
          .delete(keys.chapter(id, ref.chapter))
          .delete(keys.tellingChapter(id, ref.chapter));
        for (let seq = 1; seq <= (pen?.head.seq ?? 0); seq++) {
          op = op.delete(keys.event(id, ref.chapter, seq));
        }
        if (startKeyHash !== null) op = op.delete(keys.start(story.site, startKeyHash));
      }
      if (!(await this.log.commit(op)).ok) continue;
      for (let i = 1; i <= story.chapters.length; i++) this.log.wake({ storyId: id, chapter: i });
      return;
    }
  }
}
