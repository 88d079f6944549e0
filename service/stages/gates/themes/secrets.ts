/** Secrets kept from those who care for a child, and how grown-ups come near one behind their backs. */
import type { Rule } from "./rule.ts";

/** A secret that ends well: it is told on the day. */
const SURPRISE = String.raw`
  surpris\w*|birthday|christmas|party|mother's day|father's day|wrapp\w*|valentine\w*|anniversary
  hanukkah|eid|santa|cake|breakfast in bed|thank you card|card for`;

export const SECRETS: Rule[] = [
  {
    category: "secrets",
    when: `
      admit adult behind carer dad family find folks grandma grandpa grownup hear hid keep kept
      knew know learn let lie listen love mama mention mom mum need notice papa parent read
      secret see shouldn show teacher tell trust understand`,
    says: String.raw`
      (?:don't|do not|never|must not|mustn't|shouldn't|should not|needn't|not to|no need to|stop|dare not) (?:you )?(?:ever )?(?:tell\w*|mention\w*|admit\w*|show\w*|let on to) (?:\w+ ){0,3}?(?:to )?(?:your|her|his|their|the|my|any|you're)? ?(?:{carer})(?! (?:bear|duck|cat|mouse|hen|goose)|'s| of)
      (?:promis\w*|swore|swear|vow\w*) (?:me )?(?:never|not) to tell (?:\w+ ){0,3}?{carer}|tell(?:ing|s)? (?:no one|nobody|no ?body) .. (?:not even|especially not) (?:\w+ )?{carer}
      (?:keep|kept|keeping|hide|hid|hidden|hiding) (?:\w+ ){0,5}?(?:secret|hidden|it|this|that|away)? ?from (?:your|her|his|their|my|the) (?:own )?(?:{carer})
      secrets? .. from (?:your |her |his |their |my |the )?(?:{carer})|(?:lie|lied) to (?:her|his|their|your) {carer} .. (?:met|meet|went|sneak\w*|snuck|man)
      (?:{carer}) (?:\w+ )?(?:must|should|need|may|can|will|has to|have to)(?: not|n't| never) (?:ever )?(?:to )?(?:know|find out|see|hear|learn)|(?:{carer}) (?:\w+ )?(?:mustn't|can't|won't|shouldn't|needn't|cannot) (?:ever )?(?:know|find out|see|hear|learn)
      (?:{carer}) (?:doesn't|don't|does not|do not|didn't) (?:need|have|ought) to (?:know|see|hear|find)|(?:{carer}) (?:wouldn't|won't|would not|don't|doesn't|never) (?:ever )?(?:understand\w*) (?:you|us|me|this|our)|(?:trust|listen to|love|need) me more than (?:\w+ )?{carer}
      so (?:that )?(?:your |her |his |their |my |the )?(?:{carer}) (?:doesn't|don't|can't|won't|didn't|couldn't|wouldn't|does not|cannot|will not|would not|could not|do not|never) (?:ever )?(?:see|find|know|hear|notice|read)
      behind (?:your|her|his|their|my) (?:{carer})(?:'s|s')? backs?|(?:{carer}) would be (?:\w+ )?(?:angry|mad|cross|upset|furious|sad) .. (?:if (?:she|he|they) knew|secret|tell)`,
    unless: SURPRISE + String.raw`
      apart|truth|tell (?:your |a |the )?(?:grown ?up|mum|parent|teacher)s? (?:at once|right away)|cannot tell|could not tell`,
  },
  {
    category: "secrets",
    when: "between secret",
    says: String.raw`
      our (?:own )?(?:special|little|very|private|big) (?:\w+ )?secret(?=[^a-z ]|$| $| (?:and|that|between|just|so|we|you|from|now|game|because|or|is|has|must|if|okay|ok|forever|said|whispered)(?![a-z]))|(?:stays?|stay|keep (?:it|this|that)|this is|is|just|only|secret) (?:\w+ )?between (?:us|you and me|me and you|the two of us)
      (?:has to|have to|must|got to|needs to) (?:be|stay|remain|keep it) (?:a |our )?secret .. (?:photos?|pictures?|touch\w*|tell|man|uncle|hurt)|(?:photos?|pictures?|touch\w*|hugs?|kiss\w*|cuddl\w*|tickl\w*) .. (?:has to|have to|must|will|should) (?:be|stay|remain) (?:a |our )?secret`,
    unless: SURPRISE,
  },
  {
    category: "secrets",
    when: `
      alone asleep climb come creep crept dad family follow get going meet mom mother mum
      parents run slip sneak snuck visit`,
    says: String.raw`
      (?:come|came|meet|go|went) (?:\w+ ){0,3}?alone .. (?:tell\w* (?:no|any)|don't tell|nobody must|no one must|secret|not tell)|(?:nobody|no one|anyone) .. come alone
      (?:meet|visit|come to|follow) me .. (?:alone|don't tell|tell (?:no one|nobody)|when (?:your|the) (?:parents|mum|mom|dad)|asleep|secret)
      (?:sneak|snuck|slip|creep|crept|get|climb|run)\w* out .. (?:when|while|after|before|so) (?:\w+ )?(?:parents|mum|mom|dad|mother|father|family|grown ?ups) (?:are|were|is|was|sleep\w*|slept|wake|woke|cannot|can't)
      (?:when|while|are) (?:your|her|his) (?:parents|mum|mom|dad) (?:are |is )?(?:asleep|out|away|not home|not there|at work|gone|sleeping) .. (?:meet|come|let me|open|address|alone|i'll|visit|sneak|out|said|asked)
      tell (?:no one|nobody) where (?:you|we) (?:are|were|'re) (?:going|meeting)`,
    unless: String.raw`ghost|friends went|together|tooth fairy|santa`,
  },
  {
    category: "secrets",
    when: `
      believe bought buy chocolate console didn gives giving nothing offered paid phone promise
      puppy quiet say secret silence silent talk tell wouldn`,
    says: String.raw`
      if you (?:keep|stay|are|remain|can keep|don't|do not|won't|promise not|say) (?:quiet|silent|silence|it (?:a )?secret|(?:to )?tell|nothing|my secret|our secret|a secret)(?: \w+){0,4}? .{0,12}(?:i'll|i will|you can|you'll|you get|gets?|i shall) (?:give|buy|get|have|let|take|bring|play|come)\w*(?: you)? (?:\w+ )?(?:\w+ )?(?:phone|toys?|sweets|cand(?:y|ies)|money|presents?|games?|gifts?|chocolate|bike|anything|console|puppy|more|one)
      (?:gave|give|gives|giving|bought|buy|buys|promised|offered|paid) (?:\w+ ){1,6}?(?:so (?:that )?|if )(?:she|he|you|they|i) (?:would|will|won't|wouldn't|did|does|do)(?: not|n't)? (?:ever )?(?:tell|say|keep quiet|stay quiet|talk)
      (?:in return|in exchange) for (?:\w+ )?(?:silence|not telling|keeping quiet|your secret)
      if you (?:ever )?(?:tell|say anything|talk to)(?: \w+){0,3}? .{0,6}(?:nobody|no one|something (?:bad|terrible)|i'll hurt|i will hurt|you'll be|you will be|your (?:mum|mom|mother|family|dad|parents|dog)|they will|they'll|bad things|i'll come|we'll both)
      (?:nobody|no one|they) (?:will|would|won't|'ll) (?:ever )?believe you|(?:who|nobody) would believe a (?:child|kid|girl|boy) like`,
    unless: String.raw`unicorn|ufo|spell|genie|enchant\w*|turn (?:in)?to stone`,
  },
  {
    category: "secrets",
    when: "cam chestin facebut himonly image photo pic puted selfie video webcam",
    says: String.raw`
      (?:send|show|text|email|post|take|took|taking|share|want|need)\w* (?:me |him |us |her |some |a |more |few |another )*(?:\w+ )?(?:pictures?|photos?|selfies?|videos?|pics?|images?) of (?:you|yourself|herself|himself|her|him|me|your (?:body|face|chest|legs|room)) ?.{0,10}(?:in (?:the bath|bed|your|her|his|a swim\w*|the shower|under\w*|a bikini)|without|with no|with nothing|undress\w*|naked|secret|wearing|but (?:it|don't)|on your bed|changing|only|and don't|alone)
      (?:send|text|email) me (?:\w+ )?(?:pictures?|photos?|selfies?|videos?|pics?) of (?:yourself|your body|you)(?! (?:and|with|at|on|in (?:the|your) (?:snow|new|garden|costume)))
      (?:turn|switch|put)(?:ed)? on (?:your|her|his|the) (?:web)?(?:cam|camera) .. (?:see|show|room|body|alone|undress|you)|(?:photos?|pictures?|videos?) of you .. (?:secret|tell)`,
    unless: SURPRISE,
  },
  {
    category: "secrets",
    when: `
      address alone camera chat coach dad delet game internet lock mom mum name number online
      parents password phone school special surname tell text touch uncle`,
    says: String.raw`
      (?:address|where do you live|phone number|which school|what school|password) .. (?:parents|mum|mom|dad) .. (?:out|home|away|asleep|work)|(?:are you|you're|you are) (?:all )?(?:home )?alone .. (?:address|parents|door|camera)
      (?:give|tell|send|type|text) (?:me|us|him) your (?:home |real |full )?(?:address|phone number|password|surname|last name|school)
      delet\w* (?:these|the|our|this|your|all|every|my) (?:\w+ )?(?:messages?|chats?|texts?|history|photos?|pictures?) .. (?:{carer}|see|read|find|nobody|no one)
      (?:so|very) special .{0,30}(?:chose|choose|picked|not like (?:the )?other|different from) .{0,60}(?:tell|secret|alone|nobody)|lock(?:ed)? the door .. (?:so (?:that )?)?(?:{carer}|nobody|no one) .. (?:see|know|hear|disturb|come)
      (?:met|meet|meeting|visit|see) (?:\w+ ){0,3}?(?:man|woman|boy|girl|guy|friend|person|someone|stranger) (?:\w+ ){0,4}?(?:from the (?:internet|game|chat)|online|on the internet)|(?:friend|man|person|stranger) (?:\w+ ){0,2}?(?:online|internet|chat) .. (?:meet|park|alone|secret|parents|trust|picture|photo)
      (?:not|never) (?:to )?tell (?:\w+ ){0,4}?about (?:the|that) (?:man|uncle|coach|touch\w*|game we)`,
    unless: String.raw`never|surpris\w*`,
  },
  {
    category: "secrets",
    upTo: "listening",
    when: "secret tell",
    says: String.raw`
      (?:don't|do not|must not|mustn't|never) tell (?:anyone|anybody|a soul|any one|any other)|our (?:own )?secret(?! \w)|tell (?:nobody|no one) (?:about|what|where|that)`,
    unless: SURPRISE,
  },
  {
    category: "secrets",
    when: `
      adult babies business carer cuddles dad especially families family father folks good
      grandma grandpa grown heart hug hurt keep kept leave leaving left lips mama mom mother
      mouth mum none ourselves outthis papa parent private read sealed secret snitch sorry
      special talk tattl teacher tell trouble`,
    says: String.raw`
      (?:nobody else's|no one else's|none of (?:your|her|his|their) (?:{carer})'?s?|not your (?:{carer})'?s?) business|especially not (?:your|her|his|the) (?:{carer})|and no telling|no telling (?:your|anyone|anybody|mum|mom|dad)
      (?:keep|kept|leave|left|let's leave|leaving) (?:them|your (?:{carer})|her (?:{carer})|his (?:{carer})|mum and dad|mom and dad|(?:{carer})) out of (?:this|it|our)|(?:trouble|hurt|sorry) if you (?:tell|talk|say)|if you tell on me|(?:keep|kept) (?:your|her|his) (?:mouth|lips) (?:shut|sealed|zipped) (?:about|or|and (?:i|you|nobody)|if)|so keep your mouth shut
      good (?:girls|boys|children|kids|friends) (?:\w+ )?(?:keep (?:\w+ )?secrets|don't tell|never tell|do not tell|keep quiet|stay quiet)|only babies tell|(?:babies|tattle\w*|snitch\w*) ... tell (?:their|your|his|her) (?:{carer})|don't (?:run|go) (?:and )?tell(?:ing)? (?:to )?(?:\w+ )?{carer}
      break (?:your|her|his) (?:{carer})'?s? heart if (?:she|he|they) (?:knew|found|ever)|(?:keep|kept) (?:it|this|that) (?:to|just between|between) (?:ourselves|us|you and me|the two of us)
      (?:{carer}) (?:will|would|should|must|can|could|need|shall) never (?:ever )?(?:hear|know|find|learn|see|notice)(?: out)?(?: about| of)? ?(?:this|it|us|that|our|what)?|(?:{carer}) (?:won't|wouldn't|can't|cannot|will not) (?:see|know|find|read|hear|notice) (?:out )?(?:what|that|about|where|when) (?:we|you|i|she|he) (?:\w+ )?(?:write|wrote|do|did|send|sent|talk\w*|meet|met|are|went|go|have|had)
      (?:her|his|your|their) (?:{carer}) (?:wouldn't|won't|would not|would never|will not|don't|doesn't) understand(?! the| what the| that)|(?:our|a) (?:secret|special|private) (?:games?|touch\w*|meetings?|cuddles?|hugs?|kiss\w*|thing) ... (?:tell|know|secret|{carer}|nobody|no one)
      (?:don't|do not|no need to) (?:ever )?(?:ask|worry|bother|wake|call|phone) (?:your |mum |the )?(?:{carer}) .{0,6}(?:just )?(?:come|get in|follow|open|climb|give me|send)`,
    unless: SURPRISE + String.raw`
      bears?|dragon|duckling|truth|football|homework|spell`,
  },
  {
    category: "secrets",
    when: `
      anyone babysitter between chat climb coach come creep film internet let message neighbo
      nobody online ran run secret slip sneak step stranger tell tonight touch trainer tutor
      uncle van waiting`,
    says: String.raw`
      (?:uncle|coach|neighbou?r|babysitter|tutor|stranger|step ?(?:dad|father)|trainer|man in the van|online|internet|chat) ... (?:our secret|a secret between|keep (?:it|this|that|the|our|a) (?:\w+ )?(?:secret|quiet)|tell (?:no one|nobody|anyone|anybody|a soul)|don't tell|do not tell|not to tell|nobody must know|no one must know|between us|no one will know|nobody will know)
      (?:our secret|(?:keep|kept) (?:it|this|that) (?:a )?secret|(?:don't|do not|never|not to) tell(?: anyone| anybody| a soul)?|tell (?:no one|nobody)|nobody must know|between us) ... (?:uncle|coach|babysitter|tutor|stranger|step ?(?:dad|father)|trainer|the man in the|online)(?! (?:the|of) )
      online (?:friend|boyfriend|girlfriend|pal|stranger|buddy) ... (?:meet|met|message|photo\w*|pictures?|waiting|gate|secret|station|park|alone|present|love)|(?:meet|met|message|photo|pictures?|waiting|secret|alone) ... online (?:friend|boyfriend|girlfriend|pal|stranger|buddy)
      if you let me (?:take|touch|see|film|photograph|kiss|hug|look|come in|stroke)(?! (?:the|a|your) (?:crown|ring|ball|hand|star))
      (?:slip|sneak|creep|climb|come|run) out (?:\w+ ){0,3}?(?:when|while|once|after|tonight|at (?:night|midnight)) .{0,40}(?:i'll|i will|waiting|meet|pick you up|nobody|don't tell|message)
      (?:run|ran|running) away (?:from home )?(?:with|to) (?:the|a|him|her|me|your|his) (?:\w+ )?(?:man|stranger|online|internet|boyfriend|meet)`,
    unless: SURPRISE,
  },
  {
    category: "secrets",
    when: `
      adults boy busy care children coach dad delet dirty dmd doesn don family father friend
      game girls grandma grandpa grown here hid hug kids kiss listen love man messag mom mother
      mum naughty parents photo picture secret stranger talk teacher texted thinks trust typed
      understand video voice word`,
    says: String.raw`
      not a (?:single )?word (?:at home|about this|about it at|to (?:your |her |his )?{carer})|(?:boys|girls|children|kids) who (?:talk|tell) (?:\w+ )?(?:get|will|are|end|go)|(?:grown ?ups|parents|adults|mum|mom|mummy) (?:\w+ )?(?:call|think|say|says|thinks) (?:\w+ )?(?:naughty|wrong|bad|dirty) ... (?:our|we|secret|but)
      (?:typed|texted|messaged|dm'?d) the (?:\w+ )?(?:man|stranger|voice|boy|coach|friend)|(?:hid|hide|hides|hiding|delet\w*) (?:the|her|his|these|your|all) (?:\w+ )?(?:messages?|texts?|chats?|photos?|pictures?|phone) ... (?:{carer})|(?:photo|picture|video|game|hug|kiss)s? (?:is|are|was) (?:only|just) (?:for|between) (?:me|us)
      (?:your )?(?:parents|mum|mom|dad|mother|father|family) (?:are|is|don't|doesn't|do not|never) (?:\w+ ){0,3}?(?:care|listen|love you|understand|busy|time for you) ... (?:but i|i'm (?:always )?here|trust me|i love you|come (?:to|with) me|i understand|i care)`,
    unless: SURPRISE,
  },
];
