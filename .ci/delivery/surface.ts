/** All that a page can hold the tag by, read from its sources. */
import { parseAst } from "vite";
import { declarations, type Declared } from "./declarations.ts";

export interface Named {
  name: string;
  description: string;
  default?: string;
}

export interface Surface {
  /** Each has a property of its name: the attributes of this tag are single words. */
  attributes: Declared[];
  properties: Declared[];
  methods: Declared[];
  /** `type` is that of `detail`. */
  events: Declared[];
  cssProperties: Named[];
  parts: Named[];
  slots: Named[];
}

interface Property {
  key: { name: string };
  value: { type: string };
}
interface Member extends Property {
  value: { type: string; properties?: Property[] };
}

/** The properties that an attribute sets, as Lit is told of them. */
function attributesOf(source: string): string[] {
  const body = parseAst(source, { lang: "ts" }).body as unknown as {
    declaration?: { body?: { body?: Member[] } };
  }[];
  const members = body.flatMap(({ declaration }) => declaration?.body?.body ?? []);
  const found = members.find(({ key }) => key.name === "properties")?.value.properties ?? [];
  // Those without one share the constant `inner`.
  return found.filter(({ value }) => value.type === "ObjectExpression").map(({ key }) => key.name);
}

/** The tags of one kind in the doc comment of the class: `@csspart name - what it is`. */
function tagged(tag: string, doc: string): Named[] {
  const lines = doc.matchAll(new RegExp(`@${tag} \\[?([\\w-]+)(?:=([^\\]]+)\\])? - (.+)`, "g"));
  return [...lines].map(([, name, value, description]) => ({
    name: name!,
    description: description!,
    ...(value ? { default: value } : {}),
  }));
}

/** The protocol's short names for lists of words, as an editor can offer them. */
function spelledOut(): (type: string) => string {
  const source = Deno.readTextFileSync(new URL("protocol.ts", import.meta.url));
  const names = new Map(
    [...source.matchAll(/^export type (\w+) =([^;]+);/gm)].map(([, name, type]) => [name!, type!]),
  );
  return (type) => (names.get(type) ?? type).replace(/\s+/g, " ").trim();
}

export function surface(): Surface {
  const spelled = spelledOut();
  const modules = declarations("define.ts");
  const members = new Map<string, Declared>();
  for (
    const [path, name] of [["telling.ts", "Telling"], ["reading.ts", "Reading"], [
      "story-stream.ts",
      "StoryStream",
    ]] as const
  ) {
    for (const member of modules.get(path)!.members.get(name)!) {
      // A half that goes on with what the other began has the other's words for it.
      const description = member.description || members.get(member.name)?.description || "";
      members.set(member.name, { ...member, description, type: spelled(member.type) });
    }
  }
  const url = new URL("../../widget/story-stream.ts", import.meta.url);
  const attributes = attributesOf(Deno.readTextFileSync(url));
  const all = [...members.values()];
  const doc = modules.get("story-stream.ts")!.code;
  return {
    attributes: attributes.map((name) => members.get(name)!),
    properties: all.filter(({ method }) => !method),
    methods: all.filter(({ method }) => method),
    events: modules.get("events.ts")!.members.get("StoryDetails")!,
    cssProperties: tagged("cssprop", doc),
    parts: tagged("csspart", doc),
    slots: tagged("slot", doc),
  };
}
