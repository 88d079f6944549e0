/** Events that stand at most once in a chapter, whoever tells it and however often it is taken up. */
import type { StoryEvent } from "../protocol/events.ts";

/** The name of such an event; null for those that may come again. */
export function milestoneOf({ type, data }: StoryEvent): string | null {
  switch (type) {
    case "content":
      return null;
    case "node_event":
      return data.status === "retrying" ? null : `${data.node} ${data.status}`;
    case "progress":
      return `${data.progress} ${data.message}`;
    default:
      return type;
  }
}
