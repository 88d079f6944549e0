/** What a child, a teacher and a page's developer see of the element. */
import { assert } from "chai";
import "./define.ts";
import {
  all,
  choices,
  cut,
  HandClock,
  hasty,
  heard,
  mount,
  press,
  seen,
  service,
  starts,
  told,
  toldToItsEnd,
  unmount,
} from "./testing.ts";

const text = (root: ParentNode, selector: string) =>
  root.querySelector(selector)?.textContent?.trim() ?? "";

suite("story-stream", () => {
  teardown(unmount);

  test("nothing is asked before the child begins", async () => {
    const road = cut("-");
    const element = await mount({ service: road.address, theme: "", hero: "Mia" });
    const root = element.shadowRoot!;
    assert.equal(text(root, "h2"), "What shall we read, Mia?");
    assert.equal(all(root, ".theme").length, 8);
    assert.lengthOf(await road.log(), 0);
  });

  test("a theme is picked by its picture, or written", async () => {
    const element = await mount({ theme: "" });
    const root = element.shadowRoot!;
    press(element, ".theme:nth-of-type(2)");
    await seen(element, () => element.picked === "animals");
    await element.updateComplete;
    assert.equal(root.querySelector("[aria-pressed=true]")!.textContent!.trim(), "Animals");
    const input = root.querySelector("input")!;
    input.value = "a lighthouse";
    input.dispatchEvent(new InputEvent("input"));
    const start = heard(element, "story-start");
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter" }));
    assert.equal((await start).theme, "a lighthouse");
  });

  test("two quick presses begin one story, and one choice is taken once", async () => {
    const road = cut("-");
    const element = await mount({ service: road.address });
    press(element, ".big");
    press(element, ".big");
    const [first] = await seen(element, choices);
    first!.click();
    first!.click();
    await seen(element, (root) => all(root, "section").length === 2 && choices(root));
    assert.equal(starts(await road.log()).length, 2);
  });

  test("a story goes on choice by choice to its end, and then another can begin", async () => {
    const element = await mount({ theme: "animals", hero: "Mia" });
    press(element, ".big");
    for (let chapter = 1;; chapter++) {
      await seen(
        element,
        (root) => all(root, "section").length === chapter && root.querySelector(".after"),
      );
      const found = choices(element.shadowRoot!);
      if (!found) break;
      const chosen = heard(element, "story-choice");
      found[1]!.click();
      assert.equal((await chosen).chapter, chapter + 1);
      const note = await seen(element, (root) => all(root, ".note")[chapter - 1]);
      assert.include(note.textContent, found[1]!.textContent!.trim());
    }
    const root = element.shadowRoot!;
    assert.equal(text(root, ".after h2"), "The end");
    assert.isAbove(all(root, "section").length, 2);
    assert.include(text(root, ".note"), "You chose:");
    press(element, ".after .big");
    await seen(element, (root) => root.querySelector(".cover"));
    assert.equal(element.state.phase, "cover");
  });

  test("a chosen way is busy, not taken, until the service says so", async () => {
    const element = await mount();
    press(element, ".big");
    const [first] = await seen(element, choices);
    first!.click();
    const busy = await seen(element, (root) => root.querySelector(".choice[aria-busy=true]"));
    assert.equal(busy, first);
    assert.equal(all(element.shadowRoot!, "section").length, 1);
    assert.notInclude(element.shadowRoot!.textContent, "You chose");
    await seen(element, (root) => all(root, "section").length === 2);
  });

  test("who tells is said", async () => {
    const element = await mount();
    press(element, ".big");
    await seen(element, choices);
    assert.equal(text(element.shadowRoot!, "footer"), "From our storybook");
  });

  test("a page can prevent what a control asks for, and ask by itself", async () => {
    const element = await mount();
    const prevent = (event: Event) => event.preventDefault();
    element.addEventListener("story-ask", prevent, { once: true });
    press(element, ".big");
    await Promise.resolve();
    assert.equal(element.state.phase, "cover");
    element.start();
    await seen(element, choices);
  });

  test("autostart begins by itself", async () => {
    const element = await mount({ autostart: "" });
    await seen(element, choices);
  });

  test("taken out and put back, it goes on from where it was, on one connection", async () => {
    const road = cut("stall-8");
    const element = await mount({ service: road.address }, new HandClock());
    press(element, ".big");
    await seen(element, () => element.state.chapters[0]?.seq === 8);
    const before = told(element);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await seen(element, choices);
    assert.isTrue(told(element).startsWith(before));
    const log = await road.log();
    assert.equal(new Set(starts(log).map(({ body }) => body)).size, 1);
    assert.equal(log.filter(({ path }) => path.endsWith("/events")).length, 2);
  });

  test("a chapter that broke off is told again as the next number, with the same choice", async () => {
    const element = await mount();
    press(element, ".big");
    const [first] = await seen(element, choices);
    const road = cut("end-interrupted-9");
    element.service = road.address;
    first!.click();
    await seen(element, (root) => root.querySelector("[role=alert]"));
    const [asked] = starts(await road.log()).map(({ body }) => JSON.parse(body));
    // The road only said that it broke off: the service must have told it before it tells on.
    await toldToItsEnd(asked, element.state.token!);
    element.service = cut("-").address;
    element.tryAgain();
    await seen(element, (root) => !root.querySelector("[role=alert]"));
    const again = element.state.asked!;
    assert.equal(again.choice, asked.choice);
    assert.equal(again.chapter_number, asked.chapter_number + 1);
    assert.notEqual(again.request_id, asked.request_id);
  });

  test("a withheld chapter is covered: its text is on the page no more", async () => {
    const element = await mount({ service: cut("end-withheld-12").address });
    press(element, ".big");
    await seen(element, (root) => root.querySelector("[role=alert]"));
    assert.equal(told(element), "");
    assert.include(element.shadowRoot!.textContent, "not right for our book");
  });

  test("a site that is not allowed says so to the child, and to the developer", async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => warnings.push(words.join(" "));
    const element = await mount({ site: "pk_nobody", hero: "Mia" });
    press(element, ".big");
    await seen(element, (root) => root.querySelector("[role=alert]"));
    console.warn = warn;
    assert.isNull(element.shadowRoot!.querySelector("[role=alert] button"));
    assert.include(warnings.join(), "site_not_allowed");
    assert.notInclude(warnings.join(), "Mia");
  });

  test("a stopped site says so without a button that cannot help", async () => {
    for (const plan of ["refuse-403-site_stopped", "end-site_stopped-9"]) {
      const element = await mount({ service: cut(plan).address });
      const fault = heard(element, "story-error");
      press(element, ".big");
      assert.equal((await fault).code, "site_stopped");
      const card = await seen(element, (root) => root.querySelector("[role=alert]"));
      assert.equal(text(card, "h2"), "The book is closed for now");
      assert.isNull(card.querySelector("button"));
      unmount();
    }
  });

  test("a book that was closed in the middle is at its cover after a reload", async () => {
    const { address } = cut("end-site_stopped-9");
    const before = await mount({ service: address });
    press(before, ".big");
    await seen(before, (root) => root.querySelector("[role=alert]"));
    before.remove();
    assert.equal((await mount({ service: address })).state.phase, "cover");
  });

  test("a part that could not be checked can be told again", async () => {
    const element = await mount({ service: cut("end-safety_unavailable-9").address });
    press(element, ".big");
    const card = await seen(element, (root) => root.querySelector("[role=alert]"));
    assert.equal(text(card, "h2"), "We could not check this part");
    assert.include(card.textContent, "Try again");
  });

  test("a code of a later service is trouble like any other", async () => {
    for (const plan of ["refuse-418-brand_new", "end-brand_new-9"]) {
      const element = await mount({ service: cut(plan).address });
      press(element, ".big");
      const card = await seen(element, (root) => root.querySelector("[role=alert]"));
      assert.equal(text(card, "h2"), "The storyteller is busy");
      assert.isNotNull(card.querySelector("button"));
      unmount();
    }
  });

  test("by default the service is where the script came from", () => {
    assert.equal(document.createElement("story-stream").service, location.origin);
  });

  test("a slash at the end of the service's address does no harm", async () => {
    const element = await mount({ service: `${await service()}/` }, hasty);
    press(element, ".big");
    await seen(element, choices);
  });

  test("a second script on the page does no harm", async () => {
    const again = "/widget/define.ts?again";
    await import(again);
    assert.ok(customElements.get("story-stream"));
  });
});
