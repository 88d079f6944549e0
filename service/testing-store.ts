/** A store in trouble, for tests: whatever a test wants happens before and after its reads and commits. */

export interface Trouble {
  /** Awaited before; what it throws is thrown, and nothing was done. */
  before?(what: "read" | "commit"): Promise<void> | void;
  /** Awaited after; what it throws is thrown although the commit was applied. */
  after?(what: "read" | "commit"): Promise<void> | void;
  /** Whether the answer to an applied commit is lost, and its client's second attempt refused. */
  isRepeated?(): boolean;
}

export function troubled(kv: Deno.Kv, trouble: Trouble): Deno.Kv {
  async function around<T>(what: "read" | "commit", action: () => Promise<T>): Promise<T> {
    await trouble.before?.(what);
    const result = await action();
    await trouble.after?.(what);
    return result;
  }
  const own: Partial<Deno.Kv> = {
    get: (...args) => around("read", () => kv.get(...args) as Promise<never>),
    getMany: (...args) => around("read", () => kv.getMany(...args) as Promise<never>),
    list: ((...args: Parameters<Deno.Kv["list"]>) => {
      async function* rows() {
        await trouble.before?.("read");
        yield* kv.list(...args);
        await trouble.after?.("read");
      }
      return rows();
    }) as unknown as Deno.Kv["list"],
    set: (...args) => around("commit", () => kv.set(...args)),
    delete: (...args) => around("commit", () => kv.delete(...args)),
    atomic: () => {
      const op = kv.atomic();
      const commit = op.commit.bind(op);
      op.commit = () =>
        around("commit", async () => {
          const result = await commit();
          return trouble.isRepeated?.() ? { ok: false } : result;
        });
      return op;
    },
  };
  return new Proxy(kv, {
    get(kv, name) {
      const value = Reflect.get(own, name) ?? Reflect.get(kv, name, kv);
      return typeof value === "function" ? value.bind(kv) : value;
    },
  });
}
