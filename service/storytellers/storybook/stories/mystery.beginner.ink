// Who Ate the Painted Cake? - beginner. A cake vanishes out of a painting in a locked museum, and a young detective finds out who let the painted boy eat it, and why.
INCLUDE hero.ink
# title: Who Ate the Painted Cake?
# keywords: mystery, detective, clue, puzzle, riddle, code, spy, missing, footprint, museum, library, book, ghost, key, door, box, magnifying, letter, parcel, post, baker, cake, hotel, shop, market, city, town, clock
-> chapter_1

=== chapter_1 ===
# question: Where should {hero} look for the answer?
# practises: observing, curiosity
# word: detective = someone who finds out who did a thing
# word: museum = a house full of things to look at
# word: guard = someone who keeps things safe
# word: clue = a thing that helps you find out
# word: budge = move a little bit
# recall: What did the boy have on his chin? = There was a crumb on his chin
# wh: Who could it be, if nobody came in? = I had the key
# distancing: When did you have to wait for something nice? = He never got one bite
Somebody had eaten the cake in the painting.

It was a pink cake. A boy with big ears had looked at it for seventy years. He never got one bite. Now there was only a spoon. There was a crumb on his chin. He was smiling!

"Nobody came in," said Mr Budge the guard. His hat sat on his ears. "I had the key, and I never budge! And on my birthday!"

{hero} was the museum detective. {They} had a new book to put clues in. {woven != "": It had a picture of {woven} on it.}

"It was a ghost," said Mr Budge. He sniffed the painted crumb. Now his nose was pink.

"Clue one," said {hero}. "The pink is wet."

Clue two was on the floor. Foot, foot, dot.

Clue three was not there. The other paintings had a name in the corner. This one did not.

Mr Budge's big sister Nell lived upstairs and sold the tickets. She hung up her stick and yawned. "What now?" she asked.

+ [Follow the foot, foot, dot] -> chapter_2_dots
+ [Look behind the painting] -> chapter_2_back
+ [Hide and wait tonight] -> chapter_2_watch

=== chapter_2_dots ===
# question: What should {hero} do about the tapping?
# practises: observing, problem solving
# word: budged = moved a little bit
# word: mug = a big cup
# word: tapping = a soft knocking
# recall: What colour was the brush? = One brush was pink
# wh: What made the dots on the floor? = It is somebody with a stick
# distancing: When did you hear somebody coming before you saw them? = Tap, tap, tap on the stairs
Foot, foot, dot went past the painted cow. It went past the painted ship. {woven != "": It went past a painting of {woven}.}

"Is it a bird with three legs?" called Mr Budge. He had not budged.

"Two feet and a dot," said {hero}. "It is somebody with a stick!"

The dots went up the back stairs. Up, up, up they went, to a little door under the roof. The door was open.

On the table stood a mug of brushes. One brush was pink. It was wet, like Mr Budge's nose!

"So it was paint," said {hero}. "Nobody came in. Somebody came down! Nobody ate the cake. Somebody painted it away!"

But who? And why? By the wall stood something tall, with a sheet over it.

"Is it a ghost?" called Mr Budge, far below.

{hero} looked at the sheet. It did look a bit like a ghost.

Then there was a tapping. Tap, tap, tap on the stairs. Somebody with a stick was coming up!

+ [Say hello to the tapping] -> chapter_3_wish
+ [Call Mr Budge up the stairs] -> chapter_3_budge

=== chapter_2_back ===
# question: Who should {hero} look for first?
# practises: problem solving, understanding feelings
# word: pencil = a thin stick to write with
# word: corner = where two sides meet
# word: page = one side of the paper in a book
# recall: What did they find on the back? = some very old pencil writing
# wh: Why is there no name in the corner? = So this one was never finished
# distancing: When did you start a picture and not finish it? = Painters put their names on last
"Two hands, please," said Mr Budge.

They turned the painting around, slow as snails. Nell stopped yawning. {woven != "": On the back was a stamp with a picture of {woven}.} There was some very old pencil writing, too.

"Bertie, age four," read {hero}. "Sit still! You can have the cake when I have finished. N."

"Who is N?" asked {hero}.

"N is for Nobody," said Mr Budge. "I told you Nobody came in!"

{hero} looked at the empty corner. "Painters put their names on last," {they} said. "So this one was never finished. And Bertie never got his cake!"

Mr Budge blew his nose. It was still pink. "Seventy years," he said. "Poor little Bertie. I would have cried."

"Then last night somebody came to finish it," said {hero}. "The pink is not cake. It is wet paint!"

"Paint!" said Mr Budge. "Then why does my nose feel so hungry?"

{hero} turned to a new page. There were two names on it. Bertie. N.

+ [Find out who Bertie is] -> chapter_3_bertie
+ [Find out who N is] -> chapter_3_n

=== chapter_2_watch ===
# question: What should {hero} do now?
# practises: patience, observing
# word: slice = a flat bit that is cut from a cake
# word: curtain = a long cloth by a window
# word: hummed = sang with a shut mouth
# word: lamp = a light that you can carry
# recall: What did Mr Budge put by the painting? = He put a slice by the painting
# wh: Why did the somebody go past the cake? = It went right past the cake
# distancing: When was it hard for you to keep quiet? = I never make a sound
"Wet pink is paint," said {hero}. "And painters put their names on last. So the painter will come back tonight!"

"Or the ghost," said Mr Budge. "We will catch it with my birthday cake." He put a slice by the painting.

The museum shut, but {hero} was allowed to stay. The two of them sat behind the long red curtain. {woven != "": Mr Budge had a flask with a picture of {woven}.} The clock went tick, tock.

"I never sleep," said Mr Budge. "I never snore. I never make a sound. I never..."

The curtain began to snore.

Tick. Tock. Tick. Tap.

Tap, tap? That was not the clock! Foot, foot, dot. A little lamp came over the floor.

It went right past the cake. It stopped at the painting. Somebody in a big coat sat down and hummed. A box went click. A brush went swish.

{hero} could not see a face. The curtain gave a very big snore. The brush stopped.

+ [Keep as still as the boy] -> chapter_3_still
+ [Wake Mr Budge] -> chapter_3_wake

=== chapter_3_wish ===
# practises: kindness, problem solving
# word: slice = a flat bit that is cut from a cake
# word: whispered = said in a very soft voice
# word: thumb = the short, fat finger on your hand
# recall: What did Mr Budge see in the corner? = he read in the corner
# wh: Why did Mr Budge have to shut his eyes? = Shut your eyes and make a wish
# distancing: How do you make someone's birthday nice? = So this is his present
"Hello," said {hero}. "I followed your stick."

In came Nell, with pink on her thumb. "Clever!" she said.

"When I was ten, I painted my little brother. Sit still, Bertie, I said. You can have the cake when I have finished. But the painting was sold with the sofa! He had cake at tea. The boy in the painting never did."

"Mr Budge is Bertie!" said {hero}.

"He forgot," said Nell. "So this is his present. But I still need to put my name, and he will not budge!"

{hero} whispered in her ear.

Down they went with a real pink cake. {woven != "": It had {woven} on top, made of sugar.}

"Shut your eyes and make a wish," said {hero}.

Mr Budge wished and wished. Swish, swish went the brush.

"Nell," he read in the corner. "The ghost has your name!"

Then he looked at the boy's ears. Slowly, he took off his hat.

"I would like a very big slice," said Mr Budge. "I have waited seventy years."
-> END

=== chapter_3_budge ===
# practises: kindness, understanding feelings
# word: budged = moved a little bit
# word: sofa = a soft seat for two or three people
# word: thump = the sound of heavy feet
# recall: What was under the sheet? = It was a lot of paintings
# wh: What made the pink dot in the corner? = there was a round pink dot
# distancing: How can you see that you have grown? = The next boy had six
"Mr Budge!" called {hero}. "Come up!"

"I never budge!" he called. Thump, thump, thump went the stairs. He had budged!

But Nell came in first. "Oh well," she said. "Pull off the sheet."

It was not a ghost. It was a lot of paintings! A boy with big ears had five candles. The next boy had six. The last was a man in a hat.

"That is my hat," said Mr Budge. {woven != "": In one he had a balloon with {woven} on it.}

"I paint you every birthday," said Nell. "The boy with the cake was the first one. Then it was sold with the sofa, so the painted you never got any! Last night I let him have it."

Mr Budge ran down. He looked at the ears, the chin, the plate. He came nearer and nearer. "It is me!" he said.

Now there was a round pink dot in the corner.

"My nose!" he said. "That was for your name!"

"No," said Nell. "Now it is finished."
-> END

=== chapter_3_bertie ===
# practises: observing, teamwork
# word: museum = a house full of things to look at
# word: postman = a man who brings letters
# word: tiny = very, very small
# recall: What did Mr Budge write? = Sat still by Bertie
# wh: Why did the detective look at ears? = Ears do not change much
# distancing: When did you have to sit very still? = You sat and sat
"Ears do not change much," said {hero}. So {they} went to look at ears.

The baker had tiny ears. The postman had flat ears. The museum cat had ears like a cat. {woven != "": One lady had earrings with {woven} on them.}

"Please take off your hat," said {hero}.

Out came Mr Budge's ears. They stuck out like the boy's ears!

"I was Bertie once!" he said. "Then I ate it in my sleep! Take me to prison!"

Foot, foot, dot. Over came Nell on her stick.

"You sat and sat," she said. "You were so good! You had cake at tea. But my painting was sold with the sofa, and the painted you got none. So last night I painted it inside him."

She put her name in the corner. Nell.

"I helped!" said Mr Budge. He took the brush, and his tongue stuck out. Under her name he wrote, "Sat still by Bertie."

"Thank you, Bertie," said Nell. "Now you may get down."
-> END

=== chapter_3_n ===
# practises: observing, kindness, honesty
# word: tickets = bits of paper that let you in
# word: sleeve = the part of a coat that your arm goes in
# word: budged = moved a little bit
# recall: What did the detective write on the ticket? = One painter, come in
# wh: How did the detective find N? = The N had a curly tail
# distancing: When were you very proud of somebody? = My sister painted that
"N is for no idea," said Mr Budge.

{hero} looked at {their} ticket. Number 1, it said. The N had a curly tail. So did the N on the painting!

Off ran {hero} to Nell. "Are you N?" {they} asked.

There was pink on her sleeve. "You are the first to ask," she said. "The boy is my brother. I told him, no cake until I finish. Then it was sold with the sofa! Last night I let him eat it. Will he be cross?"

{hero} wrote on a ticket. "One painter, come in."

In she went. Foot, foot, dot. Swish went the brush, and there was her name.

"You?" said Mr Budge.

"And you," said Nell. "Look at the ears, Bertie."

Then Mr Budge budged. He ran out to the market! "My sister painted that!" he told the baker. {woven != "": He told a man who sold hats with {woven} on them.} "That is me!" he told a horse.

Soon all the tickets were gone. So Nell painted some more.
-> END

=== chapter_3_still ===
# practises: patience, friendship
# word: blink = shut your eyes and open them fast
# word: tiny = very, very small
# word: dipped = put into wet paint for a moment
# recall: Where was the tiny painted person? = But who is that in the spoon
# wh: How did Nell know that somebody was there? = But your shoes stick out
# distancing: When did you help somebody make something? = Will you hold the lamp
{hero} did not move. {They} did not even blink.

"You sit very well," said a voice. "But your shoes stick out."

It was Nell! "You painted the cake away," said {hero}. "Why?"

"That is my little brother," said Nell. "I told him, you can eat it when I have finished. But it was sold with the sofa! He had cake at tea. The painted boy never did."

"It is Mr Budge!" said {hero}. "Those are his ears!"

Snore, said the curtain.

"It is for his birthday," said Nell. "Will you hold the lamp?"

Nell looked at {hero}, and dipped her smallest brush. {woven != "": She hummed a song about {woven}.} Last, she put her name in the corner.

"Did I miss the ghost?" said Mr Budge. He saw the name. He saw the ears. He felt his own.

"Oh, Nell," he said. "But who is that in the spoon?"

It was as tiny as a pea, and it held a lamp. It was {hero}.
-> END

=== chapter_3_wake ===
# practises: courage, understanding feelings
# word: poke = a push with one finger
# word: wiggled = moved a little from side to side
# word: worm = a long, soft animal with no legs
# recall: What did Mr Budge have on his head? = The curtain fell on his head
# wh: Why is there no cake in the new painting? = There is a crumb on his chin
# distancing: When did something look scary, but it was not? = He was the only ghost there
{hero} gave Mr Budge a poke.

"Ghost!" he cried, and jumped up. The curtain fell on his head. "Where is it?" He was the only ghost there.

The somebody turned round. It was Nell, with a brush.

"Hello, Bertie," she said. "You sat for me when you were four. Cake when I finish, I said. But we sold the sofa, and the painting went with it! Your tummy got cake. His never did."

Off came the curtain. Off came the hat. Mr Budge felt his ears. They were the boy's ears!

"I never budged," he said.

"You wiggled like a worm," said Nell. She put her name in the corner. Then she took a new board. "Sit still, Bertie. Seventy-four, with cake."

He sat still for one tick and one tock.

Now two paintings hang side by side. {woven != "": Next to them hangs a painting of {woven}.} "But where is his cake?" people ask.

"It is a mystery," says Mr Budge. There is a crumb on his chin.
-> END
