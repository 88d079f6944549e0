import assert from "node:assert/strict";
import { Problem } from "./problems.ts";
import { parseStart, startFromQuery } from "./requests.ts";

const FINE = { site: "pk_test_demo", theme: "space" };

function refusal(body: unknown): string {
  try {
    parseStart(body);
  } catch (problem) {
    assert(problem instanceof Problem && problem.code === "malformed");
    return problem.detail!;
  }
  throw new Error(`was not refused: ${JSON.stringify(body)}`);
}

Deno.test("a start with only a site and a theme gets the defaults", () => {
  assert.deepEqual(parseStart(FINE), {
    ...FINE,
    level: "beginner",
    language: "en",
    pronouns: "they",
    interests: [],
    personalised: false,
    chapters: 3,
  });
});

Deno.test("every wrong field is named in the refusal", () => {
  const wrong: [string, Record<string, unknown>][] = [
    ["site", { site: undefined }],
    ["site", { site: 7 }],
    ["chapters", { chapters: 2 }],
    ["chapters", { chapters: 9 }],
    ["chapters", { chapters: 3.5 }],
    ["chapters", { chapters: "3" }],
    ["theme", { theme: undefined }],
    ["theme", { theme: "" }],
    ["theme", { theme: "   " }],
    ["theme", { theme: "x".repeat(61) }],
    ["theme", { theme: ["space"] }],
    ["theme", { theme: "<img src=x onerror=alert(1)>" }],
    ["theme", { theme: "space\u0000\u001b[31m" }],
    ["theme", { theme: "{{HERO}}" }],
    ["theme", { theme: "line\nbreak" }],
    ["theme", { theme: "zero\u200bwidth" }],
    ["theme", { theme: "...!" }],
    ["title", { title: "t".repeat(81) }],
    ["level", { level: "professor" }],
    ["language", { language: "de" }],
    ["pronouns", { pronouns: "it" }],
    ["interests", { interests: ["a", "b", "c", "d", "e", "f"] }],
    ["interests", { interests: ["i".repeat(31)] }],
    ["interests", { interests: "cats" }],
    ["personalised", { personalised: "yes" }],
    ["custom_user_input", { custom_user_input: "w".repeat(201) }],
    ["child_id", { child_id: "mia@example.org" }],
    ["child_id", { child_id: "Mia Smith" }],
    ["child_id", { child_id: "Mia_Smith_2017" }],
    ["child_id", { child_id: "Mia" }],
    ["theme", { theme: "zalgo" + "\u0300".repeat(20) }],
    ["request_id", { request_id: "r".repeat(65) }],
    ["story_id", { story_id: "short", chapter_number: 2, choice: "c1" }],
    ["chapter_number", { story_id: "a".repeat(22), choice: "c1" }],
    ["choice", { story_id: "a".repeat(22), chapter_number: 2 }],
    ["story_id", { chapter_number: 2 }],
    ["story_id", { choice: "c1" }],
    ["story_id", { branch: true }],
    ["branch", { branch: "true" }],
    ["thme", { thme: "space" }],
  ];
  for (const [field, change] of wrong) {
    assert.match(refusal({ ...FINE, ...change }), new RegExp(`"${field}`), JSON.stringify(change));
  }
  for (const body of [null, [], "space", 7, true]) {
    assert.equal(refusal(body), "the body must be a JSON object");
  }
});

Deno.test("a theme keeps a child's own writing: accents, apostrophes, emoji", () => {
  for (
    const theme of ["Zoë's café", "O’Neill", "🦖", "👩‍🚀 in space", "3 bears & 2 foxes", "ライオン"]
  ) {
    assert.equal(parseStart({ ...FINE, theme }).theme, theme);
  }
  assert.equal(parseStart({ ...FINE, theme: "  two   spaces " }).theme, "two spaces");
});

Deno.test("a query says the same as a body", () => {
  const query = new URLSearchParams(
    "site=pk_test_demo&theme=space&personalised=true&interests=cats,dogs&token=t&chapter_number=2&chapters=5&branch=false",
  );
  assert.deepEqual(startFromQuery(query), {
    ...FINE,
    personalised: true,
    interests: ["cats", "dogs"],
    chapter_number: 2,
    chapters: 5,
    branch: false,
  });
  assert.throws(() => startFromQuery(new URLSearchParams("theme=a&theme=b")), /stands twice/);
});
