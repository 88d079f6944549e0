// The Egg Cup Walked Out - beginner. An egg cup leaves the lighthouse on its own ten toes, and a child finds out who needs it, and why there are no shells left in the sea.
INCLUDE hero.ink
# title: The Egg Cup Walked Out
# keywords: ocean, sea, beach, wave, fish, whale, dolphin, shark, octopus, crab, shell, boat, ship, sail, pirate, mermaid, submarine, diver, lighthouse, harbour, tide, seal, turtle, coral, swim, river, water, penguin
-> chapter_1

=== chapter_1 ===
# question: How should {hero} find the egg cup?
# practises: curiosity, observing
# word: lighthouse = a tall house with a light for ships
# word: thimble = a tiny hat that keeps a finger safe when you sew
# word: sill = a shelf under a window
# word: tide = the sea coming in and going out
# recall: What was on the floor? = a line of tiny wet dots
# wh: Why did Mr Cobb put the egg in his hat? = a hot egg and nowhere
# distancing: When did you put things in a row? = all in a row
The egg cup walked out of the door.

"It has legs!" said Mr Cobb. "It had no legs on Sunday."

Mr Cobb kept the lighthouse, and {hero} had come for breakfast. {woven != "": A book about {woven} lay by the toast. }Now Mr Cobb had a hot egg and nowhere to put it. Eggs roll. He put it in one hand. He put it in the other hand. Then he put it in his hat.

"First my thimble went," he said. "Then my pepper pot. Now this!"

{hero} looked at the floor. There was a line of tiny wet dots. They smelled of salt and seaweed.

On the sill stood {hero}'s shells, all in a row. The first was like a pea. The last was like a pear. Outside, the tide was out and the pools shone.

"There is my boat, with a window in its floor," said Mr Cobb. "And there is one more cup. What first?"

+ [Follow the wet dots] -> chapter_2_pool
+ [Look through the boat's floor] -> chapter_2_boat
+ [Put out a cup and wait] -> chapter_2_kitchen

=== chapter_2_pool ===
# question: What should {hero} do about the red bucket?
# practises: curiosity, listening
# word: pool = a small bit of water that the sea leaves behind
# word: claw = the hand of a crab
# word: giant = a very, very big person
# word: squashed = pushed into a space that is too small
# recall: Who was in the egg cup? = It was a crab
# wh: Why does Pinch need a shell? = hard in front and soft behind
# distancing: What do you do when your shoes are too small? = They all looked squashed
The dots ran down to the beach. So did {hero}, with a bucket. Mr Cobb came, too, with the egg in his hat.

By a big pool stood the egg cup.

"Mind the door," it said. "The door is me."

A big claw came out. "Pinch," it said. A little claw came out. "And Pinch. We find homes."

It was a crab! Behind her sat crab after crab, in a long line. One wore the pepper pot. One wore the thimble. They all looked squashed.

"A crab like me is hard in front and soft behind," said Pinch. "I must have a shell, and I can't make one. Snails make them. When they are done, we move in." {woven != "": She waved a claw. "Some crabs ask for a view of {woven}. They get mud."}

"Where are all the shells?" asked {hero}.

"A giant took them," said Pinch, "in a red bucket."

{hero} looked at the bucket. It was red. Soon {hero} was red, too.

+ [Tell Pinch who the giant is] -> chapter_3_tell
+ [Bring the very best shell] -> chapter_3_best

=== chapter_2_boat ===
# question: How can {hero} get some shells from the octopus?
# practises: observing, understanding feelings
# word: octopus = a soft sea animal with eight arms
# word: damp = a little bit wet
# word: bare = with nothing on it
# word: claw = the hand of a crab
# recall: What was under the seat? = It was the egg cup
# wh: How do we know that the octopus was not happy? = all red, then all white
# distancing: What do you like to keep a lot of? = how nice it was to have them all
They put on fat orange life jackets. Mr Cobb rowed, and {hero} looked down through the floor.

"This boat is damp," said somebody. "I like that."

It was the egg cup, under the seat!

"Mind the door," it said. "The door is me." A big claw came out. "Pinch," it said. A little claw came out. "And Pinch. We find homes."

It was a crab. "A crab like me is soft behind," said Pinch. "I must have a shell, and I can't make one. But the shells are gone!" {woven != "": She looked at the sky. "A cloud like {woven}," she said. "But no shells."}

Down below, the sand was as bare as a plate. Then {hero} saw a wall of shells around a dark hole. In the hole was an eye.

"An octopus," said Mr Cobb. It went all red, then all white.

"That wall is my whole street!" said Pinch.

{hero} thought of the row on the sill. {They} knew how nice it was to have them all.

+ [Send down things to swap] -> chapter_3_swap
+ [Keep still and wait] -> chapter_3_wait

=== chapter_2_kitchen ===
# question: How can {hero} help the crabs tonight?
# practises: patience, observing
# word: nutshell = the hard outside of a nut
# word: claw = the hand of a crab
# word: stairs = steps inside a house
# word: enormous = very, very big
# recall: What did the smallest crab wear? = half a nutshell
# wh: Where are the shells that the crabs need? = up at the sill
# distancing: When did you have to be very quiet? = as still as chairs
That night {hero} was allowed to stay. {hero} and Mr Cobb stood the blue teacup on the floor and hid under the table, as still as chairs. The egg was in Mr Cobb's hat, getting old.

Tap, tap, tap. In came the egg cup! After it came a line of crabs. One wore the pepper pot. One wore the thimble. The smallest wore half a nutshell.

"This is a teacup," said the egg cup. "It is very blue. It has one enormous window and no stairs."

"Hello," said {hero}.

"Mind the door!" it said. "The door is me." A big claw came out. "Pinch." A little claw came out. "And Pinch. We find homes." {woven != "": She looked at the book about {woven}. "That is a tent," she told the others.}

"Why do you need my cups?" asked Mr Cobb.

"We are soft behind," said Pinch. "We must have shells, and the shells are all gone."

{hero} looked up at the sill, and felt hot.

Rain hit the window. The crabs sat close.

+ [Open all the cupboards] -> chapter_3_cupboards
+ [Ask them all to stay] -> chapter_3_stay

=== chapter_3_tell ===
# practises: honesty, courage, teamwork
# word: giant = a very, very big person
# word: firm = people who work together
# word: roomy = with a lot of space inside
# recall: What did all the crabs do first? = shut their doors
# wh: Why did Pinch want help from the giant? = We want you in the firm
# distancing: When did you tell somebody that it was you? = I took your shells
"I am the giant," said {hero}. "I took your shells. I didn't know they were homes."

Click, click, click! All the crabs shut their doors. It was very quiet.

Then one eye came up. "Where are they now?" asked Pinch.

"In a row," said {hero}, "from little to big."

Up came the other eye. "From little to big? All by yourself?" The two claws had a talk. Click, click, click. "We want you in the firm!"

So {hero} and Mr Cobb ran for the shells. {hero} looked at each crab, and found it a home. "This one is roomy," {they} said. "It has curly stairs and one old owner, a snail."

Pop! Pop! Pop! In they all went. {woven != "": One crab asked for a view of {woven}, so {hero} drew it one in the sand.}

Next morning there was a sign in the sand. It was a big claw, a little claw and a hand.

By the door stood the egg cup. Mr Cobb put in his egg.

"Nice," he said. "One old owner, a crab."
-> END

=== chapter_3_best ===
# practises: sharing, kindness, observing
# word: empty = with nothing inside
# word: curly = going around and around
# word: gap = an empty place in the middle of things
# recall: What was left when all the crabs had moved? = one shell as small as a pea
# wh: How can one shell help so many crabs? = All it takes is one
# distancing: When did you give somebody a thing that you loved? = for one last time
{hero} ran for the best shell of all. It was pink inside. {They} held it to one ear for one last time. Then {they} put it in the pool.

"It's only one," said {hero}. "There are so many of you!"

"All it takes is one," said Pinch. "Line up, everybody!"

She felt the shell all over. She put in one claw. Then, flip! Her soft, curly back came out of the egg cup, and in it went.

Now the egg cup was empty. Flip! In went the pepper pot crab. Flip! In went the thimble crab. Flip, flip, flip, all down the line! {woven != "": It was better than a book about {woven}.}

At the end lay one shell as small as a pea. Nobody was that small any more.

"For you," said Pinch.

{hero} put it on the sill. At the other end was a gap, as big as a pear.

Mr Cobb put his egg in it.
-> END

=== chapter_3_swap ===
# practises: sharing, problem solving
# word: basket = a thing to carry other things in
# word: squabble = a noisy fight about a small thing
# word: treasures = things that you love to keep
# recall: How many arms does an octopus have? = It has eight arms
# wh: Why did one arm knock on the boat? = It had nothing
# distancing: When did you swap something with a friend? = put back a shell
{hero} filled a basket with treasures from the beach. In went a white stone, a red one and one with a hole. {woven != "": In went a flat stone that looked a bit like {woven}. }Down it went on a string.

"Now look," said Mr Cobb. "It has eight arms, and each arm can think."

One arm took the white stone. One took the red. Two arms wanted the hole. There was a squabble. Arm after arm put back a shell. Soon there was a whole street in the basket.

But one arm knocked on the boat. It had nothing. It wanted the hat.

"No!" said Mr Cobb. "That is my breakfast!" Knock, knock. "Oh, take it."

So down went the egg, and up came the best shell of all. In jumped Pinch. Pop!

Far below, the octopus sat on the egg like a hen.

They rowed home, and Pinch left a shell at every pool.

Now Mr Cobb had an egg cup and no egg. So he stood his toast in it.
-> END

=== chapter_3_wait ===
# practises: patience, observing
# word: oar = a long stick that moves a boat
# word: suckers = round bits that can hold on to things
# word: toast = hot, brown bread
# recall: What did the octopus take? = Off came the hat
# wh: Why did the octopus not need its wall any more? = a very good door
# distancing: When did you stay very still to see an animal? = did not move one toe
{hero} did not move one toe. Drip, went an oar.

An arm came over the side. It felt the brown seat, and went brown. It felt {hero}'s life jacket, and went orange. {woven != "": Then it made itself look a bit like {woven}.}

Then round suckers took {hero} by the thumb. It was like ten cold kisses.

"It is tasting you," said Pinch. "It tastes with its arms."

"I had toast," said {hero}.

Then the arm felt Mr Cobb's hat. Off came the hat, and down it went! The egg rolled away over the window, and everybody looked in.

The octopus pulled the hat over its hole. It was a very good door! Now it did not need a wall. It threw out a shell. It threw out ten!

"It is raining homes!" cried Pinch, and jumped in.

There stood the egg cup, empty. There rolled the egg.

Mr Cobb put one in the other. The egg was so wet with sea that it did not even need salt.
-> END

=== chapter_3_cupboards ===
# practises: sharing, kindness
# word: echo = your own voice coming back to you
# word: curtain = cloth that hangs by a window
# word: nodded = moved your head to say yes
# recall: What was on the sill in the morning? = the nutshell, the thimble
# wh: What did the smallest crab want to ask? = felt it all over
# distancing: When did you share something that was yours? = They are for you
{hero} opened all the cupboards, and in went the crabs.

"The teapot has a front door and a back door," said Pinch. "The jug has an echo. Hello!"

"Hello!" said the jug.

Two crabs tried a slipper, but it was full of toe smell. {woven != "": One sat on the book about {woven} and would not get down. }It was all too big or too slippy.

Then the smallest crab went up the curtain. It stopped at the shell like a pea, and felt it all over. It looked at {hero}.

{hero} looked at the row. It had taken all summer. {They} nodded.

Pop!

Now all the crabs were looking. "Go on," said {hero}. "They are for you."

Tap, tap, pop, it went, until {hero} and Mr Cobb fell asleep under the table.

In the morning the crabs and the shells were gone. In their place stood the nutshell, the thimble, the pepper pot and the egg cup, all in a row. And in the egg cup was the egg.
-> END

=== chapter_3_stay ===
# practises: kindness, caring for nature
# word: seaweed = plants that grow in the sea
# word: storm = a lot of wind and rain
# word: sink = a big bowl for washing up
# word: holidays = days with no work or school
# recall: What did the storm leave on the beach? = shells and more shells
# wh: Why did Mr Cobb put wet seaweed in the sink? = must stay wet
# distancing: What do you like to do in a storm? = The wind went whoo
"Stay here," said {hero}. "This is no night for house hunting."

Crabs must stay wet, so Mr Cobb put wet seaweed in the sink. Each crab took a cup from the shelf. {hero} tucked them in.

The wind went whoo. Up above, the big light went around and around for the ships. Each time it came by, {hero} could see Pinch. She was not asleep.

"Is the sea breaking?" she asked.

"No," said {hero}. "It's only moving house."

"Oh," said Pinch. "I know about that." {woven != "": So {hero} told her a story about {woven}, and she slept.}

In the morning the storm was over. On the beach lay shells and more shells! The sea had carried them up from the deep. {hero} put the row from the sill with them. Pop, pop, pop, went the crabs.

But Pinch came back with the egg cup.

"Look after it," she said. "It is for my holidays."

So now it is Mr Cobb's from Monday to Friday. At weekends, mind the door.
-> END
