/** Watches every way out of a house: what is stored, answered, read, reported, printed and thrown. */
import { outline } from "../outline.ts";
import type { Report } from "../runtime.ts";
import { find } from "./canaries.ts";
import type { Tally } from "./tally.ts";

/** A text that only the moderator refuses was seen: right only where the audit says why. */
export interface Sighting {
  where: string;
  excerpt: string;
  /** `<story_id>.<chapter>`, as far as it is known: what it begins with. */
  chapter: string;
}

export class Watch {
  readonly sightings: Sighting[] = [];
  /** Chapters whose audit says that something was told without the moderator. */
  readonly unmoderated = new Set<string>();

  constructor(private readonly tally: Tally) {}

  /** Looks through a text that got to a place. */
  see(where: string, text: string, chapter = ""): void {
    this.tally.count(`characters searched: ${where.split(" ")[0]}`, text.length);
    for (const { mark, excerpt } of find(text)) {
      if (mark === "never") this.tally.wrong("leak", `${where} ${chapter}`, excerpt);
      else this.sightings.push({ where, excerpt, chapter });
    }
  }

  /** Looks through a row that is about to be stored, or stands in the store. */
  row(key: Deno.KvKey, value: unknown): void {
    const text = value instanceof Uint8Array ? decoder.decode(value) : JSON.stringify(value) ?? "";
    const [what, id, chapter] = key;
    const isChapters = what === "event" || what === "audit" || what === "chapter";
    const name = isChapters ? `${String(id)}.${String(chapter)}` : "";
    this.see(`row ${String(what)}`, `${key.join(" ")}\n${text}`, name);
    if (what === "audit" && text.includes(`"what":"unmoderated"`)) this.unmoderated.add(name);
  }

  /** What an answer says beside its body. */
  head(where: string, { status, statusText, headers }: Response): void {
    const lines = [...headers].map((line) => line.join(": "));
    this.see(`${where} ${status}`, [statusText, ...lines].join("\n"));
  }

  reports(reports: Report[]): void {
    for (const { what, where = "", cause } of reports) {
      this.tally.count(`reports: ${what.replace(/ [A-Z]+ .*/, "")}`);
      this.see("report", `${what} ${where}\n${outline(cause)}`);
    }
  }

  /** What was told without the moderator must be said in the audit. */
  settle(): void {
    for (const { where, excerpt, chapter } of this.sightings) {
      if (![...this.unmoderated].some((name) => name.startsWith(chapter))) {
        this.tally.wrong("leak", `${where} ${chapter}`, excerpt);
      }
    }
    this.tally.count("told unmoderated, as the audit says", this.sightings.length);
  }
}

const decoder = new TextDecoder();

/** A store whose every row is looked at before it is stored, and whose unanswered calls are counted. */
export function watched(kv: Deno.Kv, watch: Watch, waiting: { count: number }): Deno.Kv {
  const counted = async <T>(answer: Promise<T>): Promise<T> => {
    waiting.count++;
    return await answer.finally(() => waiting.count--);
  };
  const own: Partial<Deno.Kv> = {
    get: ((...args: Parameters<Deno.Kv["get"]>) => counted(kv.get(...args))) as unknown as Deno.Kv[
      "get"
    ],
    getMany: (...args) => counted(kv.getMany(...args) as Promise<never>),
    set: (key, value, options) => {
      watch.row(key, value);
      return counted(kv.set(key, value, options));
    },
    delete: (key) => counted(kv.delete(key)),
    list: ((...args: Parameters<Deno.Kv["list"]>) => {
      const rows = kv.list(...args);
      const next = rows.next.bind(rows);
      rows.next = () => counted(next());
      return rows;
    }) as unknown as Deno.Kv["list"],
    atomic: () => {
      const op = kv.atomic();
      const [set, commit] = [op.set.bind(op), op.commit.bind(op)];
      op.set = (key, value, options) => {
        watch.row(key, value);
        set(key, value, options);
        return op;
      };
      op.commit = () => counted(commit());
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

/** Looks at all that is printed and at every rejection that nobody handles, until it is disposed. */
export function overhear(watch: Watch, tally: Tally): Disposable {
  const names = ["log", "info", "warn", "error", "debug", "trace"] as const;
  const before = names.map((name) => console[name]);
  for (const name of names) {
    console[name] = (...args: unknown[]) => {
      tally.count("lines printed");
      watch.see("console", args.map((arg) => Deno.inspect(arg)).join(" "));
    };
  }
  const unhandled = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    tally.wrong("unhandled", "a promise", outline(event.reason));
    watch.see("unhandled", String(event.reason));
  };
  addEventListener("unhandledrejection", unhandled);
  return {
    [Symbol.dispose]: () => {
      names.forEach((name, i) => console[name] = before[i]!);
      removeEventListener("unhandledrejection", unhandled);
    },
  };
}
