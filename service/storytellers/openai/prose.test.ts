/** What a corrected model says to whoever corrected it is no prose, however its words are cut. */
import assert from "node:assert/strict";
import { plain } from "./prose.ts";

async function read(text: string, size: number, isCorrection: boolean): Promise<string> {
  async function* pieces() {
    yield* text.match(new RegExp(`[\\s\\S]{1,${size}}`, "g")) ?? [];
  }
  return (await Array.fromAsync(plain(pieces(), isCorrection))).join("");
}

const STORY = "A fox sat down by the river.\n\nThe end came.";

Deno.test("a word to whoever corrected it is taken off", async () => {
  for (
    const before of [
      "Sure! Here is the easier version:\n\n",
      "Here’s the passage again:\r\n\r\n",
      "Sure!\n\nHere is the passage:\n\n",
      "**Of course, here it is:**\n\n",
      "<think>Easier?</think>Okay, with short sentences:\n\n",
    ]
  ) {
    for (const size of [1, 5, 4096]) assert.equal(await read(before + STORY, size, true), STORY);
  }
});

Deno.test("a story may begin with the same words, and in a first telling nothing of the kind is sought", async () => {
  const told = [
    "Sure of foot, the fox ran up.\n\nIt sat and said:\n\n“Hello.”",
    "Of course",
    "Here is a fox. It said: hello.",
    "",
  ];
  for (const size of [1, 5, 4096]) {
    for (const text of told) assert.equal(await read(text, size, true), text);
    const first = "Here is what the fox saw that day:\n\nA red hat.";
    assert.equal(await read(first, size, false), first);
  }
});
