/** What is said about a chapter passes the gate too: its title, question, choices, elements and meanings. */
import type { Told } from "../protocol/events.ts";
import type { Part } from "../protocol/audit.ts";
import { Draft } from "../storytellers/draft.ts";
import type { Afterword, Turn } from "../storytellers/storyteller.ts";
import { type Gatekeeper, ownWords } from "./gates/gate.ts";
import type { Issues } from "./safety.ts";
import { INSTEAD } from "./words-of-ours.ts";

/** An afterword of which every string has passed the gate. */
export interface ToldAfterword {
  title: Told;
  choiceQuestion: Told | null;
  choices: { id: string; text: Told }[];
  educationalElements: Told[];
  newWords: { word: Told; meaning: Told }[];
}

/**
 * Judges all that was said about a chapter, in one go: what is refused is left out, or gives way to
 * words of ours where something must stand. Adds to `issues`.
 * @throws ModerationDown, AskedRefused, or the signal's reason
 */
export async function judgeAfterword(
  afterword: Afterword,
  turn: Turn,
  gate: Gatekeeper,
  issues: Issues,
  signal: AbortSignal,
): Promise<ToldAfterword> {
  const drafts: [Part, Draft][] = [
    ...(turn.title === null ? [] : [["title", new Draft(turn.title)] as [Part, Draft]]),
    ["title", afterword.title],
    ...(afterword.choiceQuestion
      ? [["choice_question", afterword.choiceQuestion] as [Part, Draft]]
      : []),
    ...afterword.choices.map(({ text }): [Part, Draft] => ["choice", text]),
    ...afterword.educationalElements.map((text): [Part, Draft] => ["educational_element", text]),
    ...afterword.newWords.flatMap(({ word, meaning }): [Part, Draft][] => [
      ["new_word", word],
      ["new_word", meaning],
    ]),
  ];
  const verdicts = await gate.judge(drafts.map(([, draft]) => draft), signal);
  const told = new Map<Draft, Told>();
  drafts.forEach(([part, draft], i) => {
    const verdict = verdicts[i]!;
    if (verdict.ok) return told.set(draft, verdict.told);
    gate.audit.refused(verdict, "rewritten", part);
    for (const category of verdict.categories) issues.push({ category, action: "rewritten" });
  });
  const first = (part: Part) =>
    drafts.flatMap(([one, draft]) => (one === part ? told.get(draft) ?? [] : []))[0];

  let choices = afterword.choices.flatMap(({ id, text }) => {
    const passed = told.get(text);
    return passed ? [{ id, text: passed }] : [];
  });
  if (choices.length < 2) {
    choices = INSTEAD.choices.map((text, i) => ({ id: `house-${i + 1}`, text: ownWords(text) }));
  }
  return {
    title: first("title") ?? ownWords(INSTEAD.title),
    choiceQuestion: turn.isLast ? null : first("choice_question") ?? ownWords(INSTEAD.question),
    choices: turn.isLast ? [] : choices,
    educationalElements: afterword.educationalElements.flatMap((draft) => told.get(draft) ?? []),
    newWords: afterword.newWords.flatMap((one) => {
      const [word, meaning] = [told.get(one.word), told.get(one.meaning)];
      return word && meaning ? [{ word, meaning }] : [];
    }),
  };
}
