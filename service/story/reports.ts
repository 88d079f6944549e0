/** Places that readers have reported: kept as numbers only, read together with what the log says there. */
import type { StoryEvent } from "../protocol/events.ts";
import { Problem } from "../protocol/problems.ts";
import type { Place, PlaceReport } from "../protocol/reports.ts";
import type { Runtime } from "../runtime.ts";
import { steadily } from "./commit.ts";
import { rowLife } from "./head.ts";
import { keys } from "./keys.ts";
import type { Log } from "./log.ts";
import type { Stories } from "./stories.ts";

/** Reports that one story takes: together they are smaller than the story, whoever sends them. */
const MOST_OF_A_STORY = 20;
/** The newest reports that are given at once. */
const MOST_READ = 200;

/** A place as it is kept. A story's are one row: counted, added to and erased in one commit. */
interface Reported extends Place {
  at: number;
}

export class Reports {
  constructor(
    private readonly runtime: Runtime,
    private readonly log: Log,
    private readonly stories: Stories,
  ) {}

  /**
   * Keeps a report, one for each place.
   * @throws Problem `malformed` if nothing was told there, `quota`, `not_found` or `gone`
   */
  async add(storyId: string, place: Place): Promise<void> {
    const { kv, clock } = this.runtime;
    for (;;) {
      const { story, versionstamp } = await this.stories.get(storyId);
      const key = keys.report(story.site, storyId);
      const row = await steadily(this.runtime, () => kv.get<Reported[]>(key));
      const before = row.value ?? [];
      if (!await this.#isTold(storyId, place)) {
        throw new Problem("malformed", "nothing was told there");
      }
      if (before.some((one) => isSame(one, place))) return;
      if (before.length >= MOST_OF_A_STORY) {
        throw new Problem("quota", `a story takes ${MOST_OF_A_STORY} reports`);
      }
      const reported: Reported[] = [...before, { ...place, at: clock.now() }];
      // The story may be erased meanwhile: nothing is kept behind its back.
      const op = kv.atomic()
        .check({ key: keys.story(storyId), versionstamp }, row)
        .set(key, reported, rowLife(story.expiresAt, clock.now()));
      if ((await steadily(this.runtime, () => op.commit())).ok) return;
    }
  }

  /** What was reported in a site's stories, the newest first. */
  async of(site: string): Promise<PlaceReport[]> {
    const rows = await steadily(
      this.runtime,
      () => Array.fromAsync(this.runtime.kv.list<Reported[]>({ prefix: keys.reports(site) })),
    );
    const newest = rows
      .flatMap(({ key, value }) => value.map((one) => ({ id: key.at(-1) as string, ...one })))
      .sort((a, b) => b.at - a.at)
      .slice(0, MOST_READ);
    const reports: PlaceReport[] = [];
    // One after the other: the chapters that are told now come first.
    for (const { id, ...reported } of newest) {
      const report = await this.#read(id, reported);
      if (report) reports.push(report);
    }
    return reports;
  }

  /** A report with what the log says there; null if its story is gone. */
  async #read(story_id: string, { at, ...place }: Reported): Promise<PlaceReport | null> {
    const found = await this.stories.get(story_id).catch((error) => {
      if (error instanceof Problem) return null;
      throw error;
    });
    if (!found) return null;
    const { theme, level } = found.story;
    const events = await this.log.events({ storyId: story_id, chapter: place.chapter });
    const [first] = events;
    return {
      story_id,
      ...place,
      text: textAt(events, place),
      theme,
      level,
      storyteller: first?.type === "node_event" ? first.data.storyteller ?? null : null,
      at,
    };
  }

  /** Of a chapter that was withheld only is known how many sentences there can have been. */
  async #isTold(storyId: string, place: Place): Promise<boolean> {
    const ref = { storyId, chapter: place.chapter };
    const events = await this.log.events(ref);
    const last = events.at(-1);
    if (last?.type !== "error" || last.data.code !== "withheld") {
      return textAt(events, place) !== null;
    }
    const { head } = await this.log.head(ref);
    const betweenFirstAndLast = (head?.seq ?? 0) - 2;
    const { paragraph, sentence = paragraph } = place;
    return sentence < betweenFirstAndLast && paragraph <= sentence;
  }
}

const isSame = (one: Place, other: Place): boolean =>
  one.chapter === other.chapter && one.paragraph === other.paragraph &&
  one.sentence === other.sentence;

/** What was told at a place; null if nothing was. */
function textAt(events: StoryEvent[], { paragraph, sentence }: Place): string | null {
  const told = events.flatMap(({ type, data }) => (type === "content" ? [data] : []))
    .filter((data) => data.paragraph === paragraph && data.sentence === (sentence ?? data.sentence))
    .map(({ chunk }) => chunk);
  return told.join("") || null;
}
