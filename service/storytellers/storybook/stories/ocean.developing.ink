// The Egg Cup Walked Out - developing. An egg cup leaves the lighthouse on its own ten toes, and a child finds out who needs it, and why there are no shells left in the sea.
INCLUDE hero.ink
# title: The Egg Cup Walked Out
# keywords: ocean, sea, beach, wave, fish, whale, dolphin, shark, octopus, crab, shell, boat, ship, sail, pirate, mermaid, submarine, diver, lighthouse, harbour, tide, seal, turtle, coral, swim, river, water, penguin
-> chapter_1

=== chapter_1 ===
# question: How should {hero} find the egg cup?
# practises: curiosity, observing
# word: thimble = a little metal cap that keeps your finger safe when you sew
# word: windowsill = the shelf under a window
# word: tide = the sea moving up and down the beach each day
# word: keeper = someone whose job is to look after a place
# recall: What else had gone from the kitchen? = my thimble walked out
# wh: Where do you think the egg cup was going? = line of tiny wet dots
# distancing: When did you lose something and look for clues? = the floor for clues
The egg cup walked across the kitchen floor and out of the door.

"It has legs!" said Mr Cobb. "It certainly had no legs on Sunday."

Mr Cobb was the lighthouse keeper, and {hero} had come to him for breakfast. {woven != "": He had been reading aloud from a book about {woven}. }Now he had a very hot egg and nowhere to put it. Eggs roll. He hopped it from hand to hand, and then he dropped it into his hat.

"On Monday my thimble walked out," he said, "and on Tuesday the pepper pot did. It must have been something I said."

{hero} searched the floor for clues. A line of tiny wet dots ran to the door. They smelled of salt and of seaweed.

On the windowsill stood all {hero}'s shells, which had taken the whole summer to find. They went in order, from pea to pear. Behind them lay the beach. The tide was out, and the rock pools shone like spilled spoons.

"My boat has a window in its floor," said Mr Cobb, putting on the hat. "And we still have one teacup. You choose."

+ [Follow the wet dots] -> chapter_2_pool
+ [Look through the boat's floor] -> chapter_2_boat
+ [Put out a cup and wait] -> chapter_2_kitchen

=== chapter_2_pool ===
# question: What should {hero} do about the red bucket?
# practises: curiosity, listening
# word: claw = the sharp hand of a crab
# word: squashed = pushed into a space that is too small
# word: hermit = someone who lives alone
# word: queue = a line of people who are waiting
# word: limpet = a sea snail with a shell like a pointed hat
# recall: How does a limpet spend the night? = goes for a walk at night
# wh: Why must a hermit crab look for a shell? = we can never make one
# distancing: When did you wear something that was too small? = looked badly squashed
The dots led {hero} down to the beach, past a limpet on its rock. "A limpet goes for a walk at night," said Mr Cobb, "but it comes home to the very same spot." {hero} swung a bucket, and the egg travelled in Mr Cobb's hat.

Beside the biggest pool stood the egg cup.

"Mind the door," it said. "I'm the door." Out came a large claw. "Pinch," it said. Out came a small claw. "And Pinch. We find homes."

It was a hermit crab! Behind her stretched a queue of neighbours. One wore the thimble, one wore the pepper pot, and they all looked badly squashed.

"We are hard in front, but soft and curly behind," said Pinch. "We need shells, and we can never make one. Only snails can do that. When the snail has finished with it, one of us moves in." {woven != "": She sighed. "They all want a view of {woven}. I tell them, have you tried mud?"}

"So where are the empty shells?" asked {hero}.

"A giant took them," said Pinch, "in a big red bucket."

{hero} looked at the bucket. It was extremely red, and soon {hero} was, too.

+ [Tell Pinch who the giant is] -> chapter_3_tell
+ [Bring the very best shell] -> chapter_3_best

=== chapter_2_boat ===
# question: How can {hero} get some shells from the octopus?
# practises: observing, understanding feelings
# word: octopus = a soft sea animal with eight arms
# word: pupil = the dark part in the middle of an eye
# word: damp = a little bit wet
# word: claw = the sharp hand of a crab
# recall: How many hearts does an octopus have? = has three hearts
# wh: Why did the octopus turn white? = It turned red, and then white
# distancing: What do you like to collect? = had a row like that
They buckled on their orange life jackets. Mr Cobb rowed out over the still water, and {hero} lay down to look through the floor.

"This boat is damp and draughty," remarked a voice. "I could rent it out tomorrow."

There was the egg cup, under the seat!

"Mind the door," it said. "I'm the door." Out came a large claw. "Pinch," it said. Out came a small claw. "And Pinch. We find homes."

"You're a hermit crab!" said {hero}.

"I'm a hermit crab in an egg cup," said Pinch. "We are soft and curly behind, so we must have shells, and we can't make them. But every shell has gone!" {woven != "": She pointed at a cloud. "That one looks like {woven}. Would anybody care to live in that?"}

Below the window, the sand was as bare as a plate. Then came a garden wall, built of nothing but shells, around a dark hole. Inside the hole was an eye, with a pupil like a letter box.

"An octopus!" said Mr Cobb. It turned red, and then white. "She has three hearts, and I think all of them are thumping."

"She has my entire street!" said Pinch.

{hero} thought of the windowsill. {They} had a row like that.

+ [Send down things to swap] -> chapter_3_swap
+ [Keep still and wait] -> chapter_3_wait

=== chapter_2_kitchen ===
# question: How can {hero} help the crabs tonight?
# practises: patience, observing
# word: claw = the sharp hand of a crab
# word: nutshell = the hard outside of a nut
# word: enormous = very, very big
# word: hermit = someone who lives alone
# recall: Why did the crabs come to the kitchen? = every empty shell has gone
# wh: Whose ears grew hot, and why? = ears grew hot
# distancing: When did you have to hide and stay quiet? = as quiet as two chairs
{hero} was allowed to stay the night, to keep watch with Mr Cobb. They set the blue teacup in the middle of the floor, crawled under the table and sat there, as quiet as two chairs. The egg was still in the hat. It was getting on a bit.

Tap, tap, tap. In walked the egg cup, with a line of visitors behind it. One wore the thimble, one wore the pepper pot, and the smallest wore half a nutshell.

"Here is a teacup," said the egg cup. "It has one enormous window, and no stairs."

"Good evening," said {hero}.

"Mind the door!" it cried. "I'm the door." Out came a large claw. "Pinch." Out came a small claw. "And Pinch. We find homes." {woven != "": She gave the book about {woven} a tap. "Two rooms," she told the others, "and rather flat."}

"But why my kitchen?" asked Mr Cobb.

"We are hermit crabs," said Pinch. "We are hard in front, but soft and curly behind. Snails make shells, and we move in later. Now every empty shell has gone, and nobody knows where."

{hero} looked up at the windowsill. Slowly {their} ears grew hot.

Just then rain rattled against the glass, and all the visitors huddled closer together.

+ [Open all the cupboards] -> chapter_3_cupboards
+ [Ask them all to stay] -> chapter_3_stay

=== chapter_3_tell ===
# practises: honesty, courage, teamwork
# word: firm = a group of people who run a business together
# word: owner = the person that a thing belongs to
# word: giant = a very, very big person
# word: anemone = a soft sea animal that looks like a flower
# recall: What did Pinch draw on the sand? = two claws and a hand
# wh: Why was Pinch pleased about the row of shells? = You put them in order
# distancing: When was it hard to tell the truth? = I am the giant
"I am the giant," said {hero}. It came out very small for a giant. "I didn't know that they were homes."

Click, click, click went all the doors. Even the anemone on the rock pulled itself in.

After a long time one eye came up on its stalk. "What have you done with them?" asked Pinch.

"I put them in a row," said {hero}, "from the littlest to the biggest."

Up came the other eye. "You put them in order? Without being asked?" The claws whispered together, click, click. "We have wanted somebody like you for years!"

So {hero} and Mr Cobb fetched the whole row. {hero} measured every crab with one finger, and chose each of them a home. "This one has a spiral staircase," {they} explained, "and one careful owner, a snail." Pop! Pop! Pop! In they slid, curly end first. {woven != "": "Has it a view of {woven}?" asked one, so {hero} drew it one.}

Next morning there was a sign on the sand. It showed two claws and a hand, for the new firm.

Beside it stood the egg cup, washed by the sea. Mr Cobb lowered his egg into it.

"Very comfortable," he said. "One careful owner, a crab."
-> END

=== chapter_3_best ===
# practises: sharing, kindness, observing
# word: spiral = a line that curls around and around
# word: shuffled = moved along without lifting its feet
# word: gap = a space where something is missing
# word: tail = the part at the end of an animal
# recall: Which crab moved first? = out of the egg cup and into
# wh: Why did nobody need the shell like a pea? = Everybody had grown out of it
# distancing: When did you give away something you loved? = listened to it one last time
The best shell was the one like a pear, with a pink spiral inside. {hero} had found it in June. {They} ran to fetch it, listened to it one last time, and put it in the pool.

"There is only one, and there are so many of you," said {hero}.

"One will do it," said Pinch. "Places, please!"

The crabs shuffled along until they stood in order, the biggest first, just like the shells on the sill. Pinch felt the pink shell outside and in. Then, quick as a wink, she whipped her curly tail out of the egg cup and into the spiral.

Now the egg cup stood empty. Flip! The pepper pot crab had it. Flip! The thimble crab had the pepper pot. Flip, flip, flip, all along the line, everybody moved up one, and everybody fitted! {woven != "": A gull stopped talking about {woven} to watch.}

At the end lay a single shell, as small as a pea. Everybody had grown out of it.

"This is for you," said Pinch. "It was my first."

{hero} put it on the windowsill. At the far end was a gap, just the size of a pear.

Mr Cobb took off his hat, and put the egg there.
-> END

=== chapter_3_swap ===
# practises: sharing, problem solving
# word: treasures = things that you love and want to keep
# word: dripping = wet, with drops falling off
# word: squabble = a noisy fight about something small
# word: hen = a mother chicken
# recall: What came up in the basket? = full of shells
# wh: Why did Mr Cobb put his toast in the egg cup? = had an egg cup and no egg
# distancing: When did you and a friend want the same thing? = There was a squabble
Mr Cobb's pockets were full of beach treasures. {hero} packed a white stone, a red one, one with a hole and four other beauties in a basket. {woven != "": One pebble, held sideways, looked very like {woven}. }Then {they} lowered it on a string.

"Now watch," said Mr Cobb. "An octopus has eight arms, and every one does some of the thinking."

The first arm took the white, and the second took the red. The third and fourth both wanted the hole. There was a squabble, until the fifth had it. But for each treasure, an arm put something back. Up came the basket, full of shells!

"I've never seen her pay before," said Pinch.

Tap, tap. The eighth arm still had nothing, and it was pointing at Mr Cobb's hat.

"That's my breakfast," said Mr Cobb. Tap, tap, tap. "Oh, very well."

Down went the egg. Up came the grandest shell of all, and Pinch was in it before it stopped dripping. Far below, the octopus sat on the egg like a hen.

All the way home Pinch called out the pools, like the stops on a bus, and left a shell at each. Mr Cobb had an egg cup and no egg.

He thought it over. Then he stood his toast in it.
-> END

=== chapter_3_wait ===
# practises: patience, observing
# word: suckers = round parts that stick to things
# word: oar = a long pole for rowing a boat
# word: shadow = the dark shape that you make in the light
# word: octopus = a soft sea animal with eight arms
# recall: What colour did the arm turn on the life jacket? = and turned orange
# wh: How does an octopus find out what you taste like? = tastes with its arms
# distancing: When did you keep still so that an animal came near? = did not move even one toe
{hero} did not move even one toe. Drops fell from the oar. A seagull passed over, and its shadow passed under.

Then an arm came up over the side. It felt the wooden seat and turned brown. It felt {hero}'s life jacket and turned orange, to be polite. {woven != "": For a moment it even looked a little like {woven}.}

Next a row of cold, round suckers kissed {hero} on the thumb. "Don't worry, she is only tasting you," whispered Pinch. "An octopus tastes with its arms."

"What do I taste of?" {hero} whispered back.

"Toast, I should think."

Last of all the arm found Mr Cobb's hat, felt it inside and out, and took it. The egg went rolling down the boat.

Everybody looked through the floor. The octopus pulled the hat over her hole and opened it, and shut it, and opened it. She had a door! What did she want with a wall? She blew a jet of water, and out flew the shells, left and right.

"It's raining homes!" yelled Pinch. She was over the side before the egg cup stopped spinning.

Mr Cobb caught the cup. {hero} caught the egg. It was so wet with sea that it didn't need salt.
-> END

=== chapter_3_cupboards ===
# practises: sharing, kindness
# word: echo = a sound that comes back to you
# word: slippery = so smooth or wet that you slide
# word: nodded = moved your head to say yes
# word: curtain = the cloth that hangs by a window
# recall: How did the smallest crab get up to the shells? = climbed the curtain
# wh: Who put the things in a row on the windowsill? = all in order
# distancing: When was it hard for you to say yes? = a whole summer of looking
{hero} opened every cupboard, and the viewing began.

"The teapot," said Pinch, "has a front door and a back door, and smells of Mondays. The jug has an echo. Hello!"

"Hello!" said the jug.

Two crabs viewed a slipper, on the very tips of their toes. {woven != "": One sat down on the book about {woven} and asked about the rent. }But the cups were too slippery, and the pans were too big. A house must fit so well that you can run in it.

The smallest crab climbed the curtain. It came to the row of shells, and felt the one like a pea all over, inside and out. Then it looked at {hero}.

It had been a whole summer of looking. {hero} swallowed. {They} nodded.

Pop!

Every other crab was watching now. "Go on," said {hero}. "They were always yours."

Tap, tap, pop, it went, far into the night. By the last pop, {hero} and Mr Cobb were asleep under the table.

In the morning the sun came in, and all the shells were gone. In their place stood half a nutshell, the thimble, the pepper pot and the egg cup, clean and dry and all in order. Mr Cobb felt inside his hat. It was empty.

In the egg cup, sitting up, was the egg.
-> END

=== chapter_3_stay ===
# practises: kindness, caring for nature
# word: gills = what a fish or a crab breathes with
# word: seaweed = plants that grow in the sea
# word: chimney = the pipe that takes smoke out of a house
# word: beam = a long line of bright light
# recall: Where did the crabs sleep? = put wet seaweed in the sink
# wh: Where did all the new shells come from? = carried them up from the deep
# distancing: What helps you to sleep on a stormy night? = with one eye at a time
"Please stay," said {hero}. "This is no night for house hunting."

A hermit crab has gills, like a fish, and must never dry out. So Mr Cobb put wet seaweed in the sink, and each visitor picked a cup and got in. {hero} tucked them up with more seaweed.

The wind went whoo in the chimney. High above them, the great lamp turned and turned for the ships. Each time its beam swept past the window, {hero} saw two eyes on stalks. Pinch was wide awake.

"Is the sea breaking?" she asked.

"No," said {hero}. "It's only moving the furniture."

"Ah," said Pinch. "I know how that is." {woven != "": Then {hero} told her a story in the dark, about {woven}. }{woven == "": Then {hero} told her a story in the dark. }She slept with one eye at a time.

In the morning the beach was heaped with shells! The storm had carried them up from the deep. {hero} added the row from the windowsill, and out rushed the crabs. Pop, pop, pop!

But soon Pinch came back, pushing the egg cup.

"Keep it aired for me," she said. "It's my holiday home."

So from Monday to Friday Mr Cobb may use it. At weekends you must mind the door.
-> END
