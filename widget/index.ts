/** The widget's classes. Importing this registers nothing: `define.ts` does. */
export type { Choice, Level } from "../service/protocol/events.ts";
export { type StoryDetails, StoryStreamEvent, type Wish } from "./events.ts";
export type { Fault, FaultCode } from "./faults.ts";
export type { Labels } from "./labels/en.ts";
export { StoryStream } from "./story-stream.ts";
