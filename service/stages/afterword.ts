/** What is said about a chapter passes the gate too: its title, question, choices, elements and meanings. */
import type { Told } from "../protocol/events.ts";
import { Draft } from "../storytellers/draft.ts";
import type { Afterword, Turn } from "../storytellers/storyteller.ts";
import { judge, NO_WORDS } from "./gates/gate.ts";
import type { Issues } from "./safety.ts";

/** An afterword of which every string has passed the gate. */
export interface ToldAfterword {
  title: Told;
  choiceQuestion: Told | null;
  choices: { id: string; text: Told }[];
  educationalElements: Told[];
  newWords: { word: Told; meaning: Told }[];
}

/** Words of the house for what did not pass. */
const HOUSE = {
  title: "A Story for You",
  question: "What should happen next?",
  choices: ["Go on and see what comes next", "Stay a little and look around first"],
};

/**
 * Judges all that was said about a chapter: what is refused is left out, or gives way to words of
 * the house where something must stand. Adds to `issues`.
 */
export function judgeAfterword(afterword: Afterword, turn: Turn, issues: Issues): ToldAfterword {
  const pass = (draft: Draft): Told | null => {
    const verdict = judge(draft);
    if (verdict.ok) return verdict.told;
    for (const category of verdict.categories) issues.push({ category, action: "rewritten" });
    return null;
  };
  const house = (text: string) => pass(new Draft(text)) ?? NO_WORDS;

  let choices = afterword.choices.flatMap(({ id, text }) => {
    const told = pass(text);
    return told ? [{ id, text: told }] : [];
  });
  if (!turn.isLast && choices.length < 2) {
    choices = HOUSE.choices.map((text, i) => ({ id: `house-${i + 1}`, text: house(text) }));
  }
  return {
    title: (turn.title === null ? null : pass(new Draft(turn.title))) ?? pass(afterword.title) ??
      house(HOUSE.title),
    choiceQuestion: turn.isLast
      ? null
      : (afterword.choiceQuestion && pass(afterword.choiceQuestion)) ?? house(HOUSE.question),
    choices: turn.isLast ? [] : choices,
    educationalElements: afterword.educationalElements.flatMap((element) => pass(element) ?? []),
    newWords: afterword.newWords.flatMap(({ word, meaning }) => {
      const told = { word: pass(word), meaning: pass(meaning) };
      return told.word && told.meaning ? [{ word: told.word, meaning: told.meaning }] : [];
    }),
  };
}
