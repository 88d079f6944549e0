/** Files of a build: finding, compressing and hashing them. */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

/** The paths of all files in a folder, from it, in the order of the alphabet. */
export async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (!isDirectory) found.push(name);
    else found.push(...(await filesIn(`${folder}/${name}`)).map((inner) => `${name}/${inner}`));
  }
  return found.sort();
}

/** The smallest that gzip makes of it: with some libraries a lower level is better than the highest. */
export function gzip(bytes: Uint8Array): Uint8Array {
  const tries = [7, 8, 9].flatMap((level) =>
    [7, 8, 9].map((memLevel) => gzipSync(bytes, { level, memLevel }))
  );
  return tries.reduce((best, one) => one.length < best.length ? one : best);
}

/** As the attribute `integrity` of a script says it. */
export const integrityOf = (bytes: Uint8Array): string =>
  "sha384-" + createHash("sha384").update(bytes).digest("base64");
