/**
 * What no story is made of, as data: by category, patterns over a text in lower case, without
 * apostrophes and with blanks for hyphens. Offensive by its nature. Each line knows its innocent twins.
 */
import type { Category } from "../../protocol/events.ts";
import { PLAYED } from "../guard/trouble-words.ts";

const SOMEBODY = String
  .raw`(?:(?:my|the|an?|some|our|his|her|your|their|other|all|every|little|young|old|poor|big|baby|best|new|whole) )*(?:people|everyone|everybody|somebody|someone|teachers?|schools?|class(?:mates?)?|pupils|students?|kids?|child(?:ren)?|boys?|girls?|wom[ae]n|m[ae]n|mums?|moms?|mummy|mommy|dads?|daddy|mother|father|parents|sisters?|brothers?|siblings?|friends?|neighbou?rs?|gran\w*|bab(?:y|ies)|cats?|dogs?|kittens?|pupp(?:y|ies)|animals?|pets?|ants?|insects?|bugs?|worms?|frogs|jews?|muslims?|christians|him|her|them)\b`;
const OBJECTS =
  "water|nerf|laser|glue|squirt|bubble|toy|paint|pop|spud|nail|confetti|foam|staple|candy|slime|love|ray|space|top|big";
const FUN_BOMBS =
  "bath|water|cherry|seed|glitter|photo|snow|hug|stink|balloon|paint|colou?r|chocolate|cocoa|slime|flower|love|flour|fizz|egg|fruit";

/** One expression of alternatives, each on a line of its own; they begin where a word does. */
function about(lines: string): RegExp {
  const alternatives = lines.split("\n").map((line) => line.trim()).filter(Boolean);
  return new RegExp(String.raw`(?<![a-z0-9])(?:${alternatives.join("|")})`);
}

export const ABOUT: [Category, RegExp][] = [
  [
    "violence",
    about(String.raw`
      (?<!(?:road|over|buzz|time) )kill(?!er (?:whale|bee|queen|move|tomato)|joy|ing (?:time|me (?:lol|haha))| the lights)|murder(?! of crows)|(?:un)?stab(?!l|il)
      (?<!(?:bamboo|pea|green|photo|bean|plant|new|spring|tree) )shoots?\b(?! (?:star|hoop|ball|goal|basket|the ball|(?:a|some|the) (?:ball|goal|hoop|basket|star|film|movie|video|photo|rainbow)|(?:an |his |her |the )?arrows?\b(?! at)|for the|through|up|down the|pool|penalt|to the|into (?:space|the sky)|across|off|out))
      shooting\b(?! (?:star|hoop|goal|ball|basket|practice|a (?:ball|goal|hoop|basket|film|movie|video)|through|up|across|into (?:space|the sky)|(?:some )?(?:hoops|baskets)|targets?|gallery))
      strangl|tortur|behead|execut(?!ive|or|able)|massacre|terroris|grenade|(?:ar|assault|sniper) ?rifle|rifles?\b|weapon
      (?<!(?:${FUN_BOMBS}) ?)bomb(?:s|er|ers|ing|e|en|a|as)?\b(?! jacket)
      (?<!(?:${OBJECTS}) )gun(?:s|fire|man|men|ned)?\b
      (?<!how )blood(?!hound|less| ?(?:hound|orange|moon|cell|type|vessel|pressure|test|bank|donor|group|stream|sugar|brother))|gore\b|gory\b|corpse
      (?<!(?:cold|world|civil|trojan|great|thumb|tug of|snowball|pillow|prank|food|after the|end of the|before the|during the|star|cake|pie|mud|egg) )war\b(?! (?:is over|was over|ended|ends|horse|memorial|hero|medal|of the (?:roses|worlds)|[12]\b|one|two|elephant|museum))
      (?:terror|knife|gun|acid|gas|school|suicide|drone|nuclear|missile|chemical|arson|church|mosque|synagogue|mass|racist|9 ?11|axe|sword|machete|rocket) attack|attack(?:s|ed|ing)? ${SOMEBODY}
      knif(?:e|ing) (?:fight|crime|${SOMEBODY})|snip(?:er|ers|ing)\b|hit ?m[ae]n\b|assassinat|contract killer|cannibal
      (?:burn|drown|poison|hurt|punch|chok|suffocat|smother|stomp|squash|crush|whipp|kick|slapp|beat)ing (?:up )?${SOMEBODY}(?! (?:at|in|with a (?:snow|pillow))\b)
      (?:burn|drown|poison|hurt|chok|suffocat|smother)e?s? ${SOMEBODY}(?! (?:feel|paw|foot|toe|wing|leg|tail|beak|ear|knee|heart|tooth))
      push(?:ing|es|ed)? (?:[a-z]+ ){1,4}?(?:down (?:the |some |a )?stair|off (?:a |the )?(?:roof|cliff|bridge|balcony|building|train)|under (?:a |the )(?:bus|train|car)|into traffic|in front of|out of (?:a|the) window)
      (?:throw(?:s|ing|n)?|threw) ${SOMEBODY} (?:[a-z]+ )?(?:out|off|from|down|through|window)
      erschiess|umbring|ermord|selbstmordattent|asesin|pistola\b|matar a\b
    `),
  ],
  [
    "self_harm",
    about(String.raw`
      suicid|unaliv|hurt(?:ing)? my ?self(?! (?:on (?!purpose)|when|by|in|while|falling|playing|at)\b)|(?:cut|slit)t?(?:ing)? my ?self(?! (?:an?|some|another|one|the)\b)
      (?:slit|slic|cut)t?(?:ting|ing)? (?:[a-z]+ )?wrists?|nooses?\b|thinspo|anorexi|bulimi
      (?<!so [a-z]+ (?:that )?(?:i|we) (?:could|can|might) )(?<!(?:roll|the|rolling) (?:a |the )?|(?:lasting|lucky|magic|giant|dinosaurs?|leaves|flowers?|plants?|stars?) |\b(?:der|das|und|mit|ein|ist)\b.{0,40})die\b(?! (?:klein|gross|for\b|of (?:laugh|embarr|bored|joy|happ|cute)|laughing|hair|hard\b)| ?cast)
      (?<!(?:hair|wool|egg|eggs|shirt|tie|fabric|cloth|yarn|for) )dying\b(?! (?:to\b|of (?:laugh|embarr|bored)|laughing|for\b|(?:my|his|her|your|their|the|our|easter|some)? ?(?:hair|wool|eggs|shirts|cloth|yarn|fur|dress)))
      (?<!(?:day|night|land|book) of the )dead\b(?! (?:mans chest|sea\b|leaves|leaf|wood|end\b|line|easy|good|funny|cool|trees?\b|batter|calm|slow|quiet|tired|ringer|lock|excited))
      how to (?:be|become|get|stay) (?:really |very |so )?(?:skinny|thin|anorexic)\b|(?:be|get|getting|being|becoming) skinny
      hang(?:ing|ed|s)? (?:[a-z]+ ){0,4}?(?:with|by|from|on) (?:a |the |his |her )?(?:rope|noose|neck)\b
      hang(?:ing|ed|s)? (?:(?:the|an?|my|some) )?(?:[a-z]+ )?(?:boy|girl|child|kid|m[ae]n|wom[ae]n|person|people|teacher|witch|thief|myself|himself|herself)(?:s|ren)?\b
      (?:boy|girl|child|kid|man|woman|person|people|him|her|someone|teacher|friend|brother|sister|mum|dad|body|bodies)s? (?:[a-z]+ )?(?:hang|hanging|hangs|hung|hanged) (?:dead|(?:from|on|in) (?:a |the )?(?:tree|rope|ceiling|beam|rafter))
      jump(?:ing|s|ed)? (?:off|from|out of) (?:of )?(?:an?|the|my|our)? ?(?:[a-z]+ )?(?:roof|rooftop|bridge|building|skyscraper|balcony|window)s?\b(?! (?:into|on to|onto|in) )
      (?:swallow|eat|tak|tast|drink)(?:s|ing|e|es)? (?:[a-z]+ ){0,3}?(?:pills?|magnets?|batter(?:y|ies)|bleach|detergent|razor|laundry|poison|glass)\b(?! (?:bottle|of))
      overdos
      ^(?:[a-z]+ing )?hanging (?:from|on|in) (?:a|the) trees?$
    `),
  ],
  [
    "sexual",
    about(String.raw`
      sex(?!tant|tup|tet|ton)|nude|naked(?! (?:mole|trunk|eye|oat))|porn|kiss(?:ing)? with|(?<!footed )boob(?!y| ?tube)|penis|vagina|sperm(?! ?whale)
      touch(?:es|ed|ing)? (?:me|kids|child|girls|boys)(?! (?:with (?:a |the |his |her )?(?:wand|magic|feather)))
      (?<!(?:blue|great|coal|marsh|willow|crested|tailed|bearded) )tits?\b|only ?fans|molest|undress(?:ing|ed|es)?\b|strip(?:ping)? (?:naked|off|poker|club)
      (?<!(?:emperor|king|dog|cat|bear|animals?)s? (?:\w+ )?)(?:without|no|taking off (?:my|your|her|his|their|all)|take off (?:my|your|her|his|their)) (?:any |my |her |his |your |their )?clothes(?! (?:peg|shop|line|to wear))
      pee(?:s|ing)? on (?:[a-z]+ )?(?:girls?|boys?|kids?|me|people|her|him|child|women|someone)\b
      child (?:bride|porn|marriage)|marry(?:ing)? (?:an? |the )?(?:[a-z]+ )?(?:child|kid|bab(?:y|ies)|toddler|schoolgirl)\b
    `),
  ],
  ["sexual", /^(?:an? |the |my )?(?:dick|cock|ass|pussy)s?$/],
  [
    "hate",
    about(String.raw`
      hitler|nazi|holocaust|ku klux|slave|racis|auschwitz|gas chamber|concentration camp|swastika|hamas\b|taliban|al qaeda|master race|white power|sieg heil
      (?:black|african|brown|asian) (?:boy|girl|m[ae]n|wom[ae]n|people|kid|child|person|lady)(?:s|ren)?\b.{0,30}\b(?:monkey|ape|gorilla|chimp)
      (?:monkey|ape|gorilla|chimp)[a-z]* (?:[a-z]+ ){0,3}?(?:black|african|brown|asian) (?:boy|girl|m[ae]n|wom[ae]n|people|kid|child|person|lady)
    `),
  ],
  ["hate", /[卐卍]/],
  [
    "drugs",
    about(String.raw`
      drug(?! ?store)|cocaine|heroin(?!e)|cannabis|marijuana|vodka|whisky|drunk|cigar(?! box)|vap(?:e|es|ing)\b|ecstasy|ketamine|fentanyl|crack pipe|drogen\b|drogas?\b|crystal meth|meth\b
      (?<!(?:sea|pond|garden|duck|milk|tumble|knot|chick) ?)weed\b(?! (?:monster|killer|garden|dragon|plant|in the|fairy|king|wizard|out))
      (?<!(?:root|ginger|butter) ?)beers?\b(?! (?:bread|mat))|(?<!(?:fruit|elder\w*) )wine\b(?! (?:red|gum))
      (?<!(?:volcano|chimney|dragon|mountain|train|engine|oven|toaster|kettle|cauldron|robot|nose)s? (?:is |was |are |were )?)smoking\b(?! (?:volcano|chimney|dragon|hot|mountain|jacket|cauldron|crater|kettle))
      smok(?:e|es|ed) (?:an? |the |some )?(?:joint|pipe|pot|crack)\b|(?:taking|takes?|took|popping) (?:[a-z]+ ){0,2}?pills?\b
    `),
  ],
  [
    "fear",
    about(String.raw`
      (?<!(?:it|this|that|what|wind|rain|sun|ball|snow|waves?|idea|light|music|water|smell|joke|branch) )(?:hits|hitting|beats|beating|hurts|hurting|slaps|punches|kicks) me\b(?! (?:why|how|what|up the)\b)${PLAYED}
      abus(?:e|es|ed|er|ing|ive)\b
    `),
  ],
  [
    "secrets",
    about(String.raw`
      (?:get|gets|getting|got|go|going|climb|climbing|hop|hopping|jump|jumping|sit|sitting) (?:in|into|in to|inside) (?:[a-z]+ )?strangers? (?:[a-z]+ )?(?:car|van|house|truck)
      secret (?:boy|girl)?friends? (?:online|on the internet|on (?:roblox|discord|snap))|(?:secret online|online secret) |meet(?:ing)? (?:an? )?(?:stranger|online friend)
    `),
  ],
  ["profanity", /[🖕]/u],
  [
    "profanity",
    about(String.raw`
      fick(?:t|en)? (?:dich|euch|deine)|scheiss|arschloch|hurensohn|wichser|fotze|schlampe|puta (?:madre|mierda)|hijo de puta|putas?\b|mierda\b|pendejo|cabron|merde\b|putain|connard|salope|nique ta|vaffanculo|cazzo\b|kurwa|blyat|cyka
    `),
  ],
];
