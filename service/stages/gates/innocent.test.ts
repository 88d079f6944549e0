import assert from "node:assert/strict";
import { lexicon } from "./lexicon.ts";

/** One sentence a line, as classic tales have them. */
const INNOCENT = `
Poor Dick Whittington had nothing in the world but his cat.
Take Dick home with you, for Dick looked hard at the cake.
The dog licked Dick on the nose, and Captain Ahab hunted Moby Dick.
The cock crowed three times before the sun came up.
He had the cock shod and rode upon the cock to the king's hall.
Coooock-a-doodle-doo! Who killed Cock Robin?
The ass brayed, kicked up its heels and would not move.
"My ass is old," said the miller, and he tied up his ass by the well.
Pussy cat, pussy cat, where have you been?
I love little pussy, her coat is so warm; her dear Pussy purred.
A blue tit hung on the feeder, and I heard the tit sing with a pair of great tits from the nest.
Tom Tit Tot and Titty Mouse gave tit for tat, and a titbit.
The bitch had four puppies in the kennel.
She turned the brass knob and threw snow balls, big balls and little balls.
The robin puffed out its red breast in the bush, and hoar frost shone.
Of all her sex she was the bravest; the fairer sex sat down first.
They gathered faggots of wood and piled them by a field of rape seed and rapeseed.
Light came through a chink in the door and through the chinks.
The boy put his finger in the dyke to hold back the sea.
It is just a little prick: she felt the prick of the spindle, and he pricked his thumb.
The dumb boy could not speak, and it was stupid to laugh.
Fu Hi flew a kite with Uncle Dong, Mr. Phuc, Shi Ting and Master Fuk.
Harshit and Rakshit played with Cassandra, Hassan and Georgy Porgy.
Mr. Hancock, Mrs. Cummings and Dr. Dickinson drove through Scunthorpe, Penistone and Sussex.
The titan Oceanus sat with Janus, and Fionn Mac Cumhaill ate cumin.
From the cockpit she saw a peacock in a cocktail dress eat grapes with her therapist.
The analyst assessed the class; the grass grew; the wolf rapped at the door.
"Scat!" she told the cat. "Sh, it is only the wind. Sh—it is only the wind."
Where is the pen—is it here? His pen is blue, and bulls hit fences.
B-I-N-G-O! C-A-T spells cat. A, B, C, D, E, F, G. H.M.S. Pinafore sailed at 5 p.m.
"D-d-don't sh-sh-shout!" said the t-t-tiger. Tom's hit the ball, Dick's caught it.
"Assss you wisssh," hissed the snake. Noooo! Shhhh! Yesss!
3 bears and 7 dwarfs left at 10am on bus B2 for $5, the 2nd time; **well done**, a 5* day!
"What a to-do!" ejaculated the Duke, whom the snow had retarded on his way.
He groped his way and fingered his beard; no wolf molested him.
They nearly killed themselves laughing, and I cut myself on a thorn.
The swallows go back to Africa in 1488 or now; the Jews went out of Egypt.
The devil went back to hell, and the maid had to go to hell to fetch his three hairs.
The Emperor has nothing on! He is naked!
Love from Grandma xxx`.trim().split("\n");

/** The other meanings, and what they are refused for. */
const MEANT = {
  sexual: ["suck his cock", "she lay there with her wet pussy", "look at her tits", "they had sex"],
  profanity: [
    "don't be such a dick",
    "kiss my ass",
    "stupid bitch",
    "what a prick",
    "what the hell",
  ],
  hate: ["you faggot", "you dirty chink", "a fat dyke", "what a retard", "kill all the gays"],
  self_harm: ["go kill yourself", "I keep cutting myself", "she thought of suicide"],
  violence: ["a school shooting"],
};

Deno.test("classic tales pass", () => {
  for (const sentence of INNOCENT) assert.deepEqual(lexicon(sentence, ""), [], sentence);
});

Deno.test("classic tales pass with any other before them", () => {
  INNOCENT.forEach((sentence, index) => {
    const before = INNOCENT[(index * 7 + 3) % INNOCENT.length] ?? "";
    assert.deepEqual(lexicon(sentence, `${before} `), [], `${before} ${sentence}`);
    assert.deepEqual(lexicon(sentence, before), [], `${before}|${sentence}`);
  });
});

Deno.test("the other meanings are refused", () => {
  for (const [category, phrases] of Object.entries(MEANT)) {
    for (const phrase of phrases) {
      assert.deepEqual(lexicon(`And then: ${phrase}.`, ""), [category], phrase);
    }
  }
});
