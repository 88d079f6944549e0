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
import { oneLine } from "./pattern.ts";
import { personalTogether, withoutPersonal } from "./personal.ts";

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
export interface Declined {
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

export function guard(typed: Typed, policy: Policy): Guarded | Declined {
  const texts = [typed.theme, typed.title, typed.wish, ...typed.interests];
  if ([...texts, joined(texts)].some((text) => text && isDistress(text))) {
    return { ok: false, code: "distress", categories: [] };
  }
  const alone = texts.map((text) => withoutPersonal(text ?? ""));
  const isToldTogether = personalTogether(alone.map(({ text }) => text));
  const kept = alone.map(({ text }, i) => (isToldTogether[i] ? "" : text));
  const told: (Told | null)[] = [];
  for (const text of kept) {
    const verdict = text === "" ? null : judgeAsked(new Draft(text), policy);
    if (verdict?.ok === false) {
      if (isOfTheChild(text, verdict)) return { ok: false, code: "distress", categories: [] };
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
    notices: alone.some(({ removed }, i) => removed.length > 0 || isToldTogether[i])
      ? [PERSONAL]
      : [],
  };
}

/** A text that ends so goes on in the next field: "my dad", "hits me". */
const GOES_ON =
  /\b(?:i|im|i'm|he|she|they|nobody|my [a-z]+|mum|mummy|mom|mommy|dad|daddy|to|me|want|wanna|and)$/i;

/** The fields as one text: sentences of their own, or one that is spread over two of them. */
function joined(texts: (string | null)[]): string {
  return texts.filter((text) => text !== null).reduce(
    (all, text) => all === "" ? text : `${all}${GOES_ON.test(all) ? " " : ". "}${text}`,
    "",
  );
}

/** The child itself, not somebody in a story: "i might die", not "a wizard who might die". */
const FIRST_PERSON = new RegExp(
  oneLine(
    `\\b(?:i|im|i'm|ive|i've|id|me)(?: (?!(?:the|an?|my|his|her|this|that|every|all
    |some)\\b)[a-z']+){0,4} (?:die|dead|dying|suicide|suicidal|unalive)\\b
    |\\b(?:hurt|cut|harm|kill|starve|slit)(?:t?ing)? my ?self(?! (?:an?|some|another|on (?!purpose)
    |when|by|at|while)\\b)|\\bmy (?:wrists?|arms?)\\b
    |\\b(?:i|im|i'm) (?:(?:want to|wanna|will|am|going to|gonna|might) )*(?:jump|tak|took|swallow
    |hang|drink)`,
  ),
  "i",
);

/** Whether the gates refuse a text because the child is in need. */
function isOfTheChild(
  text: string,
  { gate, categories }: { gate: string; categories: Category[] },
) {
  if (gate === "asked" && categories.includes("fear")) return true;
  return categories.includes("self_harm") && FIRST_PERSON.test(text);
}
