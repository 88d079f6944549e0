/** Opens the store that `STORY_STREAM_KV` names: a file, `:memory:`, or the URL of a Deno KV server. */
import { dirname } from "node:path";

export const DEFAULT_STORE = ".data/stories.sqlite";

/** One handle a process: two on one SQLite file lose commits to each other's locks. */
export async function openStore(
  path: string = Deno.env.get("STORY_STREAM_KV") || DEFAULT_STORE,
): Promise<Deno.Kv> {
  if (path !== ":memory:" && !/^https?:/.test(path)) {
    await Deno.mkdir(dirname(path), { recursive: true });
  }
  return await Deno.openKv(path);
}
