/**
 * Tells one chapter: composes the stages and gives its events in the order of docs/protocol.md, from
 * `generate_content started` to `complete`. The first event is stored when the chapter begins.
 */
import type { EventData, StoryEvent, Told } from "../protocol/events.ts";
import type { Clock } from "../runtime.ts";
import type { Afterword, Memory, Storyteller, Turn } from "../storytellers/storyteller.ts";
import { TellingChapter } from "./chapter.ts";
import type { Gatekeeper } from "./gates/gate.ts";
import { fitting } from "./fitting.ts";
import { generation } from "./generation.ts";
import { remember } from "./memory.ts";
import { metrics } from "./metrics.ts";
import { judgeAfterword } from "./afterword.ts";
import { newWordsIn } from "./reading/new-words.ts";
import { readPassage } from "./reading/passage.ts";
import { type Issues, safety, Withheld } from "./safety.ts";
import { node, progress } from "./stage.ts";

/** What a chapter is told with. */
export interface Means {
  storyteller: Storyteller;
  gate: Gatekeeper;
  clock: Clock;
  signal: AbortSignal;
  /** Awaited before each call that costs something. */
  pay(): Promise<void>;
  /** There are calls to spare, for what is good but need not be. */
  spare(): boolean;
  /** Keeps what the next chapter is to know, in the commit of this one's last event. */
  keep(memory: Memory<Told>): void;
}

/**
 * @param stored the events that are stored, when a chapter is taken up again
 * @throws StorytellerError, Withheld, AskedRefused, ModerationDown, or the signal's reason
 */
export async function* tell(
  turn: Turn,
  stored: StoryEvent[],
  { storyteller, gate, clock, signal, pay, spare, keep }: Means,
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
  const asTold = generation(turn, storyteller, pay);
  // The storybook is measured on its shelf (docs/reading-levels.md).
  const generate = storyteller.kind === "model" ? fitting(asTold, turn.level, spare) : asTold;
  const issues = yield* safety({ generate, chapter, gate, clock, signal });
  signal.throwIfAborted();
  if (chapter.isEmpty) throw new Withheld(issues);
  yield node("generate_content", "completed");

  yield node("safety_check", "started");
  yield progress("safety", "Reading it through once more…");
  const afterword = await storyteller.afterword(
    turn,
    chapter.text,
    newWordsIn(readPassage(chapter.text), turn.level).slice(0, WORTH_EXPLAINING),
    signal,
    pay,
  );
  const approved = judged !== undefined || (afterword.verdict?.approved ?? true);
  const told = approved ? await judgeAfterword(afterword, turn, gate, issues, signal) : null;
  const check = judged?.data ?? judgeWhole(afterword.verdict, gate, issues);
  yield { type: "safety_check", data: check };
  if (told === null) throw new Withheld(check.issues);
  yield node("safety_check", "completed");

  const measured = yield* metrics(turn, chapter.text, told);
  // What was stored before a restart was seen: `complete` repeats it, not a second afterword's.
  const metadata = stored.find((event) => event.type === "metadata")?.data ?? measured;

  yield progress("done", "That was the chapter!");
  const choice = turn.before.at(-1)?.choice.text ?? null;
  keep(remember(turn.memory, { text: chapter.text, choice }, told.memory));
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

/** Of so many words a storyteller may pick which ones to explain. */
const WORTH_EXPLAINING = 10;

/** The whole chapter's verdict: each sentence has passed the gates, so it is the judge's. */
function judgeWhole(
  byJudge: Afterword["verdict"],
  gate: Gatekeeper,
  issues: Issues,
): EventData<"safety_check"> {
  if (byJudge !== null) gate.audit.write({ what: "verdict", ...byJudge });
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
