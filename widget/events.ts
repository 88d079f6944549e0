/**
 * What the element tells its page, and what its controls ask of it. All bubble and are composed; only
 * what is asked can be prevented.
 * Texts in them say `{{HERO}}`: the name itself never stands in an event.
 */
import type { Choice, EventData, Level } from "../service/protocol/events.ts";
import type { Fault } from "./faults.ts";

/** What a control, or the page, asks for: a method of the element, and what it takes. */
export interface Wish {
  to:
    | "pick"
    | "start"
    | "pause"
    | "showAll"
    | "turn"
    | "listen"
    | "open"
    | "choose"
    | "stop"
    | "tryAgain"
    | "forget";
  /** The theme to pick by its picture, the id of the choice, or the panel to open. */
  what?: string;
}

export interface StoryDetails {
  /** A control asks. The element answers unless the page prevents it; a page may ask as well. */
  "story-ask": Wish;
  /** The service has begun a story. */
  "story-start": { storyId: string; theme?: string; level?: Level };
  /**
   * One event of the stream as it came, for developers' logs. `id` is empty for one about a reader;
   * `time` is in milliseconds since 1970.
   */
  "story-event": { type: string; data: unknown; id: string; time: number };
  /** A sentence begins to appear. */
  "story-sentence": { chapter: number; paragraph: number; text: string };
  /** The service has taken a choice: chapter `chapter` is on its way. */
  "story-choice": { storyId: string; chapter: number; choice: Choice };
  /** A chapter has been told to its end. */
  "story-complete": EventData<"complete">;
  /**
   * What the child wrote is a sign of distress, and it sees a card with warm words. Its own words are in
   * no event, and are kept nowhere; a page that gave them as `theme` should drop them as well.
   */
  "story-distress": Record<string, never>;
  /** Something went wrong, and the child sees a card that says so. */
  "story-error": Fault;
}

export class StoryStreamEvent<T extends keyof StoryDetails> extends Event {
  declare readonly type: T;
  constructor(type: T, readonly detail: Readonly<StoryDetails[T]>) {
    super(type, { bubbles: true, composed: true, cancelable: type === "story-ask" });
  }
}

type StoryEvents = { [T in keyof StoryDetails]: StoryStreamEvent<T> };

declare global {
  interface HTMLElementEventMap extends StoryEvents {}
}
