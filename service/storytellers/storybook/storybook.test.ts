import assert from "node:assert/strict";
import { LEVELS } from "../../protocol/events.ts";
import { gateFor, meansOf } from "../../stages/testing-means.ts";
import { tell } from "../../stages/tell.ts";
import { free, HandClock } from "../../testing.ts";
import { Draft } from "../draft.ts";
import { inkSources } from "./ink-sources.ts";
import { openStorybook } from "./storybook.ts";
import { compileTales } from "./tale.ts";
import type { Turn } from "../storyteller.ts";

const sources = await inkSources();
const clock = new HandClock();
const storybook = openStorybook({ sources, pace: 0, clock });
const never = new AbortController().signal;

const FIRST: Turn = {
  storyId: "a".repeat(22),
  chapterNumber: 1,
  isLast: false,
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
};

async function chapter(turn: Turn) {
  let text = "";
  for await (const piece of storybook.tell(turn, "", [], never, free)) {
    assert("text" in piece);
    text += piece.text;
  }
  const { choices, choiceQuestion, newWords } = await storybook.afterword(turn, text, never, free);
  return {
    text,
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
      before: [...first.before, { text: told.text, choice }],
    });
  }
}

for (const { name, keywords, title } of compileTales(sources)) {
  Deno.test(`every path of "${title}": three whole chapters that every gate passes`, async () => {
    const theme = [...keywords][0]!;
    const endings = new Set<string>();
    for (const level of ["beginner", "intermediate", "advanced"] as const) {
      for (const pronouns of ["she", "he", "they"] as const) {
        for (const [personalised, woven] of [[true, []], [false, ["steam engines"]]] as const) {
          const interests = [...woven];
          const first = {
            ...FIRST,
            theme,
            level,
            pronouns,
            personalised,
            interests,
            known: interests,
          };
          for await (const { turn, text, question, choices, words } of paths(first)) {
            const where = `${name} ${level} ${turn.before.map(({ choice }) => choice.id)}`;
            assert.doesNotMatch(
              text.replaceAll("{{HERO}}", "X"),
              /[{}[\]<>|_*#~\\]|->| {2}|undefined/,
              where,
            );
            assert.match(text, /[.!?]["”]?$/, where);
            assert.equal(text.includes("{{HERO}}"), personalised, where);
            assert.equal(text.includes("steam engines"), woven.length > 0, where);
            if (turn.isLast) {
              assert.deepEqual([choices, question], [[], null], where);
              endings.add(text);
            } else {
              assert(choices.length === 2 || choices.length === 3, where);
              assert.match(question!, /\?$/, where);
            }
            for (const [word, meaning] of words) {
              assert(text.toLowerCase().includes(word!.toLowerCase()), `${where}: "${word}"`);
              assert(meaning, `${where}: "${word}" has no meaning`);
            }
            for (
              const line of [
                text,
                question ?? "",
                ...choices.map((c) => c.text),
                ...words.flat(),
              ]
            ) {
              assert(gateFor().check(new Draft(line)).ok, `${where}: a gate stops "${line}"`);
            }
          }
        }
      }
    }
    // At least four endings, at three levels, for three pronouns, told in two ways.
    assert(endings.size >= 4 * 3 * 3 * 2, `${name} has only ${endings.size} endings`);
  });
}

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
  for await (const piece of paced.tell(FIRST, "", [], never, free)) {
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

Deno.test("a torn page is found when the book is opened", () => {
  const torn = { ...sources, "space.beginner.ink": "=== chapter_1\n-> nowhere" };
  assert.throws(() => openStorybook({ sources: torn, pace: 0, clock }), /space\.beginner\.ink/);
  const { "space.advanced.ink": _, ...missing } = sources;
  assert.throws(
    () => openStorybook({ sources: missing, pace: 0, clock }),
    /"space.advanced.ink" is missing/,
  );
});
