/**
 * The scripts that pages load: `v1/` for those that want what is newest, and the same under the whole
 * version, for those that pin it, with a script that holds all parts and the hashes of every file.
 */
import { build } from "vite";
import { filesIn, gzip, integrityOf } from "./files.ts";

const CONFIG = "widget/vite.config.ts";

/** Builds them into the folder `out`. What is there of other versions stays. */
export async function buildScripts(out: string, version: string): Promise<void> {
  const newest = `${out}/v1`;
  const pinned = `${out}/v${version}`;
  const outDir = await Deno.realPath(out);
  await build({ configFile: CONFIG, build: { outDir: `${outDir}/v1` } });
  await build({ configFile: CONFIG, mode: "single", build: { outDir: `${outDir}/v${version}` } });
  for (const name of await filesIn(newest)) {
    await Deno.copyFile(`${newest}/${name}`, `${pinned}/${name}`);
  }
  const hashes: Record<string, string> = {};
  for (const name of await filesIn(pinned)) {
    hashes[name] = integrityOf(await Deno.readFile(`${pinned}/${name}`));
  }
  await Deno.writeTextFile(`${pinned}/integrity.json`, JSON.stringify(hashes, null, 2) + "\n");
  for (const folder of [newest, pinned]) {
    for (const name of await filesIn(folder)) {
      const bytes = gzip(await Deno.readFile(`${folder}/${name}`));
      await Deno.writeFile(`${folder}/${name}.gz`, bytes);
    }
  }
}
