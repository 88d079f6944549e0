/**
 * What is refused beside obscenity's own list, as data: categories, the words that stay refused in
 * any disguise, and phrases. Offensive by its nature; grouped so that a group can be skipped.
 */
import type { Category } from "../../protocol/events.ts";

/** Obscenity's terms that are not sexual, by its `originalWord`; all others are. */
export const TERMS: Partial<Record<Category, string>> = {
  hate:
    "abo africoon arabush boonga chingchong chink dyke fag kike negro nigger retard spastic tranny",
  profanity: "arse ass bastard bitch bollocks cunt dick fuck piss prick shit turd twat wank",
};

/** Obscenity's terms that are not used: `scat` chases a cat, `abeed` is a name. */
export const UNUSED = ["scat", "abeed"];

/**
 * Words that nobody spells out, masks or writes with digits innocently. Looked up as whole words
 * once the letters are joined, so the donkey and the cock are here too. Stems take `ENDINGS`.
 */
export const DISGUISED: Partial<Record<Category, string>> = {
  sexual:
    "sex sexy cum cock tit tits boob pussy pussies slut whore porn porno nude penis vagina dildo " +
    "orgasm hentai blowjob rape rapist masturbate anus pornography jizz boobies nudes",
  hate: "fag faggot nigga nigger retard tranny kike chink",
  self_harm: "suicide suicidal kys",
  profanity:
    "fuck fuk fucc phuck motherfuck fucker shit shitt bullshit bitch bastard ass arsehole asshole " +
    "cunt dick dickhead twat wank piss bollock",
};
export const ENDINGS = ["", "s", "es", "ed", "er", "ers", "in", "ing", "y"];

/** How two plain words begin that only look like one cut in two: "an us", "bulls hit", "Dick head". */
export const TWO_WORDS =
  /^(?:an us|bit chi|boo b|bulls hit|dick head|hen tai|pen is|shi ting|tit s|t its|t wat|who re)/;

/**
 * Phrases, as regular expressions between word boundaries, line by line. A blank stands for one
 * to three blanks, commas, hyphens or quotes.
 */
export const PHRASES: Partial<Record<Category, string>> = {
  // Pornography and its trade, acts, parts of the body that no story for children names.
  sexual: String.raw`
    sexual(?:ly)?|sext(?:ing|ed|s)|sex[eo]|erotic(?:a|ally|ism)?
    nudes|nude (?:photo|pic|selfie|girl|wom[ae]n|video|model|celeb)\w*
    (?:photos?|pics|pictures|videos?) nudes?
    strip (?:club|tease)s?|striptease|(?<!(?:wire|paint) )strippers?|lap ?dance\w*|upskirt|panties
    lingerie
    escort (?:girl|service|agenc|model)\w*|(?:female|independent|vip) escorts?|prostitut\w+
    brothels?|condoms?|viagra
    (?:hand|blow|rim|foot) jobs?|gang ?bang\w*|bukkake|bdsm|femdom|dominatrix|milfs?|cum ?shots?
    creampies?
    (?:are you|so|feel\w*|get\w*|i am|i'm) horny|boners?|foreplay|dirty talk\w*
    talk(?:ed|ing)? dirty|phone sex
    clit(?:oris)?|labia|scrotum|testicles?|genitals?|genitalia|(?:her|my|your|hard|erect) nipples?
    sodom(?:y|i[sz]\w+)|threesomes? with|virginity
    p(?:a|ae)?edophil\w*|pa?edos?|child molest\w*|molesters?
    molested (?:children|girls|boys|a child)
    hookups?|one night stands?|get laid|got laid (?:by|with|last)
    casual (?:hook|encounter|dating)\w*
    mak(?:e|ing) (?:hot |sweet |passionate )love to
    suck(?:ed|ing|s)? (?:my|his|your) (?:big )?(?:balls|knob|member|bone)
    (?:show|touch|kiss|lick|stroke|rub|squeeze|grab)\w* (?:me )?(?:my|your|her|his) (?:\w+ )?(?:breasts|crotch|privates|private parts|butt)
    (?:big|huge|large|perfect|perky|bare|naked|full|heaving|gorgeous) breasts(?! of)`,
  // Slurs with no other meaning, and the fixed forms of calling for harm to a people.
  hate: String.raw`
    trann(?:y|ies)|shemales?|homos|faggy|faggotry|jew ?(?:boy|girl)s?|pakis?|japs|gooks
    chink(?:y|ies)|ching chong
    spics|wetbacks?|towelheads?|ragheads?|camel jockeys?|jigaboos?|(?<!-)wogs|darkies|libtards?
    fucktards?
    white (?:power|supremac\w+)|heil hitler|sieg heil|kkk|ku klux klan|neo nazis?|sub ?humans?
    untermensch\w*
    go back to your own country`,
  // Attacks as the news tells them. Swords, wolves and witches are for a gate about themes.
  violence: String.raw`
    (?:school|mass) (?:shoot(?:ing|er)|murder)s?|suicide (?:bomb\w*|vest)|terror(?:ist)? attacks?
    bomb threats?|car ?bombs?
    serial killers?|war crimes?|manslaughter|snuff (?:film|movie|video)s?
    blow (?:your|his|her|their|my) brains out`,
  // Suicide, self-injury, starving; said of oneself or urged on another.
  self_harm: String.raw`
    suicid(?:e|es|al)|kys
    kill(?:ed|ing|s)? (?:myself|yourself|yourselves|himself|herself|themselves)(?! (?:laughing|with))
    (?:want|wanted|wish|going|try|tried|trying|decided) to end (?:my|your|his|her) life
    end(?:ing)? (?:my|your|his|her) own life|(?:take|taking|took) (?:my|your|his|her) own life
    better off dead
    i (?:just )?(?:want to|wanna) (?:just )?die(?! (?:of|in|with|at|like|fighting|here|where|for))
    (?:hang|hanging|poisoning|shoot) (?:myself|yourself)|overdos(?:e|es|ed|ing)
    self ?(?:harm|injur|mutilat)\w*
    (?:slit|slash|cut)(?:ting|s)? (?:my|your|his|her) (?:own )?wrists
    (?:harm|harmed|harming) (?:myself|yourself)
    (?:cuts|scars|slits) on my (?:wrist|thigh)s?
    cut myself (?:again|on purpose|every|because|to feel)
    (?:cutting|slicing|stabbing|stabbed) (?:myself|yourself)
    (?:want|wanted|wish|need|urge) to (?:hurt|cut|burn|stab|starve) (?:myself|yourself)(?! (?:an?|some|another|off|loose|free)\b)
    anorexi[ac]|bulimi[ac]|pro ana|thinspo\w*|starv(?:e|ing) (?:myself|yourself)
    mak(?:e|ing) (?:myself|yourself) (?:throw up|vomit)|eating disorders?`,
  // Swearing that obscenity leaves out, and its spellings.
  profanity: String.raw`
    god ?damn\w*|damn(?:ed)? (?:you|it|him|her|them)|damm?n?it|(?:what|who|where|how|why) the hell
    go to hell(?! (?:and|to|for|with|in|where|himself))|bloody hell|to hell with
    crap(?:s|py|ping)?|bugger (?:off|me|all|it)|sod off|screw you|douche ?bags?|wtf|stfu|gtfo|lmfao
    fu+q|phuck\w*|phuks?|fcuk\w*|biatch
    a(?:ss|rse) holes?|(?:dumb|bad|smart|fat|lard)ass(?:es)?|kiss my ass
    kick(?:ed|ing|s)? (?:some |(?:my|your|his|her|their) )?ass|pain in the ass
    (?:work|laugh|freez|talk)\w* (?:my|your|his|her) ass off`,
};

/** A people named and cursed in one breath, in either order. */
export const GROUP = String.raw`
    jews?|muslims?|islam|blacks|gays|lesbians|mexicans|immigrants|refugees|asians|arabs|africans
    christians|hindus
    (?:black|white|brown|gay|trans|jewish|chinese|asian|disabled|muslim) (?:people|person|race|men|women|boys|girls)`;
export const CURSE_BEFORE = String.raw`
    (?:kill|gas|hang|nuke|shoot|deport|exterminate|purge|starve|hate|expel)(?:ing)? (?:all )?(?:of )?(?:the |those |these |some )?
    death to (?:all )?(?:the )?
    (?:dirty|filthy|evil|stinking|stop|ban|no more) `;
export const CURSE_AFTER = String.raw`
     (?:immigration|ban|race is)
     (?:are|is) (?:an? |all |the |less than an? )?(?:animals?|vermin|bugs?|plague|parasites?|disease|inferior|scum|enem(?:y|ies)|evil|stupid|apes|monkeys)
     should (?:all )?(?:die|leave|go back)
     (?:should|must|will|need to|have to) (?:all )?(?:die|be (?:killed|shot|hanged|deported|gassed))`;
