/** How the widget speaks with the service: it asks once, then follows, and comes back when cut off. */
import type { StartRequest } from "../service/protocol/requests.ts";
import { type Clock, pause } from "./clock.ts";
import { type FaultCode, Refusal } from "./faults.ts";
import { inLane } from "./lanes.ts";
import { lastId, type State } from "./state.ts";

/**
 * What a chapter is asked with: never the hero's name. Sent again unchanged, it gives the same
 * chapter and a new ticket.
 */
export interface Asked extends Partial<StartRequest> {
  site: string;
  /** At least 128 random bits: a secret, since it opens the chapter to whoever repeats it. */
  request_id: string;
}

/** The answer: the chapter is begun, and its first event is stored. */
export interface Begun {
  story_id: string;
  chapter_number: number;
  /** A path with a ticket in it. */
  events_url: string;
  story_token: string;
}

/** A message of the stream. */
export interface Message {
  type: string;
  data: { code?: string };
}

/** Whose story it is: what is known of it, and who wants to know more. */
export interface Story {
  readonly service: string;
  readonly clock: Clock;
  readonly state: State;
  begun(answer: Begun): void;
  /** Takes a message, once: one that it has had changes nothing. */
  hear(id: string, message: Message): void;
}

const TRIES = 5;
/** How long an answer may take. The service answers once the first event is stored. */
const ANSWER_MS = 20_000;
/** Longer than the service's own pause between heart beats, which scripts cannot see. */
const STALLED_MS = 30_000;

/** Why a telling is aborted for which nobody will come back. */
export const FORGOTTEN = "forgotten";

/** 160 random bits, in at most 54 characters. */
export const newRequestId = (): string => crypto.getRandomValues(new Uint32Array(5)).join("-");

/**
 * Calls the service: by POST with `body`, by GET of `path` without.
 * @throws Refusal when the service says no, cannot be reached, or its answer is cut short
 */
export async function call<T>(
  { service, state: { token, askedWith } }: Story,
  path: string,
  body?: object,
): Promise<T> {
  let code: FaultCode = "offline";
  const bearer = path ? token : askedWith ?? token;
  try {
    const response = await fetch(`${service}/api/v1/stories${path}`, {
      ...body && { method: "POST", body: JSON.stringify(body) },
      headers: {
        "content-type": "application/json",
        ...bearer && { authorization: `Bearer ${bearer}` },
      },
      credentials: "omit",
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    code = "unavailable";
    const answer = response.status === 202 && path ? {} : await response.json();
    if (response.ok) return answer;
    code = answer.code ?? code;
  } catch { /* Neither an answer nor a reason: a proxy's own error page is none. */ }
  throw new Refusal({ code });
}

/** Stops the telling of a chapter for good. */
function stopTelling(
  service: string,
  { story_id, chapter_number, story_token: token }: Begun,
): void {
  const story = { service, state: { token } } as Story;
  call(story, `/${story_id}/cancel`, { chapter_number }).catch(() => {});
}

/** Reads one connection until the chapter ends; false if it is lost, undefined if it shall stop. */
function follow(story: Story, url: string, signal: AbortSignal): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    const last = lastId(story.state);
    const source = new EventSource(url + (last && `&last_event_id=${last}`));
    const end = (well?: boolean) => {
      // Browsers hold a signal, and who listens to it, for as long as it might be aborted.
      signal.onabort = null;
      cancel();
      source.close();
      resolve(well);
    };
    const watch = () => story.clock.after(STALLED_MS, () => end(false));
    let cancel = watch();
    signal.onabort = () => end();
    source.addEventListener("story_chunk", ({ data, lastEventId }: MessageEvent<string>) => {
      cancel();
      cancel = watch();
      const message: Message = JSON.parse(data);
      // About this reader: its connection ends, not the chapter. It has no id, but the browser
      // repeats the last one.
      const mine = /ticket_expired|too_slow/.test(message.data.code!);
      story.hear(mine ? "" : lastEventId, message);
      if (mine || story.state.phase !== "telling") end(!mine);
    });
    // While it is CONNECTING the browser comes back by itself, with Last-Event-ID.
    source.onerror = () => {
      if (source.readyState > 1) end(false);
    };
  });
}

/**
 * Tells one chapter to its end: asks, follows, and when the connection is lost asks again with the
 * very same body, which attaches. Each event reaches the story, which drops those it has seen.
 * @throws Refusal when the service says no, or when it could not be reached in a few tries
 */
export async function tell(story: Story, signal: AbortSignal): Promise<void> {
  for (let tries = 1;; tries++) {
    const before = lastId(story.state);
    try {
      const begun = await call<Begun>(story, "", story.state.asked);
      if (signal.reason === FORGOTTEN) stopTelling(story.service, begun);
      signal.throwIfAborted();
      story.begun(begun);
      let over: boolean | undefined;
      while (over === undefined) {
        over = await inLane(
          story,
          signal,
          (signal) => follow(story, story.service + begun.events_url, signal),
        );
      }
      if (over) return;
      if (lastId(story.state) !== before) tries = 1;
      throw new Refusal({ code: "unavailable" });
    } catch (error) {
      const { code } = (error as Refusal).fault ?? {};
      if (signal.aborted || tries > TRIES || !/offline|unavailable/.test(code!)) throw error;
    }
    await pause(story.clock, 2 ** tries * (150 + 150 * Math.random()));
    signal.throwIfAborted();
  }
}
