/** A page that is loaded anew goes on with its story, where storage allows. */
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
  starts,
  told,
  toldToItsEnd,
  unmount,
} from "./testing.ts";

/** What a reload does: the element is gone, and another stands in its place. */
async function reload(attributes: Record<string, string>) {
  for (const element of document.querySelectorAll("story-stream")) element.remove();
  return await mount(attributes);
}

suite("resume", () => {
  teardown(unmount);

  test("a story that waits for a choice is there again, and no chapter is begun", async () => {
    const road = cut("-");
    const page = { service: road.address, hero: "Mia" };
    const before = await mount(page);
    press(before, ".big");
    (await seen(before, choices))[0]!.click();
    await seen(before, (root) => all(root, "section").length === 2 && choices(root));
    const texts = [told(before, 0), told(before, 1)];
    const element = await reload(page);
    await seen(element, choices);
    assert.deepEqual([told(element, 0), told(element, 1)], texts);
    assert.include(element.shadowRoot!.textContent, "You chose:");
    assert.equal(new Set(starts(await road.log()).map(({ body }) => body)).size, 2);
  });

  test("a chapter in the middle of its telling goes on, and is begun once", async () => {
    const road = cut("stall-8.open");
    const before = await mount({ service: road.address });
    press(before, ".big");
    await seen(before, (root) => root.querySelectorAll(".text span").length > 3);
    const said = told(before);
    const element = await reload({ service: road.address });
    const complete = heard(element, "story-complete");
    const { story_content } = await complete;
    await seen(element, choices);
    assert.equal(told(element), story_content.replaceAll("{{HERO}}", "our hero"));
    assert.isTrue(told(element).startsWith(said));
    assert.equal(new Set(starts(await road.log()).map(({ body }) => body)).size, 1);
  });

  test("a page with another theme, site or story begins its own", async () => {
    const before = await mount({ theme: "space" });
    press(before, ".big");
    await seen(before, choices);
    const element = await reload({ theme: "animals" });
    assert.equal(element.state.phase, "cover");
  });

  test("a story that the service no longer has is forgotten: the cover is there", async () => {
    const before = await mount();
    press(before, ".big");
    await seen(before, choices);
    const { storyId, token } = before.state;
    await fetch(`${before.service}/api/v1/stories/${storyId}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${token}` },
    });
    const element = await reload({});
    await seen(element, (root) => root.querySelector(".cover .big[aria-busy=false]"));
    assert.equal(element.state.phase, "cover");
  });

  test("a story that went on elsewhere is caught up with", async () => {
    const element = await mount();
    press(element, ".big");
    const [first, second] = await seen(element, choices);
    const { storyId, token } = element.state;
    const chosen = element.state.chapters[0]!.complete!.choices[0]!.id;
    const elsewhere = {
      site: element.site,
      story_id: storyId,
      chapter_number: 2,
      choice: chosen,
      request_id: "from-another-tab-of-the-same-browser",
    };
    await toldToItsEnd(elsewhere, token!);
    const fault = heard(element, "story-error");
    (first!.isConnected ? second! : first!).click();
    assert.equal((await fault).code, "conflict");
    press(element, "[role=alert] .big");
    await seen(element, (root) => all(root, "section").length === 2 && choices(root));
  });

  test("neither the name nor the text is stored", async () => {
    const element = await mount({ hero: "Philippa" });
    press(element, ".big");
    await seen(element, choices);
    const stored = JSON.stringify({ ...sessionStorage });
    assert.include(stored, "request_id");
    assert.notInclude(stored, "Philippa");
    assert.notInclude(stored, told(element).slice(0, 20));
    assert.lengthOf(Object.keys(localStorage), 0);
  });

  test("the key of what is stored holds no name either, whatever the page put in it", async () => {
    const element = await mount({ hero: "Philippa", theme: "philippa in space", id: "philippas" });
    press(element, ".big");
    await seen(element, choices);
    assert.notMatch(JSON.stringify({ ...sessionStorage }), /philippa/i);
    element.remove();
  });

  test("where storage throws, the story is told all the same", async () => {
    const { setItem, getItem } = Storage.prototype;
    Storage.prototype.setItem = Storage.prototype.getItem = () => {
      throw new DOMException("no", "SecurityError");
    };
    try {
      const element = await mount();
      press(element, ".big");
      (await seen(element, choices))[0]!.click();
      await seen(element, (root) => all(root, "section").length === 2 && choices(root));
    } finally {
      Object.assign(Storage.prototype, { setItem, getItem });
    }
  });

  test("what had not appeared before a reload appears after it, at its pace, and is announced", async () => {
    const { address } = cut("-");
    const clock = new HandClock();
    const before = await mount({ service: address, pace: "3" }, clock);
    const complete = heard(before, "story-complete");
    before.start();
    const { story_content } = await complete;
    clock.advance(6000);
    const appeared = told(before);
    assert.isNotEmpty(appeared);
    before.remove();
    for (let reload = 0; reload < 2; reload++) {
      const element = await mount({ service: address, pace: "3" }, clock);
      const said = announcements(element);
      await heard(element, "story-complete");
      await element.updateComplete;
      const now = told(element);
      assert.isBelow(now.length, story_content.length / 2);
      assert.isTrue(now.startsWith(appeared.slice(0, -40)));
      clock.advance(1000);
      await Promise.resolve();
      assert.isFalse(said.some((text) => appeared.slice(0, -80).includes(text.trim())));
      element.remove();
    }
  });

  test("what is lost on the way and found again appears at its pace, not at once", async () => {
    const road = cut("stall-8");
    const clock = new HandClock();
    const element = await mount({ service: road.address, pace: "3" }, clock);
    element.start();
    while (element.state.chapters[0]?.seq !== 8) await heard(element, "story-event");
    const { service } = element;
    element.service = "http://127.0.0.1:1";
    const error = heard(element, "story-error");
    const hurry = setInterval(() => clock.advance(10_000));
    await error;
    clearInterval(hurry);
    element.service = service;
    const complete = heard(element, "story-complete");
    element.tryAgain();
    await complete;
    assert.isAbove(element.state.chapters[0]!.sentences.filter(({ fresh }) => fresh).length, 10);
  });
});
