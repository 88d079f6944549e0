// The Roar in the Jam Jar - developing. A roar is handed in at the Lost and Found. It never stops to
// breathe, it drips, and since it was lost nobody in the wood can sleep: it is the waterfall's, and
// a father bird has borrowed it so that he can hear his egg tap.
INCLUDE hero.ink
# title: The Roar in the Jam Jar
# keywords: animal, creature, pet, dog, puppy, cat, kitten, horse, pony, unicorn, rabbit, farm, tractor, cow, pig, sheep, bird, duck, goose, owl, fox, forest, wood, tree, garden, flower, nature, zoo, jungle, lion, tiger, elephant, monkey, bear, panda, insect, bee, butterfly, snail, frog, mouse, hamster, hedgehog, squirrel, wolf, food
-> chapter_1

=== chapter_1 ===
# question: How can {hero} find out whose roar it is?
# practises: curiosity, kindness
# word: shrank = grew smaller
# word: whimper = a soft, sad little cry
# word: purred = made the soft sound of a happy cat
# word: homesick = sad because you are far from home
# recall: What had happened to all the jam? = licked up to the last seed
# wh: Why was Miss Plum so sleepy? = lay awake all night
# distancing: When did you make somebody feel better? = patted the lid until
Somebody had left a roar on the doorstep of the Lost and Found.

It was in a jam jar with three small holes in the lid, and it bumped against the milk bottles. Clink! Clink!

{hero} carried it in. The glass was icy, and it dripped, though there had been no rain. All the jam was gone, licked up to the last seed.

"There is a form for that," said Miss Plum, the goose with the rubber stamp. She yawned, and stamped her own foot. "Form Nine, Loud Things. How big is it?"

{hero}, her Saturday helper, held the jar to one ear. The roar rolled on and on, and never stopped to breathe.

"Bigger than the jar," said {hero}.

Miss Plum stood it on a shelf beside a snake's lost sock. {woven != "": Behind the sock lay a lost song about {woven}.} At once the roar shrank to a whimper. {hero} patted the lid until it almost purred.

"It's homesick," said {hero}.

"And I'm sleepy," said Miss Plum. "I lay awake all night, listening for something, and it never came."

Creak! The lid made a quarter turn, all by itself.

"Three more and it will be out!" said Miss Plum, wide awake now. "A roar with nowhere to go goes everywhere."

+ [Let the jar lead the way] -> chapter_2_lead
+ [Ask who has lost a roar] -> chapter_2_ask
+ [Listen at the three small holes] -> chapter_2_listen

=== chapter_2_lead ===
# question: What should {hero} do with the roar?
# practises: curiosity, observing
# word: dozed off = gone to sleep
# word: tea cosy = a little coat that keeps a hot pot warm
# word: groaned = made a low, sad sound
# word: slack = loose, not pulled tight
# word: hatching = opening, to let the baby bird out
# recall: What did the hedgehog wear over its ears? = tea cosy over both ears
# wh: How did {hero} know that this was not an animal's roar? = from the silent water
# distancing: What did you borrow once, and why? = I only borrowed it
{hero} tied a string to the jar. "Show us where you live," {they} said.

The jar gave a hop. Off it bounced, like a puppy that has seen a duck. {hero} ran behind it, and Miss Plum flapped behind {hero}. "There is a form for speeding!" she honked. {woven != "": The song about {woven} was safe under her wing.}

The wood was very odd. Three rabbits had dozed off with carrots in their mouths. On the path sat a hedgehog with a tea cosy over both ears.

"The quiet is so loud!" it groaned.

Then the string went slack. A huge waterfall tumbled down a cliff, and made no more noise than snow.

{hero} looked from the silent water to the dripping jar. "That's why it never stops to breathe," {they} said. "It isn't an animal!"

The roar saw its home, and pulled until the jar flew like a kite. Creak went the lid. Creak!

From behind the water shot a brown bird, bobbing as if he stood on springs. "Not yet!" he cried. "I'm Bobbin, and I only borrowed it! It came in for the jam, so I made air holes and left it with you. My egg is hatching today, and I want to hear it tap!"

Only one turn was left.

+ [Hug the jar and wait] -> chapter_3_hug
+ [Let out one tiny bit of roar] -> chapter_3_drip

=== chapter_2_ask ===
# question: How can {hero} help everyone in the line?
# practises: observing, listening, problem solving
# word: panted = said, out of breath
# word: neigh = the sound that a horse makes
# word: puddle = a little pool of water
# word: hatching = opening, to let the baby bird out
# word: exhausted = very, very tired
# recall: What happened to the lion at nine? = At nine he turned purple
# wh: Why do you think three frogs shared one coat? = Three frogs in one long coat
# distancing: When did you find out something all by yourself? = the puddle under the jar
{hero} painted a sign: "Found, one roar. Please line up." Soon the line went twice around the duck pond.

"It's mine," said the lion, and roared to prove it, while {hero} counted. At nine he turned purple and sat down. In the jar, the roar rolled on.

"When does it breathe in?" he panted.

The bear got to eleven. The cat said that it was hers, because everything was. "Is it a ball?" asked the dog. "Could it turn into one?" Three frogs in one long coat said that they were a horse, and the middle one said neigh. {woven != "": They asked for the song about {woven}, too.}

Everybody yawned. "Nobody slept," said the lion. "The quiet was so loud."

{hero} looked at the puddle under the jar. "It's cold, it drips, and it never stops to breathe," {they} said. "What do we hear every night?"

Up went every ear, but nobody could hear the waterfall.

"Please," said a small brown bird, bobbing as if he stood on springs. "I'm Bobbin, and I only borrowed it. It came in for the jam, so I made air holes and left it here. My egg is hatching today, and I want to hear it tap."

"But we're exhausted!" groaned the line.

Creak went the lid. Creak!

+ [Take everyone to meet the egg] -> chapter_3_hush
+ [Make a sleepy sound together] -> chapter_3_shh

=== chapter_2_listen ===
# question: How will {hero} wake the ducklings?
# practises: listening, curiosity, patience
# word: crept = moved slowly and quietly
# word: tricycle = a thing with three wheels that you ride
# word: whizzed = went very fast
# word: drifted = moved slowly along on the water
# word: stirred = moved a little
# recall: What did the worried voice say? = a worried voice said
# wh: Why did the ducklings sleep on when Miss Plum honked? = They always sleep through me
# distancing: What small sounds can you hear when you listen hard? = smaller sounds crept out
"We keep asking whose roar it is," said {hero}. "Let's ask the roar."

Miss Plum stopped stamping, and {hero} put one ear to the holes.

First there was only roar. Then smaller sounds crept out, like mice at night. Pebbles clicked. A frog went plop. Far back, a worried voice said, "Pardon? Sorry, little one. Pardon?"

{hero} sat up with a wet ear. "It's cold, it drips, and it never stops to breathe," {they} said. "It's the waterfall!"

"Somebody has handed in the waterfall," said Miss Plum, and ran for her tricycle.

{hero} climbed into its box with the jar. They whizzed past a yawning fox, and there was the waterfall, as silent as snow. {woven != "": Miss Plum had sung the song about {woven} all the way.}

"You brought it back!" said the worried voice. It was a brown bird, bobbing as if he stood on springs. "I'm Bobbin, and I only borrowed it. It came in for the jam, so I made air holes and left it with you. My egg is hatching today, and I want to hear it tap."

High above, six ducklings drifted down the river on a log, fast asleep!

"Honk!" went Miss Plum, but nobody stirred. "I'm their teacher. They always sleep through me."

Creak went the lid. Creak!

+ [Roar the biggest roar of all] -> chapter_3_roar
+ [Open the jar at once] -> chapter_3_jar

=== chapter_3_hug ===
# practises: patience, kindness, understanding feelings
# word: wriggled = turned this way and that
# word: quilt = a thick, warm cover for a bed
# word: crumb = a tiny bit of bread or cake
# word: spluttered = said with water in his mouth
# recall: What did the cross little voice want to know? = had let the cold in
# wh: Why do you think Bobbin forgot to bob? = and forgot to bob
# distancing: When did somebody tell you to wait? = The roar wriggled and bumped
{hero} sat on the moss and hugged the jar, with one hand on the lid. "Home is just over there," {they} told it. "But not yet."

Nobody likes "not yet". The roar wriggled and bumped {hero} under the chin. Miss Plum spread one wide wing over them like a quilt. {woven != "": {hero} hummed the song about {woven}, and soon the roar was humming, too.}

The sun sank. The water fell and fell, and never said a word. Bobbin stood beside his egg, and forgot to bob.

Tap.

It was as soft as a crumb falling off a plate. Tap, tap. Crack! Then came a cross little voice, which wanted to know who had let the cold in.

"I heard you!" said Bobbin. "I heard every tap!" He bobbed so hard that he fell into the pool, and came up with weed on his head. "Now!" he spluttered. "Now!"

{hero} turned the lid. Up the waterfall raced the roar, like a dog going upstairs to bed. In the wood the hedgehog took off its tea cosy, and soon everybody snored.

That night the jar beside {hero}'s bed was not quite empty. The roar had left a little of itself curled up at the bottom. It was as big as a purr, and it stayed until {hero} was asleep.
-> END

=== chapter_3_drip ===
# practises: problem solving, imagination, understanding feelings
# word: thread = something long and very thin
# word: hushed = told to be quiet
# word: boomed = made a deep, loud sound
# word: furious = very, very angry
# word: squeak = a short, high sound
# recall: How big was the chick? = as small as a walnut
# wh: Why did the egg make no sound all night? = if home had gone quiet
# distancing: When did you try to help, and it did not work? = thought I was helping
"Let's send it home one drip at a time," said {hero}.

Bobbin hid under his wing. {hero} lifted the edge of the lid, and out slid a thread of roar, as soft as a bath running next door.

Tap, said something behind the water.

"My egg!" said Bobbin. "It never made a sound all night!"

{hero} let out another thread. Tap, tap, tap! Down came the lid, and the tapping stopped.

"It's been listening, too," said {hero}. "Would you come out, if home had gone quiet?"

Bobbin sat down. "I walked on tiptoe," he said. "I hushed the frogs. I thought I was helping."

So {hero} took off the lid. Home leapt the roar, and the waterfall boomed on the rocks. Bobbin could not hear a thing, but he hugged the egg and felt every tap.

Out climbed a furious chick, as small as a walnut and mostly beak, and it roared! It was a short roar, with a squeak in the middle, but far away three rabbits dropped their carrots. {woven != "": Then it roared the song about {woven}.}

"One roar came in," said Miss Plum, "and two went out." There was no form for that, so she drew one on a leaf. After "How big?" she wrote: small, so far.
-> END

=== chapter_3_hush ===
# practises: listening, teamwork, caring for nature
# word: parade = a long line that walks along together
# word: trembled = shook a little
# word: damp = a little bit wet
# word: enormous = very, very big
# word: spray = tiny drops of water in the air
# recall: What was in the cave? = a nest and one white egg
# wh: Why did the lion blame the spray? = The lion blamed the spray
# distancing: When was it hard for you to keep quiet? = kept it in until his ears
"Come and meet the one you're waiting for," said {hero}.

Off they went, two by two, in a long, sleepy parade. They heard that waterfall every night, but nobody had ever looked. Behind the silent water was a dry cave, with a nest and one white egg.

"That?" said the lion. "All this hush for that?"

"It's as big as it can be," said {hero}.

Quiet is hard work for forty animals. The bear held its breath and the cat held the bear. The frogs sat on each other. The dog thought of something to say, and kept it in until his ears trembled. Even the roar lay still in {hero}'s arms.

Tap. Tap, tap. Crack!

Out came a damp little bird, tail first. It turned around, saw forty enormous faces, and had a long think. "Peep," it said.

It was the smallest sound in the wood, and everybody heard it.

"It said hello to me," said Bobbin. The lion blamed the spray for his wet eyes. {woven != "": The chick knew the song about {woven}, so that was two lost things found.}

{hero} opened the jar. The roar tiptoed around all the paws and lay down in its waterfall. Soon they were asleep in one heap.

"I thought the egg was a ball," mumbled the dog. "But this is better."
-> END

=== chapter_3_shh ===
# practises: teamwork, problem solving, kindness
# word: gap = a place with nothing in it
# word: fizzy = full of tiny bubbles
# word: dozed off = went to sleep
# word: rattling = making many little knocks
# word: snoring = making a loud noise in your sleep
# recall: What new sound came out of the jar? = came a new sound
# wh: How did the animals keep the sound going? = he nodded to the bear
# distancing: What helps you to fall asleep? = One by one the animals
"You don't need this roar, just one like it," {hero} told the line. "How does a waterfall go?"

The lion's was lumpy. The bear's was furry. The frogs had three different ideas.

{hero} laid a finger on {their} lips. "Shhh."

"I never said a word!" said the lion.

"No, that's how it goes," said {hero}. "When you run out of breath, the next one takes over."

So the lion began. When he turned purple he nodded to the bear. Around the pond it went without a gap, deep in some places and fizzy in others, like water falling a long way. {woven != "": The song about {woven} was in there somewhere, too.}

Bobbin flew home to listen. One by one the animals lay down. Miss Plum dozed off with her beak in the ink. Only {hero} noticed the jar.

It had stopped rattling. Out of the holes came a new sound, slowly in, slowly out. Every night that roar had sung the wood to sleep, but nobody had ever sung to the roar. It was breathing. It was snoring!

"I heard every tap!" said Bobbin at sunset. They carried the jar home on tiptoe, and the roar poured into the waterfall without waking.

On quiet nights the waterfall stops. It takes a breath. Then it snores.
-> END

=== chapter_3_roar ===
# practises: courage, kindness
# word: frothed = was full of white bubbles
# word: echo = a sound that comes back to you
# word: hush = a time when all is quiet
# word: eager = wanting very much to begin
# recall: What did the ducklings ask when they woke? = Is it spelling
# wh: Why did the other roar stop? = the other roar stopped to listen
# distancing: When did you dare to do something new? = had never dared to say
There was no time to borrow a roar. {hero} stood on a flat rock and went looking for {their} own.

It was not in the throat, but farther down, under breakfast, under everything that {hero} had never dared to say. {hero} took hold of it and pulled.

What a roar! It blew off Miss Plum's hat and bounced from cliff to cliff. In the jar, the other roar stopped to listen.

Six ducklings sat up. "We're awake!" they said. "Is it spelling?" Then they saw where they were, and paddled for the bank until the river frothed. {woven != "": On the bank they asked if anybody had found their song about {woven}.}

The echo rolled away. After it came a great hush, and then an eager tapping.

"It heard you!" said Bobbin.

Out came a chick, with eggshell for a hat. It looked past Bobbin, past the goose, and up at {hero}, and its beak fell open.

Only then did {hero} turn the lid. Home went the waterfall's roar, and the whole wood slept.

That evening Miss Plum took a clean form. "One roar, new," she said. "How big is it?"

"Bigger than it looks," said {hero}.

"And whose is it?"

{hero} thought of the rock, the ducklings and that little open beak. "Mine," said {hero}.

Thump went the stamp.
-> END

=== chapter_3_jar ===
# practises: problem solving, kindness
# word: ledge = a flat shelf of rock
# word: moss = soft green plants that grow on rocks
# word: trembled = shook a little
# word: muffled = hard to hear, as if under a blanket
# recall: What did the ducklings say from the bank? = We were not asleep
# wh: What was the noise that the chick asked about? = asked what that noise is
# distancing: When did you find a new way to use an old thing? = looked at the empty jar
{hero} pulled off the lid. Out burst the roar, wearing Miss Plum's hat, and the waterfall sounded again, like a drum that falls downstairs and enjoys it.

Six ducklings woke, and turned so fast that the log went on without them. "We were not asleep," they said from the bank.

{hero} cheered. Then {they} saw Bobbin, not bobbing at all, with his head against his mossy nest. "Pardon?" he kept saying. "Sorry, little one. Pardon?" All he could hear was waterfall.

{hero} looked at the empty jar. With Miss Plum's wing around {them}, {they} went along the dry ledge behind the water, held the jar against the moss, and put one ear to the glass. The thunder went soft. And there, as clear as one pea in a tin, was a tap.

"Quick!" said {hero}. "Use this!"

In dived Bobbin, until only his tail stuck out. It trembled. Then, slowly, it began to bob.

"It asked what that noise is," said a muffled voice. "I told it that's home."

The chick came out at sunset, while everybody snored. {woven != "": It wanted the song about {woven} three times.}

Was the jar lost or found? "Now an ear," wrote Miss Plum. Then she fell asleep on her stamp, and for a week her beak said "Found".
-> END
