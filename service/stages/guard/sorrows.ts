/** How children say that they lost someone, or have lost hope: as in `troubles.ts`. */
import {
  ADVERBS,
  END,
  GAME,
  MY,
  MYSELF,
  NOBODY,
  NOT_SAID,
  OFTEN,
  WANT,
  WHO,
} from "./trouble-words.ts";

/** The death of someone close, hunger for being thin, leaving home. */
export const LOSS = [
  `\\b${MY} (?:is |has )?(?:(?!id?\\b)\\w+ ){0,4}(?:might|may|could|is going to|is gonna
    |will) die\\b(?! (?:of|from|laugh|in (?:the|a)))`,
  `\\bi (?:havent|have not|didnt|did not) (?:eaten|eat|ate)(?: anything)? (?:for|in
    |since) (?:\\w+ )?days`,
  `\\b${MY} (?:and ${MY} )?(?:just |has |have |had |recently )*(?:died|dyed|dieded|passed away
    |past away|pased away|is dead|was killed|got killed|is in heaven|went to heaven
    |is (?:going to die|gonna die|dying)|killed (?:him|her|them)sel\\w+
    |committed suicide)\\b(?! (?:his|her|my|their|our) (?:hair|shirt|jumper|dress)| (?:the|it|easter|eggs|wool|orange|red|yellow
    |green|blue|pink|purple)| (?:of|from) (?:laugh|embarr)| laughing| in (?:the |a |this 
    |my )?(?:game|minecraft|roblox|fortnite|mario)| to (?:see|meet|know|go))`,
  `\\b(?:since|when|after|because|cos) ${MY} (?:died|dyed|passed|was killed)(?! (?:her|his
    |their) hair)`,
  `\\b(?:i|im) ${ADVERBS}(?:(?:am )?${WANT} )?(?:run|running|ran|runing|leave
    |leaving) (?:\\w+ )?(?:away )?from (?:home|my (?:house|home|mum|mom|dad|parents|family
    |stepdad|stepmum))\\b(?! (?:in|to) (?:a |the )?(?:race|game|school|tag))`,
  `\\b(?:i|im) ${ADVERBS}(?:${WANT} )?(?:run|running|runing) away${END}`,
  `\\bmak(?:e|es|ing|ed) ${MYSELF} (?:throw up|sick|puke|vomit|be sick)|\\b(?:starv(?:e|ing)
    |strave) ${MYSELF}`,
  `\\b(?:i|im|ive) ${ADVERBS}(?:dont|do not|stopped|stop|not|dnt|wont|cant|never) (?:want to 
    |wanna )?eat(?:ing)?(?: any ?(?:thing|more)| food| lunch| dinner)* ?(?:so (?:that )?(?:i|im
    |ill)|to (?:be|get|lose|loose)|because (?:i|im) (?:am )?(?:too |so )?(?:fat|ugly)|for days)`,
  `\\b(?:i have|i think i have|my (?:\\w+ )?has|im|i am) (?:an )?(?:anorexi|bulimi
    |eating disorder)`,
  `\\b(?:i|im) ${ADVERBS}(?:throw up|puke|vomit) (?:after|so|my|to)`,
  `\\b(?:i|im|i am) ${ADVERBS}(?:too |so )(?:fat|ugly|disgusting|worthless|useless)\\b(?! (?:like
    |that|as) (?:a|an|the)\\b)(?! cat)`,
];

/** Loneliness without a way out, self-hate, bullying. */
export const HOPE = [
  `\\b${NOBODY} (?:would|wud|will|wil) (?:even )?(?:care|miss me|notice if i)\\b`,
  `\\bi (?:dont|do not|dnt) deserve to (?:live|be alive|exist|eat|be loved)`,
  `(?<!(?:says|said|thinks|that|because|cries|shouts|sings),? ["']?)\\b${NOBODY} (?:at school 
    |in my class |here |ever |really |realy |even )*(?:likes?|lik|loves?|luvs?|wants?
    |cares? (?:about|for)|plays? with|talks? to|sits? with|wants to (?:play|be|sit|talk) (?:with
    |to|friends with)|lets me play with|understands?|listens? to|believes?) me\\b${NOT_SAID}`,
  `\\b(?:everyone|everybody|every one|they all|all the kids|the whole class
    |my (?:whole )?(?:class|family|parents)|${MY}) ${ADVERBS}hates? me\\b`,
  `\\b${MY} (?:doesnt|dont|does not|do not|never) (?:loves?|likes?|wants?) me\\b(?! to)`,
  `\\b(?:i|ive) (?:have|hav|got|have got|ave|dont have|do not have|aint got)(?: got)? (?:no|any
    |zero|0) (?:friends|frends|freinds|frens|mates|one to play)${GAME}${NOT_SAID}`,
  `\\b(?:im|i am|i feel|iam) (?:so |very |always |allways |really |all |feeling |just |realy 
    |soo+ )+(?:alone|lonely|lonly|lonley|a lone)\\b(?!,? said (?:a|the)\\b)(?! (?:on|in
    |with) (?:a|an|the) (?:desert|island|moon|planet|spaceship|castle|boat|ship|jungle))`,
  `\\b(?:im|i am) (?:always |allways |so |all )?(?:alone|lonely|lonly|lonley) (?:${OFTEN})`,
  `\\bi feel (?:\\w+ )?(?:worthless|hopeless|empty inside|empty|like nothing|unloved|unwanted
    |like dying|like a burden|so bad inside|invisible to everyone|depressed)\\b`,
  `\\b(?:im|i am) ${ADVERBS}(?:depressed|worthless|hopeless|unloved|a burden|a mistake|a failure
    |unwanted|a waste of space|good for nothing|nothing)${END}`,
  `\\bi have depression|\\bi ?(?:am|m)? ?${ADVERBS}cry(?:ing)? (?:my ?self to sleep|${OFTEN}
    |in bed|in the toilets?)`,
  `\\b(?:im|i am|i feel|iam) (?:so |very |always |really |just )*(?:sad|unhappy|scared
    |miserable) (?:${OFTEN}|at home|and (?:i )?(?:dont|cant|no ?(?:one|body))|i (?:cant
    |dont know))`,
  `\\b(?:i|im) ${ADVERBS}(?:hate|h8|heit|hait|hates) (?:${MYSELF}|my life|my (?:own )?body
    |being (?:me|alive)|living|how i look|my face|me)(?= ?(?:$|\\W|so|and|because|cos))`,
  `\\b${WHO} ${ADVERBS}(?:are |is |keeps? )?(?:bull(?:y|ies|ied|ying|i|eys?)|bulies|bulys?
    |pick(?:s|ing)? on|torments?|beat up|gang(?:s|ing)? up on) me\\b`,
  `\\b(?:i|im|ive) (?:\\w+ ){0,3}(?:bullied|bullyed|bulied|bullid|picked on|beaten up)\\b(?! (?:a
    |the)\\b)`,
  `\\b(?:they|everyone|kids|the (?:kids|girls|boys))(?: at (?:school|skool)
    | in my class)? (?:all |always )?(?:call|calls|laughs? at|make fun of|makes fun of) me (?:fat
    |ugly|stupid|names|a freak|gay|${OFTEN}|and i)`,
  `\\b(?:plz|please|pls|someone|somebody) (?:please )?help me (?:im|i am|${MY}|he|she|they|my)
    |\\bhelp me im (?:scared|not safe|in danger)`,
  `\\b(?:${MY}) (?:has |have )?left (?:me|us)${END}`,
  `^ ?(?:please|plz|pls) help[.! ]*$|\\bi have no ?(?:one|body)[.! ]*$`,
  `^ ?(?:(?:please|plz|pls|someone|somebody),? )*help me(?:,? (?:please|plz|pls|now|someone))*[.! ]*$`,
  `\\bi (?:cant|can not|cannot) (?:take|do|stand) (?:it|this) any ?more|\\bi give up on life
    |\\bi want (?:it|everything|my life) to (?:end|stop|be over)`,
];
