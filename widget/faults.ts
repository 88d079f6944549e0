/** What can go wrong, as the widget names it: the codes of the protocol, and `offline`. */
import type { ChapterErrorCode } from "../service/protocol/events.ts";
import type { ProblemCode } from "../service/protocol/problems.ts";

export type FaultCode = ChapterErrorCode | ProblemCode | "offline";

/** A fault as the view shows it. A later service may send codes that are not in `FaultCode`. */
export interface Fault {
  code: FaultCode;
  /** Of a chapter's last event; undefined for a refusal and for a lost connection. */
  retryable?: boolean;
  /** What was asked for is refused, and the story stands as it was: the child chooses anew. */
  back?: boolean;
}

/** Thrown when the service says no, or cannot be reached. */
export class Refusal extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

/**
 * What "Try again" does. `repeat`: the same request, which cannot begin anything twice. `retell`: the
 * chapter anew, as the next number. `back`: choose anew. `recall`: read the story as the service has it. `cover`: choose
 * another story. `none`: a child can do nothing.
 */
export type Remedy = "repeat" | "retell" | "back" | "recall" | "cover" | "none";

export function remedy({ code, retryable, back }: Fault): Remedy {
  if (back) return "back";
  if (/site|scope/.test(code)) return "none";
  if (retryable !== undefined) return retryable ? "retell" : "cover";
  if (/offline|unavailable|quota/.test(code)) return "repeat";
  return code === "conflict" ? "recall" : "cover";
}
