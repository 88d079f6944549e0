/** "Something is wrong here": a place in a story that its reader reports, and how its site's owner reads of it. */
import { z } from "zod";
import { level, storytellerKind, told } from "./events.ts";
import { Problem } from "./problems.ts";

/** A sentence by its numbers, as its `content` event has them; or a paragraph. Nothing else is taken: no text. */
export const place = z.strictObject({
  /** From 1. */
  chapter: z.int().min(1).max(999),
  /** From 0. */
  paragraph: z.int().min(0).max(9999),
  /** In the chapter, from 0; without it the whole paragraph is meant. */
  sentence: z.int().min(0).max(9999).optional(),
});
export type Place = z.infer<typeof place>;

export const placeReport = place.extend({
  story_id: z.string(),
  /** What was told there, sentence after sentence; null: its chapter was withheld, and no call returns it any more. */
  text: z.string().nullable(),
  theme: told,
  level,
  /** Who told the chapter; null if it was withheld. */
  storyteller: storytellerKind.nullable(),
  /** Milliseconds since the Unix epoch. */
  at: z.number(),
});
export type PlaceReport = z.infer<typeof placeReport>;

/** @throws Problem `malformed`, which repeats nothing of what was sent */
export function parsePlace(body: unknown): Place {
  const parsed = place.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Problem(
    "malformed",
    'a report is "chapter" (from 1), "paragraph" and perhaps "sentence" (from 0), and nothing else',
  );
}
