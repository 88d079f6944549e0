/** Builds dist/: the widget's script, ready compressed, and the demo page. */
import { gzipSync } from "node:zlib";
import { build } from "vite";

Deno.chdir(new URL("../", import.meta.url));

await build({ configFile: "widget/vite.config.ts" });
await build({ configFile: "demo/vite.config.ts" });

const script = await Deno.readFile("dist/v1/story-stream.js");
const gzipped = gzipSync(script, { level: 9 });
await Deno.writeFile("dist/v1/story-stream.js.gz", gzipped);
console.log(`story-stream.js: ${script.length} bytes, ${gzipped.length} gzipped`);
