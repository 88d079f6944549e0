/** Third stage: measures the told chapter, and what it gives to learn and to talk about. */
import { QUESTION_KINDS } from "../protocol/elements.ts";
import type { EventData, StoryEvent, Told } from "../protocol/events.ts";
import type { Turn } from "../storytellers/storyteller.ts";
import type { ToldAfterword } from "./afterword.ts";
import { plainForm } from "./reading/familiar.ts";
import { measure } from "./reading/levels.ts";
import { explains, learntFrom, NEW_WORDS, plainTerm } from "./reading/new-words.ts";
import { withoutOwner } from "./reading/names.ts";
import { readPassage } from "./reading/passage.ts";
import { wordsOf } from "./reading/words.ts";
import { node, progress } from "./stage.ts";
import { standingIn } from "./told.ts";

export function* metrics(
  turn: Turn,
  text: Told,
  afterword: ToldAfterword,
): Generator<StoryEvent, EventData<"metadata">> {
  yield node("calculate_metrics", "started");
  yield progress("metrics", "Counting the new words…");
  const { reading_level: { why, ...reading_level }, ...measured } = measure(text, turn.level);
  const metadata: EventData<"metadata"> = {
    ...measured,
    reading_level: {
      ...reading_level,
      why: { ...why, hard_words: standingIn(text, why.hard_words) },
    },
    educational_elements: afterword.educationalElements,
    new_words: newWords(turn, text, afterword.newWords),
    questions: questions(text, afterword.questions),
  };
  yield { type: "metadata", data: metadata };
  yield node("calculate_metrics", "completed");
  return metadata;
}

/** Those that the text gives its reader to learn and whose meaning is below the level, each once. */
function newWords({ level }: Turn, text: Told, offered: ToldAfterword["newWords"]) {
  const terms = offered.map((one) => ({ ...one, term: plainTerm(one.word) }));
  const learnt = learntFrom(readPassage(text), level, terms.map(({ term }) => term));
  const given = terms.filter(({ term, meaning }) => learnt.has(term) && explains(meaning, term));
  return [...Map.groupBy(given, ({ term }) => term).values()]
    .map(([first]) => ({ word: first!.word, meaning: first!.meaning })).slice(0, NEW_WORDS.most);
}

/** One of each kind, with the paragraph in which the quote stands that answers or prompts it. */
function questions(text: Told, offered: ToldAfterword["questions"]) {
  const paragraphs = text.split("\n\n").map(plain);
  return QUESTION_KINDS.flatMap((kind) =>
    offered.flatMap(({ question, quote, ...one }) => {
      const paragraph = paragraphs.findIndex((words) => words.includes(plain(quote)));
      const isOne = one.kind === kind && paragraph >= 0 && plain(quote).trim().includes(" ");
      return isOne && question.endsWith("?") ? [{ kind, question, paragraph }] : [];
    }).slice(0, 1)
  );
}

/**
 * A text by its words alone, without owners' endings, with a space at both ends: what it includes begins
 * and ends with a word.
 */
function plain(text: string): string {
  return ` ${wordsOf(text).map((word) => withoutOwner(plainForm(word))).join(" ")} `;
}
