/** Hate without slurs: a group as lesser or as vermin, telling someone that nobody wants them. */
import type { Rule } from "./rule.ts";

/** A people, a faith, a kind of person, as one speaks of them all at once. */
const GROUP = String
  .raw`(?:jews|jewish people|muslims?|islam|blacks|whites|gays|lesbians|trans|mexicans?|africans|arabs?|asians|chinese|indians|israelis?|syrians?|gyps(?:y|ies)|immigrants?|migrants?|refugees?|foreigners?|aliens|christians|hindus|zionists?|africans|europeans|americans|mexico|africa|israel)`;
const KIND = String
  .raw`(?:(?:gay|trans\w*|black|white|brown|asian|jewish|muslim|foreign|chinese|mexican|african|arab|indian|immigrant|refugee|dark skinned) (?:people|persons?|kids?|child(?:ren)?|boys?|girls?|m[ae]n|wom[ae]n|folks?|famil(?:y|ies)|ppl|race))`;
const SEX = String
  .raw`(?:women|females?|males?|girls|boys|men|(?:poor|fat|deaf|blind|disabled|autistic) (?:people|persons?|children|kids|folks?|girls|boys))`;
const BAD = String
  .raw`(?:dirty|filthy|stupid|dumb|lazy|greedy|disgusting|sick|evil|bad|weak|worthless|inferior|lesser|less than|useless|gross|smelly|criminals?|rats|animals|thieves|liars|vermin|bugs?|scum|trash|garbage|parasites?|plague|disease|problem|wrong|savages?|ugly|not (?:as|really|human|people|like us|equal|welcome|normal|smart|clever)|the (?:best|superior|master|only|enemy|worst|problem|weaker|powerless)|superior|better than|smarter than|cleverer than|dangerous|cheat\w*|hypocrit\w*|impressionable|credulous|unnatural|monsters|freaks?|pathetic)`;
const CURSE = String
  .raw`(?:hat(?:e|es|ed|red)|kill\w*|murder\w*|rap(?:e|es|ed|ists?)|evil|dirty|terroris\w*|violen\w*|crim\w*|steal\w*|inferior|superior|lazy|stupid|scum|animals?|slavery|servitude|blam\w*|ruin\w*|cheat\w*|liars?|invad\w*|welfare|deport\w*|vacate|leave if|go back|dominat\w*|destroy\w*|vermin|filth\w*|disgust\w*|brainwash\w*|greedy|trust\w*|jobs|flood\w*|addicts?|ugly|taking over|dogs|imprison\w*|supremac\w*|attack|ban|eaten|corrupt\w*|sins?|disease|nazi\w*)`;

export const HATE: Rule[] = [
  {
    category: "hate",
    when: `
      africa alien america arab asian autistic black blind boys brown chinese christian clever
      dark deaf disabled europe fat female feminine foreign gay girls good gyps hindu human
      immigrant indian islam israel jew kitchen lesbian male men mexic migrant muslim normal
      poor pretty refugee smart strong syrian trans white women worthy zionist`,
    says: String.raw`
      (?:${GROUP}|${KIND}|${SEX}) (?:are|is|were|was|will always be|r) (?:all |so |really |just |always |naturally |more |very |only |the |an? |nothing but |too |like |such |of )*${BAD}
      (?:all|those|these|most|every|many|dirty|filthy|stupid) (?:the )?(?:${GROUP}|${KIND}|${SEX}) (?:\w+ ){0,2}?(?:are|is|were|will|should|must|need|lie|cheat|smell|steal|do|want|can't|cannot|curse\w*|only) (?:\w+ ){0,4}?(?:${BAD}|leave|die|go back|lie|gone|same|cheat|trusted|here)
      (?:${GROUP}|${KIND}) (?:smell\w*|steal\w*|stole|lie|lies|cheat\w*|ruin\w*|invad\w*|can't|cannot|don't belong|do not belong|don't deserve|should (?:all )?(?:leave|go|die|be|not|never|stay)|must (?:all )?(?:leave|go|die|be)|have no (?:right|place)|take our|took our|are (?:ruining|taking|destroying|replacing))
      ${SEX} (?:should|must|belong|need to|ought to|have to|exist to|were made to|can't|cannot) (?:\w+ ){0,3}?(?:in the kitchen|obey\w*|serve m|know their place|be quiet and|drive|think|lead|be leaders|be trusted|be scientists|do maths?)|(?:stay|belong|back) in the kitchen .. (?:wom[ae]n|girls?)
      (?:not|\w+n't|never) (?:as|so) (?:clever|smart|good|human|worthy|strong|pretty) as (?:the )?(?:whites?|white \w+|boys|men|us|normal)|(?:boys|girls|men) who (?:\w+ ){1,3}(?:are|is) (?:weak|worthless|disgusting|sissies|gay|freaks?|stupid)
      (?:women|girls|females) (?:\w+ ){0,4}?(?:lack the|feminine energy|male attention|gold ?digg\w*|powerless|fragile|slippery)|feminine (?:sex|sec|energy)`,
    unless: String
      .raw`not true|nonsense|wrong to say|untrue|rabbits?|horses?|sheep|hens?|cats?|snow|egg|wall`,
  },
  {
    category: "hate",
    upTo: "intermediate",
    when: `anti nonwhite 
      addict africa aliens americans animal antisemit arab asia autistic ban black blind
      brainwash brown cheat china chinese christians crim deaf deport disabled disease disgust
      dominat eaten europeans evil families fat folks foreign gay gyps hatred hindu immigrant
      imprison india inferior invad islam israel jew jobs kid lazy lesbian liar mexic migrant
      muslim poor ppl rapes rapist refugee ruin scum semit skinned slavery stupid superior
      supremac syria trans trust vacate violen white women zionist`,
    says: String.raw`
      (?:${GROUP}|${KIND}) .. ${CURSE}
      ${CURSE} .. (?:${GROUP}|${KIND})
      (?:white|black|brown|asian|jewish) (?:supremac\w*|guilt|privilege|race|men's blood|trash|nationalis\w*|savio\w*)|non ?whites?|anti ?(?:white|semit\w*|black|muslim)
      (?:go|send|ticket|deport\w*|vacate) (?:\w+ )?(?:back )?to (?:africa|mexico|israel|china|asia|india|syria)|(?:whites?|blacks?) will (?:dominate|rule|rise|win|not be replaced)|${GROUP} are`,
    unless: String
      .raw`egg ?whites?|black and white|whites? of (?:the|two|three)|white (?:sheep|rabbit|horse|wall|house)|explor\w*|lions?|elephants?|drums?|continent|savanna\w*|safari|zoo|lantern|ocean|coast|proud|equal\w*|rights|freedom|peace\w*|unfair\w*`,
  },
  {
    category: "hate",
    upTo: "intermediate",
    when: `coloured 
      abortion antisemit aryan beta bigot biologic blackies chang colored cuck degenerat ethnic
      fak fascis fatso fatties femal feminis gender genocid globalist hitler hoes homophob
      illegal incel infidel interracial jihad leftist lynch mental misandr misogyn nazi
      patriarch race racis rapefugee redneck semit sharia sick simp sodomit supremac third thot
      trans trump`,
    says: String.raw`
      racists?|racism|supremac\w+|nazis?|hitler|genocid\w*|ethnic cleansing|homophob\w*|misogyn\w*|feminists?|feminism|incels?|cucks?|simps?|rednecks?|lynch(?:ed|ing|es)?|degenerates?|aryans?|interracial|race (?:mixing|war)|sharia|illegals|illegal (?:aliens?|immigra\w+)|biological (?:males?|females?|men|women)|third world|thots?|fatties|fatso|infidels?|sodomites?|mental illness|mentally ill|globalists?|patriarchy|misandr\w*|rapefugee\w*|jihad\w*|abortions?|colou?red people|blackies|hoes|trump|leftists?|bigot\w*|fascis\w*|anti ?semit\w*|beta (?:male|cuck)
      (?:chang\w*|fak\w*) (?:\w+ )?(?:gender|sex)|trans(?:gender)?\w* (?:people|person) .. (?:lie|crock|fake|sick|ruin|disgust|die|mental)\w*`,
    unless: String.raw`garden(?:er)?|row of|rakes?|standing up against|stood up against`,
  },
  {
    category: "hate",
    when: `
      allowed animals beasts belong blood bugs children cockroaches countries country crowd
      crush exterminat families folk foreigner happier human immigrants insects kids kind land
      ones parasites people pests pure race rats rid savage school sort steal stronger superior
      those toddler town trusted vermin want wip`,
    says: String.raw`
      (?:people|children|kids|families|those|folk) (?:from|like|in) (?:that|those|there|other|their|your|this|poor) (?:\w+ )?(?:country|countries|place|places|land|lands|people|neighbou?rhood|them|family)? ?(?:are|should|must|don't|do not|cannot|can't|never|smell|steal|only) (?:\w+ )?(?:${BAD}|be allowed|belong|live here|leave|deserve|trusted|be trusted|lie|steal|bad|go back)
      (?:those|these|such|that kind of|their kind of) (?:people|foreigners?|immigrants|families|kids) .. (?:like (?:rats|animals|insects|vermin|cockroaches|a disease|bugs)|get rid|don't belong|do not belong|not welcome|wiped? out|keep (?:them )?out|ruin\w*|dirty|chase them|disgusting)
      (?:better|nicer|cleaner|safer|happier) (?:place )?without (?:those|these|such|their|any) (?:\w+ )?(?:people|foreigners|kind|ones|immigrants|kids|children|families)
      (?:your|their|his|her) kind (?:here|is|are|isn't|aren't|do not|don't|doesn't|should|must|will never|of people (?:are|don't|should))|(?:don't|do not|not|no one|nobody) (?:want|like|serve|need|welcome)s? (?:your|their|that) kind(?: of people)?(?= |[.,!?]|$)(?! \w*(?:ness|heart|help|word|of))
      (?:they|you|those|he|she|{people}) (?:are|is|were|'re) (?:all )?(?:animals|rats|vermin|insects|cockroaches|bugs|parasites|beasts|pests) .{0,16}(?:not (?:people|human|really|like us)|wip\w* out|get rid|exterminat\w*|not persons|stamp\w*|crush\w*)
      (?:not|\w+n't|less than|hardly|barely|isn't|aren't|no longer) (?:really |even |fully |truly |a |quite )*(?:human beings?|real people|true people|human)(?: like us)? .{0,20}(?:wip\w*|treat\w*|deserve|kind|so we|rid|kill|hurt|hate)|(?:kind|people|foreigners|they) (?:is|are) not (?:really |even |fully )human
      (?:go|get|crawl) back (?:to )?(?:where you came from|your (?:own )?country|home) .{0,40}(?:kind|country|want you|people like|belong|our (?:school|land|town)|your sort|foreigner\w*)|(?:our|the) (?:race|blood|people) (?:is|are|must be|stay|has to be) (?:pure|the best|superior|better than|stronger than|chosen to rule)`,
    unless: String
      .raw`not true|untrue|kind (?:heart\w*|words?)|wrong to|robots?|goblins?|trolls?|fairy|mermaids?|elf|elves`,
  },
  {
    category: "hate",
    when: `
      ass autistic bitch burden care creeps deserve disgusting embarrass exist freak garbage
      gross hate hoe idiot imbecile inbred like loser love mama mistake mma mom moron mum nobody
      noone parents pathetic scum stupid trash ugly useless want waste wheelchair whore
      worthless you`,
    says: String.raw`
      (?:everyone|everybody|the whole (?:class|school|world)|all the (?:kids|children)|we all|they all) hates? (?:you|her|him|me)(?= |[.,!?"']|$)
      (?:no ?body|no one|noone|not even your (?:mother|mum|mom|parents|dad)|nobody in the world) (?:\w+ )?(?:likes?|loves?|wants?|will (?:ever )?(?:like|love|want)|would (?:ever )?(?:like|love|want)|cares? about) (?:you|her|him)(?: around)?(?:,? (?:you|because (?:you|he|she)|and (?:you|no|it|never)|fat|ugly|freak|worthless)|[.!"]|$)
      (?:your|her|his) (?:own )?(?:mother|mum|mom|parents|dad|father|family) (?:doesn't|don't|does not|do not|never|didn't|hates?) (?:even )?(?:want\w*|love\w*|like\w*) you|(?:your|her|his) own (?:mother|mum|mom|parents|family) hates? (?:you|him|her)
      you(?:'re| are| r|r)? (?:so |such |just |nothing but |an? |really |completely |all |the |both |fucking |little |total |stupid |fat |ugly |stinking )*(?:pathetic|worthless|disgusting|waste of (?:space|air|oxygen|time|skin)|losers?|freaks?|morons?|trash|garbage|scum(?:bag)?|piece of (?:trash|garbage|dirt|filth)|mistake|failure|retard\w*|subhuman|inbred|imbecile|cancer)
      you (?:worthless|pathetic|disgusting|useless|fat ugly|ugly fat|stupid fat|fat stupid|stinking fat) (?:\w+ )?(?:pig|cow|trash|freak|loser|idiot|girl|boy|child|kid|thing|brat|person|little)
      (?:doesn't|don't|do not|does not|never|not) deserve (?:to )?(?:live|exist|be alive|be loved|love|friends|any friends|to be here|be here|breathe|a family|kindness)|so ugly that (?:\w+ ){0,4}(?:mother|mum|mom|parents|nobody|no one|mirror)
      (?:you|an|such an|total|complete|stupid|these|those|fucking) (?:idiots?|morons?|imbeciles?)|you should be (?:ashamed of (?:your (?:face|body|skin))|embarrassed)|(?:yo|your|ur) ma?ma'?s? (?:is )?so|(?:nobody|no one) wanted (?:him|her|them) (?:around|here|near) .{0,30}(?:wheelchair|disabled|freak|autistic|black|foreign|different)?
      (?:boy|girl|kid|child) (?:in the wheelchair|with (?:autism|one arm|the stutter|down'?s? syndrome)) (?:was|is) (?:\w+ )?(?:useless|worthless|stupid|disgusting|a freak|a burden|gross|ugly)|(?:autistic|disabled|deaf|blind|fat|black|foreign|gay) (?:boy|girl|kid|child) .{0,20}(?:freak|useless|disgusting|worthless|a burden|nobody liked)|nobody likes the (?:autistic|disabled|fat|black|foreign|deaf|blind|poor|new) (?:boy|girl|kid|child)
      (?:ugly|stupid|dumb) (?:bitch\w*|ass|hoes?|whore\w*)|(?:die|kill) .{0,12}(?:freak|loser)|god for giving you that face|you(?:'re| are) an? (?:embarrassment|abomination|stain)`,
    unless: String
      .raw`witch|ogre|troll|stepmother|not true|nonsense|spinach|feather|sorry|swan|duckling`,
  },
  {
    category: "hate",
    when: `
      black blind bull cool cried cries cry deserv disabled everyone fat foreign fun hate
      hilarious hit horrible jewish kick kid laugh leave lies mean mock muslim nasty pick post
      push quit rumor rumour school serves spit spread stop stutter teas worked write wrote`,
    says: String.raw`
      (?:laugh|teas|mock|bull|pick|spit|push|hit|kick)\w* (?:at |on )?(?:him|her|them|the \w+ (?:boy|girl|kid|child)|\w+) because (?:\w+ ){1,4}?(?:was |were |is |had |looked |had a )?(?:\w+ )?(?:disabled|fat|poor|black|brown|foreign|wheelchair|stutter|glasses|different|jewish|muslim|deaf|blind|gay|new|ugly|girl) .{0,24}(?:deserv\w*|funny|right|fun|worked|serves?|hilarious)
      (?:stop|stopped|let's stop|quit) (?:talking|speaking|playing) (?:to|with) (?:\w+ )?\w+ (?:until|so (?:that )?|till) (?:she|he|they) (?:\w+ )?(?:cr(?:y|ies|ied)|leaves?|left|is|was|feels?|felt)(?: .{0,40}(?:worked|fun))?
      (?:post|write|wrote|spread|start|send|sent)\w* (?:\w+ )?(?:something|mean|nasty|lies|rumou?rs?|horrible)(?: things)?(?: something)? (?:\w+ )?(?:about|to) (?:her|him|them|\w+) .{0,20}(?:laugh\w*|cry|cries|school|everyone|fun|hates?)
      (?:make|made|let's make) (?:him|her|them|emma|the new (?:boy|girl|kid)) cry .{0,24}(?:fun|funny|laugh\w*|cool|cheer\w*|again|best)|it(?:'s| is| was) (?:so )?(?:fun|funny|cool) to (?:bully|tease|mock|be mean|hurt|make fun)`,
    unless: String.raw`sorry|apolog\w*|unkind|not nice|not fair|wrong|stop it|never`,
  },
  {
    category: "hate",
    upTo: "listening",
    when: "brat dumb fat hate idiot stupid ugly",
    says: String
      .raw`you(?:'re| are) (?:so |very |such |an? )*(?:ugly|stupid|idiot|dumb|fat)|you (?:stupid|ugly|dumb) (?:boy|girl|child|thing|brat)|i hate you`,
  },
  {
    category: "hate",
    when: `
      africa autis black boys brown burden chas children china chinese dark disab don eat fat
      foreign friends gay girl god gypsies gypsy immigrant india jew keep kick kid lazy live
      mexican mexico muslim needs nobody ones people play poor pupils refugee refus run share
      sit skin speak talk these those throw wheelchair women`,
    says: String.raw`
      (?:nobody|no one|we|never|won't|don't|not|let's not|refus\w*) ... (?:play|sit|talk|speak|friends?|share|eat|live)\w* with (?:\w+ ){0,3}?(?:brown|black|dark|muslim|jewish|foreign|disabled|gypsy|gay|poor|fat|autistic) (?:skin\w*|kids?|children|boys?|girls?|people|ones|families)
      (?:nobody|no one|we|never|won't|don't|not) ... (?:play|sit|talk|speak|friends?|share|eat|live)\w* with (?:\w+ ){0,3}?(?:who have|with|who has|of) (?:brown|black|dark|darker|a different|that) (?:\w+ )?skin
      (?:he|she|they|is|was|were|are) (?:was |were |is |are )?(?:jewish|muslim|black|gay|chinese|indian|african|mexican|a jew|a muslim|a foreigner|foreign|a gypsy|disabled|a girl|from (?:africa|mexico|china|india)),? (?:and )?so (?:of course )?(?:he|she|they|nobody|no one|we|everyone|it)
      (?:different|wrong|other|another|false|foreign) god .{0,30}(?:bad|evil|wicked|hell|dirty|stupid|not welcome|punish\w*)
      (?:girls|women|boys|(?:black|brown|jewish|muslim|foreign|disabled|poor) \w+) (?:can't|cannot|can never|could never|aren't able|should not|shouldn't|are too) (?:\w+ ){1,5}?because (?:\w+ ){1,4}?(?:brains?|weak\w*|stupid|small\w*|emotional|dumb|inferior|different|made|dirty|less)
      (?:chas|driv|throw|kick|send|get|run|keep|push|lock)\w* (?:\w+ ){0,2}?(?:foreigners?|refugees?|immigrants?|gyps(?:y|ies)|jews|muslims|those people|these people|black \w+|brown \w+) (?:\w+ )?(?:out|away|back|up)
      (?:(?:children|kids|people|pupils) with (?:disabilities|autism|special needs|wheelchairs|down\w*)|disabled \w+|autistic \w+|refugees|foreigners|immigrants|old people|poor people) (?:\w+ )?(?:are|is|were) (?:\w+ )?(?:a burden|burdens?|useless|no use|worthless|a waste|a nuisance|not normal|in the way|not wanted|lazy)
      (?:refugees?|immigrants?|foreigners?|muslims|jews|gypsies|mexicans|africans|blacks) (?:only|just) (?:come|came|want|are here|care|live|take|bring|brings)`,
    unless: String
      .raw`not true|nonsense|untrue|wrong to say|that is wrong|unfair|was wrong|cats?|horses?|sheep|chocolate|welcome to`,
  },
  {
    category: "hate",
    when: `
      accent better creature disgusting face friend fun hair happier hideous imitated joke laugh
      like love makes miss mock nicer nobody puke repulsive revolting sick skin smell someone
      stammer stutter teas vile vomit want`,
    says: String.raw`
      (?:class|world|school|team|we|everyone|everybody|town|family|life|all) would be (?:\w+ )?(?:happier|better|nicer|better off) (?:if you (?:weren't|were not|wasn't|left|were gone|didn't|went away|disappeared|died)|if (?:she|he) (?:weren't|wasn't|were gone|left|died|disappeared))
      (?:no one|nobody) (?:could|can|will|would) (?:ever |really )*(?:love|like|want|miss|be friends with) (?:you|someone like you|a (?:girl|boy|child|freak|creature) like you)|your (?:face|voice|skin|smell|hair|body) makes? (?:me|us|everyone) (?:sick|vomit|puke|want to)
      (?:made fun of|make fun of|laughed at|mocked|teased|imitated) (?:her|his|their|the \w+'s) (?:\w+ )?(?:stammer|stutter|accent|skin|weight|wheelchair|glasses|limp|clothes|nose|lunch|headscarf|hijab|religion|body) .{0,60}(?:best|funny|fun|joke|worked|hilarious|cool|heroes|cheer\w*|laugh\w*|clapp\w*)
      (?:nobody|no one) (?:is|was) (?:your|her|his) friend (?:and|because) (?:\w+ ){0,3}?(?:never|ugly|fat|stupid|deserve|will|weird|horrible)|you(?:'re| are) (?:a |an |so |such a )*(?:disgusting|revolting|repulsive|hideous|vile) (?:\w+ )?(?:creature|child|girl|boy|thing|person|kid|freak)?`,
    unless: String
      .raw`sorry|apolog\w*|unkind|not nice|not fair|was wrong|stop it|troll|ogre|witch|duckling|beast`,
  },
  {
    category: "hate",
    when: `
      africans anyone bad beggars blond blood boys celebrat children class cured dark dirty
      disgust entire evil fair faith families foreigners girls gypsies gypsy hair hell ill
      immigrants jews kids kiss less marry only pale people punish pure refugees religion roma
      same school sick sinn skin stink strangers team those travellers voted weird wrong zigani`,
    says: String.raw`
      (?:only for|no place for|not for|only) (?:people|children|those|kids|families) (?:with|who have|of) (?:\w+ )?(?:blonde?|brown|black|dark|white|light|fair|pale|pure|our) (?:hair|skin|eyes|blood|faith|religion|kind)|(?:whites?|people like us) only|(?:people|children|kids|anyone) (?:with|who have) (?:dark|brown|black|different|other) (?:skin|eyes|hair|faith) ... (?:have to go|must|not allowed|don't belong|leave|less|dirty|stupid|worse|bad|out)
      (?:people|men|women|boys|girls|those|anyone) who (?:love|kiss|marry|like) (?:\w+ ){0,4}?(?:same sex|other (?:men|women|boys|girls)|boys|girls|men|women) (?:\w+ )?(?:are|is|should|must|go to) (?:\w+ )?(?:ill|sick|wrong|bad|sinn\w*|disgust\w*|evil|hell|weird|punish\w*|dirty|cured)
      (?:gyps(?:y|ies)|zigani|roma|travellers|beggars|foreigners|immigrants|refugees|jews|africans|strangers) (?:always|all) (?:steal|lie|cheat|smell|want|rob|stink|bring)|(?:whole|entire) (?:class|school|team) (?:voted her|voted him|hated|celebrated|wanted (?:her|him) gone)`,
    unless: String.raw`not true|nonsense|unfair|was wrong|that is wrong`,
  },
  {
    category: "hate",
    when:
      "apes black blacks coffin die dispos expuls holocaust jew kill monkey moderat muslim purg simian starv wom",
    says: String.raw`
      (?:${GROUP}|${KIND}|women|girls) (?:aren't|are not|ain't|isn't) (?:\w+ )?(?:people|human|persons?|real|equal|one of us)
      (?:no|any) (?:moderate|good|honest|decent|innocent|peaceful) (?:${GROUP}|${KIND})
      kill (?:them|all of them) (?:wherever|whenever|like)|(?:need|needs|deserve|deserves) (?:killing|killin|shooting|a bullet|to be (?:killed|shot|hanged|put down))
      die (?:in|for|with) your (?:\w+ )?(?:religion|faith|god|lies)|starve them (?:all )?to death|(?:feral|filthy|dirty) (?:simians?|apes|monkeys|animals)
      holocaust .. (?:hoax|lie|fraud|fake|never happened)|(?:hoax|lie|fraud|fake) .. holocaust|against (?:the )?jews|(?:${GROUP}|${KIND}) .. (?:coffins?|graves?|gas chambers?|ovens)
      (?:purge|gas|cull|neuter|sterili[sz]e) (?:you|them|those|the|all) (?:\w+ )?(?:scum|${GROUP}|${KIND})`,
  },
  {
    category: "hate",
    when:
      "asians belong blacks blood breed country eradic keep kitchen look mix race religion same savages sit their whites wiped wom",
    says: String.raw`
      (?:women|girls|females) belong (?:at|in)|(?:${GROUP}|${KIND}) (?:\w+ )?(?:all )?look (?:the same|alike)|(?:breed|breeding|multiply) like (?:rabbits|rats|flies)
      (?:mix\w*|protect\w*|pure|purity) .. (?:bloodlines?|races)|(?:keep|make) (?:our|this|the) (?:country|town|nation|neighbou?rhood|school) (?:white|pure|clean of)
      (?:religion|race|people|faith|kind|culture) .. (?:eradicat\w*|wiped out|exterminat\w*)|(?:sit|live|work|play|eat) (?:next to|near|with|beside) (?:an? |any |those |these )?(?:muslims?|jews?|blacks?|mexicans?|arabs?|immigrants?)`,
    unless: String.raw`proud|friends?|happ\w+|welcome|whale|dodo|dinosaur`,
  },
];
