/** The structured call: what is asked of the model about a chapter, and how its answer is taken. */
import { z } from "zod";
import { element, elementOf, questionKind } from "../../protocol/elements.ts";
import { asHero } from "../../protocol/hero.ts";
import { type Category, category, type Level } from "../../protocol/events.ts";
import { Draft } from "../draft.ts";
import { type Afterword, StorytellerError } from "../storyteller.ts";

/** The verdict comes first: a model writes in this order, and is to judge before it adorns. */
export const afterwordSchema = z.object({
  approved: z.boolean(),
  concerns: z.array(
    z.enum([
      "violence",
      "fear",
      "sexual",
      "hate",
      "self_harm",
      "drugs",
      "secrets",
      "imitation",
      "other",
    ]),
  ),
  youngest_age: z.int(),
  title: z.string(),
  choice_question: z.string().nullable(),
  choices: z.array(z.string()),
  educational_elements: z.array(element),
  new_words: z.array(z.object({ word: z.string(), meaning: z.string() })),
  questions: z.array(z.object({ kind: questionKind, question: z.string(), quote: z.string() })),
  memory: z.object({
    summary: z.string(),
    hero: z.string(),
    places: z.array(z.string()),
    promises: z.array(z.string()),
  }),
});

/** The items of a list that are well made, whatever stands among them. */
function wellMade<T>(list: unknown[], item: z.ZodType<T>): T[] {
  return list.flatMap((one) => {
    const { success, data } = item.safeParse(one);
    return success ? [data] : [];
  });
}

/** [] if it is no list. */
const listOf = <T>(item: z.ZodType<T>) =>
  z.array(z.unknown()).catch([]).transform((list) => wellMade(list, item));

/** What is no list, or one of nothing that is well made, is as if it were not said. */
const remembered = z.array(z.unknown()).optional().catch(undefined).transform((list) => {
  const texts = list && wellMade(list, z.string());
  return texts?.length === 0 && list!.length > 0 ? undefined : texts;
});

/**
 * What is taken. Whoever says that a chapter is unfit is heard, however ill the rest of the answer is
 * made: ornaments that are none are left out one by one, a concern without a name of ours is `other`.
 */
const answer = z.object({
  approved: z.boolean(),
  concerns: z.array(z.string().catch("other")).catch([]),
  youngest_age: z.union([z.number(), z.string().transform((age) => Number.parseInt(age))])
    .nullish().catch(null),
  title: z.string().catch(""),
  choice_question: z.string().nullable().catch(null),
  choices: listOf(z.string()),
  educational_elements: listOf(z.string()),
  new_words: listOf(z.object({ word: z.string(), meaning: z.string() })),
  questions: listOf(z.object({
    kind: z.string().trim().toLowerCase().pipe(questionKind),
    question: z.string(),
    quote: z.string(),
  })),
  memory: z.object({
    summary: z.string(),
    hero: z.string().optional().catch(undefined),
    places: remembered,
    promises: remembered,
  }).nullish().catch(null),
});

/** What stands for a judge that would not even look at a chapter. */
export const REFUSED: Afterword = {
  title: new Draft(""),
  choiceQuestion: null,
  choices: [],
  educationalElements: [],
  newWords: [],
  questions: [],
  memory: null,
  verdict: { approved: false, categories: ["other"] },
};

/** For whom a chapter of each level must be fit, in years: the level's second year. */
const FIT_FOR: Record<Level, number> = {
  listening: 5,
  beginner: 6,
  developing: 8,
  intermediate: 9,
  advanced: 11,
};

function concernsOf(names: string[]): Category[] {
  return [...new Set(names.map((name) => category.safeParse(name).data ?? "other"))];
}

/** @throws StorytellerError if the text is not the JSON that was asked for */
export function parseAfterword(text: string, level: Level): Afterword {
  const json = text.replace(/<think>[\s\S]*?<\/think>/g, "");
  try {
    const said = JSON.parse(json.slice(json.indexOf("{"), json.lastIndexOf("}") + 1));
    return afterwordOf(answer.parse(said), level);
  } catch {
    throw new StorytellerError("model_unavailable", "The model's JSON is not what was asked for");
  }
}

/** On one line, with at most so many characters: cut where a word ends, so that the hero's name stays whole. */
function within(text: string, most: number): string {
  const line = asHero(text).replace(/\s+/g, " ").trim();
  return line.length <= most ? line : line.slice(0, Math.max(0, line.lastIndexOf(" ", most)));
}

const draft = (text: string, most: number) => new Draft(within(text, most));

function afterwordOf(said: z.infer<typeof answer>, level: Level): Afterword {
  const tooOld = (said.youngest_age ?? 0) > FIT_FOR[level];
  return {
    title: draft(said.title, 80),
    choiceQuestion: said.choice_question ? draft(said.choice_question, 160) : null,
    choices: said.choices.slice(0, 3).map((text, i) => ({
      id: `c${i + 1}`,
      text: draft(text, 100),
    })),
    educationalElements: [
      ...new Set(said.educational_elements.flatMap((words) => elementOf(words) ?? [])),
    ].slice(0, 3),
    newWords: said.new_words.slice(0, 6).map(({ word, meaning }) => ({
      word: draft(word, 40),
      meaning: draft(meaning, 160),
    })),
    questions: said.questions.slice(0, 6).map(({ kind, question, quote }) => ({
      kind,
      question: draft(question, 160),
      quote: within(quote, 160),
    })),
    memory: said.memory?.summary
      ? {
        summary: draft(said.memory.summary, 1200),
        hero: said.memory.hero === undefined ? undefined : draft(said.memory.hero, 160),
        places: said.memory.places?.slice(0, 6).map((text) => draft(text, 40)),
        promises: said.memory.promises?.slice(0, 6).map((text) => draft(text, 180)),
      }
      : null,
    // An approval with a concern is none.
    verdict: {
      approved: said.approved && !tooOld && said.concerns.length === 0,
      categories: said.concerns.length === 0 && tooOld ? ["fear"] : concernsOf(said.concerns),
    },
  };
}
