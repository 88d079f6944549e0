/**
 * What a child or a page asks for: a theme, a title, a wish. Stricter than what a tale may say, since a
 * theme becomes what the whole story is about: a tale may have a sword in it, a story about killing may not.
 */
import type { Category } from "../../protocol/events.ts";

/** Beginnings of words, by what they would make a story of. */
const ABOUT: [Category, RegExp][] = [
  [
    "violence",
    /\b(kill|murder|stab(?!l|il)|shoot(s|ing)?\b(?! star)|strangl|tortur|behead|execut|massacre|terroris|bomb(s|er|ing)?\b|gun(s|fire)?\b|rifle|grenade|weapon|blood|gore|corpse|war\b|attack)/,
  ],
  ["self_harm", /\b(suicid|hurt(ing)? my ?self|cut(ting)? my ?self|die\b|dying\b|dead\b|anorexi)/],
  [
    "sexual",
    /\b(sex|nude|naked|porn|kiss(ing)? with|boob|penis|vagina|touch(es|ed|ing)? (me|kids|child|girls|boys)|tits?)\b|^(dick|cock|ass|pussy)s?$/,
  ],
  ["hate", /\b(hitler|nazi|holocaust|ku klux|slave|racis)|[卐卍]/],
  [
    "drugs",
    /\b(drug|cocaine|heroin(?!e)|weed\b|cannabis|marijuana|beer\b|vodka|whisky|wine\b(?!-)|drunk|cigar|vap(e|ing)\b)/,
  ],
  ["fear", /\b(hits? me|beats? me|hurts? me|abus)/],
  ["profanity", /[🖕]/u],
];

/** Ways to reach a person or a page: they belong in no story. */
const REACH = /\d[\d ()/.-]{5,}\d|\bhttps?\b|www\.|:\/\/|\.(com|org|net)\b/;

/** The categories for which a request is refused. */
export function asked(text: string): Category[] {
  const lower = text.normalize("NFKC").toLowerCase();
  const categories = ABOUT.flatMap((
    [category, pattern],
  ) => (pattern.test(lower) ? [category] : []));
  return REACH.test(lower) ? [...categories, "other"] : categories;
}
