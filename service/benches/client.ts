/** The readers' process, as the bench speaks to it. */
import { Child } from "./child.ts";

export interface Counted {
  messages: number;
  bytes: number;
  /** Milliseconds from a sentence's end to each reader of the sample. */
  late: number[];
  /** Connections that ended in order, and that were broken. */
  ended: number;
  reset: number;
  tooSlow: number;
}

export interface Window {
  seconds: number;
  /** What the readers themselves used. */
  cpuSeconds: number;
  groups: Record<string, Counted>;
}

export interface Group {
  group: string;
  port: number;
  paths: string[];
  /** Lateness is taken at one reader in so many. */
  sampleEvery: number;
  stalled?: boolean;
}

export class Client implements AsyncDisposable {
  readonly #child = new Child("client.mjs");

  async open(group: Group): Promise<void> {
    const { opened, trouble } = await this.#child.ask<
      { opened: number; trouble: Record<string, number> }
    >({ order: "open", ...group });
    if (opened === group.paths.length) return;
    console.log(
      `Only ${opened} of ${group.paths.length} readers could be opened: ${
        JSON.stringify(trouble)
      }.`,
      "Two processes need a file descriptor for each: see ulimit -n.",
    );
  }

  window(seconds: number): Promise<Window> {
    return this.#child.ask({ order: "window", ms: seconds * 1000 });
  }

  resume(group: string, seconds: number): Promise<Counted> {
    return this.#child.ask({ order: "resume", group, ms: seconds * 1000 });
  }

  async close(group: string): Promise<void> {
    await this.#child.ask({ order: "close", group });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#child[Symbol.asyncDispose]();
  }
}
