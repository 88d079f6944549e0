/** Builds the demo page. Its one foreign script, the widget, stays the plain tag that it is. */
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
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
  },
});
