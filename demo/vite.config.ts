/** Builds the demo page and those of the situations. The widget's script stays a plain tag. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { situationPages } from "./situations/pages.config.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: path("."),
  plugins: [situationPages],
  base: "/",
  logLevel: "warn",
  publicDir: false,
  build: {
    outDir: "../dist/demo",
    emptyOutDir: true,
    target: "es2022",
    // The page's own rules allow no data: address and no polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["index.html", "situations/index.html", "situations/page.html"].map(path),
    },
  },
});
