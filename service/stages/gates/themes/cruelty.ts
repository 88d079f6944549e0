/** Gore, and cruelty to animals. Three drops of blood on the snow may be, and a swallowed grandmother. */
import type { Rule } from "./rule.ts";

export const CRUELTY: Rule[] = [
  {
    category: "violence",
    when: "blood",
    says: String.raw`
      blood .. (?:spray|spurt|splatter|spatter|squirt)\w*
      (?:spray|spurt|splatter|spatter|squirt|gush|drench|soak|smear)\w* .. (?:with |of |in )?(?:his |her |their |its |the |own )*blood
      blood (?:\w+ )?(?:gush\w*|soak\w*|drip\w* (?:from|down) (?:his|her|the) (?:\w+ )?(?:mouth|chin|face|eyes|walls?|ceiling|fangs|lips)|everywhere|all over|ran down (?:the|his|her) (?:walls?|face|arms?|legs?)|flow\w* down (?:my|her|his) (?:arms?|legs?|face))
      (?:pool|puddle|lake|trail)s? of .. blood|blood ?(?:bath|shed|soaked|curdling)
      (?:drank|drink|drinks|drinking|lick\w*|suck\w*) (?:the|his|her|their) (?:{child}|{people})'?s? (?:\w+ )?blood
      blood .. was everywhere|chok\w* on (?:his|her|their) own blood|bloody (?:stumps?|mess|pulp|corpse|body|remains|knife|axe)`,
    unless: String.raw`tomato\w*|ketchup|nose ?bleed|beet\w*|juice`,
  },
  {
    category: "violence",
    when: `
      bowel brain entrail eye gut heart innard inside intestin liver lung nail organ spine teeth
      tongue`,
    says: String.raw`
      (?:guts|intestines?|entrails|bowels|innards|internal organs|eyeballs?) .. (?:spill|hung|hang|splatter|splash|ooz|pour|burst|fell out|dangl|slid|out of|all over|ripp|on the (?:floor|ground|street))\w*
      (?:spill|ripp?|pull|tore|tear|drag|cut|scoop|yank)\w* out .. (?:guts|intestines?|entrails|bowels|innards|organs|insides|spine|lungs|liver)
      brains? (?:\w+ )?(?:splatter|spill|splash|ooz|leak|drip|were all over|blown)\w*|blew (?:his|her|their|the \w+) brains
      (?:ripp?|goug|claw|tore|tear|dug|carv)\w* out (?:his|her|their|the) (?:\w+ )?(?:eyes?|eyeballs?|tongues?|hearts?|nails|teeth)
      (?:eyes?|tongues?|hearts?|nails) (?:were |was )?(?:ripped|gouged|clawed|torn|carved) out
      pull\w* out (?:his|her|their) (?:(?:finger|toe)? ?nails|teeth|tongue)`,
    unless: String
      .raw`pumpkins?|clocks?|watch|robot'?s?|computer|melon|fish|weeds?|teddy|stuffing|machine|snake`,
  },
  {
    category: "violence",
    when: `
      amput bitten blew blown bone chewed chop cut decapitat disembowel dismember eviscerat flay
      flesh hack limb mutilat rip rotting saw sever skin skull slash slic slit stump tear throat
      tor`,
    says: String.raw`
      {limb} (?:was |were |had been |got |is |being )?(?:torn|ripped|sliced|hacked|sawn|blown|bitten|chewed) (?:clean |right )?off
      (?:tore|ripp?ed|sliced|sawed|hacked|blew|chopped|ripping|tearing|slicing|chopping) off (?:his|her|their|the) (?:{people}'s )?{limb}
      (?:tore|ripped|sliced|hacked|chopped|cut) (?:his|her|their|my) {limb} off (?:one|while|with|and)
      severed (?:\w+ )?(?:{limb}|artery)|amputat\w+|dismember\w*|disembowel\w*|decapitat\w*|mutilat\w*|eviscerat\w*|bloody stumps?
      skinn(?:ed|ing) (?:{someone}|\w+) alive|skinn(?:ed|ing) the (?:man|boy|girl|child|woman)\w*|flay(?:ed|ing) (?:{someone}|alive)
      (?:slit|slash|slic)\w* {my} (?:\w+ )?(?:throats?|neck|wrists?)|throats? (?:was|were|had been|been|got)? ?(?:slit|slashed|cut open|torn)
      (?:tore|torn|tear|ripp?ed|hacked|cut) (?:{someone} )(?:to|in|into) (?:pieces|shreds|bits) .. (?:blood|flesh|intest\w*|guts|scream\w*|alive)
      (?:slic|slash|ripp?)\w* open (?:his|her|their|the \w+) (?:stomach|belly|chest|flesh|arm|leg|face|guts)
      bones? (?:\w+ )?(?:stuck|stick\w*|pok\w*|jut\w*|broke|came|protrud\w*) (?:\w+ )?(?:out of|through|out)
      (?:skulls?) .. (?:crack|smash|crush|split|cav|shatter|burst)\w*|(?:crack|smash|crush|split|cav|shatter|bash)\w* (?:in )?(?:his|her|their|the \w+) skulls?
      (?:flesh|skin) (?:was |were |is )?(?:\w+ )?(?:rot|melt|peel|fall|tore|hung|hang|ripp|burn)\w* (?:off|from|away)|rotting (?:flesh|corpse|bod\w+)
      bones? (?:\w+ ){0,8}?broke (?:all the way|through|in half)`,
    unless: String
      .raw`gingerbread|biscuit|cookie|doll'?s?|teddy|statue|robot|zombie|snowman|coat|banana|orange`,
  },
  {
    category: "violence",
    when: "bod corps gore gory maggot mangl pus remains skulls",
    says: String.raw`
      maggots? .. (?:wound|flesh|eyes?|body|crawl\w*|corpse|face|skin|eat\w*|eaten)|(?:wound|flesh|body|eaten|corpse) .. maggots?
      pus (?:ooz|drip|ran|leak|pour)\w*|mangled (?:\w+ )?(?:body|bodies|corpses?|face|limbs?|remains)|mangled
      bod(?:y|ies) .. (?:pil(?:ed|es?)|heap\w*|rott\w*|burn(?:ed|t|ing) (?:beyond|alive)|floating face)|(?:pile|heap)s? of .. (?:bodies|corpses|skulls)
      bod(?:y|ies) .. (?:ripped|hacked|mutilated|dumped)|gor(?:e|y) (?:scene|details?|death|mess)|blood and gore`,
  },
  {
    category: "violence",
    when: `
      animal beat bled bleed bricks bugs burn chok crush drown fly frog giggl hamsters hit hurl
      kick knives lamb pelt poison ponies punch shak shook skin smash squash squeal squeez stab
      starv stomp strangl thr torment tortur whimper whip worm yelp`,
    says: String.raw`
      (?:kick|beat|whip|stomp|squeez|chok|punch|crush|smash|hit|thrash|shook|shak|stab|squash)\w* (?:on )?(?:{the}) (?:\w+ )?{pet} .. (?:fun|funny|laugh\w*|giggl\w*|cheer\w*|until|bled|bleed|whimper\w*|yelp\w*|lay still|dead|punish|squeal\w*|bones|whin\w*|cried out|whip|stick)
      (?:drown|burn|strangl|tortur|poison|skinn|starv|torment|choke?|stab)(?:ed|ing|s|led)? (?:{the}) (?:\w+ )?(?:{pet})
      (?:threw|throw|throwing|throws|pelt\w*|hurl\w*) (?:\w+ )?(?:stones?|rocks?|bricks?|knives) at (?:{the}) (?:\w+ )?{pet} .. (?:fun|laugh\w*|cheer\w*|until|bled|hit|giggl\w*|yelp\w*|squeal\w*|ran)`,
    unless: String.raw`wolf|wolves|dragon|serpent|snake|never|stop|kind|rescue\w*|save|saved|sorry`,
  },
  {
    category: "violence",
    when: `
      ant beetle birdie bit blew blow bugs car cats chicks chop cut dangl dryer ear fire flies
      freezer frog goldfish guinea hamster hedgehogs kitty leg lizard magnif mice microwave nest
      oven pluck pull rabbit rip rocket snail snip spin spun swing swung tail tear toad toilet
      tore turtle wash whirl whisker wing`,
    says: String.raw`
      (?:pull|pluck|tear|tore|ripp?|cut|snipp?|bit)\w* (?:off )?(?:the |its |their |his |her |both |all )*(?:\w+ )?(?:legs?|wings?|ears|tail|whiskers|antenn\w+) (?:off|from|of) .. {pet}
      (?:pull|pluck|tear|tore|ripp?|cut|snipp?|chopp?)\w* off (?:the |a )?(?:\w+ )?{pet}'?s? (?:legs?|wings?|ears?|tail|whiskers|head|paws?|feet)
      (?:pull|pluck|tear|tore|ripp?|cut|snipp?)\w* (?:the |a )?(?:\w+ )?{pet}'?s? (?:legs?|wings?|ears?|tail|whiskers) off
      (?:put|stuff|shut|lock|threw|throw|shov|flush|trap|left|leav)\w* .. {pet} .. (?:in|into|inside|down) .. (?:microwave|oven|washing machine|dryer|freezer|toilet|hot car)
      (?:fireworks?|firecrackers?|rockets?) .. {pet}'?s? (?:tail|mouth|back|collar)|set (?:{the}) (?:\w+ )?{pet}(?:'s \w+)? on fire
      (?:set fire to|burn\w*|magnifying glass) .. (?:ant ?hill|ants|nest|beetles?|snails?|bugs) .. (?:burn|fun|laugh|fry|fried|die|watch|giggl)\w*
      (?:swung|swing|spun|spin|dangl|whirl)\w* .. {pet} .. by (?:its|the|his|her) (?:tail|ears?|legs?|neck)
      (?:pull\w*|yank\w*) .. {pet}'?s? (?:tail|ears?|whiskers) .. (?:fun|funny|laugh\w*|giggl\w*|cheer\w*|hilarious)
      (?:blew|blow\w*) up .. (?:frogs?|toads?|cats?|dogs?|hamsters?)`,
    unless: String.raw`not to|never|turnip|stop|shadow|toy|balloons?|cake|drawing|sandcastle`,
  },
  {
    category: "violence",
    upTo: "listening",
    when: "blood bone",
    says: String.raw`
      blood (?:drip|pour|flow|stream|ran)\w* (?:from|out of|down) .. (?:mouth|wound|head|face|neck|heart)
      bloody (?:hands?|head|sword|knife|face)|broken bones? .. (?:stick|stuck)\w*`,
  },
  {
    category: "violence",
    when: `
      alive awake blood bone drip eye finger limbs machine open pieces scream stream toe trick`,
    says: String.raw`
      (?:dripp\w*|trickl\w*|stream\w*|ooz\w*|pour\w*) ... (?:was|were|with|it's|saw) (?:\w+ ){0,2}blood|{carer}'s (?:\w+ )?blood|(?:taste|smell|warm\w*|stickiness|sight) of (?:\w+ )?(?:fresh |human |hot |warm )blood
      pieces of (?:him|her|them|the (?:boy|girl|body|man|woman|child)) (?:\w+ )?(?:in|on|all|under|were|lay|body|flesh|skull|brain)|{limb} (?:came|fell|dropp?ed|flew) (?:clean )?off ... (?:blood|scream\w*|machine|bone)
      eye\w* ... (?:hung|hang\w*|dangl\w*|popp\w*) (?:\w+ )?(?:on|from|out) (?:\w+ ){0,2}(?:cheek|socket|nerve|thread|head|skull)
      (?:cut|slic|saw|ripp|tore|tear|carv)\w* (?:him|her|them|me|the (?:boy|girl|man|woman|child|baby)) open ... (?:alive|awake|scream\w*|blood|insides|guts)|while (?:he|she|they) (?:was|were) still (?:awake|alive|scream\w*)`,
    unless: String
      .raw`tomato\w*|ketchup|nose ?bleed|beet\w*|juice|plaster|wolf'?s?|robot'?s?|snowman|toy`,
  },
  {
    category: "violence",
    when: `
      acid air animal ant beat bee bird bleach boiling bug bunnies bunny burn cats chicks clos
      crush cut dogs donkey drop duckling flies fling flung food frog fun giggl glu goldfish
      guinea hamster hedgehog hit holes hot hurl hurt inside kick kitten kitty lamb laugh leave
      lizard lock mice mouse moving nail onto pet pigeon pok ponies pony pour puppy rabbit salt
      seal sew shut slap slug snail spider sprinkl squash squirrel stamp stapl stomp stopped
      stuff suffocat tap thr tie toad toss trap turtle until whip without worm`,
    says: String.raw`
      (?:glu|tap|sew|stapl|nail|tie|burn|pok|cut|sewn)\w* (?:\w+ )?(?:the|its|a|his|her|their) (?:\w+ )?{pet}'?s? (?:eyes?|mouth|paws?|legs|tail|ears|beak|wings|feet) (?:\w+ )?(?:shut|closed|together|to|off|out|with|until)
      (?:pour|sprinkl|put|threw)\w* (?:\w+ )?(?:salt|bleach|petrol|boiling water|hot water|acid) (?:on|over|onto) (?:the |a )?(?:\w+ )?(?:{pet}|slugs?)
      (?:shut|lock|trap|stuff|seal|put|clos|left|leave)\w* (?:\w+ ){0,2}?{pet} (?:\w+ )?(?:in|into|inside) ... (?:without (?:any )?(?:air|holes|food|water)|no (?:air|holes|food)|until it (?:was|stopped|lay)|suffocat\w*|stopped (?:moving|breathing))
      (?:drop|threw|throw|toss|fling|flung|hurl)\w* (?:the|a|his|her|their|that) (?:\w+ )?{pet} (?:\w+ )?(?:from|off|out of|down) (?:the|a) (?:\w+ )?(?:balcony|roof|window|stairs|bridge|cliff|tower)
      (?:whip|beat|kick|hit|stomp|stamp|squash|poke|hurt|crush|slap)\w* (?:on )?(?:his|her|the|a|every) (?:\w+ )?{pet} (?:for fun|for no reason|just (?:because|for|to)|because it (?:was|felt) (?:fun|funny))
      (?:fun|funny|laugh\w*|giggl\w*) ... (?:to|they|he|she|while|as) (?:hurt|kick|drown|tortur|burn|squash|stomp|crush|torment)\w* (?:on )?(?:the|a|his|her|every|some) (?:\w+ )?{pet}`,
    unless: String.raw`never|not to|rescu\w*|saved?|wolf|dragon|kind|toys?|paper|sorry|balls?`,
  },
  {
    category: "violence",
    upTo: "listening",
    when: "blood chop cut hack",
    says: String
      .raw`(?:cut|chopp?ed|hacked) (?:him|her|them) (?:up )?(?:in|in ?to) (?:small |little |tiny )?(?:pieces|bits)|pool of blood|blood (?:dripp|gush|spurt)\w*`,
  },
  {
    category: "violence",
    when: `
      bicycle bike bitten bloody bone bugs bumper car chewed chopp cut flesh glu hack lips
      lizards mess motorbike peck ragged raw ripp sawn scooter sew sliced snipped splinter stapl
      stitch stump torn train worm`,
    says: String.raw`
      (?:a|the|his|her) (?:cut|chopped|hacked|torn|ripped|bitten|sawn) off {limb}|bones? (?:\w+ )?(?:splinter|shatter|snapp|crunch)\w* (?:\w+ )?(?:through|out of|under|inside|like)|(?:ragged|raw|torn|bloody|chewed) (?:\w+ )?(?:stump|mess of|flesh|meat and)|meat and bone|(?:exposed|broken|splintered) bones?
      (?:tied|tie|chained|roped) (?:the|a|his|her) (?:\w+ )?{pet} to (?:the|a|his|their) (?:\w+ )?(?:bicycle|bike|car|motorbike|bumper|scooter|train)|(?:cut|chopped|sliced|snipped) (?:the|a|every) (?:\w+ )?(?:worms?|frogs?|toads?|snails?|butterfl\w+|spiders?|beetles?|bugs?|kittens?|hamsters?|mouse|lizards?) in (?:half|two|pieces)
      (?:sew|sewed|sewn|stitch\w*|glu\w*|stapl\w*) (?:his|her|their|the \w+'s) (?:lips|mouth|eyes|eyelids) (?:together|shut|closed)|peck\w* (?:out )?the eyes (?:out )?(?:of|from) (?:the|a) (?:\w+ )?(?:boy|girl|child|man|woman)`,
    unless: String.raw`gummy|doll|teddy|scarecrow|soup|paper|zombie|skeletons?|dinosaur`,
  },
  {
    category: "violence",
    when:
      "agony blood bone broke cheek evidence eye flesh fractur jaw nose rib skin skull socket tortur victim",
    says: String.raw`
      (?:exposed|raw|torn|mangled|burnt|charred|bloody|bleeding) (?:\w+ )?flesh|flesh (?:\w+ )?(?:raw|bloody|torn|hung|hanging|peel\w*)
      (?:drown|chok|bath|wallow|swimm?)\w* in (?:his|her|its|their|my|your)(?: own)? blood
      tortur(?:er|ers|ing|ed) .. (?:him|her|them|victims?|to death|until|with|enjoy\w*|pain)|instruments of (?:pain|torture)|scream(?:s|ed)? (?:in|of|with) agony
      victims?'?s? .. (?:scream\w*|blood\w*|body|bodies|pain|agony|suffer\w*|throat|flesh)|(?:scream\w*|blood|body|bodies) of .. victims?
      (?:broken?|broke|fractur\w*|shatter\w*|crack\w*) (?:\w+ ){0,3}?(?:cheek ?bones?|jaw|eye sockets?|skull|ribs|nose and)
      (?:get rid of|take care of|hide|clean up|burn|destroy) the (?:evidence|body|bodies)
      skin (?:\w+ )?(?:flaps?|peeled|melt\w*|torn|ripped) (?:off|away)|flap of skin`,
    unless: String.raw`fruit|peach|mango|apple|detective|melon|pumpkin|chalk|plum|biscuit`,
  },
  {
    category: "violence",
    when:
      "acid back bash bare blew bone bomb burn cave down fantasi fire firing gun hang hope inside knock lamp lynch mow only over pour pray public ripp run shoot shot should smash stab strangl teeth tore wish",
    says: String.raw`
      (?:smash|bash|kick|cav|stamp|stomp|punch|beat)\w* {my} (?:\w+ )?(?:face|teeth|head|skull) in|knock\w* {my} teeth (?:out|in)
      with (?:my|his|her|their) bare hands .. (?:kill|strangl|chok|death)\w*|strangl\w* .. with (?:my|his|her|their) bare hands
      (?:fantasi[sz]\w*|dream(?:s|ed|t|ing)?|thinking) (?:about|of) (?:kill|murder|shoot|stab|strangl|tortur|rap)ing
      (?:stabbed|shot|slashed) (?:\w+ ){0,2}?times|(?:tore|ripp?ed|blew|shot|sliced) (?:his|her|their|my|its) {limb} (?:clean |right )?off
      (?:drop|throw)\w* (?:a|the|some) (?:\w+ )?bombs? on|blow(?:s|ing)? up (?:the|a|this|that|their|your|his|her) (?:\w+ )?(?:building|school|church|mosque|hospital|house|plane|train|bus|station|bridge)
      burn(?:s|ed|ing)? (?:down )?{my} (?:house|home|school|shop|church) (?:down|to the ground) .. inside|with (?:everyone|everybody|you|them|him|her|people|children) (?:still )?inside .. (?:burn|fire|blow|blew|bomb)\w*|(?:burn|blow|blew|fire)\w* .. with (?:everyone|everybody|you|people|children|all of them) (?:still )?inside
      watch your back|acid (?:in|on|into|over) (?:his|her|my|your|their) (?:face|eyes)|pour\w* (?:petrol|gasoline|acid) (?:over|on)
      (?:run|mow|ran|plow|plough)\w* (?:them|him|her|people|protesters|kids|pedestrians) (?:over|down)|(?:the )?only good (?:\w+ )?(?:one )?is a dead
      public(?:ly)? (?:hang|execut)\w*|firing squads?|lynch(?:ed|ing|es)?|from (?:the )?lamp ?posts?
      (?:hope|hoped|wish|wishes|pray|prayed) (?:that )?(?:some ?one|somebody|he|she|they|you) (?:shoots?|kills?|stabs?|rapes?|gets? (?:shot|killed|raped|stabbed|cancer)|dies|die (?:slowly|in|a))
      (?:cops|police|army|soldiers|some ?one|somebody|we|they|you) (?:should|oughta|ought to|need to|must|have to) (?:just |all |really )*(?:shoot|hang|stab|lynch|execute|behead|gas|burn) (?:\w+ ){0,2}?(?:them|him|her|you|those|these|people|protesters|all|every\w*)`,
    unless: String
      .raw`snow|water|sand|paper|film|picture|photo|clay|dough|lego|marshmallow|toy|candle|leaves|lantern`,
  },
];
