/**
 * How well a chapter is held to its level: a model that answers with the text of the oldest readers, and
 * with the right one only when it is asked again, once or twice. The real client, over real HTTP.
 */
import type { EventData, Level, StoryEvent } from "../protocol/events.ts";
import { meansOf, TURN } from "../stages/testing-means.ts";
import { splitSentences } from "../stages/reading/sentences.ts";
import { HERO } from "../protocol/hero.ts";
import { tell } from "../stages/tell.ts";
import {
  type Call,
  GOOD_AFTERWORD,
  modelServer,
  storytellerAt,
} from "../storytellers/openai/testing-model.ts";
import { inkSources } from "../storytellers/storybook/ink-sources.ts";
import { pronounsOf } from "../storytellers/storybook/cast.ts";
import { talesOf } from "../storytellers/storybook/tale.ts";

/** One chapter as it is written for a reader, for one between, and for the oldest. */
export interface Chapter {
  right: string;
  between: string;
  hard: string;
}

/** Every chapter of the storybook. */
export async function chaptersFor(level: "beginner" | "developing"): Promise<Chapter[]> {
  const variables = { hero: HERO, woven: "", ...pronounsOf("they") };
  return talesOf(await inkSources()).flatMap((tale) => {
    const played = (written: Level, path: number[]) => {
      const story = tale.open(written, variables);
      const first = story.next();
      return path.reduce((_, index) => story.choose(index), first);
    };
    const walk = (path: number[]): Chapter[] => {
      const text = (written: Level) => played(written, path).paragraphs.join("\n\n");
      const own = { right: text(level), between: text("intermediate"), hard: text("advanced") };
      return [own, ...played(level, path).choices.flatMap((_, index) => walk([...path, index]))];
    };
    return walk([]);
  });
}

/** What became of one chapter. */
export interface Held {
  fit: EventData<"metadata">["reading_level"]["fit"];
  /** How often it was asked for again. */
  retold: number;
  /** Sentences of the hard text, and of no other, that a reader saw. */
  hardShown: string[];
}

/**
 * @param heeds after how many corrections the model writes what fits: at 2 the first is met half-way;
 *   Infinity: never
 */
export async function hold(chapter: Chapter, level: Level, heeds: number): Promise<Held> {
  let asked = 0;
  await using server = modelServer((call) => {
    if (!call.stream) return { json: GOOD_AFTERWORD };
    if (isCorrected(call)) asked++;
    const text = asked >= heeds ? chapter.right : asked === 0 ? chapter.hard : chapter.between;
    return { say: text.slice(toldOf(text, call)) };
  });
  const storyteller = storytellerAt(server);
  const turn = { ...TURN, level, personalised: true };
  const events: StoryEvent[] = await Array.fromAsync(tell(turn, [], meansOf(storyteller)));
  const told = events.flatMap((
    event,
  ) => (event.type === "content" ? [event.data.chunk.trim()] : []));
  const metadata = events.find((event) => event.type === "metadata")!;
  const others = new Set([...splitSentences(chapter.right), ...splitSentences(chapter.between)]
    .map((sentence) => sentence.trim()));
  const hard = new Set(splitSentences(chapter.hard).map((sentence) => sentence.trim()));
  return {
    fit: metadata.data.reading_level.fit,
    retold: asked,
    hardShown: told.filter((sentence) => hard.has(sentence) && !others.has(sentence)),
  };
}

const isCorrected = ({ messages }: Call) =>
  messages.at(-1)!.content.includes("Write that passage again");

/** How much of a text stands already, in characters, when it is gone on with: the model repeats nothing. */
function toldOf(text: string, call: Call): number {
  const said = call.messages.findLast(({ role }) => role === "assistant")?.content ?? "";
  // Of what was said the passage that is to be written again does not stand: it has one paragraph at least.
  const paragraphs = said.split("\n\n");
  for (let kept = paragraphs.length - (isCorrected(call) ? 1 : 0); kept > 0; kept--) {
    const last = paragraphs[kept - 1]!;
    const at = text.indexOf(last);
    if (at >= 0) return at + last.length;
  }
  return 0;
}
