/** How a teller has its chapters told: makes the turn and the gate, tells, and names what went wrong. */
import type { ChapterErrorCode, Told } from "../protocol/events.ts";
import type { Runtime } from "../runtime.ts";
import { StoreFailed } from "../story/commit.ts";
import { ChapterFailure } from "../story/failure.ts";
import type { Policies } from "../story/policies.ts";
import type { Stories, Story, Untold } from "../story/stories.ts";
import type { Tell } from "../story/teller.ts";
import { StorytellerError, type Turn } from "../storytellers/storyteller.ts";
import { Audit } from "./audit.ts";
import { AskedRefused, Gatekeeper, GATES, NO_WORDS } from "./gates/gate.ts";
import { type Moderation, ModerationDown } from "./gates/moderation.ts";
import type { Policy } from "./gates/policy.ts";
import { briefOf } from "./guard/brief.ts";
import { isKnown } from "./guard/known.ts";
import { recall } from "./memory.ts";
import { Withheld } from "./safety.ts";
import { tell } from "./tell.ts";

/** What chapters are told with, whoever's they are. */
export interface House {
  runtime: Runtime;
  stories: Stories;
  policies: Policies;
  moderation: Moderation | null;
}

export function chapterTeller({ runtime, stories, policies, moderation }: House): Tell {
  const { storyteller, clock } = runtime;
  return async function* (ref, stored, { signal, pay, spare, note, keep, close }) {
    let at: ChapterFailure["node"] = "generate_content";
    try {
      const { story } = await stories.get(ref.storyId);
      const policy: Policy = { level: story.level, site: await policies.of(story.site) };
      if (policy.site.stopped) throw new ChapterFailure("site_stopped", "workflow");
      const turn = withBriefs(await stories.turn(story, ref.chapter));
      const audit = new Audit(() => clock.now(), note);
      audit.write(begun(storyteller.kind, policy, moderation));
      close(() => audit.judged());
      const gate = new Gatekeeper(policy, moderation, audit, askedOf(story, ref.chapter));
      for await (
        const event of tell(turn, stored, { storyteller, gate, clock, signal, pay, spare, keep })
      ) {
        if (event.type === "node_event" && event.data.status === "started") {
          at = event.data.node;
        }
        yield event;
      }
    } catch (error) {
      if (signal.aborted || error instanceof ChapterFailure || error instanceof StoreFailed) {
        throw error;
      }
      if (error instanceof AskedRefused) await stories.forget(ref, error.texts, NO_WORDS);
      throw new ChapterFailure(codeOf(error), at, isOurs(error) ? undefined : { cause: error });
    }
  };
}

function withBriefs(turn: Untold): Turn {
  const nothing = { theme: "", title: null, interests: [], wish: null };
  return {
    ...turn,
    about: briefOf({ ...turn, wish: null }),
    known: [turn.theme, ...turn.interests].filter(isKnown),
    memory: turn.memory ?? recall(turn.before),
    wished: turn.wish === null ? null : briefOf({ ...nothing, wish: turn.wish }),
  };
}

function begun(storyteller: "storybook" | "model", policy: Policy, moderation: Moderation | null) {
  return {
    what: "begun" as const,
    storyteller,
    level: policy.level,
    policy: policy.site,
    gates: [
      ...GATES.map(({ name, version }) => ({ name, version })),
      ...(moderation ? [{ name: "moderation", version: moderation.moderator.model }] : []),
      ...(storyteller === "model" ? [{ name: "judge", version: JUDGE_VERSION }] : []),
    ],
  };
}

/** Another one whenever the judge is asked otherwise (storytellers/openai/prompts.ts). */
const JUDGE_VERSION = "3";

/** All that a chapter was asked with, as the moderator is shown it. */
function askedOf({ theme, title, interests, chapters }: Story, chapter: number): Told[] {
  const wish = chapters[chapter - 1]?.wish ?? null;
  return [...new Set([theme, title, wish, ...interests])].filter((text) => text !== null);
}

function codeOf(error: unknown): ChapterErrorCode {
  if (error instanceof Withheld || error instanceof AskedRefused) return "withheld";
  if (error instanceof ModerationDown) return "safety_unavailable";
  return error instanceof StorytellerError ? error.code : "interrupted";
}

/** What needs no other cause in a report. */
function isOurs(error: unknown): boolean {
  return error instanceof Withheld || error instanceof AskedRefused;
}
