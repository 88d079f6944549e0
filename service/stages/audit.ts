/** Writes down what the gates do for one chapter, while one process tells it. */
import type { Category, EventData } from "../protocol/events.ts";
import type { AuditLine, Part } from "../protocol/audit.ts";

type Tally = Extract<AuditLine, { what: "judged" }>["gates"][number];
type Action = EventData<"safety_check">["issues"][number]["action"];

/** What of a line its writer knows by itself. */
type Unwritten<T> = T extends AuditLine ? Omit<T, "at"> : never;

/** What was refused, by which gate. */
export interface Refused {
  gate: string;
  categories: Category[];
}

export class Audit {
  readonly #tallies = new Map<string, Tally>();

  /** @param keep called with each line, in order */
  constructor(
    private readonly now: () => number,
    private readonly keep: (line: AuditLine) => void,
  ) {}

  /** A gate has judged `texts` in `ms` milliseconds. */
  count(name: string, texts: number, refused: number, ms: number, calls?: number): void {
    const tally = this.#tallies.get(name) ?? { name, texts: 0, refused: 0, ms: 0 };
    tally.texts += texts;
    tally.refused += refused;
    tally.ms = Math.round(1000 * (tally.ms + ms)) / 1000;
    if (calls !== undefined) tally.calls = (tally.calls ?? 0) + calls;
    this.#tallies.set(name, tally);
  }

  refused({ gate, categories }: Refused, action: Action, part: Part, sentence?: number): void {
    this.write({
      what: "refused",
      part,
      ...(sentence === undefined ? {} : { sentence }),
      gate,
      categories,
      action,
    });
  }

  write(line: Unwritten<AuditLine>): void {
    this.keep({ ...line, at: this.now() } as AuditLine);
  }

  /** What each gate has done so far. */
  judged(): AuditLine {
    return { what: "judged", at: this.now(), gates: [...this.#tallies.values()] };
  }
}
