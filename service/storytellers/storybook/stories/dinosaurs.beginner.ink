// You Are Not My Foot - beginner. A dinosaur's footprint wakes up and thinks that its foot has only stepped out for a minute.
INCLUDE hero.ink
# title: You Are Not My Foot
# keywords: dinosaur, dino, fossil, bone, prehistoric, egg, dig, digger, tyrannosaurus, triceratops, diplodocus, stegosaurus, raptor, lizard, reptile, mammoth, ancient, rock, mud, extinct, monster, roar, footprints, skeleton, caveman, stone, crocodile
-> chapter_1

=== chapter_1 ===
# question: How can {hero} help the footprint?
# practises: curiosity, kindness
# word: footprint = the mark that a foot leaves
# word: digger = a big machine that moves mud
# word: dinosaur = an animal from long, long ago
# word: whispered = said very softly
# recall: What did the hole say first? = said the hole
# wh: Why do you think the foot has not come back? = Millions of years ago
# distancing: When did you have to wait for someone? = It only stepped out
"You are not my foot," said the hole.

{hero} looked down. {They} had stepped into a hole in the rock. It had three long toes, and it was as big as a baby's bath.

"Sorry," said {hero}.

Up came Doctor Trundle in her digger, with Brenda the hen on her hat. {woven != "": On the door was a picture of {woven}.}

"A footprint!" she said. "A dinosaur stood here."

"Have you seen my foot?" asked the footprint. "It is a big one. It only stepped out. It will be back any minute now."

"What was the rest of it like?" asked {hero}.

"Was there a rest of it?" said the footprint. "I only knew the foot."

{hero} whispered to Doctor Trundle. "When was it here?"

"Millions of years ago," she whispered back.

"Then where is the foot now?"

"Nobody knows!" said Doctor Trundle. She said it the way you say "Cake!"

"Any minute now," said the footprint.

+ [Find out how big it was] -> chapter_2_measure
+ [Dig for the next footprint] -> chapter_2_follow
+ [Tell it how late it is] -> chapter_2_late

=== chapter_2_measure ===
# question: How can {hero} show the footprint its dinosaur?
# practises: problem solving, curiosity
# word: heel = the back part of a foot
# word: feathers = the soft things that cover a bird
# word: melon = a big, round, sweet fruit
# recall: How long was the dinosaur? = as long as a bus
# wh: How did they find out how tall the leg was? = make it four times as long
# distancing: What is the tallest thing you have stood next to? = over the barn door
{hero} put a string in the footprint, from heel to toe.

"Now make it four times as long," said Doctor Trundle. "That is how tall the leg was."

The digger held up one end. Up, up, up went the string, over the barn door!

"It had a leg?" said the footprint.

"It was as long as a bus," said Doctor Trundle. "And it came out of an egg as small as a melon."

Brenda the hen looked very proud.

"What colour was it?" asked {hero}.

"Nobody knows!"

"Did it have feathers?"

"Lots of dinosaurs did. This one? Nobody knows!" {woven != "": "Did it like {woven}?" "Nobody knows!"}

"A bus stood on me," said the footprint, "and I never saw it. I wish I could see it once, all the way up." It thought. "Or just the foot," it said, in a small voice. "I miss the foot."

In the barn were ladders, heaps of quilts, and one white bag of plaster.

+ [Build it out of quilts] -> chapter_3_quilts
+ [Make the foot out of plaster] -> chapter_3_plaster

=== chapter_2_follow ===
# question: Which feet should {hero} follow?
# practises: observing, perseverance
# word: squeaky = high and thin, like the sound of a mouse
# word: argued = talked in a cross way
# word: tiny = very, very small
# recall: What did they find inside the big footprint? = a tiny footprint, no bigger
# wh: Why were the footprints cross? = My foot left me and went
# distancing: What marks have you made with your feet? = Five steps went in one
How far was a dinosaur's step? Doctor Trundle pointed, and {hero} walked there. Five steps went in one!

There the digger took off the mud, and {hero} took out a brush. Swish, swish.

"You are not my foot," said a squeaky voice. It was the next footprint!

"You!" said the first one. "My foot left me and went to you!"

"It never did," said the squeaky one. "I had the other foot, and now that is gone, too!"

So they dug up ten more. Left, right, left, right! They all argued at once. {woven != "": One of them argued about {woven}.}

"Hush," said {hero}. "What is this?"

Inside the big footprint was a tiny footprint, no bigger than Brenda's. Every one of them had one!

"Did they go for a walk together?" asked {hero}.

"Nobody knows!" said Doctor Trundle. She did a little dance.

The tiny feet hopped all the way. The big feet went on under the hill of mud.

+ [Hop where the tiny feet hopped] -> chapter_3_hop
+ [Follow the big feet to the end] -> chapter_3_end

=== chapter_2_late ===
# question: What will help the footprint most?
# practises: honesty, kindness
# word: peeped = looked out from behind something
# word: daisy = a small white flower
# word: mammoths = big animals like elephants with long hair
# recall: What is one thing that the footprint missed? = Then there were mammoths
# wh: Why did the footprint go so quiet? = The footprint was quiet
# distancing: What do you do when a friend is sad? = small for such a big hole
{hero} sat down. "It is a little bit late," {they} said.

"Is it after lunch?" asked the footprint.

"A bit more."

"Is it tomorrow?"

"It is a hundred and sixty-six million years," said {hero}.

The footprint was quiet for so long that Brenda fell asleep.

"Did I miss much?" it said.

"The sea came," said Doctor Trundle. "Then the sea went. Then there were mammoths, but they had to go." {woven != "": "You missed {woven}, too," said {hero}.}

{hero} showed it a daisy.

"What is that?" asked the footprint.

"A flower," said {hero}. "There were no daisies yet."

"And my foot? Is it coming back?"

{hero} wanted to say yes. "No," {they} said. "The big dinosaurs have all gone."

"Not any minute?" said the footprint. It sounded very small for such a big hole. "Is there nobody left that I know?"

Brenda woke up and looked at it with one eye. Far off, a rain cloud peeped over the hill.

+ [Let Brenda try it on] -> chapter_3_hen
+ [Look for something very old] -> chapter_3_old

=== chapter_3_quilts ===
# practises: imagination, teamwork
# word: quilts = warm, soft covers for beds
# word: pillow = a soft thing to put your head on
# word: stripes = long, thin lines
# word: gate = a door in a fence
# recall: What was the tail made of? = The tail was a hose
# wh: Why did they use every colour? = So they used them all
# distancing: What would you build a dinosaur out of? = The legs were ladders
The legs were ladders, and the feet were pillows. The tail was a hose. The head was two umbrellas, and they went snap. {woven != "": The best quilt had {woven} on it.}

"What colour?" asked Doctor Trundle.

Nobody knew. So they used them all! It had spots and stripes, and roses on the nose.

"You are not my foot," said the footprint to a pillow. "But go on."

Then it looked up. "Is that a knee?" it said. "Nobody told me about knees!"

The wind came by and puffed up the quilts. Swish went the tail. Down came a big, soft foot. Fump!

"Oh!" said the footprint.

Fump, fump, fump! The dinosaur walked over the gate.

"Where is it going?" called Doctor Trundle.

"Nobody knows!" called {hero}.

"It only stepped out," said the footprint, very happy.

In the morning there was a new hole past the gate. {hero} put one boot in.

"You are not my foot," it said.
-> END

=== chapter_3_plaster ===
# practises: patience, kindness
# word: plaster = white powder and water that goes hard
# word: wrinkles = little lines in the skin
# word: poured = ran out like water
# recall: What was under one toe? = a leaf was stuck
# wh: What made the footprint think of its foot? = Then it stopped
# distancing: What have you waited a long time for? = So they waited
"Hands in pockets," said Doctor Trundle. "Plaster gets hot, so only I touch it."

In it poured, as white as milk.

"It is cold," said the footprint. "It is wet. It is not my foot." Then it stopped. "Oh," it said. "It is getting warm."

Plaster warms up as it goes hard. Nobody said a word, not even Brenda.

"My foot was just that warm," said the footprint.

So they waited. {woven != "": {hero} told it all about {woven}.} When the sun went down, the digger pulled. Up, up, pop!

There was a foot! It had three toes and a hundred wrinkles, and under one toe a leaf was stuck.

"Am I late?" it asked.

"Only a bit," said {hero}.

"Where did you go?" asked the footprint.

"Nowhere," said the foot. "I think I was in you all the time."

"You are my foot," said the footprint. "You are my foot, you are my foot!"

Brenda put her head under her wing. It went on all night.
-> END

=== chapter_3_hop ===
# practises: friendship, imagination
# word: thump = the sound of a heavy thing coming down
# word: splash = the sound of jumping in water
# word: row = a line of things
# recall: What did the footprints shout? = They shouted it all
# wh: Why did the footprint not say that it was the wrong foot? = having such a good time
# distancing: What do you like to jump in? = There was water in the last one
{hero} put two feet together and hopped.

"Left!" shouted the first footprint.

{hero} ran three steps and hopped again.

"Right!" shouted the next one. They shouted it all along the row. Left! Right! Left! Brenda came behind, and they shouted it for her, too. {woven != "": Doctor Trundle sang about {woven} and hopped as well.}

There was water in the last one. Splash!

"I remember!" called the first footprint.

{hero} ran back. "What do you remember?"

"My foot had gone, and the rain had come. Then somebody tiny jumped in with two feet. Splash! It was not my foot. I did not say so. It was having such a good time!"

"Who was it?" asked {hero}.

"Nobody knows," said the footprint, just like Doctor Trundle, and all the others clapped their toes.

{hero} took a very long run. Up {they} went, and down {they} came. Thump!

"You are not my foot," said the footprint. "Do it again!"
-> END

=== chapter_3_end ===
# practises: observing, perseverance
# word: dent = a place that was pushed in
# word: smooth = with no bumps
# word: stiff = hard to bend
# recall: What had the dinosaur done there? = It sat down on me
# wh: What do you think the dinosaur looked at? = There was sea over there
# distancing: Where do you like to sit and look? = So they all sat down
They dug until the sun was low. The last two footprints stood side by side.

"It stopped," said {hero}. "Why did it stop?"

"Nobody knows!" said Doctor Trundle.

"I do," said a deep voice. It came from under the digger.

Doctor Trundle drove back. There lay a wide dent, big and smooth and round.

"What are you?" asked {hero}.

"I am where it put its bottom," said the dent. "It sat down on me."

All the footprints gasped. "It sat?"

"It had a look," said the dent. "There was sea over there, and the sun was going in. Then it got up, a bit stiff, and went home."

"Home," said the first footprint. "Well! I was only on the way."

The sun was going in now, as red as jam. So they all sat down, and there was room. {woven != "": They talked about {woven} until the stars came.}

"You are not my bottom," said the dent. "But you can stay."
-> END

=== chapter_3_hen ===
# practises: observing, curiosity
# word: claw = a hard, thin nail on a toe
# word: robin = a small bird with a red front
# word: shrank = got smaller
# recall: What did Brenda put in the footprint? = There lay one brown egg
# wh: How were the feet of the hen the same? = with the long one in the middle
# distancing: Which birds have you seen walking? = Every duck is one
Brenda stepped in. Scratch, scratch.

"You are not my..." said the footprint. Then it stopped. "Do that again!"

Scratch, scratch.

"Three toes in front, with the long one in the middle! A claw on each! That is how it walked!" said the footprint. "But it is so small. My foot shrank!"

"It must be all that rain," said {hero}.

Doctor Trundle laughed. "Some small dinosaurs never left," she said. "They kept their feathers on. We call them birds. Every duck is one, and every robin!" {woven != "": She drew them all in her book, next to a picture of {woven}.}

"All of them?" said the footprint. "And I was only asleep!"

Brenda turned around three times, and sat, and got up. There lay one brown egg.

"What is it?" asked the footprint.

"There will be feet in it," said {hero}. "But they take three weeks."

"Is that all?" said the footprint. It was good at this. "Any minute now."
-> END

=== chapter_3_old ===
# practises: kindness, caring for nature
# word: fern = a green plant with curly leaves
# word: dragonfly = a long, thin insect with four wings
# word: brim = the very top edge
# recall: What came over the hill? = the cloud came over the hill
# wh: Why did the footprint know the rain? = You were here last time
# distancing: What old things can you find outside? = looked for old things
{hero} ran all over the farm and looked for old things. "Shoes?" said Doctor Trundle. "My hat?" They were much too new.

{hero} put a fern in the footprint.

"Curly!" it said. "You have not grown up at all."

A dragonfly sat down on its heel. "And you! Still in such a hurry?" {woven != "": {hero} told it about {woven}, and it asked if that was a fern.}

Then the cloud came over the hill. Plip!

"You are not my foot," said the footprint to the first drop. "Oh. I know you! You were here last time."

"It is the same old water," said Doctor Trundle. "It goes up and comes down."

Down it came. It filled every toe, right up to the brim. When the rain stopped, there lay a big, bright foot, all made of water. The Moon got in, too.

"Look at that," said the footprint softly. "I said any minute now."
-> END
