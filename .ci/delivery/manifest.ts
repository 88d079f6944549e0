/** `custom-elements.json`: what editors and catalogues know of the tag. */
import type { Surface } from "./surface.ts";

/** As https://github.com/webcomponents/custom-elements-manifest has it. */
export function manifest(all: Surface): object {
  const type = (text: string) => ({ text: text.replace(/\s+/g, " ") });
  const attributes = new Set(all.attributes.map(({ name }) => name));
  return {
    schemaVersion: "2.1.0",
    readme: "README.md",
    modules: [
      {
        kind: "javascript-module",
        path: "index.js",
        declarations: [{
          kind: "class",
          customElement: true,
          name: "StoryStream",
          tagName: "story-stream",
          description: "A story for a child, told live.",
          superclass: { name: "LitElement", package: "lit" },
          attributes: all.attributes.map(({ name, description, type: text }) => ({
            name,
            fieldName: name,
            description,
            type: type(text),
          })),
          members: [
            ...all.properties.map(({ name, description, type: text, readonly }) => ({
              kind: "field",
              name,
              description,
              type: type(text),
              ...(readonly ? { readonly } : {}),
              ...(attributes.has(name) ? { attribute: name } : {}),
            })),
            ...all.methods.map(({ name, description, type: text }) => ({
              kind: "method",
              name,
              description,
              parameters: parameters(text),
              return: { type: type(text.slice(text.lastIndexOf("):") + 2).trim()) },
            })),
          ],
          events: all.events.map(({ name, description }) => ({
            name,
            description,
            type: type(`StoryStreamEvent<"${name}">`),
          })),
          slots: all.slots,
          cssParts: all.parts,
          cssProperties: all.cssProperties,
        }],
        exports: [{ kind: "js", name: "StoryStream", declaration: { name: "StoryStream" } }],
      },
      {
        kind: "javascript-module",
        path: "define.js",
        exports: [{
          kind: "custom-element-definition",
          name: "story-stream",
          declaration: { name: "StoryStream", module: "index.js" },
        }],
      },
    ],
  };
}

/** @param signature for example `(choice: string, wish?: string): void` */
function parameters(signature: string): object[] {
  const inner = signature.slice(1, signature.lastIndexOf("):"));
  return [...inner.matchAll(/(\w+)(\?)?: ([^,]+)/g)].map(([, name, optional, text]) => ({
    name,
    type: { text },
    ...(optional ? { optional: true } : {}),
  }));
}
