// The Egg Cup Walked Out - advanced. An egg cup leaves the lighthouse on its own ten toes, and a child finds out who needs it, and why there are no shells left in the sea.
INCLUDE hero.ink
# title: The Egg Cup Walked Out
# keywords: ocean, sea, beach, wave, fish, whale, dolphin, shark, octopus, crab, shell, boat, ship, sail, pirate, mermaid, submarine, diver, lighthouse, harbour, tide, seal, turtle, coral, swim, river, water, penguin
-> chapter_1

=== chapter_1 ===
# question: How should {hero} set about finding the egg cup?
# practises: curiosity, observing
# word: deliberately = slowly, and meaning to do it
# word: perfection = being as good as a thing can be
# word: causeway = a raised road across wet ground
# word: cutlery = knives, forks and spoons
# recall: Where did Mr Cobb put the egg in the end? = dropped it into his hat
# wh: What do the dots tell us about the visitor? = a line of tiny wet dots
# distancing: What have you collected, and how long did it take you? = every scrap of the summer
At a quarter past eight the egg cup got up from the breakfast table, crossed the kitchen floor, lowered itself deliberately over the doorstep, and left.

"Legs," said Mr Cobb, when he was able to. "I have had that egg cup for eleven years, and not once has it mentioned legs."

Mr Cobb was the keeper of the lighthouse, and {hero}, who came along the causeway for breakfast whenever the tide allowed, was still holding the salt. {woven != "": A book about {woven}, from which Mr Cobb had been reading aloud, lay open against the marmalade. }He had just boiled an egg to perfection, and he had nowhere to put it. It is surprisingly difficult to find a home for a hot egg, which will not stand, or stay, or be reasoned with. He passed it rapidly from one hand to the other, remarking "Ooh" on the left and "Ah" on the right, and eventually dropped it into his hat.

"The thimble walked out on Monday," he said, "and the pepper pot on Tuesday. One tries not to take it personally."

{hero} knelt to examine the evidence. From the leg of the table to the open door ran a line of tiny wet dots, in pairs, like stitches in a hem, and they smelled of salt and seaweed.

Nothing else had been disturbed. The toast was safe in its rack, and along the windowsill stood {hero}'s shells, which had used up every scrap of the summer and were arranged strictly in order of size, from pea to pear. Beyond them the tide was out. The harbour boats leaned on their elbows in the mud, and the rock pools glittered like spilled cutlery.

Mr Cobb put on his hat, egg and all. "We have a trail," he said, "we have a boat with a window in its floor, and we have one remaining teacup, which so far has stayed loyal. I leave it to you."

+ [Follow the wet dots] -> chapter_2_pool
+ [Look through the boat's floor] -> chapter_2_boat
+ [Put out a cup and wait] -> chapter_2_kitchen

=== chapter_2_pool ===
# question: What should {hero} do about the red bucket?
# practises: curiosity, listening
# word: groove = a long narrow cut in something hard
# word: professionally = in the manner of somebody doing a job
# word: tenant = a person who pays to live in a place
# word: vacant = empty, with nobody living there
# recall: What does a limpet do when it has finished its meal? = that one groove
# wh: Why were the crabs queuing beside the pool? = at least one size too small
# distancing: When did you find out that something you enjoyed had made trouble for somebody? = It was enormous. It was red
The dots descended the lighthouse steps and crossed the rocks, passing a limpet that sat in a groove of its own. "When the tide is in it strolls about and eats," said Mr Cobb, "and then it returns to that one groove, where its shell fits as a key fits a lock." {hero} looked at the limpet with respect, and walked on, swinging {their} bucket.

The trail ended at the largest of the pools, where the egg cup was standing on a stone.

"Mind the door," it said. "I am the door." A large claw emerged. "Pinch," it said, and a small one appeared beside it. "And Pinch. We find homes. One of us receives the callers, and the other does the paperwork."

The firm of Pinch and Pinch, when it came out, proved to be a single hermit crab. Behind her, in a long, uncomfortable queue, waited her neighbours, one of them wearing the thimble, another the pepper pot, and the remainder wedged into shells at least one size too small, with their elbows sticking out.

"Armoured in front," said Pinch, lifting a claw professionally towards the queue, "but behind, I am sorry to say, as soft as butter and curled to the right. None of them could make a shell to save their lives, for only a snail has the knack, and when the snail has no further use for it, I find it a tenant." {woven != "": She lowered her voice. "The lady in the thimble insists on a view of {woven}. I have shown her some excellent mud."}

"And is nothing vacant?" asked {hero}.

"Not a whelk, not a winkle, not a top shell with a leak! All summer long there has been a giant on this beach, going up and down with an enormous red bucket, and humming."

{hero} considered the bucket. It was enormous. It was red. {They} did not need a mirror to know that there were now two things on the beach of that colour.

+ [Tell Pinch who the giant is] -> chapter_3_tell
+ [Bring the very best shell] -> chapter_3_best

=== chapter_2_boat ===
# question: How can {hero} obtain some shells from the octopus?
# practises: observing, understanding feelings
# word: draughty = with cold air blowing in
# word: proprietor = the owner of a shop or business
# word: horizontal = lying flat, like the line between sea and sky
# word: indignantly = in an angry way, because something is unfair
# recall: What did Pinch think of Mr Cobb's boat? = I could let it by lunchtime
# wh: Why might somebody with a row of shells understand the octopus? = one fewer always felt like
# distancing: What do you like to have a great many of? = more shells than anybody could need
When the tide had come in and stood the harbour boats up straight, {hero} and Mr Cobb buckled on their orange life jackets and set off. Mr Cobb rowed, while {hero} lay at full length and watched the seabed slide beneath the window. There went a starfish, which has an eye at the tip of every arm and no brain whatever to discuss the view with. There went a barnacle, which spends its entire adult life standing on its head and kicking its dinner into its mouth with its feet.

"Damp, draughty, and with sea views in every direction including down," remarked a voice. "I could let it by lunchtime."

Underneath the seat, apparently measuring it, stood the egg cup.

"Mind the door," it said. "I am the door." A large claw emerged. "Pinch," it said, and a small one appeared beside it. "And Pinch. We find homes."

"You're a hermit crab," said {hero}.

"I am a hermit crab in an egg cup," said Pinch indignantly, "and the proprietor, if you please, of a firm without a single house! My clients, who are soft and curly from the waist down, cannot make shells but only inherit them, and this year there is nothing to inherit." {woven != "": She waved at the sky. "I have clients who are reduced to looking at clouds. That one has a touch of {woven} about it, but it will never keep the rain out."}

Below them the sand was as bare as a plate. Then a wall came into view, a splendid garden wall, composed entirely of shells. It encircled a hole, and out of the hole looked an eye, with a pupil as horizontal as a letter box.

At the sight of the boat the octopus turned crimson, and then as white as paper. "She has three hearts," said Mr Cobb, resting on his oars and lowering his voice, "and I fancy that all three are thumping."

"She has my entire street," said Pinch.

{hero} thought of the windowsill, where there were already more shells than anybody could need, and where one fewer always felt like one too few.

+ [Send down things to swap] -> chapter_3_swap
+ [Keep still and wait] -> chapter_3_wait

=== chapter_2_kitchen ===
# question: How can {hero} help the crabs tonight?
# practises: patience, observing
# word: procession = a line of people walking along in order
# word: accommodation = a place to live or stay
# word: composure = being calm
# word: vacant = empty, with nobody living there
# recall: What did Pinch praise about the teacup? = with an absolutely enormous window
# wh: What made the shells on the windowsill look different now? = a street with nobody living
# distancing: When did you see something you knew well in a new way? = a rather distinguished one
{hero} was allowed to stay the night, in the interests of justice. They placed the blue teacup invitingly in the middle of the floor and withdrew under the table, where they did their best to be furniture. Mr Cobb was an armchair, and {hero}, who was considerably better at it, was a stool. The egg, which had spent the entire day in Mr Cobb's hat, was beginning to be noticeable.

Tap, tap, tap. Over the doorstep climbed the egg cup, at the head of a procession of visitors, one of them wearing the thimble, another the pepper pot, and the very smallest, who had to trot to keep up, only half a nutshell.

"Here we have a teacup," announced the egg cup, "with an absolutely enormous window and, I regret to say, no upstairs, although the handle is included."

"Good evening," said the stool.

"Mind the door!" shrieked the egg cup. "I am the door!" When it had recovered its composure, a large claw emerged. "Pinch," it said, and a small one appeared beside it. "And Pinch. We find homes." {woven != "": She tapped the book about {woven} in passing. "Several hundred rooms," she told the procession, "but you would have to be flat."}

"Might one ask," said Mr Cobb, "why they have to be found in my kitchen?"

"Hermit crabs," said Pinch, "are armoured in front, but behind, I am sorry to say, we are as soft as butter and curled to the right. Snails build all our accommodation, and we move in when they have finished with it, but this year, from the harbour to the point, there has been nothing vacant at all."

{hero} looked up at the windowsill. At breakfast that had been a collection of winkles and whelks, and a rather distinguished one, but now, however {hero} looked at it, it was a street with nobody living in it.

Just then the rain hurled itself at the window, and the visitors drew closer and closer together on the cold stone floor.

+ [Open all the cupboards] -> chapter_3_cupboards
+ [Ask them all to stay] -> chapter_3_stay

=== chapter_3_tell ===
# practises: honesty, courage, teamwork
# word: anemone = a sea animal that looks like a flower
# word: consultation = a talk before people decide
# word: qualifications = the things that make a person right for a job
# word: upholstered = covered with something soft, as a chair is
# recall: What did the sign in the sand show? = a large claw, a small claw
# wh: Why did Pinch stop being angry with the giant? = from the littlest to the biggest
# distancing: When did you tell the truth although you could have kept quiet? = in quite a different one
A giant ought to have a gigantic voice. "I am the giant," said {hero}, in quite a different one. "I saw that they were empty, but I never wondered who might be waiting for them."

Every door in the queue slammed, click, click, click, and an anemone on a nearby rock, which had nothing to do with it, pulled in all its petals. For some considerable time the only sound was that of the pool, dripping.

At length a single eye rose out of the egg cup on its stalk. "And where," inquired Pinch, "is my stock at present?"

"On the windowsill," {hero} admitted, "in a row, from the littlest to the biggest."

Up came the second eye. "You arranged them by size," said Pinch, "without being asked?" The claws withdrew behind the egg cup for a consultation, in which the small one appeared to do most of the clicking. "Those are remarkable qualifications, and we should like to offer you a position with the firm."

So the row came down from the windowsill and back to the sea. {hero} measured every client against one finger, tilted each shell to the light, and discovered that {they} had a gift for it. "Here is a desirable spiral staircase," {they} would murmur, "upholstered in pearl, with one careful owner, a snail," and pop, in slid the client, curly end first. {woven != "": The lady in the thimble would not sign without a view of {woven}, so {hero} drew her one on the sand outside.}

By the following morning, when the tide had come and gone, a sign had been scratched on the beach, in the small claw's beautiful handwriting, and it showed a large claw, a small claw and a hand.

Beside it, scoured until it shone, was the egg cup. Mr Cobb took off his hat, and lowered into the cup an egg that had been travelling since the day before, and it sat up perfectly straight.

"A charming little place," said Mr Cobb, "and only one careful owner. A crab, I understand."
-> END

=== chapter_3_best ===
# practises: sharing, kindness, observing
# word: nursery = a room for a baby
# word: vacated = left empty for somebody else
# word: momentous = very important
# word: sheepishly = in a slightly embarrassed way
# recall: In what order did the neighbours stand? = the largest at the front
# wh: How could one shell make room for a whole queue? = into the home that a bigger one had
# distancing: When did you give up something precious, and what happened? = the finest thing that
{hero} was back from the windowsill in four minutes, out of breath, with the best shell of all. It was as large as a pear, with a pink spiral that climbed, turn upon turn, to a point no bigger than a seed. "That point was its nursery," said Mr Cobb. "A snail begins at the tip and builds outwards, so its whole life is there, in order, if you know where to start reading." It was the finest thing that {hero} had ever found. {They} held it against one ear, heard the noises of the beach going round and round inside it, which everybody calls the sea, and then set it down in the pool.

"It's only one," said {hero} sheepishly, "and there are so many of you."

"One," said Pinch, "is all that it has ever taken. Places, please!"

With a great deal of apologising, the neighbours shuffled themselves into order, the largest at the front and the smallest at the rear, precisely like the row on the windowsill. Pinch examined the shell outside and in, rolled it over, and knocked. There was a momentous pause. Then she whipped her soft tail out of the egg cup and into the pink, so fast that politeness hardly came into it.

At once the pepper pot crab was in the egg cup, and the thimble crab was in the pepper pot, and down the queue it went, flip, flip, flip, like a row of people all sitting down, each crab diving into the home that a bigger one had vacated, until from one end to the other everybody fitted. {woven != "": Two gulls, who had been disagreeing about {woven}, lost the thread of the argument completely.}

At the far end lay a shell like a pea, which they had all outgrown.

"Do have it," said Pinch. "It was my first."

{hero} carried it up the steps on a fingertip, and stood it at the small end of the windowsill. At the other end there was now a gap, approximately the size of a pear.

Mr Cobb regarded the gap for some time. Then he took off his hat, and moved the egg in.
-> END

=== chapter_3_swap ===
# practises: sharing, problem solving
# word: utmost = the most that there can be
# word: courtesy = good manners
# word: negotiations = talks in which each side tries to agree
# word: inestimable = too great to be measured
# recall: What did the octopus do when she had the egg? = settled herself on top of it
# wh: Why was the last arm still knocking? = It alone had come away with nothing
# distancing: When did you and somebody else make a fair swap? = something was put back
Mr Cobb's pockets, like those of anybody who lives beside the sea, were largely beach. {hero} selected a white pebble, a stone with a hole, a grey feather to fill it, and four other treasures of inestimable value, arranged them in a basket, and let it down on a string in front of the eye. {woven != "": One of the stones, if you tilted your head, was the living image of {woven}.}

"Now watch," said Mr Cobb. "An octopus isn't so much an animal as a committee. Most of her thinking is done in her arms, and her head simply gets the news."

The committee met. The first arm voted for the pebble and took it, and the second carried off the feather. The third and the fourth both had hold of the hole, and negotiations were becoming heated, when the fifth arm quietly removed it from the pair of them. But for every treasure that was lifted out of the basket, something was put back, and when {hero} hauled it up, dripping, there were seven shells in it.

"She paid," said Pinch faintly. "I have been in houses all my life, and nobody pays."

Tap, tap, tap. The eighth arm had risen to the window in the floor. It alone had come away with nothing, and with the utmost courtesy it was pointing at Mr Cobb's hat.

"Out of the question," said Mr Cobb. "That is my breakfast." Tap. The tip of the arm curled, very slightly, like a question mark. "Oh, for goodness' sake," said Mr Cobb, and reached for the string.

So down went the egg, and up came the noblest shell of all, and Pinch was indoors before it had finished dripping. Far below, the octopus gathered the egg beneath her, turned a deep, contented brown, and settled herself on top of it like a hen.

They rowed home from pool to pool, while Pinch called them out like the stops on a bus, and at every stop a house got off. Mr Cobb, now in possession of an egg cup but not of an egg, said little.

Then he made some toast, cut it into soldiers, and stood them up in the cup.
-> END

=== chapter_3_wait ===
# practises: patience, observing
# word: confided = told a private thing to somebody
# word: fastidiously = with great care about small things
# word: knotholes = round holes in a piece of wood
# recall: How did the arm change when it touched the seat? = complete with knotholes
# wh: What did the hat give the octopus that her wall had not? = what is a wall compared with a door
# distancing: When did you stay still for a long time, and what did you notice? = There was an itch
{hero} kept still, and it is astonishing how much there is to do while keeping still. There was an itch, to begin with, which came, made its speech and went. There was the slop of the water under the boards. There was a gull, which took {hero} for luggage, settled on the nearest oar and confided in Mr Cobb.

Eventually an arm rose over the side and came fastidiously along the boat, like a finger looking for dust. Where it touched the seat it turned brown, complete with knotholes. Where it touched {hero}'s life jacket it turned a courteous orange. {woven != "": For one moment, apparently to amuse itself, it was rather like {woven}.}

Then a row of cold suckers closed around {hero}'s thumb, exactly as if {they} were being kissed by buttons.

"She is merely tasting you," murmured Pinch. "They do it with their arms. I was tasted once myself, and sent back."

"What do I taste of?" {hero} whispered.

"Toast, I should imagine, and good manners."

The thumb was returned to its owner. The arm proceeded to Mr Cobb's hat, explored the outside, explored the inside with even greater interest, tipped out the egg, and departed with the rest.

All of them bent over the window. Far below, the octopus fitted the hat across her hole, and pushed it open, and drew it shut, and pushed it open again, for no reason except that she could. And what is a wall compared with a door? She took aim with the funnel that she swims with, blew, and shells went whirling away in every direction.

"It's raining houses!" screamed Pinch, and she was over the side while the egg cup was still spinning on the boards.

Mr Cobb, bareheaded, stopped the egg cup with one foot. {hero} stopped the egg. After the morning they had all had, it seemed only right to introduce them, and the egg had rolled through so much sea that it required no salt.
-> END

=== chapter_3_cupboards ===
# practises: sharing, kindness
# word: ventilated = with fresh air moving through
# word: startled = surprised and a little shocked
# word: vertically = straight up or down
# word: lingering = staying for a long time
# recall: Which way did the smallest crab travel to reach the shells? = gone vertically up the curtain
# wh: How did the crabs say thank you? = wiped, polished and arranged
# distancing: When did you nod, although it was hard? = looked at it properly, once
{hero} flung open the cupboards, every one, and the viewing commenced.

"The teapot," said Pinch, "has a front entrance, a back entrance and a lingering smell of Mondays. The colander is beautifully ventilated. The jug comes with an echo. Good evening?"

"Good evening?" said the jug, which sounded startled.

A pair of clients entered Mr Cobb's left slipper, and came out at a gallop. {woven != "": Another client settled in on the book about {woven}, and wished to know who cleaned the windows. }But china was slippery, and pans were vast, and none of it would do, because a hermit crab's home must fit so snugly that she can run about in it, sleep in it and slam it.

Meanwhile the smallest of them, the one in the nutshell, had gone vertically up the curtain. At the top it encountered the row. It approached the shell that was no bigger than a pea, felt the outside, reached into the inside, and then, having been nicely brought up, it turned around and looked at {hero}.

{hero} could have told it where each of those shells had been lying, and what the weather was doing, and who had said what. There was an entire summer on that windowsill, in order of size. {They} looked at it properly, once, from end to end. Then {they} nodded.

Pop.

By now every eye in the kitchen was standing up on its stalk. "Go on," said {hero}. "You had better see the rest of the street."

Tap, tap, pop, it went, far into the night, and by the last and largest pop, which was Pinch, there were two pieces of furniture asleep under the table.

In the morning the sun came round to the windowsill, as usual, to look at the shells, and there were none. Where they had been stood half a nutshell, a thimble, a pepper pot and an egg cup, all of them wiped, polished and arranged, by somebody who understood these matters, from the littlest to the biggest.

Mr Cobb, with a thoughtful expression, felt inside his hat. Then he looked again at the egg cup, and there, without so much as a crack in it, was the egg.
-> END

=== chapter_3_stay ===
# practises: kindness, caring for nature
# word: gills = the parts that a fish or crab breathes with
# word: criticised = said what was wrong with something
# word: bundled = wrapped up warmly
# word: strewn = covered with things lying all about
# recall: Why did the visitors need seaweed? = must on no account dry out
# wh: Why did Pinch feel better about the storm? = only moving the furniture
# distancing: What do you like to listen to when there is a storm outside? = practised its low notes
"You must stay the night, all of you," said {hero}. "Nobody ought to be house hunting in this."

A hermit crab breathes through gills, as a fish does, and must on no account dry out, so Mr Cobb heaped the sink with wet seaweed. The visitors each selected a cup, climbed in and criticised the pillows, and {hero} went from one to the next and bundled them up in more seaweed, as far as the claws.

The storm got into the chimney and practised its low notes. High above, the great lamp went on turning, so that the ships should know where the rocks were, and each time the beam swept past the window it showed two eyes, raised like periscopes over the rim of an egg cup.

"I wonder," said Pinch, in a voice with no firm in it at all, "is the sea breaking?"

{hero} listened to it properly before replying. "No," {they} said, "it's only moving the furniture."

"Ah," said Pinch. She thought about that. "One never realises how much there is until one tries to get it through the door." {woven != "": Then {hero} told her a story about {woven}, with a great many chapters, and around the fourth of them one periscope went down, and presently the other.}

By morning the storm had taken itself off, and the beach was strewn with shells, in heaps and drifts and ribbons, whelks and winkles and tall striped things from the deep that Mr Cobb had never seen before. {hero} and Mr Cobb hurried down with the row from the windowsill, to make it more, and were overtaken on the steps by the whole procession. Pop, pop, pop, it went, along the entire tideline.

Only Pinch came back, in something tall and striped, and she was pushing the egg cup.

"I should be obliged if you would keep it aired," she said. "Everybody in houses ought to have a little place inland."

So from Monday to Friday Mr Cobb has the use of it. At weekends he carries his egg about in his hat, and minds the door.
-> END
