// Who Ate the Painted Cake? - developing. A cake vanishes out of a painting in a locked museum, and a young detective finds out who let the painted boy eat it, and why.
INCLUDE hero.ink
# title: Who Ate the Painted Cake?
# keywords: mystery, detective, clue, puzzle, riddle, code, spy, missing, footprint, museum, library, book, ghost, key, door, box, magnifying, letter, parcel, post, baker, cake, hotel, shop, market, city, town, clock
-> chapter_1

=== chapter_1 ===
# question: Where should {hero} look for the answer?
# practises: observing, curiosity
# word: yawned = opened the mouth wide, as sleepy people do
# word: museum = a house full of old things to look at
# word: crumb = a tiny bit of cake or bread
# word: budged = moved a little bit
# word: clue = a small thing that helps you find an answer
# recall: What was new about the boy in the painting? = he had a crumb on his chin
# wh: If all the doors were locked, who could have done it? = I locked every door
# distancing: When did you have to wait a long time for something nice? = he had never had a bite
Somebody had eaten the cake in the painting.

Yesterday it was there, pink and tall. A boy with big ears sat behind it and stared. He had stared for seventy years, and he had never had a bite. Today there was only a spoon on his plate, he had a crumb on his chin, and he was smiling.

"Nobody came in," said Mr Budge the guard, with his hat pulled down to his ears. "I locked every door, I slept on the key, and I never budged. And on my birthday, too!"

{hero} was the museum detective, with a new notebook and nothing in it. {woven != "": There was a picture of {woven} on the front.}

"It was a ghost," said Mr Budge, with his face so close to the painted crumb that his nose came away pink.

"Clue one," said {hero}. "Wet." {They} looked down. "Clue two." On the clean floor were marks. Foot, foot, dot. Foot, foot, dot.

Clue three was a thing that was missing. All the other paintings had a name in the corner, and this one did not.

Mr Budge's big sister, Nell, lived upstairs and sold the tickets. She hung her walking stick on her chair and yawned. "Well, detective?" she said.

+ [Follow the foot, foot, dot] -> chapter_2_dots
+ [Look behind the painting] -> chapter_2_back
+ [Hide and wait tonight] -> chapter_2_watch

=== chapter_2_dots ===
# question: What should {hero} do about the tapping?
# practises: observing, problem solving
# word: budge = move a little bit
# word: attic = a room under the roof
# word: mug = a big cup
# recall: What was in the mug? = a mug of brushes
# wh: How did the detective know it was not a bird? = somebody with a walking stick
# distancing: When did you hear somebody coming before you saw them? = climbing slowly up the stairs
{hero} set off with a sharp pencil. The marks went past the painted cow, and past the painted ship. {woven != "": They even stopped for a rest in front of a painting of {woven}.}

"Is it a bird with three legs?" called Mr Budge. He would not leave his spot. "I never budge!" he liked to tell people, and he never did.

"Two shoes and a dot," said {hero}. "It was somebody with a walking stick!"

Up the back stairs went the dots, all the way to an attic. It smelled of oil and oranges. On the table stood a mug of brushes. One was still wet, and as pink as Mr Budge's nose.

"So nobody came in," said {hero}. "Somebody came down! And nobody swallowed the cake. Somebody painted it away!"

But who would do that, and why? Against the wall stood something taller than {hero}, under a long white sheet.

"Have you found the ghost yet?" called Mr Budge from far below.

{hero} looked at the sheet. It was not moving, but it was exactly the sort of thing that might.

Then there was a tapping. Tap, tap, tap, it went, climbing slowly up the stairs.

+ [Say hello to the tapping] -> chapter_3_wish
+ [Call Mr Budge up the stairs] -> chapter_3_budge

=== chapter_2_back ===
# question: Who should {hero} look for first?
# practises: problem solving, understanding feelings
# word: pencil = a thin stick that you write with
# word: trembled = shook a little
# word: blank = with nothing on it yet
# recall: When could Bertie have the cake? = as soon as I have finished
# wh: Why was there no name in the corner? = adds the name last of all
# distancing: What have you begun and not finished? = so this one was never finished
Mr Budge lifted one side and {hero} lifted the other, and they turned the painting around, as slowly as a snail with a tray. At the ticket desk, Nell forgot to yawn. {woven != "": On the back somebody had stuck a stamp with {woven} on it.}

{hero} blew away the dust, and there was some pencil writing.

"Bertie, age four," read {hero}. "Sit still! You can have the cake as soon as I have finished. N."

"N is for Nobody," said Mr Budge proudly. "I told you Nobody came in!"

{hero} thought about the empty corner. "A painter adds the name last of all," {they} said, "so this one was never finished. And that means Bertie never got his cake!"

Mr Budge blew his nose, which stayed pink. "Seventy years," he said, and his moustache trembled. "The poor child. I could not have waited seventy minutes."

"But last night somebody came to finish it," said {hero}. "That pink isn't icing. It's paint."

"Paint?" said Mr Budge. "Then why does that picture make me so hungry?"

{hero} turned to a blank page. There were two people to find, and only one detective.

+ [Find out who Bertie is] -> chapter_3_bertie
+ [Find out who N is] -> chapter_3_n

=== chapter_2_watch ===
# question: What should {hero} do now?
# practises: patience, observing
# word: curtain = a long cloth by a window
# word: hummed = sang with a shut mouth
# word: enormous = very, very big
# word: velvet = a soft, thick kind of cloth
# recall: What did they leave for the ghost? = the biggest slice of his birthday cake
# wh: What was the sound that was not the clock? = no clock says tap
# distancing: When was it hard for you to keep quiet? = I never make a sound
"Wet pink is wet paint," said {hero}, "and painters put their names on last. This one has no name yet, so the painter will be back."

"Or the ghost will," said Mr Budge, "but I know how to catch ghosts." Under the painting he put the biggest slice of his birthday cake.

When the museum shut, {hero} was allowed to stay up late, and the two of them sat behind the red velvet curtain. {woven != "": Mr Budge told {hero} a story about {woven}.} The tall clock in the hall went tick, tock, tick, tock.

"I never sleep on guard," whispered Mr Budge. "I never budge, and I never make a sound. You will be glad that I am here. I never, ever..."

The curtain began to snore.

Tick. Tock. Tick. Tap.

{hero} sat up, because no clock says tap. Foot, foot, dot, it went. Around the door came a flickering lamp, and after it came a big coat with somebody in it.

The somebody walked right past the cake, sat down at the painting, and hummed. A box clicked open, and a brush went swish.

Then the curtain gave the most enormous snore of all, and the brush stopped.

+ [Keep as still as the boy] -> chapter_3_still
+ [Wake Mr Budge] -> chapter_3_wake

=== chapter_3_wish ===
# practises: kindness, problem solving
# word: whispered = said very softly
# word: smudge = a dirty mark
# word: icing = the sweet top of a cake
# recall: What did Mr Budge find in the corner? = read out from the corner
# wh: Why did the detective want Mr Budge to shut his eyes? = Shut your eyes and make a wish
# distancing: What would you wish for with your eyes shut? = It was a very long wish
"Hello," said {hero}. "I have been following your walking stick."

In came Nell, with a smudge of pink paint on her thumb. "I swept the floor afterwards," she sighed, "but not very well."

Then she told {hero} the whole story. "I was ten, and my brother was four. Sit still, Bertie, I said, and you can have that cake when I have finished. But our sofa was sold that afternoon, with my painting behind it! My brother had his cake at tea, but the boy in the painting never did."

"Mr Budge is Bertie!" cried {hero}. "So it's a birthday surprise!"

"It would be," said Nell, "but the sun came up before I had signed it, and now he is standing there, and he never budges."

{hero} whispered something in her ear.

They carried down a real cake, with pink icing. {woven != "": Nell had put {woven} on the top, made of sugar. }"Shut your eyes and make a wish," said {hero}.

It was a very long wish. Swish, swish, went the brush.

"Nell," Mr Budge read out from the corner. "How strange! The ghost has the same name as you." Then he noticed the boy's ears, and slowly he took off his hat.

"A gigantic slice, please," he said. "I have waited seventy years."
-> END

=== chapter_3_budge ===
# practises: kindness, understanding feelings
# word: tugged = pulled hard
# word: candles = little lights that stand on a cake
# word: galloped = ran as fast as a horse
# recall: How many candles did the first boy have? = with big ears had five candles
# wh: What made the pink dot? = there was a round pink dot
# distancing: How can you tell that you have grown? = Then he had six
"Mr Budge!" called {hero}. "Please come upstairs!"

"I never budge!" he shouted back. Then the stairs went thump, thump, thump.

But the tapping came in first, and it was Nell. She looked at {hero}, and then at the sheet. "Oh well," she said. "You may as well pull it."

{hero} tugged. There was no ghost, only a whole tower of paintings! A boy with big ears had five candles. Then he had six, and so it went on, until he was an old man in a hat. {woven != "": On one birthday he had a kite with {woven} on it.}

"I own that hat," panted Mr Budge from the doorway.

"I paint you every birthday," said Nell. "The boy with the cake came before all these, and he was to eat it when I had finished. But it was sold with the sofa! You had cake at tea, and the painted you had none, until last night."

Mr Budge galloped downstairs. He looked at the ears, the chin and the plate, closer and closer, right down to the corner. When he straightened, there was a round pink dot on it.

"My nose!" he groaned. "That was the place for your name!"

Nell studied it for a long time. "No," she said. "Now it is finished."
-> END

=== chapter_3_bertie ===
# practises: observing, teamwork
# word: gasped = said with a quick, loud breath
# word: badge = a bit of metal that tells who you are
# word: splendid = very, very good
# recall: What did Mr Budge write under the name? = Sat still by Bertie
# wh: Why was it clever to look for ears? = ears stay the same shape
# distancing: When did you have to sit very still? = You sat there the whole morning
"Bertie is old now," said {hero}. "His hair and his teeth will be different, but ears stay the same shape." So {they} drew the boy's ears in the notebook, and went to find them.

The baker's ears were too flat, and the postman's were too small. The museum cat had splendid ears, but they were furry. {woven != "": A lady with {woven} on her scarf had almost the right one, but only on the left.}

"Please take off your hat," said {hero} to Mr Budge.

Out sprang two ears, exactly like the boy's. He stared at the painting, and then at himself in his shiny badge. "I was Bertie once!" he gasped. "So I gobbled it in my sleep! Arrest me!"

Foot, foot, dot. "You never touched it," said Nell, leaning on her walking stick. "You sat there the whole morning. But my painting was sold with the sofa before I could finish. You had cake at tea, and he had none, so last night I crept down and painted it inside him."

At last she put her name in the corner.

"Move over," said Mr Budge. He borrowed the brush, and stuck out his tongue. Under her name he wrote, "Sat still by Bertie."

"Thank you, Bertie," said Nell. "You may get down now."
-> END

=== chapter_3_n ===
# practises: observing, kindness, honesty
# word: curly = bent round and round
# word: sleeve = the part of a coat that your arm goes in
# word: amazed = very surprised
# recall: What did the detective write on the ticket? = Admit one painter
# wh: How did the ticket help to find N? = The N had a curly tail
# distancing: When did you want to tell everybody about somebody? = My sister painted it
"N is for nap," said Mr Budge. "N is for no idea."

{hero} looked at the ticket in {their} hand. Number 1, it said. The N had a curly tail, like a piglet's, and so did the N on the back of the painting!

"Are you N?" asked {hero} at the ticket desk.

Nell put down her pen, and there was pink on her sleeve. "Forty years at this desk," she said, "and you are the first to ask. That boy is my brother. No cake until I finish, I said, and then it was sold with the sofa! The real boy had cake at tea. The painted one got his last night. Will my brother be cross?"

{hero} took a clean ticket and wrote, "Admit one painter."

In she went, foot, foot, dot, and signed the corner. Mr Budge was amazed to see the name come out of the brush. "You?" he said.

"And you," said Nell. "Look at the ears, Bertie."

Then the man who never budged ran out into the market. "My sister painted it!" he told the baker. {woven != "": He told a man who was selling mugs with {woven} on them.} "And I sat for it!" he told a horse.

By tea the tickets had all gone, and Nell had to paint some more.
-> END

=== chapter_3_still ===
# practises: patience, friendship
# word: blink = shut your eyes and open them fast
# word: dipped = put into paint for a moment
# word: curtain = a long cloth by a window
# word: mumbled = spoke so that it was hard to hear
# recall: What did Nell ask the detective to hold? = Will you hold the lamp
# wh: Why did Nell look so hard at the detective? = dipped the tiniest brush of all
# distancing: When did you help somebody make something? = Will you hold the lamp
{hero} kept as still as the boy in the painting. {They} did not blink, and {they} hardly breathed.

"That is excellent sitting," said a voice, "but your shoes are showing."

It was Nell, in Mr Budge's winter coat. {hero} crawled out from behind the curtain. "So you painted the cake away," {they} said. "Whatever for?"

"That is my little brother," said Nell. "I told him he could have it when I had finished, but then it was sold with the sofa! He had cake at tea, of course, but the painted boy is still waiting. He was, I mean, until last night."

"Those are Mr Budge's ears!" said {hero}.

The curtain snored.

"It's his birthday present, and it's almost complete," whispered Nell. "Will you hold the lamp?"

{hero} held it steady, while Nell took a good look at {hero} and dipped the tiniest brush of all. {woven != "": As she worked, she hummed a song about {woven}. }Then she signed the corner.

"Did I miss the ghost?" mumbled Mr Budge. He read the name, looked at the boy's ears, and felt his own. "Oh, Nell," he said. Then he bent nearer. "But who is that in the spoon?"

In the silver spoon stood somebody no bigger than a pea, with a lamp. It was {hero}.
-> END

=== chapter_3_wake ===
# practises: courage, understanding feelings
# word: poke = a push with one finger
# word: moaning = making a long, low, sad sound
# word: wriggled = moved and turned like a worm
# word: grinning = with a very big smile
# recall: What fell on Mr Budge? = down came the curtain
# wh: Why is there no cake in the new painting? = He sat still for one tick
# distancing: When did something look scary and turn out funny? = was the only ghost there
{hero} gave Mr Budge a poke.

"Ghost!" he shouted. He jumped up, and down came the curtain on top of him. He stumbled around the room, moaning and waving his arms, and was the only ghost there.

"Stand still, Bertie," said the somebody, and it was Nell. "You never could. You were four, and I promised you that cake when I had finished. But Mother sold the sofa, and my painting was behind it! You had cake at tea, but he got nothing for seventy years."

Mr Budge took off the curtain, and then his hat. He felt his ears, all the way round. They were the ears in the painting!

"I was good as gold," he said. "I never budged."

"You wriggled like a worm," said Nell, signing her name in the corner. Then she brought out a new board. "Sit down. Bertie, seventy-four, with cake."

He sat still for one tick, and he even sat still for one tock.

Now there are two paintings side by side in the museum. {woven != "": A painting of {woven} had to squeeze up for them. }In the new one, a grinning old man holds an empty plate.

"But where is his cake?" visitors ask.

"She was too slow," says Mr Budge.
-> END
