/** A tablet goes from child to child: nothing of the one before stays, or goes out with a later story. */
import { assert } from "chai";
import {
  all,
  choices,
  cut,
  HandClock,
  heard,
  mount,
  press,
  seen,
  starts,
  unmount,
} from "./testing.ts";

type Road = ReturnType<typeof cut>;

const asked = async (road: Road) => starts(await road.log()).map(({ body }) => JSON.parse(body));

function write(root: ParentNode, words: string): void {
  const input = root.querySelector("input")!;
  input.value = words;
  input.dispatchEvent(new InputEvent("input"));
}

suite("a shared tablet", () => {
  teardown(unmount);

  test("a wish goes with its own choice, and with no later story", async () => {
    const road = cut("-");
    const element = await mount({ service: road.address, wishes: "" });
    press(element, ".big");
    await seen(element, choices);
    write(element.shadowRoot!, "my dog Rex comes too");
    element.forget();
    element.start();
    await seen(
      element,
      (root) => all(root, "section").length === 1 && !root.querySelector(".after"),
    );
    const [first] = await seen(element, choices);
    first!.click();
    await seen(element, (root) => all(root, "section").length === 2);
    for (const body of await asked(road)) assert.notProperty(body, "custom_user_input");
  });

  test("what one child wrote on the cover does not stand there for the next", async () => {
    const element = await mount({ theme: "" });
    const root = element.shadowRoot!;
    write(root, "my cat Luna");
    press(element, ".big");
    await seen(element, choices);
    element.forget();
    const input = await seen(element, (root) => root.querySelector("input"));
    assert.equal(input.value, "");
    assert.equal(root.querySelector("[aria-pressed=true]")!.textContent!.trim(), "Space");
  });

  test("words that begin with a theme's name stay as they are written", async () => {
    const road = cut("-");
    const element = await mount({ theme: "", service: road.address });
    const root = element.shadowRoot!;
    for (const words of ["space", "space ships"]) {
      write(root, words);
      await element.updateComplete;
      assert.equal(root.querySelector("input")!.value, words);
      assert.isNull(root.querySelector("[aria-pressed=true]"));
    }
    press(element, ".big");
    await heard(element, "story-start");
    assert.equal((await asked(road))[0].theme, "space ships");
  });

  for (const [when, plan] of [["asked for", "late-30"], ["told", "stall-6"]]) {
    test(`a story that is forgotten while it is ${when} is told no further`, async () => {
      const road = cut(plan!);
      const element = await mount({ service: road.address }, new HandClock());
      element.start();
      assert.equal(element.state.phase, "asking");
      if (when === "told") await seen(element, (root) => root.querySelector(".text span"));
      element.forget();
      const cancelled = async () => (await road.log()).filter(({ path }) => /cancel$/.test(path));
      await waitFor(async () => (await cancelled()).length > 0);
      assert.deepEqual(JSON.parse((await cancelled())[0]!.body), { chapter_number: 1 });
      assert.lengthOf(starts(await road.log()), 2, "a start, and its end");
      assert.equal(element.state.phase, "cover");
    });
  }
});

suite("forgotten while the way is broken", () => {
  teardown(unmount);

  test("a start that is to be tried again is not, and the next story is not cancelled", async () => {
    const road = cut("502.slow-20");
    const element = await mount({ service: road.address });
    element.start();
    await waitFor(async () => (await road.log()).length > 0);
    element.forget();
    element.start();
    await seen(element, choices);
    const paths = (await road.log()).map(({ path }) => path);
    assert.isEmpty(paths.filter((path) => path.endsWith("/cancel")));
    const keys = (await asked(road)).map(({ request_id }) => request_id);
    assert.equal(new Set(keys).size, keys.length, "nothing is asked for twice");
  });
});

async function waitFor(look: () => Promise<boolean>): Promise<void> {
  while (!await look());
}
