/** The panel "More": chapters, what would have been, an end of it. */
import { assert } from "chai";
import { named, openMenu, tell } from "./menu/testing.ts";
import { all, choices, cut, HandClock, heard, mount, press, seen, starts } from "./testing.ts";
import { told, unmount } from "./testing.ts";

const lines = (root: ParentNode) => all(root, "li > .line");
const whatIf = (root: ParentNode, chapter: number) =>
  all(lines(root)[chapter]!.parentElement!, "details .choice");
const isShut = (root: ShadowRoot) => !root.querySelector(".panel");

suite("the panel More", () => {
  teardown(unmount);

  test("lists the chapters with the title and what was chosen, with the hero's name", async () => {
    const element = await mount({ hero: "Mia" });
    await tell(element, 2);
    const panel = await openMenu(element);
    const [one, two] = element.state.chapters;
    assert.deepEqual(lines(panel).map(({ textContent }) => textContent.trim()), [
      `Chapter 1${element.paint(one!.complete!.title)}`,
      "Chapter 2",
    ]);
    const taken = one!.complete!.choices[0]!.text;
    assert.equal(panel.querySelector("li p")!.textContent, `You chose: ${element.paint(taken)}`);
    assert.isUndefined(element.state.taken[1], two!.complete!.title);
    assert.notInclude(panel.textContent, "{{");
  });

  test("a chapter's button shuts it and goes there, and the focus with it", async () => {
    const element = await mount();
    await tell(element, 3);
    const panel = await openMenu(element);
    assert.isAbove(element.scroller.scrollTop, 100);
    lines(panel)[1]!.click();
    const title = await seen(element, (root) => root.querySelector("h2:focus"));
    assert.isTrue(isShut(element.shadowRoot!));
    const second = all(element.shadowRoot!, "section")[1]!;
    assert.isTrue(second.contains(title));
    const top = second.getBoundingClientRect().top - element.scroller.getBoundingClientRect().top;
    assert.closeTo(top, 0, 2);
  });

  test("what if: another choice begins a story that shares the chapters before", async () => {
    const { address, log } = cut("-");
    const element = await mount({ hero: "Zebedee", service: address });
    await tell(element, 3);
    const { storyId, chapters: [one] } = element.state;
    const [first, second] = [told(element, 0), told(element, 1)];
    const panel = await openMenu(element);
    assert.lengthOf(whatIf(panel, 0), one!.complete!.choices.length - 1);
    assert.lengthOf(whatIf(panel, 2), 0);
    const other = one!.complete!.choices[1]!;
    assert.equal(whatIf(panel, 0)[0]!.textContent.trim(), element.paint(other.text));
    const choice = heard(element, "story-choice");
    whatIf(panel, 0)[0]!.click();
    assert.deepEqual((await choice).choice, other);
    await seen(element, isShut);
    assert.equal(element.shadowRoot!.activeElement?.id, "menu");
    await seen(element, choices);

    const asked = JSON.parse(starts(await log()).at(-1)!.body);
    const { site, request_id, ...rest } = asked;
    assert.deepEqual([site, typeof request_id], ["pk_test_demo", "string"]);
    assert.deepEqual(rest, {
      branch: true,
      story_id: storyId,
      chapter_number: 2,
      choice: other.id,
    });
    assert.notEqual(element.state.storyId, storyId);
    assert.deepEqual(element.state.taken, [other.id]);
    assert.equal(told(element, 0), first);
    assert.notEqual(told(element, 1), second);
    assert.lengthOf(all(element.shadowRoot!, "section"), 2);
  });

  test("the way not taken can be taken from a branch too, and a branch goes on", async () => {
    const element = await mount();
    await tell(element, 2);
    for (let times = 0; times < 2; times++) {
      const id = element.state.storyId;
      whatIf(await openMenu(element), 0)[0]!.click();
      await seen(element, () => element.state.storyId !== id);
      await seen(element, choices);
    }
    assert.deepEqual(element.state.taken, ["c1"]);
    choices(element.shadowRoot!)![0]!.click();
    await seen(element, (root) => all(root, "section[aria-busy=false]").length === 3);
    assert.equal(element.state.phase, "told");
  });

  test("what if after a chapter that was told at the second attempt asks for its number", async () => {
    const element = await mount();
    await tell(element, 2);
    const { chapters: [one, two] } = element.state;
    element.state = { ...element.state, chapters: [one!, { ...two!, number: 3 }] };
    const { address, log } = cut("refuse-429-quota");
    element.service = address;
    whatIf(await openMenu(element), 0)[0]!.click();
    await seen(element, (root) => root.querySelector(".after")?.textContent.includes("rest"));
    assert.equal(JSON.parse(starts(await log())[0]!.body).chapter_number, 3);
  });

  test("nothing is offered instead while a chapter is told or its words still come", async () => {
    const element = await mount({}, new HandClock());
    await tell(element, 1);
    element.pace = 3;
    const complete = heard(element, "story-complete");
    choices(element.shadowRoot!)![0]!.click();
    await complete;
    const panel = await openMenu(element);
    assert.lengthOf(lines(panel), 2);
    assert.lengthOf(all(panel, "li details"), 0);
    element.showAll();
    await seen(element, (root) => root.querySelector("li details"));
  });

  test("start over asks once more, then shows the cover with its theme; nothing is lost before", async () => {
    const element = await mount({ theme: "" });
    element.pick("ocean");
    await tell(element, 1);
    const panel = await openMenu(element);
    named(panel, "Start over").click();
    await element.updateComplete;
    const sure = named(panel, "Really start over?");
    assert.equal(element.state.phase, "told");
    sure.dispatchEvent(new MouseEvent("click", { detail: 2 }));
    await element.updateComplete;
    assert.equal(element.state.phase, "told", "the second half of a double click");
    element.open("menu");
    await seen(element, isShut);
    const again = await openMenu(element);
    named(again, "Start over").click();
    await element.updateComplete;
    named(again, "Really start over?").click();
    await seen(element, (root) => root.querySelector(".cover") && isShut(root));
    assert.equal(element.picked, "ocean");
    assert.isTrue(element.shadowRoot!.activeElement === element.scroller);
  });

  test("the telling can be stopped while there is one", async () => {
    const { address, log } = cut("stall-12");
    const element = await mount({ service: address });
    press(element, ".big");
    await seen(element, (root) => root.querySelector(".text span"));
    named(await openMenu(element), "Stop telling").click();
    await seen(element, isShut);
    assert.equal(element.shadowRoot!.activeElement?.id, "menu");
    const isAsked = async () => (await log()).some(({ path }) => path.endsWith("/cancel"));
    while (!await isAsked());
    unmount();
    const other = await mount();
    await tell(other, 1);
    assert.notInclude((await openMenu(other)).textContent, "Stop telling");
  });

  test("Escape shuts it and gives the focus back", async () => {
    const element = await mount();
    await tell(element, 1);
    const panel = await openMenu(element);
    panel.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await seen(element, isShut);
    assert.equal(element.shadowRoot!.activeElement?.id, "menu");
  });
});
