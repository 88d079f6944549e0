/** Builds the one file that a page loads, with Lit in it. */
import { defineConfig, type Plugin } from "vite";
import { squeeze } from "./squeeze.ts";

/** Takes the white space out of templates, which no minifier may do by itself. */
const templates: Plugin = {
  name: "templates",
  enforce: "pre",
  transform: (code, id) =>
    /widget\/.*\.ts$/.test(id) ? { code: squeeze(code), map: null } : undefined,
};

export default defineConfig({
  root: new URL(".", import.meta.url).pathname,
  logLevel: "warn",
  plugins: [templates],
  build: {
    outDir: "../dist/v1",
    emptyOutDir: true,
    target: "es2022",
    sourcemap: true,
    // Vite leaves the white space in an ES library unless the bundler itself is told to minify.
    rolldownOptions: {
      output: {
        // Lit's own private names have this prefix; nobody outside the file says them.
        minify: { compress: true, mangle: true, codegen: true, mangleProps: { include: /^_\$/ } },
        postBanner: "/*! MIT. Contains Lit, (c) Google LLC, BSD-3-Clause. */",
      },
    },
    lib: { entry: "define.ts", formats: ["es"], fileName: () => "story-stream.js" },
  },
});
