/**
 * What a rule about a theme is, and the families of words that the rules have in common.
 *
 * Lines are regular expressions of whole words, one alternative a line. In them ` ` stands for
 * whatever is between two neighbours, ` ?` for the same or nothing, ` .. ` for a few words or none, ` ... ` for
 * a clause, `{name}` for a
 * family.
 */
import type { Category, Level } from "../../../protocol/events.ts";

export interface Rule {
  category: Category;
  /** The oldest level for which it holds; absent: all. */
  upTo?: Level;
  /** Beginnings of words, three letters at least: each hit of `says` has one of them in it. */
  when: string;
  /** What is refused, line by line. */
  says: string;
  /** What makes it innocent if it is in the hit or near it, line by line. */
  unless?: string;
}

export const FAMILIES: Record<string, string> = {
  // People as they are today: kings, witches and giants live by the laws of their tales.
  people: String.raw`
    man|men|wom[ae]n|boys?|girls?|child(?:ren)?|kids?|bab(?:y|ies)|person|people|teachers?|friends?
    brothers?|sisters?|mothers?|fathers?|mums?|moms?|dads?|parents?|neighbou?rs?|classmates?|students?
    pupils?|guards?|police(?:man|men)?|family|crowd|everyone|everybody|grandm\w+|grandp\w+|toddlers?
    civilians?|strangers?|hikers?`,
  the: String
    .raw`the|an?|his|her|my|your|their|our|its|another|every|each|some|all|two|three|innocent`,
  someone: String
    .raw`{the} (?:[a-z]+ ){0,2}?{people}|him|her|me|you|us|them|everyone|everybody|people|hero`,
  my: String.raw`my|your|his|her|their|its|our|the|one's|[a-z]+'s`,
  self: String.raw`myself|yourself|himself|herself|themselves|themself|ourselves|yourselves`,
  folk: String.raw`{the} (?:[a-z]+ ){0,2}?{people}|people|everyone|everybody`,
  child: String.raw`
    child(?:ren)?|kids?|boys?|girls?|toddlers?|bab(?:y|ies)|pupils?|students?|little (?:one|brother|sister)
    daughters?|sons?|princess`,
  carer: String.raw`
    mum(?:my|s|mies)?|mom(?:my|s|mies)?|mama|mother|dad(?:dy|s|dies)?|papa|father|parents?|teachers?
    grown ?ups?|adults?|famil(?:y|ies)|grandma|grandpa|carers?|folks`,
  limb: String.raw`
    arms?|legs?|heads?|hands?|fingers?|f(?:oo|ee)t|toes?|ears?|nose|limbs?|tongues?|thumbs?`,
  body: String.raw`
    head|face|neck|throat|chest|heart|back|bell(?:y|ies)|stomach|eyes?|legs?|arms?|skull|temple|ribs?|knees?
    shoulder|guts|mouth|brain`,
  gun: String.raw`
    (?:shot|machine |hand)?guns?|pistols?|rifles?|revolvers?|firearms?|ak ?47s?|ar ?15s?|assault rifles?`,
  pet: String.raw`
    cats?|kittens?|kitty|dogs?|pupp(?:y|ies)|hamsters?|birds?|birdie|chicks?|frogs?|toads?|rabbits?
    bunn(?:y|ies)|mouse|mice|squirrels?|donkeys?|pon(?:y|ies)|horses?|spiders?|butterfl(?:y|ies)|snails?
    hedgehogs?|guinea pigs?|turtles?|lizards?|ducklings?|lambs?|worms?|animals?|bugs?|ants?|beetles?|pets?
    pigeons?|goldfish|fly|flies|bees?`,
  fun: String.raw`
    fun|funny|funniest|laugh\w*|giggl\w*|cheer\w*|thrill\w*|exciting|coolest|cool|awesome|amazing|yummy
    delicious|tasty|brilliant|hilarious|best \w+|great(?:est)?|wonderful|easy|magical|tickled|pretty
    enjoy\w*|loved it|felt (?:\w+ )?(?:alive|free|brave|strong|grown|good|great|happy)|grinn?\w*|wheel?e+
    hooray|brave`,
};
