/** What the child is told about its chapter: kindly, at its head, for as long as it is there. */
import { assert } from "chai";
import {
  all,
  announcements,
  choices,
  cut,
  HandClock,
  heard,
  mount,
  press,
  seen,
  unmount,
} from "./testing.ts";

const NOTE = "We left out what only your family should know. " +
  "We have no story about that yet, so here is one about space.";

const notes = (root: ParentNode) => all(root, ".notice").map(({ textContent }) => textContent);

suite("notices", () => {
  teardown(unmount);

  test("they stand between the title and the text, chapter by chapter", async () => {
    const element = await mount({ service: cut("notices").address });
    press(element, ".big");
    (await seen(element, choices))[0]!.click();
    await seen(element, (root) => all(root, "section").length === 2 && choices(root));
    for (const section of all(element.shadowRoot!, "section")) {
      assert.deepEqual(notes(section), [NOTE]);
      const names = [...section.children].map(({ className, localName }) => className || localName);
      assert.deepEqual(names.slice(0, 3), ["header", "notice", "text"]);
    }
  });

  test("a chapter without notices has no room for them", async () => {
    const element = await mount();
    press(element, ".big");
    await seen(element, choices);
    assert.lengthOf(notes(element.shadowRoot!), 0);
  });

  test("they are there after a reload too, and are not read again", async () => {
    const { address } = cut("notices");
    const before = await mount({ service: address });
    press(before, ".big");
    await seen(before, choices);
    before.remove();
    const clock = new HandClock();
    const element = await mount({ service: address }, clock);
    const said = announcements(element);
    await seen(element, choices);
    clock.advance(60_000);
    assert.deepEqual(notes(element.shadowRoot!), [NOTE]);
    assert.notInclude(said.join(" "), "family");
  });

  test("a reload in the middle of the telling keeps them, unread", async () => {
    const { address } = cut("notices.stall-8.open");
    const before = await mount({ service: address });
    press(before, ".big");
    while (before.state.chapters[0]?.seq !== 8) await heard(before, "story-event");
    before.remove();
    const clock = new HandClock();
    const element = await mount({ service: address }, clock);
    const said = announcements(element);
    await seen(element, choices);
    clock.advance(60_000);
    assert.deepEqual(notes(element.shadowRoot!), [NOTE]);
    assert.match(said.join(" "), /\w/);
    assert.notInclude(said.join(" "), "family");
  });

  test("a screen reader hears them once, politely, before the text", async () => {
    const clock = new HandClock();
    // Cut off on the way: what is sent again is not read again.
    const element = await mount({ service: cut("notices.drop-5").address }, clock);
    const said = announcements(element);
    const complete = heard(element, "story-complete");
    press(element, ".big");
    await complete;
    await seen(element, choices);
    clock.advance(60_000);
    await Promise.resolve();
    const all = said.join(" ");
    assert.isTrue(all.startsWith(NOTE), all);
    assert.lengthOf(all.split("family"), 2);
  });

  test("the text does not move for them: they are there before its first word", async () => {
    const element = await mount({ pace: "4", service: cut("notices").address }, new HandClock());
    const text = () => element.shadowRoot!.querySelector<HTMLElement>(".text");
    const places = new Set<number>();
    const watch = new MutationObserver(() => text()?.textContent && places.add(text()!.offsetTop));
    watch.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
    const complete = heard(element, "story-complete");
    press(element, ".big");
    await complete;
    element.showAll();
    await seen(element, choices);
    assert.equal(places.size, 1);
    assert.deepEqual(notes(element.shadowRoot!), [NOTE]);
  });

  test("with the story they are forgotten", async () => {
    const element = await mount({ service: cut("notices").address });
    press(element, ".big");
    await seen(element, choices);
    element.forget();
    element.service = cut("-").address;
    element.start();
    await seen(element, choices);
    assert.lengthOf(notes(element.shadowRoot!), 0);
    assert.notInclude(JSON.stringify({ ...sessionStorage }), "family");
  });
});
