/**
 * Who is alive. A process that tells moves a counter on, again and again; the others look at it and
 * count how often they saw it unchanged. No clocks are compared, so that a process which was frozen
 * itself accuses nobody. Everything that concerns all processes stands on one small board, read at once.
 */
import type { Runtime } from "../runtime.ts";
import { commit, steadily } from "./commit.ts";
import type { ChapterRef } from "./head.ts";
import { keys } from "./keys.ts";

export const BEAT_MS = 100;
export const LOOK_MS = 50;
/** A counter that was seen unchanged so often in a row is that of a dead process. */
const UNCHANGED = 17;
/** After so many beats without a pen a process ceases to beat: an idle one writes nothing. */
const IDLE_BEATS = 20;
/** Every so many looks the list of all chapters in telling is read, for what fell between two others. */
const SWEEP_LOOKS = 100;

/** What a process does about what it sees. */
export interface Heard {
  /** Nobody tells this chapter any more. */
  left(ref: ChapterRef, leftBy: string): Promise<void>;
  /** Someone wants this chapter stopped. */
  stop(ref: ChapterRef): void;
  /** Whether this process tells it. */
  isTold(ref: ChapterRef): boolean;
}

export class Pulse {
  /** The name of this process as a teller; a new one each time that it has left the board. */
  #name: string;
  #count = 0;
  #versionstamp: string | null = null;
  #pens = 0;
  #idle = 0;
  #looks = 0;
  /** Changes of the own counter, one after the other. */
  #turn: Promise<void> = Promise.resolve();
  readonly #others = new Map<string, { versionstamp: string; unchanged: number }>();

  /** @param abandoned called when the others took this process for dead: they go on with what it tells */
  constructor(private readonly runtime: Runtime, private readonly abandoned: () => void) {
    this.#name = runtime.newId();
  }

  /**
   * Makes this process the teller of a chapter, by a commit that also checks that the others still
   * count it alive: nothing is begun under a name that nobody looks for. Counts one pen more.
   */
  take<R extends { ok: boolean }>(
    commitAs: (teller: string, alive: Deno.AtomicCheck) => Promise<R>,
  ): Promise<R> {
    return this.#inTurn(async () => {
      for (;;) {
        while (this.#versionstamp === null) await this.#move();
        const alive = { key: keys.beat(this.#name), versionstamp: this.#versionstamp };
        const result = await commitAs(this.#name, alive);
        if (result.ok) this.#pens++;
        // Was it this check that failed, or another one?
        if (result.ok || await this.#move()) return result;
      }
    });
  }

  /** Counts one pen less. */
  letGo(): void {
    this.#pens--;
  }

  /** Leaves the board: what this process has laid down is for the others. */
  async leave(): Promise<void> {
    await this.#inTurn(() => this.#withdraw());
  }

  /** Moves the own counter on, while there is something to tell. */
  async beat(): Promise<void> {
    await this.#inTurn(async () => {
      this.#idle = this.#pens > 0 ? 0 : this.#idle + 1;
      if (this.#idle > IDLE_BEATS) await this.#withdraw();
      else if (this.#versionstamp !== null) await this.#move();
    });
  }

  /** Looks at the board, and now and then through all chapters in telling. */
  async look(heard: Heard): Promise<void> {
    const sweep = this.#looks++ % SWEEP_LOOKS === 0;
    // The chapters are read before the board: whoever has begun one by now stands on it.
    const telling = sweep ? await this.#telling([]) : [];
    const board = await this.#list(keys.board);
    const alive = new Map<string, string>();
    const left: { ref: ChapterRef; by: string }[] = [];
    for (const { key, versionstamp } of board) {
      const [, what, id, chapter] = key as [string, string, string, number];
      if (what === "beat") alive.set(id, versionstamp);
      else if (what === "stop") heard.stop({ storyId: id, chapter });
      else if (what === "free") left.push({ ref: { storyId: id, chapter }, by: "" });
    }
    for (const dead of await this.#dead(alive)) left.push(...await this.#telling([dead]));
    for (const { ref, by } of telling) {
      if (by === this.#name ? !heard.isTold(ref) : !alive.has(by)) left.push({ ref, by });
    }
    await Promise.all(left.map(({ ref, by }) => heard.left(ref, by)));
  }

  /** The names that have gone from the board, or whose counters stand still: those are taken off it. */
  async #dead(alive: Map<string, string>): Promise<string[]> {
    const dead = [...this.#others.keys()].filter((name) => !alive.has(name));
    for (const [name, versionstamp] of alive) {
      if (name === this.#name) continue;
      const seen = this.#others.get(name);
      const unchanged = seen?.versionstamp === versionstamp ? seen.unchanged + 1 : 0;
      this.#others.set(name, { versionstamp, unchanged });
      if (unchanged < UNCHANGED) continue;
      const key = keys.beat(name);
      const off = this.runtime.kv.atomic().check({ key, versionstamp }).delete(key);
      // Whoever takes it off, and whether or not the store answers: everyone sees that it is gone.
      if ((await off.commit()).ok) dead.push(name);
    }
    for (const name of dead) this.#others.delete(name);
    return dead;
  }

  /** The chapters that `tellers` tell; all chapters if none is named. */
  async #telling(tellers: string[]): Promise<{ ref: ChapterRef; by: string }[]> {
    const rows = await this.#list([...keys.telling, ...tellers]);
    return rows.map(({ key }) => {
      const [, by, storyId, chapter] = key as [string, string, string, number];
      return { ref: { storyId, chapter }, by };
    });
  }

  #list(prefix: Deno.KvKey): Promise<Deno.KvEntry<unknown>[]> {
    return steadily(this.runtime, () => Array.fromAsync(this.runtime.kv.list({ prefix })));
  }

  /** Moves the own counter on. @returns false if the others have taken it off the board */
  async #move(): Promise<boolean> {
    const key = keys.beat(this.#name);
    const count = this.#count + 1;
    const op = this.runtime.kv.atomic().check({ key, versionstamp: this.#versionstamp })
      .set(key, count);
    const moved = await commit(this.runtime, op, async () => {
      const { value, versionstamp } = await this.runtime.kv.get<number>(key);
      return value === count ? versionstamp : null;
    });
    this.#versionstamp = moved.ok ? moved.versionstamp : null;
    this.#count = count;
    if (!moved.ok) {
      this.#name = this.runtime.newId();
      this.abandoned();
    }
    return moved.ok;
  }

  async #withdraw(): Promise<void> {
    if (this.#versionstamp === null || this.#pens > 0) return;
    const key = keys.beat(this.#name);
    // Whoever begins meanwhile does so under another name: the others look for what this one has left.
    this.#versionstamp = null;
    this.#name = this.runtime.newId();
    await steadily(this.runtime, () => this.runtime.kv.delete(key));
  }

  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const next = this.#turn.then(action);
    this.#turn = next.then(() => {}, () => {});
    return next;
  }
}
