/** What is said about a chapter passes the gate too: title, question, choices, meanings, what is remembered. */
import type { Element, QuestionKind } from "../protocol/elements.ts";
import type { Told } from "../protocol/events.ts";
import type { Part } from "../protocol/audit.ts";
import { Draft } from "../storytellers/draft.ts";
import type { Afterword, Memory, Turn } from "../storytellers/storyteller.ts";
import { type Gatekeeper, ownWords } from "./gates/gate.ts";
import type { Issues } from "./safety.ts";
import { INSTEAD } from "./words-of-ours.ts";

/** An afterword of which every string has passed the gate. */
export interface ToldAfterword {
  title: Told;
  choiceQuestion: Told | null;
  choices: { id: string; text: Told }[];
  educationalElements: Element[];
  newWords: { word: Told; meaning: Told }[];
  questions: { kind: QuestionKind; question: Told; quote: string }[];
  memory: Partial<Memory<Told>> | null;
}

/**
 * Judges all that was said about a chapter, in one go: what is refused is left out, or gives way to
 * words of ours where something must stand. Adds to `issues` what a reader would have seen: not what is
 * only remembered.
 * @throws ModerationDown, AskedRefused, or the signal's reason
 */
export async function judgeAfterword(
  afterword: Afterword,
  turn: Turn,
  gate: Gatekeeper,
  issues: Issues,
  signal: AbortSignal,
): Promise<ToldAfterword> {
  const asked = turn.title === null ? [] : [new Draft(turn.title)];
  const titles = [...asked, afterword.title];
  const { memory } = afterword;
  const drafts: [Part, Draft][] = [
    ...titles.map((title): [Part, Draft] => ["title", title]),
    ...(afterword.choiceQuestion
      ? [["choice_question", afterword.choiceQuestion] as [Part, Draft]]
      : []),
    ...afterword.choices.map(({ text }): [Part, Draft] => ["choice", text]),
    ...afterword.newWords.flatMap(({ word, meaning }): [Part, Draft][] => [
      ["new_word", word],
      ["new_word", meaning],
    ]),
    ...afterword.questions.map(({ question }): [Part, Draft] => ["question", question]),
    ...[memory?.summary, memory?.hero, memory?.places, memory?.promises]
      .flatMap((text): Draft[] | Draft => text ?? [])
      .map((text): [Part, Draft] => ["memory", text]),
  ];
  const verdicts = await gate.judge(drafts.map(([, draft]) => draft), signal);
  const told = new Map<Draft, Told>();
  drafts.forEach(([part, draft], i) => {
    const verdict = verdicts[i]!;
    if (verdict.ok) return told.set(draft, verdict.told);
    gate.audit.refused(verdict, "rewritten", part);
    if (part === "memory") return;
    for (const category of verdict.categories) issues.push({ category, action: "rewritten" });
  });
  const passed = (drafts: Draft[]) => drafts.flatMap((draft) => told.get(draft) ?? []);

  /** Of what is remembered nothing is known where nothing of it passed. */
  const someOf = (drafts: Draft[] | undefined) => {
    const told = drafts && passed(drafts).filter((text) => text.trim() !== "");
    return told?.length === 0 && drafts!.length > 0 ? undefined : told;
  };

  let choices = afterword.choices.flatMap(({ id, text }) =>
    passed([text]).map((text) => ({ id, text }))
  );
  if (choices.length < 2) {
    choices = INSTEAD.choices.map((text, i) => ({ id: `house-${i + 1}`, text: ownWords(text) }));
  }
  const question = afterword.choiceQuestion ? passed([afterword.choiceQuestion])[0] : undefined;
  return {
    title: passed(titles)[0] ?? ownWords(INSTEAD.title),
    choiceQuestion: turn.isLast ? null : question ?? ownWords(INSTEAD.question),
    choices: turn.isLast ? [] : choices,
    educationalElements: afterword.educationalElements,
    newWords: afterword.newWords.flatMap((one) => {
      const [word, meaning] = passed([one.word, one.meaning]);
      return word && meaning ? [{ word, meaning }] : [];
    }),
    questions: afterword.questions.flatMap(({ kind, question, quote }) =>
      passed([question]).map((question) => ({ kind, question, quote }))
    ),
    memory: memory && {
      summary: memory.summary && passed([memory.summary])[0],
      hero: memory.hero && passed([memory.hero])[0],
      places: someOf(memory.places),
      promises: someOf(memory.promises),
    },
  };
}
