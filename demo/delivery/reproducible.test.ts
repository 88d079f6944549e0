/** Whoever builds the same sources gets the same bytes, wherever they lie. */
import assert from "node:assert/strict";
import { filesIn, integrityOf } from "../../.ci/delivery/files.ts";

/** Of these a build is made. */
const SOURCES = [
  ".ci",
  "widget",
  "demo",
  "service/protocol",
  "deno.json",
  "package.json",
  "LICENSE",
];

async function copy(from: string, to: string): Promise<void> {
  if (!(await Deno.stat(from)).isDirectory) return await Deno.copyFile(from, to);
  await Deno.mkdir(to, { recursive: true });
  for await (const { name } of Deno.readDir(from)) await copy(`${from}/${name}`, `${to}/${name}`);
}

/** Builds a copy of the sources in a folder, and gives the hash of every file. */
async function buildIn(folder: string): Promise<Record<string, string>> {
  for (const source of SOURCES) await copy(source, `${folder}/${source}`);
  await Deno.symlink(await Deno.realPath("node_modules"), `${folder}/node_modules`, {
    type: "dir",
  });
  for (const member of ["service"]) {
    await Deno.copyFile(`${member}/deno.json`, `${folder}/${member}/deno.json`);
  }
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", ".ci/build.ts"],
    cwd: folder,
  }).output();
  assert.ok(success, new TextDecoder().decode(stderr));
  const hashes: Record<string, string> = {};
  for (const name of await filesIn(`${folder}/dist`)) {
    hashes[name] = integrityOf(await Deno.readFile(`${folder}/dist/${name}`));
  }
  return hashes;
}

Deno.test("two builds in different folders are the same, to the byte", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const one = await buildIn(`${folder}/one`);
    assert.ok(Object.keys(one).length > 50);
    assert.deepEqual(await buildIn(`${folder}/deeper/and/deeper`), one);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
