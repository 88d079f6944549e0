/**
 * The input guard: what a child or a page asks for, before anything is made of it. Distress is met
 * first; then what tells who a child is goes; what is left passes the gates, stricter than a tale.
 */
import type { Category, Notice, Told } from "../../protocol/events.ts";
import { Draft } from "../../storytellers/draft.ts";
import { judgeAsked } from "../gates/gate.ts";
import type { Policy } from "../gates/policy.ts";
import { names } from "../gates/topics.ts";
import { isDistress } from "./distress.ts";
import { withoutPersonal } from "./personal.ts";

/** What was typed; null where nothing was. */
export interface Typed {
  theme: string | null;
  title: string | null;
  wish: string | null;
  interests: string[];
}

export interface Guarded {
  ok: true;
  theme: Told | null;
  title: Told | null;
  wish: Told | null;
  interests: Told[];
  notices: Notice[];
}

/** Why nothing is told: with `detail` for what a page's author can mend. */
export interface Refused {
  ok: false;
  code: "distress" | "theme_refused";
  /** What the gates refuse it for. */
  categories: Category[];
  detail?: string;
}

const PERSONAL: Notice = {
  code: "personal_data_removed",
  message: "Names, addresses and numbers stay with you: we left them out.",
};

export function guard(typed: Typed, policy: Policy): Guarded | Refused {
  const texts = [typed.theme, typed.title, typed.wish, ...typed.interests];
  // Also over the seams: a sentence may be spread over two fields.
  if ([...texts, texts.filter(Boolean).join(" ")].some((text) => text && isDistress(text))) {
    return { ok: false, code: "distress", categories: [] };
  }
  const kept = texts.map((text) => (text === null ? null : withoutPersonal(text)));
  const told: (Told | null)[] = [];
  for (const one of kept) {
    const verdict = one && one.text !== "" ? judgeAsked(new Draft(one.text), policy) : null;
    if (verdict?.ok === false) {
      return { ok: false, code: "theme_refused", categories: verdict.categories };
    }
    told.push(verdict && verdict.told);
  }
  const [theme = null, title = null, wish = null, ...interests] = told;
  if (typed.theme !== null && theme === null) {
    const detail = "nothing is left of the theme without what tells who somebody is";
    return { ok: false, code: "theme_refused", categories: [], detail };
  }
  const allowed = policy.site.allowed_topics;
  if (theme !== null && allowed.length > 0 && !names(theme, allowed)) {
    const detail = "this site tells of other topics";
    return { ok: false, code: "theme_refused", categories: ["topic"], detail };
  }
  return {
    ok: true,
    theme,
    title,
    wish,
    interests: interests.filter((interest) => interest !== null),
    notices: kept.some((one) => one && one.removed.length > 0) ? [PERSONAL] : [],
  };
}
