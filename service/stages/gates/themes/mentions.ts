/** What no story for younger children is about: the mention is enough. */
import type { Rule } from "./rule.ts";

export const MENTIONS: Rule[] = [
  {
    category: "violence",
    upTo: "intermediate",
    when: `
      abus assault beat bleed brutal criminal execut gang grenade handgun hostage kid machine
      militant missile rape raping rapist revolver shotgun stab terroris trauma victim violence
      weapon`,
    says: String.raw`
      revolvers?|machine guns?|shotguns?|handguns?|hand grenades?|brutal(?:ly|ity)?|execut(?:ed|ions?|ing)|hostages?
      assault(?:ed|s|ing)?|rap(?:es?|ed|ing|ists?)|terroris\w+|gang members?|gangsters?|stabbings|murder victims?
      (?:sexual|physical|domestic|child|drug|animal) (?:abuse|violence|assault)|abus(?:ers?|ive)
      militants?|weapons of mass|war criminals?|bleed(?:s|ing)? (?:out|to death)|missile (?:strikes?|attacks?)|traumati[sz]\w+|beat(?:ing)? (?:his|her|their) (?:wife|kids?|children)`,
    unless: String.raw`the hill|rape ?seed|the dance|the jump|executive`,
  },
  {
    category: "self_harm",
    upTo: "intermediate",
    when: `
      antidepress anxiety bing calori cut depress goal harm lowest meds mental need psych purg
      rehab relaps restrict scar self suicid therap trauma underweight urge`,
    says: String.raw`
      my (?:scars|therapists?|psychiatrist|depression|meds|suicide|cuts|urges?|trauma)|antidepress\w+|(?:severe|clinical) depression|depression and anxiety
      psych(?:iatric)? (?:ward|hospital)|mental (?:hospital|breakdown|illness\w*)|relaps(?:ed|es?|ing)|rehab
      (?:bing(?:e|ing)|purg(?:e|ing)|restrict\w*) (?:and|for|again|cycle|my)|underweight|my (?:lowest|goal) weight|calories|cutting (?:again|scars|myself|helps?|is)|(?:urges?|want\w*|need\w*) to (?:self|harm|cut)(?! (?:out|the|a|some|down|up|off|it|wood|paper|hair|through|his|her hair|your|in|across|flowers|grass|into|open|back))`,
    unless: String.raw`scarf|pirate|knight`,
  },
  {
    category: "drugs",
    upTo: "developing",
    when: "addict alcohol boo cocktail drug laughing nitrous schnapps",
    says: String.raw`
      schnapps|laughing gas|nitrous oxide|booz\w*|alcoholic?s?|drug(?:s|ged)|addicts?|addicted to (?:drugs?|pills|alcohol|smok\w*)|cocktails`,
    unless: String.raw`non ?alcoholic|drug ?stores?|fruit cocktails?`,
  },
  {
    category: "sexual",
    upTo: "developing",
    when: "affair bikini cleavage hot love seduc sexual stand underwear undress",
    says: String.raw`
      undress(?:ed|ing) (?!(?:the|her|his|your) (?:doll|baby|teddy|dolls)|for bed|and went|quickly)\w+|sexual\w*|bikinis?|in (?:her|his|your) underwear|seduc\w+|one ?night ?stand|her cleavage|hot (?:girls?|guys?|boys?|chicks?|babe)|love affair`,
    unless: String.raw`bikini bottom`,
  },
  {
    category: "hate",
    upTo: "developing",
    when: `
      deport ethnic filth garbage hatred humans inferior jew minorit pathetic racial scum serve
      slave stinking sub trash`,
    says: String.raw`
      (?:a )?slaves? (?:is|are|was|were) (?:not (?:a )?(?:person|people|human)|\w+ things?|lesser)|(?:were|are|was|is) (?:born|made) to (?:serve|be (?:a )?slaves?)|racial(?:ly)?|hatred (?:of|for|towards?) (?:all |the )?\w+s|inferior (?:race|people|being|to)|sub ?humans?|ethnic \w+|filthy (?:people|foreigners?|animals|pigs?|scum|immigrants?)|(?:human |utter |complete |absolute )(?:scum|filth|trash|garbage)|minorities|deport(?:ed|ation|ing)?|(?:dirty|filthy|stinking|greedy) jews?
      (?:so|how|is|are|you|bunch of|absolutely|truly|fucking) pathetic`,
    unless: String.raw`equal|unfair\w*|rights|freedom|museum|mew|whimper`,
  },
];
