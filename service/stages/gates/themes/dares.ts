/** What a child could copy and come to harm by, where it is told as fun. Cats may sit on roofs. */
import type { Rule } from "./rule.ts";

/** Told as a warning, or done by those who may. */
const WARNED = String.raw`
  never|don't|do not|did not|must not|mustn't|shouldn't|should not|can't|cannot|danger\w*|careful\w*
  warn\w*|not safe|unsafe|rescu\w*|fire ?fighters?|fire ?m[ae]n|grown ?ups?|not a toy|not allowed|forbid\w*`;
/** Who does in tales what no child should. */
const CREATURE = String.raw`
  cats?|kitten|mouse|mice|squirrels?|birds?|owls?|monkeys?|santa|peter pan|fair(?:y|ies)|dragons?|spiders?
  (?<!like an? )super ?hero\w*|superman|spider ?man|penguins?|polar bears?|robots?|ghosts?|witch|rapunzel|elves|elf`;

export const DARES: Rule[] = [
  {
    category: "imitation",
    when: "candle fire flame gasoline lighter match petrol",
    says: String.raw`
      (?:struck|strike|lit|light|lights|flick|flicked|play\w*|took|steal|stole|borrow\w*|with) (?:\w+ ){0,5}?(?:match|matches|lighter) .. (?:curtains?|beds?|bedroom|paper|carpet|hair|sofa|shed|pretty|fun|cosy|cozy|flames? danc\w*|sparkl\w*|rug|leaves|grass|wonderful|burn\w*)
      (?:play\w*) with (?:the |some |\w+'s |a )?(?:match|matches|lighter|fire|candles?)
      (?:lit|light|start|started|made|make|built|build|set) (?:\w+ ){0,4}?fire (?:\w+ ){0,2}?(?:in|inside|under|on|to) (?:\w+ )?(?:bedrooms?|beds?|closet|wardrobe|attic|school|shed|classroom|bathroom|curtains?|carpet|sofa|garage|basement|wood pile|rubbish|bin)
      how to (?:start|make|light|build|set) a fire .. (?:lighter|match|matches|petrol)|(?:mum|mom|dad|grandpa|mother|father|daddy)'?s (?:lighter|matches) .. (?:fire|fun|burn\w*|play\w*|flame\w*|light|lit|took|secret)
      spray\w* .. (?:lighter|flame|match|candle|fire) .. (?:dragon|flame|whoosh|fire|fun|huge|torch)|(?:petrol|gasoline) (?:\w+ ){0,3}(?:on|over|into) the (?:fire|flames)
      (?:finger|hand)s? (?:\w+ ){0,3}?(?:through|in|into|over) (?:the|a) (?:candle|flame|fire) .. (?:fun|tickl\w*|brave|hurt|game)`,
    unless: WARNED + String.raw`
      camp ?fire|marshmallows?|football|cake|fire ?place|dragon's|with (?:dad|mum|grandpa|grandma)`,
  },
  {
    category: "imitation",
    when: `
      bath cable cord electric fence hair heater line outlet phone plug pole pool pylon radio
      socket toaster tub wire`,
    says: String.raw`
      (?:put|puts|stick|sticks|stuck|poke|poked|push|pushed|shove|shoved|jam|jammed|slide|slid) (?:\w+ ){1,6}?(?:in|into|inside) (?:the |a |an )?(?:\w+ )?(?:socket|outlet|plug hole|plug socket|toaster)
      (?:hair ?dryer|toaster|radio|heater|phone charger|lamp) .. (?:in|into) (?:the |her |his )?(?:\w+ )?(?:bath|bathtub|tub|bath ?water|pool) .. (?:waves|fun|warm|fizz\w*|bubbl\w*|music|light)?
      (?:lick|bit|bite|touch|chew|cut)\w* (?:the |an? )?(?:\w+ )?(?:electric |live |bare |power )(?:wires?|cables?|fence|cords?)|climb\w* (?:\w+ ){0,2}?(?:electricity|power) (?:pole|pylon|lines?)`,
    unless: WARNED + String.raw`
      bread|bagel|toast|plug into|eye|lamp plug|charger into the socket|plug (?:in|into)|waffles?|crumpets?`,
  },
  {
    category: "imitation",
    when: `
      all ammonia antifreeze bleach capsule chemical cleaner cleaning dadzcapsules deodorant
      detergent drinks eating gas grandzcapsules grandzmedicine grandzpills grandztablets inhal
      laundry liquid medicine mix nail ofcapsules ofmedicine ofpills oftablets paint perfume
      petrol pill pod powder sanitizer scapsules share sink smedicine soap spills stablets syrup
      tablet tast took`,
    says: String.raw`
      (?:pills?|tablets?|medicine|capsules?) .. (?:like|tastes?|tasted|just|look\w*) (?:\w+ )?(?:like )?(?:\w+ )?(?:sweets?|cand(?:y|ies)|yummy|delicious|sugar|chocolate|bonbons?|lollipops?|gummy|gummies)
      (?:ate|eat|eats|eating|swallow\w*|drank|drink|gobbl\w*|munch\w*|took|take|try|tried|taste\w*|chew\w*) (?:\w+ ){0,4}?(?:whole bottle|all (?:of )?(?:the|his|her|grand\w+|mum\w*|dad\w*)|handful|lots|some|every|\w+'s|many|more|two|extra|few)(?: of)? ?(?:\w+ ){0,3}?(?:pills|tablets|medicine|capsules|cough syrup)
      (?:pills|tablets|medicine|capsules) .. ate the whole (?:bottle|box|packet)|(?:share|swap|trade|give|gave|pass\w*) (?:\w+ ){0,4}?(?:pills|tablets|medicine|capsules) (?:with|to) (?:your|his|her|their|the) (?:friends?|brother|sister|class|others?|children)|share them with your friends
      (?:drank|drink|drinks|drinking|sipp?\w*|swallow\w*|tast\w*|gulp\w*|lick\w*|eat|ate|bite|bit) (?:\w+ ){0,5}?(?:bleach|detergent|(?:floor |toilet |oven |window )?cleaner|laundry \w+|washing (?:powder|up liquid)|dish soap|petrol|gasoline|antifreeze|paint|perfume|sanitizer|nail polish|chemicals?|from under the sink|under the sink|cleaning \w+|tide pods?)
      mix\w* (?:\w+ ){0,4}?(?:bleach|ammonia|cleaners?|chemicals?|cleaning \w+|drain) (?:\w+ ){0,3}?(?:with|and|together|from|under)|bleach (?:and|with) (?:\w+ )?(?:vinegar|ammonia|cleaner)
      (?:inhal|smell|sniff|breath)\w* (?:\w+ ){0,4}?(?:bleach|petrol|gasoline|deodorant|nail polish|gas)`,
    unless: WARNED + String.raw`
      brush\w*|vaccin\w*|nurse|a spoon\w* of medicine|doctor|mum gave|mother gave|poorly|better soon|pill ?bug`,
  },
  {
    category: "imitation",
    when: `
      bag batteries battery belt blackout breath challenge choking coin cord dare faint knock
      magnet marble mouth neck nose pass rope scarf strangl swallow throat`,
    says: String.raw`
      swallow\w* (?:\w+ ){0,4}?(?:magnets?|batter(?:y|ies)|marbles?|coins?|lego\w*|button|nails?|beads?|pins?) .. (?:magnetic|fun|robot|super\w*|become|turn\w*|power\w*|yum\w*|like (?:a )?(?:sweets?|candy)|magic\w*|tummy|strong|easy|and)
      (?:put|pop|suck|lick|held|hold)\w* (?:\w+ ){0,6}?(?:batter(?:y|ies)|magnets?|marbles?|coins?) (?:\w+ ){0,2}?(?:in|on|into|to|under) (?:your|his|her|my|the) (?:mouth|tongue)
      (?:marbles?|beads?|peas?|lego\w*|batter(?:y|ies)|magnets?|stones?|crayons?) .. up (?:your|his|her|my) nose
      (?:choking|fainting|passing out|pass out|blackout|strangl\w*|knock ?out) (?:game|challenge|dare|trick)|(?:dangerous|viral|tiktok|online|internet|fire|hot water) challenge
      (?:hold|held|holding)\w* (?:your|his|her|their|my) breath .. (?:goes? black|went black|faint\w*|pass\w* out|dizzy|saw stars|see stars|as long as you can|until you|until everything)
      (?:plastic|carrier|shopping|bin) bags? .. (?:over|on|around) (?:your|his|her|their|my|the) (?:\w+ )?(?:heads?|face|mouth)|pull\w* .. plastic bag over
      (?:tie|tied|ties|tying|wrap\w*|wound|loop\w*|put) (?:\w+ ){0,4}?(?:scarf|rope|belt|cord|string|leash|skipping rope) (?:\w+ ){0,3}?(?:a?round) (?:your|his|her|my|their|the) (?:\w+'s |own |little |best |baby )*(?:neck|throat) .{0,24}(?:pull\w*|tight|horse|dog|game|fun|hang\w*|swing|play\w*|laugh\w*)
      (?:scarf|rope|belt|cord|string|leash) (?:\w+ )?tight\w* (?:a?round) (?:\w+ ){1,3}(?:neck|throat)|(?:squeez|press)\w* (?:\w+ ){1,3}(?:neck|throat) .{0,12}(?:game|fun|stars|until|dizzy|laugh\w*)`,
    unless: WARNED + String.raw`snowman|whale|ostrich|crocodile|piggy bank|bandana|goat`,
  },
  {
    category: "imitation",
    when: `
      boot dishwasher drain dryer freezer fridge machine microwave refrigerator suitcase trunk
      washing`,
    says: String.raw`
      (?:climb|climbed|hid|hide|hides|hiding|crawl\w*|squeez\w*|get|got|jump\w*|hop|hopped|sit|sat|slip\w*) (?:\w+ ){0,4}?(?:in|into|inside) (?:the|an?|our|their|your|mum's|grandma's) (?:\w+ )?(?:fridge|refrigerator|freezer|washing machine|tumble dryer|dryer|microwave|dishwasher|car boot|boot of the car|trunk of the car|storm drain|suitcase)
      (?:shut|close|closed|lock|locked|zip\w*) (?:\w+ ){0,4}?(?:fridge|freezer|washing machine|dryer|suitcase) (?:door )?(?:behind|on|with (?:him|her|you|me) inside)`,
    unless: `${WARNED}${CREATURE}|socks?|cheese`,
  },
  {
    category: "imitation",
    when: "balcon bridge cliff crane garage ledge parapet railing roof scaffold upstairs window",
    says: String.raw`
      (?:climb|crawl|step|got|get|slip)\w* (?:\w+ ){0,3}?(?:out )?on ?to the (?:\w+ )?roof .{0,40}(?:{fun}|danc\w*|balanc\w*|ran|run|dare\w*|edge|jump\w*)
      (?:climb|crawl|step|get|got|squeez|lean)\w* (?:\w+ ){0,2}?out (?:of )?(?:\w+ ){0,4}?window\w* .{0,60}(?:roof|ledge|gutter|drain ?pipe) .{0,40}(?:{fun}|danc\w*|danced|view|balanc\w*|ran|run|play\w*|adventure|free)
      (?:jump|leap|leapt|fly|flew|dive|glid|parachut)\w* (?:off|from|out of|down from) (?:the|a|our|your|their|his|her) (?:\w+ )?(?:balcony|roof\w*|bridge|window|cliff|garage|upstairs window|scaffold\w*|crane|shed roof) .{0,24}(?:umbrella|cape|fly|flying|parachute|blanket|{fun}|sheet|towel|wings|land\w* safely|nothing (?:bad )?happen\w*)
      (?:danc|balanc|walk|play|run|ran|race|tiptoe|skat|jump|hopp?)\w* (?:along|on|across|around|about) (?:the |a )?(?:edge of )?(?:the )?(?:\w+ )?(?:roof\w*|ledge|railings?|parapet|balcony rail\w*|crane|scaffold\w*) .{0,30}{fun}
      (?:hang|hung|dangl)\w* (?:\w+ ){0,3}?(?:from|off|over|out of) (?:the|a) (?:\w+ )?(?:balcony|roof|bridge|window|ledge|cliff) .{0,30}{fun}|(?:let's|let us|you can|just|try to|dare you to) (?:all )?(?:jump|climb|leap|fly) (?:off|from|out of|onto|on to) (?:the|a|our|your) (?:\w+ )?(?:roof|balcony|window|bridge|cliff|garage)
      {fun} .{0,20}(?:climb|jump)\w* (?:onto|on to|off|out onto) the (?:roof|balcony rail\w*|ledge)`,
    unless: WARNED + CREATURE + String.raw`|flying carpet|wand|magic carpet|sleigh|chimney sweep`,
  },
  {
    category: "imitation",
    when: `
      bus car cross elevator exciting highway lift lorries lorry motorway needn rail road seat
      street tracks traffic train tram truck wheel`,
    says: String.raw`
      (?:ran|run|runs|running|dash\w*|dart\w*|rac\w*|jump\w*|sprint\w*|play\w*|step\w*|cross\w*|walk\w*) (?:\w+ ){0,3}?(?:across|into|in|onto|through|between|out into|over) (?:the )?(?:\w+ )?(?:road|street|traffic|highway|motorway|cars|lorries) .{0,30}(?:without (?:even )?looking|{fun}|eyes (?:closed|shut)|dar\w*|honk\w*|cars? (?:stop|screech|brak)\w*|game)
      (?:no need to|don't need to|needn't|without) look\w* (?:\w+ ){0,6}?(?:cross\w*|road|street)|(?:closed|shut|close|shut) (?:your|his|her|their) eyes and (?:ran|run|walk\w*|cross\w*|step\w*) (?:\w+ ){0,4}?(?:road|street|traffic)
      (?:jump|ran|run|step|stood|stand|danc)\w* (?:out )?(?:in front of|between) (?:the |a |an |moving |speeding )*(?:\w+ )?(?:cars?|traffic|bus|train|truck|lorry) .{0,30}(?:{fun}|dar\w*|game|stop\w*)
      (?:lie|lay|lain|play\w*|sit|sat|stood|stand\w*|walk\w*|balanc\w*|put) (?:\w+ ){0,4}?(?:on|along|between) (?:the )?(?:railway|train|rail|tram|railroad) ?(?:tracks?|lines?|rails?) .{0,40}(?:{fun}|feel|train (?:com\w*|pass\w*|rush\w*)|coin|dar\w*|brave|game|wait\w*)
      (?:ride|rode|riding|climb\w*|stand|stood|surf\w*|sit|sat|hang\w*|hung) (?:\w+ ){0,2}?(?:on top of|on the roof of|on to the roof of|onto the roof of|on the outside of|to the back of|onto the back of) (?:the |a )?(?:moving )?(?:\w+ )?(?:train|bus|car|truck|lorry|tram|lift|elevator) .{0,30}(?:{fun}|like|just|wind|speed\w*|fast)
      (?:unbuckl|unfasten|undid|undo|took off|take off|unclick|without|slipp?)\w* (?:\w+ ){0,3}?seat ?belts? .{0,50}(?:window|{fun}|climb\w*|danc\w*|stood|free|roof|driv\w*)|(?:climb|lean|hang|hung)\w* (?:\w+ ){0,3}?out of (?:the|a) (?:moving )?(?:car|bus|train) window
      (?:drove|drive|driving|steer\w*|start\w*) (?:daddy|mum|mummy|dad|mom|mommy|grandpa|father)'?s car .{0,40}{fun}|behind the wheel of (?:daddy|mum|dad|mom)\w*`,
    unless: WARNED +
      String.raw`toy|parade|street party|closed to traffic|looked left|lollipop|zebra crossing`,
  },
  {
    category: "imitation",
    when: "candy kitten man puppy strange sweets van",
    says: String.raw`
      (?:stranger|strange man|strange lady|strange woman|nice man|friendly man|kind man|man in the (?:van|car)|the man|a man) (?:\w+ ){0,8}?(?:puppy|puppies|kittens?|sweets|candy|lollipop|ice cream|toys?|balloons?) .{0,40}(?:(?:got|get|hopp?|jump|climb)\w* (?:in|into|inside)|drove|went (?:with|along|off)|follow\w*|took his hand|into (?:his|the) (?:car|van|house))
      (?:got|get|gets|climb\w*|hop|hopped|jump\w*) (?:in|into|inside) (?:the |a )?(?:(?:nice |kind |friendly |strange )?(?:stranger|man|strange man)'?s) (?:\w+ )?(?:car|van|truck)|(?:got|climb\w*|hopp?\w*|jump\w*) (?:in|into) (?:the |his |a )?(?:\w+ )?(?:car|van) (?:with|of) (?:the |a )?(?:\w+ )?(?:stranger|man|strange)
      (?:went|go|goes|walk\w*|left|ran|skipp?\w*|wander\w*) (?:off |away |along |home |out )?with (?:the|a) (?:\w+ )?(?:stranger|strange man|strange woman|strange lady|man from the (?:park|van|car|street))
      stranger\w* .{0,30}(?:in (?:his|her|the) (?:car|van)) .{0,40}(?:got in|hopp\w*|climb\w*|drove|follow\w*|went)|open\w* the door (?:to|for) (?:the|a) (?:\w+ )?stranger .{0,24}(?:alone|nice|friendly|kind|sweets|present|fun)
      strangers? (?:are|is) (?:\w+ )?(?:nice|friends?|kind|safe|fun) .{0,24}(?:car|go with|follow|sweets|come)`,
    unless: WARNED +
      String.raw`knight|horse|castle|i do not go|shouted no|said no|police|princess|king`,
  },
  {
    category: "imitation",
    when: `
      berries canal deep dive frozen fun gobbl ice icy knife knives lake leaves mushroom nibbl
      onto pick plant pond pool river scissors sea sun swim tast toadstool tongue underwater
      water waves`,
    says: String.raw`
      (?:don't|do not|needn't|no) need to (?:know how to |be able to )?swim|(?:jump|dive|wade|leap|swim)\w* (?:\w+ ){0,4}?(?:deep|river|lake|sea|canal|pool|waves|water) .{0,40}(?:(?:can't|cannot|couldn't|could not|not know how to|without (?:knowing|learning)) ?(?:how to )?swim\w*|nobody (?:was )?watching .{0,8}fun|alone at night)
      (?:walk|step|run|ran|go|jump|play|skat|danc)\w* (?:out )?(?:on|onto|over|across) the (?:\w+ )?(?:frozen|thin|icy) (?:lake|pond|river|ice|sea) .{0,40}(?:hold|held|won't break|don't worry|is safe|crack\w*|fun|nothing)|the ice (?:will|would) (?:always )?hold (?:you|us)
      under ?water (?:as long as|until|till) .{0,24}(?:can|black|dizzy|stars|lungs)|(?:star|look|gaz|peer)\w* (?:straight|right|directly|deep) (?:in ?to|at) the (?:\w+ )?sun
      (?:at|eat|tast|munch|pick|nibbl|gobbl)\w* (?:\w+ ){0,6}?(?:berries|mushrooms?|toadstools?|leaves|plants?) .{0,40}(?:not know|n't know|unknown|never seen|no idea|what they were|strange) .{0,40}(?:delicious|yummy|tasty|sweet|good|wonderful|fun|fine)|(?:unknown|strange|poisonous) (?:\w+ )?(?:berries|mushrooms?|toadstools?) .{0,30}(?:delicious|yummy|tasty|sweet|ate|eat)
      (?:ran|run|running|race|raced|danc\w*|jump\w*) (?:\w+ ){0,4}?with (?:the |a |big |sharp )*(?:scissors|knives|knife) .{0,30}{fun}|(?:lick|put)\w* (?:\w+ ){0,4}?tongue (?:\w+ ){0,2}?(?:on|to|against) (?:the |a )?(?:frozen|icy|iron|metal|cold) (?:pole|bar|post|railing)`,
    unless: String
      .raw`never|danger\w*|careful\w*|warn\w*|not safe|rescu\w*|with dad|with mum|grown ?ups?|must not|eagle|fish|duck|mermaid|float|boat`,
  },
  {
    category: "imitation",
    when: `
      balcon brilliant cliff crane drain floor gutter ledge railing roof scaffold sill upstairs
      window`,
    says: String.raw`
      (?:slid|slide|climb|swing|swung|jump|leap|hang|hung|balanc|lean|danc|run|ran|walk|tiptoe|hop|skip|glid|parachut)\w* (?:\w+ ){0,4}?(?:balcony|(?:third|second|fourth|fifth|top|first) floor|upstairs window|edge of the (?:\w+ )?roof|roof ?top|railings?|window ?sill|ledge|scaffold\w*|crane|gutter|drain ?pipe|bedroom window|edge of the cliff) .{0,60}(?:{fun}|eyes (?:shut|closed)|sheets?|umbrella|no hands|cape|like a (?:bird|superhero|tightrope)|adventure)
      (?:eyes (?:shut|closed)|no hands|{fun}) .{0,40}(?:edge of the (?:\w+ )?roof|balcony railings?|window ledge|roof ?top|edge of the cliff)|lean\w* (?:\w+ )?(?:far |right )?out of the (?:\w+ )?(?:train|car|bus|upstairs|open|top) window .{0,40}(?:{fun}|fl[ey]w?\w*|wind|like)`,
    unless: WARNED + CREATURE,
  },
  {
    category: "imitation",
    when: `hairspray weedkiller 
      ate cabinet chew coin crunch deodorant detergent drank drink eat fluid foil fork gasoline
      gobbl gulp kerosene lick lighter match microwave munch nail nibbl outlet paraffin petrol
      poison shampoo sip socket spray squirt suck swallow tablets thinner toaster toilet washing`,
    says: String.raw`
      (?:pour|splash|spray|squirt|tip|throw|threw|tipp)\w* (?:\w+ ){0,3}?(?:petrol|gasoline|lighter fluid|paraffin|kerosene|hair ?spray|deodorant) (?:on|over|in ?to|onto|at)
      (?:lit|lights?|struck|strike|lighting) (?:all |every |one |another |each |a |some )(?:of )?(?:the |mum's |dad's )?(?:long |little |last )?match\w* .{0,50}(?:beds?|bedroom|after another|one by one|box|room|fun|watch\w*|pretty|sofa|closet|cupboard|carpet|alone|secret\w*|barn|hay)
      (?:chew|swallow|gulp|munch|crunch|gobbl|eat|ate|suck|nibbl|drank|drink|lick|sip|gulp|gobbled)\w* (?:up |down )?(?:\w+ ){0,5}?(?:pills|tablets|capsules|medicine cabinet|cleaning \w+|cleaner|detergent|bleach|shampoo|weed ?killer|rat poison|toilet \w+|nail polish|soap suds|washing \w+|paint thinner)
      (?:tablets|pills|capsules|medicine) .{0,50}(?:chew|swallow|gulp|munch|crunch|gobbl|eat|ate|suck)\w* (?:\w+ )?(?:of them|three|two|four|five|all|them|one|some|it all|the lot)
      (?:fork|foil|spoon|phone|metal|soap|coin|knife|key|nail) (?:\w+ )?(?:in|into|inside) the (?:microwave|toaster|socket|outlet)`,
    unless: WARNED + String.raw`
      vitamins?|doctor|nurse|vet|brush\w*|mum gave|poorly|prescri\w*|ducks?|camp ?fire|better soon|cough`,
  },
  {
    category: "imitation",
    when: `
      busy candy car chocolate cream danc dart driver fast front green heavy held hold honking
      hop lift lolly moving phone present puppy push rac red ride road roll rushing speeding
      strange street stroll sweets tak throat traffic truck under unknown van wait walk zoom`,
    says: String.raw`
      (?:skip|danc|cartwheel|roll|skat|cycl|hop|run|ran|dash|step|walk|rac|jump|stroll|dart|zoom)\w* (?:\w+ ){0,2}?(?:in ?to|through|between|across|in front of) (?:the )?(?:busy |heavy |rushing |speeding |moving |fast |honking )(?:traffic|cars?|road|street|lorr\w+|trucks?)|(?:skip|danc|run|ran|dash|walk|rac|jump|stepp?|hopp?)\w* (?:out )?in ?to the traffic
      why wait for the (?:green|lights?|traffic)|(?:ran|run|cross\w*|walk\w*|skipp?\w*) (?:\w+ ){0,4}?(?:red (?:light|man)|when it was red|on red) .{0,40}{fun}
      (?:squeez|press|grip|grab)\w* (?:\w+ ){0,3}?throats? .{0,40}(?:floaty|dizzy|stars|black|turns|game|fun|giggl\w*|until|laugh\w*)|under ?water the longest|(?:held|hold|holding|push\w*) (?:each other|him|her|them|one another|his \w+|her \w+) (?:down )?(?:under ?water|down)
      (?:strange|unknown|friendly|nice|kind) (?:lady|man|woman|driver|person|gentleman|stranger) .{0,40}(?:lift|ride|car|van|sweets|candy|puppy|phone|ice cream) .{0,30}(?:jump|hop|got|climb|went|follow|took|accept|get|slid)\w* (?:\w+ ){0,2}?(?:in|into|inside|with|along|off|it|them|the)
      (?:accept|took|take|tak|ate|got)\w* (?:\w+ )?(?:sweets|candy|a lift|a ride|presents?|a lolly\w*|chocolate) from (?:a|the|some) (?:\w+ )?(?:stranger|strange man|man in the|man with the|unknown)`,
    unless: WARNED + String.raw`
      knight|horse|castle|said no|police|parade|dinosaurs?|wolf|sword`,
  },
  {
    category: "imitation",
    when: `
      ammonia balcony bleach cape car cleaner detergent follow friendly garage gas gentleman
      kind lady neck nice petrol polish rail roof rope shampoo shed sheet soap stove strange
      tighten towel umbrella unknown van vinegar wings wire woman`,
    says: String.raw`
      (?:cleaner|bleach|detergent|petrol|shampoo|polish|soap) (?:\w+ )?(?:tastes?|tasted) (?:of|like|so|yummy|delicious)|(?:pour|mix|add|put|stir)\w* (?:\w+ ){0,3}?(?:vinegar|ammonia|cleaner|acid) ... (?:bleach|cleaner|ammonia)|bleach ... (?:vinegar|ammonia|green cloud|bubbl\w*|magic|potion|smoke)
      (?:sniff|breath|inhal|smell)\w* (?:in )?the gas (?:from|of)|gas from the (?:stove|oven|cooker)|touch\w* the (?:third rail|live (?:rail|wire))|(?:cape|towel|umbrella|wings|sheet) ... (?:jump|leap|leapt|flew|dive|dove)\w* (?:from|off|out of) (?:the|a|their) (?:\w+ )?(?:roof|balcony|window|garage|shed)
      (?:tighten|pull)\w* (?:the |a |his |her )?(?:\w+ )?(?:rope|scarf|belt|cord|string|strap)s? (?:\w+ )?(?:a?round|about) (?:his|her|your|my|their) (?:own )?neck|(?:follow|went|go|walk)\w* (?:\w+ )?(?:with )?(?:the|a) (?:nice|kind|friendly|strange|unknown) (?:lady|man|woman|gentleman) .{0,30}(?:never seen|not know|n't know|strange|car|van)`,
    unless: WARNED + CREATURE,
  },
];
