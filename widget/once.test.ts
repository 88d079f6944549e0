/** Whatever happens to a page, a chapter is begun once: each one costs. */
import { assert } from "chai";
import type { StoryStream } from "./story-stream.ts";
import { all, choices, cut, mount, press, seen, starts, unmount } from "./testing.ts";

/** What a page may do to the element, again and again. */
const TROUBLE: Record<string, (element: StoryStream) => unknown> = {
  "is moved": (element) => document.querySelector("main")!.prepend(element),
  "is moved to another parent": (element) => {
    const corner = document.querySelector("aside") ?? document.createElement("aside");
    document.querySelector("main")!.append(corner);
    corner.append(element);
  },
  "loses its network for a moment": () => {
    dispatchEvent(new Event("offline"));
    dispatchEvent(new Event("online"));
  },
  "is put aside and shown again": () => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  },
  "is told to start once more": (element) => element.start(),
  "is told to try again": (element) => element.tryAgain(),
};

/** When it happens: what is to be seen by then, and on which road it takes long enough. */
const MOMENTS: Record<string, [string, (root: ShadowRoot) => unknown]> = {
  asking: ["late-100", (root) => root.querySelector(".big[aria-busy=true]")],
  telling: ["slow-10", (root) => all(root, ".text span").length > 3],
  told: ["-", choices],
};

suite("once", () => {
  teardown(unmount);

  for (const [moment, [plan, look]] of Object.entries(MOMENTS)) {
    for (const [what, happen] of Object.entries(TROUBLE)) {
      test(`while ${moment}, it ${what}`, async () => {
        const road = cut(plan);
        const element = await mount({ service: road.address, id: "once" });
        press(element, ".big");
        await seen(element, look);
        happen(element);
        happen(element);
        await seen(element, choices);
        const log = starts(await road.log());
        assert.equal(new Set(log.map(({ body }) => body)).size, 1);
        assert.equal(new Set(log.map(({ story }) => story).filter(Boolean)).size, 1);
        assert.lengthOf(all(element.shadowRoot!, "section"), 1);
      });
    }
  }

  test("two clicks on the button, and on a choice, ask once", async () => {
    const road = cut("late-50");
    const element = await mount({ service: road.address });
    press(element, ".big");
    press(element, ".big");
    const [first, second] = await seen(element, choices);
    first!.click();
    first!.click();
    second!.click();
    await seen(element, (root) => all(root, "section").length === 2 && choices(root));
    assert.lengthOf(starts(await road.log()), 2);
  });

  test("two calls of start() in a row ask once", async () => {
    const road = cut("-");
    const element = await mount({ service: road.address });
    element.start();
    element.start();
    await seen(element, choices);
    assert.lengthOf(starts(await road.log()), 1);
  });

  test("loaded anew before the answer has come, it asks with the very same words", async () => {
    const road = cut("late-500");
    const page = { service: road.address, id: "once" };
    const before = await mount(page);
    press(before, ".big");
    while (!starts(await road.log())[0]?.story);
    before.remove();
    const element = await mount(page);
    await seen(element, choices);
    const log = starts(await road.log());
    assert.lengthOf(log, 2);
    assert.equal(log[0]!.body, log[1]!.body);
    assert.equal(log[0]!.story, log[1]!.story);
  });
});
