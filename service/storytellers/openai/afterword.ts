/** The structured call: what is asked of the model about a chapter, and how its answer is taken. */
import { z } from "zod";
import { Draft } from "../draft.ts";
import { type Afterword, StorytellerError } from "../storyteller.ts";

export const afterwordSchema = z.object({
  title: z.string(),
  choice_question: z.string().nullable(),
  choices: z.array(z.string()),
  educational_elements: z.array(z.string()),
  new_words: z.array(z.object({ word: z.string(), meaning: z.string() })),
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
});

/** @throws StorytellerError if the text is not the JSON that was asked for */
export function parseAfterword(text: string): Afterword {
  const json = text.replace(/<think>[\s\S]*?<\/think>/g, "");
  try {
    const said = JSON.parse(json.slice(json.indexOf("{"), json.lastIndexOf("}") + 1));
    return afterwordOf(afterwordSchema.parse(said));
  } catch {
    throw new StorytellerError("model_unavailable", "The model's JSON is not what was asked for");
  }
}

function afterwordOf(said: z.infer<typeof afterwordSchema>): Afterword {
  const draft = (text: string, most: number) =>
    new Draft(text.replace(/\s+/g, " ").trim().slice(0, most));
  return {
    title: draft(said.title, 80),
    choiceQuestion: said.choice_question === null ? null : draft(said.choice_question, 160),
    choices: said.choices.slice(0, 3).map((text, i) => ({
      id: `c${i + 1}`,
      text: draft(text, 100),
    })),
    educationalElements: said.educational_elements.slice(0, 3).map((text) => draft(text, 40)),
    newWords: said.new_words.slice(0, 6).map(({ word, meaning }) => ({
      word: draft(word, 40),
      meaning: draft(meaning, 160),
    })),
    verdict: { approved: said.approved, categories: said.concerns },
  };
}
