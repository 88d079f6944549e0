/** Wishing to be dead, hurting or starving oneself, and being told to. */
import type { Rule } from "./rule.ts";

export const SELF_HARM: Rule[] = [
  {
    category: "self_harm",
    when: `
      alive bedead better born burden care dead death decid die disappear dying easier end exist
      forever giving going gone hang happier hebedead hedead hewasdead idead iweredead jump left
      life live living miss nobody nothing notice point ready reason shedead shewasdead
      theybedead theyweredead tobedead todead towasdead toweredead tried try wake wanna want
      wasdead webedead wedead wewasdead weweredead wish without youbedead youdead`,
    says: String.raw`
      (?:wish\w*|want\w*|rather|better) (?:that )?(?:i|he|she|they|to|you|we)? ?(?:was|were|be|had been)? ?(?:dead|not alive|never born)
      (?:not|\w+n't|no longer|never) (?:really )?(?:want\w*|wish\w*) to (?:live|be alive|exist|wake up|go on living)(?: any ?more| any ?longer|$| and| again)
      (?:want\w*|wish\w*|wanna|decid\w*|try|tried|going|ready) to (?:just )?(?:disappear forever|stop existing|not exist|not be here|never wake up|end it|end (?:my|his|her|their|your) life|sleep forever and never)
      end(?:ed|ing)? it all|end(?:ed|ing)? (?:my|his|her|their) own life|(?:finally|able to|going to) end (?:my|his|her|their) life
      (?:nothing|no reason|no point|nothing left) (?:left )?(?:to|in) (?:live|living|go on|stay alive|being alive)(?: for)?|life (?:was|is|isn't|wasn't) (?:not )?(?:worth|meaningless|pointless)(?: living)?
      life (?:has been|feels|seems?) (?:meaningless|pointless|not worth)|(?:better|easier|happier) (?:off )?(?:if (?:i|he|she|you) (?:was dead|were dead|wasn't (?:here|alive)|weren't (?:here|alive)|died)|dead)
      (?:everyone|everybody|world|they|family|famil\w+|friends|parents|we|people|mum|all) (?:\w+ ){0,3}?(?:better|happier|easier) (?:off |place )?without (?:me|him|her|you|them)(?: in it)?
      (?:no ?body|no one|noone) (?:would|will|'d) (?:even |ever |really )?(?:miss|notice|care)(?: about)? (?:me |him |her |you )?(?:if|when) (?:i|he|she|you|they) (?:was|were|died?|disappear\w*|had|left|vanish\w*|go)(?: gone| dead)?
      only way out .. (?:dead|die|death)|(?:you|he|she) (?:should|could|can) (?:just |all |go and |really )?(?:die|cease to exist|not exist|not be alive)
      should(?:n't| not| never) (?:be alive|exist|have (?:ever )?(?:been born|existed))|(?:never|not) (?:have )?been born
      (?:why don't you|go and) (?:just )?(?:die|jump off|hang)|(?:don't|not) want to be here any ?more|giving up on life|(?:i am|i'm) (?:such )?a burden|(?:die|dying) in my sleep`,
    unless: String
      .raw`i will die if|before you die|laughing|wish\w* (?:\w+ ){0,6}(?:ogre|wolf|witch|dragon)`,
  },
  {
    category: "self_harm",
    when: `
      bang blade bleed burn carv cut harm hate hating herself hit hurt knife lighter lines
      needle numb pain punch punish razor scar scissors scratch slam slash slic smash stab starv
      takes thigh urge veins wrist yourself`,
    says: String.raw`
      (?:cut|cuts|cutting|slic\w*|slash\w*|burn\w*|carv\w*|scratch\w*) (?:into )?(?:my|his|her|their|your) (?:own )?(?:\w+ )?(?:arms?|wrists?|skin|legs?|thighs?) .. (?:pain|feel\w*|felt|better|blade|razor|on purpose|bled?|bleed\w*|lighter|knife|relief|numb|calm\w*|helped)
      (?:cut|cutting|cuts|slic\w*|slash\w*|burn(?:ed|t|ing|s)?|scratch\w*|hurt\w*|harm\w*|punish\w*|stab\w*|starv\w*|hit|hitting|punch\w*) {self} (?:up |again |more |with \w+ \w+ |so )?.{0,20}(?:feel\w*|felt|better|pain|again|on purpose|because|blade|razor|numb|relief|calm|deserve\w*|release)
      (?:slic|cutt|slash|burn|hurt)ing {self} up|harm (?:myself|me) with
      (?:razor|razor ?blade|blade|knife|scissors|lighter|needle) .. (?:across|on|over|into|against|to) (?:my|his|her|their|your) (?:own )?(?:\w+ )?(?:arms?|wrists?|skin|thighs?|veins?)
      (?:little|small|tiny|one) cuts? .. (?:feel better|pain away|pain go)|(?:pain|cutting|bleeding|blade|hurting) (?:made|makes|took|takes) (?:\w+ ){0,4}(?:better|away|real|calm|alive)
      (?:been|start\w*|stop\w*|relaps\w*|urges?|wish|want|quit) (?:\w+ ){0,2}(?:to )?(?:cut|cutting)(?: again| deep\w*| my| for| myself)
      (?:bang|smash|hit|punch|slam)\w* (?:my|his|her) (?:own )?head (?:on|against|into) the (?:wall|floor|door|desk) (?:again|until|over|to|because|so)
      (?:my|his|her|their) (?:scars|cuts|urges?) .. (?:remind|blade|wrists?|arms?|thigh|hid\w*|sleeves?|expos\w*|bleed\w*|self)
      sleeves? .. (?:scars|cuts)|(?:cuts?|scars|lines) on (?:my|his|her|their) (?:wrists?|arms?|thighs?|legs?)|cut on my|cut really deep
      hat(?:e|ed|ing|es) (?:my|him|her)self (?:so|for|and|because|more)|hat(?:e|ed|es) (?:my|his|her) (?:own )?body|hate my ?life
      (?:pain|hurt\w*|bleed\w*|harm) .. (?:numb\w*|satisf\w*) .. (?:pain|emotion\w*|feel\w*|urge)|(?:harm|cutting|self) .. urges?|physical pain .. (?:emotional|want|instead)`,
    unless: String
      .raw`mosquito|nettles?|thorns?|paper|slice of|piece of|cat'?s?|cake|itch\w*|hair|warrior|dragon|pirate|battle|lion`,
  },
  {
    category: "self_harm",
    when: `
      barrel belt bridge building cared cliff cord dangl die drown edge fling front gun hang
      hung jump lake leap ledge noose painkillers pill pistol poison river roof rope scarf sea
      shooting shot sleeping tablet throat throw tower train window worth`,
    says: String.raw`
      (?:rope|noose|belt|cord) .. (?:neck|throat) .. (?:chair|stool|stepped off|kick\w*|jump\w*|branch|beam|dangl\w*)
      (?:took|take|taking|swallow\w*|ate|gulp\w*) (?:all|a (?:whole )?(?:bottle|handful|box|packet)|every|too many|the (?:whole|rest)) (?:\w+ ){0,4}?(?:pills?|tablets?|painkillers|sleeping) .{0,30}(?:gone|die|dead|forever|never|end|miss|sleep|sad|pain|over)
      (?:miss|gone|sad|alone|hates?|end|worthless|cry\w*|cried|anymore|any more|die|dead) .. (?:took|swallow\w*) all (?:of )?(?:the|her|his) (?:pills?|tablets?)
      (?:every pill|all (?:the|my) pills) in|(?:gun|pistol|barrel) .. (?:in|into|to|against) (?:his|her|my|their) own (?:mouth|head|temple|heart)
      (?:jump|leap|leapt|step|threw|throw|fling|walk|fell)\w* .. (?:off|from|in front of|into|over) .. (?:roof|bridge|cliff|building|ledge|train|window|sea|river|lake|edge) .. (?:not want to live|wanted to die|to die|end it|to be dead|worth living|nobody cared|be over|end (?:his|her|my|their) life)
      (?:stood|stand|sat|sit|climb)\w* .. (?:edge|ledge|rail\w*|top) of the (?:bridge|roof|building|cliff|tower) .. (?:end|die|miss|nobody|no one|worth|alive|jump and|forever|stop|over)
      (?:drank|drink|took|take|swallow\w*) .. poison .. (?:on purpose|to die|want\w* to die|life|end it)
      (?:hanged|hang|hangs|hanging|drowned|drowning|shot|shooting|poisoned|poison) (?:himself|herself|myself|themselves|yourself) (?:in|from|with|because|on|so|to|and|after)
      hung (?:himself|herself|themselves)`,
    unless: String
      .raw`hang\w* (?:it|his|her coat)|upside ?down|grapes?|swing|by (?:his|her|their) (?:tail|feet|hands)`,
  },
  {
    category: "self_harm",
    when: `
      ate avoid body breakfast calor control dinner disappear eat fat food lunch meal perfect
      pretty puke quit refus sick skinny skip slim starv thin throw vomit waist weight`,
    says: String.raw`
      (?:stop|stopped|quit|refus\w*|skip\w*|avoid\w*|no longer|hardly) (?:to )?(?:eat|eating|ate|meals?|food|dinner|breakfast|lunch) .. (?:disappear|thin|thinner|skinny|slim|fat|weight|pretty|beautiful|control|perfect|waist|body)
      (?:made|make|making|forced|force) (?:her|him|my|your)self (?:sick|throw up|vomit|puke)|starv\w* .. (?:control|thin\w*|skinny|slim|felt good|feels good|pretty|beautiful|weight|perfect)
      (?:don't|do not|never|must not|mustn't) eat .. (?:if you want to be|to be|to stay|so you (?:are|stay|will be)) .. (?:thin|skinny|pretty|beautiful|slim)
      (?:lose|lost|losing) (?:so much |some |a lot of |more )?weight .. (?:boys?|girls?|pretty|beaut\w*|love\w*|dates?|like\w*|thin|friends|popular|perfect|happy)|count\w* (?:her |his |my |the )?calories`,
    unless: String.raw`elephant|hippo\w*|balloon|witch`,
  },
  {
    category: "self_harm",
    when: `
      alive balcony barrier being burden die disappear dying ending gone hurt kill ledge live
      living onto parapet rail suicide swung vanish wake wasn weren worth`,
    says: String.raw`
      (?:think\w*|thought|dream\w*|talk\w*) (?:\w+ )?(?:about|of) (?:dying|ending (?:it|my|his|her)|killing \w+sel\w+|not being here|suicide)
      (?:dying|being dead) (?:would|will|is|was|seems?) (?:\w+ )?(?:make|solve|take|stop|end|be|a|the)? ?(?:\w+ ){0,3}?(?:problems?|pain|sadness|easy|easier|better|peaceful|beautiful|relief|escape|release|only way|answer|peace|free)
      (?:if|when) (?:i|he|she|you) (?:just |simply |suddenly )?(?:vanish\w*|died|dies|die|disappear\w*|was gone|were gone|am gone|are gone) ... (?:nobody|no one|nothing would change|not care|better off|happier|would notice|be glad)
      (?:nobody|no one|nothing) would (?:\w+ ){1,3}if (?:i|he|she|you) (?:just |simply |suddenly )?(?:vanish\w*|died|disappear\w*|was gone|were gone|wasn't here|weren't here|weren't alive)
      (?:i'm|i am|feel|feels|felt|am) (?:so |completely |just |totally |utterly )*(?:worthless|worth nothing|a burden)|worth nothing ... (?:himself|herself|myself|die|hurt)|(?:himself|herself|myself) ... (?:was|am|is) worth(?:less| nothing)
      (?:climb|step|swung|lean)\w* (?:\w+ )?(?:over|on ?to) the (?:\w+ )?(?:railings?|rail|parapet|barrier|ledge) of the (?:\w+ )?(?:bridge|roof|balcony|tower|cliff)|(?:so|i'm|i am|just) (?:tired|sick) of (?:living|being alive)(?! in| with| on| at| under| alone| like)
      (?:nothing|no one|nobody) (?:left )?(?:worth |to )(?:living|live) for|(?:better|wish\w*) (?:to )?never (?:to )?wake up|never want\w* to wake up|(?:go|keep|kept|carry|going) on living (?:any ?more|like this|without)`,
    unless: String.raw`dragon|joke|laugh\w*|hunger|sword|battle|pudding`,
  },
  {
    category: "self_harm",
    when: "blade flame glass knife lighter nail needle pin razor scissors sharpener skin wrist",
    says: String.raw`
      (?:press|drag|push|dig|dug|drew|draw|pull|held|hold|ran|run|scrap|pok|put)\w* (?:\w+ ){0,4}?(?:glass|blade|razor|knife|needle|scissors|nails?|pin|lighter|flame|sharpener) (?:\w+ )?(?:in ?to|across|over|against|along|to|on|under) (?:his|her|my|your|their) (?:own )?(?:\w+ )?(?:skin|arms?|wrists?|legs?|thighs?|veins?|palm)
      (?:dug|dig|scratch\w*|press\w*) (?:his|her|my) nails (?:in ?to|across|over) (?:his|her|my) (?:own )?(?:\w+ )?(?:skin|arms?|palms?|wrists?) ... (?:blood|bled|bleed|calm|better|felt|feel|pain|quiet)`,
    unless: String.raw`splinter|doctor|nurse|thorn|vaccin\w*|dragon|shav\w*`,
  },
  {
    category: "self_harm",
    when: "bother easier fall fat here legs lines live living nothing own razor simpler wake",
    says: String.raw`
      (?:hop|wish|want|pray)\w* ... (?:never|not) (?:have to )?wake up(?: again)?|(?:simpler|easier|better|nicer|best) (?:for (?:everyone|all|them) )?(?:if (?:i|he|she) (?:wasn't|weren't|were not|was not) here|not (?:to )?be(?:ing)? here)|why do you (?:even )?(?:keep on living|live at all|bother (?:living|to live)|go on living)|let go and fall
      razor\w* ... (?:lines|arms?|skin|wrists?|thighs?|legs?|cut (?:him|her|my)self)|red lines (?:on|across|along|into) (?:his|her|my) (?:arms?|skin|legs?|wrists?)|(?:cut|hit|punish|hurt|slap|burn|pinch|starv)\w* (?:and \w+ )?(?:her|his|my) own (?:body|belly|stomach|arms?|legs?|thighs?|face|skin)
      (?:those|your|her|his|my) (?:\w+ )?fat (?:legs|thighs|belly|arms|body|stomach|face) ... (?:nothing|diet|hungry|prince|boys|nobody|no one|stop\w*|ate|skip\w*)|(?:ate|eat|eats) nothing ... (?:thin\w*|skinny|slim|weight|fat|beautiful|pretty|control)`,
    unless: String.raw`shav\w*|beard|barber|spell|witch|baby'?s?|goat|pig`,
  },
  {
    category: "self_harm",
    when: "blades cut endorphin pain razor relaps slit veins",
    says: String.raw`
      cut (?:\w+ ){0,3}?veins|slit (?:\w+ ){0,2}?(?:wrists?|veins|arms?)|(?:cuts|blades?|razor) .. (?:felt|feels|feel) (?:so )?(?:good|better|calm|alive|high|relief)
      (?:high|rush|relief) from (?:the )?(?:pain|cut\w*|endorphins)|(?:emotional|inner|inside) pain .. physical pain|hurt(?:ing)? myself .. (?:pain|feel|better|calm)`,
    unless: String.raw`paper|grass|finger on|hair`,
  },
  {
    category: "self_harm",
    when: "bridge cliff crash handful jump pain razor roof tablet train window",
    says: String.raw`
      (?:courage|brave enough|want(?:ed|s)?|going|plan\w*|ready) to (?:jump|step|throw (?:myself|himself|herself)) .. (?:bridge|cliff|roof|train|building)|(?:jump|step)\w* in front of (?:a|the) (?:train|bus|car|truck)
      handful of (?:\w+ )?(?:pills|painkillers|tablets)|razor .. (?:friend|calm|relief|skin)|crash\w* (?:my|the) car .. (?:on purpose|into|end|die)`,
    unless: String
      .raw`parachute|superhero|swimming|pool|splash|river below and swam|haystack|bungee`,
  },
];
