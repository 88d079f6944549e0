/** What the operator reads of an error. */
import { ModerationDown } from "./stages/gates/moderation.ts";
import { ModeratorFailed } from "./storytellers/moderator.ts";
import { StorytellerError } from "./storytellers/storyteller.ts";

/** What of an error may be logged: a message may repeat what a child wrote, unless it is our own. */
export function outline(cause: unknown): string {
  if (cause instanceof StorytellerError || cause instanceof ModeratorFailed) return cause.message;
  if (cause instanceof ModerationDown) return `${cause.message}: ${outline(cause.cause)}`;
  if (!(cause instanceof Error)) return "";
  // Frames name a file and a line: a message of several lines may begin one like them.
  const isFrame = /^\s+at (?:.* \()?(?:file|ext|node|npm|https?|data):\S+:\d+:\d+\)?$/;
  const frames = cause.stack?.split("\n").filter((line) => isFrame.test(line)) ?? [];
  return [cause.name, ...frames].join("\n");
}
