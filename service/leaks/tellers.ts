/** Who tells the stories of a house: for each one a script, or a model behind the real client. */
import { elementOf } from "../protocol/elements.ts";
import type { Clock } from "../runtime.ts";
import { Draft } from "../storytellers/draft.ts";
import { openAiStoryteller } from "../storytellers/openai/openai.ts";
import {
  type Afterword,
  type Piece,
  type Storyteller,
  StorytellerError,
  type Turn,
} from "../storytellers/storyteller.ts";
import type { Manuscript } from "./manuscript.ts";
import { pieces } from "./pieces.ts";
import type { Tally } from "./tally.ts";
import { wire } from "./wire.ts";

/** A storyteller that knows each story by its animal. */
export function tellersOf(
  manuscripts: Map<string, Manuscript>,
  clock: Clock,
  tally: Tally,
): Storyteller {
  const tellers = new Map<string, Storyteller>();
  for (const [theme, manuscript] of manuscripts) {
    const teller = manuscript.story.isModel
      ? modelled(manuscript, clock, tally)
      : scripted(manuscript, clock, tally);
    tellers.set(theme, teller);
  }
  return {
    kind: "model",
    longest: 8,
    tell: (turn, ...rest) => tellers.get(turn.theme)!.tell(turn, ...rest),
    afterword: (turn, ...rest) => tellers.get(turn.theme)!.afterword(turn, ...rest),
  };
}

function modelled(manuscript: Manuscript, clock: Clock, tally: Tally): Storyteller {
  const turns: { now: Turn | null } = { now: null };
  const teller = openAiStoryteller({
    apiKey: manuscript.mark("never"),
    baseURL: "http://127.0.0.1/v1",
    model: "scripted",
    temperature: 0.8,
    maxTokens: 900,
    clock,
    random: () => 0.1,
    fetch: wire(manuscript, () => turns.now!, clock, tally),
  });
  return {
    kind: "model",
    longest: 8,
    tell: (turn, ...rest) => teller.tell(turns.now = turn, ...rest),
    afterword: (turn, ...rest) => teller.afterword(turns.now = turn, ...rest),
  };
}

function scripted(manuscript: Manuscript, clock: Clock, tally: Tally): Storyteller {
  async function* tell(
    ...[turn, _soFar, _again, signal, pay]: Parameters<Storyteller["tell"]>
  ): AsyncGenerator<Piece> {
    await pay();
    const { text, telling } = manuscript.tell(turn);
    tally.count(`scripted tellings: ${telling.end}`);
    const unfinished = /^(unfinished|throw|failure|filter)$/.test(telling.end);
    // What comes last is never whole, or never known to be: nobody judges it.
    const end = telling.end === "unfinished" ? "" : ".";
    const last = unfinished ? ` And then a ${manuscript.mark("never")}${end}` : "";
    let count = 0;
    for (const piece of pieces(text + last, telling.pieces)) {
      if (telling.pauseMs > 0 && count++ % 4 === 0) await clock.sleep(telling.pauseMs, signal);
      signal.throwIfAborted();
      if (count % 9 === 8) yield { retrying: "again" };
      yield { text: piece };
    }
    const mark = manuscript.mark("never");
    if (telling.end === "throw") throw new TypeError(`cannot go on after "${mark}"`);
    if (telling.end === "failure") {
      throw new StorytellerError("model_unavailable", "The script ends here");
    }
    if (telling.end === "filter") throw new Error(mark, { cause: new Error(`${mark}: ${text}`) });
  }

  async function afterword(
    ...[turn, , , signal, pay]: Parameters<Storyteller["afterword"]>
  ): Promise<Afterword> {
    await pay();
    const { words, plan } = manuscript.describe(turn.isLast);
    const cause = words.title;
    if (plan.fails === "throw") throw new RangeError(`no afterword: ${cause}`);
    if (plan.fails === "refuse") throw new StorytellerError("model_refused", "The script refuses");
    if (plan.fails === "stall") await clock.sleep(5000, signal);
    const draft = (text: string, most: number) => new Draft(text.slice(0, most));
    return {
      title: draft(words.title, 80),
      choiceQuestion: words.choice_question === null ? null : draft(words.choice_question, 80),
      choices: words.choices.slice(0, 3).map((text, i) => ({
        id: `c${i + 1}`,
        text: draft(text, 80),
      })),
      educationalElements: words.educational_elements.flatMap((text) => elementOf(text) ?? []),
      newWords: words.new_words.map(({ word, meaning }) => ({
        word: draft(word, 80),
        meaning: draft(meaning, 80),
      })),
      questions: words.questions.map(({ question, ...rest }) => ({
        ...rest,
        question: draft(question, 80),
      })),
      memory: {
        summary: draft(words.memory.summary, 200),
        hero: draft(words.memory.hero, 80),
        places: words.memory.places.map((text) => draft(text, 40)),
        promises: words.memory.promises.map((text) => draft(text, 80)),
      },
      verdict: {
        approved: words.approved && words.youngest_age < 10,
        categories: words.approved ? [] : ["fear"],
      },
    };
  }

  return { kind: "model", longest: 8, tell, afterword };
}
