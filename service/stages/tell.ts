/**
 * Tells one chapter: composes the stages and gives its events in the order of docs/protocol.md, from
 * `generate_content started` to `complete`. The first event is stored when the chapter begins.
 */
import type { EventData, StoryEvent } from "../protocol/events.ts";
import { StoreFailed } from "../story/commit.ts";
import type { Stories } from "../story/stories.ts";
import { ChapterFailure } from "../story/failure.ts";
import type { Tell } from "../story/teller.ts";
import {
  type Afterword,
  type Storyteller,
  StorytellerError,
  type Turn,
} from "../storytellers/storyteller.ts";
import { TellingChapter } from "./chapter.ts";
import { generation } from "./generation.ts";
import { metrics } from "./metrics.ts";
import { judgeAfterword } from "./afterword.ts";
import { type Issues, safety, Withheld } from "./safety.ts";
import { node, progress } from "./stage.ts";

/**
 * @param stored the events that are stored, when a chapter is taken up again
 * @param pay awaited before each call that costs something
 * @throws StorytellerError, Withheld, or the signal's reason
 */
export async function* tell(
  turn: Turn,
  storyteller: Storyteller,
  stored: StoryEvent[],
  signal: AbortSignal,
  pay: () => Promise<void>,
): AsyncGenerator<StoryEvent> {
  const chapter = new TellingChapter(
    stored.flatMap((event) => (event.type === "content" ? [event.data] : [])),
  );
  const judged = stored.find((event) => event.type === "safety_check");
  // What was refused stays refused, whatever a judge would say if it were asked again.
  if (judged && !judged.data.approved) throw new Withheld(judged.data.issues);

  yield progress(
    "prompts",
    storyteller.kind === "model" ? "Thinking up a story…" : "Opening the storybook…",
  );
  yield node("generate_content", "started");
  yield progress("generation", "Telling the story…");
  const issues = yield* safety(generation(turn, storyteller, signal, pay), chapter);
  signal.throwIfAborted();
  if (chapter.isEmpty) throw new Withheld(issues);
  yield node("generate_content", "completed");

  yield node("safety_check", "started");
  yield progress("safety", "Reading it through once more…");
  const afterword = await storyteller.afterword(turn, chapter.text, signal, pay);
  const told = judgeAfterword(afterword, turn, issues);
  const check = judged?.data ?? judgeWhole(afterword.verdict, issues);
  yield { type: "safety_check", data: check };
  if (!check.approved) throw new Withheld(check.issues);
  yield node("safety_check", "completed");

  const measured = yield* metrics(turn, chapter.text, told);
  // What was stored before a restart was seen: `complete` repeats it, not a second afterword's.
  const metadata = stored.find((event) => event.type === "metadata")?.data ?? measured;

  yield progress("done", "That was the chapter!");
  yield {
    type: "complete",
    data: {
      success: true,
      story_id: turn.storyId,
      chapter_number: turn.chapterNumber,
      is_last: turn.isLast,
      title: told.title,
      story_content: chapter.text,
      choice_question: told.choiceQuestion,
      choices: told.choices,
      educational_elements: metadata.educational_elements,
      estimated_reading_time: metadata.estimated_reading_time,
      vocabulary_level: metadata.vocabulary_level,
      safety_score: check.score,
      storyteller: storyteller.kind,
    },
  };
}

/** How a teller has its chapters told: makes the turn, tells it, and names what went wrong. */
export function chapterTeller(stories: Stories, storyteller: Storyteller): Tell {
  return async function* (ref, stored, signal, pay) {
    let at: ChapterFailure["node"] = "generate_content";
    try {
      const { story } = await stories.get(ref.storyId);
      const turn = await stories.turn(story, ref.chapter);
      for await (const event of tell(turn, storyteller, stored, signal, pay)) {
        if (event.type === "node_event" && event.data.status === "started") {
          at = event.data.node;
        }
        yield event;
      }
    } catch (error) {
      if (signal.aborted || error instanceof ChapterFailure || error instanceof StoreFailed) {
        throw error;
      }
      if (error instanceof Withheld) throw new ChapterFailure("withheld", at);
      if (error instanceof StorytellerError) {
        throw new ChapterFailure(error.code, at, { cause: error });
      }
      throw new ChapterFailure("interrupted", at, { cause: error });
    }
  };
}

/** The whole chapter's verdict: each sentence has passed the gates, so it is the judge's. */
function judgeWhole(byJudge: Afterword["verdict"], issues: Issues): EventData<"safety_check"> {
  if (byJudge === null || byJudge.approved) {
    // Each thing that had to be mended takes a tenth off, down to a half.
    return { approved: true, score: Math.max(0.5, 1 - issues.length / 10), issues };
  }
  const categories = byJudge.categories.length > 0 ? byJudge.categories : ["other" as const];
  const withheld = [...new Set(categories)].map((category) => ({
    category,
    action: "withheld" as const,
  }));
  return { approved: false, score: 0, issues: [...issues, ...withheld] };
}
