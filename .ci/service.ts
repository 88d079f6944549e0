/// <reference lib="deno.ns" />
/** The real service as a process of its own, as `npm start` runs it, and pages of other origins. */
const ROOT = new URL("../", import.meta.url);
const STARTED_MS = 20_000;

export interface Service extends AsyncDisposable {
  origin: string;
  port: number;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
}

/** Starts the service on a port of the system's choice; `env` overrides. Its errors are shown. */
export async function startService(env: Record<string, string> = {}): Promise<Service> {
  const process = new Deno.Command(Deno.execPath(), {
    args: ["run", "--unstable-kv", "-A", "service/main.ts"],
    cwd: ROOT,
    env: {
      HOST: "127.0.0.1",
      PORT: "0",
      STORY_STREAM_KV: ":memory:",
      STORY_STREAM_PACE: "0",
      OPENAI_API_KEY: "",
      OPENAI_BASE_URL: "",
      DENO_NO_UPDATE_CHECK: "1",
      ...env,
    },
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const late = setTimeout(() => process.kill("SIGKILL"), STARTED_MS);
  const reader = process.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let said = "";
  let port: number | undefined;
  while (port === undefined) {
    const { done, value } = await reader.read();
    if (done) throw new Error(`The service did not start: ${said}`);
    said += value;
    port = Number(/http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1]) || undefined;
  }
  clearTimeout(late);
  const rest = (async () => {
    while (!(await reader.read()).done);
  })();
  const kill = async () => {
    try {
      process.kill("SIGKILL");
    } catch { /* It has ended already. */ }
    await process.status;
    await rest;
  };
  return { origin: `http://127.0.0.1:${port}`, port, kill, [Symbol.asyncDispose]: kill };
}
