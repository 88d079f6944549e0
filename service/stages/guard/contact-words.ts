/** The words by which addresses, schools, dates and accounts are known, as parts of patterns. */
import { isFamiliar } from "./familiar.ts";
import { oneLine } from "./pattern.ts";
import { CITIES } from "./places.ts";
import { VOCABULARY } from "./vocabulary.ts";

/** Some words, up to what begins a new thought. */
const GO = oneLine(
  `(?! ?(?:and|but|so|or|i|im|i'm|my|with|where|who|that|which|can|could|please|plz|make|tell
    |because|cos|it|there|theres|there's|he|she|they|we|want|near|next)\\b)`,
);
const ONE = "(?:(?:st|mt)\\.|[a-z0-9']+)";
export const words = (most: number) => `${ONE}(?:${GO}[ -]${ONE}){0,${most - 1}}`;
export const WE =
  "(?:i|we|my (?:family|mum|mom|dad|gran|nan|grandma|grandad|friend|house is|home is|cousin)|me)";
export const STREET = oneLine(
  `(?:street|str|road|avenue|ave|lane|crescent|boulevard|blvd|terrace|drive|close|court|grove
    |gardens|way|square|mews|st|rd|ln)`,
);
export const SURE_STREET =
  "(?:street|road|avenue|lane|crescent|boulevard|terrace|close|drive|st|rd|ave)";
export const SCHOOL = oneLine(
  `(?:(?:primary|infant|junior|elementary|middle|high|secondary|grammar|nursery|prep|catholic|ce
    |c of e)(?: and (?:nursery|infants?|juniors?))?(?: school| skool)?|school|skool|shcool
    |academy|college|kindergarten|nursery|preschool)`,
);
export const MONTH = oneLine(
  `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?
    |sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`,
);
const DAY = "(?:the )?\\d{1,2}(?:st|nd|rd|th)?";
export const DATED = `${DAY}(?: of)?[ -]?${MONTH}(?:,? \\d{4})?(?!\\w)`;
export const DATE = oneLine(
  `(?:(?:${DAY}(?: of)?[ -]?${MONTH}|${MONTH} ${DAY})(?:,? ?\\d{2,4})?
    |\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|${MONTH}(?:,? \\d{4})?|(?:19|20)\\d\\d)(?!\\w)`,
);
export const NETWORK = oneLine(
  `(?:roblox|fortnite|minecraft|insta(?:gram)?|snap(?:chat)?|tik ?tok|discord|xbox|psn
    |playstation|ps[45]|switch|nintendo|youtube|whats ?app|facebook|twitch|steam|telegram|kik
    |game|gamer|user|screen)`,
);
export const TOP = "(?:com|org|net|co\\.uk|edu|gov|info|io|gg|tv|xyz|app|ly|de|fr|uk)";
export const DOT = "(?: ?(?:dot|\\(dot\\)|\\[dot\\]) ?|\\.)";
export const TOP_SAID = `(?:com|org|net|co(?:${DOT}uk)?|edu|uk|de|fr|io|info|gov)\\b`;
export const PROVIDER = "(?:g ?mail|hot ?mail|yahoo|outlook|icloud|aol|proton(?: ?mail)?|live)";

const cities = new Set(CITIES.trim().split(/\s+/).map((city) => city.replace("_", " ")));

/** Whether a place after "I live in" is no place of stories: mars, a castle, candy land. */
export function isRealPlace(what: string, raw: string): boolean {
  const [first = "", ...others] = what.replace(/[.']+$/, "").split(" ");
  if (/\d/.test(what) || new RegExp(`\\b${STREET}$`).test(what)) return true;
  if (
    /^(?:an?|the|my|his|her|our|this|that|these|your|for|by|it|here|there|peace|fear)$/.test(first)
  ) return false;
  if (cities.has(first) || cities.has(`${first} ${others[0]}`)) return true;
  if (VOCABULARY.has(what) || /land$/.test(what)) return false;
  const isCapital = /^\p{Lu}\p{Ll}/u.test(raw);
  return isCapital || !isFamiliar(first) || others.some((word) => !isFamiliar(word));
}

/** Whether what stands before "school" is a name: no word of stories, or capitals. */
export function isSchoolName(what: string, raw: string): boolean {
  if (/^st\.? /.test(what)) return true;
  const own = what.split(" ").filter((word) => !new RegExp(`^${SCHOOL}$`).test(word));
  if (
    own.length === 0 ||
    /^(?:an?|the|my|this|that|to|on|by|in|our|very|so|not|like|big)$/.test(own[0]!)
  ) {
    return false;
  }
  const capitals = raw.split(/\s+/).every((word) => /^[\p{Lu}\d]/u.test(word));
  return capitals || own.some((word) => !isFamiliar(word));
}

/** Whether a word is made up for oneself: figures, underscores, or no word of English. */
export function isHandle(what: string): boolean {
  return /[\d_.]|^@/.test(what) || !isFamiliar(what);
}
