/** When the voice reads and when it must not: a child that pauses, starts over or leaves. */
import { assert } from "chai";
import { pressed, Room, turn } from "./aloud/testing-room.ts";
import type { StoryStream } from "./story-stream.ts";
import { hold, mount, press, seen } from "./testing.ts";

suite("aloud and the rest", () => {
  const room = new Room();
  const { chapter, listen, spoken, until } = room;

  setup(() => room.open());
  teardown(() => room.leave());

  test("it goes on with the story when that paused while it read, and only then", async () => {
    const element = await chapter();
    await listen(element);
    const [first] = spoken();
    element.pause();
    element.pause();
    await seen(element, () => pressed(element) === "false");
    element.start();
    await seen(element, () => pressed(element) === "true");
    await until(() => spoken().length === 2, 10);
    assert.equal(spoken()[1], first);
    press(element, "#listen");
    await seen(element, () => pressed(element) === "false");
    element.pause();
    await element.updateComplete;
    element.start();
    await element.updateComplete;
    await until(() => !room.clock.waiting);
    assert.equal(spoken().length, 2);
  });

  for (
    const [what, away] of [
      ["pauses", (element: StoryStream) => element.pause()],
      ["starts over", (element: StoryStream) => element.forget()],
      ["leaves", (element: StoryStream) => element.remove()],
    ] as const
  ) {
    test(`a voice that comes after the child ${what} is silent and begins nothing`, async () => {
      const element = await chapter();
      const begun = element.state.storyId;
      const letGo = hold(element, "aloud");
      press(element, "#listen");
      await turn();
      away(element);
      const { paused, state: { phase } } = element;
      letGo();
      for (let times = 0; times < 5; times++) await turn();
      assert.isFalse(element.tools!.listening);
      assert.equal(element.paused, paused);
      assert.equal(element.state.phase, phase);
      assert.equal(element.state.storyId ?? begun, begun);
    });
  }

  test("on the cover it begins no story", async () => {
    const element = await mount({}, room.clock);
    await element.tools!.listen();
    assert.equal(element.state.phase, "cover");
    assert.isFalse(element.tools!.listening);
  });
});
