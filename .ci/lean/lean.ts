/**
 * Takes out of Lit what this widget never asks of it. Each cut must fit exactly, so that another Lit
 * does not build until someone has looked; and what was cut must be named nowhere in the result.
 */
import { readFileSync } from "node:fs";
import { RolldownMagicString } from "rolldown";
import { parseAst, type Plugin } from "vite";
import { GONE, NEEDS, PACKAGES } from "./cuts.ts";

/**
 * One cut, and what stands in its place: a member of a class, by name; a text; or all from the
 * beginning of one text to the beginning of another.
 */
export type Cut =
  | { member: string; to?: string; times?: number }
  | { text: string; to?: string; times?: number }
  | { from: string; until: string; to?: string };

/** Lit's own private names have this prefix; nobody outside its files says them. */
const PRIVATE = /_\$(\w+\$?)/g;

/** In the order in which they stand in its files, so that every build gives the same ones. */
const short = new Map<string, string>();
for (const file of Object.keys(PACKAGES)) {
  const url = new URL(`../../node_modules${file}`, import.meta.url);
  for (const [name] of readFileSync(url, "utf8").matchAll(PRIVATE)) {
    if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
  }
}
const shortened = (name: string): string => short.get(name) ?? name;

type Range = [start: number, end: number];

interface Node {
  type: string;
  start: number;
  end: number;
  key?: { name?: string };
}

/** Every member of a class in `code`, by its name. */
function membersOf(code: string): Map<string, Range[]> {
  const found = new Map<string, Range[]>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== "object" || !node) return;
    const { type, key, start, end } = node as Node;
    const name = key?.name;
    if (type === "MethodDefinition" && name) {
      found.set(name, [...found.get(name) ?? [], [start, end]]);
    }
    Object.values(node).forEach(walk);
  };
  walk(parseAst(code).body);
  return found;
}

function placesOf(text: string, code: string): Range[] {
  const places: Range[] = [];
  for (let at = code.indexOf(text); at >= 0; at = code.indexOf(text, at + text.length)) {
    places.push([at, at + text.length]);
  }
  return places;
}

function cut(code: string, cuts: readonly Cut[], id: string): RolldownMagicString {
  const result = new RolldownMagicString(code, { filename: id });
  const members = membersOf(code);
  const gone: Range[] = [];
  for (const one of cuts) {
    let places: Range[];
    if ("member" in one) places = members.get(one.member) ?? [];
    else if ("text" in one) places = placesOf(one.text, code);
    else {
      const end = code.indexOf(one.until, code.indexOf(one.from));
      places = placesOf(one.from, code).map(([start]) => [start, end]);
    }
    const times = "times" in one ? one.times ?? 1 : 1;
    if (places.length !== times) {
      throw new Error(`${id}: ${JSON.stringify(one)} fits ${places.length} times, not ${times}`);
    }
    for (const [start, end] of places) {
      if (gone.some((other) => other[0] <= start && end <= other[1])) continue;
      gone.push([start, end]);
      const to = one.to?.replace(PRIVATE, shortened);
      if (to) result.update(start, end, to);
      else result.remove(start, end);
    }
  }
  for (const match of code.matchAll(PRIVATE)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (gone.every((other) => end <= other[0] || other[1] <= start)) {
      result.update(start, end, shortened(match[0]));
    }
  }
  return result;
}

/**
 * A file of Lit, lean; undefined for any other file.
 * @throws Error where a cut does not fit, or a file of Lit is new here
 */
export function lean(code: string, path: string): RolldownMagicString | undefined {
  if (!/\/node_modules\/(@lit|lit|lit-\w+)\//.test(path)) return undefined;
  const entry = Object.entries(PACKAGES).find(([file]) => path.endsWith(file));
  if (!entry) throw new Error(`${path} is new in the bundle: what of it is needed?`);
  return cut(code, entry[1], path);
}

/** For the bundler, with a map that knows each word. */
export const withMap = (text: RolldownMagicString): { code: string; map: string } => ({
  code: text.toString(),
  map: text.generateMap({ hires: "boundary", includeContent: true }).toString(),
});

export const leanLit: Plugin = {
  name: "lean-lit",
  enforce: "pre",
  transform(code, id) {
    const result = lean(code, id);
    if (result) return withMap(result);
    for (const [need, unless] of NEEDS) {
      if (!need.test(code) || unless?.test(code)) continue;
      this.error(`${id} needs what .ci/lean/cuts.ts takes out of Lit: ${need}`);
    }
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      const word = file.type === "chunk" && GONE.exec(file.code)?.[0];
      if (word) this.error(`${file.fileName} says ${word}, which is taken out of Lit`);
    }
  },
};
