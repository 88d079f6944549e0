// The Roar in the Jam Jar - beginner. A roar is handed in at the Lost and Found. It never stops to
// breathe, it drips, and since it was lost nobody in the wood can sleep: it is the waterfall's, and
// a father bird has borrowed it so that he can hear his egg tap.
INCLUDE hero.ink
# title: The Roar in the Jam Jar
# keywords: animal, creature, pet, dog, puppy, cat, kitten, horse, pony, unicorn, rabbit, farm, tractor, cow, pig, sheep, bird, duck, goose, owl, fox, forest, wood, tree, garden, flower, nature, zoo, jungle, lion, tiger, elephant, monkey, bear, panda, insect, bee, butterfly, snail, frog, mouse, hamster, hedgehog, squirrel, wolf, food
-> chapter_1

=== chapter_1 ===
# question: How can {hero} find out whose roar it is?
# practises: curiosity, kindness
# word: form = a paper that you fill in
# word: dripped = let drops of water fall
# word: yawned = opened her mouth wide because she was sleepy
# word: Creak = the sound that an old door makes
# recall: What did somebody leave on the doorstep? = had left a roar
# wh: Why do you think the roar cried? = It wants to go home
# distancing: When was it hard for you to fall asleep? = never slept a wink
Somebody had left a roar on the doorstep.

It was in a jam jar, with three little holes in the lid. Bump, bump, bump went the jar.

{hero} carried it in. It was cold and it dripped. And who had licked up the jam?

"There is a form for that," said Miss Plum the goose. {hero} helped her at the Lost and Found, where lost things go. "How big is it?"

{hero} put one ear to the jar. On and on went the roar, and it never took a breath.

"Bigger than the jar," said {hero}.

Miss Plum put it on a shelf. {woven != "": A lost song about {woven} sat there, too.} The roar began to cry, so {hero} gave it a pat.

"It wants to go home," said {hero}.

Miss Plum yawned. "I never slept a wink," she said. "It was too quiet."

Creak! The lid turned, all by itself.

"Oh, my tail feathers!" said Miss Plum. "It is coming out!"

+ [Let the jar lead the way] -> chapter_2_lead
+ [Ask who has lost a roar] -> chapter_2_ask
+ [Listen at the three small holes] -> chapter_2_listen

=== chapter_2_lead ===
# question: What should {hero} do with the roar?
# practises: curiosity, observing
# word: lid = the top that shuts a jar
# word: hedgehog = a small animal with sharp points on its back
# word: waterfall = a river that falls down a high rock
# word: hatch = open, to let the baby bird out
# recall: What was the sheep counting? = a sheep who was counting sheep
# wh: Why was the waterfall so quiet? = No animal lost this roar
# distancing: What little sound do you like to hear? = want to hear it tap
{hero} tied a string to the jar. It gave a hop, and off it ran like a puppy.

Miss Plum hurried behind. "There is a form for running!" she puffed. {woven != "": She had the song about {woven} under her wing.}

They passed a sheep who was counting sheep. "One," it said. "One. One."

They passed a hedgehog with a hat over both ears. "The quiet is so loud!" he said.

Then the jar stopped. A big waterfall was coming down, and it was as quiet as snow.

"No animal lost this roar," said {hero}. "The waterfall did!"

The roar saw its home. Creak, creak went the lid.

Out shot a little brown bird, and bob, bob, bob he went. "Not yet!" he said. "I am Bobbin. The roar came in for the jam, and I left it with you. My egg will hatch today, and I want to hear it tap!"

Creak! The lid was almost off.

+ [Hug the jar and wait] -> chapter_3_hug
+ [Let out one tiny bit of roar] -> chapter_3_drip

=== chapter_2_ask ===
# question: How can {hero} help them all?
# practises: observing, listening, problem solving
# word: pond = water like a very small lake
# word: waterfall = a river that falls down a high rock
# word: hatch = open, to let the baby bird out
# recall: What did the dog ask? = Could it be a ball
# wh: How did {hero} know whose roar it was? = What is cold and wet
# distancing: When did you wait in a long line? = stood in a line around
{hero} made a sign that said, "Is this your roar?" Soon the animals stood in a line around the pond.

"Mine," said the lion. He roared until {hero} counted to nine, and then he had to stop. The jar did not.

"Mine," said the cat. "Everything is mine."

"Is it a ball?" asked the dog. No. "Could it be a ball?"

Three frogs came in one long coat. "I am a bear," they said. {woven != "": They wanted the song about {woven}, too.}

All of them yawned. "It was too quiet to sleep," said the lion.

{hero} looked at the jar. "What is cold and wet, and never stops?" {they} asked. "The waterfall!"

"Yes," said a little brown bird, and bob, bob, bob he went. "I am Bobbin. The roar came in for the jam, and I left it with you. My egg will hatch today, and I want to hear it tap."

"But we want to sleep!" said everybody.

Creak, creak went the lid.

+ [Take everyone to meet the egg] -> chapter_3_hush
+ [Make a sleepy sound together] -> chapter_3_shh

=== chapter_2_listen ===
# question: How will {hero} wake the ducklings?
# practises: listening, curiosity
# word: pebbles = small, smooth stones
# word: plop = the sound of a thing falling in water
# word: waterfall = a river that falls down a high rock
# word: ducklings = baby ducks
# recall: What did the little voice say? = Then a little voice said
# wh: Why did Miss Plum make a loud honk? = They slept on
# distancing: When did you listen very hard? = put one ear to
{hero} put one ear to the holes. Miss Plum stood on one leg.

Some pebbles went click, and a frog went plop. Then a little voice said, "Pardon? Pardon?"

Now {hero} had a wet ear. "No animal lost this roar," {they} said. "The waterfall did!"

Miss Plum had a bicycle with a box. {hero} sat in the box, and down the hill they went! {woven != "": Miss Plum sang the song about {woven}.} "There is a form for stopping," said Miss Plum, "but I lost it!"

The waterfall made no sound at all. It fell like snow.

"Not yet!" It was the voice from the jar! Bob, bob, bob went a brown bird. "I am Bobbin. The roar came in for the jam, and I left it with you. My egg will hatch today, and I want to hear it tap."

High up, six ducklings came down the river on a log, fast asleep!

"Honk!" went Miss Plum. They slept on.

Creak, creak went the lid.

+ [Roar the biggest roar of all] -> chapter_3_roar
+ [Open the jar at once] -> chapter_3_jar

=== chapter_3_hug ===
# practises: patience, kindness, understanding feelings
# word: shivered = shook a little
# word: chin = the part of your face under your mouth
# word: cross = a bit angry
# word: purr = the soft sound of a happy cat
# recall: What did the roar leave in the jar? = left a little bit behind
# wh: Why did {hero} hug the jar? = sat down and hugged the jar
# distancing: When did you have to wait for something good? = But not yet
{hero} sat down and hugged the jar. "You want to go home," {they} told the roar. "But not yet."

The roar shivered. It bumped {hero} on the chin. Miss Plum put one big wing around them both. {woven != "": {hero} hummed the song about {woven}, and the roar hummed, too.}

The sun went down. Bobbin sat beside his egg and did not bob at all.

Tap.

Tap, tap. Crack! Out came a tiny bird, very wet and very cross.

"I heard you!" said Bobbin. "I heard it all!" He bobbed so hard that he fell in the water. "Now!" he called.

{hero} opened the jar. Up the waterfall ran the roar, like a dog going up to bed. All over the wood, the animals slept.

That night {hero} put the empty jar by the bed. But it was not quite empty! The roar had left a little bit behind. It was as big as a purr. It purred until {hero} was asleep.
-> END

=== chapter_3_drip ===
# practises: problem solving, imagination, understanding feelings
# word: drip = one drop of water
# word: boom = a deep, loud sound
# word: tiptoe = the very ends of your toes
# word: hush = be quiet
# recall: What did the tiny bird do? = roared a very little roar
# wh: Why did the tapping stop? = and the tapping stopped
# distancing: When do you walk on tiptoe? = went about on tiptoe
"I will let out one drip," said {hero}.

The lid opened a tiny bit. Out came a tiny roar, as soft as a hum.

Tap!

"My egg!" said Bobbin. "It never did that before!"

{hero} let out another drip. Tap, tap! Then {they} shut the lid, and the tapping stopped.

"It misses the waterfall," said {hero}.

"Oh!" said Bobbin. "I went about on tiptoe. I even told the frogs to hush!"

So {hero} opened the jar. Home went the roar, and splash, crash, boom! Bobbin could not hear a thing. But he hugged his egg, and he felt it go tap, tap, tap.

Out came a tiny bird, and it did not say peep. It roared a very little roar. {woven != "": Then it roared the song about {woven}.}

"One roar came in," said Miss Plum, "and two roars went out!" There was no form for that, so she made one. "How big?" it said. "Small," she wrote. "So far."
-> END

=== chapter_3_hush ===
# practises: listening, teamwork, caring for nature
# word: cave = a big hole in a rock
# word: peep = the tiny sound of a baby bird
# word: heap = a lot of things on top of each other
# recall: What was in the cave? = a nest and one little egg
# wh: Why was it hard for the dog to be quiet? = had something to say
# distancing: When is it hard for you to be quiet? = and it was hard
"Come and meet the egg," said {hero}.

Off they went, two by two, to the waterfall. It fell like snow. Behind it was a dry cave, with a nest and one little egg.

"That?" said the lion. "It is so small!"

"It is as big as it can be," said {hero}.

So everybody was quiet, and it was hard. The lion held his nose. The frogs sat on the other frogs. The dog had something to say. He kept it in until his ears shook.

Tap.

Tap, tap. Crack! Out came a tiny bird. It looked at them all and made one little peep.

It was the smallest sound of all, and everybody heard it.

"It said hello to me," said Bobbin. {woven != "": The bird knew the song about {woven}, too!}

{hero} opened the jar. Home went the roar, on tiptoe. Soon everybody was asleep in a heap.

"I thought the egg was a ball," said the dog. "But this is better."
-> END

=== chapter_3_shh ===
# practises: teamwork, problem solving, kindness
# word: ink = what a pen writes with
# word: beak = the hard mouth of a bird
# word: snoring = making a loud noise in your sleep
# recall: Where was Miss Plum's beak when she slept? = her beak in the ink
# wh: Why did the roar fall asleep? = sung the roar to sleep
# distancing: What sound helps you to sleep? = Around and around the pond
"How does a waterfall go?" asked {hero}.

"Meow," said the cat. No.

"Ribbit," said the frogs. No, no, no.

{hero} put up one finger. "Shhh," {they} said.

"I never said anything!" said the lion.

"That is how it goes," said {hero}. "Now you do it."

"Shhh," went the lion and the cat and the dog and the frogs. Around and around the pond it went, just like a waterfall. {woven != "": They hummed the song about {woven}, too.}

Bobbin flew home to his egg. One by one, the animals slept. Miss Plum slept with her beak in the ink.

Then {hero} heard a funny sound. In and out. In and out. It was the jar! Nobody had ever sung the roar to sleep before. Now it was snoring.

"I heard every tap!" said Bobbin that night. They carried the roar home, and it slept all the way.

Some nights the waterfall stops. It takes one very big breath. Then it snores.
-> END

=== chapter_3_roar ===
# practises: courage, kindness
# word: paddle = push the water with your feet
# word: crack = the sound of a thing that breaks
# word: eggshell = the hard outside of an egg
# recall: What hat did the tiny bird have? = eggshell for a hat
# wh: Why did the bird want to see {hero}? = It wanted to see you
# distancing: When were you louder than you thought? = took a very big breath
{hero} stood on a big rock. Where was a roar? It was down, down, down, under breakfast. It was under everything {they} had never said out loud.

{hero} took a very big breath. Roar!

Off flew Miss Plum's hat. In the jar, the other roar stopped to listen.

Up sat six ducklings. "We are awake!" they said. "Is it time for school?" Paddle, paddle, paddle! Off they went to the grass. {woven != "": "You found our song about {woven}!" they said.}

Now it was very quiet. Tap, tap, crack! Out came a tiny bird, with eggshell for a hat. It looked and looked at {hero}.

"It wanted to see you," said Bobbin.

So {hero} opened the jar, and home went the waterfall's roar. Everybody slept.

That night Miss Plum took out a new form. "Another roar," she said. "How big is it?"

"Bigger than it looks," said {hero}.

"And whose is it?"

{hero} stood up tall. "Mine," said {hero}.

Stamp!
-> END

=== chapter_3_jar ===
# practises: problem solving, kindness
# word: shivered = shook a little
# word: stamp = a thing that prints a word in ink
# word: beak = the hard mouth of a bird
# recall: What word was on Miss Plum's beak? = her beak said
# wh: Why could Bobbin not hear his egg? = was too noisy to hear
# distancing: What sound makes you think of home? = asked what that noise is
{hero} opened the jar. Out ran the roar, with Miss Plum's hat. Splash, crash, boom went the waterfall!

Up sat the ducklings. "We were never asleep," they said. Off they went, paddle, paddle, paddle!

But Bobbin did not bob. He put his head on his nest. "Pardon?" he asked his egg. "Pardon?" It was too noisy to hear.

{hero} looked at the empty jar. Then {they} put the jar to the nest, and one ear to it.

Tap. Tap, tap.

"Bobbin, get into the jar!" said {hero}.

In went Bobbin, all but his tail. The tail went up, and it shivered. Then it went bob, bob, bob!

"It asked what that noise is," said Bobbin. "I said it is home."

Crack! Out came a tiny bird. {woven != "": They sang it the song about {woven}. "Again!" it peeped.}

That night everybody slept. Miss Plum slept with her head on her stamp. When she woke up, her beak said "Found."
-> END
