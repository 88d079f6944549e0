/** What the page knows of the child goes with the first chapter, and what the child wishes with the next. */
import { assert } from "chai";
import { all, choices, cut, mount, press, seen, starts, toldToItsEnd, unmount } from "./testing.ts";

/** The bodies of what was asked on a road. */
const asked = async (road: ReturnType<typeof cut>) =>
  starts(await road.log()).map(({ body }) => JSON.parse(body));

suite("profile", () => {
  teardown(unmount);

  test("pronouns, interests and chapters go with the first chapter and no other", async () => {
    const road = cut("-");
    const child = { pronouns: "she", interests: "whales, Mia's hens,, mia", chapters: "4" };
    const element = await mount({ service: road.address, hero: "Mia", ...child });
    press(element, ".big");
    (await seen(element, choices))[0]!.click();
    await seen(element, (root) => all(root, "section").length === 2 && choices(root));
    const [first, second] = await asked(road);
    assert.equal(first.pronouns, "she");
    assert.deepEqual(first.interests, ["whales", "our hero's hens", "our hero"]);
    assert.equal(first.chapters, 4);
    assert.doesNotHaveAnyKeys(second, ["pronouns", "interests", "chapters", "custom_user_input"]);
  });

  test("a profile that says nothing sends nothing, also where it said something before", async () => {
    const road = cut("-");
    const element = await mount({ service: road.address, pronouns: "he", chapters: "5" });
    for (const name of ["pronouns", "chapters"]) element.removeAttribute(name);
    element.setAttribute("interests", ",");
    press(element, ".big");
    await seen(element, choices);
    const [first] = await asked(road);
    assert.doesNotHaveAnyKeys(first, ["pronouns", "interests", "chapters"]);
  });

  test("the first five interests are sent, each as long as the service takes it", async () => {
    const road = cut("-");
    const long = "x".repeat(40);
    const element = await mount({ service: road.address, interests: `${long},b,c,d,e,f` });
    press(element, ".big");
    await seen(element, choices);
    const [{ interests }] = await asked(road);
    assert.deepEqual(interests, [long.slice(0, 30), "b", "c", "d", "e"]);
  });

  test("a wish goes with the choice, without the name and no longer than is taken", async () => {
    const road = cut("-");
    const element = await mount({ service: road.address, hero: "Zoë Lee" });
    press(element, ".big");
    await seen(element, choices);
    const { choices: [first] } = element.state.chapters[0]!.complete!;
    element.choose(first!.id, `ZOË and Lee find Zoë's hat ${"again ".repeat(50)}`);
    await seen(element, (root) => all(root, "section").length === 2 && choices(root));
    const [, { custom_user_input: wish }] = await asked(road);
    assert.match(wish, /^our hero and our hero find our hero's hat again/);
    assert.lengthOf(wish, 200);
    assert.notMatch(JSON.stringify({ ...sessionStorage }), /zoë|lee/i);
  });

  test("a chapter that broke off is told again with the same wish", async () => {
    const element = await mount();
    press(element, ".big");
    await seen(element, choices);
    const road = cut("end-interrupted-9");
    element.service = road.address;
    const { choices: [first] } = element.state.chapters[0]!.complete!;
    element.choose(first!.id, "a red balloon");
    await seen(element, (root) => root.querySelector("[role=alert]"));
    const [broken] = await asked(road);
    await toldToItsEnd(broken, element.state.token!);
    element.service = cut("-").address;
    element.tryAgain();
    await seen(element, (root) => !root.querySelector("[role=alert]"));
    assert.equal(broken.custom_user_input, "a red balloon");
    assert.equal(element.state.asked!.custom_user_input, "a red balloon");
  });
});
