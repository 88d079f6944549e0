/** A reader of one chapter: reads, is cut off, comes back by id to whichever process answers. */
import type { StoryEvent } from "../protocol/events.ts";
import { ORIGIN } from "../testing-client.ts";
import type { House } from "./house.ts";

/** Tries after which a chapter is taken for stuck. */
const MOST_TRIES = 400;
const AGAIN_MS = 100;

export interface Call {
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** A call of the API, from a page on this machine; what its head says is looked through. */
export async function call(
  house: House,
  method: string,
  path: string,
  { body, headers = {}, signal }: Call = {},
): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request(ORIGIN + path, {
    method,
    headers: { ...(text ? { "content-type": "application/json" } : {}), ...headers },
    ...(text ? { body: text } : {}),
    ...(signal ? { signal } : {}),
  });
  const response = await house.service.fetch(request);
  const what = path.replace(/\?.*/, "").replace(/\d{22}/, ":id");
  house.tally.count(`answers: ${method} ${what} ${response.status}`);
  house.watch.head(`answer ${method} ${what}`, response);
  return response;
}

/** The whole body of an answer, looked through. */
export async function bodyOf(house: House, response: Response, chapter = ""): Promise<string> {
  const text = await response.text();
  house.watch.see("answer body", text, chapter);
  return text;
}

export interface Frame {
  seq: number;
  data: string;
}

export class Reader {
  readonly frames: Frame[] = [];
  /** What it is told at the end: the last event, or that there is nothing any more. */
  end: StoryEvent | "gone" | null = null;

  /** @param onFrame called with the number of each event */
  constructor(
    private readonly house: House,
    private readonly path: string,
    readonly chapter: string,
    private readonly cuts: readonly number[],
    private readonly onFrame: (seq: number) => void = () => {},
  ) {}

  /** Reads to the end of the chapter. */
  async follow(): Promise<void> {
    const { house, chapter } = this;
    for (let tried = 0; this.end === null; tried++) {
      if (tried === MOST_TRIES) return house.tally.wrong("stuck", chapter, "nothing more comes");
      const newest = this.frames.at(-1);
      const id = newest && `${chapter}.${newest.seq}`;
      const byHeader = tried % 2 === 0;
      const path = id && !byHeader ? `${this.path}&last_event_id=${id}` : this.path;
      const headers: Record<string, string> = id && byHeader ? { "last-event-id": id } : {};
      if (tried > 0) house.tally.count(id ? "reconnects by id" : "reconnects without");
      await this.take(await call(house, "GET", path, { headers }), this.cuts[tried] ?? Infinity);
      if (this.end === null) await house.clock.sleep(AGAIN_MS);
    }
  }

  /** Reads one connection to its end, or until it has taken so many pieces. */
  async take(response: Response, pieces: number): Promise<void> {
    const { house, chapter } = this;
    if (response.status !== 200) {
      await bodyOf(house, response, chapter);
      if (/^(404|410)$/.test(String(response.status))) this.end = "gone";
      if (response.status === 204) house.tally.wrong("reader", chapter, "204 before the end");
      return;
    }
    const decoder = new TextDecoder();
    const reader = response.body!.getReader();
    let text = "";
    let whole = 0;
    for (let taken = 0; taken < pieces; taken++) {
      const { value, done } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
      const end = text.lastIndexOf("\n\n") + 2;
      this.#add(text.slice(whole, end));
      whole = Math.max(whole, end);
    }
    if (pieces < Infinity) house.tally.count("connections cut by the reader");
    await reader.cancel();
    house.watch.see("reader", text, chapter);
  }

  #add(text: string): void {
    for (const frame of text.split("\n\n")) {
      const [, id, data] = /^id: (\S+)\nevent: story_chunk\ndata: (.*)$/.exec(frame) ?? [];
      if (id === undefined || data === undefined) continue;
      const seq = Number(id.slice(this.chapter.length + 1));
      const event = /^\{"type":"(complete|error)"/.test(data) ? JSON.parse(data) : null;
      const due = (this.frames.at(-1)?.seq ?? 0) + 1;
      // Of what was withheld only the end is left.
      const jumps = event?.data.code === "withheld" && seq > due;
      if (!id.startsWith(`${this.chapter}.`) || (seq !== due && !jumps)) {
        this.house.tally.wrong("reader", this.chapter, `${id} although ${due} was due`);
      }
      this.frames.push({ seq, data });
      this.end = event;
      this.house.read++;
      this.onFrame(seq);
    }
  }
}
