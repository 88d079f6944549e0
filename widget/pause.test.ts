/** A pause keeps what it shall keep, and nothing else. */
import { assert } from "chai";
import {
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

suite("pause", () => {
  teardown(unmount);

  test("pressed on the cover it does not eat the first press of the button", async () => {
    const element = await mount();
    element.pause();
    const start = heard(element, "story-start");
    press(element, ".big");
    await start;
    assert.isFalse(element.paused);
  });

  for (const end of ["withheld", "interrupted"]) {
    test(`a chapter that ends as ${end} meanwhile says so`, async () => {
      const element = await mount(
        { service: cut(`end-${end}-7`).address, pace: "3" },
        new HandClock(),
      );
      const error = heard(element, "story-error");
      element.start();
      element.pause();
      await error;
      element.showAll();
      await seen(element, (root) => root.querySelector("[role=alert]"));
    });
  }

  test("a tap on the text does not end it", async () => {
    const element = await mount({ pace: "3" }, new HandClock());
    const complete = heard(element, "story-complete");
    element.start();
    element.pause();
    await complete;
    press(element, ".text");
    await element.updateComplete;
    assert.equal(element.shadowRoot!.querySelector(".text")!.textContent!.trim(), "");
    element.start();
    element.showAll();
    await seen(element, choices);
  });

  test("what is withheld is told to nobody any more, not to a screen reader either", async () => {
    const clock = new HandClock();
    const element = await mount({ service: cut("end-withheld-9").address }, clock);
    const error = heard(element, "story-error");
    press(element, ".big");
    const said = announcements(element);
    await error;
    await element.updateComplete;
    const before = said.length;
    clock.advance(60_000);
    await Promise.resolve();
    assert.lengthOf(said, before);
    for (const region of element.announcer.regions) assert.equal(region.textContent, "");
  });
});
