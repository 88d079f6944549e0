// The Roar in the Jam Jar - intermediate. A roar is handed in at the Lost and Found. It never stops
// to breathe, it drips, and since it was lost nobody in the wood can sleep: it is the waterfall's,
// and a father bird has borrowed it so that he can hear his egg tap.
INCLUDE hero.ink
# title: The Roar in the Jam Jar
# keywords: animal, creature, pet, dog, puppy, cat, kitten, horse, pony, unicorn, rabbit, farm, tractor, cow, pig, sheep, bird, duck, goose, owl, fox, forest, wood, tree, garden, flower, nature, zoo, jungle, lion, tiger, elephant, monkey, bear, panda, insect, bee, butterfly, snail, frog, mouse, hamster, hedgehog, squirrel, wolf, food
-> chapter_1

=== chapter_1 ===
# question: How will {hero} find out whose roar it is?
# practises: curiosity, kindness
# word: gigantic = very, very big
# word: shrank = grew smaller
# word: whimper = a low, shaky sound that is nearly crying
# word: homesick = sad because you are far from home
# recall: What was odd about the way this roar sounded? = never once stopped for breath
# wh: Why did the roar shrink to a whimper? = the roar shrank to a whimper
# distancing: What do you listen to when you lie awake at night? = lay awake all night
Somebody had left a roar on the doorstep of the Lost and Found. It was shut in a jam jar with three small holes in the lid, so that it could breathe, and it went bump, bump, bump against the milk bottles.

{hero} carried it carefully indoors. The glass was freezing, and it dripped on everything, though it had not rained for days. There was nothing inside to see, because even the jam had been licked away.

"There is a form for that," said the goose who ran the Lost and Found. She was called Miss Plum, and {hero} helped her every Saturday. "Form Nine, Loud Things," said Miss Plum, with a gigantic yawn. "How big is it?"

{hero} held the jar to one ear. The roar rolled on and on and on, and it never once stopped for breath. "Bigger than the jar," said {hero}.

Miss Plum stood it on a shelf beside a spider's seventh sock. {woven != "": Behind that lay a lost song about {woven}, in a dusty hatbox.} All at once the roar shrank to a whimper, like somebody in a strange bed who is trying hard to be good. {hero} patted the lid until it almost purred.

"It's homesick," said {hero}. "Somebody must be missing it."

"Somebody had better hurry," said Miss Plum, yawning again. "I lay awake all night, listening for something that never came."

Creak! The lid made a quarter turn, all by itself.

"Three more of those and it will be out!" said Miss Plum, wide awake now. "A roar with nowhere to go goes everywhere."

+ [Let the jar lead the way] -> chapter_2_lead
+ [Ask who has lost a roar] -> chapter_2_ask
+ [Listen at the three small holes] -> chapter_2_listen

=== chapter_2_lead ===
# question: What should {hero} do with the roar?
# practises: curiosity, observing
# word: galloped = ran the way a horse runs
# word: tea cosy = a little coat that keeps a hot pot warm
# word: slack = loose, not pulled tight
# word: enormous = very, very big
# recall: What were the five sheep doing? = sheep were counting one another
# wh: How did {hero} find out that the roar was not an animal's? = No wonder it never stops
# distancing: When did you borrow something that you really needed? = I only borrowed it
{hero} knotted a string around the jar and set it down on the path. "Home," {they} told it. "Show us the way."

The jar gave one hop, and then it galloped, clinking over roots and stones. {hero} raced behind it, and Miss Plum flapped behind {hero}, shouting that there was a form for speeding. {woven != "": Under her wing was the hatbox with the song about {woven}.}

Everything in the wood was strange. Squirrels leaned together like tired books on a shelf. Five sheep were counting one another, and they kept losing their place. On the path sat a hedgehog with a tea cosy over both ears.

"It's the quiet," it groaned. "It's so loud!"

Suddenly the string went slack, and {hero} looked up. An enormous waterfall came tumbling down the cliff, and it made no more noise than falling snow.

{hero} stared at the silent water and the dripping jar. "No wonder it never stops for breath," {they} said. "It isn't an animal!"

The roar saw its home, and pulled until the jar stood out on its string like a kite. Creak went the lid, and creak again.

A small brown bird shot out from behind the waterfall. "Not yet!" he begged, bobbing as if his knees were springs. "I'm Bobbin, and I only borrowed it! It came in for the jam, so I made it air holes, to be polite, and left it on your doorstep, to be safe. My egg is hatching today, and I want to hear it tap!"

The lid had just one turn left.

+ [Hug the jar and wait] -> chapter_3_hug
+ [Let out one tiny bit of roar] -> chapter_3_drip

=== chapter_2_ask ===
# question: How can {hero} help everyone in the line?
# practises: observing, listening, problem solving
# word: panted = said, out of breath
# word: hiccuped = made a sudden little jumping noise in its throat
# word: overcoat = a long, warm coat to wear outside
# word: exhausted = very, very tired
# recall: What did the three frogs say they were? = that they were a moose
# wh: Which clues told {hero} whose roar it was? = studied the puddle
# distancing: When did you wait in a very long line? = twice around the duck pond
{hero} painted a sign that said, "Found: one roar. Please line up," and by ten o'clock the line went twice around the duck pond.

"It's mine," announced the lion, and to prove it he roared until the teacups danced. {hero} counted. At nine the lion turned purple and had to sit down, and the roar in the jar rolled on.

"Marvellous," he panted. "But when does it breathe in?"

The bear lasted until eleven. A small dragon got to four and hiccuped smoke. The cat explained that the roar was hers, because everything was. The dog asked whether it was a ball, and if not, whether it could be one. Three frogs in a long overcoat said, in three different voices, that they were a moose. {woven != "": They wanted the song about {woven}, but could not hum it.}

Everybody was yawning. "Nobody slept," the lion admitted. "It was the quiet. It was so loud."

{hero} studied the puddle under the jar. "It's cold, it drips, and it never stops for breath," {they} said. "Listen, everybody! What can't you hear?"

Every ear went up. Nobody could hear the waterfall.

"Please," said a small brown bird at the end, bobbing as if his knees were springs. "I'm Bobbin, and I only borrowed it. It came in for the jam, so I made it air holes, to be polite, and left it here, to be safe. My egg is hatching today, and I want to hear it tap. Could you keep it until tonight?"

"Tonight?" groaned forty exhausted animals.

Creak went the lid, and creak again.

+ [Take everyone to meet the egg] -> chapter_3_hush
+ [Make a sleepy sound together] -> chapter_3_shh

=== chapter_2_listen ===
# question: How will {hero} wake the ducklings?
# practises: listening, curiosity
# word: tricycle = a bicycle with three wheels
# word: whizzed = went very fast
# word: exhausted = very, very tired
# word: tremendously = very, very loudly
# word: stirred = moved a little
# recall: What was the worried voice at the back of the roar saying? = far at the back
# wh: Why did the ducklings sleep through so much honking? = I teach them sums
# distancing: When did you hear more because you kept quiet? = Then other sounds came creeping
"We keep asking whose roar it is," said {hero}. "Why don't we ask the roar?"

Miss Plum stopped stamping, and {hero} put one ear to the holes. At first there was only roar. Then other sounds came creeping out of it, the way furniture does when you get used to the dark. Some pebbles clicked, a frog went plop, and far at the back a worried voice was saying, "Pardon? Sorry, little one. Pardon?"

{hero} sat up with one wet ear. "It's cold, it drips, and it never stops for breath," {they} said. "It isn't an animal. It's the waterfall!"

"Somebody has handed in the waterfall," said Miss Plum, and she popped {hero} into the box of her tricycle.

They whizzed past a yawning fox and five sheep who were counting one another. {woven != "": Uphill, Miss Plum sang the song about {woven}.} And there stood the waterfall, making no more noise than falling snow.

"You've brought it back!" cried the worried voice. It was a small brown bird, bobbing as if he had springs for knees. "I'm Bobbin, and I only borrowed it. It came in for the jam, so I made it air holes, to be polite, and left it with you, to be safe. My egg is hatching today, and I want to hear it tap."

{hero} looked up. High above, six exhausted ducklings came floating down the river on a log, fast asleep.

Miss Plum honked tremendously, but not one duckling stirred. "I teach them sums," she said sadly. "They always sleep through me."

Creak went the lid, and creak again.

+ [Roar the biggest roar of all] -> chapter_3_roar
+ [Open the jar at once] -> chapter_3_jar

=== chapter_3_hug ===
# practises: patience, kindness, understanding feelings
# word: wriggled = turned this way and that
# word: warned = told before something bad happens
# word: spluttering = talking with water in his mouth
# word: thundered = made a deep, loud, rolling noise
# recall: Where in the jar was the little bit of roar? = curled up at the bottom
# wh: Why do you think Bobbin did not bob at all? = for once he did not bob
# distancing: When were you told to wait for something? = The roar did not like
{hero} sat down on the moss and hugged the jar, with one hand flat on the lid. "Home is just over there," {they} told it. "But not yet."

The roar did not like "not yet". Nobody does. It wriggled, and it butted {hero} under the chin, so Miss Plum sat down and put one wide wing around them both. {woven != "": {hero} hummed it the lost song about {woven}, and at the sixth verse the roar began to hum along.}

The sun slid down behind the pines, and the water never said a word. Bobbin stood beside his egg with his head on one side, and for once he did not bob at all.

Tap.

It was a sound as small as a crumb. Then there was another, and a crack, and a cross little voice, which seemed to feel that somebody should have warned it about the cold.

"I heard you!" said Bobbin. "I heard every bit!" He bobbed so hard that he tumbled into the pool, and he came up spluttering, "Now! Oh, now!"

{hero} turned the lid. The roar sprang out and galloped up the waterfall, like a dog going upstairs to bed, until the whole cliff thundered. Somewhere in the wood the sheep got all the way to five. Then everybody snored.

That night {hero} put the jar beside the bed, and it was not quite empty. The roar had left a little of itself behind, curled up at the bottom. It was about as big as a purr, and it lasted until {hero} was asleep.
-> END

=== chapter_3_drip ===
# practises: problem solving, imagination, understanding feelings
# word: thread = something long and very thin
# word: shushed = told to be quiet
# word: bald = without hair or feathers
# word: furious = very, very angry
# recall: What did the chick do instead of peeping? = instead of peeping, it roared
# wh: Why did the egg stop tapping when the lid came down? = It wants the waterfall
# distancing: When did you try to help in a way that did not help? = I thought I was helping
"What if it came home a drip at a time," said {hero}, "and not in a flood?"

Bobbin covered his eyes. {hero} lifted one edge of the lid, and out slid a thin thread of roar, like somebody's bath running two floors down.

Behind the water, something answered. Tap.

"I've listened since yesterday, and it never made a sound!" said Bobbin, forgetting to bob. "Do that again!"

A longer thread was answered by a whole string of taps. But when the lid came down the tapping stopped, as if somebody had left the room.

"It's been listening, too," said {hero}. "It wants the waterfall. Would you come out, if home had suddenly gone quiet?"

Bobbin sat down. "I walked on tiptoe," he said. "I shushed the frogs. I thought I was helping."

Then {hero} pulled off the lid. Home flew the roar, and the waterfall boomed and drummed on the rocks. Bobbin could not hear a thing, but he hugged the shell and felt every tap.

Out came something bald and furious, no bigger than a walnut. It opened its beak, which was most of it, and instead of peeping, it roared. It was a short roar, with a squeak in the middle, but far away a hedgehog took off its tea cosy to clap. {woven != "": Then it roared the lost song about {woven}.}

"One roar handed in," said Miss Plum, "and two given back." There was no form for that, so she drew one on a leaf, and next to "Size" she wrote: small, so far.
-> END

=== chapter_3_hush ===
# practises: listening, teamwork, caring for nature
# word: procession = a long line that walks along together
# word: cavern = a big cave
# word: trembled = shook a little
# word: scrap = a tiny piece
# word: spray = tiny drops of water in the air
# recall: What did the dog do with the thing he wanted to say? = kept it in until his ears
# wh: Why did the lion blame the spray? = wiped his eyes and blamed
# distancing: What do you go past every day and never look at? = had ever stopped to look
"Come and meet who you're waiting for," said {hero}.

Off they went, two by two, in a procession as long as a train and twice as sleepy. They had heard that waterfall every night, and nobody had ever stopped to look at it.

Behind the water was a wide, dry cavern, and in it was a nest with one white egg.

"That?" said the lion. "All this quiet is for that?"

"It's as big as it can be," said {hero}.

So they were quiet, which is hard work for forty animals. The dragon swallowed its smoke, and the frogs sat on each other. The dog thought of something to say, and kept it in until his ears trembled. In {hero}'s arms the roar lay perfectly still, and would have held its breath if it had ever had one.

Tap. Tap, tap. Crack!

Out came a damp scrap of a bird, backwards. It turned around, saw forty enormous faces, and thought them over. "Peep," it said.

It was the smallest sound in the world, and everybody heard it.

"It said hello to me," said Bobbin. The lion wiped his eyes and blamed the spray. {woven != "": The chick knew the lost song about {woven}. Its owner had simply not hatched yet.}

When {hero} took off the lid, the roar tiptoed around everybody and lay down in its own waterfall. Soon they were asleep in a heap, with the chick on top.

"I did think the egg might be a ball," mumbled the dog, snuggled up to {hero}. "But this is better."
-> END

=== chapter_3_shh ===
# practises: teamwork, problem solving, kindness
# word: indignantly = in a way that says it is not fair
# word: gap = a place with nothing in it
# word: fizzy = full of tiny bubbles
# recall: What had the roar done for ten thousand years? = for ten thousand years
# wh: How did the animals keep the sound going? = he nodded to the bear
# distancing: Which sounds make you feel sleepy? = lay down and snored
"You don't need this roar, only one like it," {hero} told the line. "How does a waterfall go?"

The lion tried, but his was too lumpy, and the bear's was too furry. Then {hero} laid a finger on {their} lips and said, "Shhh."

"I never said anything!" said the lion indignantly.

"No, that's how it goes. And when you run out of breath, the one beside you takes over."

So the lion began. When he turned purple he nodded to the bear, who passed it to the dragon, and around the duck pond it went without a gap. It was deep where the bear was and fizzy where the frogs were. It sounded just like water falling a long way and not minding a bit. {woven != "": Even the song about {woven} fitted in perfectly.}

Bobbin flew home to listen. One by one the animals lay down and snored. Miss Plum slept with her beak in the ink. Only {hero} was left to notice the jar.

Out of the three small holes came a new sound, slowly in, slowly out. That roar had sung everybody to sleep for ten thousand years, and nobody had ever done it for the roar. It was breathing. It was snoring!

At sunset Bobbin came back with eggshell in his beak. "I heard every tap," he said. So they carried the jar home on tiptoe, and the roar poured up into the waterfall without waking.

That is why, on quiet nights, when everybody else is in bed, the waterfall stops, takes a breath, and snores.
-> END

=== chapter_3_roar ===
# practises: courage, kindness
# word: whirred = went around and around very fast
# word: echo = a sound that comes back to you
# word: hush = a time when all is quiet
# word: gazed = looked for a long time
# recall: What did the ducklings ask when they sat up? = Is it sums
# wh: Why did the chick come out just then? = coming out to look at you
# distancing: When did you say out loud what you had kept inside? = had ever wanted to say
There was no time to fetch anybody else's roar. {hero} jumped up on a flat rock, planted both feet, and went looking for {their} own.

It was not in the throat, but much farther down, below breakfast, underneath everything that {hero} had ever wanted to say and had kept inside. {hero} took hold of it and pulled.

What a roar! It blew Miss Plum's hat into a tree and leapt right over the waterfall. In the jar, the other roar stopped to listen, and it had never stopped for anybody.

Six ducklings sat up and said, "We're awake! Is it sums?" Then they saw where they were, and twelve feet whirred like egg whisks all the way to the bank. {woven != "": The lost song about {woven} turned out to be theirs.}

After the echo came an enormous hush, and then a tapping, as quick as questions.

"It heard you!" said Bobbin. "It's coming out to look at you!"

Out it came, with a bit of eggshell for a hat, looked past Bobbin and past the goose, and gazed up at {hero} with its beak wide open.

Only then did {hero} turn the lid. The waterfall's roar went home, and the whole wood lay down and slept.

That evening Miss Plum took out a clean Form Nine. "One roar, a different one," she wrote. "How big is it?"

"Bigger than it looks," said {hero}.

"And whose is it?"

{hero} thought about the rock, and the ducklings, and the small face under the eggshell.

"Mine," said {hero}.

Down came the stamp.
-> END

=== chapter_3_jar ===
# practises: problem solving, kindness
# word: desperately = as hard as he could, with no time to lose
# word: ledge = a flat shelf of rock
# word: trembled = shook a little
# word: muffled = hard to hear, as if through a blanket
# recall: How did {hero} listen to the egg? = held the jar against the moss
# wh: How could the others tell that Bobbin heard something? = until only his tail stuck out
# distancing: When did you find a new use for an old thing? = neither lost nor found
{hero} twisted off the lid. Out sprang the roar, and took Miss Plum's hat along, and the waterfall began to sound again, like a piano that falls downstairs and lands in tune.

Six ducklings woke, and turned around so fast that the log went on without them. "We were never asleep," they told one another.

{hero} cheered. Then {they} saw Bobbin. He was not bobbing. He stood behind the water with his head against his mossy nest, listening desperately and hearing only waterfall. "Pardon?" he was saying. "Sorry, little one. Pardon?"

{hero} looked at the empty jar. Then, with Miss Plum's wing around {them}, {they} went along the broad, dry ledge to the nest, held the jar against the moss, and put one ear to the glass. The thunder went soft, as if somebody had shut a door. And there, as clear as a spoon on a cup, was a tap.

"Quick!" said {hero}. "Use this!"

Bobbin dived into the jar until only his tail stuck out. It stood straight up and trembled. Then, slowly, it began to bob.

"It wants to know what that noise is," said a muffled voice. "I told it that's home."

It hatched at sunset, when everybody else was snoring. {woven != "": It asked for the song about {woven} three times over.}

The jar puzzled Miss Plum, because it was neither lost nor found. In the end she wrote, "Now an ear." Then she fell asleep on her stamp, and for a week it said "Found" down one side of her beak.
-> END
