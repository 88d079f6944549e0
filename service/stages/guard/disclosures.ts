/** Where a text tells how to find or reach a child: cues over folded text, names apart. */
import {
  DATE,
  DATED,
  DOT,
  isHandle,
  isRealPlace,
  isSchoolName,
  MONTH,
  NETWORK,
  PROVIDER,
  SCHOOL,
  STREET,
  SURE_STREET,
  TOP,
  TOP_SAID,
  WE,
  words,
} from "./contact-words.ts";
import { oneLine } from "./pattern.ts";
import { VOCABULARY } from "./vocabulary.ts";

export type DisclosureKind =
  | "address"
  | "school"
  | "phone"
  | "username"
  | "email"
  | "birthday"
  | "link";

export interface Disclosure {
  kind: DisclosureKind;
  pattern: RegExp;
  /** Whether what stands in the group `what` is one; `raw` is it as written. Absent: always. */
  counts?: (what: string, raw: string) => boolean;
}

const all = (kind: DisclosureKind, ...rules: ([string] | [string, Disclosure["counts"]])[]) =>
  rules.map(([pattern, counts]): Disclosure => ({
    kind,
    pattern: new RegExp(oneLine(pattern), "gd"),
    ...(counts && { counts }),
  }));

/** The mail and the link before what their parts look like. */
export const DISCLOSURES: Disclosure[] = [
  ...all(
    "email",
    [`(?:\\b(?:my |mi |our )?e-?mail(?:s)?(?: ?me)?(?: address| adress)?(?: is| iz|:| to| at
    | on)? |\\b(?:write|mail) (?:to )?me (?:at|on
    |to) )?(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,4}`],
    [`\\b(?:(?:my |mi )?e-?mail(?: ?me)?(?: address| adress)?(?: is| iz|:| to| at| on)? |(?:write
    |mail) (?:to )?me (?:at
    |on) )?(?:[a-z0-9] ){0,20}[a-z0-9_-]{1,30}(?:${DOT}[a-z0-9_-]{1,30}){0,3} ?(?:at|\\(at\\)
    |\\[at\\]|@) ?(?:[a-z0-9-]{1,30}${DOT}${TOP_SAID}|[a-z0-9-]{1,30} ?dot ?${TOP_SAID}
    |${PROVIDER}\\b(?:${DOT}${TOP_SAID})?)(?:${DOT}uk\\b)?`],
    [
      `\\b(?:my|mi) (?:e-?mail|gmail|hotmail|outlook|yahoo)(?: address| adress)?(?: is| iz
    |:) (?<what>[a-z0-9_.-]+)`,
      (what) => isHandle(what) && what.length > 3,
    ],
  ),
  ...all(
    "link",
    [`(?:\\b(?:look at|go to|goto|visit|see|check(?: out)?|watch|click(?: on)?|open
    |on) )?\\b(?:https?:?/?/?[^\\s]+|www\\.[^\\s]+)`],
    [`(?:\\b(?:look at|go to|goto|visit|see|check(?: out)?|watch|click(?: on)?
    |open) )?(?<![\\w@.-])[a-z0-9-]{2,40}(?:\\.[a-z0-9-]{2,40}){0,3}\\.${TOP}(?![\\w.]*@
    |\\w)(?:/[^\\s]*)?`],
    [`\\b(?:(?:look at|go to|visit|see|check out|watch|click
    |w ?w ?w(?: dot)?) )?[a-z0-9-]{2,40} dot (?:com|org|net|co dot uk|co)\\b(?: slash [a-z0-9]+)*`],
  ),
  ...all(
    "username",
    [
      `\\b(?:add|friend|follow|message|msg|dm|find|text) (?:me )?(?<what>@?[\\w.-]+) (?:on
    |in) ${NETWORK}\\b`,
      isHandle,
    ],
    [`(?:\\b(?:(?:and )?(?:please )?(?:add|friend|follow|message|dm|find|join|text|talk to|write to
    |chat with) (?:me )?(?:at |on |in )?|(?:my|mi) ${NETWORK}(?: name| account)?(?: is)?:? ))?
    (?<![\\w@])@[a-z0-9_][\\w.]{1,30}`],
    [`\\b(?:my |mi )?(?:roblox|insta(?:gram)?|snap(?:chat)?|tik ?tok|discord|xbox|psn|twitch|kik
    |telegram)(?: name| user| is|:| =)* [a-z][\\w.-]*\\d{2,}[\\w.-]*`],
    [`\\b(?:add|follow|friend|dm|msg|message) (?:me )?[a-z][\\w.-]*\\d{2,}(?![\\w])`],
    [`\\b(?:my|our|mi) (?:secret )?pass ?(?:word|code)(?: is| iz|:| =|'s)+ [^\\s]+`],
    [
      `\\b(?:my|mi) ${NETWORK}(?: ${NETWORK})?(?: ?name| nam| ?tag| gamer ?tag| ?id| handle
    | account| acount| channel| username| profile| code)*(?: is| iz|'s|s|:
    |=)(?: called)? (?<what>@?[\\w.-]+)(?: ?\\d+)?`,
      isHandle,
    ],
    [`\\b(?:my|mi) (?:user ?name|gamer ?tag|screen name|handle
    |nickname online)(?: on [a-z]+)?(?: is| iz|'s|:) [@\\w.-]+`],
    [`\\b(?:and )?(?:please )?(?:add|friend|follow|message|msg|dm|find|join|text
    |chat with) me (?:on|in|at) ${NETWORK}(?:,? (?:i'?m|im|i am|as|at|its|it's|my name is
    |name) (?<what>@?[\\w.-]+)(?: ?\\d+)?)?`],
    [`\\b(?:add|follow|message|check out|visit) my ${NETWORK}(?: account| channel
    | page)?(?: [\\w.-]*[\\d_][\\w.-]*)?`],
    [`(?<![\\w.])[a-z][a-z0-9]*_[a-z0-9_]+\\b`],
    [`\\b(?:i'?m|i am) (?<what>[\\w.-]+) on ${NETWORK}\\b`, isHandle],
  ),
  ...all(
    "address",
    [
      `\\b${WE} (?:live|lives|liv|lve|leave|stay|stays)s? (?:at|in|on|near|by|next to|opposite
    |round|close to) (?:number |no |flat |a flat in |the city of |the town of 
    |the village of )*(?<what>${words(5)})(?:, [a-z]+(?= ?(?:$|[.,!?])))?`,
      isRealPlace,
    ],
    [`\\b(?:who|and) (?:live|lives) (?:at
    |on) (?:number )?\\d{1,4}[a-z]?,? (?:[a-z']+ ){1,3}${STREET}\\b`],
    [`\\b(?:i'?m|i am|i come|we are|we're|we come) from (?<what>${words(3)})`, isRealPlace],
    [`\\b(?:my|our|mi) (?:home |house )?(?:address|adress|addres|adres)(?: is| iz|:)? ${
      words(6)
    }(?:, ?${words(4)})?`],
    [
      `\\b(?:my|our) (?:house|home|flat) is (?:number |no |at |on |in )*(?<what>${words(5)})`,
      (what) => new RegExp(`^\\d|${STREET}\\b`).test(what),
    ],
    [`\\b(?:my|our) (?:post ?code|zip(?: code)?|zipcode)(?: is| iz
    |:)? [a-z0-9]{2,8}(?: \\d[a-z]{2})?\\b`],
    [`(?<![\\w])(?:[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2})(?!\\w)`],
    [`\\b(?:at |in |on |to )?(?:number |flat )?\\d{1,4}[a-z]? (?!the\\b|of\\b|on\\b
    |in\\b)(?:[a-z']{3,20} (?!the\\b)){1,2}?${SURE_STREET}\\b(?: in [a-z]+)?(?!,? (?:a|to|the|his
    |her|their|into|by|up))`],
    [`\\b(?:i|we) live (?:at|on) (?:the )?(?:[a-z']+ ){1,3}${SURE_STREET}\\b`],
  ),
  ...all(
    "school",
    [
      `\\b(?:i|we|she|he|me) (?:(?:go|goes|went|am) ?(?:to|at|2)|attend) (?<what>(?!school
    |skool)(?:[a-z'.]+ ){1,4}?${SCHOOL})\\b(?: in [a-z]+)?`,
      isSchoolName,
    ],
    [`\\b(?:i|we) (?:go|went) (?:to|2) st\\.? [a-z']+`],
    [
      `\\b(?:i|we) go (?:to|2) (?<what>[a-z']+)(?= ?(?:$|[.,!?]|and\\b|with\\b))`,
      (what, raw) =>
        /^\p{Lu}\p{Ll}/u.test(raw) && !VOCABULARY.has(what) && isRealPlace(what, raw) &&
        what !== "hogwarts",
    ],
    [`\\b(?:i'?m|i am|we are|we're) in (?:mr|mrs|ms|miss|mister)\\.? [a-z-]+(?:'?s)?(?: class
    | form| group)?`],
    [`\\b(?:my|our|mi) (?:school|skool|shcool|nursery|class)(?:'?s name)? (?:is|iz) (?:called
    |named) (?<what>${words(4)})`],
    [`\\b(?:my|our) (?:school|skool|nursery)(?:'?s)? name(?:'?s| is) ${words(4)}`],
    [
      `\\b(?:my|our|mi) (?:school|skool|shcool|nursery) (?:is
    |iz) (?<what>(?:[a-z'.]+ ){0,3}[a-z'.]+)`,
      (what, raw) =>
        new RegExp(`${SCHOOL}$`).test(what)
          ? isSchoolName(what, raw)
          : /^\p{Lu}/u.test(raw) || /^st\.? /.test(what),
    ],
    [`\\b(?:i'?m|i am) in (?:year|grade|class|yr|reception)(?: \\w{1,3}| (?:one|two|three|four
    |five|six))? (?:at|of|in) ${words(4)}`],
    [
      `\\b(?:i'?m|i am|we are|i study|i learn|my (?:mum|mom|dad) (?:works|teaches)|a pupil
    |pupils) (?:at|of|from|a pupil at) (?<what>(?:[a-z'.]+ ){1,4}?${SCHOOL})\\b`,
      isSchoolName,
    ],
    [`\\b(?:at |to |in |from )?(?<what>st\\.? [a-z']+(?: [a-z']+)? ${SCHOOL})\\b`],
    [
      `(?:\\b(?:at|to|from|in) )?(?<what>\\b[a-z']+(?: [a-z']+)? (?:primary|elementary|infant
    |junior)(?: school)?|\\b[a-z']+ academy)\\b`,
      (what, raw) =>
        raw.split(" ").every((word) => /^\p{Lu}/u.test(word)) && isSchoolName(what, raw),
    ],
  ),
  ...all(
    "birthday",
    [`\\b(?:birthday|bday)(?: is|:)?(?: on)? ${DATED}`],
    [`\\b(?:(?:and|because) )?(?:i|me) (?:was|were|am|wos|is)? ?(?:born|bornd|borned) (?:on|in
    |at)? ?${DATE}(?: in [a-z]+)?`],
    [`\\b(?:my|mi) (?:birthday|bday|b-day|birfday|brithday|date of birth|dob)(?:'s| is| iz| was
    |:)?(?: on| in)? ${DATE}`],
    [`\\b(?:on )?${DATE} is my (?:birthday|bday|b-day)`],
    [`\\b(?:dob|d\\.o\\.b\\.?|date of birth|born(?: on)?):? (?:the )?(?:\\d{1,2}(?:st|nd|rd
    |th)?(?: of)? ${MONTH},? \\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4})`],
    [`\\b(?:i'?ll be|i will be|i turn|i'?m turning|im going to be
    |i am going to be) \\w+ on ${DATE}`],
  ),
];

/** What leads to a telephone's number, and goes with it; fewer digits are enough after it. */
export const PHONE_CUE = new RegExp(
  oneLine(`(?:\\b(?:(?:and )?(?:you can |please |plz )?(?:call|ring|text|phone|fone|message|whatsapp
    |facetime) (?:me|us|my [a-z]+|mum|mom|dad)(?: (?:on|at))?|(?:my|our|mi|her|his|mums?|moms?
    |dads?)(?: (?:mum|mom|dad|home|house)(?:'?s)?)? ?(?:new |phone|fone|fon|mobile|mobil|cell
    |telephone|home|house| )*(?:number|numba|no|num|phone|mobile|cell|ssn
    |social security(?: number)?)(?: is| iz|:)?|(?:phone|tel|mobile|ssn)(?: number)?(?: is|:)?
    |social security number(?: is)?)[ :]*)$`),
);
