/** The arrows of the house: which folder may import which. Also: only the gate reads a draft. */
import assert from "node:assert/strict";

/** `main`, `app` and what stands beside them may import everything; tests and testing.ts too. */
const ARROWS: Record<string, string[]> = {
  "service/protocol": ["zod"],
  "service/storytellers": ["service/protocol", "service/runtime.ts", "openai", "zod", "inkjs"],
  "service/story": [
    "service/protocol",
    "service/runtime.ts",
    "service/storytellers/storyteller.ts",
  ],
  "service/admission": [
    "service/protocol",
    "service/runtime.ts",
    "service/story/keys.ts",
    "service/story/policies.ts",
    "service/store.ts",
    "jose",
    "rate-limiter-flexible",
  ],
  "service/stages": [
    "service/protocol",
    "service/runtime.ts",
    "service/story",
    "service/storytellers/storyteller.ts",
    "service/storytellers/moderator.ts",
    "service/storytellers/draft.ts",
    "*",
  ],
  "widget": ["service/protocol", "lit", "@lit/task"],
  "demo": ["service/protocol", "widget"],
};

const root = new URL("../", import.meta.url);

async function* sources(folder: string): AsyncGenerator<string> {
  for await (const entry of Deno.readDir(new URL(folder + "/", root))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) yield* sources(path);
    else if (/\.ts$/.test(path) && !/\.(test|bench)\.ts$|config\.ts$|testing/.test(path)) {
      yield path;
    }
  }
}

/** Every module that a file imports: a path from the root, or a package's name. */
function importsOf(path: string, text: string): { from: string; typesOnly: boolean }[] {
  const pattern =
    /^(?:import|export)\s+(type\s)?[^;"']*?from\s+["']([^"']+)["']|^import\s+["']([^"']+)["']/gm;
  return [...text.matchAll(pattern)].map((match) => {
    const name = (match[2] ?? match[3])!;
    const from = name.startsWith(".")
      ? new URL(name, new URL(path, root)).href.slice(root.href.length)
      : name.split("/").slice(0, name.startsWith("@") ? 2 : 1).join("/");
    return { from, typesOnly: match[1] !== undefined };
  });
}

Deno.test("imports run one way", async () => {
  const wrong: string[] = [];
  for (const [folder, allowed] of Object.entries(ARROWS)) {
    for await (const path of sources(folder)) {
      for (
        const { from, typesOnly } of importsOf(path, await Deno.readTextFile(new URL(path, root)))
      ) {
        const own = from.startsWith(folder + "/");
        const fine = own || from.startsWith("node:") ||
          allowed.some((name) => from === name || from.startsWith(name + "/")) ||
          (allowed.includes("*") && !from.startsWith("service/"));
        const valueOfService = /^(widget|demo)$/.test(folder) && from.startsWith("service/") &&
          !typesOnly;
        if (!fine || valueOfService) wrong.push(`${path} -> ${from}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

Deno.test("only the gate reads a draft, and only it makes told words of one", async () => {
  const readers: string[] = [];
  const makers: string[] = [];
  for await (const path of sources("service")) {
    const text = await Deno.readTextFile(new URL(path, root));
    if (/Draft\.read\(/.test(text)) readers.push(path);
    if (/\bas (unknown as )?Told\b|(?<!\w)<Told>/.test(text)) makers.push(path);
  }
  // fitting.ts and repeats.ts measure and compare what is held back, and give it to nobody but its storyteller.
  assert.deepEqual(readers.sort(), [
    "service/stages/fitting.ts",
    "service/stages/gates/gate.ts",
    "service/stages/repeats.ts",
  ]);
  // told.ts only takes apart and puts together what the gate has passed.
  assert.deepEqual(makers.sort(), [
    "service/stages/gates/gate.ts",
    "service/stages/told.ts",
  ]);
});
