/** The audit of a chapter: which gates ran over it and what they said. Never a word of what was refused. */
import { z } from "zod";
import { action, category, level, storytellerKind } from "./events.ts";
import { sitePolicy } from "./policy.ts";

/** What was judged: something asked for, a sentence of the prose, or something said about it. */
export const part = z.enum([
  "asked",
  "sentence",
  "title",
  "choice_question",
  "choice",
  "new_word",
  "question",
  "memory",
]);
export type Part = z.infer<typeof part>;

const at = z.number();
const categories = z.array(category);

/** `at` is in milliseconds since the Unix epoch. */
export const auditLine = z.discriminatedUnion("what", [
  /** A process begins to tell, or goes on with what another one has left. */
  z.object({
    what: z.literal("begun"),
    at,
    storyteller: storytellerKind,
    level,
    policy: sitePolicy,
    gates: z.array(z.object({ name: z.string(), version: z.string() })),
  }),
  z.object({
    what: z.literal("refused"),
    at,
    part,
    /** Of a sentence: its number in the chapter, from 0. */
    sentence: z.int().nonnegative().optional(),
    gate: z.string(),
    categories,
    action,
  }),
  /** The moderator was down, and the site's policy is to go on without it. */
  z.object({ what: z.literal("unmoderated"), at, texts: z.int().positive() }),
  /** What the judge said of the whole chapter. */
  z.object({ what: z.literal("verdict"), at, approved: z.boolean(), categories }),
  /** What each gate did while this process told. `ms` is the time it took, all texts together. */
  z.object({
    what: z.literal("judged"),
    at,
    gates: z.array(z.object({
      name: z.string(),
      texts: z.int().nonnegative(),
      refused: z.int().nonnegative(),
      ms: z.number().nonnegative(),
      /** Calls of a service outside. */
      calls: z.int().nonnegative().optional(),
    })),
  }),
]);
export type AuditLine = z.infer<typeof auditLine>;
