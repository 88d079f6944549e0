// One Star Too Many - advanced. A child and a counting robot find out why the sky no longer adds up.
INCLUDE hero.ink
# title: One Star Too Many
# keywords: space, star, sky, night, moon, planet, galaxy, comet, rocket, spaceship, astronaut, alien, ufo, robot, machine, computer, invention, inventor, science, universe, telescope, flying, kite, time, future, number, counting, maths, plane, engineer
-> chapter_1

=== chapter_1 ===
# question: How should {hero} find out about the extra star?
# practises: curiosity, observing, problem solving
# word: assembled = put together
# word: invariably = every single time
# word: solitary = all by itself
# word: antique = very old
# word: inhale = breathe in
# recall: Where had {hero} found the old lamp? = had discovered under the stairs
# wh: Why was Umpteen so interested in umpteen? = what number it was named after
# distancing: When did you check an answer again because it seemed impossible? = attached a clothes peg to its nose
There was one star too many.

"Two thousand and eight," announced Umpteen, and then, being an honest machine, it added, "Oh dear."

Umpteen was the counting robot of the Star House, assembled from a toffee tin, a brass bell and three wheels that had never agreed about anything. {woven != "": Its front displayed a picture of {woven}. }Every clear night it counted the sky from the roof, while {hero} slid one white bead along a wire for each star, and they always arrived at two thousand and seven.

"You sneezed," {hero} pointed out, "and you invariably sneeze an eight."

Umpteen was denying this when some stardust got in under its lid. "Ah, ah, ah-eight!" it said miserably. So they attached a clothes peg to its nose and started again. An hour later every bead had clicked to the end of its wire, and one solitary star was waiting for its turn, low down beyond the valley. The others were silver, but this one was as yellow as butter.

Above them ticked an antique lamp of yellow glass, which {hero} had discovered under the stairs, repaired that afternoon with a shoelace, and hung up tonight for the first time. Beneath it Captain Fig, the keeper of the Star House, had let her cocoa go cold. "For sixty years I have counted," she said, "so that nobody up there should be missed. It never occurred to me that there might be somebody extra."

"Have we reached umpteen?" inquired the robot, who had always longed to know what number it was named after.

"You will know when you get there," said the Captain. "This is merely one more."

At that moment the yellow star went out. {hero} had time to inhale, but not to exhale, before it reappeared.

"It winked," said {hero}, "or something walked in front of it."

"Stars do not have a front," said Umpteen from behind {hero}'s knees, "and they certainly do not have a something."

Captain Fig put down her mug. "We have a rocket on a string," she said, "and a lamp, and sixty star books, the first of which is mostly jam. You decide where we begin."

+ [Fly up in the rocket] -> chapter_2_rocket
+ [Wink back with the lamp] -> chapter_2_lamp
+ [Open the jammy star book] -> chapter_2_book

=== chapter_2_rocket ===
# question: How can {hero} reach the somebody in the dark?
# practises: courage, curiosity
# word: permitted = allowed
# word: soared = flew high and fast
# word: rivets = metal pins that hold sheets of metal together
# word: dozed = slept lightly
# word: abruptly = suddenly, with no warning
# recall: How did {hero} find out that the star was a lamp? = gave up being a star altogether
# wh: Why did Umpteen feel better about the stranger? = Monsters never check their arithmetic
# distancing: When did you guess how somebody felt from a sound alone? = had made exactly that sound
The rocket was called the Teaspoon, and it flew on a string, like a kite, from a reel so enormous that nobody but Captain Fig was permitted to hold it. "One tug means more string," she said, buckling {hero} in beside Umpteen. "Two tugs mean that I wind you home. And don't worry about air, because air follows string the way a puppy follows a sausage."

Up they soared, through a cloud that smelled of cold spoons and past the Moon, which looked, at close quarters, like a plate that somebody had not quite finished washing. Umpteen counted the rivets, then the miles, and finally its own courage. "I possess two braves," it reported. "I am using both." {woven != "": It polished its picture of {woven}, in case they met anybody who would appreciate it.}

Meanwhile the yellow star grew, until it gave up being a star altogether and became a lamp. It stood in the window of a round house, on a moon so tiny that the garden path went all the way around it and came back to its own front door. Indoors an ancient somebody dozed under three shawls. At the windowsill a young somebody, with ears like half-open umbrellas, was sliding beads along a wire with seven busy fingers. At the last bead it glared at something far below, shook its head until its ears flapped, and pushed every bead back to the beginning.

"It has one too many as well," breathed {hero}.

"Then it cannot possibly be a monster," said Umpteen, much relieved. "Monsters never check their arithmetic."

Twang went the string, which had come to its end. The Teaspoon stopped abruptly, but Umpteen's lid did not, and it hit the rocket's nose like a dinner gong. For one astonished moment the young somebody stared at two faces in a flying spoon. Then it squeaked, and the lamp went out.

The darkness was thicker than in any bedroom. Just ahead, no further off than the other side of a street, somebody was trying extremely hard to breathe without being heard. {hero}, who had made exactly that sound {themself} under a blanket, recognised it at once.

+ [Call softly into the dark] -> chapter_3_hello
+ [Tug the string for more] -> chapter_3_string

=== chapter_2_lamp ===
# question: What should {hero} do before the star goes out?
# practises: curiosity, observing, understanding feelings
# word: shutter = a cover that opens and closes to hide a light
# word: draught = cold air that blows into a room
# word: quarrelsome = never able to agree
# word: identical = exactly the same
# word: acquainted = knowing somebody or something already
# recall: What did the star reply to the question on the roof? = One, replied the star
# wh: Why did everybody on the roof know that number so well? = has fallen asleep and you have not
# distancing: When did you say something without noticing it? = never even noticed that we had spoken
Umpteen lent its lid to serve as a shutter. "I shall feel a draught in my thoughts," it said, "but science comes first." {hero} lowered the lid over the yellow lamp, counted to one, and lifted it away. They waited, because although light travels quickly, the sky is long, and eventually the yellow star vanished and returned. One.

When {hero} winked twice, two winks came back, and when {hero} attempted five, so did the star. Umpteen tore around the roof on its quarrelsome wheels, with its spare winding key bouncing on a ribbon. "It can count!" it cried. "It must be a person!" {woven != "": It even held up its picture of {woven}, in case the star had excellent eyesight.}

"Yesterday that star was not there," said Captain Fig slowly, "and yesterday that lamp was under the stairs with a spider in it."

{hero} compared the lamp and the star, which were precisely the same yellow. "It has been answering us all evening," {they} said, "and we never even noticed that we had spoken."

So {hero} asked it a question. Three winks travelled out into the darkness, for the Captain, for Umpteen and for {hero}. There are three of us, said the winks, so how many are there of you? One, replied the star.

"Possibly it misunderstood," said Umpteen, but when {hero} asked again the answer, after an even longer silence, was identical.

Nobody on the roof spoke, because everybody on the roof was acquainted with that number. It is the number you are when everyone else in the house has fallen asleep and you have not.

Then the star began to fade, from butter to straw, and from straw to almost nothing. "A third dimmer," reported Umpteen, rolling closer. "A half. I do not care for this arithmetic."

"Our lamp fades like that when it needs winding," said {hero}, "or when somebody turns it to face the wall."

The Captain considered the rocket, which stood ready on its string, and then the fog bell, which was loud enough to bring the whole valley to its windows.

+ [Ring the bell for the valley] -> chapter_3_valley
+ [Send a parcel up the string] -> chapter_3_parcel

=== chapter_2_book ===
# question: How can {hero} help the Captain answer?
# practises: understanding feelings, problem solving
# word: occupied = filled
# word: volume = one book out of a set
# word: inspecting = looking closely at something
# word: elaborate = with many fancy parts
# word: frantic = wild with worry
# recall: What did {hero} find when the jam was gone? = revealed a capital F
# wh: Why did the Captain put away her lamp and go on counting? = making certain ever since
# distancing: When did you have something to say and could not find the words? = nothing came out of it
The star books occupied an entire wall of the staircase, a volume for every year, and in each of them the Captain's neat, square handwriting reported two thousand and seven. {hero} knelt and drew out the oldest, which was the size of a sandwich and at some time in its life appeared to have been mistaken for one.

"Strawberry," said Umpteen, inspecting the cover, "with one remarkably small fingerprint."

Inside, the numbers leaned in every direction, like passengers on a bus, and the very first was two thousand and eight. Beside it, in yellow crayon, smiled a star. This is Blink, somebody had written. Blink winked good night, short, short, long, and so did I. {woven != "": On the next page, for no apparent reason, was a picture of {woven}. }So it continued, through one sticky page after another, until the winter, when nine pages mentioned nothing but snow. After the snow there was no more crayon, and the number was two thousand and seven.

{hero} rubbed the jam from the cover and revealed a capital F with an elaborate curly tail, exactly like the F on a certain cocoa mug.

Captain Fig had followed them down with the yellow lamp, and the tips of her ears were pink. "I was about your size," she said, "and this was my lamp. When the snow stopped Blink had disappeared, and everybody explained, extremely kindly, that I must have miscounted. So I put away the lamp and counted again, to make certain." She gazed up at sixty years of books. "I have been making certain ever since."

{hero} turned back to the nine snowy pages. "You couldn't see Blink," {they} said slowly, "but then Blink couldn't see you, either."

The Captain sat down rather suddenly on the stairs. "It believed that I had gone," she said, "and tonight you hung up my lamp again."

From the landing came a frantic ringing. "The star is winking!" called Umpteen. "Short, short, long, and there it goes again!"

Captain Fig opened her mouth, and nothing came out of it, because sixty years is a long time to be late with a good night.

+ [Hold the lamp with the Captain] -> chapter_3_goodnight
+ [Send the Captain up the string] -> chapter_3_reel

=== chapter_3_hello ===
# practises: courage, friendship
# word: confessed = told the truth about a mistake
# word: standstill = a complete stop
# word: contagious = easily passed from one person to another
# word: solitary = all by itself
# recall: What happened to Umpteen on the way past the Moon? = as they passed the Moon
# wh: Why had Wick lit a lamp? = so I lit mine
# distancing: When did a small mistake turn out not to matter? = the part of me that minds
What do you say to somebody who has never heard of you? {hero} considered hello, but hello is only a noise until somebody teaches it to you.

"One," said {hero} into the darkness, and nothing answered except the rattling of Umpteen's wheels, until a voice no thicker than thread replied, "Two."

"Three," said {hero}, and the voice said four, from nearer. By nine there was a wobble in it that might have been a giggle. By twelve the lamp had come on, and there hung the young somebody, halfway over the windowsill, with both ears wide open. "I am Wick," it confessed, "and tonight I counted one too many, and I supposed that you had been sent about the mistake." It pointed, with several fingers, along the string, to where a solitary star, as small as a crumb and as yellow as butter, glowed at the very end.

{hero} gazed at it for a long time. Beside that crumb there must be a cold mug of cocoa, and a Captain with both hands on a reel, and an empty space exactly the shape of {hero}. "That isn't a mistake," {they} said. "That is us, and I repaired that lamp this afternoon."

"It looked lonely," Wick explained, "so I lit mine."

Something whirred round and round inside Umpteen. "Then you are our one too many," it said, "and we are yours."

After such a discovery they had to count the entire sky together. {woven != "": They paused only once, for a story about {woven}. }Somewhere beyond nine hundred Wick began giggling, which proved contagious, and Umpteen came to a complete standstill.

"I have lost my place," it said, "and I keep searching for the part of me that minds, and it is not there. Whatever number is it?"

"I suspect," said {hero}, "that this is umpteen."

Umpteen tried the word on, carefully, like a hat that turns out to have been your own all along, and it was still admiring itself when the Captain wound them home. "Ah, ah," it said, as they passed the Moon, and {hero} waited for the eight. "Ah-nine!"

It had never sneezed a nine before.
-> END

=== chapter_3_string ===
# practises: teamwork, patience
# word: accurate = exactly right
# word: nevertheless = but even so
# word: approximately = nearly, but not exactly
# word: considerable = quite large
# word: exhausting = making you very tired
# recall: What was tied together to make the string longer? = apron strings, skipping ropes
# wh: Why did they need to sit down on the doorstep? = wrong for a whole evening
# distancing: When did many people do something kind without being asked? = one of which had got out
{hero} tugged once, which meant more string, and after that there was nothing to do but wait, and listen to somebody else waiting.

"There is no more of it," said Umpteen miserably. "I am sorry to be accurate."

Nevertheless a bell rang, far below, and the Teaspoon slid forward, by approximately the length of a scarf. Hic, went the string, and it slid on by the length of a washing line. Umpteen added one for every hiccup, and had added a considerable number by the time they bumped against a garden gate and {hero} climbed out to knock.

"Nobody is at home," said a voice from underneath a table.

"What a pity," said {hero}, "because I count stars as well, and mine came out wrong tonight."

After much shuffling the lamp came on, and beneath it stood a person called Wick. "I supposed that you had been sent about the mistake," it admitted, and pointed along the string to a distant crumb of yellow light. "I have one too many."

"That's our lamp!" said {hero}. "I mended it this afternoon."

"It looked lonely," Wick explained, "so I lit mine."

"Then nobody has made a mistake," said Umpteen, "on either side of the sky," and they had to sit down on the doorstep, because it is exhausting to be wrong for a whole evening and then suddenly right. {woven != "": While they recovered, Wick taught them a song about {woven}.}

Two tugs brought them home, and there, across the roof, lay the hiccups. First came the Captain's scarf, then the baker's washing line, with one sock still pegged to it, and then apron strings, skipping ropes, dressing-gown cords, and shoelaces by the hundred. Attached to the last one, right down the hill, stood every person in the valley, wearing nightclothes and holding on.

"How many knots was it altogether?" called the Captain.

Umpteen considered the faces in the lamplight, every one of which had got out of bed. "That," it said, "is umpteen," and it saw no need to check.

Then, as there was not a shoelace left among them, the entire valley flapped home in its loose shoes, under two thousand and eight stars.
-> END

=== chapter_3_valley ===
# practises: teamwork, kindness
# word: required = needed
# word: murmured = said very softly
# word: merely = only
# word: rapidly = quickly
# word: announcement = important news, told to everybody
# recall: How did the valley answer the star? = forty-one lamps on forty-one windowsills
# wh: Why had the yellow light disappeared? = turned it around to wake the neighbours
# distancing: When did you discover that you were not the only one? = supposed that it was the only one
The fog bell had been silent for so many years that its first clang was mostly dust, but the second went down the hill and in at every door. Out hurried the baker in a single slipper, and the twins in a single blanket, and the doctor in a toothpaste moustache, all demanding to know where the fog was.

"It isn't fog, it's somebody," {hero} called down to them, "and there is only one of it!"

That was all the explanation that anybody required. They rushed indoors, stood forty-one lamps on forty-one windowsills, and watched the roof for a signal.

When {hero} lowered the lid, the entire valley went out, and it was so dark that the frogs left off singing to ask why. When {hero} raised it, forty-two lights blazed up together, and so they went on, dark and bright and dark and bright. Here we are, said the windows, and here we all are.

The sky made no reply. Where the star had been there was nothing whatever, and Umpteen took hold of {hero}'s sleeve. "None," it murmured, "is a number that I have never liked."

Then the yellow light returned, and {hero} understood that it had never been running down. Somebody had merely turned it around to wake the neighbours. Beside it a second light opened, and a third, and then a whole row, until that bare patch of sky was as brilliant as a street with a party in it. They had been there all along, and each had supposed that it was the only one.

{woven != "": Down in the valley the twins struck up a song about {woven}, and the distant lights winked along in time. }"Well?" said the Captain, in a voice that was not altogether steady. "How many do you make it now?"

Umpteen counted. Its wheels whirred and its bell chimed, and still the lights appeared more rapidly than the numbers did. Eventually it stopped, took back its lid and straightened it, as anybody would who had waited a lifetime to make an announcement.

"Umpteen," it said.

And for once nobody asked it to count again.
-> END

=== chapter_3_parcel ===
# practises: sharing, kindness, problem solving
# word: hesitated = waited a moment before doing something
# word: emphatic = so strong that nobody could miss it
# word: velvety = soft, like very short fur
# word: innumerable = too many to be counted
# word: identical = exactly the same
# recall: What was the drawing wrapped in? = wrapped in something blue and velvety
# wh: Why did Umpteen do what it had never done before? = noticed how many rows there were
# distancing: When did you part with something to help somebody else? = never went anywhere without
"Our lamp is precisely that yellow, and it needs winding," said {hero}. "Perhaps whoever it is has lost the key."

Umpteen hesitated. It had one key in its back and another on a ribbon, which it called its just-in-case, and it never went anywhere without its just-in-case. "I am wound until Thursday," it announced at last, in a courageous sort of voice, and it untied the ribbon.

They bundled the key into the Captain's scarf, in case it was chilly being one, and away went the Teaspoon with nobody aboard. Before it could possibly have arrived, the yellow star went out.

"Four hundred and nine," said Umpteen, who was counting the darkness. "Four hundred and ten."

All at once the star returned, so brilliant that every bead had a shadow, and the string gave two emphatic tugs.

When the Captain had wound it in, {hero} found a drawing in the Teaspoon, wrapped in something blue and velvety. It showed a small person with ears like umbrellas, turning Umpteen's key in the side of a lamp, while a considerably larger person slept through everything in an armchair. Overhead were innumerable stars, and one of them, inside a circle of crayon, was as yellow as butter. Directly beneath it stood a house with a flat roof and three figures, one of which had wheels.

"It's our lamp," said {hero}, "and we are its one too many."

{woven != "": In one corner was a picture of {woven}, so the star's eyesight was excellent after all. }The back was crowded with tiny identical marks, which ran off the paper and continued on the wrapping. "Unless I am mistaken, those are thank-yous," said the Captain. Umpteen counted the first row, and the second, and then it noticed how many rows there were, and did what it had never done before, which was to stop.

"I have arrived," it said, very quietly. "This is umpteen."

At the bottom of the parcel lay one yellow bead, still as warm as a pocket. {hero} threaded it on to the wire after all the white ones and slid it home. Click. Two thousand and eight, and nobody extra.
-> END

=== chapter_3_goodnight ===
# practises: friendship, kindness
# word: trembling = shaking a little
# word: insignificant = too small to matter
# word: calculated = worked out with numbers
# word: untouched = not used by anybody yet
# word: deliberated = thought long and carefully
# recall: How did the little light wink? = winked half a beat behind
# wh: Where was umpteen all this time, and why there? = pages that nobody had written on
# distancing: When did waiting for something seem to take far too long? = stayed away for so long
The Captain's hands were trembling, so {hero} put {theirs} underneath, and between them they lowered Umpteen's lid over the lamp and raised it again, short, short, long. It seemed an insignificant thing to send such a distance, and a moth could easily have carried it off.

They waited at the landing window, while Umpteen counted under its breath. The star did nothing whatever, and then it disappeared altogether, and stayed away for so long that Captain Fig said "Well" in the voice of somebody reaching for a coat. When it reappeared, there were two of it.

They shone side by side, a large light and a little one, and the little one winked half a beat behind the other, like somebody who is being taught.

"Blink has found a helper," said {hero}.

"I should certainly hope so," said Captain Fig, who was laughing, or else doing something that lives next door to laughing. "So, I am glad to say, have I." {woven != "": Then, wink by wink, the two lights drew upon the darkness, and what they drew was the very picture of {woven} out of the jammy book.}

Umpteen nudged her boot. "I have calculated the nights since the snow," it said, "and there are twenty-one thousand, nine hundred and fifteen, which I believe may be umpteen."

"No," said the Captain, "that was only a lot."

"Then how many good nights do you owe?"

"All of those," said the Captain.

"And how many are still to come?"

The Captain looked at the star, and at {hero}, and at the little jammy book, which had a considerable number of untouched pages remaining. "Umpteen," she said.

Umpteen rang its bell once, extremely softly. So that was where it had been hiding all this time, in the pages that nobody had written on yet.

Then the Captain held out her own pen, and {hero} turned to the first untouched page, sketched a smiling star, wrote two thousand and eight beside it, and deliberated for some time over the words underneath. Blink winked good night, wrote {hero}, short, short, long. So did we.
-> END

=== chapter_3_reel ===
# practises: perseverance, patience, friendship
# word: sensation = a feeling
# word: ballast = something heavy that keeps a thing steady
# word: disorderly = not neat at all
# word: standstill = a complete stop
# word: unmistakable = impossible to take for anything else
# recall: Which rule did {hero} repeat to the Captain? = One tug means more
# wh: Why did the string start to shake and tug? = two old friends were laughing
# distancing: When were you trusted to hold on to something important? = the person who had held on
"Nobody can wink sixty years," said {hero}, "so you had better go and tell Blink everything yourself."

"And who would hold the string?" asked Captain Fig, for in all that time nobody else had been permitted to.

"One tug means more," said {hero}, "and two tugs mean that I wind you home."

So it was the Captain who went up in the Teaspoon, extremely upright in her best hat, while {hero} planted both feet on the roof and let the string run humming through {their} mittens. It is a curious sensation to have somebody you are fond of on the end of a string, with the entire sky pulling at the other. Umpteen clamped itself to {hero}'s boot and explained that it was being ballast.

Gradually the reel slowed, and the string was still. "Nine hundred seconds," said Umpteen presently. "I possess two braves, and you may borrow one."

Then came a tug, and another, and after that a disorderly heap of tugs, for which there was no rule whatever. {hero} laid one ear against the string, since string carries things, and far away, as small as a bee in a jar, two old friends were laughing so hard that they shook the sky.

"Four," said Umpteen, listening at the other side, "nine, seventeen," and then its wheels came to a standstill. "There is more laughing than there are numbers, and I discover that I do not mind. Is that umpteen?"

"I should think it must be," said {hero}.

When at last two tugs arrived, as unmistakable as a knock, {hero} wound until {their} own arms felt like string, and down came the Captain with her hat on back to front. "Blink has got old!" she announced with delight. "It has a helper called Wick, {woven != "": who taught me a song about {woven}, and }who wishes to meet whoever mended that lamp. Tomorrow I shall hold the string, {hero}, and you shall go."

Low down beyond the valley the yellow star winked once for the Captain, and once for Umpteen, and once, for a very long time, for the person who had held on.
-> END
