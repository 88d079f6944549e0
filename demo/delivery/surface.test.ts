/** What the package says of the tag is what the tag's sources say, and the other way round. */
import assert from "node:assert/strict";
import { manifest } from "../../.ci/delivery/manifest.ts";
import { surface } from "../../.ci/delivery/surface.ts";

const WIDGET = new URL("../../widget/", import.meta.url);

async function sourcesIn(folder: URL): Promise<string> {
  let all = "";
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory) all += await sourcesIn(new URL(`${name}/`, folder));
    else if (/\.ts$/.test(name) && !/\.test\.|testing|config/.test(name)) {
      all += await Deno.readTextFile(new URL(name, folder));
    }
  }
  return all;
}

/** Without comments: an example in one is no part of the tag. */
const sources = (await sourcesIn(WIDGET)).replace(/\/\*\*[^]*?\*\//g, "");
const all = surface();
const names = (list: { name: string }[]) => list.map(({ name }) => name).sort();
const found = (pattern: RegExp) =>
  [...new Set([...sources.matchAll(pattern)].map(([, name]) => name!))].sort();

Deno.test("every custom property of the styles is in the manifest, and no other", () => {
  assert.deepEqual(names(all.cssProperties), found(/var\((--story-[\w-]+)/g));
});

Deno.test("every slot of the templates is in the manifest, and no other", () => {
  assert.deepEqual(names(all.slots), found(/<slot name="([\w-]+)"/g));
});

Deno.test("every part of the templates is in the manifest, and no other", () => {
  const kinds = found(/\bbutton\(\s*"([\w-]+)"/g);
  const parts = found(/\bpart="([^"]+)"/g).flatMap((value) => value.split(" "))
    .flatMap((part) => part === "${kind}" ? kinds : [part]);
  assert.deepEqual(names(all.parts), [...new Set(parts)].sort());
});

Deno.test("every attribute that Lit observes is in the manifest, and no other", async () => {
  // A name in a variable: the tests' own rules know no element.
  const path = "../../widget/story-stream.ts";
  const { StoryStream } = await import(path);
  const observed = Object.entries<{ attribute?: boolean }>(StoryStream.properties)
    .filter(([, { attribute }]) => attribute !== false).map(([name]) => name);
  assert.deepEqual(names(all.attributes), observed.sort());
});

Deno.test("every event that the tag sends is in the manifest, and no other", () => {
  const sent = found(/(?:\bsay|new StoryStreamEvent)\("(story-[\w-]+)"/g);
  assert.deepEqual(names(all.events), sent);
});

Deno.test("what a control can ask for is a method of the manifest", () => {
  const asked = /interface Wish \{\s*to:([^;]*);/.exec(sources)![1]!.match(/\w+/g)!;
  const methods = names(all.methods);
  assert.deepEqual(asked.filter((name) => !methods.includes(name)), []);
});

Deno.test("everything in the manifest has words for it", () => {
  const wordless = Object.entries(all).flatMap(([kind, list]) =>
    (list as { name: string; description: string }[])
      .filter(({ description }) => !description).map(({ name }) => `${kind}: ${name}`)
  );
  assert.deepEqual(wordless, []);
});

Deno.test("the package that was built has this manifest", async () => {
  const built = await Deno.readTextFile("dist/npm/custom-elements.json");
  assert.deepEqual(JSON.parse(built), JSON.parse(JSON.stringify(manifest(all))));
});
