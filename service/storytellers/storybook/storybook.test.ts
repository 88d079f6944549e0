import assert from "node:assert/strict";
import { QUESTION_KINDS } from "../../protocol/elements.ts";
import { LEVELS } from "../../protocol/events.ts";
import { ASKS } from "../../protocol/levels.ts";
import { NEW_WORDS } from "../../stages/reading/new-words.ts";
import { wordsOf } from "../../stages/reading/words.ts";
import { gateFor, meansOf } from "../../stages/testing-means.ts";
import { tell } from "../../stages/tell.ts";
import { free, HandClock } from "../../testing.ts";
import { Draft } from "../draft.ts";
import { inkSources } from "./ink-sources.ts";
import { openStorybook } from "./storybook.ts";
import { talesOf } from "./tale.ts";
import type { Turn } from "../storyteller.ts";

const sources = await inkSources();
const clock = new HandClock();
const storybook = openStorybook({ sources, pace: 0, clock });
const AFRESH = { avoid: [], misfit: null };
const never = new AbortController().signal;

const FIRST: Turn = {
  storyId: "a".repeat(22),
  chapterNumber: 1,
  isLast: false,
  chapters: 3,
  theme: "space",
  title: null,
  level: "beginner",
  pronouns: "they",
  interests: [],
  personalised: true,
  wish: null,
  about: { characters: ["fox"], places: [], things: [], doings: [], moods: [] },
  wished: null,
  known: [],
  before: [],
  memory: null,
};

async function chapter(turn: Turn) {
  let text = "";
  for await (const piece of storybook.tell(turn, "", AFRESH, never, free)) {
    assert("text" in piece);
    text += piece.text;
  }
  const said = await storybook.afterword(
    turn,
    text,
    [],
    never,
    free,
  );
  const { choices, choiceQuestion, newWords, educationalElements, questions } = said;
  return {
    text,
    elements: educationalElements,
    questions: questions.map(({ question }) => Draft.read(question)),
    question: choiceQuestion && Draft.read(choiceQuestion),
    choices: choices.map(({ id, text }) => ({ id, text: Draft.read(text) })),
    words: newWords.map(({ word, meaning }) => [Draft.read(word), Draft.read(meaning)]),
  };
}

/** Every chapter of every path through the tale of a theme. */
async function* paths(
  first: Turn,
): AsyncGenerator<{ turn: Turn } & Awaited<ReturnType<typeof chapter>>> {
  const told = await chapter(first);
  yield { turn: first, ...told };
  for (const choice of told.choices) {
    yield* paths({
      ...first,
      chapterNumber: first.chapterNumber + 1,
      isLast: first.chapterNumber === 2,
      before: [...first.before, { text: told.text, choice } as Turn["before"][number]],
    });
  }
}

/** Each with other pronouns, a name or none, something woven in or nothing. */
const TOLD_TO: [Turn["pronouns"], boolean, ...string[]][] = [
  ["they", true],
  ["she", false, "steam engines"],
  ["he", true, "steam engines"],
];

/** A tale in one telling: everything that a reader of one level may meet. */
async function everyPath(first: Turn, where: string): Promise<Set<string>> {
  const isWoven = first.interests.length > 0;
  const endings = new Set<string>();
  for await (const { turn, text, question, choices, words, elements, questions } of paths(first)) {
    const at = `${where} ${turn.before.map(({ choice }) => choice.id)}`;
    assert.doesNotMatch(
      text.replaceAll("{{HERO}}", "X"),
      /[{}[\]<>|_*#~\\]|->| {2}|undefined/,
      at,
    );
    assert.match(text, /[.!?]["”]?$/, at);
    assert.equal(text.includes("{{HERO}}"), first.personalised, at);
    assert.equal(text.includes("steam engines"), isWoven, at);
    if (turn.isLast) {
      assert.deepEqual([choices, question], [[], null], at);
      endings.add(text);
    } else {
      assert(choices.length === 2 || choices.length === 3, at);
      assert.match(question!, /\?$/, at);
    }
    assert(elements.length >= 1 && elements.length <= 3, at);
    const lines = [text, question ?? "", ...choices.map((c) => c.text), ...words.flat()];
    for (const line of [...lines, ...questions]) {
      assert(gateFor().check(new Draft(line)).ok, `${at}: a gate stops "${line}"`);
    }
    if (first.pronouns === "he") continue;
    // What is measured and given to talk about stands in the metadata, whole.
    const { reading_level, new_words, questions: asked } = await metadataOf(turn);
    assert.equal(reading_level.fit, "fits", `${at}: ${JSON.stringify(reading_level)}`);
    const [fewest, most] = ASKS[turn.level].chapter;
    assert(!isWoven || wordsOf(text).length <= most * 1.1, `${at}: too long`);
    assert(wordsOf(text).length >= fewest, `${at}: too short`);
    assert.deepEqual(new_words.map(({ word }) => word), words.map(([word]) => word), at);
    assert(words.length >= NEW_WORDS.fewest && words.length <= NEW_WORDS.most, at);
    assert.deepEqual(asked.map(({ kind }) => kind), [...QUESTION_KINDS], at);
  }
  return endings;
}

async function metadataOf(turn: Turn) {
  for await (const event of tell(turn, [], meansOf(storybook))) {
    if (event.type === "metadata") return event.data;
  }
  throw new Error("The chapter has no metadata");
}

for (const { name, keywords, title } of talesOf(sources)) {
  Deno.test(`every path of "${title}": whole chapters at their level that every gate passes`, async () => {
    const theme = [...keywords][0]!;
    for (const level of LEVELS) {
      for (const [pronouns, personalised, ...interests] of TOLD_TO) {
        const first = {
          ...FIRST,
          theme,
          level,
          pronouns,
          personalised,
          interests,
          known: interests,
        };
        const endings = await everyPath(first, `${name} ${level} ${pronouns}`);
        assert.equal(endings.size, 6, `${name} ${level}`);
      }
    }
  });
}

Deno.test("no theme is claimed by two tales", () => {
  const tales = talesOf(sources);
  const claimed = tales.flatMap(({ keywords }) => [...keywords]);
  const twice = claimed.filter((word, i) => claimed.indexOf(word) !== i);
  assert.deepEqual(twice, []);
});

Deno.test("a theme finds its tale; what no tale was written for is woven in", async () => {
  const openings = new Map<string, string>();
  for (const theme of ["space", "a robot on the moon", "animals", "my dog", "bedtime", "dreams"]) {
    openings.set(theme, (await chapter({ ...FIRST, theme, known: [theme] })).text);
  }
  assert.equal(
    openings.get("space"),
    openings.get("a robot on the moon")!.replace(/ [^.]*a robot on the moon[^.]*\./, ""),
  );
  assert.notEqual(openings.get("space"), openings.get("bedtime"));
  assert.notEqual(openings.get("animals"), openings.get("bedtime"));
  const theme = "my grandma's accordion";
  assert.match((await chapter({ ...FIRST, theme, known: [theme] })).text, /my grandma’s accordion/);
  // A word that is none of ours stays out of the tale.
  assert.doesNotMatch((await chapter({ ...FIRST, theme })).text, /accordion/);
});

Deno.test("a story that another storyteller began is not gone on with", async () => {
  const choice = { id: "c1", text: "Go on" };
  const before = [{ text: "A model told this.", choice }] as Turn["before"];
  await assert.rejects(chapter({ ...FIRST, chapterNumber: 2, before }), /No tale goes on/);
  // Nor one that its tale has ended.
  const told = await Array.fromAsync(paths(FIRST));
  const end = told.find(({ turn }) => turn.isLast)!;
  const beyond = [...end.turn.before, { text: end.text, choice }] as Turn["before"];
  await assert.rejects(chapter({ ...FIRST, chapterNumber: 4, before: beyond }), /No tale goes on/);
});

Deno.test("a story goes on in its tale, though the theme would now find another", async () => {
  const { text, choices } = await chapter({ ...FIRST, theme: "dinosaurs" });
  const before = [{ text, choice: choices[0]! }] as Turn["before"];
  const second = { ...FIRST, chapterNumber: 2, before };
  assert.deepEqual(
    await chapter({ ...second, theme: "space" }),
    await chapter({ ...second, theme: "dinosaurs" }),
  );
});

Deno.test("every level is told, and a turn is always told the same", async () => {
  for (const level of LEVELS) {
    const turn = { ...FIRST, level, personalised: false };
    assert.deepEqual(await chapter(turn), await chapter(turn));
  }
});

Deno.test("it tells at its pace: one word for each wait of the clock", async () => {
  const paced = openStorybook({ sources, pace: 4, clock });
  const waits: number[] = [];
  clock.onSleep = (ms) => {
    waits.push(ms);
    queueMicrotask(() => clock.move(ms));
  };
  let text = "";
  for await (const piece of paced.tell(FIRST, "", AFRESH, never, free)) {
    text += "text" in piece ? piece.text : "";
  }
  clock.onSleep = () => {};
  assert.equal(text, (await chapter(FIRST)).text);
  assert.deepEqual(waits, text.match(/\S+/g)!.map(() => 250));
});

Deno.test("it goes on from any sentence that was told", async () => {
  const events = await Array.fromAsync(tell(FIRST, [], meansOf(storybook)));
  const sentences = events.flatMap((event) => (event.type === "content" ? [event.data] : []));
  for (let told = 0; told <= sentences.length; told++) {
    const rest = await Array.fromAsync(tell(
      FIRST,
      sentences.slice(0, told).map((data) => ({ type: "content", data })),
      meansOf(storybook),
    ));
    assert.deepEqual(
      rest.flatMap((event) => (event.type === "content" ? [event.data] : [])),
      sentences.slice(told),
    );
    assert.deepEqual(rest.at(-1), events.at(-1));
  }
});

Deno.test("a missing page is found when the book is opened, a torn one when it is told from", async () => {
  const { "space.advanced.ink": _, ...missing } = sources;
  assert.throws(
    () => openStorybook({ sources: missing, pace: 0, clock }),
    /"space.advanced.ink": it is missing/,
  );
  const untitled = { ...sources, "space.beginner.ink": "=== chapter_1\nHi.\n-> END" };
  assert.throws(() => openStorybook({ sources: untitled, pace: 0, clock }), /no "# title:"/);
  const torn = { ...sources, "space.beginner.ink": `${sources["space.beginner.ink"]}\n-> nowhere` };
  const book = openStorybook({ sources: torn, pace: 0, clock });
  await assert.rejects(
    Array.fromAsync(book.tell(FIRST, "", AFRESH, never, free)),
    /"space\.beginner\.ink": .*nowhere/,
  );
});
