/** What if it had been another choice: a story of its own, of which nothing of the first is left behind. */
import { assert } from "chai";
import { COVER, newest, reduce, type State, WHOLE } from "./state.ts";
import { all, choices, cut, heard, mount, press, seen, starts, told, unmount } from "./testing.ts";

const complete = (chapter_number: number) =>
  ({
    success: true,
    chapter_number,
    story_content: "A fox woke.",
    choices: [{ id: "c1", text: "Left" }, { id: "c2", text: "Right" }],
  }) as never;

/** Two chapters, told by the choice c1 after the first. */
const TOLD: State = {
  ...COVER,
  phase: "told",
  storyId: "tale",
  token: "mine",
  asked: { site: "pk", request_id: "r2", story_id: "tale", chapter_number: 2, choice: "c1" },
  taken: ["c1"],
  seen: WHOLE,
  notices: { 1: "One.", 2: "Two." },
  newWords: { 2: [] },
  chapters: [1, 2].map((number) => ({
    number,
    seq: 9,
    sentences: [],
    progress: 100,
    complete: complete(number),
    revealed: number === 1,
  })),
};

const branch = { ...TOLD.asked!, request_id: "r3", choice: "c2", branch: true };

const begun = (story_id: string) =>
  ({
    what: "begun",
    begun: { story_id, chapter_number: 2, events_url: "/e", story_token: "other" },
  }) as const;

/** Has two chapters told by the first choice. */
async function twoChapters(attributes: Record<string, string> = {}) {
  const element = await mount(attributes);
  press(element, ".big");
  (await seen(element, choices))[0]!.click();
  await seen(element, (root) => all(root, "section").length === 2 && choices(root));
  const [first] = element.state.chapters;
  const { taken: [taken], storyId: story_id } = element.state;
  const choice = first!.complete!.choices.find(({ id }) => id !== taken)!.id;
  return { element, asks: { branch: true, story_id, chapter_number: 2, choice } };
}

suite("branch", () => {
  teardown(unmount);

  test("what belonged to the chapter that is told anew goes with it; what was told before stands", () => {
    const state = [{ what: "asked", asked: branch } as const, begun("other")].reduce(reduce, TOLD);
    assert.deepEqual(state.notices, { 1: "One." });
    assert.deepEqual(state.newWords, {});
    assert.deepEqual(state.taken, ["c2"]);
    assert.deepEqual(state.chapters.map(({ number, seq }) => [number, seq]), [[1, 9], [2, 0]]);
    assert.equal(state.askedWith, "mine");
  });

  test("a chapter that was still to appear stands once the next one begins", () => {
    const next = { ...TOLD.asked!, request_id: "r4", chapter_number: 3 };
    const third = begun("tale");
    const state = [
      { what: "asked", asked: next } as const,
      { ...third, begun: { ...third.begun, chapter_number: 3 } },
    ].reduce(reduce, TOLD);
    assert.deepEqual(state.chapters.map(({ revealed }) => revealed), [true, true, false]);
  });

  test("after a reload one that had not begun is asked for again", () => {
    const memory: State = { ...TOLD, phase: "asking", asked: branch, chapters: [] };
    const story = { chapters: [complete(1), complete(2)] };
    assert.equal(reduce(memory, { what: "read", story }).phase, "asking");
    const asked = { ...branch, branch: undefined };
    assert.equal(reduce({ ...memory, asked }, { what: "read", story }).phase, "told");
  });

  test("it is told on from where it parts, in sight", async () => {
    const { element, asks } = await twoChapters();
    const [first, second] = [told(element), told(element, 1)];
    const start = heard(element, "story-choice");
    element.scroller.scrollTop = 0;
    element.ask(asks);
    assert.equal((await start).choice.id, asks.choice);
    await seen(element, choices);
    assert.equal(told(element), first);
    assert.notEqual(told(element, 1), second);
    const { top } = all(element.shadowRoot!, "section")[1]!.getBoundingClientRect();
    assert.closeTo(top, element.scroller.getBoundingClientRect().top, 2);
  });

  test("one that is refused leaves the story as it was, and is not asked for by a reload", async () => {
    const { element, asks } = await twoChapters();
    const service = element.service;
    element.service = cut("refuse-429-quota").address;
    element.ask(asks);
    await seen(element, (root) => root.querySelector("[role=alert]"));
    assert.isEmpty(all(element.shadowRoot!, ".choice"));
    element.service = service;
    element.tryAgain();
    await seen(element, choices);
    assert.equal(newest(element.state)!.number, 2);
    element.remove();
    const road = cut("-");
    const after = await mount({ service });
    await seen(after, choices);
    assert.isEmpty(starts(await road.log()));
    assert.lengthOf(all(after.shadowRoot!, "section"), 2);
  });

  test("while it is asked for, no choice looks taken, and none can be", async () => {
    const { element, asks } = await twoChapters();
    element.service = cut("late-300").address;
    element.ask(asks);
    await element.updateComplete;
    const buttons = all(element.shadowRoot!, ".choice");
    assert.isTrue(buttons.every(({ ariaDisabled }) => ariaDisabled === "true"));
    assert.isFalse(buttons.some(({ ariaBusy }) => ariaBusy === "true"));
  });
});
