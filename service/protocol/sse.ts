/** Frames of the event stream and their ids: `<story_id>.<chapter>.<seq>`. */
import type { StoryEvent } from "./events.ts";

/** A place in a chapter's log. `seq` counts from 1; 0 is before the first event. */
export interface Cursor {
  storyId: string;
  chapter: number;
  seq: number;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The bytes of one frame, as they are stored and as they are sent. */
export function encodeFrame(at: Cursor, event: StoryEvent): Uint8Array<ArrayBuffer> {
  return encoder.encode(
    `id: ${at.storyId}.${at.chapter}.${at.seq}\nevent: story_chunk\ndata: ${
      JSON.stringify(event)
    }\n\n`,
  );
}

/** The event in a frame that `encodeFrame` made. */
export function decodeFrame(frame: Uint8Array): StoryEvent {
  const text = decoder.decode(frame);
  return JSON.parse(text.slice(text.indexOf("\ndata: ") + 7));
}

/** What comes before the data of the event that ends a chapter. */
const LAST = /\ndata: \{"type":"(?:complete|error)"/;
const HEAD_BYTES = 160;

/** Whether a frame that `encodeFrame` made is a chapter's last; it is not read further than that. */
export function isLastFrame(frame: Uint8Array): boolean {
  return LAST.test(decoder.decode(frame.subarray(0, HEAD_BYTES)));
}

/** An error about one reader: no id, so that the reader's cursor stays where it is. */
export function readerErrorFrame(event: StoryEvent): Uint8Array<ArrayBuffer> {
  return encoder.encode(`event: story_chunk\ndata: ${JSON.stringify(event)}\n\n`);
}

/** The first bytes of every stream: how long to wait before coming back, in milliseconds. */
export function retryFrame(ms: number): Uint8Array<ArrayBuffer> {
  return encoder.encode(`retry: ${Math.round(ms)}\n\n`);
}

export const HEARTBEAT: Uint8Array<ArrayBuffer> = encoder.encode(":\n\n");

/** Reads an event id; null if it is not one. */
export function parseEventId(id: string): Cursor | null {
  const match = /^([A-Za-z0-9_-]{20,64})\.([1-9]\d{0,3})\.([1-9]\d{0,8})$/.exec(id);
  return match && { storyId: match[1]!, chapter: Number(match[2]), seq: Number(match[3]) };
}
