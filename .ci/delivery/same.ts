/** Does not compile where the types of the package differ from the protocol. */
import type * as protocol from "../../service/protocol/events.ts";
import type { ProblemCode } from "../../service/protocol/problems.ts";
import type * as ours from "./protocol.ts";

/** Told strings are strings to a page, and a field may be there or not. */
type Plain<T> = T extends protocol.Told ? string
  : T extends object ? { [Key in keyof T]: Plain<T[Key]> }
  : T;

type Same<A, B> = [A] extends [B]
  ? ([B] extends [A] ? (keyof A extends keyof B ? true : false) : false)
  : false;

export const same: [
  Same<protocol.Level, ours.Level>,
  Same<Plain<protocol.Choice>, ours.Choice>,
  Same<protocol.ChapterErrorCode, ours.ChapterErrorCode>,
  Same<ProblemCode, ours.ProblemCode>,
  Same<Plain<protocol.EventData<"complete">>, ours.Complete>,
] = [true, true, true, true, true];
