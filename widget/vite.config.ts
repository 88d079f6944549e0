/** Builds the one file that a page loads, with Lit in it. */
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

/**
 * Takes out what a minifier of scripts must not touch: from style sheets all that they can do without,
 * and the indentation of every other line. Those lines stay lines, so that the source map stays true.
 */
const whiteSpace: Plugin = {
  name: "white-space",
  enforce: "pre",
  transform(code, id) {
    if (/\/widget\/.*\/styles(\/|\.ts)/.test(id)) {
      const styles = code.replace(/\s*([\s{};,>!])\s*/g, "$1").replace(/: /g, ":")
        .replace(/;(?=})|\b0(?=\.\d)/g, "");
      return { code: styles, map: null };
    }
    return id.includes("/widget/") ? { code: code.replace(/^ +/gm, ""), map: null } : undefined;
  },
};

/** Lit's own private names have this prefix; nobody outside its files says them. */
const PRIVATE = /_\$(\w+\$?)/g;
const short = new Map<string, string>();
const shortened = (name: string): string => {
  if (!short.has(name)) short.set(name, `_${short.size.toString(36)}`);
  return short.get(name)!;
};

/**
 * Takes out of Lit where it lets itself be patched for browsers that cannot run this file anyway, and
 * where it counts its copies on a page in order to warn of them, and shortens what it calls its own.
 */
const withoutPolyfills: Plugin = {
  name: "without-polyfills",
  enforce: "pre",
  transform(code, id) {
    if (!/\/node_modules\/(@lit|lit-\w+)\//.test(id)) return undefined;
    const lean = code.replace(/\b(\w+)=\w+\.\w+PolyfillSupport\b/g, "$1=void 0")
      .replace(/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, "0")
      .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, "0")
      .replace(PRIVATE, shortened);
    return { code: lean, map: null };
  },
};

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: path("."),
  logLevel: "warn",
  plugins: [whiteSpace, withoutPolyfills],
  resolve: {
    alias: [{ find: "./css-tag.js", replacement: path("sheets.ts") }],
  },
  build: {
    outDir: "../dist/v1",
    emptyOutDir: true,
    target: "es2022",
    sourcemap: true,
    // Vite leaves the white space in an ES library unless the bundler itself is told to minify.
    rolldownOptions: {
      // The parts take what they share with the core from its one file, not from a third.
      preserveEntrySignatures: "allow-extension",
      output: {
        chunkFileNames: "[name]-[hash].js",
        minify: { compress: true, mangle: true, codegen: true },
        comments: false,
        postBanner: "/*! MIT. Contains Lit, (c) Google LLC, BSD-3-Clause. */",
      },
    },
    lib: { entry: "define.ts", formats: ["es"], fileName: () => "story-stream.js" },
  },
});
