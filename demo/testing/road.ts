/** The only road out of a browser: an HTTP proxy that keeps every byte which passes it, either way. */

const latin1 = new TextDecoder("latin1");

/** One connection of the browser. */
interface Wire {
  /** What the browser said. */
  out: string;
  /** What was said to it. */
  back: string;
}

export class Road implements Disposable {
  readonly #listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  readonly #open = new Set<Deno.Conn>();
  readonly #wires: Wire[] = [];

  constructor() {
    this.#accept();
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#listener.addr as Deno.NetAddr).port}`;
  }

  /** All that has left the browser, to wherever. */
  get out(): string {
    return this.#wires.map(({ out }) => out).join("\n");
  }

  /** All that has come back. */
  get back(): string {
    return this.#wires.map(({ back }) => back).join("\n");
  }

  [Symbol.dispose](): void {
    this.#listener.close();
    for (const conn of this.#open) hangUp(conn);
  }

  async #accept(): Promise<void> {
    for await (const browser of this.#listener) this.#relay(browser);
  }

  async #relay(browser: Deno.Conn): Promise<void> {
    this.#open.add(browser);
    const wire = { out: "", back: "" };
    this.#wires.push(wire);
    const first = new Uint8Array(64 * 1024);
    const asked = first.subarray(0, await browser.read(first).catch(() => 0) ?? 0);
    wire.out = latin1.decode(asked);
    // The road ends at this machine: what is for another one is kept, and goes nowhere.
    const port = /^\w+ http:\/\/127\.0\.0\.1:(\d+)\//.exec(wire.out)?.[1];
    if (!port) return hangUp(browser);
    const service = await Deno.connect({ hostname: "127.0.0.1", port: Number(port) });
    this.#open.add(service);
    await service.write(asked);
    carry(browser, service, (text) => wire.out += text);
    carry(service, browser, (text) => wire.back += text);
  }
}

/** Carries bytes until either side is gone: then both are. */
async function carry(from: Deno.Conn, to: Deno.Conn, passed: (text: string) => void) {
  try {
    for await (const bytes of from.readable.values({ preventCancel: true })) {
      passed(latin1.decode(bytes));
      for (let sent = 0; sent < bytes.length;) sent += await to.write(bytes.subarray(sent));
    }
  } catch { /* One of them broke off. */ }
  hangUp(from);
  hangUp(to);
}

function hangUp(conn: Deno.Conn): void {
  try {
    conn.close();
  } catch { /* It is closed already. */ }
}
