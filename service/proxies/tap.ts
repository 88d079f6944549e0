/** A relay between a proxy and the service: what the proxy asked, and when either of them hung up. */

/** One connection from the proxy to the service. Times are of `performance.now()`. */
export interface Wire {
  /** What the proxy sent last: a request with its headers. */
  asked: string;
  proxyLeft?: number;
  serviceLeft?: number;
}

export class Tap implements Disposable {
  readonly #listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  readonly #open = new Set<Deno.Conn>();
  readonly #wires: Wire[] = [];

  constructor(servicePort: number) {
    this.#accept(servicePort);
  }

  get port(): number {
    return (this.#listener.addr as Deno.NetAddr).port;
  }

  /** The connection whose last request has `mark` in it. */
  wireOf(mark: string): Wire | undefined {
    return this.#wires.find(({ asked }) => asked.includes(mark));
  }

  [Symbol.dispose](): void {
    this.#listener.close();
    for (const conn of this.#open) hangUp(conn);
  }

  async #accept(servicePort: number): Promise<void> {
    for await (const proxy of this.#listener) {
      proxy.setNoDelay();
      this.#relay(proxy, servicePort);
    }
  }

  async #relay(proxy: Deno.TcpConn, port: number): Promise<void> {
    const service = await Deno.connect({ hostname: "127.0.0.1", port });
    service.setNoDelay();
    this.#open.add(proxy).add(service);
    const wire: Wire = { asked: "" };
    this.#wires.push(wire);
    const decoder = new TextDecoder();
    const asking = carry(proxy, service, (bytes) => wire.asked = decoder.decode(bytes))
      .then(async () => {
        wire.proxyLeft = performance.now();
        // The service has to notice by itself: what it still sends is taken and thrown away.
        await service.closeWrite().catch(() => {});
      });
    await carry(service, proxy);
    wire.serviceLeft = performance.now();
    hangUp(proxy);
    await asking;
    hangUp(service);
    this.#open.delete(proxy);
    this.#open.delete(service);
  }
}

/** Carries bytes until `from` ends or breaks; a `to` that is gone swallows them. */
async function carry(
  from: Deno.Conn,
  to: Deno.Conn,
  seen?: (bytes: Uint8Array) => void,
): Promise<void> {
  const buffer = new Uint8Array(64 * 1024);
  for (;;) {
    const size = await from.read(buffer).catch(() => null);
    if (size === null) return;
    const bytes = buffer.subarray(0, size);
    seen?.(bytes);
    try {
      for (let sent = 0; sent < size;) sent += await to.write(bytes.subarray(sent));
    } catch { /* Whoever it is for has left. */ }
  }
}

function hangUp(conn: Deno.Conn): void {
  try {
    conn.close();
  } catch { /* It is closed already. */ }
}
