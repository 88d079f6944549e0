/** Stories and their chapters: what is begun, gone on with, read and erased. */
import type { Choice, EventData, Level, Notice, StoryEvent, Told } from "../protocol/events.ts";
import { Problem } from "../protocol/problems.ts";
import type { Runtime } from "../runtime.ts";
import type { Memory, Turn } from "../storytellers/storyteller.ts";
import { steadily } from "./commit.ts";
import { type ChapterRef, rowLife } from "./head.ts";
import { keys } from "./keys.ts";
import type { Log } from "./log.ts";
import type { Pen } from "./pen.ts";

/** How many chapters a story has that was begun before it could be asked for. */
const CHAPTERS_BEFORE = 3;
export const RETENTION_MS = 30 * 24 * 3600 * 1000;

/** A story as it is kept. Times are milliseconds since the Unix epoch. */
export interface Story {
  id: string;
  /** Of a branch: the story that was begun first. */
  root?: string;
  /** The key of the site it belongs to. */
  site: string;
  theme: Told;
  title: Told | null;
  level: Level;
  pronouns: "she" | "he" | "they";
  interests: Told[];
  personalised: boolean;
  /** How many told chapters make it. */
  length?: number;
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

/** What is left of an erased story, or of a branch half copied: which rows are still to be taken away. */
export interface Erased {
  erased: true;
  rest?: { chapters: number; starts: Deno.KvKey[]; site: string; copying?: true };
}

/** A turn as it is stored: without what the free texts in it come to. */
export type Untold = Omit<Turn, "about" | "wished" | "known">;

type ChapterEnd = Extract<StoryEvent, { type: "complete" | "error" }>;

export class Stories {
  constructor(private readonly runtime: Runtime, private readonly log: Log) {}

  /** @throws Problem `not_found` or `gone` */
  async get(id: string): Promise<{ story: Story; versionstamp: string }> {
    const { value, versionstamp } = await this.row(id);
    if (value === null) throw new Problem("not_found");
    if ("erased" in value || value.expiresAt <= this.runtime.clock.now()) throw new Problem("gone");
    return { story: value, versionstamp: versionstamp! };
  }

  /**
   * Stores a story's next chapter with its first event.
   * @param story with the new chapter already in `chapters`
   * @param versionstamp of the story as it was read; null: it is new
   * @param notices what its readers are told when it begins
   * @returns null if someone else was first
   */
  begin(
    story: Story,
    versionstamp: string | null,
    notices: Notice[],
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
        ...(notices.length > 0 ? { notices } : {}),
      },
    };
    const life = rowLife(story.expiresAt, this.runtime.clock.now());
    return this.log.begin(ref, first, story, (op) => {
      op.check({ key: keys.story(story.id), versionstamp }).set(keys.story(story.id), story, life);
      if (versionstamp === null) op.set(retentionOf(story), true, life);
      return also(op);
    });
  }

  /** Takes texts that a chapter was asked with out of its story; `instead` stands where one must stand. */
  async forget(ref: ChapterRef, texts: string[], instead: Told): Promise<void> {
    const isKept = (text: string | null) => text !== null && !texts.includes(text);
    for (;;) {
      const { story, versionstamp } = await this.get(ref.storyId);
      const key = keys.story(story.id);
      const cleaned: Story = {
        ...story,
        theme: isKept(story.theme) ? story.theme : instead,
        title: isKept(story.title) ? story.title : null,
        interests: story.interests.filter(isKept),
        chapters: story.chapters.map((asked) => ({
          ...asked,
          wish: isKept(asked.wish) ? asked.wish : null,
        })),
      };
      const life = rowLife(story.expiresAt, this.runtime.clock.now());
      const op = this.runtime.kv.atomic().check({ key, versionstamp }).set(key, cleaned, life);
      if ((await steadily(this.runtime, () => op.commit())).ok) return;
    }
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

  /** All that chapter `chapter` is made from, but for what its free texts come to. */
  async turn(story: Story, chapter: number): Promise<Untold> {
    const told = (await this.told(story)).filter((t) => t.chapter < chapter);
    const asked = story.chapters[chapter - 1]!;
    // A storybook that goes on with a longer story ends it where its tale ends.
    const chapters = Math.min(story.length ?? CHAPTERS_BEFORE, this.runtime.storyteller.longest);
    const before = told.map(({ data }, i) => {
      // The choice that led on is the one asked with the next chapter that was told, or with this one.
      const next = told[i + 1]?.chapter ?? chapter;
      return { text: data.story_content, choice: story.chapters[next - 1]!.choice! };
    });
    return {
      storyId: story.id,
      root: story.root,
      chapterNumber: chapter,
      isLast: before.length + 1 >= chapters,
      chapters,
      theme: story.theme,
      title: story.title,
      level: story.level,
      pronouns: story.pronouns,
      interests: story.interests,
      personalised: story.personalised,
      wish: asked.wish,
      before,
      memory: await this.#memory(story.id, told.at(-1)?.chapter),
    };
  }

  /** What is remembered after a chapter; null if its storyteller kept nothing. */
  async #memory(id: string, chapter: number | undefined): Promise<Memory<Told> | null> {
    if (chapter === undefined) return null;
    const { kv } = this.runtime;
    return (await steadily(this.runtime, () => kv.get<Memory<Told>>(keys.memory(id, chapter))))
      .value;
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

  /** A story as it stands in the store. */
  row(id: string): Promise<Deno.KvEntryMaybe<Story | Erased>> {
    return steadily(this.runtime, () => this.runtime.kv.get<Story | Erased>(keys.story(id)));
  }
}

/** Where a story stands in the order of when stories are over. */
export function retentionOf(story: Story): Deno.KvKey {
  return keys.retentionOf(new Date(story.expiresAt).toISOString(), story.id);
}
