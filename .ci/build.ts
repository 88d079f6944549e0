/** Builds dist/: the scripts that pages load, the package for those who bundle, and the demo page. */
import { build } from "vite";
import { filesIn } from "./delivery/files.ts";
import { buildPackage } from "./delivery/package.ts";
import { buildScripts } from "./delivery/scripts.ts";

Deno.chdir(new URL("../", import.meta.url));

const { version } = JSON.parse(await Deno.readTextFile("package.json")) as { version: string };
await Deno.mkdir("dist", { recursive: true });
await buildScripts("dist", version);
await buildPackage("dist/npm");
await build({ configFile: "demo/vite.config.ts" });

for (const name of await filesIn(`dist/v${version}`)) {
  if (!name.endsWith(".js.gz")) continue;
  const { size } = await Deno.stat(`dist/v${version}/${name}`);
  console.log(`${name.slice(0, -3)}: ${size} bytes gzipped`);
}
