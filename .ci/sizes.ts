/** Checks what the tag costs a page, part by part, and sets two other elements beside it. */
import { fileURLToPath } from "node:url";
import { build, stop } from "esbuild";
import { filesIn, gzip } from "./delivery/files.ts";

/** With Lit in it: what a page loads before the first word can be read. */
const MOST_CORE = 14_336;
/** With every part that a page can load, and one language: it never loads two. */
const MOST_IN_ALL = 28_672;
const LANGUAGES = ["ar", "es"];

/** What the parts are called here; the others have their file's name. */
const NAMES: Record<string, string> = {
  "story-stream": "core",
  aloud: "read-aloud",
  "en-parts": "words of the panels",
};

/** What others ask of a page, by the same measure. */
const PEERS = ["deep-chat", "media-chrome"];

const row = (name: string, bytes: number, most?: number) =>
  console.log(
    `${name.padEnd(22)}${bytes.toLocaleString("en").padStart(8)}` +
      (most ? ` of ${most.toLocaleString("en")}` : ""),
  );

console.log("gzipped, in bytes");
const folder = fileURLToPath(new URL("../dist/v1/", import.meta.url));
const bytes: Record<string, number> = {};
for (const file of (await filesIn(folder)).filter((name) => name.endsWith(".js"))) {
  const name = file.replace(/(-[\w-]{8})?\.js$/, "");
  bytes[NAMES[name] ?? name] = gzip(await Deno.readFile(folder + file)).length;
}
const { core = Infinity, ...parts } = bytes;
const all = Object.values(parts).reduce((sum, one) => sum + one, core);
row("core", core, MOST_CORE);
for (const [name, length] of Object.entries(parts)) row(name, length);
const languages = ["en", ...LANGUAGES].map((name) => {
  const others = LANGUAGES.filter((one) => one !== name);
  return { name, length: others.reduce((rest, one) => rest - bytes[one]!, all) };
});
for (const { name, length } of languages) row(`everything in ${name}`, length, MOST_IN_ALL);
row("all these files", all);
const most = Math.max(...languages.map(({ length }) => length));

for (const peer of PEERS) {
  const { outputFiles } = await build({
    stdin: { contents: `import "${peer}";`, resolveDir: "." },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
    logLevel: "error",
  });
  row(`beside it: ${peer}`, gzip(outputFiles[0]!.contents).length);
}
await stop();

Deno.exit(core > MOST_CORE || most > MOST_IN_ALL ? 1 : 0);
