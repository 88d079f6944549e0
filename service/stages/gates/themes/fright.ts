/** What no child should be alone with: cruelty by those who care for it, being left, torture, graphic death. */
import type { Rule } from "./rule.ts";

const KIN = String
  .raw`(?:mother|father|mum(?:my)?|mom(?:my)?|dad(?:dy)?|step ?father|step ?dad|parents?|uncle|brother|sister|grandm\w+|grandp\w+|son|daughter|baby|friend|wife|husband|family)`;

export const FRIGHT: Rule[] = [
  {
    category: "fear",
    when: `
      abus attic baby basement beat belt blue bruis burn cage cellar chain chok cigarette closet
      cupboard dad drunk fist hit hurt kick lock mom months punch shed slap stand starv uncle
      unconscious whip`,
    says: String.raw`
      ${KIN} (?:\w+ ){0,3}?(?:hit|hits|beat|beats|slapp?\w*|whipp?\w*|kick\w*|punch\w*|burn\w*|chok\w*|hurt\w*) (?:him|her|them|me|mum\w*|mom\w*|dad|the (?:child|boy|girl|mother|kids|baby|children)|[a-z]+) .{0,30}(?:belt|every (?:night|day|evening|time)|fists?|until|again and again|bruis\w*|drunk|black and blue|unconscious|could not stand|cigarette)
      ${KIN} (?:\w+ ){0,4}?(?:drunk) .{0,30}(?:hit|beat|slapp?\w*|kick\w*|punch\w*|hurt|scream\w*|threw)
      (?:sexually |physically )?abus(?:ed|es|ing|ive) (?:him|her|them|me|the|by|father|mother|parents?|step\w+|children)|bruises? (?:\w+ ){0,6}?(?:from|where|because) (?:\w+ )?(?:his |her )?(?:${KIN}|he hit|she hit)
      (?:lock|chain|shut|kept|keep|tied)\w* (?:\w+ ){0,4}?(?:basement|cupboard|closet|cage|shed|cellar|attic) (?:\w+ ){0,3}?(?:for (?:\w+ )?(?:weeks|months|years|days)|without (?:any )?food|with no food|and starv\w*|and beat|naked|and hurt|until (?:he|she) died)|starv\w* the (?:children|child|girl|boy|baby)`,
    unless: String
      .raw`drums?|record|carpet|rug|ball|at (?:cards|chess|the game)|race|eggs?|butter|whipped cream`,
  },
  {
    category: "fear",
    when: `
      agony alive babies bleed body buried burn bury chok corpse dad dead die drown dying kids
      killed lifeless mum murdered nail newborn parents peeled poisoned ripped scream shot
      smothered socket stabbed stepmother strangled suffocat torn tortur`,
    says: String.raw`
      tortur(?:ed|ing) (?:him|her|them|me|for|the|until|people|children|a)|(?:bury|buried|burying|skinned|boiled|eaten|burn(?:ed|t|ing)|roasted) (?:\w+ ){0,4}?(?:child|children|girl|boy|baby|family|people|mother|father) (?:\w+ )?alive
      (?:child|children|family|people|kids|villagers|baby|babies|girl|boy) (?:\w+ ){0,2}(?:buried|burn(?:ed|t)|skinned|boiled) alive|(?:fire|burned|burnt|flames) .{0,50}(?:hear|heard) (?:them|him|her|the \w+) (?:scream|burn)\w*|(?:family|children|people|kids|baby) (?:still )?(?:inside|trapped) .{0,30}(?:scream\w*|burn\w*|died)
      (?:mother|father|mum|dad|parents|stepmother|she|he) (?:\w+ )?(?:drowned|smothered|strangled|killed|stabbed|poisoned|suffocated|shot) (?:her|his|their|the) (?:own )?(?:\w+ )?(?:baby|babies|child|children|daughter|kids|newborn)
      (?:watch|saw|see|hear|heard)\w* (?:\w+ )?(?:${KIN}|children|people|them|him|her) (?:die|dying|bleed\w*|burn|burn to death|chok\w*|suffocat\w*|being (?:killed|murdered|tortured|burned)) (?:slowly|in|on|to|out|alive|choking|before|screaming)
      (?:${KIN}|boy|girl|child|teacher)'?s? (?:\w+ ){0,2}?(?:dead|cold|lifeless|bloody|rotting|mangled|burned|hanging) (?:\w+ )?(?:body|corpse)|(?:dead|lifeless) (?:body|corpse) of (?:her|his|a|the) (?:\w+ )?(?:mother|mum|mom|father|dad|child|baby|girl|boy|sister|brother|teacher|friend)
      dead (?:girl|boy|child|baby)'?s (?:\w+ )?(?:eyes|face|hand|body|head|mouth)|eyes? (?:\w+ ){0,4}?(?:from|out of) (?:their|his|her|its) sockets?|(?:skin|flesh|nails) (?:\w+ ){0,3}?(?:peeled|ripped|torn) (?:off|from)|scream\w* in agony|writh\w* in agony`,
    unless: String
      .raw`feel alive|was alive|still alive|princess kissed|seeds?|toys?|vampire|battery`,
  },
  {
    category: "fear",
    when: `
      abandon anymore away coming dad ever forever hate leav left lov mom mother mum nobody
      parents save want`,
    says: String.raw`
      (?:mummy|mommy|mum|mom|daddy|dad|mother|father|parents) (?:\w+ )?(?:never|doesn't|don't|didn't|does not|do not|did not|no longer|stopped) (?:really |ever |even )?(?:want\w*|lov\w*|loving|wanting) (?:you|me|her|him|their (?:\w+ )?(?:child|baby|daughter|son|children)|her (?:child|baby|daughter|son))(?: any ?more|,| and|[.!"]| so|$)
      (?:parents|mother|mum|mom|father|dad|mummy|daddy) (?:\w+ )?(?:hates?|hated) (?:you|her|him|me) (?:so|and|because|enough)|(?:parents|mother|mum|mom|father|dad) (?:\w+ ){0,4}?(?:drove|went|walked|ran) (?:away|off) and left (?:him|her|them|\w+) .{0,40}(?:forever|for ever|to die|nobody|no one|never)
      (?:left|leave|abandon\w*) (?:him|her|them|you|the (?:child|children|baby|girl|boy)) (?:\w+ ){0,5}?(?:to die|to starve|forever .{0,16}(?:nobody|no one|never)|and never came back|in the (?:bin|rubbish|dumpster))|(?:nobody|no one) (?:is|was|will be|would be) (?:ever )?coming (?:to save|to help|to find|for) (?:you|her|him|them)|and (?:nobody|no one) ever came(?: back)?
      (?:never|not) see (?:your|her|his) (?:mummy|mum|mom|mommy|mother|parents|daddy) again .{0,20}(?:dead|forever|because|ever)|(?:mummy|mum|mom|daddy|dad|parents) (?:is|are|was|were) dead (?:because of you|and it)`,
    unless: String.raw`duckling|toy|teddy|dream\w*|was not true|until|but then`,
  },
  {
    category: "fear",
    upTo: "developing",
    when: `
      behind close cut eat house kill murder outside room sleep stab strangle tonight under
      wardrobe`,
    says: String.raw`
      (?:under your bed|in your (?:closet|wardrobe|room|house)|behind you|outside your (?:window|door|room)|tonight|while you sleep|when you sleep|when you close your eyes) .{0,60}(?:kill|eat|strangle|cut|stab|drag|take|murder) you
      (?:will|going to|gonna|coming to|wants to) (?:kill|strangle|stab|murder|eat) you (?:tonight|while you|when you|in your (?:sleep|bed))|(?:the|a|serial|mad|crazy|psycho) killers?(?! (?:whale|bee|robot))`,
    unless: String.raw`giant killer|whales?|giggl\w*|laugh\w*|tickl\w*|joke`,
  },
  {
    category: "fear",
    upTo: "listening",
    when: "alone ate bloody corpse dead devour eat grave skull",
    says: String.raw`
      corpses? (?:\w+ )?(?:sat|rose|moved|open\w*|stank|stared|rott\w*|stretched)|(?:ate|eats|devoured|eaten|eating) (?:up )?(?:the|all the|little|human) (?:\w+ )?(?:children|child|boys|girls|babies|men|people|boy|girl) (?:one by one|alive|up|whole)|bloody (?:hands?|claws?|teeth|eyes|face)
      (?:mother|father|parents|mum|dad|mama|papa) (?:was|were|is|are) (?:\w+ )?dead .{0,24}(?:alone|orphan\w*|nobody|no one)|grave ?yard at (?:midnight|night)|skulls? and (?:cross)?bones? lay`,
  },
  {
    category: "fear",
    when: `fingernail toenail 
      alive alone belt born breath ceiling dangling drove fingernail fire flame forever hanged
      hanging hung moved nail rope sailed scream wish without`,
    says: String.raw`
      (?:took off|take off|unbuckl\w*|undid|pulled off|reached for|with) (?:his|her|the) belt .{0,60}(?:hit|beat|whip\w*|knew what|scream\w*|bruis\w*|cr(?:y|ied)|hurt|back|again)|step ?(?:father|dad)'?s? (?:\w+ ){0,3}?belt
      (?:children|child|baby|boy|girl|mother|father|mum|dad|brother|sister|he|she|they) (?:\w+ )?(?:had )?(?:stopped|stop) breathing|${KIN} (?:\w+ )?(?:hanging|hung|hanged|dangling) (?:\w+ )?(?:from|by) (?:the|a|his|her) (?:\w+ )?(?:ceiling|ropes?|beam|rafters|neck|tree)
      (?:pull|ripp|tore|tear|yank)\w* (?:out |off )?(?:his|her|their|the \w+'s) (?:finger|toe) ?nails|scream\w* as the (?:\w+ )?(?:flames|fire|water|knife|blade|saw|teeth|acid)|(?:flames|fire) (?:reach|caught|took|swallow|eat|ate|burn)\w* (?:him|her|them|the (?:child|children|baby|boy|girl)) ... (?:scream\w*|died|alive|cried)
      (?:parents|mother|father|mum|mom|dad|mummy|daddy) (?:\w+ ){0,4}?wish\w* (?:that )?(?:he|she|they|you|i) (?:had |was |were )?(?:never (?:been )?born|dead)|(?:moved|went|drove|sailed) away without (?:him|her|them|telling) .{0,24}(?:forever|never|left|alone)`,
    unless: String
      .raw`trousers|held (?:his|her) breath|dream\w*|princess kissed|chandelier|hammock|by (?:his|her) tail`,
  },
  {
    category: "fear",
    upTo: "developing",
    when: `
      above axe bed behind beneath beside breathing closet clown com crouch doll face hiding
      room shadow standing thing under wait watch window`,
    says: String.raw`
      (?:standing|is|hiding|crouch\w*|waiting|lurk\w*|breathing) (?:right )?(?:behind|beneath|under|above|beside) (?:you|your bed)(?: right)?(?: now)(?![a-z])
      (?:clown|man|thing|shadow|woman|face|doll) (?:\w+ )?(?:with (?:the|a) (?:knife|axe|saw)|without (?:a face|eyes)) .{0,40}(?:behind you|your (?:bed|room|window|closet)|watch\w*|wait\w*|com\w* for)`,
  },
  {
    category: "fear",
    when: `
      against arm boiling candle dead drown fingers flame flies foot forc hand held hold hot
      iron lesson loved never onto oven plung press punish push scream sorry stove toilet`,
    says: String.raw`
      (?:held|hold|put|push|press|forc|plung)\w* (?:the|his|her|a|my|their) (?:\w+ )?(?:\w+'s )?(?:hands?|fingers|face|arm|foot|head) (?:over|in|into|on|onto|against|under) (?:the|a|boiling|hot) (?:\w+ )?(?:flames?|fire|stove|boiling|hot|candle|water|oven|iron|toilet) ... (?:until|learn\w*|punish\w*|scream\w*|lesson|sorry|drown\w*|stop\w*)
      i (?:have )?never (?:really )?(?:loved|wanted) you|(?:been|lay|lain|lying|sat|sitting) dead (?:\w+ ){0,4}?for (?:days|weeks|months)|dead .{0,40}(?:flies had come|began to (?:smell|rot|stink)|was rotting|maggots)`,
    unless: String.raw`sword|horse shoe|washed|princess|beast|fish|wood`,
  },
];
