/** The raw events, newest at the end: what a developer wants to see while a story is told. */

/** An event as the widget hands it on. */
export interface Seen {
  type: string;
  /** Empty for what is about this reader only. */
  id: string;
  data: unknown;
  /** Milliseconds since 1970. */
  time: number;
}

/** Older lines leave the page: one story has about 150. */
const MOST = 600;
/** As near to the end as this, the log follows. */
const NEAR_PX = 32;

/** When the widget asked for its newest chapter, in milliseconds since 1970. */
function askedAt(): number | undefined {
  const asked = performance.getEntriesByType("resource")
    .findLast(({ name }) => name.endsWith("/api/v1/stories"));
  return asked && performance.timeOrigin + asked.startTime;
}

function part(name: string, text: string): HTMLElement {
  const span = document.createElement("span");
  span.className = name;
  span.textContent = text;
  return span;
}

/** The story's part of an id may be cut short where there is no room; chapter and count may not. */
function idPart(id: string): HTMLElement {
  const place = id.indexOf(".");
  const whole = part("id", "");
  whole.append(part("story", id.slice(0, Math.max(place, 0))), part("count", id.slice(place)));
  return whole;
}

export class EventLog {
  #lines: string[] = [];
  #count = 0;
  #started = 0;
  #story = "";
  #chapter = "";
  #first = "";

  constructor(
    private readonly details: HTMLDetailsElement,
    private readonly rows: HTMLElement,
    private readonly list: HTMLElement,
    private readonly figures: HTMLElement,
  ) {
    details.addEventListener("toggle", () => this.#toEnd());
  }

  /** One line an event: seconds since the story was asked for, type, id, data. */
  get text(): string {
    return this.#lines.join("\n");
  }

  add({ type, id, data, time }: Seen): void {
    this.#timeline(type, id, time);
    const seconds = `+${(Math.max(time - this.#started, 0) / 1000).toFixed(3)}`;
    const json = JSON.stringify(data);
    const atEnd = this.#nearEnd;
    const row = document.createElement("li");
    row.dataset.type = type;
    row.append(part("time", seconds), part("type", type), idPart(id), part("data", json));
    this.list.append(row);
    this.#lines.push(`${seconds} ${type} ${id || "-"} ${json}`);
    if (this.#lines.length > MOST) {
      this.#lines.shift();
      this.list.firstElementChild?.remove();
    }
    this.figures.textContent = `${++this.#count}${this.#first}`;
    if (atEnd) this.#toEnd();
  }

  /** Keeps the time of the story's beginning, and measures each chapter's first sentence. */
  #timeline(type: string, id: string, time: number): void {
    const [story = "", chapter = ""] = id.split(".");
    if (story && story !== this.#story) {
      this.#story = story;
      this.#chapter = "";
      this.#started = askedAt() ?? time;
    }
    if (type !== "content" || chapter === this.#chapter) return;
    this.#chapter = chapter;
    const asked = askedAt();
    if (asked !== undefined) {
      this.#first = ` · first sentence after ${Math.round(time - asked)} ms`;
    }
  }

  get #nearEnd(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.rows;
    return scrollHeight - clientHeight - scrollTop < NEAR_PX;
  }

  #toEnd(): void {
    if (this.details.open) this.rows.scrollTop = this.rows.scrollHeight;
  }
}
