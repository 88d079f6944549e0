/** Checks what the one script tag costs a page: the widget with Lit in it, gzipped. */
import { gzipSync } from "node:zlib";

const MOST_BYTES = 14_336;

const script = await Deno.readFile(new URL("../dist/v1/story-stream.js", import.meta.url));
const { length } = gzipSync(script, { level: 9 });
console.log(`story-stream.js: ${length} of ${MOST_BYTES} bytes gzipped`);
Deno.exit(length > MOST_BYTES ? 1 : 0);
