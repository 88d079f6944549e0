/** Where a text tells the name of a child or of somebody close to it: a cue, then a name. */
import { isFamiliar } from "./familiar.ts";
import { isFirstName } from "./names.ts";
import { oneLine } from "./pattern.ts";

/** A stretch of the folded text that goes, half-open; `isClause` if it is a whole thought. */
export interface Cut {
  start: number;
  end: number;
  isClause: boolean;
}

interface Cue {
  /** Ends where the name begins. */
  pattern: RegExp;
  /** The cue stays ("my teacher"), only what follows it or its group `out` goes. */
  stays?: boolean;
  /** Any word may follow that cue: only what is surely a name counts. */
  needsSure?: boolean;
  /** What must follow the name. */
  before?: RegExp;
}

const MY = oneLine(
  `(?:my|mi|our)(?: (?:big|little|lil|older|younger|baby|best|class|old|new|good|school|twin
    |dear|sweet|swimming|football|dance|piano|music|maths))*`,
);
const PEOPLE = oneLine(
  `(?:daughter|son|niece|nephew|child|mum|mom|mummy|mommy|dad|daddy|papa|mama|bro(?:th(?:e)?r)?
    |brovver|sis(?:t(?:e)?r)?|twin|(?:step|half )(?:mum|mom|dad|brother|sister)
    |co[uz]+[sz][ei]?n|fr(?:ie|ei|e)nds?|bestie|bff|mate|buddy|teacher|teecher|techer|teachr
    |headteacher|coach|gran|granny|grandma|grandpa|gran?dad|nana?|aunt(?:ie|y)?|uncle|neighbou?r
    |classmate|babysitter|nanny|boyfriend|girlfriend|dentist|doctor)`,
);
const IS =
  "(?:(?: ?'?s)?,? (?:is |iz |are |was |: ?|= ?)?(?:called |named |calld |spelt )?|s is | ?[:=] ?)";
const CUES: Cue[] = [
  {
    pattern: new RegExp(
      `\\b(?:my|mi|me) (?:full |real |first |last |sur |second |own )?(?:sur)?(?:name|nam|naem
    |nme)s?${IS}`,
      "g",
    ),
  },
  { pattern: /\b(?:i'?m|i am|i was) (?:called|named|calld|cald|known as|nicknamed) /g },
  {
    pattern: /\b(?:(?:people|they|friends|everyone|you can|please|just|but|mum|dad) )*calls? me /g,
    before: /^(?:$| ?[.,!?]| (?:and|i|im|i'm|please|but|cos|because)\b)/,
  },
  {
    pattern: /\b(?:i'?m|i am|it'?s|this is) /g,
    needsSure: true,
    before: /^(?:$| ?[.,!?]| (?:and|but|from|here|i|im|i'm|age|aged|who|in|at|my|\d)\b)/,
  },
  { pattern: /(?:love|from|yours),? (?=[a-z]+[.! ]*$)/g, needsSure: true },
  { pattern: new RegExp(`\\b${MY} ${PEOPLE}(?:'?s)? names?(?:'?s| is| are)? `, "g") },
  {
    pattern: new RegExp(
      `\\b${MY} ${PEOPLE}(?:'?s)?(?<out>,? (?:is |are |who is |who'?s |whose name is )?(?:called|named
    |calld) )`,
      "g",
    ),
    stays: true,
  },
  {
    pattern: new RegExp(
      `\\b${MY} ${PEOPLE}(?<out>,? (?:is )?)(?=(?:mr|mrs|ms|miss|mister|dr|sir|madame?)\\b)`,
      "g",
    ),
    stays: true,
  },
  { pattern: new RegExp(`\\b${MY} ${PEOPLE}(?<out>,? )`, "g"), stays: true, needsSure: true },
  // "my friends Ben and Mia"
  {
    pattern: new RegExp(`\\b${MY} ${PEOPLE},? [a-z]+(?<out>,? and )`, "g"),
    stays: true,
    needsSure: true,
  },
  {
    pattern: /\b(?:a|the|my) (?:girl|boy|kid|child) like me(?<out>,? (?:called|named) )/g,
    stays: true,
  },
  {
    pattern: /\b(?:me|myself)(?<out>,? \(?)(?=[a-z]+(?: [a-z]+)?\)?(?:,| and\b|$))/g,
    stays: true,
    needsSure: true,
  },
];

const TITLE = /^(?:mr|mrs|ms|miss|mister|dr|doctor|sir|madame?)\.? /;
const STOP = new Set(
  `and but so or i i'm im ive my who that which can could please plz pls with where when because
    cos is was are has have had make tell he she we they it its you want wants goes at in on
    from the a an to for about not by written secret hidden lost very too really so long short
    like into up out back over off home if later again maybe away whatever something after
    down because made all this as only just no what how your never always also now soon
    tomorrow tonight every then there of his her their our name names called named`.split(/\s+/),
);
/** Famous heroes: a child that is one of them has told nothing. */
const HEROES = /^(?:batman|spiderman|superman|elsa|hulk|mario|peppa|bluey|santa|paddington|moana)$/;

const WORD = /^ ?(?:[a-z](?:[a-z'-]{0,24}[a-z])?)(?![a-z])/;

function isCapital(raw: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(raw);
}

/** Whether a word is a name without a cue that says so. */
function isSure(word: string, raw: string): boolean {
  if (HEROES.test(word)) return false;
  return isFirstName(word) || (isCapital(raw) && !isFamiliar(word));
}

/** Where the name that begins at `start` ends; `start` if there is none. */
function endOfName(text: string, raw: (from: number) => string, start: number, needsSure: boolean) {
  let end = start + (TITLE.exec(text.slice(start, start + 12))?.[0].length ?? 0);
  const hasTitle = end > start;
  for (let count = 0; count < 4; count++) {
    const token = WORD.exec(text.slice(end, end + 30))?.[0] ?? "";
    const word = token.trim().replace(/'s$/, "");
    if (word === "" || STOP.has(word) || (count > 0 && token === token.trim())) break;
    const own = raw(end + token.length - token.trim().length);
    if (count === 0 && needsSure && !hasTitle && !isSure(word, own)) break;
    if (count > 0 && !isCapital(own) && (isFamiliar(word) || needsSure)) break;
    end += token.length - (token.trim().length - word.length);
  }
  return hasTitle && text[end - 1] === " " ? start : end;
}

/** All names told in a folded text; `raw` gives the source from where a folded index stands. */
export function toldNames(text: string, raw: (from: number) => string): Cut[] {
  const cuts: Cut[] = [];
  for (const { pattern, stays = false, needsSure = false, before } of CUES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].length;
      const end = endOfName(text, raw, start, needsSure);
      if (end === start || (before && !before.test(text.slice(end, end + 12)))) continue;
      const out = start - (match.groups?.out?.length ?? 0);
      // "is called Steve and he builds" becomes "builds".
      const again = /called $/.test(match[0]) && stays
        ? /^,? (?:and|who),? (?:he|she|they)(?= )/.exec(text.slice(end, end + 16))?.[0].length ?? 0
        : 0;
      cuts.push({ start: stays ? out : match.index, end: end + again, isClause: !stays });
    }
  }
  return cuts;
}
