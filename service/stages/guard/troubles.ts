/** How children say that they are in need: patterns over a text without apostrophes. */
import { oneLine } from "./pattern.ts";
import { HOPE, LOSS } from "./sorrows.ts";
import {
  ADVERBS,
  END,
  GAME,
  I,
  ME,
  MY,
  MYSELF,
  NOBODY,
  OFTEN,
  PERSON,
  PLAYED,
  WANT,
  WHO,
} from "./trouble-words.ts";

/** Wanting to be dead, or to hurt oneself. */
const LIFE = [
  `\\b${I} ${ADVERBS}${WANT} ${ADVERBS}(?:die|dye|dei|be dead|be gone${END}|kil+ ${MYSELF}|end (?:it|it all
    |my life)|not (?:be alive|exist|live|wake up)|stop (?:living|existing|being alive)
    |never wake up|(?:go to |fall a)?sleep (?:and (?:never|not|dont) wake|for ?ever)
    |(?:go|be|live)(?: (?:up|with|to|in|${MY}|him|her|them)){0,4} heaven|join ${MY} in heaven
    |jump off (?:a |the )?(?:roof|bridge|building)|hurt ${MYSELF}|harm ${MYSELF}|cut ${MYSELF}(?! (?:an?
    |some|another|one)\\b))\\b${GAME}`,
  `\\b(?:kil+|killing|kills?|hang|strangle|drown) ${MYSELF}\\b`,
  `\\bkms\\b|\\bunalive ${MYSELF}|\\bself ?harm|\\b${I} (?:feel |am |m )?${ADVERBS}suicidal
    |\\bcommit suicide`,
  `\\b${MY} (?:is |feels )?(?:${WANT} |wants to |wana |says (?:he|she|they) wants? to )(?:die
    |be dead|kill (?:him|her|them)sel)${GAME}`,
  `\\b(?:i|id) ${ADVERBS}(?:wish|wished|whish) (?:that )?(?:i|im) (?:was|were|wos|am)? ?(?:dead
    |never (?:been )?born|not (?:born|alive|here any ?more)|gone for ?ever|didnt exist|could die)`,
  `\\b(?:i|id) ${ADVERBS}wish i (?:didnt|did not|wasnt|wasn) (?:exist|alive|born|wake up|live)`,
  `\\b(?:i|im) ${ADVERBS}(?:dont|do not|dnt|don t|not) ${ADVERBS}(?:want|wanna|wana|wan na
    |wont)(?: to| too)? (?:live|be alive|exist|wake up(?! (?:from|until|early|before))|be here any ?more|be on this (?:world
    |earth)|go on|be born)\\b(?! (?:in|at|on|with|near) (?!this))`,
  `\\bbetter of+ (?:without|with out) me|\\bbetter of+ (?:dead|if i (?:was|were|am|wos|wasnt
    |werent|died|didnt|left))|\\bwish i (?:were|was) (?:dead|gone${END})`,
  `\\b(?:i|id|im) ${ADVERBS}(?:want(?:ed)? to|wanna|wana|wish i could) ${ADVERBS}(?:dis+ap+ear
    |vanish)(?= ?(?:$|[.!?]|for ?ever|because|cos|so|and (?:never|not|no)))`,
  `\\bi (?:\\w+ ){0,2}(?:drank|drink|swallowed|swallow) (?:\\w+ )?(?:bleach|detergent)\\b`,
  `\\bi (?:\\w+ ){0,3}(?:took|take|swallowed|swallow|taken|ate) (?:lots of|alot of|a lot of|all
    |all of|loads of|too many|so many|many|a (?:whole )?(?:box|bottle|packet) of)(?: the| my
    | mums| her| his)* (?:pills|tablets|medicines?|paracetamol|sleeping)`,
  `\\b(?:no|not any) (?:point|reason) (?:in |to )?(?:living|live|being alive|life)
    |\\blife (?:is not|isnt|is nt) worth|\\b(?:cant|cannot|can not) go on (?:any ?more|like this
    |living)`,
  `\\bi (?:\\w+ ){0,2}(?:cut|cuts|cutting|burn|scratch|slit) (?:${MYSELF}|my (?:arms?|wrists?
    |legs?|skin|thighs?))(?! (?:on|when|by|in|while|with a plaster|out|an?
    |some|another|one)\\b)`,
  `\\b(?:i|im) (?:\\w+ ){0,2}(?:hurt|hurts|hurting|harm|harming|hit|hitting|punch
    |bite) ${MYSELF}(?! (?:when|on (?!purpose)|by|in|while|playing|falling|at|skat))`,
];

/** Being hit, threatened, left alone, or touched. */
const HARM = [
  `\\b${MY} (?:is |gets? |was |keeps? )+(?:getting |being )*(?:hit|beaten|hurt|abused|bullied
    |touched|kicked)(?: up)? (?:by (?:her|his|their|my) ${PERSON}|at home)`,
  `\\b(?:mu?m+(?:y|my)?|mom(?:my)?) and (?:my )?(?:da+d+y?|step ?dad) ${ADVERBS}(?:hit|hurt|beat
    |punch|kick) each`,
  `\\b${MY} ${ADVERBS}(?:cuts?|cutting|hurts?|harms?|starves?) (?:him|her|them)sel(?:f
    |ves)\\b(?! (?:when|on|while|playing))`,
  `\\b${WHO} ${ADVERBS}(?:hits?|hitting|hitted|beats?(?! me (?:at|in|to|by|up the))|beating
    |punch(?:es|ed)?|slap(?:s|ped)?|kick(?:s|ed|ing)?|hurts?|hurting|chok(?:es?|ed)|smack(?:s
    |ed)?|whip(?:s|ped)?|burns?|strangles?|spank(?:s|ed)?|bites?|threatens?|threatend|abuses?
    |abused) ${ME}\\b${PLAYED}`,
  `\\b${MY} ${ADVERBS}(?:is |are |keeps? |starts? |has been )+(?:hitting|beating|hurting|kicking
    |punching|slapping|abusing|touching) ${ME}\\b${PLAYED}`,
  `\\b(?:i|im) (?:\\w+ ){0,2}(?:hit|beaten|hurt|slapped|punched|kicked|smacked|abused|beat up
    |beaten up|touched|whipped) (?:by (?:${MY}|everyone)|at home|at my house|${OFTEN})`,
  `\\b${MY} (?:is |was |has been |gets? )?(?:being )?(?:abus\\w+|violent)\\b`,
  `\\bi (?:am |get |was |have been )?(?:being )?abused\\b|\\b(?:im|i am) (?:being )?abused`,
  `\\b(?:${MY}|he|she|they
    |someone) (?:${OFTEN} )?(?:said|says?|told me|tells me|thretens
    |threatened)(?: that)? (?:to me )?(?:he|she|they|hell|shell|theyll|hes|shes|to) ?(?:will
    |would|wil|is going to|going to|gonna|gona|ll|wants? to)? ?(?:hurt|kill|hit|beat|hert|murder
    |stab) (?:me|us|mummy|mommy|daddy|mum|mom|dad|my (?:mum|mom|dad|sister|brother|dog|cat|family))`,
  `\\b(?:im|i am|i feel|i get) ${ADVERBS}(?:scared|afraid|frightened|terrified|scard|scered
    |afrade|skared) (?:of|ov|off) (?:${MY})(?! (?:snor|sing|cook|driv|jok|danc))`,
  `\\b(?:im|i am|i feel) ${ADVERBS}(?:scared|afraid|frightened|terrified|scard|scered|skared
    |too scared)(?: to| of| 2)? (?:go(?:ing)?|be(?:ing)?|come?|coming)? ?(?:back )?(?:to 
    |at )?(?:my )?home`,
  `\\b(?:i|im) ${ADVERBS}(?:dont|do not|dnt|never) (?:want|wanna|wana)(?: to)? (?:go|come
    |be) (?:back )?(?:at )?home${END}`,
  `\\b(?:i am|im|i feel|we are|were) ${ADVERBS}(?:not|unsafe
    |never)(?: safe)? (?:safe )?(?:at home|at my house|with my|around my|here)`,
  `\\b(?:i|we) (?:dont|do not|never|dnt) feel safe`,
  `\\b(?:theres|there is|there are|we have|we got|i have|i get)(?: never| no| not any
    | hardly any) (?:food|dinner|breakfast|anything to eat|heating|bed) (?:at (?:home|our|my)
    |in (?:our|my) (?:house|home|fridge)|${OFTEN}|for (?:us|days|dinner))`,
  `\\b(?:(?:${MY}|they) (?:doesnt|dont|never|does not|do not|wont)|${NOBODY}) (?:feeds?
    |gives? me (?:any )?(?:food|dinner)|lets? me eat|looks? after me|cares? (?:about
    |for) me)\\b(?! (?:my|the|to|at))`,
  `\\b(?:${MY}|he|she|they) ${ADVERBS}(?:locks?|locked|shuts?|ties?|tied) (?:me|us) (?:up|in|out
    |inside)`,
  `\\b${MY} ${ADVERBS}(?:leaves?|left|leav) (?:me|us) (?:at home |home )?(?:alone|on my own
    |by myself) (?:${OFTEN}|for (?:days|hours))`,
  `\\b${MY} (?:is|are|gets?|comes home) (?:always |allways )?(?:drunk|on drugs)|\\bwhen (?:he|she
    |hes|shes|${MY}|my dads|my mums)(?: is| gets| are)? drunk`,
  `\\b${MY} ${ADVERBS}(?:fights?|fighting|screams?|shouts?|shouting|yells?|argues?)(?: at (?:me
    |us|each other))? ${OFTEN}`,
  `\\b(?:${MY}|he|she|they) ${ADVERBS}(?:wants? to|going to|gonna|will) (?:kill|murder) (?:me|us
    |mummy|mommy|daddy|mum|mom|dad)\\b${GAME}`,
  `\\b${MY} (?:\\w+ ){1,5}and (?:hits|beats|hurts|touches|kicks|punches|slaps) me\\b${PLAYED}`,
  `\\b${MY} (?:is |keeps? )?(?:hit(?:s|ting)?|beat(?:s|ing)?|hurt(?:s|ing)?|punche?s?|punching
    |slaps?|slapping|kicks?|kicking) (?:${MY}|mum|mom|mummy|mommy|dad|daddy|granny|gran)\\b
    (?! (?:at|in|pig|bear)\\b)${PLAYED}`,
  `\\b(?:${MY}|he) ${ADVERBS}(?:comes?|came|coming|creeps?|crept|sneaks?|gets?|climbs?
    |goes) (?:in|into|in to|inside|to) my (?:bed ?)?(?:room|bed|bath|shower)\\b(?! (?:\\w+ ){0,3}(?:to
    (?! touch)|and (?:reads?|sings?|tells?|tucks?|we|turns?|says?|gives?|brings?|makes)))`,
  `\\b${MY} ${ADVERBS}(?:wont|will not|doesnt|does not|isnt|is not|not|cant|cannot) (?:wake(?: up)?
    |waking(?: up)?|breathe?|breathing|moving|opening (?:her|his) eyes)${END}`,
  `\\b(?:${WHO}) ${ADVERBS}(?:touch(?:e[sd]|ing|s)?|toutches|tuches) (?:me\\b|my (?!hair with|ice
    |toy|lego|book|stuff|bag|food|sand|shoulder in|heart))${PLAYED}`,
  `\\b${WHO} ${ADVERBS}(?:makes?|made|making|forces?|forced) me (?:to )?(?:do (?:\\w+ )?(?:things
    |stuff)|touch|undress|kiss|take (?:off )?my clothes|take my clothes)`,
  `\\bmy private|\\bmy bum when|\\btouch(?:es|ed|ing)? (?:me|my (?:body|bum|bottom)) (?:in|where
    |down|under|and)`,
];

/** Being asked by somebody for pictures, a meeting, a secret. */
const LURE = [
  `\\b(?:ask(?:s|ed|ing)?|wants?|wanted|sends?|sent|sending) (?:me |him |them |for |some 
    |my )*nudes?\\b`,
  `\\b(?:ask(?:s|ed|ing)?|wants?|wanted|told|tells|said|says|send|sent
    |begs) (?:\\w+ ){0,5}(?:pics?|photos?|pictures?|selfies?|vids?|videos?
    |nudes?) (?:\\w+ ){0,4}(?:naked|nude|without (?:my )?(?:clothes|top)|no clothes
    |in my (?:underwear|pants|bra|swimsuit|bikini)|of my body|undressed|in the (?:bath|shower))`,
  `\\b(?:ask(?:s|ed|ing)?|wants?|wanted|told|tells) (?:me )?(?:to send |to give |for )?(?:him 
    |her |them )?(?:\\w+ )?(?:naked|nude|secret|private|bad|rude|sexy|special) (?:pics?|photos?
    |pictures?|selfies?|vids?|videos?)`,
  `\\b(?:someone|somebody|a (?:man|guy|boy|stranger|person)|he|she|they|this (?:man|guy|boy)
    |my online friend|${MY})(?: (?:online|on (?:the )?(?:internet|roblox|insta\\w*|snap\\w*
    |discord|tik ?tok|minecraft|fortnite|game|whatsapp|my (?:game|phone|tablet))|from (?:roblox
    |the internet|online|discord)|i dont know|i met online|who is online|in (?:roblox|minecraft
    |a game)))? (?:keeps? |is |has been )?(?:ask(?:s|ed|ing)?|wants?|wanted|told|tells|telling
    |said)(?: me)?(?: to)? (?:send (?:him|her|them) )?(?:for )?(?:a |my |some |me )*(?:pics?
    |photos?|pictures?|selfies?|vids?|videos?)(?: of me| of my|$| and| but| in secret)`,
  `\\b(?:someone|somebody|a (?:man|guy|stranger|person|grown ?up)|this (?:man|guy)
    |my online friend)(?: (?:online|on (?:the )?(?:internet|roblox|insta\\w*|snap\\w*|discord
    |tik ?tok|minecraft|fortnite|my (?:game|phone|tablet))|from (?:roblox|the internet|online
    |discord)|i dont know|i met online|in (?:roblox|minecraft|a game)))? (?:keeps? |is 
    |has been )?(?:asks?|asked|asking|wants?|wanted|told|said)(?: me)? (?:to|if we can|if i can
    |we should) (?:meet|come to (?:his|her|their)|go (?:to|in) (?:his|her) (?:car|house)|get in)`,
  `\\b(?:someone|somebody|a (?:man|guy|stranger|car|van)|this (?:man|guy)|he) ${ADVERBS}(?:follows?
    |followed|following) me (?:home|from school|to school|${OFTEN})`,
  `\\b(?:meet|see) (?:\\w+ ){0,2}(?:alone|in secret|secretly) (?:and|but) (?:not|dont|never) tell`,
  `\\b(?:he|she|they|${MY}|someone|a man|a stranger|this man) ${ADVERBS}(?:told|tells|said|says
    |made|makes) (?:me )?(?:to |i must |i cant |i |never )*(?:not to |not |never |dont 
    |cant )+(?:tell|say)(?: (?:any ?(?:one|body)|my (?:mum|mom|dad|parents)
    |any ?thing))\\b(?! about (?:the |a |his |her )?(?:surprise|party|present|gift|birthday))`,
  `\\b(?:he|she|they|${MY}) (?:says?|said) its? (?:is )?(?:our|a|his) (?:little )?secret`,
];

export const TROUBLES: RegExp[] = [LIFE, HARM, LURE, LOSS, HOPE].map((lines) =>
  new RegExp(lines.map((line) => `(?:${oneLine(line)})`).join("|"))
);
