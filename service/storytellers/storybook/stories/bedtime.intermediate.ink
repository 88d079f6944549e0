// The Night That Didn't Fit - intermediate. A night four sizes too big comes to the wrong bed, and a child takes it back to its owner.
INCLUDE hero.ink
# title: The Night That Didn't Fit
# keywords: bedtime, bed, sleep, sleepy, asleep, tired, dream, dark, moonlight, pillow, blanket, lullaby, quiet, calm, cosy, cozy, home, house, family, mum, dad, baby, grandma, grandpa, teddy, toy, magic, fairy, princess, prince, castle, crown, wizard, witch, giant, snow, winter, rain, thunder, weather, cloud, feeling, yawn, moth
-> chapter_1

=== chapter_1 ===
# question: Which clue should {hero} follow?
# practises: curiosity, kindness
# word: trailed = dragged along behind
# word: hem = the folded edge at the bottom of cloth
# word: dreadfully = very, very
# word: dangling = hanging down and swinging
# recall: What was left where the name should have been? = there was a ragged hole
# wh: How does {hero} work out that the owner must be huge? = must be trying to sleep under
# distancing: When did something come to you by mistake? = delivered the wrong one
On the way to bed, {hero} fell over the dark.

That had never happened before. {hero}'s own night was a tidy little thing, which covered the bed and stopped at the slippers. {woven != "":It even had a patch with a picture of {woven}. }Tonight's night trailed all over the floor, and half of it had already got into the sock drawer. It smelled of snow, and from somewhere inside came a slow, sighing sound, like the sea.

"This isn't mine," said {hero}. "It would fit an elephant."

Inside the hem was a label that said, "This night belongs to," and then, instead of a name, there was a ragged hole. In the hole sat something tiny with wings. {hero} was almost certain it was a fairy, until it burped.

"I'm Tuck, and I'm a moth," it said, "and I'm dreadfully sorry about the name. I only meant to nibble a corner."

"You ate somebody's name? What did it say?"

"I can't read, but I remember the flavours. First came a fat letter, very creamy, then a round one like a doughnut, and then a crunchy one in a flat hat."

{hero} sat down on a heap of darkness to think. Somewhere, somebody enormous must be trying to sleep under a very little night.

"They've delivered the wrong one!" {hero} called.

"Then take it back and swap it," said the voice that did the goodnights, sleepily, through the wall. "And wear your slippers."

A golden thread was dangling from the hem, and it gave a little twitch.

+ [Sniff out the snow] -> chapter_2_snow
+ [Listen for the sea] -> chapter_2_sea
+ [Pull the gold thread] -> chapter_2_castle

=== chapter_2_snow ===
# question: How can {hero} make the lost night stay on Dot?
# practises: curiosity, problem solving
# word: plain = a wide, flat piece of land
# word: peeped = took a quick, shy look
# word: slithered = slid along like a snake
# recall: What did Tuck taste when he licked the smallest hill? = salty in the middle
# wh: Why is the lost night creeping away? = it had no idea whose night
# distancing: When did something turn out to be quite different from what you thought? = The hills were toes
{hero} crawled in underneath, nose first, with Tuck riding on one shoulder. It was like pushing through a hundred winter coats. They sniffed their way along, colder and colder, until they came out on a wide white plain.

Five round hills stood before them, from very big to rather small, like a family waiting for a photograph.

"I shall taste one for clues," said Tuck, and he took a lick of the smallest. "It's snowy on the outside, salty in the middle, and a little bit cheesy underneath."

"Hills aren't made of cheese," said {hero}, sitting down on it to empty one slipper, and the hill wiggled.

"Hee hee! Get off my little toe!" giggled a voice as wide as the sky.

The hills were toes. Behind the toes rose two knees like mountains, and between the mountains peeped an enormous, worried face.

"I'm Dot," said the giant. "Somebody's sent me a night for a doll, so I put it on my coldest toe." There it hung, like a hanky on a hook. {woven != "":Its picture of {woven} had frozen stiff.}

"D is the fat letter," said {hero}, counting on {their} fingers, "and O is the doughnut, and T wears the flat hat. Tuck, you ate Dot!"

"You were delicious," Tuck told her shyly.

{hero} heaved the enormous night up over the toes, but it slithered straight off again into the snow. The poor thing had lost its name, so it had no idea whose night it was. Already one corner was creeping away to look for another bed.

+ [Tuck in the toes one by one] -> chapter_3_toes
+ [Write the name in the snow] -> chapter_3_name

=== chapter_2_sea ===
# question: What does Dot need first?
# practises: listening, kindness, understanding feelings
# word: peculiar = odd, not what you would expect
# word: breeze = a soft wind
# word: lullaby = a quiet song to send somebody to sleep
# word: shudders = shakes that your body makes by itself
# recall: What was odd about the beach? = a peculiar sort of beach
# wh: Why are slippers better than shoes for this walk? = but slippers are perfect
# distancing: What helps you to feel better after you have cried? = cried so hard that
Nobody can creep up on a sound in shoes, but slippers are perfect. {hero} padded along with an armful of hem, while Tuck sat on {their} head and listened. Hush, went the sound, nearer and nearer, until they stood on a moonlit beach.

It was a peculiar sort of beach. The sand was as soft as flour, and one corner of it did up with a button. The breeze smelled of toothpaste, and after every seventh wave, the sea sniffed.

"Seas don't sniff," said Tuck firmly.

Splosh! A single raindrop landed on him, as warm as soup and as big as a bath.

Nearby {hero} found a round, dark pool with the moon floating in it. {They} knelt down to see how deep it was, and the pool blinked.

"Don't be frightened," said the biggest small voice in the world. "I'm only Dot."

A fat letter, a doughnut and a flat hat! The pool was an eye, the beach was a pillow, and the sea was the breathing of a giant, who had been using {hero}'s night as a handkerchief. {woven != "":The picture of {woven} was soaking wet.}

"Gran fell asleep in the middle of my lullaby," said Dot, "and Bear fell under the bed where I can't reach him. I've cried so hard that I've got the shudders."

{hero} shook out the enormous night, and it went over her like weather. But it had no name to hold it there, so Dot had to hang on with both hands, shuddering from top to toe.

+ [Breathe slowly with Dot] -> chapter_3_tide
+ [Go under the bed for Bear] -> chapter_3_bear

=== chapter_2_castle ===
# question: Who should do the sleeping spell?
# practises: courage, imagination
# word: wailing = crying out in a long, sad voice
# word: splendid = very grand and fine
# word: fluttered = moved lightly in the wind
# word: knuckle = the part of a finger that bends
# recall: What was missing from the golden castle? = but it had no door
# wh: What is the bridge really? = a fingernail at the end
# distancing: What would you like to be on Tuesdays, and what on Wednesdays? = and on Wednesdays she was
{hero} pulled, and armfuls of golden thread came purring out. {They} pulled again, just to make certain, and the thread pulled back.

Away they went, with {hero} hopping behind the thread and Tuck flapping behind {hero}, wailing that he had only just eaten. They shot out on a round hill, where the grass smelled of shampoo.

There stood a golden castle. From far away it looked splendid, but it had no door, and when {hero} leaned against the wall to think, the wall bent.

"Cardboard," said Tuck, licking it. "Somebody made this castle at home."

From the top fluttered a dark little flag. {woven != "":In the corner was a picture of {woven}. }"That's my night!" shouted {hero}.

At once a bridge came down out of the sky, with a knuckle in the middle and a fingernail at the end, and scratched the hill.

"Who's in my crown?" asked the hill. "I'm a princess, and it tickles."

The princess was a giant called Dot. "A fat letter, a doughnut and a flat hat," said Tuck, going red. "I believe we've met."

Dot was a princess on Tuesdays, and on Wednesdays she was a tractor. She wanted her own night back, but without its name it kept sliding off. Besides, she never lay down until the wizard had done the sleeping spell.

"Which wizard?" asked {hero}.

Far away there was a roll of thunder, with a whistle at the end.

"That one," said Dot, and her voice wobbled. "She's really my gran. She's only resting her eyes."

+ [Be the wizard] -> chapter_3_wizard
+ [Wake Gran kindly] -> chapter_3_gran

=== chapter_3_toes ===
# practises: patience, kindness
# word: shawl = a warm cloth you wear round your shoulders
# word: label = a small piece of cloth with a name on it
# word: proper = right, as it should be
# recall: Which toe always gets left out? = who always gets left out
# wh: Why does Tuck sigh when he finds the thread? = found a loose golden thread
# distancing: When did you do a big job one small part at a time? = tuck in a giant all at once
You can't tuck in a giant all at once, so {hero} began with the big toe. {They} wrapped {their} own night around {their} shoulders like a shawl, and pressed the enormous hem down all round the toe, like the edge of a pie.

"Good night, big toe," said {hero}, because it would have been rude not to.

"Good night," said Dot, in the voice of a toe.

"Good night, next toe, who's nearly as tall, and good night, middle toe, who always gets left out."

The middle toe took longer to answer, and behind it the mountains had begun to sink.

"Good night, fourth toe, who never goes anywhere alone." A snowflake floated down the whole sky before Dot said, "Night."

Only the littlest was left. {hero} tucked it in with both hands, and it didn't wiggle. Far away a breath went slowly in and slowly out.

"She's asleep right down to the ends," said Tuck. He found a loose golden thread, and sighed, and tucked that in as well.

{hero}'s own night still had its label, and a night with a name always knows the way home.

"Did you swap it?" asked the voice through the wall.

"Yes," said {hero}, for it covered the bed and stopped at the slippers. {woven != "":In its pocket, still warm, was a dream about {woven}.}

There was one more job, and it had ten parts. "Good night, big toe," said {hero}, down in the warm and proper dark. "Good night, next toe, who's nearly as tall."

{They} got as far as six.

-> END

=== chapter_3_name ===
# practises: problem solving, perseverance
# word: flapping = moving wings up and down
# word: overhead = in the air above you
# word: stitches = the small marks that a needle makes in cloth
# recall: How did {hero} get the O right? = The O was harder
# wh: Why does it not matter that snow covers the letters? = the night remembered its name
# distancing: When were you glad to hear your name called? = who hears their name called
"If the night has forgotten its name," said {hero}, "we'll have to write it big enough to see from the sky."

The snow was as smooth as an empty page, and {hero} began to march. First came the long straight back of the D, and then its fat front, which took its time about coming home. The O was harder, and it only worked if {they} kept looking at the place where it had started.

"Rounder!" called Tuck, flapping overhead. "It was all middle and no corners."

Last came the T, with its flat hat. "What does it say?" called {hero}.

"I've no idea," said Tuck, "but that's exactly how it tasted."

The heap of darkness lifted one edge, like somebody who hears their name called. It rose silently and hung there, reading. Then it floated down over the toes and the knees and as far as a chin, and there it settled.

"Oh," said Dot, "there you are." She was talking to her night. Then she was asleep.

More snow covered the letters, but the night remembered its name now.

{hero}'s own night still had its label, so it knew the way home, and stopped at the slippers. {woven != "":A dream about {woven} was folded up in its pocket.}

There in the dark was {their} name, in tiny warm stitches. {hero} put one finger on the first letter and went round it slowly, like somebody walking in snow, and then round the next. Halfway along, {they} stopped for a rest, and slept.

-> END

=== chapter_3_tide ===
# practises: patience, listening
# word: hurricane = a very strong, wild wind
# word: refreshing = making you feel cool and awake
# word: tide = the sea coming in and going out
# recall: How did Bear get out from under the bed? = washed Bear out from under
# wh: Why does {hero} tell Dot to think of soup? = Breathe in with me
# distancing: When was it so quiet that you could hear a very small sound? = the smallest one of all
"Breathe in with me," said {hero}, "and pretend that you're smelling soup."

Dot smelled soup, and the whole pillow rose up with {hero} and Tuck on it.

"Now blow, because the soup is hot."

It was good advice, but {hero} was standing in the way. A peppermint hurricane went by, and afterwards {they} {was} sitting at the far end of the pillow and Tuck was inside a slipper.

"Very refreshing," said the slipper.

"Again," said {hero}, "but smaller," and this time {they} lay down flat on the pillow. In came the tide, with a bump in the middle where the shudder was, and out it went. In it came again, with a smaller bump, and it washed Bear out from under the bed. The enormous night began to rise and fall with Dot, and forgot about running away. In came the tide, and the stars went up, and out went the tide, and the stars came down.

The dark pool looked at {hero} once more, with the moon in it, and closed.

{hero}'s own night was dry and warm, and a night with a name always knows the way home.

"Did you swap it?" asked the voice through the wall.

"Mm," said {hero}. It stopped at the slippers, one of which had a moth in it. {woven != "":A dream about {woven} was floating up.}

It was so quiet that {hero} could hear another sea, close by, the smallest one of all. In it came, as soft as flour, and out it went, and in it came again.

And out.

-> END

=== chapter_3_bear ===
# practises: courage, friendship, teamwork
# word: lowered = let something down slowly
# word: gazed = looked for a long time
# word: patiently = without getting cross about a long wait
# word: tuft = a small, soft bunch
# recall: What had Gran sewn on Bear's foot? = a name that Gran had sewn
# wh: Why does Tuck say "No, thank you" to himself? = you might gaze at a cake
# distancing: When could you do a job that somebody bigger could not? = put me down by the edge
"My hand won't go under there," said Dot. "I'm too big for everything."

"I'm too small for everything," said {hero}, "so put me down by the edge, please."

Dot lowered them to the floor. Under the bed, balls of dust as big as cows went rolling by, and Tuck gazed at them as you might gaze at a cake. "No, thank you," he told himself. "You've had a whole name today."

At the very back rose a hill with fur on. It was Bear, waiting patiently on his nose, with one button eye open.

{hero} tied the golden thread round his paw, and Tuck pulled the knot tight without eating any of it. Dot wound it in. Out slid Bear, hush, hush, hush, with {hero} riding on top.

On his foot was a name that Gran had sewn there: a fat letter, a doughnut, and one in a flat hat. The enormous night found those letters the way your hand finds a switch in the dark. It lay down over Dot and Bear together and stayed.

Dot pulled a tuft of fluff from a hole behind Bear's ear. "You're exactly the right size," she told {hero}, and then she was asleep.

{hero}'s own night knew the way home, and it stopped at the slippers. {woven != "":A dream about {woven} was ready in its pocket.}

The tuft was as wide as a pillow, and it smelled of biscuits. {hero} lay down on it, and sank, and went on sinking, into something very big that was very fond of {them}.

-> END

=== chapter_3_wizard ===
# practises: imagination, friendship
# word: mysterious = strange and hard to explain
# word: clutching = holding very tightly
# word: creaky = making a sound like an old door
# word: crease = a line made by folding or crushing cloth
# recall: What was {hero}'s yawn like? = long and creaky
# wh: Why does the big night not slide off this time? = too tired to slide off
# distancing: When did you catch a yawn or a laugh from somebody? = But yawns are catching
A wizard needs a hat, so {hero} put a slipper on {their} head, where it slid over one eye. Tuck flew around in circles and tried to look mysterious.

"Princess of Tuesday," said {hero}, in a tremendously deep voice, "take off your castle and lie down."

Dot hung her crown on the bedpost and lay back, clutching her slippery night in both arms. "Now say the magic words," she said.

There was one problem, which was that {hero} didn't know any. {They} lifted both arms and opened {their} mouth, and out came a yawn. It was long and creaky, and it went up at the end like a question.

"That's how the spell goes!" cried Dot. Then her own mouth began to open, and went on opening.

A giant's yawn is mostly wind. It blew every crease out of the enormous night, which came down much too tired to slide off, and Dot was asleep before it landed.

But yawns are catching. Tuck caught a very small one. An owl caught it from Tuck and forgot to hoot, and far away the thunder yawned and rolled on a little lower.

{hero}'s own night knew the way home, and it stopped at one slipper, because the other was still on {their} head. {woven != "":A dream about {woven} sat on the bed to wait.}

The yawn got out, of course. It slid under the door and along the street, from bed to bed, and it's still going round. It isn't in any hurry, but it should get to you about now.

-> END

=== chapter_3_gran ===
# practises: honesty, kindness
# word: palm = the inside of your hand
# word: sensible = useful and not silly
# word: muttering = talking in a low voice that is hard to hear
# word: peered = looked hard at something
# recall: How did they wake Gran? = nothing wakes you as gently
# wh: Why does Gran like this moth better than the others? = but none came and told me
# distancing: When did a strange sound turn out to be nothing to worry about? = there was thunder, with a whistle
Dot carried them over the hills on her palm, on tiptoe, so that only the small trees shook. Gran was asleep in her armchair, and the thunder rolled in and out. Tuck walked across her nose, because nothing wakes you as gently as a moth. One eye opened, the colour of tea.

"I was only resting it," said Gran. "Now, who's this in such sensible slippers?"

{hero} explained, while Tuck kept muttering, "It was me, I ate it, it was me." Gran held the night up and peered at him through the hole.

"I've had moths before," she said, "but none came and told me."

She threaded a needle as tall as a tree. In went the fat letter, the doughnut, and the one in the flat hat, while Tuck held his mouth shut with four of his feet. At the last stitch the night gave a jump, as you do when you remember something, and hugged Dot all round.

"Good night, top," said Gran. "Good night, toes, and everything in between." That was the spell, and it worked.

"Now you," she said, holding out the little flag.

"I'm too small," said {hero}.

"Then I'll use a smaller finger," said Gran. She tucked in the last corner, and there was {hero}, at home in bed, with the night stopping at the slippers. {woven != "":A dream about {woven} rustled in its pocket.}

Far away, beyond the rooftops, there was thunder, with a whistle at the end, and {hero} smiled in the dark. It was only Gran, resting her eyes.

-> END
