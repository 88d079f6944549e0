// The Egg Cup Walked Out - intermediate. An egg cup leaves the lighthouse on its own ten toes, and a child finds out who needs it, and why there are no shells left in the sea.
INCLUDE hero.ink
# title: The Egg Cup Walked Out
# keywords: ocean, sea, beach, wave, fish, whale, dolphin, shark, octopus, crab, shell, boat, ship, sail, pirate, mermaid, submarine, diver, lighthouse, harbour, tide, seal, turtle, coral, swim, river, water, penguin
-> chapter_1

=== chapter_1 ===
# question: How should {hero} find the egg cup?
# practises: curiosity, observing
# word: thimble = a small metal cap that protects your finger when you sew
# word: windowsill = the shelf at the bottom of a window
# word: juggled = threw from one hand to the other
# word: clues = small things that help you to find an answer
# recall: What happened on Monday and on Tuesday? = walked out on Monday
# wh: What sort of visitor might leave those dots? = a line of tiny wet dots
# distancing: What have you collected, and how did you sort it? = arranged in order of size
The egg cup walked across the kitchen floor, stepped carefully over the doorstep, and went out.

"It has legs," said Mr Cobb. "I have owned that egg cup for years, and it never once had legs."

Mr Cobb was the lighthouse keeper, and {hero} had come up all the steps to have breakfast with him. {woven != "": He had been reading aloud from a book about {woven}, but now he shut it. }He had just boiled an egg to perfection, and a hot egg is a hard thing to find a home for, because it rolls. He juggled it, said "Ooh, ah, ooh," and dropped it into his hat.

"My thimble walked out on Monday," he said, "and the pepper pot on Tuesday. I do try not to take it personally."

{hero} got down on the floor to look for clues. From under the table to the open door ran a line of tiny wet dots, which smelled of salt and seaweed.

Nothing else was missing, not even the toast. On the windowsill stood {hero}'s shells, the work of a whole summer, arranged in order of size from pea to pear. Beyond them the tide was out. The harbour boats leaned on their elbows in the mud, and the rock pools winked in the sun like dropped spoons.

Mr Cobb put on his hat, egg and all. "We have those dots," he said. "We have a boat with a window in its floor, and we have one last teacup. Where do we start?"

+ [Follow the wet dots] -> chapter_2_pool
+ [Look through the boat's floor] -> chapter_2_boat
+ [Put out a cup and wait] -> chapter_2_kitchen

=== chapter_2_pool ===
# question: What should {hero} do about the red bucket?
# practises: curiosity, listening
# word: limpet = a sea snail with a shell like a pointed hat
# word: claw = the hard, sharp hand of a crab
# word: tenant = a person who pays to live in a place
# word: armoured = covered with something hard that protects you
# recall: How did Pinch get her double name? = one name for each claw
# wh: Why was the queue at the pool so uncomfortable? = a size too small
# distancing: When did you find out that you had made a mistake without meaning to? = the colour of the bucket
The dots went down the steps and over the rocks, past a limpet in a groove of its own. "It wanders off to eat when the tide is in," said Mr Cobb, "and it comes back to that very spot. Its shell fits there and nowhere else in the world." {hero} walked beside him, swinging a bucket.

At the edge of the biggest pool stood the egg cup.

"Mind the door," it said. "I am the door." Out came a large claw. "Pinch," it said, and out came a small one. "And Pinch. We find homes."

She was a hermit crab, with one name for each claw. Behind her waited a queue of neighbours. One wore the thimble, one wore the pepper pot, and the rest were stuffed into shells a size too small, with their elbows hanging out.

"My clients are armoured in front," said Pinch, "but soft and curly behind, and they cannot make a shell for love or money. Only snails know how. When the snail has no more use for it, I find it a tenant." {woven != "": She lowered her voice. "That one wants a view of {woven}. I have offered her mud."}

"Have you any properties left?" asked {hero}.

"Not a whelk, not a winkle, not so much as a top shell with a leak! All summer long there was a giant on this beach, with an enormous red bucket."

{hero} looked down. It was an enormous bucket, and it could not have been redder. Slowly {their} face went the colour of the bucket.

+ [Tell Pinch who the giant is] -> chapter_3_tell
+ [Bring the very best shell] -> chapter_3_best

=== chapter_2_boat ===
# question: How can {hero} get some shells from the octopus?
# practises: observing, understanding feelings
# word: draughty = with cold air blowing in
# word: octopus = a soft sea animal with eight arms
# word: pupil = the dark part in the middle of an eye
# word: thumping = beating hard
# recall: What was the garden wall made of? = built entirely of shells
# wh: How did the octopus feel when the boat came, and how can you tell? = red from top to toe
# distancing: When did you want to keep every one of something? = one too few
When the tide had picked the boat up out of the mud, they buckled on their orange life jackets and left the harbour, with Mr Cobb at the oars. {hero} lay on {their} front and watched the seabed slide by under the window. "A starfish has an eye at the end of every arm," said Mr Cobb, as they passed over one, "but it has no brain to tell it what it saw."

"This boat is damp and draughty," said somebody. "I could let it tomorrow."

Under the seat stood the egg cup.

"Mind the door," it said. "I am the door." Out came a large claw. "Pinch," it said, and out came a small one. "And Pinch. We find homes."

"You're a hermit crab!" said {hero}.

"I'm a hermit crab in an egg cup," said Pinch bitterly. "We are soft and curly behind, and since we can't grow shells we must move into old ones. But there isn't an empty one left!" {woven != "": She glared at a cloud. "That looks a little like {woven}," she said, "but I could never get a client into it."}

Below them the sand was as bare as a plate. Then came a garden wall, built entirely of shells, around a hole with an eye in it. The pupil was a slot, like a letter box.

The octopus saw the boat, and turned red from top to toe, and then white. "She has three hearts," murmured Mr Cobb, "and I believe they are all thumping."

"She has my entire street!" said Pinch.

{hero} thought of the windowsill, and of how one shell fewer had always felt like one too few.

+ [Send down things to swap] -> chapter_3_swap
+ [Keep still and wait] -> chapter_3_wait

=== chapter_2_kitchen ===
# question: How can {hero} help the crabs tonight?
# practises: patience, observing
# word: suspicious = looking as if something is wrong
# word: nutshell = the hard outside of a nut
# word: armoured = covered with something hard that protects you
# word: huddled = moved close together
# recall: How did the egg cup describe the teacup? = one enormous window
# wh: Why did the windowsill suddenly look different? = it was somebody else
# distancing: When did you wait quietly to find something out? = not at all suspicious
{hero} was allowed to stay the night, to keep watch with Mr Cobb. They stood the blue teacup in the middle of the floor, and crawled under the table to wait. They kept as quiet as two chairs, and looked not at all suspicious. The egg, which was still in the hat, was no longer young.

Tap, tap, tap. In through the door came the egg cup, with a procession of visitors behind it. One wore the thimble, one wore the pepper pot, and the smallest, who kept having to run, wore half a nutshell.

"This is a teacup," announced the egg cup. "It has one enormous window, but there isn't any upstairs."

"Good evening," said {hero}.

"Mind the door!" it shrieked. "I am the door." Then it calmed down, and out came a large claw. "Pinch," it said, and out came a small one. "And Pinch. We find homes." {woven != "": She rapped on the book about {woven}. "Hundreds of rooms," she told the others, "but the ceilings are low."}

"May I ask why they have to be my cups?" said Mr Cobb.

"My clients are hermit crabs," said Pinch, "armoured in front, but soft and curly behind. Snails build the shells, and when they have finished with them we move in. This year there was not one empty shell on the whole beach!"

{hero} looked up at the windowsill, with its neat row of winkles and whelks. At breakfast it had been a collection. Now it was somebody else's street.

Just then the rain flung itself at the window, and the visitors huddled together under the lamp.

+ [Open all the cupboards] -> chapter_3_cupboards
+ [Ask them all to stay] -> chapter_3_stay

=== chapter_3_tell ===
# practises: honesty, courage, teamwork
# word: anemone = a sea animal that looks like a flower
# word: stalk = a thin part that holds something up, as in a flower
# word: spiral = winding round and round
# recall: How did all the crabs answer the giant? = every door shut tight
# wh: Why did Pinch want a giant in her business? = in order of size, without being told
# distancing: When did you own up, and what happened next? = like a very small giant
"I'm the giant," said {hero}, feeling like a very small giant indeed. "I thought they were empty. I mean, they were empty. I didn't know that somebody was waiting."

Click, click, click went the crabs, with every door shut tight. Even the anemone on the rock, who was only a neighbour, pulled in its petals.

A very long time later one of Pinch's eyes came up on its stalk. "And where, may I ask, are my houses now?"

"On the windowsill," said {hero}, "in a row, from the littlest to the biggest."

Up came the other eye. "You put them in order of size, without being told?" The two claws went aside to discuss it. "We have needed a partner like that for years!"

So {hero} and Mr Cobb carried down the whole row. {hero} measured each client against one finger, turned the shells over, and made up {their} mind. "This one has a spiral staircase," {they} said, "and it has had one careful owner, a snail." Pop, pop, pop! In they slid, curly end first. {woven != "": A fussy one still wanted a view of {woven}, until {hero} drew it on the sand outside.}

When the tide had come and gone, there was a sign on the beach, in very neat scratches. It showed a large claw, a small claw and a hand.

Underneath stood the egg cup, which somebody had scrubbed with sand. Mr Cobb took the egg from his hat and lowered it in.

"Charming," he said, "and one careful owner, a crab."
-> END

=== chapter_3_best ===
# practises: sharing, kindness, observing
# word: nursery = a room for a baby
# word: spiral = a line that winds round and round
# word: outgrown = become too big for
# word: shuffled = moved along without lifting the feet
# recall: How did the crabs arrange themselves before they moved? = the biggest at the front
# wh: Why could one shell help the whole queue? = each one moved up a size
# distancing: When did you give away something that was hard to give? = the best thing that
{hero} fetched the best shell of all. It was as big as a pear, and its pink spiral ran up and up to a point no bigger than a seed. "That was its nursery," said Mr Cobb. "A snail starts at the tip, and adds a bit for every birthday." It was the best thing that {hero} had ever found. {They} listened to it one last time, and set it in the pool.

"It's only one," said {hero}, "and look how many of you there are."

"One is plenty," said Pinch. "Places, everybody!"

The neighbours shuffled about until they stood in order, the biggest at the front, exactly like the row on the windowsill. Pinch felt the shell all over, outside and inside. Then, faster than a wink, she whipped her curly tail out of the egg cup and into the pink.

The egg cup was hardly empty before the pepper pot crab was in it, and the thimble crab was in the pepper pot. Flip, flip, flip, right down the queue, each one moved up a size, until everybody fitted! {woven != "": Two gulls, who had been quarrelling about {woven}, forgot which side they were on.}

At the very end lay a shell like a pea, which nobody wanted, as they had all outgrown it.

"Take that one," said Pinch. "It was my first."

{hero} stood it at the small end of the windowsill. At the other end was a gap, exactly as big as a pear.

Mr Cobb looked at the gap. Then he took off his hat, and the egg moved in.
-> END

=== chapter_3_swap ===
# practises: sharing, problem solving
# word: hauled = pulled up something heavy
# word: squabble = a noisy fight over something silly
# word: hesitated = stopped for a moment before doing something
# word: grandest = biggest and most beautiful
# recall: What did the octopus do with the egg? = settled down on top of the egg
# wh: Why did Mr Cobb give up his egg in the end? = the last arm had nothing
# distancing: When did a swap make both sides happy? = something came back
Mr Cobb's pockets were always full of beach. {hero} picked out a pebble, a stone with a hole, a feather to fill it and four more beauties, and packed them in a basket. {woven != "": One stone, if you squinted, was the very image of {woven}. }Then {they} let it down on a string.

"Now watch," said Mr Cobb. "There are eight arms, and most of her thinking goes on in those, and her head only hears about it later."

The first arm took the pebble, and the second took the feather. The third and the fourth both wanted the hole, which caused a squabble, until the fifth arm quietly had it instead. But for each thing that went out of the basket, something came back, and when {hero} hauled it up there were seven shells in it.

"She paid!" gasped Pinch. "In this business that hardly ever happens."

Tap, tap, went the window, because the last arm had nothing. It was pointing at Mr Cobb's hat.

"Certainly not," said Mr Cobb. "That's breakfast." Tap. He hesitated. "Oh, very well."

So down went the egg, and up came the grandest shell of the eight. Pinch was inside it before it had stopped dripping. Far below, the octopus settled down on top of the egg, with great dignity, like a hen.

They rowed home by way of the pools, while Pinch called them out like the stops on a bus, and at every stop somebody moved in. Mr Cobb had an egg cup and no egg, and he said very little.

Then he made some toast, and stood it in the cup.
-> END

=== chapter_3_wait ===
# practises: patience, observing
# word: oars = the poles that you row a boat with
# word: suckers = round parts of an arm that stick to things
# word: politely = with good manners
# word: hinge = the part that lets a door open and close
# recall: What did the octopus do with the hat? = pulled the hat over her hole
# wh: Why did the octopus throw her shells away? = what use was a wall
# distancing: When did you wait so quietly that an animal trusted you? = gave up blinking
{hero} kept still. {They} kept so still that a gull landed on the oars and told Mr Cobb its troubles. An itch came and went. {hero} even gave up blinking.

At last an arm rose over the side and felt its way along the boat. It touched the wooden seat and turned brown, with knots in it. It touched {hero}'s life jacket, and politely turned orange. {woven != "": Just for a moment, to show that it could, it made itself look rather like {woven}.}

Then a row of cold suckers closed on {hero}'s thumb, as if it were being kissed by buttons.

"She's only tasting you," whispered Pinch. "They do it with their arms. I was tasted once, and sent back."

"What do I taste of?"

"Toast, I should imagine."

The thumb was handed back. The arm travelled on to Mr Cobb's hat, felt it outside and inside, and left with it, while the egg rolled away along the boat.

They all looked down through the window. The octopus pulled the hat over her hole, and pushed it open, and pulled it shut, as if she were looking for a squeak in the hinge. She had a door, so what use was a wall? She puffed out an enormous jet of water, and shells went flying in all directions.

"It's raining houses!" screamed Pinch. She was over the side while the egg cup was still spinning.

Mr Cobb stopped the cup, and {hero} stopped the egg, and they put the two together. The egg had rolled through so much sea that it needed no salt.
-> END

=== chapter_3_cupboards ===
# practises: sharing, kindness
# word: echo = a sound that bounces back to you
# word: sprint = run as fast as you can
# word: polished = rubbed until it shone
# recall: What was wrong with the cups and the pans? = too slippery or too wide
# wh: What did the crabs leave as their thanks? = from the littlest to the biggest
# distancing: When did you decide to let somebody have something of yours? = every day of the summer
{hero} opened the cupboards, all of them, and the viewing began.

"The teapot has a front entrance and a back entrance," said Pinch, "and smells of Mondays. The jug has an echo. Hello?"

"Hello?" said the jug, which seemed surprised.

Two crabs walked into a slipper, and walked out again, rather fast. {woven != "": Another settled on the book about {woven}, and asked how much the rent was. }But everything was too slippery or too wide, for a shell must fit so closely that you can sprint in it.

It was the smallest crab, the one in the nutshell, who went up the curtain. At the top it discovered the row of shells, reached inside the one like a pea, and felt all the way round. Then it turned and looked at {hero}, because it had been nicely brought up.

{hero} knew where every one of those shells had been lying. There was one for every day of the summer. {They} swallowed, and {they} nodded.

Pop!

Now every eye in the kitchen was on a stalk. "Go on," said {hero}. "It's your street."

Tap, tap, pop, it went, far into the night. By the last pop, which was Pinch, there were two people asleep under the table.

When the sun came in, the shells had gone, and the windowsill was not empty. There stood half a nutshell, the thimble, the pepper pot and the egg cup. They had been wiped and polished and arranged in a row, from the littlest to the biggest.

Mr Cobb felt in his hat, which was empty. In the egg cup, sitting up straight, was the egg.
-> END

=== chapter_3_stay ===
# practises: kindness, caring for nature
# word: gills = the parts that a fish or crab breathes with
# word: beam = a line of strong light
# word: creaked = made a noise like an old door
# recall: What did Pinch ask in the night? = Is the sea breaking
# wh: How did the storm help the crabs? = brought them up from the deep
# distancing: What do you say to somebody who cannot sleep? = only moving the furniture
"You must all stay the night," said {hero}. "This is no weather for house hunting."

Hermit crabs breathe through gills, as fishes do, and need to be damp, so Mr Cobb heaped wet seaweed in the sink. Every visitor chose a cup, climbed in and complained about the pillow. {hero} tucked them up with more seaweed.

The wind boomed in the chimney, and the door creaked. High overhead the great lamp turned and turned, to show the ships where the rocks were. Whenever its beam swept past the window, there were two eyes on stalks, looking at {hero}.

"Is the sea breaking?" asked Pinch, who did not sound like a business at all.

"No," said {hero}. "It's only moving the furniture."

"Oh," said Pinch. "Yes. One always thinks that there will be less of it." {woven != "": So {hero} told her a long story about {woven}, and one eye went down, and then the other.}

By morning the storm had blown itself out, and it had left the beach heaped with shells, hundreds of them. The waves had brought them up from the deep. {hero} and Mr Cobb ran down to add the row from the windowsill, and the crabs poured past like children out of school. Pop, pop, pop!

Pinch, in something tall and stripy, came back just once. She was pushing the egg cup.

"Keep it aired for me," she said. "It's my holiday home."

So from Monday to Friday Mr Cobb has the use of it. At weekends he knocks first, and minds the door.
-> END
