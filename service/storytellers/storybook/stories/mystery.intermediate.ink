// Who Ate the Painted Cake? - intermediate. A cake vanishes out of a painting in a locked museum, and a young detective finds out who let the painted boy eat it, and why.
INCLUDE hero.ink
# title: Who Ate the Painted Cake?
# keywords: mystery, detective, clue, puzzle, riddle, code, spy, missing, footprint, museum, library, book, ghost, key, door, box, magnifying, letter, parcel, post, baker, cake, hotel, shop, market, city, town, clock
-> chapter_1

=== chapter_1 ===
# question: Where should {hero} look for the answer?
# practises: observing, curiosity
# word: remarkable = so unusual that you notice it
# word: crumb = a tiny bit of cake or bread
# word: clue = a small thing that helps you find the answer
# word: cautiously = with great care
# recall: What was different about the boy's mouth? = he was smiling
# wh: Every door was locked. So where must the cake eater have been? = the key in my sock
# distancing: When did you have to wait a long time for something nice? = without so much as a lick
Somebody had eaten the cake in the painting.

On Monday it was there, as pink as a slipper and three layers tall. Behind it sat a boy with remarkable ears, staring, as he had stared for seventy years without so much as a lick. On Tuesday morning his plate was empty except for a spoon. There was a crumb on his chin, and he was smiling.

"Impossible," said Mr Budge the guard, who wore his hat pulled right down to his ears. "I locked every door, I slept with the key in my sock, and I did not budge. Nobody came in and nobody went out! And today of all days, on my birthday!"

{hero} was the museum's detective, a job that until now had mostly been sharpening pencils. {woven != "": The notebook, which had {woven} on the cover, was completely empty. }"First clue," said {hero}. "Who has touched it?"

"Nobody. It must be a ghost." Mr Budge bent down to smell the painted crumb, as a guard dog would, and came up with a pink nose.

"It's wet," said {hero}, writing it down, and looked cautiously around for more. Across the clean floor ran the second clue, over and over: foot, foot, dot. The third was something that wasn't there. Every other painting in the museum had its painter's name in the bottom corner, and this one had nothing.

At the ticket desk Mr Budge's elder sister, Nell, who lived with him upstairs, hung up her walking stick and yawned until her glasses slid. "Well, detective?" she said. "Where will you begin?"

+ [Follow the foot, foot, dot] -> chapter_2_dots
+ [Look behind the painting] -> chapter_2_back
+ [Hide and wait tonight] -> chapter_2_watch

=== chapter_2_dots ===
# question: What should {hero} do about the tapping?
# practises: observing, problem solving
# word: attic = a room under the roof
# word: weasel = a small, long animal with a pointed face
# word: ancient = very, very old
# word: burglar = someone who breaks in to steal
# word: turpentine = what painters use to clean a brush
# recall: What did the attic smell of? = It smelled of turpentine and oranges
# wh: How did the detective know that the marks were not a bird's? = somebody with a walking stick
# distancing: When did you hear somebody coming before you saw them? = and then a dot
The marks trotted past the painted cow and the painted shipwreck, and stopped for a moment in front of {woven != "": a painting of {woven}, and then in front of }a lady with a weasel, as if even a burglar couldn't help looking.

"Is it a bird with three legs?" called Mr Budge, who had not left his spot. He never did. In forty years of guarding, he liked to say, he had not budged.

"Two shoes and a dot," {hero} called back. "It's somebody with a walking stick!"

Up the back stairs went the marks, round and round, to an attic with a window in its roof. It smelled of turpentine and oranges. On a paint-splashed table stood an ancient mug, full of brushes, and {hero} tried them one by one against a thumb. The smallest was still wet, and exactly as pink as Mr Budge's nose.

{hero} wrote it down slowly, because it was rather good. "Nobody came in, because somebody came down. And nobody ate the cake. Somebody painted it away."

But why would anybody do such a thing? In the corner stood something taller than {hero}, with a white sheet over it.

"Any ghosts yet?" called Mr Budge, a long way down.

{hero} considered the sheet. It kept perfectly still, but then, that was just how it would begin.

Somewhere below, on the stairs, there was a foot, and a foot, and then a dot. Tap. Foot, foot, tap. It was coming up.

+ [Say hello to the tapping] -> chapter_3_wish
+ [Call Mr Budge up the stairs] -> chapter_3_budge

=== chapter_2_back ===
# question: Who should {hero} look for first?
# practises: problem solving, understanding feelings
# word: pencilled = written with a pencil
# word: moustache = the hair that grows above a mouth
# word: trembled = shook a little
# word: blank = with nothing written on it
# recall: When was Bertie allowed to have the cake? = Cake as soon as I have finished
# wh: What does an empty corner tell you about a painting? = Painters sign a picture last of all
# distancing: What have you begun and not finished? = so this one was never finished
Nobody had looked at the back of the painting since before there was a Mr Budge to guard it, which was forty years ago. He took one side and {hero} took the other, and they turned it to the wall with the tiny steps of people carrying too much soup. At the ticket desk, Nell forgot to finish her yawn.

There was a great deal of dust, and a spider who had not been expecting visitors, {woven != "": and a peeling label with a picture of {woven}, }and a line of pencilled writing.

"Bertie, age four," {hero} read. "Sit still! Cake as soon as I have finished. N."

"N for Nobody," said Mr Budge at once. "Didn't I tell you Nobody came in?"

{hero} was thinking about the empty corner on the other side. "Painters sign a picture last of all," {they} said, "when everything else is done, so this one was never finished. And if it was never finished, then Bertie never had his cake."

Mr Budge's moustache trembled. He blew his nose, which made it no less pink. "Seventy years, sitting up straight," he said. "And I always thought he was only being greedy."

"And last night somebody came back to finish it," said {hero}. "That isn't icing on your nose. It's paint."

"Then kindly explain," said Mr Budge, "why that picture has made me hungry for forty years."

{hero} couldn't, or not yet. {They} turned to a blank page, and at the top of it {they} wrote two names.

+ [Find out who Bertie is] -> chapter_3_bertie
+ [Find out who N is] -> chapter_3_n

=== chapter_2_watch ===
# question: What should {hero} do now?
# practises: patience, observing
# word: velvet = a thick, soft kind of cloth
# word: culprit = the one who did it
# word: bait = food that is put out to catch something
# word: lantern = a lamp that you can carry
# recall: What was the bait? = slice of his own birthday cake
# wh: Why was the detective sure that it was not only the clock? = Clocks do not say tap
# distancing: When was it hard for you to keep quiet? = I do not fidget
"Icing dries," said {hero}, "but that pink is wet, so it's paint. And painters sign their pictures last of all. There's no name on this one yet, which means that our culprit isn't finished."

"It means that ghosts can't spell," said Mr Budge. "What we need, in my opinion, is bait." On a stool below the painting he laid the corner slice of his own birthday cake, and gave it a smart little salute.

At five the museum closed. {hero} was allowed to stay up late for once, and the two of them settled down behind the red velvet curtain. {woven != "": To pass the time, Mr Budge told a long story about {woven}. }The daylight drained out of the museum, until the paintings turned grey, and the people in them turned into shadows. In the hall the big clock said tick, and thought about it, and said tock.

"I have never slept on duty in my life," whispered Mr Budge. "I do not budge. I do not fidget. I am, you might say, a sort of..."

What sort they never learned, because the curtain had begun to snore.

Tick. Tock. Tick. Tap.

{hero} sat up. Clocks do not say tap. Foot, foot, tap, it went, nearer and nearer, and around the door came a lantern, followed by an enormous coat with somebody inside. It passed the cake without a glance, sat down in front of the painting, and began to hum. A box clicked open, and a brush went swish.

Then the curtain produced the snore of its life. The humming stopped.

+ [Keep as still as the boy] -> chapter_3_still
+ [Wake Mr Budge] -> chapter_3_wake

=== chapter_3_wish ===
# practises: kindness, problem solving
# word: delivered = brought to someone's door
# word: easel = a stand that holds a painting
# word: murmured = said in a low voice
# word: gigantic = very, very big
# recall: What did Mr Budge read out? = The ghost has the same name
# wh: Why did a birthday wish solve the problem? = You have to shut your eyes
# distancing: What would you wish for, if you could shut your eyes now? = It was an extremely long wish
"Good morning," said {hero} to the tapping. "I've been following your stick."

It stopped, and Nell's head came around the door, with a pink smudge on the chin. "I did sweep," she said, "but one never gets the dots." Then she sat down by the easel and told {hero} everything.

"I was ten, and my brother was four. Sit still, Bertie, I said, and you shall have that cake when I've finished. But that very afternoon Mother sold the sofa, and my unfinished picture was drying behind it. My brother got his cake at tea, naturally, but the one in the painting simply went on being good."

"Bertie is Mr Budge," said {hero}, "and it's his birthday present."

"It would be, if I had signed it, but then the sun came up and the milk was delivered. And now there he stands, and he never budges."

{hero} murmured something in her ear.

At eleven o'clock they carried in a genuine cake, three layers tall and crowded with candles. {woven != "": Nell had even made {woven} out of sugar, for the top. }"You have to shut your eyes," said {hero}, "and make a wish."

It was an extremely long wish. Behind it a brush went swish, and swish.

"Nell," Mr Budge read, when he opened his eyes. "Extraordinary! The ghost has the same name as you." Then he examined the boy, ears and all, and slowly took off his hat.

"A gigantic slice, please," he said. "I've been very patient."
-> END

=== chapter_3_budge ===
# practises: kindness, understanding feelings
# word: budge = move a little
# word: thunderous = as loud as a big storm
# word: nudge = a small push with your arm
# word: galloped = ran as fast as a horse
# recall: What was under the sheet? = a whole tower of paintings
# wh: Why did Nell not want to write her name after all? = was a neat pink dot
# distancing: How could somebody see that you have grown? = In the next he had six
"Mr Budge!" {hero} shouted down. "You had better come up."

"I do not budge!" he shouted back. There was a silence, in which somebody could be heard not budging, and then a thunderous noise on the stairs.

The tapping arrived first, and it was Nell. She looked at {hero}, then at the sheet, and sighed. "Go on," she said. "You've earned it."

{hero} pulled. It was no ghost. It was paintings, a whole tower of paintings! In the first, a boy with remarkable ears sat behind five candles. In the next he had six, and so it continued, candle by candle, until the ears disappeared underneath an old familiar hat. {woven != "": On one birthday he wore a jumper with {woven} on it. }

"That is my hat," panted Mr Budge in the doorway, holding on to it with both hands.

"I paint one every birthday," said Nell, "but the boy downstairs was my very first. I promised him the cake when I had finished, only he was drying behind the sofa when the sofa was sold. The real you got yours at tea, and last night I brought him his."

Mr Budge galloped all the way down to the painting, and examined it, closer and closer, from the ears to the chin to the plate to the empty corner. When he stepped back, gasping, there in the corner was a neat pink dot.

"My nose!" he wailed. "And that was where your name goes!"

Nell studied it, and gave {hero} a nudge. "Leave it," she said. "Now it's finished."
-> END

=== chapter_3_bertie ===
# practises: observing, teamwork
# word: envelopes = paper covers that letters go in
# word: identical = with no difference at all
# word: magnificent = wonderful to look at
# recall: What did Mr Budge write under the name? = Sat still by Bertie
# wh: Why did the detective choose ears to look for? = ears are for life
# distancing: When did you have to sit very still? = You sat there the whole morning
Bertie must be old by now. His hair might have gone, and his teeth, and his liking for pink. "But ears," said {hero}, "ears are for life." {They} copied the boy's into the notebook, at full size and with every fold, and went out to find them a head.

The baker was the first suspect, but his lay flat, like envelopes. The postman's were too small to keep letters behind. The museum cat's were magnificent and beside the point. {woven != "": A visitor with {woven} on her scarf had very nearly the left one. }That left only one person in the building whose ears {hero} had never seen.

"Mr Budge," {they} said, "would you please remove your hat?"

Out they sprang, like the handles of a sugar bowl. {hero} held up the notebook beside them, first the left and then the right, and they were identical.

"I was Bertie once," whispered Mr Budge, "before I was Mr Budge. Then I must have devoured it in my sleep! Arrest me immediately!"

Foot, foot, dot. "You never touched a crumb," said Nell, behind them. "You sat there the whole morning, but my painting was drying behind the sofa when the sofa was sold. You had cake at tea, while he went on waiting, so last night I crept down and painted it inside him." And she finally put her name in the corner.

"Just a moment, please," said Mr Budge. He borrowed the brush, stuck out his tongue, and added a line of his own. Sat still by Bertie.

Nell read it through her glasses. "Thank you, Bertie," she said. "You may get down now."
-> END

=== chapter_3_n ===
# practises: observing, kindness, honesty
# word: nougat = a chewy sweet with nuts
# word: visitors = people who come to look
# word: sleeve = the part of a coat that covers your arm
# word: announced = told everybody in a loud voice
# recall: What did the detective write on the ticket? = Admit one painter
# wh: How did the ticket help to find N? = with a tail like a piglet
# distancing: When did you want to tell everybody about somebody? = My sister painted it
"N is for nap," suggested Mr Budge. "N is for nougat. N is for no idea."

{hero} had been using the morning's ticket as a bookmark. No. 1, it said, in ink, and the N was a curly one, with a tail like a piglet. {They} turned back to the other N. That had a tail as well.

So {hero} went to the ticket desk and asked. Nell laid down her pen, and there was pink on her sleeve. "Forty years I've been writing these," she said, "and you are the first who ever looked. Bertie is my brother. I promised him that cake when I had finished, but the picture was sold, by mistake, with our sofa. He had cake at tea. The painted one had it last night. Do you think my brother will be cross?"

{hero} took a clean ticket, and wrote on it: Admit one painter.

In she went, foot, foot, dot. "And nobody knows who painted it," Mr Budge was telling some visitors, as he did ten times a day, when under his pink nose a name began to appear. He stopped. He looked at his sister, and at the ears, and took off his hat.

Then the man who never budged shot out of the door and into the market. "My sister painted it!" he announced to the baker. {woven != "": He announced it to a stall that sold postcards of {woven}. }"And I did the sitting!" he told a horse.

By four o'clock there wasn't a ticket left, and Nell was painting more.
-> END

=== chapter_3_still ===
# practises: patience, friendship
# word: lantern = a lamp that you can carry
# word: delicately = with a very light touch
# word: bulge = a place where something sticks out
# word: bristles = the hairs of a brush
# recall: What did Nell ask the detective to hold? = would you hold the lantern
# wh: Why did Nell look so carefully at the detective? = a brush with only three bristles
# distancing: When did you help somebody to make something? = would you hold the lantern
The boy in the painting had never moved for anyone, so {hero} did exactly as he did, staring straight ahead and breathing in small sips.

"That," said a voice, "is the best sitting I have seen in years. A pity about the shoes."

{hero} looked down at two toes, poking out from under the curtain, and then up at Nell, who was inside her brother's winter coat. "You painted the cake away," {they} said. "Why?"

"Because I promised," said Nell. "You may have it when I've finished, I said, and he sat there the whole morning. But that same day somebody bought our sofa, and my picture was drying behind it. My brother got his cake at tea, but this one never did."

{hero} looked from the boy's ears to the bulge in the curtain. It snored. "That's Mr Budge!"

"And it's his birthday until midnight," whispered Nell, "so would you hold the lantern, and sit exactly like that?"

She gazed at {hero} for some time. Then she chose a brush with only three bristles, and touched it, delicately, to the plate. {woven != "": She told {hero} about the hardest thing she had ever painted, which was {woven}. }Last of all she signed the corner.

"Did I miss the ghost?" asked Mr Budge, struggling out of the curtain. He read the name, and examined the ears, and put up both hands to his own. "Oh, Nell," he said, and bent closer. "But who's that in the spoon?"

Reflected in the silver spoon sat somebody no bigger than a pea, holding up a light. It was {hero}.
-> END

=== chapter_3_wake ===
# practises: courage, understanding feelings
# word: moaning = making a long, low, sad sound
# word: canvas = strong cloth to paint on
# word: squirmed = twisted about like a worm
# word: portraits = paintings of people
# recall: What came down on top of Mr Budge? = half the curtain came with him
# wh: Why does the new portrait show an empty plate? = He sat for one tick
# distancing: When did something look scary and turn out to be funny? = the only ghost in the room
{hero} prodded Mr Budge, once, in the middle button.

"Ghost!" he bellowed, leaping up, and half the curtain came with him. Around the room he blundered, moaning horribly, with velvet arms stretched out in front of him. It was some time before he understood that he was the only ghost in the room.

"Keep still, Bertie," said the person in the coat, and held up the lantern to her face. It was Nell. "You never could. You were four, and I promised that you should have your cake when I'd finished. But Mother sold the sofa, and my picture was drying behind it! You had yours at tea, of course, but he never did, and I've felt uncomfortable about him ever since."

Mr Budge climbed out of the curtain, removed his hat, and felt his ears all the way round, comparing them with the boy's. "I remember that I was extremely good," he said. "I didn't budge."

"You squirmed like a worm," said Nell, signing the corner. Then she put up a new canvas, and pointed her brush at the stool. "Sit. Bertie, seventy-four, with cake."

He sat for one tick. He sat, with a great effort, for one tock.

Today there are two portraits hanging side by side, {woven != "": where a painting of {woven} used to be, }a boy with an empty plate, and a man with another.

"But where's the second cake?" the visitors ask.

"I had waited once," says Mr Budge.
-> END
