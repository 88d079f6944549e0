/** The voice that reads, with voices that tell where they are, that do not, and that die. */
import { assert } from "chai";
import { marked } from "./aloud/testing.ts";
import { pressed, Room } from "./aloud/testing-room.ts";
import type { StoryStream } from "./story-stream.ts";
import { all, choices, heard, mount, press, seen } from "./testing.ts";

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const sentences = (element: StoryStream): string[] =>
  all(element.shadowRoot!, ".text span").map((span) => span.textContent);

suite("aloud", () => {
  const room = new Room();
  const { chapter, listen, spoken, until } = room;

  setup(() => room.open());
  teardown(() => room.leave());

  for (const boundaries of [true, false]) {
    const way = boundaries ? "that tells where it is" : "that does not";
    test(`every sentence of a live story once, in order, by a voice ${way}`, async () => {
      room.speech.boundaries = boundaries;
      const element = await mount({ pace: "4", hero: "Mia" }, room.clock);
      let complete = heard(element, "story-complete");
      press(element, ".big");
      await seen(element, (root) => root.querySelector(".text span"));
      await listen(element);
      assert.equal(pressed(element), "true");
      for (;;) {
        const { is_last } = await complete;
        const arrived = element.state.chapters.flatMap((one) => one.sentences);
        assert.isBelow(sentences(element).length, arrived.length);
        await until(() => element.state.chapters.at(-1)!.revealed);
        if (is_last) break;
        const after = (await seen(element, choices)).map((one) => one.textContent);
        after.unshift(element.shadowRoot!.querySelector(".after h3")!.textContent);
        await until(() => words(spoken().at(-1)!).join() === words(after.at(-1)!).join());
        assert.deepEqual(spoken().slice(-after.length).map(words), after.map(words));
        const told = room.speech.spoken.length;
        room.clock.advance(60_000);
        assert.equal(room.speech.spoken.length, told);
        complete = heard(element, "story-complete");
        choices(element.shadowRoot!)![0]!.click();
      }
      await until(() => pressed(element) === "false");
      const texts = spoken().filter((text) => sentences(element).includes(text));
      assert.deepEqual(texts, sentences(element));
      assert.include(texts.join(), "Mia");
      assert.isUndefined(marked("story-sentence"));
      assert.isFalse(room.speech.speaking);
    }).timeout(60_000);

    test(`the word and its sentence are marked by a voice ${way}, and no node changes`, async () => {
      room.speech.boundaries = boundaries;
      const element = await chapter();
      const changes = new MutationObserver(() => {});
      await listen(element);
      const texts = all(element.shadowRoot!, ".text");
      texts.forEach((text) => changes.observe(text, { childList: true, subtree: true }));
      const [first] = sentences(element);
      const marks = new Set<string | undefined>();
      while (marked("story-sentence") === first!.trim()) {
        marks.add(marked("story-word"));
        room.clock.advance(10);
      }
      marks.delete(undefined);
      assert.deepEqual([...marks], [...new Set(first!.match(/[^\s\p{P}](\S*[^\s\p{P}])?/gu))]);
      assert.isEmpty(changes.takeRecords());
    });
  }

  test("what was measured of a slow voice holds for the words of the next sentence", async () => {
    room.speech.letterMs = 140;
    const element = await chapter();
    await listen(element);
    await until(() => spoken().length === 6);
    const { text } = room.speech.spoken.at(-1)!;
    const last = text.match(/[^\s\p{P}](\S*[^\s\p{P}])?/gu)!.at(-1)!;
    const began = room.clock.now();
    while (marked("story-word") !== last) room.clock.advance(10);
    const due = text.lastIndexOf(last) * room.speech.letterMs;
    assert.approximately(room.clock.now() - began, due, due / 4);
  });

  test("only a voice of this device reads: the one that is wanted, or the best", async () => {
    const element = await chapter();
    await listen(element);
    const [said] = room.speech.spoken;
    assert.equal(said!.voice!.voiceURI, "kate");
    assert.deepEqual([said!.lang, said!.rate], ["en", 1]);
    element.tools!.set({ voice: "fred", rate: 1.5 });
    await until(() => spoken().length === 2);
    assert.equal(room.speech.spoken[1]!.voice!.voiceURI, "fred");
    assert.equal(room.speech.spoken[1]!.rate, 1.5);
    const only = (left: typeof room.speech.voices) => {
      room.speech.voices = left;
      room.speech.dispatchEvent(new Event("voiceschanged"));
    };
    only(room.speech.voices.filter(({ voiceURI }) => voiceURI !== "fred"));
    await until(() => spoken().length === 3);
    assert.equal(room.speech.spoken[2]!.voice!.voiceURI, "kate");
    only(room.speech.voices.slice(0, 2));
    await until(() => !element.tools!.listening);
    assert.equal(spoken().length, 3);
    element.tools!.set({ voice: undefined, rate: undefined });
  });

  for (const why of ["dies", "interrupted", "synthesis-failed", "not-allowed"] as const) {
    test(`it goes on after one failure (${why}), and stops after two in a row`, async () => {
      const element = await chapter();
      const [first, second] = sentences(element);
      room.speech.fails = [why];
      press(element, "#listen");
      await until(() => spoken().includes(second!));
      assert.deepEqual(spoken(), why === "dies" ? [first, second] : [second]);
      assert.equal(pressed(element), "true");
      room.speech.fails = [why, why];
      await until(() => pressed(element) === "false");
      assert.isUndefined(marked("story-word"));
      assert.isFalse(room.speech.speaking);
    });
  }

  test("stopped, it is silent at once, and begins again at what is in sight", async () => {
    const element = await chapter();
    await listen(element);
    press(element, "#listen");
    await seen(element, () => pressed(element) === "false");
    assert.isFalse(room.speech.speaking);
    room.clock.advance(60_000);
    assert.equal(spoken().length, 1);
    const spans = all(element.shadowRoot!, ".text span");
    const { scroller } = element;
    const down = spans[5]!.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollBy({ top: down, behavior: "instant" });
    await listen(element);
    assert.include(spans.slice(4, 6).map((span) => span.textContent), spoken()[1]!);
  });

  test("a pause, and leaving the page, silence it", async () => {
    const element = await chapter();
    await listen(element);
    element.pause();
    assert.isFalse(room.speech.speaking);
    await listen(element);
    assert.isFalse(element.paused);
    element.remove();
    assert.isFalse(room.speech.speaking);
    room.clock.advance(60_000);
    assert.equal(spoken().length, 2);
  });

  test("what is withheld while it is said is not said to its end", async () => {
    const element = await chapter();
    await listen(element);
    const [withheld] = element.state.chapters;
    element.state = { ...element.state, chapters: [{ ...withheld!, sentences: [] }] };
    const before = room.clock.now();
    await until(() => spoken().length === 2, 10);
    assert.isBelow(room.clock.now() - before, 200);
    assert.equal(spoken()[1]!.trim(), element.shadowRoot!.querySelector(".after h3")!.textContent);
  });

  test("of two stories on a page, one is read", async () => {
    const one = await chapter();
    const other = await chapter({ theme: "ocean", id: "other" });
    await listen(one);
    await listen(other);
    assert.equal(pressed(one), "false");
    assert.equal(pressed(other), "true");
    await until(() => spoken().length === 4);
    assert.deepEqual(spoken().slice(1), sentences(other).slice(0, 3));
    one.pause();
    assert.isTrue(room.speech.speaking);
  });

  test("what is said stays in sight, and the page around it does not scroll", async () => {
    const element = await chapter({ style: "--story-height: 16rem" });
    const below = document.createElement("div");
    below.style.height = "3000px";
    document.body.append(below);
    await listen(element);
    const spans = all(element.shadowRoot!, ".text span");
    await until(() => spoken().length === 8);
    const { top, bottom } = element.scroller.getBoundingClientRect();
    await until(() => spans[7]!.getBoundingClientRect().bottom <= bottom, 0);
    assert.isAtLeast(spans[7]!.getBoundingClientRect().top, top);
    assert.equal(scrollY, 0);
    below.remove();
  });

  test("a screen reader is not told what the voice reads", async () => {
    const element = await mount({ pace: "4" }, room.clock);
    const complete = heard(element, "story-complete");
    press(element, ".big");
    await complete;
    await seen(element, (root) => root.getElementById("listen"));
    await listen(element);
    const said: string[] = [];
    for (const region of all(element.shadowRoot!, "[aria-live=polite]")) {
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        childList: true,
      });
    }
    const before = sentences(element).length;
    await until(() => element.state.chapters[0]!.revealed);
    assert.isAbove(sentences(element).length, before);
    const heardNow = said.filter((text) =>
      text && !sentences(element).slice(0, before).includes(text)
    );
    assert.isEmpty(heardNow);
  });

  test("where words cannot be marked, it reads", async () => {
    const { highlights } = CSS;
    Object.defineProperty(CSS, "highlights", { value: undefined, configurable: true });
    const element = await chapter();
    await listen(element);
    await until(() => spoken().length === 3);
    Object.defineProperty(CSS, "highlights", { value: highlights, configurable: true });
  });
});
