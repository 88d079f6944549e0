/** Begins a story or its next chapter: who asks, what is asked, what it may cost; then the log. */
import type { Admission, Caller } from "./admission/admit.ts";
import type { Quotas } from "./admission/quotas.ts";
import type { Notice } from "./protocol/events.ts";
import type { SitePolicy } from "./protocol/policy.ts";
import { Problem } from "./protocol/problems.ts";
import type { StartRequest } from "./protocol/requests.ts";
import type { Runtime } from "./runtime.ts";
import type { Policy } from "./stages/gates/policy.ts";
import { briefOf, isEmpty } from "./stages/guard/brief.ts";
import { guard, type Guarded, type Typed } from "./stages/guard/guard.ts";
import { findStart, type StartKey, startKey } from "./story/starts.ts";
import { type ChapterRef, rowLife } from "./story/head.ts";
import type { Policies } from "./story/policies.ts";
import { RETENTION_MS, type Stories, type Story } from "./story/stories.ts";
import type { Tellers } from "./story/teller.ts";

export interface Asked {
  body: StartRequest;
  caller: Caller;
  /** The network address that asks. */
  address: string;
  /** The story that the caller's story token is for, if one was shown. */
  storyToken: string | null;
}

/** What `begin` needs of the house. */
export interface Begins {
  runtime: Runtime;
  admission: Admission;
  stories: Stories;
  policies: Policies;
  tellers: Tellers;
  quotas: Quotas;
}

/**
 * The chapter that is asked for: begun now, or by the same request before.
 * @throws Problem
 */
export async function begin(house: Begins, asked: Asked): Promise<ChapterRef> {
  const { body, caller } = asked;
  await house.admission.admit(body.site, caller);
  const { request_id, ...rest } = body;
  const start = request_id === undefined ? null : await startKey(body.site, request_id, rest);
  const before = start && await findStart(house.runtime, start);
  if (before) return { storyId: before.storyId, chapter: before.chapter };
  const policy = await house.policies.of(body.site);
  if (policy.stopped) throw new Problem("site_stopped");

  const ref = body.story_id === undefined
    ? await beginStory(house, asked, policy, start)
    : await beginChapter(house, asked, policy, start);
  if (ref) return ref;
  // Someone else was first: the same request twice at once, or another one for the same chapter.
  const first = start && await findStart(house.runtime, start);
  if (first) return { storyId: first.storyId, chapter: first.chapter };
  if (body.story_id !== undefined) return await begin(house, asked);
  throw new Problem("unavailable");
}

async function beginStory(
  { runtime, stories, tellers, quotas }: Begins,
  { body, address }: Asked,
  site: SitePolicy,
  start: StartKey | null,
): Promise<ChapterRef | null> {
  const { notices, theme, ...asked } = guarded({
    theme: body.theme!,
    title: body.title || null,
    wish: body.custom_user_input || null,
    interests: body.interests,
  }, { level: body.level, site });
  await quotas.spend(body.site, address);
  const now = runtime.clock.now();
  const story: Story = {
    id: runtime.newId(),
    site: body.site,
    theme: theme!,
    title: asked.title,
    level: body.level,
    pronouns: body.pronouns,
    interests: asked.interests,
    personalised: body.personalised,
    length: Math.min(body.chapters, runtime.storyteller.longest),
    createdAt: now,
    expiresAt: now + RETENTION_MS,
    chapters: [{ choice: null, wish: asked.wish, startKeyHash: start?.keyHash ?? null }],
  };
  const pen = await stories.begin(
    story,
    null,
    [...notices, ...unknown(story, runtime)],
    remember(start, { storyId: story.id, chapter: 1 }, rowLife(story.expiresAt, now)),
  );
  if (pen) tellers.begin(pen);
  return pen && { storyId: story.id, chapter: 1 };
}

async function beginChapter(
  { runtime, stories, tellers, quotas }: Begins,
  { body, address, storyToken }: Asked,
  site: SitePolicy,
  start: StartKey | null,
): Promise<ChapterRef | null> {
  const { story_id, chapter_number, choice: choiceId } = body as Required<StartRequest>;
  if (storyToken === null) {
    throw new Problem("unauthorized", "a further chapter needs the story token");
  }
  if (storyToken !== story_id) throw new Problem("not_found");
  const { story, versionstamp } = await stories.get(story_id);
  if (story.site !== body.site) throw new Problem("not_found");
  const ref = { storyId: story.id, chapter: chapter_number };

  const existing = story.chapters[chapter_number - 1];
  if (existing) {
    if (existing.choice?.id === choiceId) return ref;
    throw new Problem("conflict", "another choice was taken for this chapter");
  }
  const last = story.chapters.length;
  if (chapter_number !== last + 1) {
    throw new Problem("conflict", `the next chapter is number ${last + 1}`);
  }
  const end = await stories.end({ storyId: story.id, chapter: last });
  if (end === null) throw new Problem("conflict", "the chapter before it is still being told");
  if (end.type === "error" && last === 1) {
    throw new Problem("conflict", "the first chapter was not told: begin a new story");
  }
  if (end.type === "complete" && end.data.is_last) {
    throw new Problem("conflict", "the story has ended");
  }
  // After a chapter that was not told, the same choice is taken again.
  const offered = end.type === "complete" ? end.data.choices : [story.chapters[last - 1]!.choice!];
  const choice = offered.find(({ id }) => id === choiceId);
  if (!choice) throw new Problem("malformed", '"choice" is none of those that were offered');
  const { notices, wish } = guarded({
    theme: null,
    title: null,
    wish: body.custom_user_input || null,
    interests: [],
  }, { level: story.level, site });

  await quotas.spend(body.site, address);
  const asked = { choice, wish, startKeyHash: start?.keyHash ?? null };
  const next = { ...story, chapters: [...story.chapters, asked] };
  const life = rowLife(story.expiresAt, runtime.clock.now());
  const pen = await stories.begin(next, versionstamp, notices, remember(start, ref, life));
  if (!pen) return null;
  tellers.begin(pen);
  return ref;
}

/** Keeps which chapter a start began, unless it was kept by another request meanwhile. */
function remember(start: StartKey | null, ref: ChapterRef, life: { expireIn: number }) {
  return (op: Deno.AtomicOperation) =>
    start === null ? op : op
      .check({ key: start.key, versionstamp: null })
      .set(start.key, { ...ref, bodyHash: start.bodyHash }, life);
}

/** What was typed, as far as a story may be made of it. @throws Problem `distress` or `theme_refused` */
function guarded(typed: Typed, policy: Policy): Guarded {
  const answer = guard(typed, policy);
  if (!answer.ok) throw new Problem(answer.code, answer.detail);
  return answer;
}

/** Says so where a model is told nothing of a theme, since no word of it is in the vocabulary. */
function unknown(story: Story, { storyteller }: Runtime): Notice[] {
  const brief = briefOf({ theme: story.theme, title: null, interests: [], wish: null });
  return storyteller.kind === "model" && isEmpty(brief) ? [UNKNOWN] : [];
}

const UNKNOWN: Notice = {
  code: "theme_unknown",
  message: "That is new to us, so the storyteller picks what it is about.",
};
