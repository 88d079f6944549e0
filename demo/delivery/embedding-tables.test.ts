/** The tables of docs/embedding.md name what the tag has, and nothing else. */
import assert from "node:assert/strict";
import { surface } from "../../.ci/delivery/surface.ts";
import { chapterErrorCode } from "../../service/protocol/events.ts";
import { problem } from "../../service/protocol/problems.ts";
import { SAY } from "../../service/story/failure.ts";
import { FAULTS } from "../../widget/around/trouble.ts";
import { StoryStreamEvent } from "../../widget/events.ts";
import { type Fault, remedy } from "../../widget/faults.ts";
import { around } from "../../widget/labels/en-around.ts";
import { openMarkdown } from "../testing/markdown.ts";
import { PINNED } from "../testing/release.ts";

interface Named {
  name: string;
  default?: string;
  type?: { text: string };
  attribute?: string;
  kind?: string;
  parameters?: { name: string; optional?: boolean }[];
}

const markdown = await openMarkdown("docs/embedding.md");
const { modules } = JSON.parse(await Deno.readTextFile("dist/npm/custom-elements.json"));
const tag = modules[0].declarations[0] as Record<string, Named[]>;

const bare = (cell: string) => cell.replace(/`/g, "");
const written = (column: string) => markdown.rows(column).map(([name]) => bare(name!)).sort();
const names = (list: Named[]) => list.map(({ name }) => name).sort();

const methods = tag["members"]!.filter(({ kind }) => kind === "method");
const fields = tag["members"]!.filter(({ kind, attribute }) => kind === "field" && !attribute);
const call = ({ name, parameters = [] }: Named) =>
  `${name}(${parameters.map((it) => it.name + (it.optional ? "?" : "")).join(", ")})`;

for (
  const [column, real] of [
    ["attribute", names(tag["attributes"]!)],
    ["property", names(fields)],
    ["method", methods.map(call).sort()],
    ["event", names(tag["events"]!)],
    ["custom property", names(tag["cssProperties"]!)],
    ["part", names(tag["cssParts"]!)],
    ["slot", names(tag["slots"]!)],
  ] as const
) {
  Deno.test(`the page names every ${column} that the package does, and no other`, () => {
    assert.deepEqual(written(column), real);
  });
}

/** The cells of the row of that name. */
const rowOf = (column: string, name: string): string[] =>
  markdown.rows(column).find(([first]) => bare(first!) === name)!;

Deno.test("where an attribute takes one of a few words, each is said", () => {
  for (const { name, type } of tag["attributes"]!) {
    for (const [, word] of type!.text.matchAll(/"(\w+)"/g)) {
      assert.match(rowOf("attribute", name).join(), new RegExp(`\`${word}\``), name);
    }
  }
});

Deno.test("the pictures that a theme can have are all named", () => {
  const said = [...rowOf("attribute", "theme").at(-1)!.matchAll(/`(\w+)`/g)];
  assert.deepEqual(said.map(([, name]) => name), Object.keys(around.themes));
});

Deno.test("of each event, what its detail holds and whether it can be prevented is said", () => {
  for (const { name, type } of surface().events) {
    const [, , detail, prevented] = rowOf("event", name);
    for (const [, key] of type.matchAll(/[{;]\s*(\w+)\??:/g)) {
      assert.match(detail!, new RegExp(`\`${key}\``), name);
    }
    const { cancelable } = new StoryStreamEvent(name as "story-distress", {});
    assert.match(prevented!, cancelable ? /^yes/ : /^no$/, name);
  }
});

Deno.test("a custom property's default is the one of the styles", () => {
  for (const { name, default: value } of tag["cssProperties"]!) {
    if (value) assert.equal(rowOf("custom property", name)[1], value);
  }
});

/** What is true of a code: what the child reads, and what helps. */
function truthOf(code: Fault["code"]): [string, string] {
  const chapter = chapterErrorCode.safeParse(code);
  const { retryable } = chapter.success ? SAY[chapter.data] : {};
  const fault: Fault = retryable === undefined ? { code } : { code, retryable };
  return [around.faults[FAULTS.findIndex((codes) => codes.test(code))]!, remedy(fault)];
}

Deno.test("every code is there, with what the child reads and what helps", () => {
  const { distress: _, ...refusals } = problem.shape.code.enum;
  const all = new Set([...chapterErrorCode.options, ...Object.keys(refusals), "offline"]);
  assert.deepEqual(written("code"), [...all].sort());
  for (const [code, , reads, helps] of markdown.rows("code")) {
    const truth = truthOf(bare(code!) as Fault["code"]);
    assert.deepEqual([reads, bare(helps!)], truth, code!);
  }
});

Deno.test("a code that is new, and a wish that is refused, have the words that the page says", () => {
  const [words] = truthOf("brand_new" as Fault["code"]);
  assert.ok(markdown.text.includes(`other codes: "${words}"`));
  assert.equal(remedy({ code: "theme_refused", back: true }), "back");
  const [, means] = rowOf("code", "theme_refused");
  assert.ok(means!.includes(`"${around.hints.back}" and \`back\``));
});

Deno.test("what helps is explained, each once", () => {
  const explained = [...markdown.text.matchAll(/^- `(\w+)`: /gm)].map(([, name]) => name);
  assert.deepEqual(explained.sort(), [...Object.keys(around.hints), "cover"].sort());
});

Deno.test("the version that the page pins is this one", () => {
  const pinned = new Set(markdown.text.match(/\/v\d+\.\d+\.\d+/g));
  assert.deepEqual([...pinned], [PINNED]);
});

Deno.test("every link leads to a file that is there", async () => {
  for (const [, path] of markdown.text.matchAll(/\]\(([^)#]+)/g)) {
    assert.ok((await Deno.stat(`docs/${path}`)).isFile, path!);
  }
});
