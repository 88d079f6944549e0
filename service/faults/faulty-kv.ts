/**
 * A Deno KV that has bad days: commits that are refused, or applied and then denied, or slow, or locked
 * out; reads that are slow or fail. Everything that is not made to fail is done by the real one.
 */
import { wallClock } from "../runtime.ts";
import type { Chance } from "./chance.ts";

/** What can befall a commit, and how often as against the others. */
const COMMIT_FAULTS = { refused: 25, unknown: 25, slow: 20, "slow answer": 10, locked: 20 };
const READ_FAULTS = { "slow read": 60, "failed read": 40 };
const SLOW_MS = [5, 300] as const;
/** Reads are many more than commits. */
const READS_SPARED = 0.2;
/** A process that asked nothing of its store for so long was frozen: it beats more often than that. */
const FROZEN_MS = 400;
/** So many commits after a freeze are slow half the time: what wakes up must not count on hearing first. */
const DROWSY_COMMITS = 6;

export type KvFault = keyof typeof COMMIT_FAULTS | keyof typeof READ_FAULTS;

export interface BadDays {
  /** How probably something befalls a commit. */
  rate: number;
  chance: Chance;
  /** Told of every fault, before it happens. */
  note(fault: KvFault): void;
}

export function faultyKv(kv: Deno.Kv, { rate, chance, note }: BadDays): Deno.Kv {
  const slowly = () => wallClock.sleep(chance.between(...SLOW_MS));

  let askedAt = performance.now();
  let drowsy = 0;
  function asked(): void {
    const now = performance.now();
    if (now - askedAt > FROZEN_MS) drowsy = DROWSY_COMMITS;
    askedAt = now;
  }

  function commitFault(): keyof typeof COMMIT_FAULTS | null {
    if (drowsy > 0) drowsy--;
    if (drowsy > 0 && chance.happens(0.5)) return "slow";
    return chance.happens(rate) ? chance.weighted(COMMIT_FAULTS) : null;
  }

  async function commit<T>(really: () => Promise<T>): Promise<T> {
    asked();
    const fault = commitFault();
    if (fault === null) return await really();
    note(fault);
    if (fault === "refused") throw new Error("Injected: the store did not take this commit");
    if (fault === "locked") throw new Error("Injected: database is locked");
    if (fault === "slow") await slowly();
    const result = await really();
    if (fault === "slow answer") await slowly();
    if (fault === "unknown") throw new Error("Injected: the connection broke after the commit");
    return result;
  }

  async function read<T>(really: () => Promise<T>): Promise<T> {
    asked();
    if (!chance.happens(rate * READS_SPARED)) return await really();
    const fault = chance.weighted(READ_FAULTS);
    note(fault);
    if (fault === "failed read") throw new Error("Injected: the store did not answer");
    await slowly();
    return await really();
  }

  /** A list meets its fault before its first row or after a few, so that a half of it is seen. */
  function list<T>(rows: Deno.KvListIterator<T>): Deno.KvListIterator<T> {
    let rowsToFault = chance.whole(0, 3);
    const faulty: Deno.KvListIterator<T> = new Proxy(rows, {
      get(target, name) {
        if (name === Symbol.asyncIterator) return () => faulty;
        if (name !== "next") return bound(target, name);
        return () => rowsToFault-- === 0 ? read(() => target.next()) : target.next();
      },
    });
    return faulty;
  }

  function atomic(op: Deno.AtomicOperation): Deno.AtomicOperation {
    const faulty: Deno.AtomicOperation = new Proxy(op, {
      get(target, name) {
        if (name === "commit") return () => commit(() => target.commit());
        return (...args: unknown[]) => {
          (bound(target, name) as (...args: unknown[]) => unknown)(...args);
          return faulty;
        };
      },
    });
    return faulty;
  }

  return new Proxy(kv, {
    get(target, name) {
      const real = bound(target, name);
      if (typeof real !== "function") return real;
      switch (name) {
        case "atomic":
          return () => atomic(target.atomic());
        case "list":
          return (...args: Parameters<Deno.Kv["list"]>) => list(target.list(...args));
        case "get":
        case "getMany":
          return (...args: unknown[]) => read(() => real(...args));
        case "set":
        case "delete":
          return (...args: unknown[]) => commit(() => real(...args));
        default:
          return real;
      }
    },
  });
}

/** A member of an object that only works on the object itself. */
function bound(target: object, name: string | symbol) {
  const member = Reflect.get(target, name, target);
  return typeof member === "function" ? member.bind(target) : member;
}
