/** What a page does, with the time at which every byte came: begins a story, opens streams, closes them. */
import { createParser } from "eventsource-parser";
import type { StoryEvent } from "../protocol/events.ts";

/** Where a page finds the service, and what it shows there. */
export interface Way {
  origin: string;
  client?: Deno.HttpClient;
  headers: Record<string, string>;
}

export interface Arrival {
  id: string | undefined;
  event: StoryEvent;
  /** Of `performance.now()`. */
  at: number;
  /** Which read it came in. */
  read: number;
}

/** An open stream, and what has come of it. */
export interface Reading {
  status: number;
  arrivals: Arrival[];
  heartbeats: number;
  /** Waits until `enough` arrived or the stream ended. */
  until(enough: (arrivals: Arrival[]) => boolean): Promise<void>;
  /** Waits for the end of the stream; a broken one rejects. */
  ended: Promise<void>;
  /** Leaves, as a page does that is closed. */
  leave(): void;
}

/** Asks for a story's first chapter. */
export function beginStory(way: Way, site: string): Promise<Response> {
  return ask(way, "/api/v1/stories", {
    method: "POST",
    headers: { ...way.headers, "content-type": "application/json" },
    body: JSON.stringify({ site, theme: "space", level: "intermediate" }),
  });
}

export async function openStream(way: Way, path: string, lastEventId?: string): Promise<Reading> {
  const stop = new AbortController();
  const response = await ask(way, path, {
    headers: {
      ...way.headers,
      accept: "text/event-stream",
      ...(lastEventId === undefined ? {} : { "last-event-id": lastEventId }),
    },
    signal: stop.signal,
  });
  const arrivals: Arrival[] = [];
  let looks: (() => void)[] = [];
  const look = () => {
    const resumes = looks;
    looks = [];
    for (const resume of resumes) resume();
  };
  let over = false;
  const reading: Reading = {
    status: response.status,
    arrivals,
    heartbeats: 0,
    ended: take().finally(() => {
      over = true;
      look();
    }),
    async until(enough) {
      while (!over && !enough(arrivals)) await new Promise<void>((resume) => looks.push(resume));
    },
    leave: () => stop.abort(),
  };
  reading.ended.catch(() => {}); // Whoever waits for it sees it all the same.
  return reading;

  async function take(): Promise<void> {
    let at = 0;
    let read = 0;
    const parser = createParser({
      onEvent: ({ id, data }) => arrivals.push({ id, event: JSON.parse(data), at, read }),
      onComment: () => reading.heartbeats++,
    });
    const decoder = new TextDecoder();
    for await (const bytes of response.body ?? []) {
      at = performance.now();
      read++;
      parser.feed(decoder.decode(bytes, { stream: true }));
      look();
    }
  }
}

function ask({ origin, client }: Way, path: string, init: RequestInit): Promise<Response> {
  return fetch(origin + path, { ...init, ...(client ? { client } : {}) });
}
