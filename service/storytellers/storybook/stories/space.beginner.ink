// One Star Too Many - beginner. A child and a counting robot find out why the sky no longer adds up.
INCLUDE hero.ink
# title: One Star Too Many
# keywords: space, star, sky, night, moon, planet, galaxy, comet, rocket, spaceship, astronaut, alien, ufo, robot, machine, computer, invention, inventor, science, universe, telescope, flying, kite, time, future, number, counting, maths, plane, engineer
-> chapter_1

=== chapter_1 ===
# question: How should {hero} find out about the extra star?
# practises: curiosity, problem solving
# word: robot = a machine that can do jobs
# word: peg = a clip that holds wet clothes on a line
# word: mended = made a broken thing work again
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
# word: rocket = a ship that flies up into the sky
# word: tug = a short, strong pull
# word: umbrellas = things that keep rain off your head
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
# practises: curiosity, listening
# word: lid = the top that closes a tin
# word: spare = one more, just in case
# word: dim = not bright
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
# practises: problem solving, kindness
# word: sticky = like jam on your fingers
# word: winked = went off and on
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
# word: umpteen = more than anyone can count
# word: giggled = laughed in a small, bubbly way
# word: crumb = a tiny bit of bread or cake
# word: lonely = sad because no one is with you
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
# word: Umpteen = more than anyone can count
# word: shoelaces = strings that hold your shoes on
# word: gate = a door in a garden fence
# word: knots = places where string is tied
{hero} gave one tug, and they waited.

"There is no more string," said Umpteen.

But the rocket moved! Hic, went the string. Hic, hic, hic! Then bump, they were at a gate.

Knock, knock.

"Nobody is in," said a voice from under a table.

"I count stars," said {hero}. "Mine came out wrong tonight."

"So did mine!" said the voice, and out came Wick. "Look!" Far down was a yellow light.

"That is our lamp!" said {hero}. "I mended it."

"It looked lonely," said Wick. "So I lit mine." {woven != "": Then Wick sang about {woven}.}

Two tugs took them home. On the roof lay scarves and ropes and shoelaces, all in knots. And all the people stood right down the hill, holding on!

"How many knots?" called the Captain.

Umpteen looked and looked. Everybody had got out of bed. "Umpteen," it said.

Then they all went home without any shoelaces. Flip, flap, flip, flap, all the way to bed.
-> END

=== chapter_3_valley ===
# practises: teamwork, kindness
# word: valley = low land with hills around it
# word: Umpteen = more than anyone can count
# word: twins = two children who were born together
# word: straight = not bent, not on one side
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
# practises: sharing, problem solving
# word: umpteen = more than anyone can count
# word: winding = turning a key to make something go
# word: tiny = very, very small
# word: bead = a tiny ball with a hole in it
"Our lamp needs winding with a key," said {hero}. "Maybe that one does, too."

Umpteen had two keys. One was in its back. One was its just-in-case, and it loved its just-in-case.

"Send it mine," said Umpteen, in a small voice.

So up went the key, in a nice warm scarf.

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
# word: umpteen = more than anyone can count
# word: shook = moved quickly from side to side
# word: helper = someone who helps you
# word: jammy = with jam all over it
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
# practises: perseverance, friendship
# word: umpteen = more than anyone can count
# word: heavy = hard to lift
# word: tight = so that it cannot slip away
# word: wound = rolled up the string by turning a wheel
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
