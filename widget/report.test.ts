/** "Something is wrong here": a child shows a sentence, and the site's owner reads of it. */
import { assert } from "chai";
import { answered, named, openMenu, tell } from "./menu/testing.ts";
import { all, cut, HandClock, heard, mount, press, seen, unmount } from "./testing.ts";

/** The places that were reported in a story, as its site's owner reads them. */
async function reported(address: string, storyId: string): Promise<Record<string, unknown>[]> {
  const headers = { authorization: "Bearer sk_test_demo" };
  const answer = await fetch(`${address}/api/v1/site/reports`, { headers });
  const { reports } = await answer.json();
  return reports.filter(({ story_id }: { story_id: string }) => story_id === storyId);
}

const sentences = (root: ParentNode) => all(root, "details:last-of-type .line");
const texts = (root: ParentNode) => sentences(root).map(({ textContent }) => textContent.trim());

suite("something is wrong here", () => {
  teardown(unmount);

  test("a sentence that is pressed is read by the site's owner; the name is in nothing sent", async () => {
    const { address, log } = cut("-");
    const element = await mount({ hero: "Zebedee", service: address });
    await tell(element, 2);
    const panel = await openMenu(element);
    named(panel, "Something is wrong here").click();
    const { storyId, chapters } = element.state;
    const index = chapters[0]!.sentences.findIndex(({ text }) => text.includes("{{HERO}}"));
    const place = chapters[1]!.sentences.length + index;
    assert.include(texts(panel)[place], "Zebedee");
    sentences(panel)[place]!.focus();
    sentences(panel)[place]!.click();
    assert.equal(await answered(element), "Thank you. A grown\u2011up will look at it.");
    assert.equal(sentences(panel)[place]!.ariaPressed, "true");
    assert.isTrue(element.shadowRoot!.activeElement === sentences(panel)[place]);

    const { paragraph, text } = chapters[0]!.sentences[index]!;
    const [report, ...more] = await reported(address, storyId!);
    assert.lengthOf(more, 0);
    assert.include(report, { chapter: 1, paragraph, sentence: index, text });
    assert.notInclude(JSON.stringify(await log()), "Zebedee");
  });

  test("the newest chapter comes first, each under its number", async () => {
    const element = await mount();
    await tell(element, 2);
    const panel = await openMenu(element);
    const heads = all(panel, "details:last-of-type h4").map(({ textContent }) => textContent);
    assert.deepEqual(heads, ["Chapter 2", "Chapter 1"]);
    const [one, two] = element.state.chapters.map((chapter) => chapter.sentences);
    const written = [...two!, ...one!].map(({ text }) => element.paint(text).trim());
    assert.deepEqual(texts(panel), written);
  });

  test("what has not appeared yet is not shown here before", async () => {
    const element = await mount({ pace: "3" }, new HandClock());
    const complete = heard(element, "story-complete");
    press(element, ".big");
    await complete;
    assert.lengthOf(texts(await openMenu(element)), 1);
  });

  test("after a reload a whole paragraph is reported", async () => {
    const { address } = cut("-");
    const before = await mount({ service: address });
    await tell(before, 1);
    before.remove();
    const element = await mount({ service: address });
    await seen(element, (root) => root.querySelector(".after"));
    const panel = await openMenu(element);
    const { storyId, chapters: [one] } = element.state;
    assert.lengthOf(sentences(panel), one!.sentences.length);
    sentences(panel)[1]!.click();
    await answered(element);
    const [report] = await reported(address, storyId!);
    assert.include(report, { chapter: 1, paragraph: 1 });
    assert.notProperty(report, "sentence");
    assert.equal((report!["text"] as string).trim(), one!.sentences[1]!.text);
  });

  test("a report that does not arrive can be sent again", async () => {
    const element = await mount();
    const { service } = element;
    await tell(element, 1);
    const panel = await openMenu(element);
    element.service = "http://127.0.0.1:1";
    sentences(panel)[0]!.click();
    assert.equal(await answered(element), "It did not arrive. Try again.");
    assert.equal(sentences(panel)[0]!.ariaPressed, "false");
    element.service = service;
    sentences(panel)[0]!.click();
    await seen(element, (root) => root.querySelector(".line[aria-pressed=true]"));
    assert.match(await answered(element), /^Thank you/);
  });
});
