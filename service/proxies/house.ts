/** The real service with a site of its own, and doors to it through proxies. */
import { type Service, startService } from "../../.ci/service.ts";
import type { Configuration } from "./configurations.ts";
import type { Way } from "./page.ts";
import { type Door, openDoor } from "./proxy.ts";

/** The page that carries the tag. A request that came through a proxy is never the demo site's. */
const PAGE = "https://school.example";

export interface House extends AsyncDisposable {
  /** The site's key. */
  site: string;
  direct: Way;
  openDoor(made: Configuration): Promise<{ door: Door; way: Way }>;
}

/** @param pace words a second */
export async function openHouse(pace: number): Promise<House> {
  const folder = await Deno.makeTempDir({ prefix: "story-stream-" });
  const env = { STORY_STREAM_KV: `${folder}/stories.sqlite`, STORY_STREAM_PACE: String(pace) };
  const site = await addSite(env);
  const service: Service = await startService(env);
  await using doors = new AsyncDisposableStack();
  doors.defer(() => Deno.remove(folder, { recursive: true }));
  doors.use(service);
  const headers = { origin: PAGE };
  const open = doors.move();
  return {
    site,
    direct: { origin: service.origin, headers },
    async openDoor(made) {
      const door = open.use(await openDoor(made, service.port));
      const { origin, client } = door;
      return { door, way: { origin, headers, ...(client ? { client } : {}) } };
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}

/** As `npm run sites -- add` does it. */
async function addSite(env: Record<string, string>): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--unstable-kv", "-A", "service/admission/sites-command.ts", "add", "Oak", PAGE],
    cwd: new URL("../../", import.meta.url),
    env,
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return /pk_\S+/.exec(new TextDecoder().decode(stdout))![0];
}
