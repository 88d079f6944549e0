/** Drugs, alcohol, smoking: taken by a child or the hero, or made attractive. A gnome may have his pipe. */
import type { Rule } from "./rule.ts";

export const DRUGS: Rule[] = [
  {
    category: "drugs",
    when: `
      addict amphetamine bong cannabis cocaine crack dealer drug fentanyl hash heroin high joint
      ketamine lsd marijuana meth mushroom opioid pot stoned weed`,
    says: String.raw`
      cocaine|heroin|crystal meth|meth|lsd|marijuana|cannabis|fentanyl|opioids?|ketamine|amphetamines?|hashish
      drug (?:dealer|addict|deal|use|traffic|habit)\w*|(?:take|took|taking|tak\w+|try|tried|use|used|using|do|did|doing|sell|sold|selling|on|buy|bought|cool) (?:some |the |any |hard |illegal )?drugs|drugs (?:are|is|make|made|were) (?:\w+ )?(?:cool|fun|good|great|safe|\w+ (?:feel|happy))|how cool drugs
      (?:smok\w*|roll\w*|puff\w*|light|lit|pass\w*|share\w*) (?:\w+ ){0,2}?(?:weed|pot|a joint|the joint|joints|bong|crack|hash)
      (?:got|get|gets|getting|so|felt|feeling|made (?:him|her|them|me|you)|makes (?:you|him|her)) (?:\w+ )?(?:high|stoned)(?: on| and| for|, and)(?: weed| pot| it| the| pills| glue| \w+ (?:wanted|laughed))
      made (?:him|her|them|me|you) high|crack pipe|magic mushrooms?`,
    unless: String
      .raw`stoned to|sky|flower ?pot|swings?|air|clouds?|kite|mountain|balloon|trampoline`,
  },
  {
    category: "drugs",
    when: `
      aerosol fumes gasoline glue inject lighter marker mushroom needle paint petrol pill powder
      sniff snort spray tablet vein`,
    says: String.raw`
      (?:sniff|inhal|huff|breath)\w* (?:in )?(?:\w+ ){0,3}?(?:glue|petrol|gasoline|paint|aerosol|marker|lighter gas|fumes|spray) .. (?:head|dizzy|spun|spin\w*|float\w*|happy|high|again|fun|laugh\w*|giggl\w*|colou?rs|tube|bag)
      inject(?:ed|ing|s)? (?:{self}|it into|the \w+ into (?:his|her|their) (?:arm|vein))|needle .. (?:vein|arm) .. (?:smil\w*|float\w*|happy|bliss|high|melt\w*)|snort(?:ed|ing|s)? (?:\w+ ){0,3}(?:line|powder|coke)
      (?:white|magic|happy|special|secret|little) (?:powder|pills?|mushrooms?|tablets?) .. (?:high|trip\w*|float\w*|want\w* more|fl[ey]w?|flying|colou?rs|happy|playground|worries)
      (?:swallow|took|take|pop|ate|eat)\w* (?:\w+ ){0,3}?(?:happy|magic|party|funny) (?:pills?|tablets?)
      mushrooms? (?:\w+ ){0,2}made (?:them|him|her|me) (?:trip|see|high|float)|(?:bags?|packets?) of (?:\w+ )?white powder|(?:sold|sell|selling|buy|bought) (?:\w+ ){0,3}(?:pills|powder|tablets)`,
    unless: String.raw`flour|sugar|snow|doctor|nurse|fairy|baking|vaccin\w*`,
  },
  {
    category: "drugs",
    upTo: "intermediate",
    when: "cig drag ecig hookah juul nicotine puff smok vap",
    says: String.raw`
      cigar\w*|vap(?:e|es|ed|ing)|e ?cigs?|nicotine|hookah|juul\w*
      (?:took|take|takes|taking|have|had) (?:a|another|one|his first|her first|the first) (?:\w+ )?(?:puff|drag)(?!on)
      smoking (?:is (?!not|bad)|makes?|looks?|felt|feels|behind)|(?:learn\w*|want\w*|start\w*|try|tried|lik\w+|lov\w+) (?:to smoke|smoking)
      {child} (?:\w+ ){0,3}?(?:smoke|smoked|smoking)(?: (?:a|the|his|her) pipe)?`,
    unless: String
      .raw`no smoking|bad for|stop smoking|gave up|give up|unhealthy|puffin|clouds? of smoke|engine|train|chimney|dragon|vapou?r|inhaler|asthma`,
  },
  {
    category: "drugs",
    when: "cigar smok vap",
    says: String.raw`
      (?:smoking|vap\w*|cigarettes?) .. (?:makes?|made|feel|felt|look\w*|is|are|so) (?:you |him |her |like )?(?:\w+ )?(?:cool|grown|strong|calm|relaxed|great|good|fun|delicious|amazing|pretty)
      (?:vape|vaping|cigarettes?) .. (?:friends|strawberry|mango|flavou?r|taste|yummy|popular|try)
      (?:lit|light|smoked|shared|tried|puffed (?:on )?) (?:a|his|her|their|the) (?:first )?(?:cigarette|cigar|vape) .. (?:grown|cool|feel|felt|happy|laugh\w*|giggl\w*|behind|friends|school)`,
    unless: String.raw`bad for|unhealthy|dragon|chimney`,
  },
  {
    category: "drugs",
    when: `
      alcohol beer booze brandy champagne cider cocktail cool dance drank drink drunk funny gin
      liquor rum tequila tipsy vodka whisk wine`,
    says: String.raw`
      (?:{child}(?!')|hero|they|we|he|she|friends|you) (?:\w+ ){0,4}?(?:drank|drink|drinking|sipp?\w*|gulp\w*|shar\w*|stole|swallow\w*|tast\w*|tried|try) (?:\w+ ){0,5}?(?:vodka|whiske?y|rum|gin|tequila|booze|liquor|alcohol|beers?)
      {child}(?!') (?:\w+ ){0,4}?(?:drank|drink|drinking|sipp?\w*|gulp\w*|stole|swallow\w*|tast\w*) (?:\w+ ){0,5}?(?:wine|champagne|brandy|cocktails?|cider)
      (?:stole|steal|took|sneak\w*|snuck) (?:\w+ ){0,3}?(?:wine|beer|vodka|whiske?y|alcohol|rum|booze|champagne) .. (?:{carer}|cupboard|cabinet|fridge|friends)
      (?:drinking|drink|drank|beers?|wine|alcohol|vodka|rum|whiske?y) (?:\w+ ){0,2}?(?:makes?|made|will make) (?:you|him|her|them|us|me) (?:\w+ )?(?:strong|brave|happy|cool|feel|grown|dizzy|funny|relaxed|dance)
      (?:beer|wine|vodka|whiske?y|rum|alcohol) .. (?:until|till|so) .. (?:dizzy|giggl\w*|tipsy|wobbl\w*|warm and happy|head spun)
      (?:got|get|getting|were|was|so) (?:\w+ )?(?:drunk|tipsy) .. (?:best|fun|great|awesome|amazing|hilarious|cool|together|party|giggl\w*|danc\w*)`,
    unless: String
      .raw`(?:root|ginger|butter|birch) ?beer|never|too young|grown ?ups only|not for children|juice|gingerbread|non alcoholic|oxen|bears?`,
  },
  {
    category: "drugs",
    upTo: "developing",
    when: "alcohol beers booze drunk gin hangover hungover liquor tequila vodka wasted",
    says: String
      .raw`vodka|tequila|booze|liquor store|alcoholic|hangover|hungover|beers|drunk driv\w+|glass of gin`,
    unless: String.raw`(?:root|ginger|butter) ?beers?|non alcoholic`,
  },
  {
    category: "drugs",
    upTo: "listening",
    when: "beer drunk rum whisk",
    says: String.raw`
      (?:drank|drink|drinking) (?:\w+ ){0,3}(?:beer|whiske?y|rum) .. drunk|drank (?:\w+ ){0,3}(?:whiske?y|rum)
      dead drunk|so drunk|drunkards?`,
    unless: String.raw`(?:root|ginger|butter) ?beers?`,
  },
  {
    category: "drugs",
    when: `
      alcohol beer brandy champagne classmates drunk gin rum tequila tipsy vodka whisk wine`,
    says: String.raw`
      (?:sips?|glass(?:es)?|bottles?|drops?|cans?|gulps?|shots?|swigs?|mugs?|little|bit) (?:\w+ )?(?:of )?(?:whiske?y|vodka|rum|gin|beer|wine|tequila|brandy) (?:and |, )*(?:the |a |any |will |never |won't |doesn't |does not |can't )*(?:little |small )?(?:(?:{child})(?!')|hurts?|harm)
      (?:gave|give|gives|giving|hand\w*|pour\w*|offer\w*|let|slipp?ed|bought) (?:the|his|her|my|a|their) (?:\w+ ){0,2}?(?:{child}) (?:\w+ ){0,5}?(?:beer|wine|rum|whiske?y|vodka|gin|brandy|alcohol|champagne)
      (?:beer|rum|whiske?y|vodka|gin|wine|alcohol) ... (?:felt|feel\w*|feels) like a (?:real )?(?:man|grown|woman|pirate|king)|(?:beer|wine|rum|whiske?y|vodka|gin) (?:never|won't|doesn't|does not|will not) hurt
      (?:children|kids|twins|boys and girls|classmates|teenagers?) (?:\w+ ){0,4}?(?:drunk|tipsy|beers?|vodka|whiske?y|rum|gin)`,
    unless: String.raw`(?:root|ginger|butter|birch) ?beer|too young|juice|gingerbread|hansel`,
  },
  {
    category: "drugs",
    when: `
      cigar cool drag grown joint kids pill popular powder puff smok sniff tablet takes vap`,
    says: String.raw`
      (?:pills?|powder|tablets?) (?:\w+ )?(?:made|makes|make) (?:everything|the world|the room|the walls|her|him|them|you|all|it all|his|colou?rs) (?:\w+ ){0,3}?(?:sparkl\w*|glow\w*|spin\w*|float\w*|happy|melt\w*|danc\w*|brighter|funny|giggl\w*|relax\w*|high|fly)
      (?:everyone|everybody|all the kids|anyone|people) (?:\w+ )?(?:cool|popular|grown ?up) (?:\w+ ){0,4}?(?:smok\w*|vap\w*|drinks?|takes)|(?:first|another|a long|one more) (?:drag|puff)(?! of wind| of air| of smoke)
      (?:{child}) (?:\w+ ){0,4}?(?:smok\w*|vap\w*|puff\w*) (?:\w+ ){0,3}?(?:cigar\w*|vapes?|pipe|joint|too|together|behind)|sniff\w* (?:\w+ ){0,3}?(?:markers?|pens|glue|petrol|paint)`,
    unless: String.raw`bad for|unhealthy|dragon|chimney|vitamin|doctor|puffer|never|train`,
  },
  {
    category: "drugs",
    when: "baby beer brandy happy inhal pill puff rum schnapps smoke these vodka whisk wine",
    says: String.raw`
      (?:blew|blow|blow\w*) (?:\w+ ){0,3}?smoke in ?to (?:\w+ ){1,2}mouth|inhal\w* (?:\w+ ){0,3}?(?:gas|balloons?|smoke|fumes|glue|spray|helium and)|smoke ... (?:world|everything|walls) (?:\w+ )?(?:went|became|turned|grew|felt) (?:\w+ )?(?:soft|happy|slow|funny|sparkl\w*)
      (?:schnapps|beer|wine|rum|whiske?y|brandy|vodka) (?:\w+ ){0,4}?(?:baby's|child's|boy's|girl's|kid's|baby|bottle so)|pills? ... (?:homework|fun|cool|brave|stay awake|happy|party|focus|dance all)|(?:take|try|have|swallow) (?:one|some|two) of these ... (?:fun|cool|happy|relax\w*|fly|good|high)
      (?:cigar\w*|vape) ... puff\w*|puff\w* (?:on )?(?:it|one) (?:just )?like (?:mum|dad|mom|the grown|grown|daddy|mummy)`,
    unless: String
      .raw`bad for|unhealthy|vitamin|doctor|dragon|carrots?|berries|cookies|helium balloon`,
  },
];
