// The Line That Went Too Far - intermediate. A child shares out the playground with a chalk line, which then sets off to share out everything else.
INCLUDE hero.ink
# title: The Line That Went Too Far
# keywords: friendship, friend, school, class, teacher, playground, team, sport, football, game, party, birthday, club, neighbour, share, sharing, new, lonely, shy, together, music, band, dance, song, singing, sister, brother, twin
-> chapter_1

=== chapter_1 ===
# question: What should {hero} do about the runaway line?
# practises: problem solving, understanding feelings
# word: stub = the short end of something that is nearly used up
# word: delicate = easily broken
# word: obedient = always doing what it is told
# word: strode = walked with long steps
# recall: What did Otto say that every town needs? = Every town needs a bus
# wh: Why was the best half of the playground not much fun? = There was nobody in it
# distancing: When have you and a friend both said something that you did not mean? = a fine with its arms folded
The line was only ever meant to go as far as the bin.

{hero} had spent the whole of playtime building a town at the foot of the wall. There were nine pebble houses, a lake that had been a puddle, and a town hall so tall and so delicate that you had to breathe out sideways. {woven != "": A paper flag on the top showed a picture of {woven}.}

"Here comes the bus!" shouted Otto.

The bus was a football. It arrived early, and it left with most of the town hall.

"Every town needs a bus," Otto explained.

{hero} picked up a stub of blue chalk, no bigger than a bean, and drew a line between them, from the wall to the bin. "Half each," {they} said. "Half each of everything."

"Fine," said Otto.

"Fine," said {hero}. It was a fine with its arms folded.

It was a very good half, with sun and most of the wall. There was nobody in it.

Then something squeaked. The line had reached the bin, and it was going on by itself! It was an obedient line, and since it had been told everything, it set off to do everything. It slipped between the teacher's feet and under the gate.

Otto strode across it. His foot turned round in mid-air, like somebody who has forgotten their lunch, and came back.

"I am on both your sides," said Mr Quill, who had a leg on each, "and so are my trousers. Fetch a bucket!"

"Chase it!" yelled Otto.

Out in the street, the lollipop lady blew her whistle.

+ [Run along with the line] -> chapter_2_follow
+ [Wash the line away] -> chapter_2_wash
+ [Call the lollipop lady] -> chapter_2_halt

=== chapter_2_follow ===
# question: How can {hero} stop the line before it gets over the hill?
# practises: observing, problem solving
# word: waddled = walked like a duck, from side to side
# word: swerve = turn suddenly to one side
# word: tubas = very big brass horns that play low notes
# recall: How did the line share out the tune? = every oom on Otto
# wh: Why did nobody want to say that they had run at the same speed? = exactly as fast as each other
# distancing: When did you get in the way and not want to move? = The duck had been there first
Off they ran, {hero} along one side of the line and Otto along the other, with the class streaming after them. Mr Quill waddled behind, one leg on each side. "It is like riding an extremely thin horse," he called. "Mind the road, everybody. Both of it."

The line squeaked along Button Street and in at the bakery, and when it came out at the back it had been as fair as it knew how. {hero}'s side had all of the buns. Otto's had all of the icing, in a heap, with nothing to sit on.

"My buns have gone bald!" wept the baker.

In the park the town band was halfway through a march. {woven != "": It was all about {woven}. }Oom-pah, it went, oom-pah, squeak. Now there was every oom on Otto's side, and on {hero}'s there was every pah. "Oom," said the tubas, and waited politely, and nothing happened. "Oom?"

{hero} and Otto dropped on to the grass, puffing. They had run exactly as fast as each other, which was not easy to do by accident, and neither of them mentioned it.

"It's making for the hill!" gasped Mr Quill. "Beyond the hill there's only the rest of the world!"

Halfway up sat a duck. The duck had been there first, and it had no plans to move. At the last moment the line had to swerve around it, squeaking crossly.

"Huh," said {hero} and Otto, and then each of them pretended that the other one had said it.

+ [Make the line turn back] -> chapter_3_ring
+ [Ask the band to play on] -> chapter_3_band

=== chapter_2_wash ===
# question: What can {hero} make out of the line?
# practises: teamwork, imagination
# word: sponge = a soft thing full of holes, for washing
# word: stranded = left in a place that you cannot get away from
# word: peeled = came off, like the skin of a fruit
# recall: What did the water do to the line? = It only turned wet and stretchy
# wh: How can a silence be loud? = the loudest silence in the school
# distancing: When did you and somebody else both wait for the other one to talk? = Neither of them said anything
Mr Quill was stranded, since he could go neither left nor right. A kind person brought him two paper cups of tea, one for each side, and he drank from them in turn, so as to be fair.

{hero} fetched a bucket and a sponge, and so did Otto, and they knelt down nose to nose and set to work from opposite sides. Neither of them said anything. It was the loudest silence in the school, and two pigeons left. Far away, a baker wanted to know who had his icing.

The twins, Hattie and Mattie, had been in the middle of a sentence when the line came between them. "We always talk in," said Hattie.

"Halves," said Mattie, from across the playground, "and it's very tiring to..."

"SHOUT!" they shouted. {woven != "": To keep their spirits up, they shouted a skipping rhyme about {woven}.}

The line would not wash off. It only turned wet and stretchy, and then one little loop of it popped up from the ground, like a long blue noodle looking out of a soup to see who is at the table.

{hero} tugged it from this side, and Otto tugged it from that side, and up it peeled, the whole of it, from the wall to the gate. Twang! It caught Mr Quill behind the knees, and his two cups flew up and came down again in his hands, both of them luckily empty.

"That isn't a line now," said Hattie. "It's a..."

"Skipping rope," said Mattie.

"Or possibly a telephone," said Mr Quill. He looked into one cup, and then, to be fair, into the other.

+ [Turn it like a skipping rope] -> chapter_3_skip
+ [Make it into a telephone] -> chapter_3_phone

=== chapter_2_halt ===
# question: How should {hero} use the crossing?
# practises: asking for help, courage
# word: lollipop = a round sign on a long stick
# word: admiral = a person who leads many ships
# word: stripes = long, thin lines
# word: briskly = quickly and busily
# recall: Which half of the dog was happy, and on whose side? = Its tail was on Otto
# wh: What tells you that both of them want to cross? = That made twice
# distancing: When did you find it hard to speak first? = which were suddenly very interesting
"Please," called {hero}, "we're stuck!"

Mrs Halt the lollipop lady came in briskly at the gate. For thirty years she had said everything twice, once for each side of the road. "Good afternoon," she said. "Good afternoon." {woven != "": On the back of her lollipop was a picture of {woven}.}

Behind her walked her dog, which was so long that it was still arriving. The line had gone neatly underneath it. Its nose was on {hero}'s side, looking solemn. Its tail was on Otto's side, wagging hard, and the good news had not yet travelled from one end to the other.

"Can you get us across this?" asked {hero}.

"I have got an admiral across in a thunderstorm," said Mrs Halt, "and nineteen geese, who were not speaking to each other. Nineteen." She bent down with {hero}'s chalk and drew big blue stripes, up to the line, over it and away on the far side. It was a proper crossing, and a passing pigeon used it at once. "There. It only works if you want to go, mind. Only if you want to go."

Nobody spoke. {hero} looked at {their} shoes, which were suddenly very interesting. Otto examined his football, as if it might have something written on it. The dog's nose gazed from one of them to the other, and sighed.

"I might want to," said {hero} to the shoes.

"I might want to," said Otto to the ball.

That made twice, once from each side. Mrs Halt nodded, and up went the lollipop.

+ [Walk over to Otto] -> chapter_3_swap
+ [Ask the bus to come over] -> chapter_3_road

=== chapter_3_ring ===
# practises: teamwork, problem solving, friendship
# word: galloped = ran like a horse
# word: enormous = very, very big
# word: curve = a line that bends
# word: politely = with good manners
# recall: How did Otto make the line turn? = had to swing aside to miss it
# wh: Why might the rest of the world feel too big for one? = The rest of the world
# distancing: When did you ask somebody whether you could join in? = and then he knocked
"It goes round things!" cried {hero}. "Otto, quick, we need a bus!"

In his whole life nobody had ever asked Otto for a bus, and for a moment he grew by about an inch. "Here comes the bus!" he bellowed.

The football soared up the hill and landed in front of the line, which had to swing aside to miss it. "Left!" shouted {hero}, who could see where it was heading, and Otto kicked left. "And left again!" Homewards they galloped, one steering and the other kicking, and drove the line before them in one enormous curve, until it squeaked in at the gate, along the wall and straight into its own beginning.

It gave a surprised hiccup. It had divided everything that it could find, and now that it had found itself, it lay down to be a ring, with the whole town in the middle, shops and all.

{hero} was inside, and Otto was outside.

"What have you got out there?" asked {hero}.

Otto looked over his shoulder. "The rest of the world," he said. "All of it. It's rather big, just for me. Can I come in?"

There was barely enough chalk left for a door. Otto inspected it from top to bottom, and then he knocked, extremely politely. Behind him came the class, and the baker, and the band, who played {woven != "":something about {woven} }while they wiped their feet.

The new town hall was finished by home time. Every so often something bumped against the step, as gently as a cat.

"Bus," said Otto.
-> END

=== chapter_3_band ===
# practises: listening, teamwork, friendship
# word: conductor = a person who leads a band with a small stick
# word: trumpets = brass horns that play high notes
# word: complicated = with many hard parts
# word: rhythm = the beat of the music
# recall: What did the line do when it heard the tune? = wriggling in time
# wh: How did Otto get across the line at last? = slid underneath him
# distancing: When did a tune make you want to dance? = the sort of tune that gets into knees
"You've got all the ooms," called {hero}, climbing on to a bench, "and I've got all the pahs. You go first, and leave a gap!"

Otto had always wanted to be a conductor. He jabbed a finger at the tubas. Oom! {hero} waved the chalk at the trumpets. Pah! Oom went over the line in one direction, and pah came back in the other, because the line could turn your feet round in mid-air, but a tune has not got any feet.

Halfway up the hill, the line stopped. It had never in its life been crossed so often. Back down through the daisies it came, to listen, wriggling in time to the rhythm like a ribbon on a stick.

Then everybody danced, since it was the sort of tune that gets into knees. {woven != "": The baker added a verse about {woven}. }The duck came down and did something complicated with its left foot. Whenever Otto jumped, the line slid underneath him, and he landed beside {hero}. When they jumped together, it slid back again, and they landed on the other side.

"Whose half is this?" puffed Otto.

"I've lost track," said {hero}. "Mine? Jump again."

At the last note the line curled itself into an enormous blue bow, and then, since people were clapping, it took one.

After school, two people sat at the foot of the wall with a heap of twigs between them, hardly breathing.

"Oom," said {hero}, and laid a twig on the town hall.

"Pah," whispered Otto, and laid the next.
-> END

=== chapter_3_skip ===
# practises: teamwork, sharing, friendship
# word: rhyme = a short poem
# word: tugging = pulling again and again
# word: pursuit = a chase
# word: panted = said while out of breath
# recall: What had Otto been saving his rhyme for? = He had been saving it for the town
# wh: Why did the line come hurrying home? = a game with two sides and a middle
# distancing: Which game is better with lots of people in it? = There is always room upstairs
{hero} took hold of the line by the wall, and Otto took hold of it by the gate. They could not have stood further apart, but there is no other way of holding a skipping rope.

They turned it. Slap, went the line. Slap! Mr Quill, who was still in the middle with a leg on either side, discovered that he had to make a decision roughly once a second. "Goodness!" he said, every time he landed. "Goodness! Goodness!"

"It wants a rhyme!" called {hero}.

"I've got one," said Otto. He had been saving it for the town, and he turned rather pink. "Here comes the bus, so stick out your hand! Seats for the sitters, and straps if you stand!"

In jumped Hattie, and one beat later in jumped Mattie. {woven != "": Somebody did a jump about {woven}, which is harder than it sounds. }In jumped the class, two by two.

Far away, the front end of the line felt a tugging at its tail, and came back to look through the gate. On its travels it had made hundreds of sides, but it had never met a game with two sides and a middle. It raced home to be in it, with the baker in hot pursuit.

"But it's full up!" cried the baker.

"There is always room upstairs!" yelled Otto, and {hero} turned and turned and turned.

"Excuse me," panted Mr Quill, going up and down between them, "but could anybody tell me whether this is my stop?"
-> END

=== chapter_3_phone ===
# practises: listening, honesty, friendship
# word: receiver = the part of a telephone that you listen to
# word: lorry = a big truck
# word: limp = soft and weak
# recall: What did Otto hear instead of sorry? = said Otto to his cup
# wh: Why is a bus what Otto wanted to be? = Buses are allowed in
# distancing: When did you hear something wrong, and it turned out funny? = it had gone limp
{hero} fixed one paper cup to the beginning of the line, beside the wall. By this time the other end had been all round the town, and it came panting in at the back gate, where Otto popped the second cup on it like a hat.

{hero} breathed in. "Sorry," {they} whispered, before it could turn into something else.

Away squeaked the word, through the bakery, underneath the band, twice round the library and past somebody's bathtub, which was occupied. By the time it reached Otto, it had gone limp.

"Lorry?" said Otto to his cup. "No, it was a bus."

"He says it was a bus, dear," said the baker helpfully, in {hero}'s ear. {woven != "": "Is this about {woven}?" asked the bathtub. "I only caught the end."}

"I know it was," said {hero}. "But why?"

The receiver hummed to itself for a while. "I wanted to live there," it said at last, in a voice the size of a pebble, "but my feet are too big. Buses are allowed in."

All along the line there was a hush, even in the bath. {hero} looked round to answer, and there was Otto. He had wandered straight across the line with the cup against his ear, and nobody had mentioned it to his feet.

That evening a blue line hung between two bedroom windows, with a cup at each end.

"Otto?" said {hero}.

"Yes?"

"Nothing."

"Fine," said the cup, and it was the finest fine that you ever heard.
-> END

=== chapter_3_swap ===
# practises: understanding feelings, perseverance, friendship
# word: exhausting = making you very tired
# word: wobbly = not steady
# word: stern = not smiling at all
# word: soles = the parts of shoes that touch the ground
# recall: What had Otto done on the other side? = He had built a tower
# wh: Why did they keep missing each other? = rushed over the stripes to tell Otto so
# distancing: When did you try out something that a friend loves? = It is exhausting
{hero} marched over the stripes to Otto. Unluckily, Otto chose that very moment to march over the stripes to {hero}, and there they stood, each on the other one's half.

"Oh dear," said Mrs Halt. "Oh dear."

There was nobody to talk to except the football, so {hero} gave it a kick. It is exhausting, being a bus! It shot under the bench, over the dog, round the bin and into Mr Quill's tea, and {hero} ran behind it all the way with both arms out. "Otto never said that it was fun," {they} thought, and rushed over the stripes to tell Otto so.

Otto was not there. He had built a tower, a wobbly one, with a garage underneath, and to do it he had held his breath until his ears turned red. "It's like a race, but slow!" he thought, and rushed over the stripes to tell {hero}.

"Oh dear. Oh dear. Oh dear," said Mrs Halt, who was losing count. {woven != "": She calmed herself with a song about {woven}, twice. }By now the whole class was hurrying to and fro to see what the others had got, and holding up a stern lollipop made no difference.

When the bell rang, {hero} looked for the line, and there was none. It had gone home on the soles of everybody's shoes.

That evening two sizes of blue footprints went up {hero}'s path, side by side, arguing all the way. Only one size came out again, and that was after pudding.
-> END

=== chapter_3_road ===
# practises: problem solving, sharing, friendship
# word: delivered = carried to the right place
# word: passengers = people who ride in a bus, a train or a plane
# word: delight = great happiness
# recall: How did Otto get his half of the chalk? = tail delivered it to Otto
# wh: Why is the line glad to be in a road? = a proper job
# distancing: Where have you seen a line with gaps in it? = leaves gaps these days
"Excuse me," said {hero}, in the voice of somebody who has been waiting at a bus stop for some time. "Is there a bus today?"

Otto stood to attention. "Where to?"

"The town hall, please. What's left of it."

"There isn't a road," said Otto, who had thought about this before.

So {hero} snapped the chalk in two. Half each! {They} rolled one half to the dog's nose, and a moment later the dog's tail delivered it to Otto.

{hero} drew one edge of a road, and on the far side Otto drew the other. It went past the lake and twice round the bin and between the pebble houses, and all the way along, exactly in the middle, ran the line.

"But every road has a line down the middle!" said {hero}, sitting back to look. "It's how the bus can go and come back without meeting itself."

The line gave a squeak of pure delight. Nobody enjoys being in the way, and all that it had ever wanted was a proper job.

Then over the stripes came Otto, with the football in both hands and three twigs for passengers. {woven != "": One of them, he said, was reading about {woven}. }He took the corner by the town hall so slowly that a snail could have got off.

"Ding, ding," he whispered.

The line never did stop. By now it has been down the middle of nearly every road there is. You can look for it, from the pavement. Only it leaves gaps these days, so that people can get over.
-> END
