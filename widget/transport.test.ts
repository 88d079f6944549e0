/** Broken roads to the real service: the story arrives whole, and is begun once. */
import { assert } from "chai";
import { all, choices, cut, heard, mount, press, seen, starts, told, unmount } from "./testing.ts";

/** Tells a first chapter over a road that breaks as `plan` says; the number of stories begun. */
async function tellOver(plan: string) {
  const road = cut(plan);
  const element = await mount({ service: road.address });
  const events: string[] = [];
  element.addEventListener("story-event", ({ detail }) => detail.id && events.push(detail.id));
  const complete = heard(element, "story-complete");
  press(element, ".big");
  const { story_content } = await complete;
  await seen(element, choices);
  const log = await road.log();
  const asked = new Set(starts(log).map(({ body }) => body));
  return { element, events, log, asked, text: story_content };
}

suite("transport", () => {
  teardown(unmount);

  test("a story arrives as it was told", async () => {
    const { element, text, asked, events } = await tellOver("-");
    assert.equal(told(element), text);
    assert.equal(asked.size, 1);
    assert.deepEqual(events.map((id) => Number(id.split(".")[2])), events.map((_, i) => i + 1));
  });

  for (const plan of ["drop-1", "drop-3", "drop-7", "closed", "closed.drop-9", "ticket-6"]) {
    test(`cut by ${plan}, each event arrives once and in order`, async function () {
      this.timeout(40_000); // Firefox waits half a second before it connects again, whatever `retry` says.
      const { element, text, events, asked, log } = await tellOver(plan);
      assert.equal(told(element), text);
      assert.deepEqual(events.map((id) => Number(id.split(".")[2])), events.map((_, i) => i + 1));
      assert.equal(asked.size, 1, "one body, whoever asks again");
      assert.isAbove(log.filter(({ path }) => path.endsWith("/events")).length, 1);
    });
  }

  test("a lost answer, and a proxy's error, begin nothing twice", async () => {
    for (const plan of ["lost", "502"]) {
      const { element, text, log, asked } = await tellOver(plan);
      assert.equal(told(element), text);
      assert.equal(starts(log).length, 2);
      assert.equal(asked.size, 1);
      unmount();
    }
  });

  test("a connection that says nothing more is left, and taken up where it stopped", async () => {
    const { element, text, log } = await tellOver("stall-8");
    assert.equal(told(element), text);
    const [, second] = log.filter(({ path }) => path.endsWith("/events"));
    assert.match(second!.query, /last_event_id=[\w-]+\.1\.8$/);
  });

  test("a service that is not there is given up kindly, and asked again on wish", async () => {
    const element = await mount({ service: "http://127.0.0.1:1" });
    const fault = heard(element, "story-error");
    press(element, ".big");
    assert.equal((await fault).code, "offline");
    await seen(element, (root) => root.querySelector("[role=alert]"));
    const road = cut("-");
    element.service = road.address;
    press(element, "[role=alert] .big");
    await seen(element, (root) => root.querySelector("[role=alert] [aria-busy=true]"));
    await seen(element, choices);
    assert.equal(starts(await road.log()).length, 1);
  });

  test("the browser is not asked to send a cookie, and the token goes in no URL", async () => {
    const { element, log } = await tellOver("-");
    const road = log.map(({ query }) => query).join();
    assert.notInclude(road, element.state.token!);
    assert.isTrue(log.every(({ headers }) => !headers["cookie"]));
    assert.equal(all(element.shadowRoot!, "section").length, 1);
  });
});
