/** What may be asked of the service, and how a request is judged. */
import { z } from "zod";
import { level } from "./events.ts";
import { Problem } from "./problems.ts";

/**
 * Letters, digits, emoji and the marks of plain writing: no markup, no braces, no control characters. With
 * @ and _ an address or a user name can be typed: the guard takes it out, and says so kindly.
 */
const PLAIN =
  /^[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u200d\ufe0f '’"“”.,;:!?&+%#()/@_*$€£=~-]*$/u;

/** More marks on one letter than any script needs, or joiners with nothing to join. */
const HEAPED = /\p{M}{5}|\u200d{2}/u;

function plainText(most: number) {
  return z.string()
    .max(most * 4, `has more than ${most} characters`)
    .transform((text) => text.normalize("NFC").trim().replace(/ {2,}/g, " "))
    .pipe(
      z.string()
        .max(most, `has more than ${most} characters`)
        .refine((text) => !HEAPED.test(text), "heaps up marks on its letters")
        .regex(
          PLAIN,
          "may hold letters, digits, spaces and plain marks only, no < > { } [ ] \\ | ^ or `",
        ),
    );
}

const wordsToChild = (text: string) => /\p{L}|\p{N}|\p{Extended_Pictographic}/u.test(text);

/** An opaque pseudonym. A dot, an @, a space, or words that begin with capitals look like a person. */
const childId = z.string().regex(
  /^(?![A-Z][a-z]+([_-]?[A-Z][a-z]+)*[_-]?\d{0,4}$)[A-Za-z0-9_-]{1,64}$/,
  "must be an opaque id of 1 to 64 letters, digits, _ or -; never a name or an e-mail",
);

/** How many chapters make a story: as many as are asked for, or as the storyteller's tale has. */
export const FEWEST_CHAPTERS = 3;
export const MOST_CHAPTERS = 8;
const CHAPTERS_SAY = `must be a whole number from ${FEWEST_CHAPTERS} to ${MOST_CHAPTERS}`;

export const startRequest = z.strictObject({
  site: z.string().min(1, "is required").max(80),
  theme: plainText(60).refine(wordsToChild, "needs a letter or a digit").optional(),
  title: plainText(80).optional(),
  level: level.default("beginner"),
  language: z.literal("en", 'can only be "en" for now').default("en"),
  pronouns: z.enum(["she", "he", "they"]).default("they"),
  interests: z.array(plainText(30).pipe(z.string().min(1))).max(5).default([]),
  personalised: z.boolean().default(false),
  chapters: z.int().min(FEWEST_CHAPTERS, CHAPTERS_SAY).max(MOST_CHAPTERS, CHAPTERS_SAY)
    .default(FEWEST_CHAPTERS),
  story_id: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/, "is not a story's id").optional(),
  chapter_number: z.int().min(1).max(999).optional(),
  choice: z.string().min(1).max(64).optional(),
  branch: z.boolean().optional(),
  custom_user_input: plainText(200).optional(),
  child_id: childId.optional(),
  request_id: z.string().min(1).max(64).optional(),
}).superRefine((body, context) => {
  const missing = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (body.story_id === undefined) {
    if (body.theme === undefined) missing("theme", "is required");
    if (body.choice !== undefined) missing("story_id", "is required with a choice");
    if (body.branch) missing("story_id", "is required with branch");
    if ((body.chapter_number ?? 1) !== 1) missing("story_id", "is required for a further chapter");
  } else {
    if (body.chapter_number === undefined) missing("chapter_number", "is required with a story_id");
    if (body.choice === undefined) missing("choice", "is required with a story_id");
  }
});
export type StartRequest = z.infer<typeof startRequest>;

export const cancelRequest = z.strictObject({
  /** Without it the newest chapter is meant. */
  chapter_number: z.int().min(1).max(999).optional(),
});

/** @throws Problem `malformed` */
export function parseCancel(body: unknown): z.infer<typeof cancelRequest> {
  const parsed = cancelRequest.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new Problem("malformed", 'a cancel is "chapter_number" (from 1) or nothing');
}

export const startAnswer = z.object({
  story_id: z.string(),
  chapter_number: z.int().positive(),
  events_url: z.string(),
  story_token: z.string(),
});

/** Judges a body; a refusal names the first field that is wrong. */
export function parseStart(body: unknown): StartRequest {
  const parsed = startRequest.safeParse(body);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const field = issue.code === "unrecognized_keys"
    ? issue.keys[0]!.slice(0, 40)
    : issue.path.join(".");
  throw new Problem(
    "malformed",
    issue.code === "unrecognized_keys"
      ? `"${field}" is not a field of this request`
      : field === ""
      ? "the body must be a JSON object"
      : `"${field}" ${sayWhy(issue)}`,
  );
}

function sayWhy(issue: z.core.$ZodIssue): string {
  const absent = issue.code === "invalid_type" && issue.input === undefined &&
    /received undefined/.test(issue.message);
  return absent
    ? "is required"
    : issue.message.replace(/^Invalid (input|option): /, "is invalid: ");
}

/** The fields of the same request as they stand in a query string. */
export function startFromQuery(query: URLSearchParams): unknown {
  const body: Record<string, unknown> = {};
  for (const name of new Set(query.keys())) {
    if (name === "token" || name === "last_event_id") continue;
    const values = query.getAll(name);
    const value = values[0]!;
    if (name === "interests") body[name] = values.flatMap((v) => v.split(",")).filter(Boolean);
    else if (values.length > 1) {
      throw new Problem("malformed", `"${name.slice(0, 40)}" stands twice`);
    } else if (/^(personalised|branch)$/.test(name) && /^(true|false)$/.test(value)) {
      body[name] = value === "true";
    } else if (/^chapter(s|_number)$/.test(name) && /^\d{1,3}$/.test(value)) {
      body[name] = Number(value);
    } else body[name] = value;
  }
  return body;
}
