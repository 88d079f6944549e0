/** The hero's name is painted, and is in no request, no event and no storage. */
import { assert } from "chai";
import { choices, cut, mount, press, seen, unmount } from "./testing.ts";

const NAME = "Philippa";

suite("privacy", () => {
  teardown(unmount);

  test("the name never leaves the device, not even when the child writes it", async () => {
    const road = cut("-");
    const element = await mount({ service: road.address, theme: "", hero: NAME });
    const events: string[] = [];
    for (
      const type of [
        "story-start",
        "story-event",
        "story-sentence",
        "story-choice",
        "story-complete",
      ]
    ) {
      document.addEventListener(type, (event) => {
        events.push(JSON.stringify((event as CustomEvent).detail));
      });
    }
    element.pick(`${NAME.toUpperCase()} and the whale`);
    element.start();
    (await seen(element, choices))[0]!.click();
    await seen(element, (root) => root.querySelectorAll("section").length === 2 && choices(root));
    const shown = element.shadowRoot!.textContent!;
    assert.include(shown, NAME);
    assert.notInclude(shown, "{{HERO}}");
    const asked = JSON.stringify(await road.log()).toLowerCase();
    assert.include(asked, "our hero and the whale");
    assert.include(asked, 'personalised\\":true');
    assert.notInclude(asked, NAME.toLowerCase());
    assert.isAbove(events.length, 20);
    assert.notInclude(events.join().toLowerCase(), NAME.toLowerCase());
    assert.include(events.join(), "{{HERO}}");
  });

  test("without a name the story has a hero of its own", async () => {
    const road = cut("-");
    const element = await mount({ service: road.address });
    press(element, ".big");
    await seen(element, choices);
    assert.include(JSON.stringify(await road.log()), 'personalised\\":false');
    assert.notInclude(element.shadowRoot!.textContent, "{{HERO}}");
  });
});
