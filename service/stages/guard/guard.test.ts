import assert from "node:assert/strict";
import { HOUSE_POLICY } from "../gates/policy.ts";
import { guard, type Typed } from "./guard.ts";
import { VOCABULARY } from "./vocabulary.ts";

const NOTHING: Typed = { theme: null, title: null, wish: null, interests: [] };
const guarded = (typed: Partial<Typed>) => guard({ ...NOTHING, ...typed }, HOUSE_POLICY);

/** What is told, without what is not; or the code of a refusal. */
function left(typed: Partial<Typed>) {
  const answer = guarded(typed);
  if (!answer.ok) return answer.code;
  const { theme, title, wish, interests } = answer;
  return [theme, title, wish, ...interests].filter((text) => text !== null);
}

Deno.test("what fields tell only together goes with all of them", () => {
  const interests = ["my name is", "Emily Watson", "I live at", "12 Oakfield", "Leeds"];
  assert.deepEqual(left({ theme: "foxes", interests }), ["foxes"]);
  assert.equal(left({ theme: "my name is", title: "Emily Watson" }), "theme_refused");
  const answer = guarded({ theme: "foxes", interests: ["my name is", "Emily Watson"] });
  assert.deepEqual(answer.ok && answer.notices.map(({ code }) => code), ["personal_data_removed"]);
  const innocent = ["foxes", "The Lost Key", "a boat", "trains", "Lego", "10 ducks", "space"];
  const [theme, title, wish, ...others] = innocent as [string, string, string];
  assert.deepEqual(left({ theme, title, wish, interests: others }), innocent);
});

Deno.test("a child in need is met with warm words, also where only the gates notice", () => {
  const inNeed: Partial<Typed>[] = [
    { theme: "daddy hits me" },
    { theme: "my dad", wish: "hits me" },
    { theme: "somebody is abusing me" },
    { theme: "i might die soon" },
    { theme: "foxes", wish: "how can i slit my wrists" },
  ];
  for (const typed of inNeed) assert.equal(left(typed), "distress", JSON.stringify(typed));
});

Deno.test("a story about death, and a joke over two fields, are none of it", () => {
  assert.equal(left({ theme: "i want the dinosaurs to die" }), "theme_refused");
  const joke = { theme: "a boy", wish: "hit me with a funny joke" };
  assert.deepEqual(left(joke), ["a boy", "hit me with a funny joke"]);
});

Deno.test("a number reaches nobody, counting is none", () => {
  assert.equal(left({ theme: "call me on 555 123 4567" }), "theme_refused");
  for (const wish of ["1000000 bananas", "10 9 8 7 6 5 4 3 2 1", "1-2-3-4-5-6"]) {
    assert.deepEqual(left({ wish }), [wish]);
  }
});

Deno.test("every word of the vocabulary is a theme", () => {
  const refused = [...VOCABULARY.keys()].filter((theme) => !guarded({ theme }).ok);
  assert.deepEqual(refused, []);
});

Deno.test("who somebody is, and what only sounds harmful, is a theme too", () => {
  for (
    const theme of [
      "a Muslim girl",
      "a Jewish boy",
      "blood cells",
      "without guns or blood",
      "heroines",
    ]
  ) assert.deepEqual(left({ theme }), [theme]);
  assert.deepEqual(left({ wish: "I cut myself a piece of cake" }), [
    "I cut myself a piece of cake",
  ]);
});
