/** Third stage: measures the told chapter. */
import type { EventData, StoryEvent, Told } from "../protocol/events.ts";
import type { Turn } from "../storytellers/storyteller.ts";
import { measure } from "./reading/levels.ts";
import type { ToldAfterword } from "./afterword.ts";
import { node, progress } from "./stage.ts";

/** How many new words are shown at most. */
const MOST_NEW_WORDS = 6;

export function* metrics(
  turn: Turn,
  text: Told,
  afterword: ToldAfterword,
): Generator<StoryEvent, EventData<"metadata">> {
  yield node("calculate_metrics", "started");
  yield progress("metrics", "Counting the new words…");
  const lower = text.toLowerCase();
  const metadata: EventData<"metadata"> = {
    ...measure(text, turn.level),
    educational_elements: afterword.educationalElements,
    new_words: afterword.newWords
      .filter(({ word }) => lower.includes(word.toLowerCase()))
      .slice(0, MOST_NEW_WORDS),
  };
  yield { type: "metadata", data: metadata };
  yield node("calculate_metrics", "completed");
  return metadata;
}
