/** A process of the bench that answers a line of JSON with a line of JSON; it ends with the bench. */
import { fileURLToPath } from "node:url";

export interface Usage {
  /** Of all its threads, since it began. */
  cpuSeconds: number;
  /** Bytes. */
  rss: number;
  /** Where it is counted: open event streams, and how many the server has closed or broken off. */
  streams?: number;
  closed?: number;
  broken?: number;
}

export class Child implements AsyncDisposable {
  readonly #process: Deno.ChildProcess;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #reader: ReadableStreamDefaultReader<string>;
  #said = "";
  #before: Promise<unknown> = Promise.resolve();

  constructor(script: string, args: string[] = []) {
    const path = fileURLToPath(new URL(script, import.meta.url));
    const [command, before] = script.endsWith(".mjs") ? ["node", []] : [Deno.execPath(), [
      "run",
      ...(Deno.env.get("PROF") ? ["--cpu-prof-md", "--cpu-prof-dir", "/tmp/prof"] : []),
      "-A",
    ]];
    this.#process = new Deno.Command(command, {
      args: [...before, path, ...args],
      env: { DENO_NO_UPDATE_CHECK: "1" },
      stdin: "piped",
      stdout: "piped",
    }).spawn();
    this.#writer = this.#process.stdin.getWriter();
    this.#reader = this.#process.stdout.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** One after another, whoever asks. */
  ask<Answer>(order: object): Promise<Answer> {
    const answer = this.#before.then(async () => {
      await this.#writer.write(new TextEncoder().encode(JSON.stringify(order) + "\n"));
      return await this.hear<Answer>();
    });
    this.#before = answer.catch(() => {});
    return answer;
  }

  /** The next line that it says. */
  async hear<Answer>(): Promise<Answer> {
    while (!this.#said.includes("\n")) {
      const { done, value } = await this.#reader.read();
      if (done) throw new Error("A process of the bench has ended early");
      this.#said += value;
    }
    const end = this.#said.indexOf("\n");
    const line = this.#said.slice(0, end);
    this.#said = this.#said.slice(end + 1);
    return JSON.parse(line);
  }

  usage(): Promise<Usage> {
    return this.ask<Usage>({});
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#writer.close().catch(() => {});
    await this.#process.status;
    await this.#reader.cancel();
  }
}
