/** What leads to the name of a child or of somebody close to it. */
import { oneLine } from "./pattern.ts";

export interface Cue {
  /** Ends where the name begins. */
  pattern: RegExp;
  /** The cue stays ("my teacher"), only what follows it or its group `out` goes. */
  stays?: boolean;
  /** Any word may follow that cue: only what is surely a name counts. */
  needsSure?: boolean;
  /** No ordinary word is a name there: "call me captain". */
  needsRare?: boolean;
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
const IS = oneLine(
  `(?:(?: ?'?s)?,? (?:(?:is|iz) ?(?:[.:,-]+) ?|is |iz |are |was |: ?|= ?|--? ?)?(?:called |named |calld
    |spelt )?|s is | ?(?:[:=]|--?|\\.{2,}) ?)`,
);
/** Those a child calls by that word alone. */
const KIN = oneLine(
  `(?<!\\b(?:an?|the|his|her|their|[a-z]+s) )(?:mum|mom|mummy|mommy|dad|daddy|gran|granny|grandma
    |grandpa|granddad|grandad|nan|nana|auntie|uncle)`,
);
export const CUES: Cue[] = [
  {
    pattern: new RegExp(
      `\\b(?:my|mi|me) (?:full |real |first |last |sur |second |own )?(?:sur)?(?:name|nam|naem
    |nme)s?${IS}`,
      "g",
    ),
  },
  { pattern: /\b(?:i'?m|i am|i was) (?:called|named|calld|cald|known as|nicknamed) /g },
  {
    needsRare: true,
    pattern: /\b(?:(?:people|they|friends|everyone|you can|please|just|but|mum|dad) )*calls? me /g,
    before: /^(?:$| ?[.,!?]| (?:and|i|im|i'm|please|but|cos|because)\b)/,
  },
  {
    pattern: /\b(?:i'?m|i am|it'?s|this is) /g,
    needsSure: true,
    before: /^(?:$| ?[.,!?]| (?:and|but|from|here|i|im|i'm|age|aged|who|in|at|my|\d)\b)/,
  },
  { pattern: /(?:\blove|(?<=^|[.,!?] ?|love )from|yours),? (?=[a-z]+[.! ]*$)/g, needsSure: true },
  { pattern: /\b(?:me llamo|mi nombre es|ich heisse|mein name ist|je m'?appelle|mi chiamo) /g },
  { pattern: /\b(?:ich bin|je suis|yo soy) /g, needsSure: true },
  // "my friends are Ben, Mia and Zoe"
  {
    pattern: new RegExp(`\\b${MY} ${PEOPLE}(?<out> (?:is|are|: ?) )`, "g"),
    stays: true,
    needsSure: true,
  },
  { pattern: new RegExp(`\\b${MY} ${PEOPLE}(?:'?s)? names?(?:'?s| is| are)? `, "g") },
  {
    pattern: new RegExp(
      `\\b(?:${MY} ${PEOPLE}|${KIN})(?:'?s)?(?<out>,? (?:is |are |who is |who'?s |whose name is )?(?:called|named
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
