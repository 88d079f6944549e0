// You Are Not My Foot - advanced. A dinosaur's footprint wakes up and thinks that its foot has only stepped out for a minute.
INCLUDE hero.ink
# title: You Are Not My Foot
# keywords: dinosaur, dino, fossil, bone, prehistoric, egg, dig, digger, tyrannosaurus, triceratops, diplodocus, stegosaurus, raptor, lizard, reptile, mammoth, ancient, rock, mud, extinct, monster, roar, footprints, skeleton, caveman, stone, crocodile
-> chapter_1

=== chapter_1 ===
# question: How can {hero} help the footprint?
# practises: curiosity, kindness
# word: immense = extremely large
# word: reverence = deep respect
# word: rumour = a story that people pass on without knowing whether it is true
# word: punctual = always on time
# recall: What did Doctor Trundle own besides the immense digger? = the smallest brush
# wh: Why did Doctor Trundle sound so pleased that she could not answer? = no cake has ever been as delicious
# distancing: When have you gone on waiting although everybody else had stopped? = It only stepped out
"You are not my foot," said the hole.

{hero}, who had one boot inside it at the time, stood perfectly still. It was a hole in the flat grey rock that had been uncovered only that morning, with three long toes and a narrow heel, and it was large enough for a medium-sized dog to have taken a bath in it.

"I do beg your pardon," said {hero}, and removed the boot.

The digger came clanking over backwards. At the controls sat Doctor Trundle, a doctor of extremely old mud, who owned an immense digger and the smallest brush in the county, and on her hat, as usual, rode a brown hen called Brenda. {woven != "": On the digger's door, for reasons nobody could remember, was a painting of {woven}.}

"A footprint," said Doctor Trundle, removing her hat in reverence, and Brenda with it. "A dinosaur stood precisely here."

"Then you are acquainted with my foot!" cried the footprint. "What a relief. It only stepped out, just before the rain, without saying where it was going, and as it is a punctual sort of foot I expect it back any minute now."

"What was the rest of the animal like?" inquired {hero}.

"One heard talk of an ankle," said the footprint, with the air of somebody too well brought up to gossip, "but I always took the ankle for a rumour."

{hero} drew Doctor Trundle aside. "How long ago did it step out?"

"A hundred and sixty-six million years," she whispered, "give or take a weekend."

"And where did it go?"

"Nobody knows!" said Doctor Trundle, in the voice that other people reserve for cake, although no cake has ever been as delicious to anybody as not knowing was to Doctor Trundle.

Behind them, one after another, the footprint was shaking the sand out of its toes, in order to look its best. "Any minute now," it said, to nobody in particular.

+ [Find out how big it was] -> chapter_2_measure
+ [Dig for the next footprint] -> chapter_2_follow
+ [Tell it how late it is] -> chapter_2_late

=== chapter_2_measure ===
# question: How can {hero} show the footprint its dinosaur?
# practises: problem solving, curiosity
# word: reliable = able to be trusted
# word: weathercock = a metal bird on a roof that shows where the wind comes from
# word: relatives = members of the same family
# word: wistful = full of quiet longing
# recall: What do we know about the colours of one of its relatives? = ginger with a stripy tail
# wh: How could one footprint tell them the height of the whole leg? = four times the length of its foot
# distancing: When have you used one small thing to work out something big? = stretched a string
{hero} stretched a string from the back of the heel to the tip of the longest toe, while the footprint held its breath and tried to look as long as possible.

"Footprints are secretive, but on one point they are fairly reliable," said Doctor Trundle. "A dinosaur's leg was about four times the length of its foot, so multiply by four and you arrive at the hip."

They knotted the string accordingly, and the digger raised one end of it, past the hen house, and past the wheelbarrow that for some reason lived on the hen house, until the knot hung level with the top of the barn door.

"So it was true about the ankle," breathed the footprint.

"It was true about two ankles, and a tail to balance them," said Doctor Trundle. "Nose to tail, it was approximately as long as a bus, and it hatched from an egg that you could have carried home in a hat."

Brenda, who had produced an egg herself on Monday, gazed up at the weathercock with entirely new respect.

"What colour was it?" asked {hero}.

"One of its relatives was ginger with a stripy tail, which we know from its feathers, but this one left no feathers for us to find, if it ever had any, so nobody knows!"

"But surely it roared?"

"It may have hummed with its mouth shut, as crocodiles do. Nobody knows!" {woven != "": "What would it have thought of {woven}?" asked {hero}, and it turned out that there was no research on that whatsoever.}

"A humming bus stood on top of me," marvelled the footprint, "and it never crossed my mind to look up. If only I could see it once, from one end to the other!" Its voice became wistful. "Or merely the foot. One does miss the foot."

{hero} surveyed the barn, which contained several ladders, a hose, an unreasonable number of quilts, and a sack of the plaster that Doctor Trundle used for mending her ceiling.

+ [Build it out of quilts] -> chapter_3_quilts
+ [Make the foot out of plaster] -> chapter_3_plaster

=== chapter_2_follow ===
# question: Which feet should {hero} follow?
# practises: observing, perseverance
# word: clay = heavy, sticky earth
# word: indignant = angry because something seems unfair
# word: dispute = a long argument
# word: identical = exactly the same
# recall: How did the dispute between the footprints begin? = My foot abandoned me for you
# wh: Why could nobody be sure that the two animals were friends? = possibly the little one came along
# distancing: What have you discovered by getting down and looking closely? = lay down flat on the rock
"A foot that stepped out must have stepped on to something," {hero} reasoned, and set off to find it. A single stride of the dinosaur's turned out to be five of {hero}'s, followed by a hop.

There the digger peeled off the clay as delicately as the lid of a yoghurt, and {hero} blew away the remaining grains.

"You are not my foot," snapped an indignant, squeaky voice.

"So this is where it went!" exclaimed the first footprint bitterly. "My foot abandoned me for you!"

"I have never so much as met your foot," said the squeaky one. "You are obviously a left, whereas I am a right. I had the right foot for about a second, without even a how do you do, and then it was off. If I were you, I should ask the next one along."

The next one blamed the one after that. By teatime they had uncovered a dozen, left, right, left, right, and the dispute had spread to all twelve of them, in identical speeches. {woven != "": Two were no longer on speaking terms because of {woven}, about which neither knew the slightest thing.}

"Somebody else has been here," interrupted {hero}, and lay down flat on the rock. Inside the enormous footprint, so faint that only the low sun showed it, was a second one, three-toed and no larger than Brenda's. There was another inside the next, and inside the one after that.

"There was a big one and a little one," said {hero}, "but were they actually out for a walk together?"

"Possibly they were, or possibly the little one came along a week later, on business of its own!" Doctor Trundle was positively dancing on the spot. "Nobody knows!"

The tiny feet had evidently hopped from one great footprint to the next, like somebody crossing a stream, until they came to the end of the line and turned back. The great feet had continued without them, straight underneath a hill of clay.

+ [Hop where the tiny feet hopped] -> chapter_3_hop
+ [Follow the big feet to the end] -> chapter_3_end

=== chapter_2_late ===
# question: What will help the footprint most?
# practises: honesty, kindness
# word: considerably = quite a lot
# word: courteous = polite and kind
# word: mammoths = huge animals like elephants with long hair
# word: absence = being away
# recall: What moved in on top of the footprint? = Chiefly a sea
# wh: How can Tyrannosaurus be nearer to us than to the footprint? = nearer to our time than to yours
# distancing: How would you give a friend a piece of disappointing news? = no comfortable way to say it
There was no comfortable way to say it, so {hero} sat down on the edge and said it uncomfortably. "You ought to know that it's rather late."

"Is it later than lunch?" inquired the footprint, with a trace of anxiety.

"It's later than lunch and supper, and considerably later than tomorrow," said {hero}. "It's a hundred and sixty-six million years. If you counted one number every second, day and night, you would still be counting in five years' time."

"With no interval for supper?" it asked faintly, and then it was silent for so long that Brenda dozed off and had to be caught.

"I imagine," it said at length, "that I have missed one or two things."

"Chiefly a sea," said Doctor Trundle, "which moved in on top of you and stayed for ages. Tyrannosaurus came and went while you were asleep, a hundred million years after you, so it is nearer to our time than to yours. Then there was a great deal of ice, and finally there were mammoths, who have also left." {woven != "": "And you completely missed {woven}, I'm afraid," added {hero}.}

{hero} picked a daisy and held it over the edge. "These came in your absence, too. Nobody has ever found a daisy even half as old as you."

"How very yellow it is in the middle," said the footprint, which was courteous even in distress. "And when ought I to expect my foot?"

{hero} would have given both boots to be able to say that it was just around the corner. "You oughtn't to expect it," {they} said gently, "because the giant dinosaurs have gone, every one of them."

"Not any minute?" For so large a hole it had become remarkably quiet. "Then is there nobody left, anywhere, that I should recognise?"

Brenda opened one orange eye and regarded it with interest. Far away behind the barn, the corner of a rain cloud edged into view, as if it had heard its name.

+ [Let Brenda try it on] -> chapter_3_hen
+ [Look for something very old] -> chapter_3_old

=== chapter_3_quilts ===
# practises: imagination, teamwork
# word: patchwork = made of many bits of cloth sewn together
# word: haughty = too proud
# word: billowed = swelled with the wind
# word: stately = slow and grand
# recall: What held the patchwork dinosaur up at first? = the digger hoisted it upright
# wh: How did they settle the question of its colour? = decided to be on the safe side
# distancing: What would you choose to build a life-sized animal out of? = ladders for the legs
It required ladders for the legs, pillows for the feet, a hose for the neck, and a pair of umbrellas for the jaws, with eleven scarves and a sleeping bag to make up the tail. {woven != "": The quilt with {woven} on it was given the place of honour at the front.}

"Which colour is it to be?" called Doctor Trundle from behind a heap of bedding.

As nobody knew, they decided to be on the safe side and use them all. It had stars down one flank and stripes down the other, and a wreath of roses around its haughty nose, and when at last the digger hoisted it upright, the patchwork dinosaur looked down upon the barn door.

"You are not my foot," the footprint informed a pillow, "but pray continue." Then, for the first time in its long life, it looked up. "What is that bend in the middle?"

"That's called a knee," said {hero}.

"A knee!" It was several moments before the footprint could go on. "And to think that nobody ever mentioned knees!"

At that moment the evening wind came across the field and got in underneath. The quilts billowed, the umbrellas snapped, the tail swung around over everybody's heads, and one tremendous, downy foot descended exactly where it belonged. Fump.

"Oh," said the footprint.

Fump, fump, fump, went the dinosaur, over the gate and away up the hill, with a stately roll, and with all its roses nodding.

"Where is it off to?" shouted Doctor Trundle, who had lost her hat, and very nearly Brenda.

"Nobody knows!" {hero} shouted back.

"There is no cause for alarm," said the footprint, with enormous pride. "It has only stepped out."

Next morning, in the mud of the neighbouring field, there was a fresh hole, extremely soft around the edges, with the mark of a button in its heel. {hero} glanced around, and then carefully slid one boot inside.

"You are not my foot," said the hole.
-> END

=== chapter_3_plaster ===
# practises: patience, kindness
# word: wrinkles = small lines and folds in the skin
# word: mould = a hollow shape that you fill to make something
# word: forlorn = sad and lonely
# word: colossal = extremely big
# recall: What was pressed flat under the middle toe? = there was a fern leaf
# wh: What did the warmth of the plaster do to the footprint? = precisely as warm as this
# distancing: What have you waited for so long that you nearly stopped believing in it? = at last the sun touched the barn
"Hands in pockets," ordered Doctor Trundle. "Plaster becomes thoroughly hot while it sets, so I shall pour, and you may give advice." She stirred it to the consistency of cream and tipped it in. A footprint, after all, is simply a mould that nobody has got around to filling.

"It is cold," complained the footprint, "and it is wet, and it has no toes to speak of, and in no respect whatever is it my foot." It appeared to be preparing several further complaints, but not one of them arrived. "It's getting warm," it said, in quite a different voice.

"Plaster always does that," explained {hero}, "without being asked."

"My foot was precisely as warm as this," said the footprint, scarcely louder than a breath.

It had been forlorn for a hundred and sixty-six million years without once remarking on it, and so nobody remarked on it now. {woven != "": When a decent time had passed, {hero} told it everything there was to tell about {woven}.} When at last the sun touched the barn, Doctor Trundle attached the digger, and hoisted, and hoisted, and with a pop like the cork of the world's largest bottle, up it came.

It was a colossal white foot, with three toes, and wrinkles by the hundred, and beneath the middle toe there was a fern leaf, on which it had trodden on its way past. Not one of those wrinkles had ever been seen by anybody.

"Am I late?" inquired the foot.

"Scarcely at all," said {hero}.

"But wherever did you go?" the footprint demanded.

The foot gave this its full consideration, while bits of grit fell off it. "As far as I can make out," it said, "I didn't. I believe I was inside you the whole time."

Nobody spoke, because the footprint was preparing a sentence for which it had never before had the slightest use.

"You are my foot," it announced. "Good gracious, how magnificent that sounds! You are my foot, you are my foot!"

Brenda, who could see what sort of night it was going to be, put her head firmly under her wing.
-> END

=== chapter_3_hop ===
# practises: friendship, imagination
# word: exhilarating = making you feel full of joy and life
# word: downpour = very heavy rain
# word: procession = people walking along in a line
# word: smugly = in a way that shows you are too pleased with yourself
# recall: What reminded the first footprint of that morning? = the last of them lay a puddle
# wh: Why had the footprint never corrected the tiny stranger? = enjoying itself so thoroughly
# distancing: What could you do over and over again without growing tired of it? = Do it again
{hero} placed both feet together, bent {their} knees, and landed in the first footprint with a slap.

"Left!" it bellowed, and seemed more surprised than anybody.

{hero} pattered across the rock and sprang again, and the squeaky one yelled "Right!" before it had time to be indignant. All along the line they took it up, left, right, left, right, and when Brenda came hopping in the rear, with her wings held out like skirts, they performed the whole procession a second time for her. {woven != "": Last came Doctor Trundle, who was singing about {woven} to keep herself in step.}

In the last of them lay a puddle, and {hero} hit it squarely in the middle.

"Stop!" called the first footprint, from the far end. "I recognise that sound!"

{hero} raced back to listen.

"My foot had just departed," it said slowly, "and there was a considerable downpour, and I was feeling decidedly empty, when somebody extremely small jumped into me, with both feet at once, and made that very sound. Naturally it wasn't my foot, and I was about to point this out, but it was enjoying itself so thoroughly, and the whole experience was so exhilarating, that I never found a suitable moment."

"It came back and jumped in me twice," put in the squeaky one smugly.

"Was it the big one's chick," asked {hero}, "or a complete stranger?"

"Nobody knows!" replied twelve footprints in chorus, sounding remarkably like Doctor Trundle, and twice as pleased about it as if somebody did.

{hero} walked backwards as far as the gate, and then backwards through the gate, and then a little further still, for luck. {They} ran. The hen house streaked past, and the digger, and Doctor Trundle clutching her hat, and then there was nothing under {hero}'s boots but evening, until there was a great deal of rock. The landing was such a thump that Brenda left the ground as well.

"You are not my foot," gasped the footprint. "Do it again!"
-> END

=== chapter_3_end ===
# practises: observing, perseverance
# word: contradicting = saying that somebody is wrong
# word: dignity = a calm and proud way of behaving
# word: upholstered = covered with something soft, like a chair
# word: detour = a longer way round
# recall: Why had the dinosaur stopped at that spot? = sat down on me in order to
# wh: How did the ending of the walk change what the first footprint believed? = I was on the way home
# distancing: Where do you like to sit when there is nothing that you have to do? = sufficient room for everybody
They dug until their shadows stretched across two fields and over a wall, and there, side by side, were the last two footprints, the only ones in the whole line that were not going anywhere.

"It stopped," said {hero}, "but why would anybody stop in the middle of nowhere?"

"Nobody knows!" sang Doctor Trundle.

"I dislike contradicting a doctor," said a voice as deep and well upholstered as an armchair, "but I do." It was coming from underneath the digger.

Doctor Trundle, who had been parked on it for a quarter of an hour, reversed as she had never reversed before. Where the digger had stood lay a vast, smooth, comfortable sort of dent.

"Are you another footprint?" asked {hero}.

"I am nothing of the kind," replied the dent, with tremendous dignity. "I am the place where it put its bottom."

Along the entire length of the field, one astonished footprint after another drew in its breath. "It sat?"

"It sat down on me in order to look. There was sea in those days, beyond your hedge, with the sun going slowly into it, and it watched until there was no more sun to watch. Then it rose, a trifle stiff in the knees, and went home. Strictly speaking the whole thing was a detour, but I have always considered it a good one."

"Home," repeated the first footprint. "I have been imagining since this morning that it left me for a better footprint, and all the time I was on the way home."

After that there was nothing left to quarrel about. The sun was setting, as red as jam and in no more of a hurry than it had ever been, so {hero} sat down in the dent, and Doctor Trundle sat down beside {hero}, and Brenda sat down between them, and there was sufficient room for everybody and a bus besides. {woven != "": They discussed {woven} until the first star came out, and then they discussed it more quietly.}

"You are not my bottom," observed the dent, when it was very nearly dark, "but do stay, because I had forgotten how agreeable it is to be sat on."
-> END

=== chapter_3_hen ===
# practises: observing, curiosity
# word: talon = a sharp, bent claw
# word: sceptically = in a way that shows you do not quite believe it
# word: sparrow = a small brown bird
# word: affronted = hurt and rather angry
# recall: What did Brenda leave behind in the heel? = a single brown egg, still warm
# wh: Which clues told the footprint that Brenda was family? = Three toes in front, the longest
# distancing: Which birds near you have you watched walking, and what did you notice? = every sparrow and penguin
Brenda fluttered down from the hat, stalked into the footprint as if she were thinking of buying it, and scratched around sceptically for worms.

"You are not my..." it began automatically, and broke off. "I wonder whether you would be so good as to ask her to do that again?"

Brenda, unasked, did it again.

"Three toes in front, the longest in the middle, with a talon on each, and she sets them down one directly in front of the other, which is exactly how it walked!" The footprint had become quite breathless. "But it used to be enormous! Whatever made it shrink?"

"It was left out in the rain for rather a long time," said {hero}.

Doctor Trundle laughed until she had to hold on to the digger. "The giants vanished," she said, "but a few of their smaller cousins came through, wearing the feathers they had already. We call them birds, out of habit, though they are perfectly good dinosaurs, every sparrow and penguin and duck, and in the whole world there are more of them than there are of us." {woven != "": She drew the entire family in a notebook that had {woven} on the cover.}

"Do you mean to tell me," demanded the footprint, "that I closed my eyes for one moment, and my foot learned to fly?"

"Brenda doesn't fly, exactly," said {hero}. "She falls slowly."

Brenda, who had heard this remark before, turned around three times and lowered herself into the heel. She puffed up to double her usual size, wore for some moments the expression of a duchess who has sat on a hedgehog, and stood up, deeply affronted. Behind her lay a single brown egg, still warm.

"I believe she has dropped something," murmured the footprint.

"That's how they begin, even the ones as long as a bus," said {hero}. "Some day there will be a pair of feet in there, but you would have to wait for three entire weeks."

"Three weeks?" said the footprint, and it settled around the egg as comfortably as rock is able to. "Any minute now, then."
-> END

=== chapter_3_old ===
# practises: kindness, caring for nature
# word: antique = old and precious
# word: experimental = done to find out what will happen
# word: horsetail = a stiff green weed that looks like a brush
# word: unhurried = slow and calm
# recall: What had Doctor Trundle been doing for nine years? = nine years attempting to get it out
# wh: How could a drop of rain have fallen on the footprint before? = which goes up and comes down
# distancing: What is the oldest thing that you have ever touched? = even the biscuit
{hero} searched the farm from one end to the other for anything old enough. Doctor Trundle contributed a boot, a brick, and a biscuit from the very back of the cupboard, all of which she described as antique, but even the biscuit turned out to be much too modern.

Then, in the damp shade behind the barn, {hero} discovered a fern, brought back one curly frond of it, and laid it in the heel.

"I remember that fellow!" exclaimed the footprint. "Still curled up at this hour, I notice, but then he never was one for mornings."

The second discovery was a stalk of horsetail. "And that pushy individual," it continued, "who I suppose still gets in everybody's way?"

"I have spent nine years attempting to get it out of my garden," confessed Doctor Trundle, "and now I shall be obliged to wish it good morning."

A dragonfly alighted, shivered all over, and was gone. "Always rushing," said the footprint fondly. {woven != "": It inquired whether {woven} went back as far as that, and {hero} had to admit that there was a gap.}

By now the cloud had arrived above the barn, where it considered the situation, and let fall a single, experimental drop.

"You are not my foot," said the footprint automatically, and then it gave a cry of delight. "But it's you! You were here last time!"

"So it might have been," whispered Doctor Trundle, who was holding out her hat in both hands. "There's only the one lot of water, which goes up and comes down and goes up again, and it's considerably older than all of us put together."

Down it came, unhurried, first into the heel and afterwards along each of the toes, until there was no room for another drop. When the cloud had wandered off to see somebody else, there lay an immense and shining foot, complete in every toe, and made of nothing but rain. The Moon, which had also been here last time, climbed in beside it without a ripple.

It was a good while before anybody spoke.

"There, now," said the footprint softly. "What did I say? Any minute."
-> END
