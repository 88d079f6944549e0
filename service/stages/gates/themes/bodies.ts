/** Romance beyond a peck, undressing, touching, and how a body has to look. */
import type { Rule } from "./rule.ts";

export const BODIES: Rule[] = [
  {
    category: "sexual",
    when: `
      bare bath blouse body bottom bra changed chest cloth dress knickers naked nothing nudity
      pajama panties pants private pyjama shirt shower skirt spy staring strip swimsuit top
      unbutton under undress unzip`,
    says: String.raw`
      (?:take|took|taking|pull\w*|peel\w*|slip\w*|strip\w*) off (?:all )?(?:of )?(?:her|his|your|my|their) (?:\w+ )?(?:clothes|dress|shirt|top|bra|underwear|pants|skirt|blouse|swimsuit|knickers|pyjamas|pajamas) .. (?:naked before|nothing on|stood before (?:him|her|them)|slowly|kiss\w*|touch\w*|watch(?:ed|ing) (?:him|her)|star(?:ed|ing) at|bare skin|show\w*|secret|for (?:him|me|the man|the camera)|camera)
      (?:told|ask\w*|make|made|want\w*|let|order\w*) (?:me |him |her |them |you |the \w+ (?:\w+ )?)(?:to )?(?:\w+ ){0,8}?(?:take|strip|get|pull|undress)\w* (?:off )?(?:all )?(?:her|his|your|my|their) (?:\w+ )?(?:clothes|shirt|top|underwear|pants|skirt|swimsuit|pyjamas) off?
      (?:lap|secret|bed|alone|game) .. take (?:off )?(?:your|her|his) clothes(?: off)?
      (?:watch\w*|peep\w*|spy\w*|spied|peek\w*|star(?:ed?|es|ing)|look\w*) (?:at |on )?(?:\w+ ){0,3}?(?:undress\w*|naked|(?:as|while) (?:he|she) (?:undress\w*|bath\w*|shower\w*|changed))|undress(?:ed|ing)? (?:him|her|me|slowly|in front|each other|before)
      naked (?:\w+ )?bod(?:y|ies) (?:\w+ ){0,3}?(?:against|press\w*|touch\w*|glisten\w*|beautiful|warm)|(?:his|her|their|my|your) naked bod(?:y|ies)|lay naked|naked (?:together|in bed|beside)|nudity|stripp?ed naked
      unbutton\w* (?:her|his|my) (?:blouse|shirt|dress|trousers|jeans|pants)|unzipp?\w* (?:her|his|my) (?:dress|trousers|jeans|pants|fly)|(?:under|beneath|inside) (?:your|her|his|my) (?:pyjamas|pajamas|underwear|panties|bra|skirt|knickers)
      (?:show|look at) (?:me |us |him )?(?:what is |what's )?(?:under your|your (?:naked|bare|private|body|bottom|underwear|knickers|chest))`,
    unless: String.raw`doll|chill|fever|doctor|swan skin|feather\w* dress|monster`,
  },
  {
    category: "sexual",
    when: `
      arousal aroused badly body bosom bottom breast busty caress cleavage curve curvy desire
      fingers fondl grab grop hand intimate lips longing lust moan pleasure private rub seduc
      sensual sexy skin squeez strok thigh touch voluptuous waist`,
    says: String.raw`
      hands? (?:\w+ )?(?:under|up|down|inside|beneath|into|between) (?:her|his|my|your) (?:skirt|shirt|dress|top|thighs?|trousers|pants|legs?|blouse|pyjamas|underwear|back and|bare)
      r[au]n(?:ning)? (?:his|her|my) (?:hands?|fingers) (?:slowly )?(?:down|over|up|along|through) (?:her|his|my) (?:back|body|legs?|thighs?|chest|waist|skin|curves|hips)
      (?:rub|strok|caress|squeez|touch|fondl|grop|grab)\w* (?:her|his|my|your|its|the girl's|the boy's) (?:\w+ )?(?:thighs?|breasts?|bottom|bum|butt|curves|waist|hips|body|privates?|chest and)|fondl(?:ed|ing)|grop(?:ed|ing) (?:her|him|me)
      touch\w* (?:me|him|her|you) (?:here|there|down|where (?:no|nobody|it feels)|in a (?:special|private))|private (?:parts?|place on)|down there .. touch|intimate(?:ly)? (?:touch|moment|part)\w*
      moan(?:ed|ing|s)? (?:with|in|of) (?:pleasure|desire|delight)|(?:burn\w*|fill\w*|ach\w*|eyes) (?:with|full of) (?:desire|lust|longing) for (?:her|his|him)|lust(?:ed|ful\w*|s)?|sensual\w*|seduc(?:ed|tive\w*|ing|e)|arous(?:ed|al|ing) (?:by|him|her)
      wanted (?:her|him|me) so (?:badly|much) that (?:his|her|my) (?:\w+ )?(?:body|skin|lips)|whole body burn\w* for|breasts? (?:were |was |are )?(?:\w+ )?(?:round|firm|full|bare|heav\w*|swell\w*|perky|exposed)|(?:round|firm|full|swelling|growing|ample) breasts|cleavage|bosom heav\w*|(?:sexy|busty|curvy|voluptuous)`,
    unless: String.raw`robin|duck|turkey|chicken|feathers?|doctor|nurse|bruise|wanderlust|lustre`,
  },
  {
    category: "sexual",
    when: `
      arms bed boyfriend girlfriend kiss lips lover made mak night passion sleeping slept
      teacher tongue`,
    says: String.raw`
      kiss\w* .. (?:passion\w*|tongues?|hungrily|deeply|deep and long|hard on|her neck|his neck|bare|her body|his body|slowly down|breathless)|passionate\w* (?:kiss|embrac|lov)\w*|french kiss\w*
      kiss(?:ed|ing|es)? (?:her|his|my) (?:neck|throat|shoulders?|breasts?|thighs?|body|bare)
      tongue .. (?:into|in|inside) (?:her|his|my|each other's) mouth|lips met|(?:made|make|making) out (?:with|behind|in|on|for)(?! of)
      (?:climb|slip|crawl|got|get|creep|crept|fell)\w* in(?:to)? (?:her|his) bed .. (?:each other's arms|kiss\w*|touch\w*|naked|together all night)|night (?:in each other's arms|of (?:love|passion))|spent the night together
      (?:slept|sleep|sleeping|spent the night) with (?:his|her|my) (?:boyfriend|girlfriend|lover|teacher)|became lovers|her lover's (?:bed|arms)`,
    unless: String
      .raw`puppy|dog'?s?|frog|kitten|cow|giraffe|mum|mummy|mother|grandma|(?:made|make) out (?:of|the|what|a|in the dark)`,
  },
  {
    category: "sexual",
    when: `
      adult babysitter boyfriend crush dat fancied girlfriend grown kissed love mature neighbour
      older teacher touched tutor uncle`,
    says: String.raw`
      (?:boyfriend|girlfriend|lover|date) .. (?:is|was|he's|she's|aged?) (?:\w+ )?(?:eighteen|nineteen|twenty|twenty \w+|thirty|forty|1[6-9]|[2-9]\d|years older|an adult|a grown)
      (?:teacher|coach|uncle|neighbou?r|grown ?up|man|tutor|adult|babysitter) (?:\w+ ){0,6}?(?:in love with|kissed|dating|crush on|loved|touched|fancied) (?:\w+ ){0,2}?(?:her|him|me|you|girl|boy|pupil|student|child)s? .. (?:mature|lips|age|secret|pupil|young|special|body|wife|tell)
      (?:so|very) (?:mature|grown up) for (?:your|her|his) age|(?:boy|girl)friend .. (?:older|grown|kissed|bed|night|body|touch\w*)
      (?:eight|nine|ten|eleven|twelve|\d+) (?:years old )?and .{0,12}(?:has|have|had|got|need) a (?:boy|girl)friend|(?:dated|dating) (?:\w+ ){0,3}?(?:grown|older|adult|teacher|men|girls|boys|guys?|women)`,
  },
  {
    category: "sexual",
    when: `
      big blond body chubby curves deserve fat figure legs liked overweight plump pretty skinny
      slender slim stared staring thin ugly waist`,
    says: String.raw`
      only (?:\w+ )?(?:skinny|thin|slim|slender|blonde?|pretty) (?:\w+ )?(?:girls?|boys?|princess\w*|people|women|ladies|children|kids|ones)?(?: \w+)? ?(?:are|is|can be|get|will be|deserve\w*|were) (?:\w+ )?(?:pretty|beautiful|loved|love|happy|liked|married|princess\w*)
      (?:too|so) (?:fat|chubby|plump|big|ugly) to be (?:an? )?(?:princess|pretty|loved|beautiful|ballerina|dancer|hero|liked|happy)|(?:until|so|till) (?:she|he|i|you) (?:was|were|am|are|is|got|became) (?:thin|skinny|slim)(?: enough)?(?: and (?:beautiful|pretty|loved))
      (?:perfect|hot|gorgeous|stunning|amazing|slim) (?:body|figure|curves|legs|waist) .. (?:men|boys?|star\w*|everyone|envied|love|jealous|man)|(?:men|boys|everyone|he) (?:\w+ )?star(?:ed|ing) at (?:her|his) (?:body|curves|legs|chest|figure|bottom)|her curves
      (?:thin|skinny|slim|tiny waist) .. (?:finally|then|now) .. (?:pretty|beautiful|loved|liked|happy)|(?:fat|chubby|overweight) (?:girls?|boys?|people|children|kids) (?:are|is|can't|cannot|never|should|don't|look)`,
    unless: String.raw`not true|nonsense|elephant|hippo\w*|any shape|silly|slice`,
  },
  {
    category: "sexual",
    upTo: "beginner",
    when: "boyfriend dating girlfriend",
    says: String
      .raw`(?:his|her|my|your|a|first) (?:\w+ )?(?:boy|girl)friend|boyfriends?|(?:were|was|are|is|started|begin|began) dating|dating`,
  },
  {
    category: "sexual",
    upTo: "listening",
    when: "kiss lips mouth",
    says: String.raw`
      kiss\w* (?:her|him|me|you|each other) (?:full |right |tenderly |gently )?(?:on|upon) (?:the|her|his|my) (?:\w+ )?(?:lips|mouth)|kiss\w* (?:her|his|my) (?:\w+ )?(?:lips|mouth)|long kiss`,
  },
  {
    category: "sexual",
    when: `
      bare bath bed bodies body bottom bra breast chest cloth dress finger gown hand lick naked
      neck nightgown pants press private robe shirt shower skin thighs top touch towel trousers
      underwear`,
    says: String.raw`
      (?:hands?|fingers?) (?:\w+ )?(?:wander|roam|slid|slide|slip|explor|crept|creep|mov|trac)\w* (?:slowly )?(?:over|across|down|up|under|along|beneath|inside) (?:his|her|my|your) (?:\w+ )?(?:body|skin|back|legs?|thighs?|chest|waist|hips?|neck|shirt|dress|skirt|stomach|belly|bottom)
      (?:let|lett?ing) (?:her|his) (?:\w+ )?(?:dress|robe|gown|shirt|towel|clothes|nightgown) (?:fall|drop|slide|slip)|(?:dress|robe|gown|towel|clothes|shirt) (?:fell|dropped|slid|slipped) (?:to the floor|from her shoulders|off her shoulders)
      (?:your|such an?|what an?) (?:\w+ )?(?:beautiful|lovely|gorgeous|perfect|nice|sexy|hot|pretty|amazing|young) (?:little |young )?body|skin (?:to|against|on) (?:his |her )?(?:bare )?skin|(?:his|her) bare (?:chest|breasts?|thighs?|bottom|skin) (?:\w+ ){0,2}?(?:against|touch\w*|press\w*|kiss\w*)
      (?:(?:at|touch\w*|kiss\w*|saw|show\w*) (?:his|her|your|my)|your|bare|girl's) breasts|(?:take|took|takes|taking|pull\w*) (?:your|her|his|my) (?:\w+ )?(?:top|shirt|clothes|pants|trousers|dress|underwear|bra) off (?:for|so|in front|and (?:show|stand|let|danc|turn)|slowly|while)
      touch\w* (?:each other|one another)(?:'s)? (?:bod\w+|skin|private\w*|chests?|all over|there|under)|shar\w* a (?:bath|bed|shower) ... (?:touch\w*|bod(?:y|ies)|kiss\w*|naked)|lick\w* (?:her|his|my) (?:neck|ear|skin|lips|body|thighs?|chest)|(?:to )?show (?:him|her|me|them) (?:your|her|his) (?:naked|bare|private|chest|bottom|underwear|body)`,
    unless: String
      .raw`dog|puppy|cat|kitten|cow|horse|pony|calf|deer|doll|robin|dragon|bear|doctor|lion|duck\w*|birds?|chill\w*|armou?r`,
  },
  {
    category: "sexual",
    when: `
      apartment bedroom blond boy curves date everyone fat flat girl kiss likes love marry
      nobody older pretty princes secret skinnier skinny slim thin touch wants women`,
    says: String.raw`
      (?:boys|men|girls|people|princes|everyone|nobody|no one) (?:only |just |really |will only |will ever )*(?:like|love|want|date|marry|kiss|likes|loves|wants|notice)s? (?:only )?(?:an? )?(?:girls?|boys?|women|princess\w*|fat|thin|skinny|slim|ones?) (?:\w+ ){0,3}?(?:thin|skinny|slim|pretty|fat|girls?|blonde?|princess|curves)
      (?:must|have to|has to|need to|needs to|got to|should|had to|want\w* to) (?:be|get|become|stay|look) (?:very |really |so |more )?(?:slim|thin|skinny|thinner|skinnier|slimmer)|(?:thin|skinny|slim) is (?:pretty|beautiful|best)|(?:nobody|no one) (?:loves|wants|likes|will love|marries) (?:an? )?fat
      (?:boy|girl)friend (?:was|is) (?:much |a lot |far |\d+ years |\w+ years )?older|older (?:boyfriend|girlfriend|lover)|alone in his (?:flat|room|apartment|bedroom|bed) ... (?:kiss\w*|touch\w*|girlfriend|boyfriend|pretty things|secret|love)`,
    unless: String.raw`not true|nonsense|any size|goose|snake|branch|witch|balloon`,
  },
  {
    category: "sexual",
    when: `
      adult body caress cuddl eight eleven fondl girlfriend grown hand kiss legs marry nine
      seven sexy shoulder six strok ten thigh thirteen touch twelve undress want`,
    says: String.raw`
      undress(?:ed|ing)? (?:each other|one another|(?:him|her) (?:slowly|with)|himself before|in the moonlight)|(?:want|wanted|wants|crav\w*|desir\w*) (?:her|his|your|my) (?:\w+ )?body
      (?:only|just|are|is|was) (?:six|seven|eight|nine|ten|eleven|twelve|thirteen) ... (?:marry|my wife|my girlfriend|my boyfriend|so beautiful|sexy|kiss you|love you like)(?! (?:the|a) )|marry you ... (?:years old|when you are (?:nine|ten|eleven|twelve)|little girl|grown man)
      (?:grown|old|adult|strange) (?:man|men|woman) (?:\w+ ){0,4}?(?:strok|kiss|caress|cuddl|touch|fondl)\w* (?:her|his|the (?:girl|boy|child)'s|my) (?:\w+ )?(?:hair|cheek|legs?|knee|face|lips|neck|shoulder|body)
      (?:slid|slide|slip|put|mov|ran|push)\w* (?:his|her) (?:\w+ )?hands? (?:\w+ )?(?:up|down|under|between|along|inside|over) (?:her|his|my|the (?:girl|boy|child)'s) (?:\w+ )?(?:legs?|thighs?|skirt|dress|body|shirt|back|pants|trousers|knee)`,
    unless: String.raw`dog|cat|cows?|horse|pony|doctor|princess|grandma|grandpa`,
  },
];
