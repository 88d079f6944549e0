// One Star Too Many - developing. A child and a counting robot find out why the sky no longer adds up.
INCLUDE hero.ink
# title: One Star Too Many
# keywords: space, star, sky, night, moon, planet, galaxy, comet, rocket, spaceship, astronaut, alien, ufo, robot, machine, computer, invention, inventor, science, universe, telescope, flying, kite, time, future, number, counting, maths, plane, engineer
-> chapter_1

=== chapter_1 ===
# question: How should {hero} find out about the extra star?
# practises: curiosity, observing, problem solving
# word: toffee = a sweet that you chew for a long time
# word: cocoa = a hot, sweet, brown drink
# word: mended = made a broken thing work again
# word: shoelace = what you tie to keep a shoe on
# word: valley = low land with hills on each side
# recall: What did {hero} use to mend the lamp? = just mended with a shoelace
# wh: Why did Umpteen roll behind {hero}? = and it rolled behind
# distancing: When did you count something again, to make sure? = and they began again
There was one star too many.

"Two thousand and eight," said Umpteen, and gave its lid a knock. "Oh dear."

Umpteen was a robot, made from a toffee tin and a bell. {woven != "": On its tummy was a picture of {woven}. }Every clear night it counted from the roof, while {hero} pushed a bead along a wire for each star. They always ended at two thousand and seven.

"You sneezed," said {hero}. "Your sneezes come out as eights."

"They do not," said Umpteen. "Ah, ah, ah-eight!"

So {hero} put a clothes peg on its nose, and they began again. One star was left over. It hung low across the valley, as yellow as butter. It was as yellow as the old lamp beside them, which {hero} had just mended with a shoelace.

"Is this umpteen?" asked the robot. "What number am I?"

"Wait until you get there," said Captain Fig, who had counted stars for sixty years.

Then the yellow star went out, and came back.

"It winked!" said {hero}. "Or somebody walked past it!"

"Stars do not have somebodies," said Umpteen, and it rolled behind {hero}.

The Captain put down her cocoa. "We have a rocket," she said, "and a lamp, and a star book full of jam. Where do we start?"

+ [Fly up in the rocket] -> chapter_2_rocket
+ [Wink back with the lamp] -> chapter_2_lamp
+ [Open the jammy star book] -> chapter_2_book

=== chapter_2_rocket ===
# question: How can {hero} reach the somebody in the dark?
# practises: courage, curiosity
# word: tug = a short, strong pull
# word: twang = the sound of a string that is pulled hard
# word: clang = the sound of metal hitting metal
# word: squeaked = made a short, high sound like a mouse
# recall: What does the Captain do when she feels two tugs? = Two tugs bring you home
# wh: Why did the young somebody start to count again? = shook its ears and began again
# distancing: When were you so quiet that nobody could find you? = knew that kind of quiet
The rocket was called the Teaspoon, and it flew on a string, like a kite. "One tug means more string," said Captain Fig. "Two tugs bring you home. The air will come along. Air never lets go of a string."

Up they went, through a cloud that smelled of spoons. The Moon slid by, like a plate after toast. "I only have two braves," said Umpteen, "and I have used one already." {woven != "": It gave its picture of {woven} a rub, in case they met somebody.}

The yellow star grew until it was not a star at all. It was a lamp in a window! The house stood on a moon so small that its back step was nearly its front step. Somebody old was asleep in a chair. Somebody young, with ears like umbrellas, pushed beads along a wire. It came to the last bead, shook its ears and began again.

"It has one too many, too!" said {hero}.

"Then it can't be a monster," said Umpteen. "Monsters never check."

Twang! That was all the string there was. Clang! That was Umpteen's lid. The young somebody squeaked, and out went the lamp.

How dark it was! Close by, somebody was trying not to breathe. {hero} knew that kind of quiet. You make it under a blanket.

+ [Call softly into the dark] -> chapter_3_hello
+ [Tug the string for more] -> chapter_3_string

=== chapter_2_lamp ===
# question: What should {hero} do before the star goes out?
# practises: curiosity, observing, understanding feelings
# word: lowered = moved something down
# word: vanished = went away so that nobody could see it
# word: whizzed = went very fast
# word: spare = extra, in case you need it
# word: fade = slowly grow less bright
# recall: How many winks did the star send when {hero} sent five? = sent five, and so did the star
# wh: Why did nobody want to speak? = the whole house is asleep
# distancing: When did you tell somebody something without words? = has been answering us all evening
"Take my lid," said Umpteen. "There will be a wind in my thoughts, but take it."

{hero} lowered the lid over the lamp, counted to one, and lifted it off. Then they waited, because a wink has a long way to go. At last the yellow star vanished and returned. One!

{hero} sent two winks, and two came back. {hero} sent five, and so did the star!

Umpteen whizzed around the roof with its spare key bouncing on a ribbon. "It can count!" it cried. "It must be a person!" {woven != "": It held up its picture of {woven}, so that the star could see.}

"Last night there was no lamp here," said Captain Fig, "and no star there."

"It saw our light!" said {hero}. "It has been answering us all evening."

So {hero} sent three winks. There are three of us. How many are you?

One, said the star.

Nobody spoke. One is what you are when you wake at night and the whole house is asleep.

Then the star began to fade, until it was as pale as milk.

"Ours does that when it needs winding," said {hero}, "or when it is turned to the wall."

The Captain looked at the rocket on its string, and then at the fog bell, which could wake the whole valley.

+ [Ring the bell for the valley] -> chapter_3_valley
+ [Send a parcel up the string] -> chapter_3_parcel

=== chapter_2_book ===
# question: How can {hero} help the Captain answer?
# practises: understanding feelings, problem solving
# word: fingerprint = the mark that a finger leaves
# word: crayon = a stick that you draw with
# word: curly = going round and round, like the tail of a pig
# word: mug = a big cup
# recall: Where did {hero} find a curly F? = Under the jam on the cover
# wh: Why did Blink and the Captain lose each other? = see Blink through the snow
# distancing: When were you right and nobody knew it yet? = said I had counted wrong
Out of sixty star books, {hero} pulled the first. It was as small as a sandwich, and it would not let go of {their} fingers.

"Strawberry," said Umpteen, "and one tiny fingerprint."

Inside was a smiling star in yellow crayon. "This is Blink," {hero} read. "Blink winked good night, short, short, long. So did I." The number was two thousand and eight! {woven != "": Over the page was a picture of {woven}. }Then nine pages said only snow. After the snow there was no Blink, and only two thousand and seven.

Under the jam on the cover was a curly F, like the one on Captain Fig's mug.

"Yes," said the Captain, who had brought down the lamp to see by. Her ears were pink. "I was about your size. Everybody said I had counted wrong. So I put my lamp away, and I have counted ever since, to make sure."

"You couldn't see Blink through the snow," said {hero}, "so Blink couldn't see you!"

The Captain sat down on the stairs. "It thought I had gone," she said, "until you mended my lamp."

"The star is winking!" called Umpteen from the window. "Short, short, long!"

Captain Fig opened her mouth and shut it again. What do you say when you are sixty years late?

+ [Hold the lamp with the Captain] -> chapter_3_goodnight
+ [Send the Captain up the string] -> chapter_3_reel

=== chapter_3_hello ===
# practises: courage, friendship
# word: thread = very thin string for sewing
# word: giggle = laugh in a small, happy way
# word: windowsill = the shelf at the bottom of a window
# word: crumb = a tiny bit of bread or cake
# word: umpteen = so many that nobody can say how many
# recall: At which number did the lamp come on? = At twelve the lamp came on
# wh: Why did {hero} start with a number? = somebody who may not know
# distancing: When did you make friends with somebody who was shy at first? = a voice like a thread
What can you say to somebody who may not know "hello"? {hero} thought of numbers.

"One," said {hero} into the dark.

After a while a voice like a thread said, "Two."

"Three," said {hero}.

"Four," said the voice, nearer. At nine it began to giggle. At twelve the lamp came on, and somebody leaned out over the windowsill.

"I am Wick," it said. "I counted one star too many. Have you come to tell me off?" It pointed down the string, to a yellow star as small as a crumb.

{hero} looked for a long time. Beside that crumb stood a mug of cocoa, and a Captain. "You counted right," said {hero}. "That is us. I mended that lamp today."

"It looked lonely," said Wick, "so I lit mine."

"Then you are our one too many," said Umpteen, "and we are yours!"

So they had to count the entire sky together. {woven != "": In the middle Wick told them a story about {woven}. }Soon they were giggling too much to go on.

"I have lost my place," said Umpteen, "and I like it! Which number is this?"

"I think it is umpteen," said {hero}.

On the way home Umpteen told the Moon. Then its nose tickled. "Ah, ah, ah-nine!"

It had never sneezed a nine before.
-> END

=== chapter_3_string ===
# practises: teamwork, patience
# word: hiccups = little jumps that come again and again
# word: knots = what you make when you tie two ends together
# word: pyjamas = clothes for sleeping in
# word: shuffled = walked without lifting the feet
# word: umpteen = so many that nobody can say how many
# recall: What did the hiccups turn out to be? = every one was a knot
# wh: Why did they shuffle and not walk? = Then everybody shuffled home
# distancing: When did lots of people come to help with one job? = faces that had got out of bed
{hero} gave one tug. They sat still, and so did somebody in the dark.

"There is no more string," said Umpteen. "I wish I were wrong."

Far below, a bell rang. Hic, went the string, and the Teaspoon moved. Hic! Hic! Umpteen counted the hiccups until they bumped into a garden gate, and {hero} knocked.

"We are all out," said a voice from under a table.

"I count stars," said {hero}, "and tonight I had one too many."

The lamp came on. "So did I!" said somebody called Wick. Far down the string shone a yellow crumb of light.

"That's our lamp!" said {hero}. "I mended it today."

"It looked lonely," said Wick, "so I lit mine." {woven != "": Then it sang them a song about {woven}.}

Two tugs took them home. On the roof lay the hiccups, and every one was a knot! There was the Captain's scarf, and a washing line with a sock on it, and hundreds of shoelaces. Down the hill stood the whole valley in pyjamas, holding on.

"How many knots?" called the Captain.

Umpteen looked at the faces that had got out of bed. "That," it said, "is umpteen."

Then everybody shuffled home. There was only one shoelace left in the valley, and it was holding the lamp together.
-> END

=== chapter_3_valley ===
# practises: teamwork, kindness
# word: fog = a thick cloud close to the ground
# word: slipper = a soft shoe to wear in the house
# word: toothpaste = what you clean your teeth with
# word: lid = the top that closes a tin or a pot
# recall: How many lamps did the people put in their windows? = forty-one lamps in forty-one windows
# wh: Why did Captain Fig blow her nose? = and she blew her nose
# distancing: When did you find out that you were not the only one? = Not one had known about the others
The fog bell had not rung for years. The first dong was mostly dust, but the second went in at every door. Out came the baker in one slipper, and the twins in one blanket, and the doctor with toothpaste on her chin. "Where is the fog?" they called.

"It's not fog, it's somebody," {hero} called back, "and there is only one of it!"

So they ran in, put forty-one lamps in forty-one windows, and watched the roof.

{hero} put the lid over the lamp. Out went the windows, too, and even the frogs stopped to listen. {hero} took the lid away, and forty-two lights shone all at once. Here we are, they said.

The sky said nothing. "None," said Umpteen, "is not a nice number."

Then the yellow light was back! Somebody had only turned it around, to wake the street. A second light came on, and a third, and then a whole row. Not one had known about the others. {woven != "": The twins sang about {woven}, and the lights winked in time.}

"How many now?" asked the Captain, and she blew her nose.

Umpteen counted fast, but the lights came faster. At last it stopped, and put its lid on very straight.

"Umpteen," it said.

And this time nobody asked it to count again.
-> END

=== chapter_3_parcel ===
# practises: sharing, kindness, problem solving
# word: ribbon = a long, thin piece of pretty cloth
# word: untied = opened the knot in something
# word: scarf = a long, warm cloth for the neck
# word: halfway = in the middle of the way
# word: umpteen = so many that nobody can say how many
# recall: What came out of the scarf? = rolled a yellow bead
# wh: Why did Umpteen stop counting the rows? = rows of tiny thank-yous
# distancing: When did you give a friend something that you wanted to keep? = went to bed without its just-in-case
"What if it needs winding, too," said {hero}, "and somebody has lost the key?"

Umpteen had one key in its back, and one for just in case. It never went to bed without its just-in-case.

"I am wound up until Thursday," it said, not very loudly, and untied the ribbon.

They rolled the key up in the Captain's scarf, because it might be cold, being one. Away went the Teaspoon with nobody in it. It was only halfway when the yellow star went out.

"Four hundred and nine," said Umpteen, counting the dark. "Four hundred and ten."

Then the star jumped back, so bright that the beads had shadows! Tug, tug, went the string.

Down came a drawing. Somebody with ears like umbrellas was winding a lamp. Far away, under a yellow star, stood three people, and one had wheels.

"That's us!" said {hero}. "We are its one too many!"

{woven != "": In the corner was a picture of {woven}. }On the back were rows of tiny thank-yous. Umpteen counted one row, looked at the others, and stopped.

"I am there," it said. "This is umpteen."

Out of the scarf rolled a yellow bead, as warm as toast. {hero} put it on the wire. Click. Two thousand and eight, and nobody left over.
-> END

=== chapter_3_goodnight ===
# practises: friendship, kindness
# word: moth = a small animal like a butterfly that flies at night
# word: hanky = a small cloth for your nose
# word: nudged = gave a small push
# word: umpteen = so many that nobody can say how many
# recall: What did {hero} draw in the book? = drew a smiling star
# wh: Why was the little light always late? = still learning a song
# distancing: When were you a helper? = Blink has a helper
The Captain's hands were shaking, so {hero} put {theirs} underneath. Together they moved Umpteen's lid, short, short, long. It was a small thing to send so far. A moth could have sat on it.

They waited. The star went out, and it stayed out.

"Well," said the Captain, and she looked about for her hat.

Then the star came back, and there were two of it! One was big. One was little, and always late, like somebody who is still learning a song.

"Blink has a helper," said {hero}.

"So have I," said the Captain, laughing into her hanky. {woven != "": Then the two lights drew a picture of {woven} on the dark.}

Umpteen nudged her boot. "You have counted for more than twenty thousand nights," it said. "Is that umpteen?"

"No," said the Captain. "That was only a lot."

"Then how many good nights are still to come?"

The Captain looked at the star, and at {hero}, and at all the empty pages in the jammy book. "Umpteen," she said.

Umpteen rang its bell once. It had looked all over the sky for that number, and here it was in a book, where nobody had written yet.

With the Captain's pen {hero} drew a smiling star, and under it {they} wrote: Blink winked good night. So did we.
-> END

=== chapter_3_reel ===
# practises: perseverance, patience, friendship
# word: reel = a wheel for winding string on
# word: mittens = warm things for your hands
# word: peculiar = strange
# word: trembled = shook a little
# word: ached = hurt for some time
# word: umpteen = so many that nobody can say how many
# recall: What did {hero} hear through the string? = two old friends were laughing
# wh: Why did Umpteen sit on the boot? = I am here to be heavy
# distancing: When did you work so hard that you were tired out? = At last came two tugs
"Sixty years is too much to wink," said {hero}, "so go and tell Blink."

"Who would hold the string?" asked Captain Fig, because nobody else ever had.

"I would," said {hero}. "Two tugs bring you home."

Up went the Captain in her best hat. The reel rattled, and the string hummed through {hero}'s mittens. How peculiar, to have a friend on the end of it! Umpteen sat on {hero}'s boot.

"I am here to be heavy," it explained.

They waited. "I have two braves," said Umpteen, "and you may borrow one."

Then came a tangle of tugs, too many for the rules. {hero} put one ear to the string. Far away, as small as bees, two old friends were laughing until the string trembled.

"There are more laughs than numbers!" said Umpteen. "Is that umpteen?"

"It must be," said {hero}.

At last came two tugs, like a knock. {hero} wound until {their} arms ached, and down came the Captain with her hat on back to front. "Blink is so old!" she announced. "It has a helper called Wick. {woven != "": Wick sang me a song about {woven}. }Tomorrow I hold the string, and you fly!"

Then the star winked once for the Captain, once for Umpteen, and on and on and on for {hero}.
-> END
