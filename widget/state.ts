/** What the widget knows of its story, and how each thing that happens changes it. Pure. */
import type { EventData, StoryEvent } from "../service/protocol/events.ts";
import type { Fault } from "./faults.ts";
import type { Asked, Begun } from "./transport.ts";

export interface Sentence {
  text: string;
  /** Counts from 0 through the chapter. */
  paragraph: number;
  /** Of its event; 0 for what was read as a whole. */
  seq: number;
  /** False for what the child has seen before a reload. */
  fresh: boolean;
}

export interface Chapter {
  /** Its number on the wire, from 1. A failed attempt has one too. */
  number: number;
  /** Of the last event seen; 0 before the first. */
  seq: number;
  sentences: Sentence[];
  /** The service's words about what it does just now. */
  message?: string;
  /** 0 to 100. */
  progress: number;
  complete?: EventData<"complete">;
  /** The last word stands on the page. */
  revealed: boolean;
}

export type NewWord = EventData<"metadata">["new_words"][number];

export interface State {
  /**
   * `cover`: nothing asked yet. `asking`: a request is on its way. `telling`: a chapter is open.
   * `told`: the newest chapter is complete. `failed`: `fault` says why.
   */
  phase: "cover" | "asking" | "telling" | "told" | "failed";
  /** What was asked last. */
  asked?: Asked;
  storyId?: string;
  /** The right to go on with this story. */
  token?: string;
  /** The right with which was asked: that of another story where this one branches off. */
  askedWith?: string;
  /** As the service echoes it. */
  theme?: string;
  storyteller?: "storybook" | "model";
  /** Those that were told, and the newest. */
  chapters: Chapter[];
  /** What the child is told about a chapter, by its number; kept beside the chapters for the memory. */
  notices?: Record<number, string>;
  /** The new words of a chapter and what they mean, kept likewise. */
  newWords?: Record<number, NewWord[]>;
  /** Ids of the choices that led on, told chapter by told chapter. */
  taken: string[];
  /** Of the newest sentence that has appeared in the newest chapter. */
  seen: number;
  /** Stays while the same is asked again: nothing is better before the service says so. */
  fault?: Fault;
}

/** A story read as JSON: the last event's data of every chapter that has ended. */
export interface ReadStory {
  chapters: (EventData<"complete"> | EventData<"error">)[];
}

export type Change =
  /** Without `asked`: the same request again. */
  | { what: "asked"; asked?: Asked }
  | { what: "begun"; begun: Begun }
  | { what: "event"; id: string; event: StoryEvent }
  | { what: "read"; story: ReadStory }
  /** The sentence of this `seq` has begun to appear. */
  | { what: "seen"; seq: number }
  | { what: "revealed" }
  | { what: "back" }
  | { what: "refused"; fault: Fault };

/** `seen` of a chapter that has appeared to its end. */
export const WHOLE = 1e9;

export const COVER: State = { phase: "cover", chapters: [], taken: [], seen: 0 };

/** The newest chapter. */
export const newest = ({ chapters }: State): Chapter | undefined => chapters.at(-1);

/** The id of the newest event there is, or "". */
export function lastId(state: State): string {
  const last = newest(state);
  return last?.seq ? `${state.storyId}.${last.number}.${last.seq}` : "";
}

const open = (number: number): Chapter => ({
  number,
  seq: 0,
  sentences: [],
  progress: 0,
  revealed: false,
});

/** A chapter ended untold. One that was withheld takes back its text, whoever has seen it. */
function fail(state: State, { code, retryable }: EventData<"error">): void {
  state.phase = "failed";
  state.fault = { code, retryable } as Fault;
  if (code === "withheld") newest(state)!.sentences = [];
}

/** Adds an event to the newest chapter. */
function hear(state: State, last: Chapter, { type, data }: StoryEvent): void {
  if (type === "node_event") {
    state.theme ??= data.theme;
    state.storyteller ??= data.storyteller;
    if (data.notices) {
      const words = data.notices.map(({ message }) => message);
      state.notices = { ...state.notices, [last.number]: words.join(" ") };
    }
  } else if (type === "progress") {
    last.message = data.message;
    last.progress = data.progress;
  } else if (type === "content" && data.chunk) {
    const { chunk: text, paragraph } = data;
    last.sentences.push({ text, paragraph, seq: last.seq, fresh: last.seq > state.seen });
  } else if (type === "metadata") {
    state.newWords = { ...state.newWords, [last.number]: data.new_words };
  } else if (type === "complete") {
    last.complete = data;
    state.phase = "told";
  } else if (type === "error") fail(state, data);
}

/** Takes the story as the service has it: all that has been told stands at once. */
function read(state: State, { chapters }: ReadStory): void {
  const told = chapters.filter((data) => "success" in data);
  const last = chapters.at(-1);
  state.chapters = told.map((complete) => ({
    ...open(complete.chapter_number),
    complete,
    revealed: true,
    sentences: complete.story_content.split("\n\n")
      .map((text, paragraph) => ({ text, paragraph, seq: 0, fresh: false })),
  }));
  const { branch, chapter_number = 1, story_id } = state.asked!;
  // Else the chapter that was asked for is being told just now, or a branch is still to begin.
  if (!last || chapters.length < chapter_number || branch && story_id === state.storyId) return;
  // Or it has not appeared to its end: it is told once more, from its log.
  if ("success" in last && state.seen < WHOLE && chapters.length === chapter_number) {
    state.chapters.pop();
    return;
  }
  state.phase = "told";
  state.fault = undefined;
  if ("success" in last) return;
  state.chapters.push(open(chapters.length));
  fail(state, last);
}

/** What belongs to the chapters before this one. */
const before = <T>(chapter: number, all: Record<number, T> = {}): Record<number, T> =>
  Object.fromEntries(Object.entries(all).filter(([number]) => +number < chapter));

/**
 * Opens a chapter, or finds it open already; attempts that failed before it leave the page, and so do
 * the chapters that a branch tells anew.
 */
function begin(state: State, { story_id, chapter_number, story_token }: Begun): void {
  const same = story_id === state.storyId;
  state.phase = "telling";
  state.storyId = story_id;
  state.token = story_token;
  state.fault = undefined;
  const last = newest(state);
  if (same && last?.number === chapter_number) {
    last.revealed = false;
    return;
  }
  // All of what was told stands there, though it may have been about to appear.
  const told = state.chapters.filter((one) => one.complete && one.number < chapter_number)
    .map((one) => ({ ...one, revealed: true }));
  state.chapters = [...told, open(chapter_number)];
  state.notices = before(chapter_number, state.notices);
  state.newWords = before(chapter_number, state.newWords);
  state.taken = state.taken.slice(0, told.length);
  if (told.length) state.taken[told.length - 1] = state.asked!.choice!;
}

/**
 * The one way in which anything changes: the answer is a new state, what came in stays as it was.
 * An event seen before, or of another chapter, changes nothing: then the very same object comes
 * back, so that nobody tells it twice.
 */
export function reduce(old: State, change: Change): State {
  const state = { ...old, chapters: [...old.chapters] };
  let last = newest(state);
  if (last) state.chapters.splice(-1, 1, last = { ...last, sentences: [...last.sentences] });
  switch (change.what) {
    case "asked":
      state.phase = "asking";
      if (change.asked) {
        state.asked = change.asked;
        state.askedWith = state.token;
        state.seen = 0;
      }
      break;
    case "begun":
      begin(state, change.begun);
      break;
    case "event": {
      const [place, seq] = change.id.split(/\.(?=\d+$)/);
      if (place !== `${state.storyId}.${last?.number}` || +seq! <= last!.seq) return old;
      last!.seq = +seq!;
      hear(state, last!, change.event);
      break;
    }
    case "read":
      read(state, change.story);
      break;
    case "seen":
      state.seen = Math.max(state.seen, change.seq);
      break;
    case "revealed":
      last!.revealed = true;
      break;
    // As if it had not been asked for: a reload asks for nothing.
    case "back":
      state.phase = "told";
      state.fault = undefined;
      state.seen = WHOLE;
      state.asked = {
        ...state.asked!,
        branch: undefined,
        chapter_number: last!.number,
        custom_user_input: undefined,
      };
      break;
    case "refused":
      state.phase = "failed";
      state.fault = change.fault;
  }
  return state;
}
