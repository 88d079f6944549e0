/** Makes one page a situation of the one page that Vite has built, and lists them. */
import type { Plugin } from "vite";
import { type Situation, SITUATIONS } from "./situations.ts";

const fill = (page: string, words: Record<string, string>): string =>
  page.replace(/\[\[(\w+)\]\]/g, (_, name: string) => words[name] ?? "");

const entry = ([name, { title, text }]: [string, Situation]): string =>
  `<dt><a href="./${name}.html">${title}</a></dt><dd>${text}</dd>`;

export const situationPages: Plugin = {
  name: "situations",
  enforce: "post",
  generateBundle(_, bundle) {
    const take = (fileName: string): string => {
      const asset = bundle[fileName];
      if (asset?.type !== "asset") throw new Error(`Vite has built no ${fileName}`);
      delete bundle[fileName];
      return `${asset.source}`;
    };
    const emit = (name: string, source: string) =>
      this.emitFile({ type: "asset", fileName: `situations/${name}.html`, source });
    const list = Object.entries(SITUATIONS).map(entry).join("\n");
    emit("index", fill(take("situations/index.html"), { list }));
    const page = take("situations/page.html");
    for (const [name, { title, text, tag }] of Object.entries(SITUATIONS)) {
      emit(name, fill(page, { name, title, text, tag }));
    }
  },
};
