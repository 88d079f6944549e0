/**
 * Instances: real processes of the service on one store file, each with a name and a port that it keeps
 * when it is started again. They are killed, frozen, ended and brought back here.
 */
import { withTime } from "./time.ts";

const ROOT = new URL("../../", import.meta.url);
const STARTED_MS = 20_000;

export interface Around {
  /** A folder of this run, for the store's file, the logs and the counts. */
  folder: string;
  /** Where the model is for this instance. */
  baseURL: string;
  env?: Record<string, string>;
  /** Told when the process ends and nobody ended it. */
  onDeath: (instance: Instance) => void;
}

export class Instance {
  readonly #around: Around;
  #port = 0;
  #starts = 0;
  #process: Deno.ChildProcess | undefined;
  /** What ends together with the process: its output has been read to the end. */
  #outputs: Promise<unknown> = Promise.resolve();
  #ending = false;

  constructor(readonly name: string, around: Around) {
    this.#around = around;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Where the process's errors stand, of all its lives. */
  get log(): string {
    return `${this.#around.folder}/${this.name}.log`;
  }

  /** Starts the process and waits until it listens. */
  async start(): Promise<void> {
    const { folder, baseURL, env } = this.#around;
    this.#ending = false;
    const process = new Deno.Command(Deno.execPath(), {
      args: ["run", "--quiet", "--unstable-kv", "-A", "service/faults/instance.ts"],
      cwd: ROOT,
      env: {
        HOST: "127.0.0.1",
        PORT: String(this.#port),
        STORY_STREAM_KV: `${folder}/stories.sqlite`,
        STORY_STREAM_SECRET: "a secret for fault tests, of 32 bytes",
        OPENAI_API_KEY: "none",
        OPENAI_BASE_URL: baseURL,
        FAULT_FILE: `${folder}/${this.name}.faults`,
        DENO_NO_UPDATE_CHECK: "1",
        ...env,
        FAULT_SEED: `${env?.["FAULT_SEED"] ?? ""}/${this.name}${this.#starts++}`,
      },
      stdin: "null",
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    this.#process = process;
    const log = await Deno.open(this.log, { create: true, append: true });
    const said = process.stdout.pipeThrough(new TextDecoderStream()).getReader();
    const errors = process.stderr.pipeTo(log.writable).catch(() => {});
    this.#outputs = errors;
    process.status.then(() => {
      if (!this.#ending && this.#process === process) this.#around.onDeath(this);
    });
    this.#port = await withTime(STARTED_MS, portIn(said)).catch(async (error) => {
      this.#ending = true;
      process.kill("SIGKILL");
      await process.status;
      throw error;
    });
    this.#outputs = Promise.all([errors, drained(said)]);
  }

  /** Ends it as a crash does. */
  kill(): Promise<number> {
    return this.#end("SIGKILL");
  }

  /**
   * Asks it to end, as a deployment does, and waits until it has.
   * @returns its exit code
   */
  terminate(): Promise<number> {
    return this.#end("SIGTERM");
  }

  freeze(): void {
    this.#process?.kill("SIGSTOP");
  }

  thaw(): void {
    this.#process?.kill("SIGCONT");
  }

  async #end(signal: "SIGKILL" | "SIGTERM"): Promise<number> {
    this.#ending = true;
    try {
      this.#process?.kill(signal);
    } catch { /* It has ended already. */ }
    const status = await this.#process?.status;
    await this.#outputs;
    this.#process = undefined;
    return status?.code ?? 0;
  }
}

/** Reads until the process has said on which port it listens. */
async function portIn(said: ReadableStreamDefaultReader<string>): Promise<number> {
  for (let text = "";;) {
    const { done, value } = await said.read();
    if (done) throw new Error(`An instance did not start: ${text}`);
    text += value;
    const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(text)?.[1];
    if (port) return Number(port);
  }
}

async function drained(said: ReadableStreamDefaultReader<string>): Promise<void> {
  while (!(await said.read()).done);
}
