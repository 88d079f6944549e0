/** A story's states, told in few words. */
import { assert } from "chai";
import type { StoryEvent } from "../service/protocol/events.ts";
import { type Change, COVER, newest, reduce, type State, WHOLE } from "./state.ts";

const ASKED = { site: "pk", request_id: "r1", theme: "space" };

const asked: Change = { what: "asked", asked: ASKED };
const begun = (chapter = 1): Change => ({
  what: "begun",
  begun: { story_id: "tale", chapter_number: chapter, events_url: "/e", story_token: "t" },
});

/** An event of chapter `chapter`, from words such as "content A fox woke. ". */
function event(words: string, seq: number, chapter = 1): Change {
  const [type, rest = ""] = words.split(/ (.*)/s);
  const data = {
    content: { chunk: rest, paragraph: 0, sentence: 0, is_complete: false },
    progress: { stage: "generation", message: rest, progress: 20 },
    node_event: { node: "workflow", status: "started", theme: rest, storyteller: "model" },
    error: { code: rest, message: "", retryable: rest !== "withheld" },
    complete: complete(chapter, rest),
  }[type!];
  const made = { type, data } as unknown as StoryEvent;
  return { what: "event", id: `tale.${chapter}.${seq}`, event: made };
}

const complete = (chapter_number: number, story_content: string) => ({
  success: true,
  chapter_number,
  story_content,
  title: "A Fox",
  is_last: false,
  choices: [{ id: "a", text: "Left" }, { id: "b", text: "Right" }],
  storyteller: "model",
});

const after = (...changes: Change[]): State => changes.reduce(reduce, COVER);
const texts = (state: State) => newest(state)!.sentences.map(({ text }) => text);

suite("state", () => {
  test("a chapter is asked, begun, told sentence by sentence, and complete", () => {
    const state = after(
      asked,
      begun(),
      event("node_event space", 1),
      event("progress Once more", 2),
      event("content A fox woke. ", 3),
      event("content It was dark. ", 4),
      event("complete A fox woke. It was dark.", 5),
    );
    assert.equal(state.phase, "told");
    assert.equal(state.theme, "space");
    assert.equal(state.storyteller, "model");
    assert.equal(newest(state)!.message, "Once more");
    assert.deepEqual(texts(state), ["A fox woke. ", "It was dark. "]);
  });

  test("notices belong to their chapter, and stay when another one opens", () => {
    const notices = [{ code: "theme_unknown", message: "Here is one about space." }];
    const data = { node: "workflow", status: "started", notices };
    const noticed = { type: "node_event", data } as unknown as StoryEvent;
    const state = after(
      asked,
      begun(),
      { what: "event", id: "tale.1.1", event: noticed },
      event("content A fox woke. ", 2),
      event("complete A fox woke.", 3),
      { what: "asked", asked: { ...ASKED, choice: "a", chapter_number: 2 } },
      begun(2),
      event("node_event space", 1, 2),
    );
    assert.deepEqual(state.notices, { 1: "Here is one about space." });
  });

  test("an event that was seen before, or is of another story, changes nothing at all", () => {
    const state = after(asked, begun(), event("content A fox woke. ", 1));
    assert.strictEqual(reduce(state, event("content A fox woke. ", 1)), state);
    assert.strictEqual(reduce(state, event("content Elsewhere. ", 2, 7)), state);
    assert.strictEqual(
      reduce(state, { ...event("content No. ", 2), id: "other.1.2" } as Change),
      state,
    );
  });

  test("what came in stays as it was", () => {
    const before = after(asked, begun());
    const copy = structuredClone(before);
    reduce(before, event("content A fox woke. ", 1));
    assert.deepEqual(before, copy);
  });

  test("the empty last chunk of a take-over is no sentence", () => {
    assert.deepEqual(texts(after(asked, begun(), event("content ", 1))), []);
  });

  test("a withheld chapter takes back its text", () => {
    const state = after(asked, begun(), event("content Oh no. ", 1), event("error withheld", 2));
    assert.equal(state.phase, "failed");
    assert.deepEqual(state.fault, { code: "withheld", retryable: false });
    assert.deepEqual(texts(state), []);
  });

  test("an interrupted chapter keeps its text until another attempt opens", () => {
    const failed = after(
      asked,
      begun(),
      event("complete One.", 1),
      { what: "asked", asked: { ...ASKED, request_id: "r2", choice: "b", chapter_number: 2 } },
      begun(2),
      event("content Two. ", 1, 2),
      event("error interrupted", 2, 2),
    );
    assert.deepEqual(failed.chapters.map(({ number }) => number), [1, 2]);
    const again = [
      { what: "asked", asked: { ...ASKED, request_id: "r3", choice: "b", chapter_number: 3 } },
      begun(3),
    ] as Change[];
    const state = again.reduce(reduce, failed);
    assert.deepEqual(state.chapters.map(({ number }) => number), [1, 3]);
    assert.deepEqual(state.taken, ["b"]);
    assert.isUndefined(state.fault);
  });

  test("to be begun again is to be attached: the chapter stays", () => {
    const state = after(asked, begun(), event("content A fox woke. ", 1), begun());
    assert.deepEqual(texts(state), ["A fox woke. "]);
    assert.equal(state.chapters.length, 1);
  });

  test("given up and taken up again, a chapter is not revealed before its last word is", () => {
    const given = after(
      asked,
      begun(),
      event("content A fox woke. ", 1),
      { what: "refused", fault: { code: "offline" } },
      { what: "revealed" },
    );
    const state = ([{ what: "asked" }, begun(), event("complete A fox woke.", 2)] as Change[])
      .reduce(reduce, given);
    assert.equal(state.phase, "told");
    assert.isFalse(newest(state)!.revealed);
  });

  test("after a reload the told chapters stand at once, and the open one is asked for", () => {
    const memory: State = {
      ...COVER,
      storyId: "tale",
      asked: { ...ASKED, choice: "a", chapter_number: 2 },
      taken: ["a"],
      seen: 3,
    };
    const story = { chapters: [complete(1, "One.\n\nMore.")] } as never;
    const state = [{ what: "asked" }, { what: "read", story }, begun(2)] as Change[];
    const read = state.slice(0, 2).reduce(reduce, memory);
    assert.equal(read.phase, "asking");
    assert.deepEqual(newest(read)!.sentences, [
      { text: "One.", paragraph: 0, seq: 0, fresh: false },
      { text: "More.", paragraph: 1, seq: 0, fresh: false },
    ]);
    const live = [begun(2), event("content Old. ", 3, 2), event("content New. ", 4, 2)]
      .reduce(reduce, read);
    assert.deepEqual(newest(live)!.sentences.map(({ fresh }) => fresh), [false, true]);
  });

  test("after a reload a finished story is told, and one that failed says why", () => {
    const memory: State = { ...COVER, phase: "asking", storyId: "tale", asked: ASKED, seen: WHOLE };
    const read = (...chapters: unknown[]) =>
      reduce(memory, { what: "read", story: { chapters } as never });
    assert.equal(read(complete(1, "One.")).phase, "told");
    const failed = read({ code: "timed_out", message: "", retryable: true });
    assert.equal(failed.phase, "failed");
    assert.equal(newest(failed)!.number, 1);
    assert.equal(read().phase, "asking");
    const half = reduce({ ...memory, seen: 4 }, {
      what: "read",
      story: { chapters: [complete(1, "One.")] as never },
    });
    assert.equal(half.phase, "asking", "what has not appeared is told once more");
  });
});
