/** Reads the storybook's Ink files, by name. */
export async function inkSources(): Promise<Record<string, string>> {
  const folder = new URL("./stories/", import.meta.url);
  const sources: Record<string, string> = {};
  for await (const { name } of Deno.readDir(folder)) {
    if (name.endsWith(".ink")) sources[name] = await Deno.readTextFile(new URL(name, folder));
  }
  return sources;
}
