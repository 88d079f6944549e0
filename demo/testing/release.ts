/** What the build left for pages to load, as the tests need it. */

export const { version } = JSON.parse(await Deno.readTextFile("package.json")) as {
  version: string;
};

/** Where a page finds the files of this very version. */
export const PINNED = `/v${version}`;

/** The hash of each of its files. */
export const hashes = JSON.parse(
  await Deno.readTextFile(`dist${PINNED}/integrity.json`),
) as Record<string, string>;

/** The name of the file that holds a part. */
export const fileOf = (part: string): string =>
  Object.keys(hashes).find((name) => name.startsWith(`${part}-`) && name.endsWith(".js"))!;
