/**
 * The words that literature for children uses innocently, with rules both ways: where the word as a
 * whole is another word, and which company makes one meaning of it or the other.
 */

/**
 * How one of obscenity's terms is told from its innocent twin. The rules see 48 letters to each side,
 * with the word itself in angle brackets: `early, the <cock> crowed`.
 */
interface Sense {
  /** The whole words meant; a hit inside any other word (Scunthorpe, Oceanus) is innocent. */
  word?: RegExp;
  /** Innocent unless one of these is there. */
  only?: RegExp[];
  /** Innocent if one of these is there, */
  unless?: RegExp[];
  /** or if one of these words is, in the singular or with an s. */
  near?: string;
}

/** By obscenity's `originalWord`; a term that is not here has one meaning. */
export const SENSES: Record<string, Sense> = {
  // Other words that hold the letters: analysts, Oceanus, booby traps, Georgy, Harshit, Montenegro.
  anal: { word: /^anal(?:ly)?$/ },
  anus: { word: /^anus(?:es)?$/ },
  arse: { word: /^arse(?:[sd]|holes?|wipes?)?$/ },
  bestiality: { word: /^bestiality$/ },
  boob: { word: /^(?:boobs?|boobies)$/, unless: [/footed/], near: "bird nest island" },
  boonga: { word: /^boongas?$/ },
  cuck: { word: /^cuck(?:s|old\w*)?$/ },
  kike: { word: /^kikes?$/ },
  nigger: { word: /^(?!s?niggard)(?:n+i*gg|nigs?$|.*[^ns]n+i+gg(?:er|a))/ },
  orgasm: { word: /orgasm/ },
  orgy: { word: /^org(?:y|ies)$/ },
  penis: { word: /penis(?:es)?$/ },
  piss: { word: /^piss(?!arr)/ },
  porn: { word: /porn(?!chai|thip|sak|pan)/ },
  shit: { word: /^(?:bull|horse|chicken|dip|dumb|dog|ape|bat|holy)?shit(?!tim|ta|zu)/ },
  spastic: { word: /^spastics?$/ },
  turd: { word: /^turds?$/ },
  twat: { word: /^twats?$/ },
  wank: { word: /^wank(?:s|ed|ers?|ing|y)?$/ },

  // Animals: the donkey, the she-dog, the rooster, the kitten, the titmouse.
  ass: {
    word: /^ass(?:es)?$|^asshol|^ass(?:hat|wipe|clown|lick|fuck)/,
    only: [
      /<ass\w{3,}>/,
      /\b(?:tight|sexy|hot|juicy|bare|naked|bubble|big black) <ass>/,
      /\b(?:put|stick|stuck|shove|fuck)\w* (?:it |that )?up (?:my|your|his|her|the) <ass>/,
      /\b(?:up your|in my|in your|in her) <ass>/,
      /<ass> (?:cheeks?\b|crack\b|fuck)/,
    ],
  },
  bitch: {
    unless: [
      /\b(?:wolf|fox|otter|spaniel|terrier|collie|setter|hound|greyhound|sheepdog|pointer) <bitch/,
    ],
    near: "pup puppy puppies litter whelp kennel",
  },
  cock: {
    word: /^cocks?$|^cocksuck/,
    only: [
      /<cocksuck/,
      /\bsuck\w* (?:\w+ ){0,3}<cock/,
      /\b(?:throb|erect|stiff|rigid)\w* (?:\w+ ){0,2}<cock/,
      /\b(?:lick|strok)\w* (?:my|his|your) <cock/,
      /\b(?:my|his|your) (?:huge|massive|thick|hard|big) (?:\w+ )?<cock/,
      /<cocks?> (?:\w+ ){0,3}(?:in|into|inside|out of|between) (?:my|her|his|your) (?:mouth|ass|butt|throat|hand|lips|legs|hole)/,
      /<cock> (?:slut|whore|ring|tease)/,
    ],
    near: "crow crowed hen feather farm farmer barn spur comb roost coop cage basket yard",
  },
  pussy: {
    only: [
      /\b(?:my|your|her|his|their|wet|tight|shaved|throbbing|hairy|ugly|hot|easy|young) <puss/,
      /\b(?:eat|lick|fuck)\w* <puss/,
      /<pussy> (?:lips|lick|juice|on my)/,
    ],
    near: "cat kitten kitty purr purred purring mew mewed meow meowed miaow miaowed paw whisker " +
      "tail fur milk saucer mouse mice coat willow dear basket claw",
  },
  tit: {
    word: /^(?:tits?|titties|tiddies|tities)$/,
    only: [/<(?:tits|ti\w+ies)>/, /\b(?:my|your|her|suck|lick|left|right) <tit>/],
    unless: [/(?:blue|coal|long tailed|marsh|willow|bearded|crested|tom)[ -]<tits>/],
    near:
      "bird nest nested feeder flock robin finch finches wren sparrow seed feather twig song wing",
  },

  // Names and people: Dick Whittington and Moby Dick, Fuk, Joseph Hooker, Rio Negro; and cum laude.
  cum: {
    word: /^cum(?:s|med|ming)?$/,
    unless: [/\b(?:magna|summa) <cum> /, /<cum> (?:laude|grano)/, /-<cum>-/],
  },
  dick: {
    word: /^dck$|^dicks?$|^dick(?:head|wad|face|suck)/,
    only: [
      /<(?:dck|dick\w+)>/,
      /\b(?:my|his|your|big|huge|tiny|hard|massive|suck\w*) <dick>(?! (?:whit|turpin|tracy|king|van))/,
      /\ba (?:total |real )?<dick>(?! [a-z])/,
      /<dick> (?:pics?\b|suck|in (?:my|her) (?:mouth|ass))/,
    ],
    unless: [/\b(?:moby|clever|tom|named|called) <dick/],
  },
  fuck: {
    word: /f[uvx]?ck|^f[uv]k(?:[sn]|ed|er|ing?)?$/,
    only: [/<(?!fuk>)/, /<fuk> (?:you|u|off|it|this|that|me|them|him|her)\b/],
  },
  hooker: {
    unless: [/\b(?:joseph|thomas|richard|captain|mr\.?|mrs\.?|miss|john lee|galway) <hooker/],
  },
  negro: {
    unless: [/\b(?:rio|cerro|pico|monte|puerto) <negro/, /<negro> (?:league|spiritual|river)/],
  },

  // Things: a chink of light, a dyke against the sea, a faggot of wood, the prick of a needle.
  chink: {
    word: /^chinks?$/,
    only: [/\b(?:you|dirty|yellow|stupid|fucking|bloody) <chinks?>(?! (?:of|in|between)\b)/],
  },
  dyke: {
    word: /dykes?$/,
    only: [/<bulldyke/, /\b(?:fucking|ugly|bull|fat|stupid|butch|lesbian) <dyke/],
  },
  fag: {
    word: /^fag(?:g?ots?|s)?$|fggot/,
    near:
      "wood stick fire gather gathered bundle carry carried forest axe hearth load pile piled " +
      "bind bound branch branches twig oven stove kindling brushwood dance",
  },
  prick: {
    only: [
      /\b(?:you|you little|such a|what a|his|my|stupid|arrogant|fucking) <pricks?>(?! (?:of|from|his|her|its|up|the|your|my|on|a|us|it|me|them|him|\w+sel[fv]\w*)\b)/,
    ],
  },
  rape: {
    word: /^rape[ds]?$|^rapists?$/,
    unless: [/<rape> (?:of the lock|seeds?|fields?|oil)/, /\b(?:oilseed|fields? of|yellow) <rape/],
  },

  // Old-fashioned words: "Well!" he ejaculated; the snow retarded him; the bravest of her sex.
  ejaculate: {
    word: /^ejaculat/,
    only: [
      /<ejaculat(?:e|es|ing|or|ory)>/,
      /\b(?:premature|male|female) </,
      /<ejaculat\w+> (?:in|into|inside|onto|over|on) (?:her|his|my|me|him)/,
    ],
  },
  retard: {
    word: /^retard(?:s|ed)?$/,
    unless: [
      /<retard(?:s|ed)?> (?:the|his|her|him|its|their|our|my|by|growth|progress|for|in)\b/,
      /\b(?:to|not|would|could|might|much|greatly|somewhat|had|been|flame|fire) <retard/,
    ],
  },
  sex: {
    unless: [
      /\b(?:fair|fairer|gentle|gentler|weaker|softer|stronger|sterner|tender) <sex>/,
      /\b(?:opposite|same|other|either|own|male|female|human) <sex>/,
      /\b(?:of|to|for) (?:all )?(?:her|his|my|your|their|our|the) <sex>|\bthe <sex> of\b/,
    ],
  },
};

const NEAR = new Map(
  Object.entries(SENSES).flatMap(([term, { near }]) =>
    near === undefined
      ? []
      : [[term, new RegExp(`\\b(?:${near.replaceAll(" ", "|")})s?\\b`)] as const]
  ),
);

/** Whether the company of a word says that its innocent twin is meant. */
export function isInnocent(word: string, before: string, after: string): boolean {
  const term = word.replace(/(?:s|es)$/, (ending) => Object.hasOwn(SENSES, word) ? ending : "");
  const company = `${before}<${word}>${after}`;
  return SENSES[term]?.unless?.some((rule) => rule.test(company)) === true ||
    NEAR.get(term)?.test(company) === true;
}

/**
 * Whether one of obscenity's terms is meant by a word in its company.
 * @returns how many letters after the word belong to the sense, or undefined for the innocent twin
 */
export function meant(
  term: string,
  before: string,
  word: string,
  after: string,
): number | undefined {
  const sense = SENSES[term];
  if (sense === undefined) return 0;
  if (sense.word?.test(word) === false) return undefined;
  const company = `${before}<${word}>${after}`;
  if (sense.unless?.some((rule) => rule.test(company))) return undefined;
  if (NEAR.get(term)?.test(company)) return undefined;
  if (sense.only === undefined) return 0;
  const sign = sense.only.map((rule) => rule.exec(company)).find((match) => match !== null);
  if (!sign) return undefined;
  return Math.max(0, sign.index + sign[0].length - before.length - word.length - 2);
}
