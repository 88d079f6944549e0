/** What is cut out of Lit is cut knowingly: another Lit, or a widget that needs it, does not build. */
import assert from "node:assert/strict";
import { build, type Plugin } from "vite";
import { PACKAGES } from "../../.ci/lean/cuts.ts";
import { lean } from "../../.ci/lean/lean.ts";

const cutFiles = Object.entries(PACKAGES).filter(([, cuts]) => cuts.length > 0);

for (const [file, cuts] of cutFiles) {
  Deno.test(`each cut of ${file} must fit`, async () => {
    const path = `/node_modules${file}`;
    const code = await Deno.readTextFile(`.${path}`);
    assert.ok(lean(code, path)!.toString().length < code.length);
    for (const one of cuts) {
      // The same file where what the cut looks for has another name, or is written otherwise.
      const sought = "member" in one ? one.member : "text" in one ? one.text : one.from;
      const other = code.replaceAll(sought, (text) => text.split("").join("\u200b") + "\u200b");
      assert.throws(() => lean(other, path), sought);
    }
  });
}

Deno.test("a file of Lit that nobody has looked at is refused", () => {
  assert.throws(() => lean("", "/node_modules/lit-html/directives/live.js"), /is new/);
});

/** Builds the widget as it were with one more line in its view. */
async function buildWith(line: string): Promise<void> {
  const more: Plugin = {
    name: "more",
    load: async (id) =>
      id.endsWith("/widget/view.ts") ? `${line}\n${await Deno.readTextFile(id)}` : undefined,
  };
  await build({
    configFile: "widget/vite.config.ts",
    logLevel: "silent",
    plugins: [more],
    build: { write: false },
  });
}

for (
  const [what, line] of [
    ["a directive", `import { live } from "lit/directives/live.js"; console.log(live);`],
    ["templates of SVG", `import { svg } from "lit"; console.log(svg\`<g></g>\`);`],
    [
      "a task that runs by itself",
      `import { Task } from "@lit/task"; console.log(new Task(this));`,
    ],
    ["a listener that is an object", `console.log({ handleEvent() {} });`],
    ["a reflected attribute", `console.log({ title: { reflect: true } });`],
    ["a value in raw text", "console.log((it) => `<textarea>${it}</textarea>`);"],
  ] as const
) {
  Deno.test(`a widget with ${what} does not build`, async () => {
    await assert.rejects(buildWith(line));
  });
}

Deno.test("the widget as it is does build", async () => {
  await buildWith("");
});
