/** Builds the script that a page loads, with Lit in it; in the mode `single`, with all its parts as well. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { leanLit } from "../.ci/lean/lean.ts";
import { whiteSpace } from "../.ci/lean/white-space.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig(({ mode }) => {
  const single = mode === "single";
  return {
    root: path("."),
    logLevel: "warn",
    plugins: [whiteSpace, leanLit],
    resolve: {
      alias: [{ find: "./css-tag.js", replacement: path("sheets.ts") }],
    },
    build: {
      outDir: "../dist/v1",
      emptyOutDir: true,
      target: "es2022",
      // Named by the header SourceMap: the comment for it would cost every part 47 bytes.
      sourcemap: "hidden",
      // Vite leaves the white space in an ES library unless the bundler itself is told to minify.
      rolldownOptions: {
        // The parts take what they share with the core from its one file, not from a third.
        preserveEntrySignatures: "allow-extension",
        experimental: { nativeMagicString: true },
        output: {
          codeSplitting: !single,
          chunkFileNames: "[name]-[hash].js",
          minify: { compress: true, mangle: true, codegen: true },
          comments: false,
          // The same wherever it is built: from the root, or from the package that it belongs to.
          sourcemapPathTransform: (source) => source.replace(/^.*\/node_modules\/|^(\.\.\/)+/, ""),
          postBanner: ({ isEntry }) =>
            isEntry ? "/*! MIT. Contains Lit, (c) Google LLC, BSD-3-Clause. */" : "",
        },
      },
      lib: {
        entry: "define.ts",
        formats: ["es"],
        fileName: () => single ? "story-stream.single.js" : "story-stream.js",
      },
    },
  };
});
