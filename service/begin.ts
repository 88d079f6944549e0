/** Begins a story, its next chapter or a branch: who asks, what for, what it may cost; then the log. */
import type { Admission, Caller } from "./admission/admit.ts";
import type { Quotas } from "./admission/quotas.ts";
import { choiceInstead, choiceNext } from "./offers.ts";
import type { Notice } from "./protocol/events.ts";
import type { SitePolicy } from "./protocol/policy.ts";
import { Problem } from "./protocol/problems.ts";
import type { StartRequest } from "./protocol/requests.ts";
import type { Runtime } from "./runtime.ts";
import type { Policy } from "./stages/gates/policy.ts";
import { briefOf, isEmpty } from "./stages/guard/brief.ts";
import { guard, type Guarded, type Typed } from "./stages/guard/guard.ts";
import type { Branches } from "./story/branches.ts";
import { findStart, type StartKey, startKey } from "./story/starts.ts";
import { type ChapterRef, rowLife } from "./story/head.ts";
import type { Policies } from "./story/policies.ts";
import { type AskedChapter, RETENTION_MS, type Stories, type Story } from "./story/stories.ts";
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
  branches: Branches;
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
  await house.quotas.giveBack(body.site, asked.address);
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
  { runtime, stories, branches, tellers, quotas }: Begins,
  { body, address, storyToken }: Asked,
  site: SitePolicy,
  start: StartKey | null,
): Promise<ChapterRef | null> {
  const { story_id, chapter_number, choice: choiceId, branch } = body as Required<StartRequest>;
  if (storyToken === null) {
    throw new Problem("unauthorized", "a further chapter needs the story token");
  }
  if (storyToken !== story_id) throw new Problem("not_found");
  const { story, versionstamp } = await stories.get(story_id);
  if (story.site !== body.site) throw new Problem("not_found");
  const taken = story.chapters[chapter_number - 1]?.choice;
  if (!branch && taken?.id === choiceId) return { storyId: story.id, chapter: chapter_number };
  const choiceOf = branch ? choiceInstead : choiceNext;
  const choice = await choiceOf(stories, story, chapter_number, choiceId);
  const { notices, wish } = guarded({
    theme: null,
    title: null,
    wish: body.custom_user_input || null,
    interests: [],
  }, { level: story.level, site });

  await quotas.spend(body.site, address);
  const asked = { choice, wish, startKeyHash: start?.keyHash ?? null };
  const next = branch
    ? branchOf(story, runtime.newId(), chapter_number, asked)
    : { ...story, chapters: [...story.chapters, asked] };
  const ref = { storyId: next.id, chapter: chapter_number };
  const also = remember(start, ref, rowLife(story.expiresAt, runtime.clock.now()));
  const pen = branch
    ? await branches.begin({ story, versionstamp }, next, notices, also)
    : await stories.begin(next, versionstamp, notices, also);
  if (!pen) return null;
  tellers.begin(pen);
  return ref;
}

/** A story that goes on otherwise from a chapter on; its time is over when the other's is. */
function branchOf(story: Story, id: string, chapter: number, asked: AskedChapter): Story {
  // Who asks again for a chapter before it is led to the story where it was told.
  const before = story.chapters.slice(0, chapter - 1).map((one) => ({
    ...one,
    startKeyHash: null,
  }));
  return { ...story, id, root: story.root ?? story.id, chapters: [...before, asked] };
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
