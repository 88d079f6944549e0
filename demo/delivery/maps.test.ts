/** A developer who looks into the script finds the line, and the word in it, that was written. */
import assert from "node:assert/strict";
import { SourceMap } from "node:module";
import { fileOf, PINNED } from "../testing/release.ts";

interface Place {
  source: string;
  line: number;
  column: number;
}

/** Methods that are called: no minifier may call them otherwise. */
const CALLS = /(?<=\.)[a-zA-Z]{6,}(?=\()/g;

const FEWEST = 6;

/** Where each method is called in a text, if it is called once; lines and columns count from 0. */
function callsIn(text: string, source: string): Map<string, Place> {
  const found = new Map<string, Place>();
  const often = new Set<string>();
  for (const [line, words] of text.split("\n").entries()) {
    for (const { 0: word, index } of words.matchAll(CALLS)) {
      if (found.has(word)) often.add(word);
      found.set(word, { source, line, column: index });
    }
  }
  for (const word of often) found.delete(word);
  return found;
}

const blank = (comment: string) => comment.replace(/\S/g, " ");

for (const file of ["story-stream.js", "story-stream.single.js", fileOf("around")]) {
  Deno.test(`the map of ${file} leads to what was written`, async () => {
    const script = await Deno.readTextFile(`dist${PINNED}/${file}`);
    const map = JSON.parse(await Deno.readTextFile(`dist${PINNED}/${file}.map`));

    const written = new Map<string, Place[]>();
    for (const [index, source] of (map.sources as string[]).entries()) {
      const path = source.startsWith("widget/") ? source : `node_modules/${source}`;
      const text = await Deno.readTextFile(path);
      assert.equal(map.sourcesContent[index], text);
      for (const [word, place] of callsIn(text.replace(/\/\*[^]*?\*\//g, blank), source)) {
        written.set(word, [...written.get(word) ?? [], place]);
      }
    }

    const entries = new SourceMap(map);
    const wrong: unknown[] = [];
    const sources = new Set<string>();
    for (const [word, at] of callsIn(script, file)) {
      const [place, another] = written.get(word) ?? [];
      if (!place || another) continue;
      const entry = entries.findEntry(at.line, at.column) as unknown as Record<string, unknown>;
      const { originalSource, originalLine, originalColumn } = entry;
      // What stands for a cut of Lit leads to the place of the cut.
      const exact = place.source.startsWith("widget/");
      const column = exact ? originalColumn : place.column;
      const found = { source: originalSource, line: originalLine, column };
      if (JSON.stringify(found) !== JSON.stringify(place)) wrong.push({ word, found, place });
      sources.add(place.source);
    }
    assert.deepEqual(wrong, []);
    assert.ok(sources.size >= Math.min(FEWEST, map.sources.length / 4), [...sources].join());
  });
}
