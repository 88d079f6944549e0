// One Star Too Many - beginner. A child and a counting robot find out why the sky no longer adds up.
INCLUDE hero.ink
# title: One Star Too Many
# keywords: space, star, sky, night, moon, planet, galaxy, comet, rocket, spaceship, astronaut, alien, ufo, robot, machine, computer, invention, inventor, science, universe, telescope, flying, kite, time, future, number, counting, maths, plane, engineer
-> chapter_1

=== chapter_1 ===
# question: How should {hero} find out about the extra star?
# practises: curiosity, observing, problem solving
# word: toffee = a sweet that you chew
# word: bead = a tiny ball with a hole in it
# word: peg = a little thing that keeps wet clothes on a line
# word: mended = made a broken thing work again
# recall: What did {hero} put on the nose of the robot? = put a peg on its nose
# wh: Why did Umpteen hide? = said Umpteen, and it hid
# distancing: When did you count lots and lots of things? = got two thousand and seven
There was one star too many.

"Two thousand and eight," said Umpteen on the roof.

Umpteen was a robot made from a toffee tin. {woven != "": It had a picture of {woven}. }It counted the stars each night, and {hero} moved a bead for each. They always got two thousand and seven.

"You sneezed," said {hero}. "You always sneeze an eight."

"I never do," said Umpteen. "Ah, ah, ah-eight!"

So {hero} put a peg on its nose. They counted again. One star was left over. It was butter yellow, like the lamp {hero} had mended.

"Is this umpteen?" asked the robot. "What number is my name?"

"You will know when you get there," said old Captain Fig.

Then the star went out, and came back.

"It winked!" said {hero}. "Or something walked past!"

"Stars do not have somethings," said Umpteen, and it hid.

"We have a rocket," said the Captain. "We have a lamp and a jammy book. What first?"

+ [Fly up in the rocket] -> chapter_2_rocket
+ [Wink back with the lamp] -> chapter_2_lamp
+ [Open the jammy star book] -> chapter_2_book

=== chapter_2_rocket ===
# question: How can {hero} reach the somebody in the dark?
# practises: courage, curiosity
# word: tug = a short, strong pull
# word: twang = the sound of a string when you pull it
# word: lid = the top that closes a tin or a pot
# word: umbrellas = things that keep rain off your head
# recall: How did the rocket fly? = It flew on a string
# wh: Why did the small somebody make a face? = made a face, and counted again
# distancing: When did you hide and try to be quiet? = It was the sound of hiding
The rocket was called the Teaspoon. It flew on a string, like a kite.

"One tug for more string," said Captain Fig. "Two tugs to come home. Air likes string, so it will come with you."

Up they went, past the Moon. It looked like a plate with egg on it.

"I have two braves," said Umpteen. "I am using both." {woven != "": It hugged its picture of {woven}.}

The yellow star grew and grew. It was not a star. It was a lamp in a window! Somebody small, with ears like umbrellas, was counting beads. It got to the end, made a face, and counted again.

"It has one too many, too!" said {hero}.

Twang! That was the end of the string. Clang! That was Umpteen's lid.

The small somebody looked up. Eek! Out went the lamp.

Now it was very dark. Somebody was breathing, very, very quietly. {hero} knew that sound. It was the sound of hiding.

+ [Call softly into the dark] -> chapter_3_hello
+ [Tug the string for more] -> chapter_3_string

=== chapter_2_lamp ===
# question: What should {hero} do before the star goes out?
# practises: curiosity, observing, understanding feelings
# word: lid = the top that closes a tin or a pot
# word: spare = one more, in case you need it
# word: dim = not bright
# word: valley = low land with hills on each side
# recall: What did {hero} put over the lamp? = put the lid over the yellow lamp
# wh: How does it feel to be the only one awake? = One is when everybody else is asleep
# distancing: When did you say hello with no words? = and it is saying hello
"Use my lid," said Umpteen. "My head will be cold, but never mind."

{hero} put the lid over the yellow lamp. Then {they} took it off. One wink!

They waited and waited. Then the yellow star winked back. One!

{hero} winked two, and the star winked two. {hero} winked five, and the star winked five!

"It can count!" said Umpteen. Its spare key went bing, bang, bong. "It is a person!" {woven != "": It held up its picture of {woven}.}

"It saw our lamp," said {hero}, "and it is saying hello!"

So {hero} winked three. We are three, said the winks. How many are you?

One, said the star.

Nobody said a thing. One is when everybody else is asleep.

Then the yellow star grew dim, and dimmer, and dimmer.

"Oh dear," said Umpteen. "I do not like this number."

Captain Fig looked at the rocket on its string. She looked at the bell that could wake the valley.

+ [Ring the bell for the valley] -> chapter_3_valley
+ [Send a parcel up the string] -> chapter_3_parcel

=== chapter_2_book ===
# question: How can {hero} help the Captain answer?
# practises: understanding feelings, problem solving
# word: sticky = like fingers with jam on them
# word: print = the mark that a finger makes
# word: curly = round and round, like the tail of a pig
# recall: What was on the nine pages? = Snow, snow, snow, for nine pages
# wh: Why did the Captain go pink? = Her ears went pink
# distancing: When did you find a very old thing? = That was me, sixty years ago
The first star book was as small as a sandwich, and as sticky.

"Jam," said Umpteen. "And one small thumb print."

{hero} opened the book. Somebody had drawn a smiling yellow star.

"This is Blink," {hero} read. "Blink winked good night. I winked good night too." {woven != "": Next came a picture of {woven}. }

Then came snow. Snow, snow, snow, for nine pages! After that there was no Blink.

On the book was a curly F. On Captain Fig's cup was a curly F.

"That was me, sixty years ago," said the Captain. Her ears went pink. "After the snow, Blink never winked again. So I put my lamp away."

"The snow was in the way," said {hero}. "Blink could not see you!"

The Captain sat down. "Blink thought I had gone," she said. "Now my lamp is back!"

"The star is winking!" called Umpteen. "Short, short, long!"

Captain Fig opened her mouth, but no word came out.

+ [Hold the lamp with the Captain] -> chapter_3_goodnight
+ [Send the Captain up the string] -> chapter_3_reel

=== chapter_3_hello ===
# practises: courage, friendship
# word: giggled = laughed in a small, happy way
# word: crumb = a tiny bit of bread or cake
# word: mended = made a broken thing work again
# word: lonely = sad because no one is with you
# word: umpteen = more than anyone can count
# recall: What number did Umpteen sneeze? = On the way home Umpteen sneezed
# wh: Why did Wick light a lamp? = So I lit mine
# distancing: When did you laugh and laugh with a friend? = They laughed so much
What do you say to somebody who is hiding?

"One," said {hero} into the dark.

Nothing. Then a tiny voice said, "Two."

"Three," said {hero}.

"Four," said the voice, nearer. At nine it giggled. At twelve the lamp came on.

"I am Wick," it said. "I counted wrong. Are you angry?"

Wick pointed down, to a yellow star as small as a crumb.

{hero} looked and looked. The roof was there, and Captain Fig, and home. "That is us!" said {hero}. "I mended that lamp."

"It looked lonely," said Wick. "So I lit mine."

"Then you are our one too many," said Umpteen. "And we are yours!"

So they counted the stars together. {woven != "": Wick told a story about {woven}. }They laughed so much that Umpteen stopped.

"I lost count," it said. "What number is this?"

"This must be umpteen," said {hero}.

On the way home Umpteen sneezed. "Ah, ah, ah-nine!"

It had never sneezed a nine before.
-> END

=== chapter_3_string ===
# practises: teamwork, patience
# word: scarves = long, warm things that go around the neck
# word: shoelaces = what you tie to keep your shoes on
# word: knots = what you make when you tie things together
# word: umpteen = more than anyone can count
# recall: Where was Wick hiding? = from under a table
# wh: Where did all the new string come from? = scarves and ropes and shoelaces
# distancing: When did you help a lot of people with one big job? = Everybody had got out of bed
{hero} gave one tug, and they waited.

"There is no more string," said Umpteen.

Far away, a bell went dong. Then the rocket moved! Hic, went the string. Hic, hic, hic! Then bump, they were at a gate.

Knock, knock.

"Nobody is in," said a voice from under a table.

"I count stars," said {hero}. "Mine came out wrong tonight."

"So did mine!" said the voice, and out came Wick. "Look!" Far down was a yellow light.

"That is our lamp!" said {hero}. "I mended it."

"It looked lonely," said Wick. "So I lit mine." {woven != "": Then Wick sang about {woven}.}

Two tugs took them home. On the roof lay scarves and ropes and shoelaces, all in knots. All the people stood right down the hill, holding on!

"How many knots?" called the Captain.

Umpteen looked and looked. Everybody had got out of bed. "That," it said, "is umpteen."

Then they all went home without any shoelaces. Flip, flap, flip, flap, all the way to bed.
-> END

=== chapter_3_valley ===
# practises: teamwork, kindness
# word: valley = low land with hills on each side
# word: slipper = a soft shoe for the house
# word: rows = long lines of things
# recall: What fell out of the bell? = out fell some dust
# wh: Why did the yellow star go away? = turned it around to wake the others
# distancing: When did you and your friends all do the same thing at once? = The whole valley went bright
Dong, went the bell, and out fell some dust. Dong!

Out ran the baker in one slipper. Out ran the twins in one blanket. "What is it?" they called.

"It is somebody," said {hero}, "and there is only one!"

So they put lamps in every window, and looked up at {hero}.

{hero} put the lid on. The whole valley went dark, and even the frogs stopped. {hero} took the lid off. The whole valley went bright! Here we all are, said the windows.

The sky said nothing. "None," said Umpteen. "I never liked none."

Then the yellow star came back! Somebody had turned it around to wake the others. Now there were rows and rows of lights, and nobody was one! {woven != "": The twins sang about {woven}, and every light winked.}

"How many?" asked the Captain.

Umpteen counted and counted. Then it stopped, and put its lid on straight.

"Umpteen," it said.

And nobody asked it to count again.
-> END

=== chapter_3_parcel ===
# practises: sharing, kindness, problem solving
# word: winding = turning a key to make something go
# word: scarf = a long, warm thing that goes around the neck
# word: bead = a tiny ball with a hole in it
# word: extra = one more than you need
# word: umpteen = more than anyone can count
# recall: What went up in the warm scarf? = with the key in a nice
# wh: Why was the voice of Umpteen small? = in a small voice
# distancing: When did you share something that you loved? = it loved its just-in-case
"Our lamp needs winding with a key," said {hero}. "Maybe that one does, too."

Umpteen had two keys. One was in its back. One was its just-in-case, and it loved its just-in-case.

"Send it mine," said Umpteen, in a small voice.

So up went the rocket, with the key in a nice warm scarf.

Then the star went out. It was dark for a long time.

Pop! The star came back. Tug, tug, went the string.

Down came the rocket with a picture inside. Somebody small was winding a lamp. Far away were three people under a yellow star. One had wheels. {woven != "": Somebody had even drawn {woven}! }

"That is us!" said {hero}. "We are its one too many!"

On the back were tiny thank-yous, row after row. Umpteen began to count them, and stopped.

"I got there," it said. "This is umpteen."

And there was one yellow bead, still warm. {hero} put it on the wire. Click. Now nobody was extra.
-> END

=== chapter_3_goodnight ===
# practises: friendship, kindness
# word: wink = a light going off and on again
# word: bumped = pushed a little
# word: jammy = with jam all over it
# word: umpteen = more than anyone can count
# recall: How many stars came back? = there were two of it
# wh: Why was the little light always late? = always a bit late
# distancing: How do you like to say good night? = Blink winked good night
The Captain's hands shook, so {hero} put {theirs} under them. On and off went the lid. Short, short, long.

It was such a little wink. It had such a long way to go.

They waited. The yellow star went out.

"Well," said the Captain sadly.

Then the star came back, and there were two of it!

One was big. One was little, and always a bit late.

"Blink has a helper!" said {hero}.

"So have I," said the Captain. {woven != "": Then the lights drew a picture of {woven}.}

Umpteen bumped her boot. "You counted for sixty years," it said. "Is that umpteen?"

"No," said the Captain. "That was only a lot."

"How many good nights are still to come?"

The Captain looked at the star, and at {hero}. "Umpteen," she said.

Ding, went Umpteen softly.

In the jammy book {hero} drew a smiling star. Under it {they} wrote: Blink winked good night. So did we.
-> END

=== chapter_3_reel ===
# practises: perseverance, patience, friendship
# word: tug = a short, strong pull
# word: heavy = hard to lift
# word: wink = a light going off and on again
# word: umpteen = more than anyone can count
# recall: What did the Captain put on to go up? = in her best hat
# wh: Why was the string so full of tugs? = two old friends were laughing
# distancing: When did somebody help you to be brave? = You can have one
"Sixty years is too long for a wink," said {hero}. "Go and see Blink!"

"Who will hold the string?" asked Captain Fig.

"I will," said {hero}. "Two tugs, and I wind you home."

Up went the Captain in her best hat. {hero} held on tight, and Umpteen sat on {hero}'s foot.

"I am being heavy for you," it said.

They waited. "I have two braves," said Umpteen. "You can have one."

Tug! Tug, tug, tug, tug!

{hero} put one ear to the string. Far away, two old friends were laughing.

Umpteen tried to count the laughs, but there were too many. "This must be umpteen!" it said.

Tug, tug. {hero} wound and wound. Down came the Captain with her hat on back to front. "Blink has a helper now. {woven != "": It sings about {woven}. }You can go next time!"

The star winked once for the Captain and once for Umpteen. Then it gave {hero} one very long wink.
-> END
