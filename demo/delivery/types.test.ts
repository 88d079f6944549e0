/** The package's types, as a publisher's compiler takes them: whole, strict, and without the service's. */
import assert from "node:assert/strict";
import { typeErrors } from "../testing/types.ts";

const PLAIN = `import "story-stream/define";
import { type Choice, type Fault, type Level, StoryStream, StoryStreamEvent } from "story-stream";

const tag = document.createElement("story-stream");
const itself: StoryStream = tag;
const level: Level = "advanced";
tag.level = level;
tag.pronouns = "she";
tag.chapters = null;
// @ts-expect-error: no such level
tag.level = "hard";
// @ts-expect-error: what is within is nobody's
tag.state;
tag.addEventListener("story-complete", ({ detail }) => {
  const choices: readonly Choice[] = detail.choices;
  const minutes: number = detail.estimated_reading_time;
  const level: "beginner" | "intermediate" | "advanced" = detail.vocabulary_level;
  tag.choose(choices[0]!.id, "a bell");
  // @ts-expect-error: no such field
  detail.wrong;
  console.log(minutes, level, itself);
});
document.addEventListener("story-error", (event) => {
  const fault: Fault = (event as StoryStreamEvent<"story-error">).detail;
  console.log(fault.code === "offline");
});
tag.dispatchEvent(new StoryStreamEvent("story-ask", { to: "start" }));
// @ts-expect-error: no such method
tag.dispatchEvent(new StoryStreamEvent("story-ask", { to: "fly" }));
`;

const REACT = `import "story-stream/react";

export const page = (
  <story-stream site="pk_test" level="listening" autostart pace={0}
    onstory-complete={({ detail }) => console.log(detail.title)} />
);
// @ts-expect-error: no such level
export const wrong = <story-stream level="hard" />;
`;

const VUE = `import "story-stream/vue";
import type { GlobalComponents } from "vue";

type Props = InstanceType<GlobalComponents["story-stream"]>["$props"];
export const props: Props = {
  site: "pk_test",
  onStoryChoice: ({ detail }) => console.log(detail.choice.text),
};
// @ts-expect-error: a number
export const wrong: Props = { chapters: "three" };
`;

Deno.test("a strict compiler takes the types, alone, in React and in Vue", async () => {
  assert.equal(await typeErrors({ "plain.ts": PLAIN, "react.tsx": REACT, "vue.ts": VUE }), "");
});

Deno.test("no type of the package needs the service's schemas", async () => {
  for await (const { name } of Deno.readDir("dist/npm/types")) {
    if (!name.endsWith(".d.ts")) continue;
    const text = await Deno.readTextFile(`dist/npm/types/${name}`);
    assert.doesNotMatch(text, /zod|service\/protocol/, name);
  }
});
