/** What every part of a run works with, and which instance was struck when. */
import type { Chance } from "./chance.ts";
import type { Findings } from "./findings.ts";
import type { Instance } from "./instances.ts";
import type { ModelServer } from "./model.ts";

export interface World {
  seed: string | number;
  chance: Chance;
  model: ModelServer;
  instances: Instance[];
  findings: Findings;
  strikes: Strike[];
  /** Instances that have ended by themselves, and wait to be started again. */
  dead: Set<Instance>;
}

/** A time in which an instance could not do its work. Milliseconds of `performance.now()`. */
export interface Strike {
  kind: string;
  round: number;
  instance: string;
  from: number;
  /** Until it was back; Infinity while it is not. */
  to: number;
}

/** The strikes that touch a span of time. */
export function strikesIn(strikes: Strike[], from: number, to: number): Strike[] {
  return strikes.filter((strike) => strike.from <= to && strike.to >= from);
}

/** One line about a strike or a call, for who looks for a cause. */
export function clockOf(at: number): string {
  return `${(at / 1000).toFixed(2)}s`;
}
