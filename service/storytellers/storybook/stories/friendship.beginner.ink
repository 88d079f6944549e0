// The Line That Went Too Far - beginner. A child shares out the playground with a chalk line, which then sets off to share out everything else.
INCLUDE hero.ink
# title: The Line That Went Too Far
# keywords: friendship, friend, school, class, teacher, playground, team, sport, football, game, party, birthday, club, neighbour, share, sharing, new, lonely, shy, together, music, band, dance, song, singing, sister, brother, twin
-> chapter_1

=== chapter_1 ===
# question: What should {hero} do about the runaway line?
# practises: problem solving, understanding feelings
# word: pebble = a small, smooth stone
# word: twigs = thin bits of a tree
# word: chalk = a soft stick for drawing on a board or a wall
# word: squeak = a short, high noise
# recall: What did Otto say his ball was? = Here comes the bus
# wh: Why does it not feel good to have a good half? = There was nobody in it
# distancing: When did you and a friend want to play in different ways? = Towns need a bus
The line was only meant to go to the bin.

{hero} had made a town by the wall. It had pebble houses and a town hall of twigs. {woven != "": On the flag was a picture of {woven}.}

"Here comes the bus!" yelled Otto.

The bus was a ball. Crash! Down went the town hall.

"Towns need a bus," said Otto.

{hero} found some blue chalk, as small as a bean, and drew a line to the bin. "Half each," {they} said, "of everything!"

"Fine," said Otto.

"Fine," said {hero}. It was not a fine sort of fine.

{hero} had a very good half. There was nobody in it.

Squeak! The line ran on, with no chalk! It ran between the teacher's feet and out of the gate.

Otto stepped over it, but his foot came down on his own side.

"I am on both your sides," said Mr Quill. "It hurts my legs. Get a bucket!"

"Run after it!" yelled Otto.

Outside, the lollipop lady blew her whistle.

+ [Run along with the line] -> chapter_2_follow
+ [Wash the line away] -> chapter_2_wash
+ [Call the lollipop lady] -> chapter_2_halt

=== chapter_2_follow ===
# question: How can {hero} stop the line at the hill?
# practises: observing, problem solving
# word: icing = the sweet top of a bun or a cake
# word: bald = with no hair on top
# word: band = people who play music together
# word: tuba = a big horn that plays very low
# recall: What happened to the buns? = My buns have gone bald
# wh: Why does a tune need the ooms and the pahs? = Nobody likes an oom with no pah
# distancing: When did you run so fast that you had no puff left? = They had run just as fast
{hero} ran on one side of the line, and Otto ran on the other. The class ran, too. The lollipop lady stopped all the cars. Mr Quill had one leg on each side.

"It is like riding a very thin horse," he said.

Squeak! The line ran in at the baker's door. Now all the buns were on {hero}'s side, and all the icing was on Otto's.

"Help!" cried the baker. "My buns have gone bald!"

The line ran on to the park. There the town band was playing. {woven != "": It was a song about {woven}. }Oom-pah, oom-pah, squeak! Now all the ooms were on Otto's side.

"Oom," went a sad tuba. "Oom. Oom." Nobody likes an oom with no pah.

{hero} and Otto sat down to puff. They had run just as fast. They had not meant to.

"Look!" said Mr Quill. "It will go over the hill and do the whole world!"

A duck sat in the way. The line ran around the duck.

+ [Make the line turn back] -> chapter_3_ring
+ [Ask the band to play on] -> chapter_3_band

=== chapter_2_wash ===
# question: What can {hero} make out of the line?
# practises: teamwork, imagination
# word: sponge = a soft thing full of holes, for washing
# word: twins = two children who were born together
# word: noodle = a long, soft string of food
# word: stretchy = able to get longer when you pull it
# recall: What did the wet line look like? = like a long blue noodle
# wh: Why do the twins have to shout? = Now we have to
# distancing: When did you do a job with somebody and not talk? = Nobody said a word
Mr Quill had two paper cups of tea, one for each side. He could not move, so he drank.

{hero} got a sponge and a bucket. Otto got a sponge and a bucket. {hero} rubbed on this side, and Otto rubbed on that side. Nobody said a word. It was a very loud quiet. Far off, a baker yelled, "My icing!"

Hattie and Mattie were twins. "We like to say things in," said Hattie.

"Halves," said Mattie, over the line. "Now we have to..."

"SHOUT!" they both said. {woven != "": Then they shouted a rhyme about {woven}.}

The line did not wash off. It got wet. It got stretchy. Then a bit of it popped up, like a long blue noodle!

{hero} pulled it. Otto pulled it. Up it came, all the way from the wall to the gate.

Twang! It hit Mr Quill on the knee.

"It is a rope," said Hattie.

"For skipping," said Mattie.

"Or a telephone," said Mr Quill, and he looked into his cups.

+ [Turn it like a skipping rope] -> chapter_3_skip
+ [Make it into a telephone] -> chapter_3_phone

=== chapter_2_halt ===
# question: How should {hero} use the crossing?
# practises: asking for help, courage
# word: crossing = a safe place to go over a road
# word: stripes = long, thin lines
# word: wagged = moved from side to side, like a happy tail
# word: lollipop lady = a woman who helps children over the road
# recall: Why did Mrs Halt say everything twice? = once for each side of the road
# wh: How can you tell that they both want to cross? = That was twice, too
# distancing: When did you wait for somebody else to speak first? = Nobody said a thing
The lollipop lady was called Mrs Halt. She said everything twice, once for each side of the road.

"Good afternoon," she said. "Good afternoon." {woven != "": Her lollipop had a picture of {woven} on the back.}

Her dog was so long that he was on both sides. His tail wagged on Otto's side. His nose, on {hero}'s side, had not been told.

"Please, can you get us over the line?" asked {hero}.

"I can get anyone over anything," said Mrs Halt. "Anyone over anything." She took the chalk and drew blue stripes, up to the line and over it. It was a crossing!

"It works if you want to go," she said. "If you want to go."

Nobody said a thing. {hero} looked at {their} shoes. Otto looked at his ball. The dog's nose looked at them all.

"I might," said {hero}.

"I might," said Otto.

That was twice, too, and once from each side.

+ [Walk over to Otto] -> chapter_3_swap
+ [Ask the bus to come over] -> chapter_3_road

=== chapter_3_ring ===
# practises: teamwork, problem solving, friendship
# word: swing = go around in a big bend
# word: tail = the back end
# word: wiped = rubbed clean
# recall: How did Otto make the line turn? = The line ran around the ball
# wh: Why does Otto ask to come in? = It is too big for me
# distancing: When did you knock and ask to join in? = Otto knocked on it
"It goes around things," said {hero}. "Otto, we need your bus!"

Otto stood very tall. "Here comes the bus!" he yelled.

Away went the ball, up the hill. The line ran around the ball. Otto gave it another kick, and {hero} called, "Left! Left!" The line had to swing around, and around, and back to school.

Bump! It ran into its own tail, by the wall. It gave a tiny squeak and sat still. Now it was a ring, with all the shops in the middle.

{hero} had the inside. Otto had the outside.

"I have all the rest of the world," said Otto. He looked at it. "It is too big for me. Can I come in?"

So {hero} took the chalk and drew a door. Otto knocked on it. Everybody came in behind him, and wiped their feet. {woven != "": The band came in with a song about {woven}.}

They made a new town hall. Now and then there was a soft bump at the door.

"Bus," said Otto.
-> END

=== chapter_3_band ===
# practises: listening, teamwork, friendship
# word: tune = the notes of a song
# word: wiggle = move from side to side in small curves
# word: bow = a pretty shape that you tie
# word: trumpets = small horns that play high sounds
# recall: What did the line do when the band played? = The line began to wiggle
# wh: Why could nobody tell which side they were on? = the line swung under his feet
# distancing: When did music make you want to dance? = Even the duck was dancing
"Otto, you have the ooms," said {hero}, "and I have the pahs. You go first!"

Otto waved at the tubas. Oom! {hero} waved at the trumpets. Pah! Oom, pah! Oom, pah! The tune went over the line and back, and over again.

Up on the hill, the line stopped to listen. Then it came back down.

The line began to wiggle. It wiggled this way and that way. Otto jumped up and down, and the line swung under his feet. Now he was on {hero}'s side! Then they both jumped, and now they were on Otto's! Even the duck was dancing. {woven != "": The baker sang about {woven}.}

"Which side is this?" puffed Otto. Nobody knew.

Then the line made itself into a big blue bow, and there it stayed.

{hero} and Otto went back to the wall.

"Oom," said {hero}, and put one twig on the town hall.

"Pah," said Otto, and put on the next.
-> END

=== chapter_3_skip ===
# practises: teamwork, sharing, friendship
# word: rope = a thing to skip with
# word: slap = the sound of a rope on the ground
# word: rhyme = a short poem
# word: peeped = looked in quickly
# recall: What was the rhyme about? = Here comes the bus, so
# wh: Why did the front of the line come back? = The front of the line peeped in
# distancing: What game do you like that needs a lot of people? = Jump on, jump on
{hero} took hold by the wall. Otto took hold by the gate. It was a long way apart, but that is how you hold a rope.

Slap, went the line. Slap, slap! Mr Quill was in the middle, so he had to jump.

"Oh!" said Mr Quill. "Oh! Oh!"

"It wants a rhyme," said {hero}.

Otto had one. "Here comes the bus, so wave your hand! Jump on, jump on, there is room to stand!"

In jumped the twins. In jumped the class. {woven != "": Somebody did a jump about {woven}, and that is not easy.}

The front of the line peeped in at the gate. It had never heard of a game with two sides and a middle. It came home, with the baker and nine buns running behind it. They all jumped on.

"Full up!" cried the baker.

"Never!" yelled Otto, and {hero} turned and turned.

"Please," puffed Mr Quill, "is this my stop?"
-> END

=== chapter_3_phone ===
# practises: listening, honesty, friendship
# word: puff = breath
# word: whispered = said very softly
# word: lorry = a big truck
# recall: What did Otto think {hero} said? = said Otto to his cup
# wh: Why did Otto want to be the bus? = My feet are too big
# distancing: When did you hear a word wrong? = it was a bit soft
{hero} put one cup on the end by the wall. The rest of the line had gone all around the town. Now the front of it came in at the back gate, out of puff. Otto put his cup on that.

"Sorry," whispered {hero}, into the cup.

Away went the word. It went in at the baker's, under the band and past somebody's bath. By the end it was a bit soft.

"Lorry?" said Otto to his cup. "No. It was a bus."

"A bus, dear," the baker told {hero}. {woven != "": "Is this about {woven}?" asked the bath.}

"Why a bus?" asked {hero}.

The cup was quiet. Then it said, "I wanted to live in your town. My feet are too big. Buses can go in."

{hero} looked up. Otto was there. He had stepped over the line and not seen it.

That night there were two cups by two beds.

"Otto?" said {hero}.

"Yes?"

"Nothing."

"Fine," said the cup, and it was a fine sort of fine.
-> END

=== chapter_3_swap ===
# practises: understanding feelings, perseverance, friendship
# word: oops = what you say when something goes wrong
# word: breath = the air that goes in and out of you
# word: tower = a tall, thin building
# word: path = a little road for feet
# recall: What did Otto make out of twigs? = He made a tower
# wh: Why did they keep crossing at the same time? = to tell Otto so
# distancing: When did you try a game that your friend likes? = It was hard to be a bus
{hero} walked over to Otto. But Otto walked over to {hero}! Now {hero} had Otto's half, and Otto had {hero}'s.

"Oops," said Mrs Halt. "Oops."

So {hero} gave the ball a kick. It was hard to be a bus! It went under the bench and into Mr Quill's tea. "It goes so fast!" {they} said, and ran to tell Otto so.

Otto had found the twigs. He made a tower and held his breath for all of it. "It goes so slow!" he said, and ran to tell {hero} so.

They ran at the same time. Oops. Oops. {woven != "": Mrs Halt sang about {woven}, two times. }They ran back. Oops! Then the class ran over, and back, and over.

When the bell rang, {hero} looked for the line. There was no line! It had gone home on everybody's shoes.

That night there were blue footprints on {hero}'s path, in two sizes. They went in, side by side. Only one lot came out, after pudding.
-> END

=== chapter_3_road ===
# practises: problem solving, sharing, friendship
# word: snapped = broke with a quick, sharp sound
# word: edge = the line where something stops
# word: gaps = empty places between things
# word: softly = in a quiet way
# recall: What did {hero} do with the chalk? = snapped the chalk in two
# wh: Why does a road need a line in the middle? = so the bus can go and come back
# distancing: When did you look for lines on a road? = Look for it
"Is there a bus today?" asked {hero}.

Otto stood up straight. "Where to?"

"My town hall, please. It is a bit flat."

"There is no road," said Otto.

{hero} snapped the chalk in two. Half each! {They} rolled Otto's half to the dog's nose, and his tail sent it on.

{hero} drew one edge of a road. Otto drew the other. They went past the pebble houses, around the bin and back. And down the middle ran the line.

"Every road has a line in the middle!" said {hero}. "It is so the bus can go and come back."

The line gave a happy squeak. Nobody had ever told it what it was for.

"Mind the town hall," said {hero}.

"Ding, ding," said Otto, very softly. He had the ball in both hands. {woven != "": The bus had a picture of {woven} on the side.}

The line never did stop. It ran off down the street. Look for it, from the pavement! It has gaps now, so that people can get over.
-> END
