/** How words come onto the page, on a clock that is moved by hand. */
import { assert } from "chai";
import { Page, type Reader } from "./page.ts";
import type { Chapter } from "./state.ts";
import { HandClock } from "./testing.ts";

function book(speed: number) {
  const clock = new HandClock();
  const begun: string[] = [];
  const reader: Reader & { rested: number; whole: boolean; paused: boolean } = {
    clock,
    speed,
    rested: 0,
    paint: (text) => text.replaceAll("{{HERO}}", "Mia"),
    sentence: (_, { text }) => begun.push(text),
    whole: false,
    paused: false,
    isConnected: true,
    rest: () => reader.rested++,
  };
  return { clock, begun, reader, page: new Page(reader) };
}

/** A chapter of sentences; one that begins with / begins a paragraph. */
function chapter(...lines: string[]): Chapter {
  let paragraph = 0;
  const sentences = lines.map((line) => {
    if (line.startsWith("/")) paragraph++;
    return { text: line.replace("/", ""), paragraph, seq: 0, fresh: true };
  });
  return { number: 1, seq: 0, progress: 0, revealed: false, sentences };
}

suite("page", () => {
  test("words come at reading pace, sentence after sentence", () => {
    const { page, clock, begun } = book(4);
    page.follow([chapter("A fox woke. ", "/It saw {{HERO}}. ")]);
    const { node } = page.leaf(1);
    assert.equal(node.textContent, "A ");
    clock.advance(250);
    assert.equal(node.textContent, "A fox ");
    clock.advance(500);
    assert.equal(node.textContent, "A fox woke. It ");
    clock.advance(500);
    assert.equal(node.textContent, "A fox woke. It saw Mia. ");
    assert.equal(node.querySelectorAll("p").length, 2);
    assert.equal(node.querySelectorAll("span").length, 2);
    assert.deepEqual(begun, ["A fox woke. ", "It saw {{HERO}}. "]);
  });

  test("nodes are only ever added", () => {
    const { page, clock } = book(4);
    const seen: MutationRecord[] = [];
    const first = chapter("A fox woke. ");
    page.follow([first]);
    const observer = new MutationObserver(() => {});
    observer.observe(page.leaf(1).node, { childList: true, characterData: true, subtree: true });
    page.follow([chapter("A fox woke. ", "It was dark. ", "/Then it slept. ")]);
    clock.advance(60_000);
    seen.push(...observer.takeRecords());
    assert.equal(seen.reduce((sum, { removedNodes }) => sum + removedNodes.length, 0), 0);
    const added = seen.filter(({ type }) => type === "childList");
    assert.isAtMost(added.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0), 5);
  });

  test("show all shows what has arrived; what comes later comes at its pace", () => {
    const { page, clock, reader } = book(4);
    page.follow([chapter("A fox woke. ", "It was dark. ")]);
    page.showAll();
    assert.equal(page.leaf(1).node.textContent, "A fox woke. It was dark. ");
    assert.equal(reader.rested, 1);
    page.follow([chapter("A fox woke. ", "It was dark. ", "Then it slept. ")]);
    assert.equal(page.leaf(1).node.textContent, "A fox woke. It was dark. Then ");
    clock.advance(10_000);
    assert.equal(clock.waiting, 0);
    assert.equal(reader.rested, 2);
  });

  test("with pace 0, and for what was seen before, all stands at once", () => {
    const { page } = book(0);
    page.follow([chapter("A fox woke. ", "It was dark. ")]);
    assert.equal(page.leaf(1).node.textContent, "A fox woke. It was dark. ");
    const paced = book(3);
    const old = chapter("A fox woke. ", "It was dark. ");
    old.sentences[0]!.fresh = false;
    paced.page.follow([old]);
    assert.equal(paced.page.leaf(1).node.textContent, "A fox woke. It ");
  });

  test("who wants no motion gets whole sentences", () => {
    const { page, clock, reader } = book(3);
    reader.whole = true;
    page.follow([chapter("A fox woke. ", "It was dark. ")]);
    assert.equal(page.leaf(1).node.textContent, "A fox woke. ");
    clock.advance(1000);
    assert.equal(page.leaf(1).node.textContent, "A fox woke. It was dark. ");
  });

  test("stopped in the middle of a sentence, it goes on there", () => {
    const { page, clock } = book(4);
    page.follow([chapter("A fox woke. ")]);
    page.stop();
    clock.advance(10_000);
    assert.equal(page.leaf(1).node.textContent, "A ");
    page.go();
    clock.advance(10_000);
    assert.equal(page.leaf(1).node.textContent, "A fox woke. ");
  });

  test("while its reader pauses nothing appears, whatever arrives", () => {
    const { page, clock, reader } = book(4);
    reader.paused = true;
    page.follow([chapter("A fox woke. ")]);
    clock.advance(10_000);
    assert.equal(page.leaf(1).node.textContent, "");
    reader.paused = false;
    page.go();
    clock.advance(10_000);
    assert.equal(page.leaf(1).node.textContent, "A fox woke. ");
  });

  test("what is withheld leaves the page, and what was still to come does not come", () => {
    const { page, clock } = book(4);
    page.follow([chapter("A fox woke. ", "Oh no. ")]);
    const { node } = page.leaf(1);
    page.follow([chapter()]);
    clock.advance(10_000);
    assert.equal(node.textContent, "");
    assert.equal(page.leaf(1).node.textContent, "");
  });
});
