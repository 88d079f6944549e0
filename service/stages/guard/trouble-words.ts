/** Who does what to whom, in the words and spellings of children, as parts of patterns. */
import { oneLine } from "./pattern.ts";

export const I = "(?:i|im|ive|id)";
export const ADVERBS = oneLine(
  `(?:(?:keeps|is|are|getting|really|just|rly|so|realy|still|always|allways|often|sometimes|also
    |only|do|keep|kinda|wud|would|like|even|alredy|already|all|the|time|now|again|think|feel
    |that|secretly) )*`,
);
export const WANT = oneLine(
  `(?:wana|wan na|wanna|want(?:ed|s)? (?:just )?to|want too|want 2|wan to|wont to|wish (?:i|to) (?:could
    |can)|need to|am going to|am gonna|going to|goin to|gonna|gona|will|tried to|try to
    |feel like i want to|have to|plan to|might)`,
);
export const PERSON = oneLine(
  `(?:(?:step ?)?(?:mum|mom|mummy|mommy|dad|daddy|father|mother|brother|sister|bro|sis)|mam|mama
    |papa|parents?|grand(?:ma|pa|dad|mother|father)|gran|granny|nan|nana|grandad|uncle|aunt
    |auntie|aunty|cousin|teacher|coach|babysitter|nanny|carer|foster (?:mum|mom|dad|parents)
    |neighbou?r|boyfriend|girlfriend|(?:best )?(?:friend|freind|frend)s?|bff|mate|twin
    |mums? boyfriend|moms? boyfriend|family)`,
);
/** Who a child calls by that word alone; with a name or without. */
const KIN = oneLine(
  `(?:(?:step ?)?(?:mum|mom|mummy|mommy|dad|daddy|dada)|mam|mama|papa|gran|granny|nan|nana
    |gran(?:dma|dpa|d?dad)|(?:uncle|auntie|aunty|aunt|cousin|gran(?:dma|dpa|d?dad)|nanny|coach
    |teacher)(?: (?!(?:and|who|never|not|doesnt|didnt|dont|wont|almost|bear|pig|fox)\\b)[a-z]+)?)`,
);
/** Not "the mummy", not "the cub's daddy": only where a sentence or a clause begins, or after these. */
const BEGINS = oneLine(
  `(?<=^|[.,!?;:] ?|\\b(?:and|or|but|so|because|cos|coz|cuz|when|wen|since|if|that|after|before
    |sometimes|always|today|yesterday|now|then|think|help|plz|pls|please|how|about|why|where|like
    |by|of|from|with|to|at|around|i|hi|hello|yes|day|night|time|miss|sad|scared|me|home) )`,
);
export const MY = oneLine(
  `(?:(?:my|mi|me|our)(?: (?:big|little|lil|older|elder|younger|baby|best|real|own|great|lovely
    |dear|new|foster|mums|moms|dads))* ${PERSON}|(?:my |${BEGINS})${KIN})`,
);
const TITLED = "(?:mr|mrs|ms|miss|mister|sir)\\.? (?!fox|bear|pig|snowman)[a-z]+";
const SOMEONE = oneLine(
  `(?:he|she|they|someone|somebody|some one|a (?:man|woman|guy|boy|lady|stranger|grown ?up|person
    |adult)|this (?:man|guy|boy|woman|person)|the (?:other )?(?:kids|boys|girls|children|man
    |bullies)|(?:kids|boys|girls|people|everyone|everybody|every one) at (?:my )?(?:school|skool)
    |(?:kids|boys|girls|people|bullies|older kids|big kids)|everyone|everybody|every one)`,
);
export const WHO =
  `(?:${MY}|${SOMEONE}|${TITLED})(?: and ${MY}| at (?:school|skool|home)| in my class)?`;
export const ME =
  "(?:me|us|(?:mummy|mommy)|my (?:little |big |baby )?(?:mum|mom|mummy|mommy|sister|brother|sis|bro|siblings))";
export const NOBODY = "(?:nobody|no ?one|noone|no body|none of (?:them|my friends)|not one person)";
export const MYSELF = "(?:my ?sel[fv]e?|meself|mysef|my self)";
export const OFTEN = oneLine(
  `(?:every ?(?:day|night|time|week)|evry ?(?:day|night|time)|all the time|always|allways|a lot
    |alot|any ?more|at night|when no ?(?:one|body) is)`,
);
export const END = oneLine(
  `(?= ?(?:$|[.,!?;]|and\\b|because\\b|cos\\b|plz\\b|please\\b|so\\b|but\\b|now\\b|toni(?:ght|te)\\b
    |today\\b|any ?more\\b|lol\\b))`,
);
export const GAME = oneLine(
  `(?! (?:of|from|for|with) (?:laugh|laff|cute|embarr|bored|happ|joy|excit|lol|cringe|pancake
    |pizza|choc|ice)| (?:of )?laughing| in (?:the |this |a |my )?(?:game|minecraft|roblox
    |fortnite|mario|play|story|lava|video))`,
);
/** A ball, a joke, a game: nobody is hurt by it. */
export const PLAYED = oneLine(
  `(?! (?:with (?:an? |the |his |her |my |some )?(?:\\w+ )?(?:snow|water|pillow|ball|feather|joke
    |pie|sponge|balloon|pun|riddle|cake|magic|noodle|question|fact|song|idea|paper|banana|sock|carrot|tomato|egg|jelly|custard|leaf|stuffed)
    |an? (?:ball|pass|goal|high)|at (?!school|skool|home|night|my)|to the|in (?:an? |the )?(?:race
    |game|chess|match|tennis|football)|the ball|when we play))`,
);
/** Said by somebody in a story. */
export const NOT_SAID = oneLine(
  `(?!,? (?:said|says|thought|thinks|sighed|sighs|cried|cries|sobbed|whispered|sang
    |sings) (?:an?|the|poor|little|old|mr|mrs|king|queen|prince\\w*)\\b)`,
);
