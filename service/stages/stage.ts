/** The events that stages announce themselves with: fixed numbers, words for a child or a teacher. */
import type { EventData, StoryEvent } from "../protocol/events.ts";

type Node = EventData<"node_event">;
type Stage = EventData<"progress">["stage"];

/** How far a chapter is when a stage begins. A retry changes the message, never the number. */
const PROGRESS: Record<Stage, number> = {
  prompts: 5,
  generation: 20,
  safety: 75,
  metrics: 90,
  done: 100,
};

export function node(name: Node["node"], status: Node["status"]): StoryEvent {
  return { type: "node_event", data: { node: name, status } };
}

export function progress(stage: Stage, message: string): StoryEvent {
  return { type: "progress", data: { stage, message, progress: PROGRESS[stage] } };
}
