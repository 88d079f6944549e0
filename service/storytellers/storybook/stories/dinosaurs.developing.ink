// You Are Not My Foot - developing. A dinosaur's footprint wakes up and thinks that its foot has only stepped out for a minute.
INCLUDE hero.ink
# title: You Are Not My Foot
# keywords: dinosaur, dino, fossil, bone, prehistoric, egg, dig, digger, tyrannosaurus, triceratops, diplodocus, stegosaurus, raptor, lizard, reptile, mammoth, ancient, rock, mud, extinct, monster, roar, footprints, skeleton, caveman, stone, crocodile
-> chapter_1

=== chapter_1 ===
# question: How can {hero} help the footprint?
# practises: curiosity, kindness
# word: footprint = the mark that a foot leaves behind
# word: ankle = the part of the body just above the foot
# word: dinosaur = an animal from long, long ago
# recall: What was on Doctor Trundle's hat? = a hen called Brenda on her hat
# wh: Why might the footprint have to wait a very long time? = Millions of years ago
# distancing: When did you have to wait for somebody who was late? = It only stepped out
"You are not my foot," said the hole.

{hero} stood quite still, because one boot had gone into a hole in the flat rock. The hole had three long toes, and it was as big as a baby's bath.

"Sorry," said {hero}, and pulled out the boot.

Along came a yellow digger, and out jumped Doctor Trundle, who was a doctor of very old mud, with a hen called Brenda on her hat. {woven != "": Somebody had painted {woven} on the digger's door.}

"A footprint!" she cried. "A dinosaur stood here!"

"Oh good, then you know my foot," said the footprint. "It only stepped out, and it will be back any minute now."

"What did the rest of it look like?" asked {hero}.

"Was there a rest of it?" said the footprint. "I never got past the ankle."

{hero} bent close to Doctor Trundle. "When did it step out?"

"Millions of years ago," she whispered, "and where it went, nobody knows!" She said that the way other people say "Cake!" because not knowing was her favourite thing in the world.

The footprint shook some sand off its heel, so as to look tidy. "Any minute now," it said.

+ [Find out how big it was] -> chapter_2_measure
+ [Dig for the next footprint] -> chapter_2_follow
+ [Tell it how late it is] -> chapter_2_late

=== chapter_2_measure ===
# question: How can {hero} show the footprint its dinosaur?
# practises: problem solving, curiosity
# word: melon = a big, round, sweet fruit
# word: plaster = white powder that goes hard after you add water
# word: quilts = thick, soft covers for beds
# word: feathers = the light, soft things that cover a bird
# recall: How high did the string go? = above the barn door
# wh: How could they tell how tall the leg was? = A leg like that is
# distancing: What big thing have you measured, and how? = heel to the longest toe
{hero} laid a string in the footprint, from the heel to the longest toe.

"A leg like that is four feet tall," said Doctor Trundle. "I mean four of its own feet, standing on top of each other."

So they cut the string four times as long, and the digger lifted one end. Up it went, past the hens and above the barn door.

"It had a leg?" said the footprint.

"It had two, and a tail, and it was as long as a bus," said Doctor Trundle. "And all of it came out of an egg no bigger than a melon."

Brenda stood up very straight, for she laid eggs herself.

"What colour was it?" asked {hero}. "And did it have feathers?"

"Nobody knows!" said Doctor Trundle happily. "Many dinosaurs did, but this one? Nobody knows!" {woven != "": "Would it have liked {woven}?" "Nobody knows!"}

"So a bus stood on me," said the footprint, "and I never even saw it! I should like to see it once, all the way up." Then its voice shrank. "Or only the foot would do, because I do miss the foot."

In the barn {hero} found ladders, a hose, a mountain of quilts and one enormous bag of plaster.

+ [Build it out of quilts] -> chapter_3_quilts
+ [Make the foot out of plaster] -> chapter_3_plaster

=== chapter_2_follow ===
# question: Which feet should {hero} follow?
# practises: observing, perseverance
# word: squeaky = high and thin, like the sound of a mouse
# word: argued = talked in a cross way
# word: scraped = took off the top with something hard
# word: hopped = jumped on one foot or on two feet together
# recall: How many steps did {hero} need for one dinosaur step? = five of mine
# wh: Why did the footprints argue? = My foot left me for you
# distancing: Where have you found footprints, and what made them? = There was one in every footprint
"If the foot stepped out," said {hero}, "then it must have stepped on to something." {They} walked to where it might have come down, and counted. "One of its steps is five of mine!"

There the digger scraped away the mud, and {hero} brushed off the crumbs.

"You are not my foot," said a squeaky voice.

"So it was you!" cried the first footprint. "My foot left me for you!"

"I never had your foot," said the squeaky one. "I am a right, and I had the right one for a blink before it was gone. It went off with the left one, I expect!"

They dug up ten more. Left, right, left, right, all twelve of them argued, like people on a bus with only one seat. {woven != "": Two of them even argued about {woven}, and could not say why.}

"Wait," said {hero}. "Somebody else was here."

Inside the big footprint was a tiny one with three toes, no bigger than Brenda's. There was one in every footprint in the row!

"Were they out for a walk together?" asked {hero}.

"Nobody knows!" sang Doctor Trundle, and she danced on the spot.

The tiny feet had hopped from one to the next, but the big feet went on, under a hill of mud.

+ [Hop where the tiny feet hopped] -> chapter_3_hop
+ [Follow the big feet to the end] -> chapter_3_end

=== chapter_2_late ===
# question: What will help the footprint most?
# practises: honesty, kindness
# word: daisy = a small white flower with a yellow middle
# word: mammoths = huge animals like elephants with long hair
# word: supper = a small meal at the end of the day
# recall: What did {hero} show the footprint? = pick a daisy
# wh: Why did {hero} want to say that the foot was coming soon? = wanted very much to say soon
# distancing: What do you do when a friend is sad? = a tiny voice for such
Somebody had to tell it, so {hero} sat down at the edge and swallowed. "I think it is a little bit late," {they} said.

"Is it past lunch?" asked the footprint.

"A bit more than that."

"Past supper, then? It surely isn't tomorrow!"

"It is a hundred and sixty-six million years," said {hero}.

The footprint said nothing at all for so long that Brenda fell asleep.

"Did I miss much?" it asked at last.

"The sea came in, and stayed for ages, and went out again," said Doctor Trundle. "After that came ice, and mammoths with enormous woolly legs, but you missed those as well." {woven != "": "And you missed {woven}," said {hero}.}

{hero} ran to pick a daisy. "You missed these, too. Nobody has ever found a daisy that was half as old as you."

"How small and yellow it is," said the footprint politely. "And my foot? When is that coming back?"

{hero} wanted very much to say soon. "It isn't," {they} said. "The giant dinosaurs have all gone."

"Not any minute?" It was a tiny voice for such an enormous hole. "Then is there nobody left that I know?"

Brenda opened one eye, and behind the hill a rain cloud was getting ready.

+ [Let Brenda try it on] -> chapter_3_hen
+ [Look for something very old] -> chapter_3_old

=== chapter_3_quilts ===
# practises: imagination, teamwork
# word: umbrellas = things that you hold up to keep off the rain
# word: knee = the middle of a leg, where it bends
# word: pillow = a soft thing to put your head on
# word: swish = the sound of a thing moving fast in the air
# recall: What did they make the neck from? = the neck was a hose
# wh: Why did they use every colour there was? = Nobody knew, so they
# distancing: What would you use to build a very big animal? = For legs they took ladders
For legs they took ladders, and for feet they took pillows. The tail was nine scarves, the neck was a hose, and the head was two umbrellas that went snap. {woven != "": One of the quilts had {woven} on it, and that went in front.}

"What colour shall it be?" asked Doctor Trundle.

Nobody knew, so they used the lot, with spots down one side, stripes down the other, and roses all over its nose. When the digger stood it up, it was taller than the barn door.

"You are not my foot," said the footprint to a pillow, "but do go on." Then it looked up. "What is that bend in the middle?"

"That's a knee," said {hero}.

"A knee! Nobody ever mentioned knees!"

Then the wind got in under the quilts. The belly filled, the tail went swish, and a big, soft foot came down in the footprint. Fump!

"Oh!" it said.

Fump, fump, fump! Away went the dinosaur, over the gate.

"Where is it going?" shouted Doctor Trundle.

"Nobody knows!" shouted {hero}.

"It only stepped out," said the footprint proudly.

In the morning there was a soft new hole in the next field, and {hero} put one boot in it.

"You are not my foot," it said.
-> END

=== chapter_3_plaster ===
# practises: patience, kindness
# word: hardens = stops being soft
# word: wrinkles = small lines and folds in the skin
# word: complained = said that it did not like it
# recall: What was stuck under the middle toe? = under the middle toe was a leaf
# wh: Why did the footprint stop being cross about the plaster? = exactly as warm as that
# distancing: What have you waited for that was worth the wait? = They waited all the afternoon
"Hands in pockets, please," said Doctor Trundle. "Wet plaster gets hot, so nobody touches it except me." She mixed it in a bucket and poured it in, as white as milk.

"It is cold and wet, and it has no toes," complained the footprint, "so it is not my foot." Then it stopped. "Oh," it said. "It is getting warm!"

Plaster warms up all by itself while it hardens, but nobody had told the footprint that.

"My foot was exactly as warm as that," it said quietly.

They waited all the afternoon, and nobody minded. {woven != "": {hero} told the footprint about {woven}, to pass the time.} Then Doctor Trundle hooked up the digger, and slowly, slowly, it pulled. Pop!

There hung an enormous foot, with three toes and a hundred wrinkles, and under the middle toe was a leaf that it had stepped on.

"Am I late?" asked the foot.

"Not very," said {hero}.

"But wherever did you go?" asked the footprint.

The foot had to think. "Nowhere," it said. "I believe I was inside you the whole time."

"You are my foot," said the footprint, to hear how it sounded. "You are my foot! You are my foot!"

Brenda tucked her head under her wing, because it was going to be a long night.
-> END

=== chapter_3_hop ===
# practises: friendship, imagination
# word: puddle = a little pool of rain
# word: thump = the sound of something heavy coming down
# word: echo = a sound that comes back to you
# recall: What was in the last footprint? = a muddy puddle in the last one
# wh: Why did the footprint not tell the tiny one that it was wrong? = having such a lovely time
# distancing: What game do you like to play again and again? = Do it again
{hero} put both feet together and hopped.

"Left!" shouted the footprint, before it could stop itself.

{hero} ran three steps and hopped again, and the squeaky one shouted "Right!" They shouted it all the way along the row. When Brenda came hopping after, they shouted it for her as well. {woven != "": Behind her came Doctor Trundle, singing about {woven}.}

There was a muddy puddle in the last one. Splash!

"I remember!" called the first footprint, from far away.

{hero} raced back. "What do you remember?"

"My foot had gone, and it had begun to rain, and I felt a little bit empty. Then somebody tiny jumped in with both feet, and splashed! It wasn't my foot, but I never mentioned it, because it was having such a lovely time."

"It jumped in me twice," said the squeaky one proudly.

"Who was it?" asked {hero}.

"Nobody knows!" shouted all twelve footprints, as happily as Doctor Trundle.

{hero} walked a long way back, right to the gate. {They} ran, and ran faster, and took off, and came down with a thump that had its own echo.

"You are not my foot," said the footprint. "Do it again!"
-> END

=== chapter_3_end ===
# practises: observing, perseverance
# word: dent = a place that has been pushed in
# word: gasped = breathed in fast because of a surprise
# word: shadows = dark shapes that you make in the sun
# word: stiff = not easy to bend
# recall: What did the dinosaur sit and look at? = There used to be a sea
# wh: Why did the first footprint not know how the walk ended? = only on the way
# distancing: Where do you like to sit and look at things? = there was room for everybody
They dug until their shadows were longer than the digger, and there were the last two footprints, side by side.

"It stopped walking," said {hero}. "Why would it stop just here?"

"Nobody knows!" said Doctor Trundle.

"Well, I do," said a deep, comfortable voice from under the digger.

Doctor Trundle backed away in a hurry, and there lay a wide, smooth dent, as round as a pond.

"What are you?" asked {hero}.

"I am where it put its bottom," said the dent, "when it sat down on me."

All the footprints gasped. "It sat?"

"It wanted to look. There used to be a sea over there, with the sun going into it, and they looked at each other for some time. Then it got up, rather stiff, and went home."

"Home," said the first footprint slowly. "So it never went looking for a better footprint! I was only on the way."

The sun was going down now, as red as jam, so they all sat in the dent to watch, and there was room for everybody. {woven != "": They talked about {woven} until the first star came out.}

"You are not my bottom," said the dent kindly, "but you are welcome to stay."
-> END

=== chapter_3_hen ===
# practises: observing, curiosity
# word: claw = a hard, sharp nail on a toe
# word: shrink = get smaller
# word: robin = a small bird with a red front
# recall: What did Brenda leave in the footprint? = one warm, brown egg
# wh: How could the footprint tell that Brenda was one of the family? = the long one in the middle
# distancing: Which birds do you see, and how do they walk? = every duck is one
Brenda flapped down from the hat and stepped in. Scratch, scratch.

"You are not my..." said the footprint, and stopped. "Do that again."

Scratch, scratch.

"Three toes in front, with the long one in the middle, and a claw on each, and one foot down in front of the other! That is exactly how it walked!" The footprint was almost out of breath. "But however did it shrink? It was enormous!"

"It was left out in the rain for rather a long time," said {hero}.

"Not all the dinosaurs went," said Doctor Trundle. "Some of the littlest ones kept their feathers on and stayed, and we call them birds, so every duck is one, and every robin!" {woven != "": She wrote that down in a book with {woven} on the cover.}

"And they fly?" said the footprint. "I only shut my eyes for a minute!"

Brenda turned around three times, settled in the heel, puffed up, made a face and got up again. There lay one warm, brown egg.

"It has dropped something," said the footprint.

"That's an egg," said {hero}. "There will be feet in it one day, but they take three weeks."

"Three weeks?" said the footprint, which was extremely good at this. "Any minute now."
-> END

=== chapter_3_old ===
# practises: kindness, caring for nature
# word: fern = a green plant with curly leaves and no flowers
# word: dragonfly = a long insect with four shiny wings
# word: brim = the very top edge
# recall: Who sat down on the heel of the footprint? = A dragonfly settled on its heel
# wh: Why did the footprint know the rain? = You were here last time
# distancing: What is the oldest thing that you have touched? = something as old as a footprint
{hero} searched the whole farm for something as old as a footprint. Doctor Trundle held up a shoe, and a brick, and her own birthday cake, but they were all much too new.

Then, behind the barn, {hero} found a fern and brought back one curly leaf.

"I know that fellow!" said the footprint. "Still curled up? He never did like mornings."

A dragonfly settled on its heel and was off again. "And you," said the footprint. "Always rushing!" {woven != "": "And {woven}?" it asked, but {hero} had to say no, not quite.}

At last the rain cloud came over the hill. Plip!

"You are not my foot," said the footprint to the first drop. "Oh! I know you! You were here last time!"

"It's the same water," said Doctor Trundle, with her hat in her hands. "It goes up and comes down, over and over again."

Down it came, filling the heel and then the toes, one after another, right up to the brim. When the cloud had gone there lay a great, bright foot, made entirely of water, and the Moon had climbed in as well.

For a while nobody talked.

"Look at that," said the footprint softly. "I did say any minute now."
-> END
