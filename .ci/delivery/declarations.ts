/**
 * The types of the widget as a page may see them: what is private, protected or `@internal` is left out,
 * and the protocol is there without its schemas.
 */
import { isolatedDeclarationSync } from "rolldown/experimental";
import { parseAst } from "vite";

const WIDGET = new URL("../../widget/", import.meta.url);

/** For these, .ci/delivery/protocol.ts says what a page meets of them. */
const PROTOCOL = /^(\.\.\/)+service\/protocol\//;

/** A member of a class or an interface, as it is declared. */
export interface Declared {
  name: string;
  /** For example `string`, or `(theme: string): void` of a method. */
  type: string;
  method: boolean;
  optional: boolean;
  readonly: boolean;
  description: string;
}

/** A module's declarations. */
export interface Declarations {
  code: string;
  /** The classes and interfaces in it. */
  members: Map<string, Declared[]>;
}

interface Node {
  type: string;
  start: number;
  end: number;
  key: { name?: string; value?: string; start: number; end: number };
  [more: string]: unknown;
}

/** The doc comment that ends where a node begins. */
function docBefore(code: string, start: number): { start: number; text: string } {
  const found = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*$/.exec(code.slice(0, start));
  if (!found) return { start, text: "" };
  const text = found[1]!.replace(/^\s*\* ?/gm, "").replace(/\s+/g, " ").trim();
  return { start: found.index, text };
}

function declared(code: string, node: Node): Declared {
  const method = node.type === "MethodDefinition" && node["kind"] === "method" ||
    node.type === "TSMethodSignature";
  const type = code.slice(node.key.end, node.end).replace(/^["\]]?\??(\(\))?:?\s*|;$/g, "");
  return {
    name: node.key.name ?? node.key.value!,
    type: method ? code.slice(node.key.end, node.end).replace(/;$/, "") : type,
    method,
    optional: !!node["optional"],
    readonly: node["kind"] === "get",
    description: docBefore(code, node.start).text,
  };
}

/** What only the element's own halves say to each other, or Lit to them. */
const HIDDEN = /^(properties|styles|connectedCallback|disconnectedCallback)$/;
const hidden = (node: Node): boolean =>
  node["accessibility"] === "protected" || HIDDEN.test(node.key.name ?? "");

/** Imports of which nothing is left to be seen are left out. */
const prune = (code: string): string =>
  code.replace(/^import (type )?\{([^}]*)\} from ("[^"]*");\n/gm, (line, type, names, from) => {
    const rest = code.replaceAll(line, "");
    const used = (names as string).split(",").map((name) => name.trim()).filter((name) =>
      new RegExp(`\\b${name.replace(/^type |^.* as /g, "")}\\b`).test(rest)
    );
    return used.length ? `import ${type ?? ""}{ ${used.join(", ")} } from ${from};\n` : "";
  });

/** @throws Error where a public type is not written down */
function declare(path: string): Declarations {
  const source = Deno.readTextFileSync(new URL(path, WIDGET))
    .replace(/ static override properties = \{.*?\n {2}\};/s, "")
    .replace(/ implements \w+/, "")
    // Lists of words, in the labels: their type is plain, but not to a tool that reads one file.
    .replace(/: \[(\s*"[^"]*",?)+\s*\](?=,)/g, ": [] as string[]");
  const { code, errors } = isolatedDeclarationSync(path, source, { stripInternal: true });
  if (errors.length) throw new Error(`${path}: ${errors.map(({ message }) => message)}`);
  const members = new Map<string, Declared[]>();
  const gone: [number, number][] = [];
  for (const statement of parseAst(code, { lang: "dts" }).body as unknown as Node[]) {
    const node = (statement["declaration"] ?? statement) as Node;
    if (!/^(Class|TSInterface)Declaration$/.test(node.type)) continue;
    const all = (node["body"] as { body: Node[] }).body;
    const isClass = node.type === "ClassDeclaration";
    const shown = all.filter((member) => member.key && !(isClass && hidden(member)));
    for (const member of all) {
      if (!shown.includes(member)) gone.push([docBefore(code, member.start).start, member.end]);
    }
    const name = (node["id"] as { name: string }).name;
    members.set(
      name,
      shown.filter(({ key }) => !/^(private|constructor)$/.test(key.name ?? "")).map((one) =>
        declared(code, one)
      ),
    );
  }
  const cut = gone.reduceRight(
    (rest, [start, end]) => rest.slice(0, start) + rest.slice(end),
    code,
  );
  return { code: prune(cut.replace(/\n\s*\n/g, "\n")), members };
}

/** The declarations of a module and of all that it names, by their paths in widget/. */
export function declarations(
  path: string,
  found: Map<string, Declarations> = new Map(),
): Map<string, Declarations> {
  if (found.has(path)) return found;
  const { code, members } = declare(path);
  const depth = path.split("/").length - 1;
  const own: string[] = [];
  const linked = code.replace(/(from\s*|import\s*)"(\.[^"]*)"/g, (_, word, name: string) => {
    if (PROTOCOL.test(name)) return `${word}"${depth ? "../" : "./"}protocol.js"`;
    own.push(new URL(name, new URL(path, WIDGET)).href.slice(WIDGET.href.length));
    return `${word}"${name.replace(/\.ts$/, ".js")}"`;
  });
  found.set(path, { code: linked, members });
  for (const other of own) declarations(other, found);
  return found;
}
