/** Weapons used on people, threats, and what they leave behind. Swords in a fight may be. */
import type { Rule } from "./rule.ts";

export const WEAPONS: Rule[] = [
  {
    category: "violence",
    when: `
      against aim assault brain brother bullet bus carr church class crowd empti everybody
      everyone family fir friend grab gun guts handgun held her hold into kid kill knee machine
      mall mosque mouth neck neighbors people pistol playground point police press pull pupils
      put revolver rifle school shoot shot skull stuck teachers temple them train with`,
    says: String.raw`
      (?:point|aim|press|held|hold|put|train|stuck)\w* .. {gun} .. (?:at|to|against|in|on|into) (?:{someone}|{my} {body})
      {gun} .. (?:point|aim|press)\w* .. (?:at|to|against) (?:{someone}|{my} {body})
      (?:pull|took|take|grab|drew|got|with)\w* .. {gun} .. (?:shot|shoot|kill|fir)\w* .. {folk}
      (?:shot|shoot\w*|kill\w*|murder\w*|threaten\w*) .. with (?:{the} )?(?:\w+ )?{gun}
      (?:fir|shoot|empti)\w* (?:{the} )?(?:\w+ )?{gun}s? .. (?:people|man|boy|girl|children|crowd) .. (?:fell|drop\w*|died|dead|bled|scream\w*)
      (?:load|carr|took|take|br[io]\w*ng?h?t?|pack|hid|walk)\w* .. {gun} .. (?:school|class\w*|playground|crowd|church|mosque|mall|bus)
      machine ?gunned|gunned .. down|gun ?(?:man|men|fight)
      bullets? .. (?:ripp?|tore|tear|hit|went|pierc|struck|through|into|in|fl[ie]w?)\w* .. (?:{folk}|crowd|flesh)`,
    unless: String.raw`
      (?:water|toy|glue|squirt|bubble|foam|nerf|ray|paint|spray|cap|nail|confetti|wooden|heat) ?(?:gun|pistol|rifle)s?
      banana|squirt\w*|laser tag|pretend\w*|cork`,
  },
  {
    category: "violence",
    when: "air ammo ammunition gun school shoot shot shrapnel stab",
    says: String.raw`
      (?:shot|shoot|shoots|shooting) {someone} .. (?:in|through) (?:{my} )?(?:\w+ )?{body}
      (?:shot|shoot) (?:once |twice |\w+ times )?(?:in|through) {my} (?:head|face|chest|neck|back|stomach|heart)
      (?:shot|shoot|shoots|shooting) (?:at )?(?:the|his|her|their|my|your|a|all|every) (?:\w+ )?(?:teacher|child|children|kids?|boys?|girls?|babies|baby|people|mother|father|mum|dad|parents|brother|sister|friends?|classmates?|police\w*|crowd|neighbou?r)
      (?:i will|i'll|gonna|going to|want to|let's|let us|i'd|wanna) shoot (?:you|him|her|them|every\w*|all|people|kids|anyone)
      shot (?:up|down) (?:the|a|his|her|their) (?:school|class\w*|church|mosque|store|mall|people|crowd)
      shot (?:him|her|them|people|everyone) (?:to death|dead in|all)|get(?:s|ting)? shot|shoot to kill|gun ?shots?|gun ?fire|ammo|ammunition|shrapnel|air ?strikes?|stab wounds?|school shoot\w*`,
    unless: String
      .raw`photo\w*|camera|picture|film|arrows? of|water|hoops|basket\w*|snowballs?|goal|silly string`,
  },
  {
    category: "violence",
    when: `
      axe bat blade brain brick crush dagger hammer hatchet hit knife knives machete pipe razor
      rock scissors smash stab strik sword`,
    says: String.raw`
      stab(?:s|bed|bing)? {folk} (?:again|in|through|to death|with|until|over|repeatedly|\w+ times)
      stab(?:s|bed|bing)? (?:\w+ )?\w+ (?:again and again|over and over|repeatedly|(?:\w+|\d+) times|until)
      (?:i'll|i will|want to|wanted to|going to|gonna|wanna|let's) stab
      (?:stab|slash|swung|swing|sank|sink|buried|bury|drove|drive|plung|thrust|hack)\w* .. (?:knife|knives|axe|sword|dagger|blade|machete|hatchet|scissors) .. (?:again and again|into {my} (?:{people}|brother's|friend's|sister's|neck|back|belly|stomach|face|skull|throat|flesh))
      (?:sword|axe|knife|blade) .. through the (?:man|woman|boy|girl|child|guard|teacher)'?s (?:{body})
      (?:knife|blade|razor|scissors|dagger) .. (?:to|at|against) {my} (?:throat|neck)
      (?:br[io]\w*ng?h?t?|took|take|carr\w*|sneak\w*|hid|hide|keep|kept) .. (?:knife|knives|blade|machete) .. (?:school|class|classroom|backpack|playground)
      (?:smash|crush|hit|beat|bash|struck|strik)\w* .. (?:skull|head|face|brains?) .. with .. (?:hammer|axe|brick|bat|rock|pipe)
      (?:play\w*|juggl\w*|fight\w*|fought) with (?:\w+ )?(?:knives|a knife|the knife|daddy's knife)`,
    unless: String
      .raw`toy|wooden|plastic|cardboard|foam|pretend\w*|apron|potato\w*|cushion|nutcracker|pillow`,
  },
  {
    category: "violence",
    when: "blew bomb bus dynamite explosive grenade molotov nuke",
    says: String.raw`
      (?:build|built|plant|plac|hid|hide|set off|mak|made|thr[eo]w|throw|drop|lob|hurl|detonat|light|lit)\w* .. (?:bombs?|grenades?|explosives?|dynamite|molotov\w*) .. (?:school|bus|train|crowd|people|city|town|village|plane|church|house|tent|room|children|class\w*|building|street|them|home)
      how to (?:make|build) (?:an? )?(?:\w+ )?(?:bombs?|explosives?)|bombs? (?:fell|rained|exploded|tore|killed)
      blew up the (?:school|bus|train|church|city)
      (?:nuke|bomb) (?:the|them|you|him|her|it|all|every\w*|those)`,
    unless: String
      .raw`(?:bath|snow|water|glitter|paint|stink|seed|colou?r|confetti|jelly|cream|custard|slime|mud|smell) ?bombs?|cherry|photo ?bomb\w*|fizz\w*`,
  },
  {
    category: "violence",
    when: `
      assault beat bled bleed bludgeon burn chok club death fainted gas hang hit hung kick knock
      light neck petrol poison punch put shot slap smash snap sorry stomp stone strangl throttl
      twist whip`,
    says: String.raw`
      (?:strangl|throttl)\w+ (?:{folk}|(?:\w+ ){1,2}with (?:his|her) bare)|(?:snapp?|twist)\w* (?:his|her|the \w+'s|your) neck
      chok(?:ed?|ing) (?:him|her|them) (?:to death|until|out)|chok(?:ed?|ing) to death
      (?:beat|beaten|beating|stoned|stoning|kick\w*|club\w*|tortur\w*|stomp\w*|knif\w*) (?:{someone} )?to death
      (?:beat|beats|beating|kick\w*|punch\w*|hit|hitting|slap\w*|whip\w*) {someone} .. until .. (?:stopped moving|unconscious|stand|bled|bleed\w*|bloody|blood|teeth|bruis\w*|black|breath\w*|sorry|begg\w*|scream\w*|fell|fainted)
      (?:beat|kick|punch|smash|knock)\w* (?:in )?(?:the )?(?:crap|hell|life|teeth|living \w+|daylights) (?:\w+ )?out
      (?:punch|kick|slapp?|stomp|smash)\w* (?:{someone}|[a-z]+) .. (?:in|on) the (?:face|head|teeth|nose|mouth|eye|stomach|ribs|throat) .. (?:until|again|teeth|blood|broke|hard|nose)
      (?:pour\w*|douse\w*) (?:gas|petrol|gasoline) .. (?:on|over) (?:{someone}) .. fire|light\w* (?:{someone}) on fire
      (?:assault|bludgeon)(?:ed|ing|s) (?:{someone}|on)|poisoned (?:{someone}|the guards) .. (?:chok\w*|die|died|foam\w*)
      (?:needs?|should|must|deserves?|ought) to be (?:hung|hanged|shot|beaten|stoned|gassed|burned|burnt|put down)`,
    unless: String.raw`snow ?balls?|pillow|laughter|ball|drums?|eggs?|dough|goalie`,
  },
  {
    category: "violence",
    when: `
      assassin attempted beg bled bleed break brother butcher cat commit concentration crime
      crush cut dead death deserve die dog execut family fatal friends gas hell homicid hope
      hostage hurt jail kill massacre mom mum murder parents prison rot scream shoot shot sister
      slaughter slit smash stab suffer terror torture wish`,
    says: String.raw`
      (?:i'll|i will|going to|gonna|we will|we'll|want to|wanna|wanted to|let's|love to) (?:kill|murder|slaughter|butcher|execute|massacre) (?:every|all of (?:you|them)|you all|your (?:whole )?(?:family|mother|mum|parents|friends|dog|brother|sister)|people|kids|children|innocent|them all|my (?:family|parents|teacher|mum|mom|dad|brother|sister|classmates?))\w*
      kill(?:ed|ing|s)? (?:\w+ )?(?:(?:all )?the (?:children|kids|teachers|babies|boys|girls)|innocent \w+|civilians|babies|(?:my|your|his|her|the) (?:whole )?(?:famil(?:y|ies)|parents|mum|mom|dad|teacher|classmates?|baby)|(?:all )?(?:these|those) (?:people|\w+ers))
      (?:hurt|kill|come for|find|shoot|stab) (?:you and )?your (?:\w+ )?(?:family|mum|mom|parents|sister|brother|dog|cat|friends)
      you(?:'re| are| will be) dead (?:meat|if|when|to me|tomorrow|after)|(?:tell|come|speak|do|say|try)\w* .. (?:and )?you(?:'re| are) dead
      (?:make|made|watch|watched|let) (?:you|him|her|them) (?:bleed|suffer|beg for (?:mercy|your|his|her)|scream in)
      (?:will|should|deserves? to|hope \w+|must) die (?:a (?:\w+ )?(?:slow|horrible|painful)|slowly|in pain|painfully|screaming)
      (?:slaughter|massacre|butcher)(?:ed|ing|s)? (?:the |all the |innocent |a )?(?:children|everyone|famil\w+|whole \w+|villagers|women)|massacred|assassinat\w*|homicid\w*|(?:commit\w*|attempted|guilty of|accused of|away with|charged with) (?:\w+ )?murder|murder victims?
      (?:mass|cold blooded|brutal(?:ly)?|first degree) (?:killing|murder)\w*|murderous|death (?:threats?|penalty|squads?)|hostages?
      (?:people|women|kids|children|civilians) (?:get|got|getting|were|are|being) (?:killed|murdered|slaughtered|shot)|got (?:him|her|them)sel\w+ killed
      (?:kill|murder)\w* .. (?:and )?(?:rape|torture|dismember|dump)\w*|bleed(?:ing)? (?:out|to death)|bled out|(?:hope|wish) (?:you|he|she|they) (?:all )?(?:die|dies|rot|get (?:shot|hit|cancer|raped|hurt))|(?:burn|rot) in (?:hell|prison|jail)|die in a fire|deserves? to (?:suffer|rot|burn|be (?:killed|shot|hurt|beaten))
      (?:i'll|i will|gonna|want to) (?:break|smash|cut|slit|crush) your (?:\w+ )?(?:neck|legs|face|jaw|skull|throat|fingers|bones)|(?:gas|torture) chambers?|concentration camps?|death camps?|fatal(?:ly)? (?:shot|stab\w*|wound\w*|attack)|war crimes?|terrorists?`,
  },
  {
    category: "violence",
    when: `
      abuse abusive africa america assault attack bomb china chinese destroy europe invad iran
      iraq kill prison rape raping rapist rope russia ukraine violen`,
    upTo: "developing",
    says: String.raw`
      (?:child|domestic|sexual|physical|drug) (?:abuse|violence|assault)|abus(?:er|ive)s?|rapists?|rap(?:ed?|ing) (?:her|him|them|women|girls|me)
      (?:kill|attack|bomb|invade|destroy)\w* (?:all )?(?:the )?(?:invading|china|russia|iran|israel|america\w*|iraq|ukraine|europe\w*|africa\w*|mexic\w*|russians|chinese)
      rope .. bullets?|prison .. (?:murder|kill)\w*|acts? of violence|violent (?:crimes?|criminals?)`,
  },
  {
    category: "violence",
    upTo: "listening",
    when: "head murder shoot shot",
    says: String.raw`
      shot (?:\w+ ){0,3}dead|murder(?:ed|er|ers|ing)
      (?:cut|chopp?|hew|hack|struck|strik)\w* off (?:the )?(?:\w+ )?(?:man|men|boy|girl|woman|brother|wife)'?s heads?
      (?:had|have|has) {the} (?:\w+ )?(?:man|men|boy|girl|woman|brother|wife|husband)(?:'s)? head (?:cut|chopped|struck) off
      (?:shot|shoot) (?:{someone}|the wolf) with`,
  },
  {
    category: "violence",
    when: `
      aim axe beat blade blew blow brains brought bullet chok dead executed fir hammer hers hit
      keep kept kick knife know leg line mothers motionless point punch shoot shot slam smash
      stab stomp strangl toddlers trigger twitch unconscious until`,
    says: String.raw`
      (?:blow|blew|shoot|shot) (?:your|his|her|their) (?:\w+ )?(?:head|brains|face|legs?) off|(?:pull|squeez)\w* the trigger|firing squad
      (?:aim|point|fir)\w* (?:\w+ )?at (?:the|his|her|a|my|your) (?:\w+ )?(?:boy|girl|mother|father|teacher|child\w*|woman|people|family|crowd|neighbou?r|kids?|mum|dad|brother|sister|friend)'?s? ... (?:fired|shot|bullets?|trigger|fell|died)
      (?:line|lined|stood) ... against (?:a|the) wall and (?:shot|fired|executed)|(?:love|like|want|wants|wanted|prefer) (?:to see )?(?:him|her|them|you) dead
      sharpen\w* ... (?:knife|axe|blade) for {my} (?:\w+ )?(?:brother|sister|friend|teacher|mother|father|class\w*|neighbou?r|mum|dad)
      (?:hit|beat|punch|kick|strangl|hammer|smash|brought|chok|stab|slam|stomp)\w* ... (?:{people}|him|her|them)'?s? ... (?:until|till) (?:he|she|they|it|the \w+) (?:\w+ )?(?:silent|still|quiet|limp|lifeless|unconscious|motionless|(?:stopped )(?:moving|breathing|scream\w*|twitch\w*|cry\w*)|moved no more)
      (?:kept|keep|keeps) (?:on )?(?:punching|kicking|hitting|beating|stabbing) {folk}|beat(?:s|ing|en)? up {folk}|beat(?:s|ing|en)? {folk} up|know where you (?:live|sleep)`,
    unless: String.raw`
      water|toy|nerf|camera|paint|confetti|bubbles?|ball|drum|never|sorry|stop|foam|laser|squirt\w*`,
  },
  {
    category: "violence",
    when: `
      axe babies bash bat belt bottle brick cat chain chair classmate clubb crowbar darts dog
      fist hammer hit iron kill kitten knives mow mum murder pipe pony puppy rock shot shovel
      smack smash spade spears stone teacher throat whack whip`,
    says: String.raw`
      (?:i'll|i will|and i|or i|move and) (?:\w+ ){0,2}?(?:cut|slit|slice) your throat|mow(?:ed|ing)? (?:down|them all)
      (?:hit|beat|struck|strike|smack|whack|knock|bash|smash|clubb)\w* (?:her|his|my|the|their|a) (?:\w+ )?(?:sister|brother|friend|mother|father|teacher|boy|girl|child|classmate|mum|dad|woman) (?:\w+ ){0,3}?with (?:an?|the|his|her) (?:\w+ )?(?:brick|stone|rock|bat|hammer|belt|chair|pipe|bottle|chain|iron|shovel|fists?|crowbar|whip|spade)
      (?:throw|threw|thrown|hurl|toss)\w* (?:\w+ )?(?:axes|knives|bricks|darts|spears|rocks) at (?:his|her|the|their|a) (?:\w+ )?(?:legs?|head|face|{people})
      (?:shot|shoot|stabbed|killed|hanged) (?:the|his|her|their|our|my) (?:\w+ )?(?:dog|cat|puppy|kitten|pony)s?(?! (?:star|a))|(?:kill|murder)\w* (?:and|then) (?:ate|eat|burn|bury|cook)\w* (?:people|children|babies|the (?:boy|girl|man|woman))`,
    unless: String.raw`snow|pillow|photo\w*|water|feather|wand|paper|foam`,
  },
];
