/** A proxy as a process of its own, in a folder of its own, on a free port in front of a tap. */
import { type Configuration, START } from "./configurations.ts";
import { Tap } from "./tap.ts";

const STARTED_MS = 10_000;

/** Where a proxy is reached, and the wire behind it. */
export interface Door extends AsyncDisposable {
  origin: string;
  tap: Tap;
  /** Trusts the proxy's certificate. */
  client?: Deno.HttpClient;
}

/** Its version, or null if it is not on the PATH. */
export async function versionOf(program: Configuration["program"]): Promise<string | null> {
  try {
    const { stdout, stderr } = await new Deno.Command(program, {
      args: [program === "caddy" ? "version" : "-v"],
    }).output();
    const said = new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
    return /\d+\.\d+\.\d+/.exec(said)?.[0] ?? said.trim();
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return null;
    throw error;
  }
}

/** @throws Error if it does not listen in time */
export async function openDoor(made: Configuration, servicePort: number): Promise<Door> {
  const folder = await Deno.makeTempDir({ prefix: `story-stream-${made.program}-` });
  // nginx gives up root for nobody, who has to get in.
  await Deno.chmod(folder, 0o755);
  const tap = new Tap(servicePort);
  const port = freePort();
  const { file, args } = START[made.program];
  await Deno.writeTextFile(`${folder}/${file}`, made.text(port, tap.port));
  const process = new Deno.Command(made.program, {
    args,
    cwd: folder,
    env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const said = process.stderr.text();
  let client: Deno.HttpClient | undefined;
  const close = async () => {
    client?.close();
    try {
      process.kill("SIGTERM");
    } catch { /* It has ended already. */ }
    await process.status;
    tap[Symbol.dispose]();
    await Deno.remove(folder, { recursive: true });
  };
  try {
    await patiently(async () => (await Deno.connect({ hostname: "127.0.0.1", port })).close());
    if (!made.https) {
      return { origin: `http://127.0.0.1:${port}`, tap, [Symbol.asyncDispose]: close };
    }
    const authority = `${folder}/caddy/pki/authorities/local/root.crt`;
    const caCerts = [await patiently(() => Deno.readTextFile(authority))];
    client = Deno.createHttpClient({ caCerts, http1: false, http2: true });
    return { origin: `https://localhost:${port}`, tap, client, [Symbol.asyncDispose]: close };
  } catch (cause) {
    await close();
    throw new Error(`${made.name} did not start: ${await said}`, { cause });
  }
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}

/** Tries until it works. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const late = performance.now() + STARTED_MS;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (performance.now() > late) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
