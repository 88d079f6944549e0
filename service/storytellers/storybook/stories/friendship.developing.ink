// The Line That Went Too Far - developing. A child shares out the playground with a chalk line, which then sets off to share out everything else.
INCLUDE hero.ink
# title: The Line That Went Too Far
# keywords: friendship, friend, school, class, teacher, playground, team, sport, football, game, party, birthday, club, neighbour, share, sharing, new, lonely, shy, together, music, band, dance, song, singing, sister, brother, twin
-> chapter_1

=== chapter_1 ===
# question: What should {hero} do about the runaway line?
# practises: problem solving, understanding feelings
# word: pebble = a small, smooth stone
# word: twigs = thin bits of a tree
# word: puddle = a small pool of rain on the ground
# word: squeak = a short, high sound
# recall: Why did Otto roll his ball into the town? = Every town needs a bus
# wh: Why was it not much fun to have a very good half? = It had nobody in it
# distancing: When did you say that something was fine when it was not? = It was not the good sort of fine
{hero} only meant the line to go as far as the bin.

All through playtime {hero} had been building a town under the wall. It had nine pebble houses, a puddle and a town hall made of twigs. {woven != "": A flag on the roof showed a picture of {woven}.}

"Here comes the bus!" yelled Otto.

The bus was a football. It came in without stopping, and it left without the town hall.

"Every town needs a bus," Otto explained.

{hero} found a stub of blue chalk, as small as a bean, and drew a line from the wall to the bin. "Half each," {they} said. "Half each of everything!"

"Fine," said Otto.

"Fine," said {hero}. It was not the good sort of fine.

{hero} had a very good half. It had nobody in it.

Then something went squeak. The line was going on, all by itself! It slid between the teacher's feet and out under the gate.

Otto took a big step over it. His foot turned round in the air and came down where it began.

"I am on both your sides," said Mr Quill, with one leg on each, "and my trousers are worried. Fetch a bucket!"

"Chase it!" yelled Otto.

Out in the street, the lollipop lady blew her whistle.

+ [Run along with the line] -> chapter_2_follow
+ [Wash the line away] -> chapter_2_wash
+ [Call the lollipop lady] -> chapter_2_halt

=== chapter_2_follow ===
# question: How can {hero} stop the line before it gets over the hill?
# practises: observing, problem solving
# word: icing = the sweet top of a bun or a cake
# word: bald = with no hair on top
# word: tubas = big horns that play very low
# word: swerved = turned suddenly to one side
# recall: What did the line do to the buns? = My buns have gone bald
# wh: Why did the tubas sound sad? = Nobody enjoys an oom
# distancing: When did you and a friend end up doing the same thing without planning it? = exactly as fast as each other
{hero} ran along one side of the line, and Otto ran along the other. The whole class ran behind, and the lollipop lady stopped the cars. Mr Quill waddled in the middle, a leg on each side.

"It is like riding an extremely thin horse," he said.

The line squeaked down Button Street and in at the baker's door. Out it came at the back. Now all the buns were on {hero}'s side, and all the icing was on Otto's.

"My buns have gone bald!" cried the baker.

In the park the town band was playing. {woven != "": It was a march about {woven}. }"Oom-pah, oom-pah," went the band, and the line went squeak, straight through the middle. It gave every oom to Otto and every pah to {hero}.

"Oom," said the tubas sadly. "Oom. Oom." Nobody enjoys an oom without a pah.

{hero} and Otto flopped down on the grass. They had run exactly as fast as each other, which neither of them had meant to do.

"It's off up the hill!" said Mr Quill. "After the hill comes the rest of the world, and it will do that in half, too."

A duck was sitting in the way. The duck would not move, so the line swerved around it.

+ [Make the line turn back] -> chapter_3_ring
+ [Ask the band to play on] -> chapter_3_band

=== chapter_2_wash ===
# question: What can {hero} make out of the line?
# practises: teamwork, imagination
# word: sponge = a soft thing full of holes, for washing
# word: scrubbed = cleaned with water and a lot of work
# word: noodle = a long, soft string of food
# word: stretchy = able to get longer when you pull it
# recall: What happened to the line when it got wet? = It only got wet and stretchy
# wh: How can a quiet be loud? = the loudest quiet in the school
# distancing: When did you do a job next to somebody without talking? = without saying a word
Mr Quill could not go left, and he could not go right. Somebody brought him two paper cups of tea, one for each side, and he drank them both to be fair.

{hero} fetched a bucket and a sponge. So did Otto. {hero} scrubbed on this side and Otto scrubbed on that side, without saying a word. It was the loudest quiet in the school. Far away, a baker shouted, "Where is my icing?"

Hattie and Mattie were twins, and the line had caught them in the middle of a chat. "We always say things in," said Hattie.

"Halves," said Mattie, from over the line. "But now we have to..."

"SHOUT!" they shouted. {woven != "": To keep cheerful, they shouted a skipping rhyme about {woven}.}

The line did not wash off. It only got wet and stretchy. Then a bit of it popped up, like a long blue noodle!

{hero} tugged it from this side, and Otto tugged it from that side. Up it peeled, all the way from the wall to the gate. Twang! It got Mr Quill behind the knees.

"That's not a line any more," said Hattie. "That's a..."

"Skipping rope," said Mattie.

"Or a telephone," said Mr Quill, and he looked hard into his two empty cups.

+ [Turn it like a skipping rope] -> chapter_3_skip
+ [Make it into a telephone] -> chapter_3_phone

=== chapter_2_halt ===
# question: How should {hero} use the crossing?
# practises: asking for help, courage
# word: lollipop = a round sign on a stick
# word: stripes = long, thin lines
# word: wagged = went from side to side, as a happy dog's tail does
# recall: Why did Mrs Halt say everything twice? = once for each side of the road
# wh: What shows that they both want to cross? = That made twice as well
# distancing: When was it hard to be the first one to speak? = Nobody said anything
The lollipop lady was Mrs Halt. For thirty years she had said everything twice, once for each side of the road.

"Good afternoon," said Mrs Halt. "Good afternoon." {woven != "": On the back of her lollipop was a picture of {woven}.}

Her dog was so long that the line had gone under his tummy. His tail was on Otto's side, and it wagged. His nose was on {hero}'s side, and nobody had told it yet.

"Please, can you get us across this?" asked {hero}.

"I have got a bride across in the snow, and a goose," said Mrs Halt. "A bride and a goose." She used {hero}'s chalk to draw big blue stripes, up to the line, over it and down the other side. It was a real crossing!

"It only works if you want to go," she said. "Only if you want to go."

Nobody said anything. {hero} looked at {their} shoes. Otto looked at his football. The dog's nose looked at everybody, one by one.

"I might want to," said {hero}.

"I might want to," said Otto.

That made twice as well, once from each side. Mrs Halt held up her lollipop.

+ [Walk over to Otto] -> chapter_3_swap
+ [Ask the bus to come over] -> chapter_3_road

=== chapter_3_ring ===
# practises: teamwork, problem solving, friendship
# word: curve = a line that bends
# word: politely = with good manners
# word: wiped = rubbed clean
# word: doorstep = the step in front of a door
# recall: How did Otto make the line turn? = had to bend around the ball
# wh: Why did Otto want to come in? = All the rest of the world
# distancing: When did you ask if you could join in? = Otto knocked on it
"It goes around things!" said {hero}. "Otto, quick! We need a bus!"

Nobody had ever asked Otto for a bus before, and he grew about an inch. "Here comes the bus!" he roared, and he kicked.

Up the hill went the ball, just in front of the line, and the line had to bend around the ball. "Left!" called {hero}, and Otto kicked left. "Left again!" They steered it all the way home in one enormous curve, until it squeaked in at the school gate and bumped into its own beginning.

It gave a small, surprised hiccup and stopped. Now it was a ring, with the whole town in the middle, shops and all.

{hero} had the inside. Otto had the outside.

"What have you got out there?" asked {hero}.

"All the rest of the world," said Otto, looking over his shoulder at it. "It's a bit big. Can I come in?"

So {hero} drew a door with the very last of the chalk. Otto knocked on it, politely. The class came in behind him, and every one of them wiped their feet. {woven != "": The band came in with a song about {woven}.}

By home time there was a new town hall. Now and then something bumped very gently on the doorstep.

"Bus," said Otto.
-> END

=== chapter_3_band ===
# practises: listening, teamwork, friendship
# word: tune = the notes of a song
# word: wiggle = move from side to side in small curves
# word: trumpets = small horns that play high notes
# word: bow = a pretty shape that you tie
# recall: What did the line do when it came back? = began to wiggle in time
# wh: How did Otto get over the line at last? = it swung right under him
# distancing: When did a tune make you want to move? = Even the duck joined in
"You've got all the ooms," {hero} called over the line, "and I've got all the pahs. So you start, and leave a hole!"

Otto pointed at the tubas. Oom! {hero} pointed at the trumpets. Pah! The oom went over the line one way, and the pah came back the other way. Nobody's feet could get across, but the tune did not have feet.

Halfway up the hill, the line stopped. It turned round. It slid back down through the grass to hear better, and it began to wiggle in time.

Everybody danced, because it was that sort of tune. Even the duck joined in. {woven != "": The baker sang a verse about {woven}. }When Otto jumped, the line wiggled, and it swung right under him. He came down next to {hero}! Then they both jumped, and it swung back, and they landed on Otto's side.

"Whose half is this?" puffed Otto.

"I've lost count," said {hero}.

When the music stopped, the line had wiggled itself into a big blue bow. It lay there in the grass, too happy to go any further.

After school two people sat under the wall with a heap of twigs.

"Oom," said {hero}, and laid one on the town hall.

"Pah," said Otto, very carefully, and laid the next.
-> END

=== chapter_3_skip ===
# practises: teamwork, sharing, friendship
# word: rhyme = a short poem
# word: slap = the sound of a rope on the ground
# word: peeped = looked in quickly
# word: puffed = said while out of breath
# recall: What did Otto make up? = Here comes the bus, so wave your hand
# wh: Why did the line come home? = two sides and a middle
# distancing: Which game do you know that needs lots of people? = room for one more
{hero} took hold of the line by the wall, and Otto took hold of it by the gate. They could not have been further apart, but that is the only way to hold a skipping rope.

Slap, went the line. Slap, slap! Mr Quill was still standing over it, so he had to jump. "Goodness!" he said, each time he landed. "Goodness! Goodness!"

"It needs a rhyme!" called {hero}.

Otto had one ready. He had been keeping it for the town. "Here comes the bus, so wave your hand! Jump on, jump on, there is room to stand!"

In jumped Hattie. In jumped Mattie, one beat later. {woven != "": Somebody did a jump about {woven}, which is harder than it sounds. }In jumped the class, two by two.

Far away, the front of the line felt the tugging, and it peeped back in at the gate. On its travels it had met hundreds of sides, but it had never met a game with two sides and a middle. It hurried home, with the baker galloping behind.

"Full up!" cried the baker.

"There's always room for one more!" yelled Otto, and {hero} turned and turned.

"Please," puffed Mr Quill, going up and down between them, "could somebody tell me if this is my stop?"
-> END

=== chapter_3_phone ===
# practises: listening, honesty, friendship
# word: whispered = said very softly
# word: lorry = a big truck
# word: panting = breathing fast after a run
# word: bathtub = a thing you sit in to wash
# recall: What did Otto hear instead of sorry? = said Otto to his cup
# wh: Why was Otto the bus? = my feet are too big
# distancing: When did you hear a word wrong? = it had gone soft
{hero} fixed one paper cup to the line by the wall. By now the line had been right through the town. Its front end came in at the back gate, panting, and Otto popped the other cup on it.

{hero} took a deep breath. "Sorry," {they} whispered.

The word squeaked off through the baker's shop, underneath the town band and past somebody's bathtub. By the time it reached Otto, it had gone soft.

"Lorry?" said Otto to his cup. "No. It was a bus."

"He says it was a bus, dear," the baker told {hero}. {woven != "": "Is this about {woven}?" asked the bathtub. "I can't hear for the bubbles."}

"But why were you a bus?" asked {hero}.

For a moment the cup only hummed. Then, very small, it said, "I wanted to live in your town, but my feet are too big. Buses are allowed in."

{hero} looked up to answer, and there was Otto. He had walked right over the line with the cup at his ear, and his feet had not noticed.

That night a blue line hung between two windows.

"Otto?" said {hero}.

"Yes?"

"Nothing."

"Fine," said the cup, and it was the very best sort of fine.
-> END

=== chapter_3_swap ===
# practises: understanding feelings, perseverance, friendship
# word: wobbly = not steady
# word: bounced = jumped up after it hit the ground
# word: soles = the parts of shoes that touch the ground
# word: footprints = marks that feet make
# recall: What did Otto do with the twigs? = a very wobbly tower
# wh: Why did they keep crossing at the same time? = to tell Otto all about it
# distancing: When did you try out something that a friend loves? = It is hard work
{hero} walked over the stripes to Otto. At that very moment Otto walked over the stripes to {hero}. Now {hero} had Otto's half, and Otto had {hero}'s.

"Oh dear," said Mrs Halt. "Oh dear."

Since the football was there, {hero} gave it a kick. It is hard work, being a bus! It bounced under the bench and over the dog and stopped in Mr Quill's tea. "It goes so fast!" {they} said, and ran to tell Otto all about it.

Otto had been busy. He had built a very wobbly tower, and he had held his breath for the whole of it. "It goes so slow!" he said, and ran to tell {hero} all about it.

They passed in the middle without noticing. {woven != "": Mrs Halt sang a song about {woven}, twice. }They ran back, and passed again. By now the whole class was going to and fro, and the stripes were getting thin.

When the bell rang, there was no line. It had gone home on the soles of everybody's shoes.

That evening there were blue footprints on {hero}'s path, in two sizes. They went in at the door, side by side, arguing. Only one lot came out again, and that was after pudding.
-> END

=== chapter_3_road ===
# practises: problem solving, sharing, friendship
# word: snapped = broke with a sharp sound
# word: edge = the place where something stops
# word: passengers = people who ride in a bus, a train or a plane
# word: gaps = empty places between things
# recall: How did Otto get a bit of the chalk? = the tail knocked it on to Otto
# wh: Why does a road have a line down the middle? = the bus can go and come back
# distancing: Where have you seen lines on the ground? = You can see it on most roads
"Excuse me," said {hero}. "Is there a bus today?"

Otto stood up very straight. "Where to?"

"My town hall, please. What's left of it."

"There isn't a road," said Otto.

So {hero} snapped the chalk in two. Half each! {They} rolled one half to the dog's nose, and the tail knocked it on to Otto.

{hero} drew one edge of a road, and Otto drew the other. They drew it past the puddle and around the bin and back to the pebble houses. And all the way along, right down the middle, ran the line.

"Every road has a line down the middle!" said {hero}. "It's so that the bus can go and come back and not bump into itself."

The line gave a squeak of delight. All it had ever wanted was a proper job.

"Mind the town hall," said {hero}.

"Ding, ding," whispered Otto, and he crept past it, with the ball in both hands and three twigs for passengers. {woven != "": One twig, he said, was reading about {woven}.}

The line never did stop. You can see it on most roads, right in the middle. But it leaves gaps now, so that people can get over.
-> END
