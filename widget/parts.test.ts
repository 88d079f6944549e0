/** The built files, where only the first of them can be loaded. */
import { assert } from "chai";
import { openFrame } from "./frames.ts";
import { cut, starts, unmount } from "./testing.ts";

suite("parts", () => {
  teardown(unmount);

  test("without them a chapter is told, and the ways on come once they can be loaded", async () => {
    const road = cut("-");
    const from = crypto.randomUUID();
    const frame = await openFrame(`/strict.html?service=${road.address}&from=${from}`);
    await frame.press(".big");
    const { story_content } = await frame.hear("story-complete") as { story_content: string };
    const text = await frame.look(".text");
    assert.equal(text.length > 0, story_content.length > 0);
    const again = await frame.press(".big");
    assert.isNull(document.querySelector("iframe")!.contentDocument!
      .querySelector("story-stream")!.shadowRoot!.querySelector(".choice"));
    const { performance } = document.querySelector("iframe")!.contentWindow!;
    const asked = () =>
      performance.getEntriesByType("resource")
        .flatMap(({ name }) => name.match(/(?<=around-.*js).*/) ?? []);
    while (asked().length < 3) await frame.press(".big");
    for (const [times, again] of asked().entries()) assert.match(again, times ? /^\?\d+$/ : /^$/);
    await fetch(`/parts/${from}/mend`);
    // A press joins a try that has not failed yet: a child presses until it helps.
    while (await frame.press(".big, .choice") === again);
    await frame.hear("story-complete");
    await frame.look("#menu");
    assert.lengthOf(starts(await road.log()), 2);
    assert.deepEqual(frame.said.filter(({ what }) => /violation|fault/.test(what)), []);
    frame.close();
  });
});
