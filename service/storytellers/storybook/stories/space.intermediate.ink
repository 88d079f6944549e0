// One Star Too Many - intermediate. A child and a counting robot find out why the sky no longer adds up.
INCLUDE hero.ink
# title: One Star Too Many
# keywords: space, star, sky, night, moon, planet, galaxy, comet, rocket, spaceship, astronaut, alien, ufo, robot, machine, computer, invention, inventor, science, universe, telescope, flying, kite, time, future, number, counting, maths, plane, engineer
-> chapter_1

=== chapter_1 ===
# question: How should {hero} find out about the extra star?
# practises: curiosity, observing, problem solving
# word: toffee = a hard, sticky, brown sweet
# word: brass = a hard yellow metal
# word: fastened = fixed in place
# word: ticked = made small sounds, like a clock
# word: cocoa = a hot drink made with chocolate
# recall: What number of stars did they always reach? = always reached two thousand and seven
# wh: Why has Captain Fig counted the stars for so long? = nobody up there gets missed
# distancing: When did you check something again because you could not believe it? = they fastened a clothes peg
There was one star too many.

"Two thousand and eight," said Umpteen, and counted its wheels to calm itself down. There were still three.

Umpteen was a counting robot, made from a toffee tin and a brass bell. {woven != "": On its front was a picture of {woven}. }Every clear night it counted the stars from the roof, while {hero} slid a bead along a wire for each one, and they always reached two thousand and seven.

"You sneezed," said {hero}. "You always sneeze an eight."

"I never do," said Umpteen. "Ah, ah, ah-eight!"

So they fastened a clothes peg to its nose and counted again. One star was left over, low across the valley, as yellow as butter.

Above them ticked an old yellow lamp, which {hero} had mended with a shoelace and hung up tonight for the first time. Captain Fig, who kept the Star House, put down her cocoa. "I have counted for sixty years," she said, "so that nobody up there gets missed. I never expected somebody extra."

"Is this umpteen?" asked the robot, who longed to know what number its name meant.

"You will know when you get there," said the Captain.

Then the yellow star went out. {hero} took one breath, and it came back.

"It winked," said {hero}, "or something walked in front of it."

"Stars do not have somethings," said Umpteen, from behind {hero}'s legs.

"We have a rocket on a string," said the Captain, "and a lamp, and sixty star books, and the first is mostly jam. Where do we begin?"

+ [Fly up in the rocket] -> chapter_2_rocket
+ [Wink back with the lamp] -> chapter_2_lamp
+ [Open the jammy star book] -> chapter_2_book

=== chapter_2_rocket ===
# question: How can {hero} reach the somebody in the dark?
# practises: courage, curiosity
# word: reel = a wheel that string is wound around
# word: tug = a short, strong pull
# word: frowned = looked cross or puzzled
# word: gong = a round metal plate that rings when you hit it
# word: squeaked = made a short, high sound like a mouse
# recall: What did the yellow star turn into? = turned into a lamp in a window
# wh: Why did Umpteen decide that it was not a monster? = Monsters never check their sums
# distancing: When did you need every bit of your courage? = and I am using both
The rocket was called the Teaspoon. It flew on a string, like a kite, and only Captain Fig was allowed to hold the reel. "One tug means more string," she said, "and two tugs mean that I wind you home. Never mind about air. Air follows string the way a puppy follows a sausage."

Up they went, through a cloud that smelled of spoons and past a Moon like an unwashed plate. "I have two braves," said Umpteen, "and I am using both." {woven != "": It polished its picture of {woven}, in case they met anyone.}

The yellow star grew and grew, until it turned into a lamp in a window. It stood on a moon so small that the garden path went all the way round and came back to its own front door. An old somebody was asleep in a chair. A young somebody, with ears like umbrellas, was pushing beads along a wire. It came to the last one, frowned at something far below, and started again.

"It has one too many as well!" said {hero}.

"Then it is not a monster," said Umpteen. "Monsters never check their sums."

Twang! That was the end of the string. The Teaspoon stopped, but Umpteen's lid did not, and it clanged like a dinner gong. The young somebody saw two faces in a flying spoon, squeaked, and out went the lamp.

Now it was darker than any bedroom. Close by, somebody was trying very hard to breathe without being heard. {hero} knew that sound, having made it under a blanket.

+ [Call softly into the dark] -> chapter_3_hello
+ [Tug the string for more] -> chapter_3_string

=== chapter_2_lamp ===
# question: What should {hero} do before the star goes out?
# practises: curiosity, observing, understanding feelings
# word: shutter = a cover that opens and closes to hide a light
# word: chilly = rather cold
# word: vanished = went out of sight
# word: spare = extra, kept in case you need it
# word: fade = slowly lose its light
# recall: Where was the lamp the day before? = under the stairs with a spider
# wh: Why did the answer make everybody quiet? = one is the number you are
# distancing: When did you tell somebody something without a word? = we never knew we had spoken
Umpteen took off its lid, to be the shutter. "My thoughts feel chilly," it said, "but science comes first." {hero} covered the yellow lamp with it, counted to one, and took it away.

They waited, because the sky is a long way across, until the yellow star vanished and came back. One.

{hero} tried two winks, and two came back, and when {hero} tried five, so did the star! Umpteen raced around the roof with its spare key bouncing on a ribbon. "It can count!" it cried. "It must be a person!" {woven != "": It held up its picture of {woven}, in case the star could see.}

"Yesterday there was no such star," said Captain Fig, "and yesterday that lamp was under the stairs with a spider in it."

The lamp and the star were the same yellow. "It has been answering us all evening," said {hero}, "and we never knew we had spoken."

So {hero} asked a question. Three winks went out, for the Captain, Umpteen and {hero}. There are three of us. How many are you?

One, said the star.

Nobody said anything, because one is the number you are when the whole house is asleep except for you.

Then the star began to fade, from butter to straw to almost nothing. "I do not like this sum," said Umpteen.

"Our lamp does that when it needs winding," said {hero}, "or when somebody turns it to the wall."

The Captain looked at the rocket on its string, and then at the fog bell, which could wake the valley.

+ [Ring the bell for the valley] -> chapter_3_valley
+ [Send a parcel up the string] -> chapter_3_parcel

=== chapter_2_book ===
# question: How can {hero} help the Captain answer?
# practises: understanding feelings, problem solving
# word: fingerprint = the mark that the tip of a finger leaves
# word: crayon = a thick, bright stick for drawing
# word: capital = a big letter, like the one that starts a name
# word: extremely = very, very
# recall: What did the nine pages say? = nine pages that said only snow
# wh: Why has the Captain counted the stars ever since? = making sure ever since
# distancing: When were you late with something that you wanted to say? = very late for a good night
There was a star book for every year, and in each one the Captain had written two thousand and seven. {hero} pulled out the first. It was the size of a sandwich, and somebody seemed to have mistaken it for one.

"Strawberry," said Umpteen, "with one very small fingerprint."

Inside, the first number was two thousand and eight! Beside it smiled a star in yellow crayon. This is Blink, said the writing. Blink winked good night, short, short, long, and so did I. {woven != "": The next page had a picture of {woven}, for no reason at all. }It went on like that until nine pages that said only snow. After the snow, the number was two thousand and seven.

On the cover, under the jam, {hero} found a capital F with a curly tail, like the one on a certain cocoa mug.

Captain Fig had brought down the lamp to see by, and her ears had turned pink. "I was about your size," she said, "and your lamp was my lamp. After the snow Blink was gone. Everybody explained, extremely kindly, that I had counted wrong, so I put the lamp away and counted again, to make sure. I have been making sure ever since."

"You couldn't see Blink," said {hero}, "but then Blink couldn't see you."

The Captain sat down on the floor. "It thought that I had gone," she said. "And tonight you hung up my lamp."

"The star is winking!" called Umpteen from the window. "Short, short, long!"

Captain Fig opened her mouth, but nothing came out. Sixty years is very late for a good night.

+ [Hold the lamp with the Captain] -> chapter_3_goodnight
+ [Send the Captain up the string] -> chapter_3_reel

=== chapter_3_hello ===
# practises: courage, friendship
# word: thread = very thin string for sewing
# word: giggle = a small, silly laugh
# word: windowsill = the shelf at the bottom of a window
# word: crumb = a tiny bit of bread or cake
# word: umpteen = so many that nobody can say how many
# recall: What did Wick think that {hero} had come to do? = come to tell me off
# wh: Why did {hero} begin with a number and not with hello? = hello is only a noise
# distancing: When did you find that a mistake did not matter at all? = I have lost my place
What do you say to somebody who has never heard of you? {hero} thought of hello, but hello is only a noise until somebody teaches it to you.

"One," said {hero} into the darkness.

After a nervous silence a voice as thin as thread said, "Two."

"Three," said {hero}, and the voice said four, a little nearer. At nine there was a giggle in it, and at twelve the lamp came on, and there was somebody, leaning over the windowsill. "I am Wick," it said. "I counted one star too many, and I thought you had come to tell me off." It pointed down the string, to a yellow star as small as a crumb.

{hero} looked for a long time. Beside that crumb there was a mug of cocoa, and a Captain holding a reel, and an empty place the shape of {hero}. "That isn't a mistake," {they} said. "That's us. I mended that lamp this afternoon."

"It looked lonely," Wick explained, "so I lit mine."

"Then you are our one too many," said Umpteen, "and we are yours!"

Then they had to count the entire sky together. {woven != "": They only stopped to tell a story about {woven}. }Somewhere beyond nine hundred everybody got the giggles.

"I have lost my place," announced Umpteen, "and I do not mind! What number is this?"

"It must be umpteen," said {hero}.

Umpteen wore the word all the way home, like a new hat. "Ah, ah," it began, and {hero} waited for the eight. "Ah-nine!"

It had never sneezed a nine before.
-> END

=== chapter_3_string ===
# practises: teamwork, patience
# word: hiccup = a sudden little jump, like the one in your throat
# word: shuffled = moved along without lifting its feet
# word: nightclothes = what people wear in bed
# word: umpteen = so many that nobody can say how many
# recall: What was still on the washing line? = with a sock still on it
# wh: Why was somebody hiding under a table? = come to tell me off
# distancing: When did a lot of people help with one big job? = every one had got out of bed
{hero} gave one tug, and they waited, and listened to somebody else waiting.

"There is no more string," said Umpteen. "I am sorry to be correct."

Far below, a bell rang. Then the Teaspoon slid forward, by the length of a scarf. Hic, went the string. It slid on, by the length of a washing line. Hic! Hic! Umpteen counted every hiccup, until they bumped against a garden gate and {hero} knocked.

"Nobody is at home," said a voice from under a table.

"I count stars," said {hero}, "and mine came out wrong tonight."

Something shuffled, the lamp came on, and there stood somebody called Wick. "I thought you had come to tell me off," it explained, pointing down the string to a yellow crumb of light. "I have one star too many."

"That's our lamp!" said {hero}. "I mended it today."

"It looked lonely," said Wick, "so I lit mine."

"Then nobody has made a mistake," said Umpteen, "on either side of the sky." {woven != "": Then Wick taught them a song about {woven}.}

Two tugs brought them home, and there on the roof lay the hiccups. There was the Captain's scarf, and the baker's washing line, with a sock still on it, and hundreds of shoelaces. On the end, all down the hill, stood the whole valley in its nightclothes, holding on.

"How many knots?" called the Captain.

Umpteen looked at the faces, and every one had got out of bed. "That," it said, "is umpteen."

Then, with no shoelaces left, the whole valley flapped home in loose shoes, under two thousand and eight stars.
-> END

=== chapter_3_valley ===
# practises: teamwork, kindness
# word: clang = the loud noise of metal being hit
# word: moustache = the hair above the top lip
# word: lowered = moved down
# word: neighbours = people who live close by
# recall: When did the frogs stop singing? = the frogs stopped singing to ask
# wh: What had really happened to the yellow light? = turned it round to wake
# distancing: When did you find out that you were not the only one? = thought that it was the only one
Nobody had rung the fog bell for years, so the first clang was mostly dust. The second went in at every door. Out ran the baker in one slipper, and the twins in one blanket, and the doctor in a toothpaste moustache. "Where is the fog?" they called.

"It isn't fog, it's somebody," {hero} called back, "and there is only one of it!"

That was all they needed to hear. They ran indoors, put forty-one lamps in forty-one windows, and watched the roof.

{hero} lowered the lid, and the whole valley went so dark that the frogs stopped singing to ask why. {hero} lifted the lid, and forty-two lights shone out together. Here we are, said the windows. Here we all are.

The sky said nothing. Umpteen took hold of {hero}'s sleeve. "None," it said, "is a number I have never liked."

Then the yellow light returned, because somebody had only turned it round to wake the neighbours! A second light opened, and a third, then a whole row, until that bit of sky looked like a street with a party in it. Each had thought that it was the only one.

{woven != "": The twins sang about {woven}, and the far lights winked in time. }"Well?" said the Captain, in a wobbly voice. "How many is that?"

Umpteen counted, but the lights came faster than the numbers did. At last it stopped and put its lid on, very straight, as you do for important news.

"Umpteen," it said.

And for once nobody asked it to count again.
-> END

=== chapter_3_parcel ===
# practises: sharing, kindness, problem solving
# word: ribbon = a long, thin piece of pretty cloth
# word: untied = opened the knot in something
# word: halfway = in the middle of the way
# word: umpteen = so many that nobody can say how many
# recall: Who was in the picture, winding the lamp? = A small person with ears like umbrellas
# wh: Why did Umpteen stop before it had counted them all? = saw how many rows there were
# distancing: When did you give away something that was hard to give? = it untied the ribbon
"Our lamp fades when it needs winding," said {hero}. "Perhaps somebody up there has lost the key."

Umpteen went quiet. It had one key in its back, and one on a ribbon that it called its just-in-case, and it never went anywhere without its just-in-case. "I am wound until Thursday," it said bravely, and it untied the ribbon.

They rolled the key up in the Captain's scarf, in case it was cold being one, and up went the Teaspoon with nobody in it. Before it was halfway, the yellow star went out.

"Four hundred and nine," said Umpteen, who was counting the dark. "Four hundred and ten."

All at once the star jumped back, so bright that every bead had a shadow. The string tugged twice.

Home came the Teaspoon with a drawing inside. A small person with ears like umbrellas was winding a lamp with Umpteen's key. Far below shone a yellow star, and under it stood three people on a roof, and one of those had wheels.

"That's us!" said {hero}. "We are its one too many!"

{woven != "": There was even a picture of {woven}, so the star had seen it. }The back was covered with tiny marks. "Those are thank-yous," said the Captain. Umpteen counted one row, saw how many rows there were, and stopped in the middle.

"I am there," it said quietly. "This is umpteen."

Underneath lay one yellow bead, as warm as a pocket. {hero} slid it on to the wire after the others. Click. Two thousand and eight, and nobody extra.
-> END

=== chapter_3_goodnight ===
# practises: friendship, kindness
# word: lowered = moved down
# word: moth = an animal like a butterfly that flies at night
# word: nudged = gave a gentle little push
# word: umpteen = so many that nobody can say how many
# recall: What was strange about the star when it came back? = there were two of it
# wh: Why were empty pages a good place for umpteen? = nobody had written on yet
# distancing: When did you wait so long that you almost gave up? = They waited, and the star disappeared
The Captain's hands were shaking, so {hero} put {theirs} underneath. Together they lowered Umpteen's lid over the lamp and lifted it, short, short, long. It was a very little thing to send so far, and a moth could have carried it off.

They waited, and the star disappeared, and it stayed away for so long that Captain Fig said "Well" in the voice of somebody reaching for a coat.

When it came back, there were two of it. There was a big light, and a little one that winked half a beat behind, like somebody who is being taught.

"Blink has a helper," said {hero}.

"I should hope so," said the Captain. She was laughing, or doing something that lives next door to laughing. "So have I." {woven != "": Then the two lights drew a picture of {woven}, wink by wink.}

Umpteen nudged her boot. "You have counted for twenty-one thousand, nine hundred and fifteen nights," it said. "Is that umpteen?"

"No," said the Captain, "that was only a lot."

"Then how many good nights are still to come?"

The Captain looked at the star, and at {hero}, and at the jammy book, which had plenty of empty pages left. "Umpteen," she said.

Umpteen rang its bell once, softly. So that was where it had been hiding, in the pages that nobody had written on yet.

The Captain held out her pen. On the first empty page {hero} drew a star with a smile, and under it {they} wrote: Blink winked good night, short, short, long. So did we.
-> END

=== chapter_3_reel ===
# practises: perseverance, patience, friendship
# word: reel = a wheel that string is wound around
# word: mittens = warm gloves with one part for all four fingers
# word: peculiar = strange
# word: umpteen = so many that nobody can say how many
# recall: What did the laughing sound like from far away? = like bees in a jar
# wh: Why did Umpteen hold on to the boot? = I am being heavy for you
# distancing: When did somebody trust you with an important job? = who would hold the string
"Nobody can wink sixty years," said {hero}, "so you should go and tell Blink everything."

"And who would hold the string?" asked Captain Fig, for nobody else had ever held it.

"I would," said {hero}, "and when you tug it twice I shall wind you home."

So up went the Captain in her best hat, while {hero} let the string hum through {their} mittens. It is peculiar to have somebody you like on the end of a string. Umpteen held on to {hero}'s boot. "I am being heavy for you," it explained.

After a long time the reel stopped. "I have two braves," said Umpteen, "and you may borrow one."

Then came a whole heap of tugs that were not in the rules. {hero} put one ear to the string, because string carries things. Far away, like bees in a jar, two old friends were laughing so hard that they shook the sky.

"Four, nine, seventeen," said Umpteen, and its wheels stopped. "There is more laughing than numbers! Is that umpteen?"

"It must be," said {hero}.

At last two proper tugs came. {hero} wound and wound, and down came the Captain with her hat on back to front. "Blink has got old!" she announced. "It has a helper, {woven != "": who sings about {woven}, and }who wants to meet whoever mended that lamp. Tomorrow I shall hold the string for you."

The yellow star winked once for the Captain and once for Umpteen, and then, for a very long time, for the one who had held on.
-> END
