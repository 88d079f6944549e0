// You Are Not My Foot - intermediate. A dinosaur's footprint wakes up and thinks that its foot has only stepped out for a minute.
INCLUDE hero.ink
# title: You Are Not My Foot
# keywords: dinosaur, dino, fossil, bone, prehistoric, egg, dig, digger, tyrannosaurus, triceratops, diplodocus, stegosaurus, raptor, lizard, reptile, mammoth, ancient, rock, mud, extinct, monster, roar, footprints, skeleton, caveman, stone, crocodile
-> chapter_1

=== chapter_1 ===
# question: How can {hero} help the footprint?
# practises: curiosity, kindness
# word: reverse = moving backwards
# word: ankle = the part of the body just above the foot
# word: hoarsely = in a rough, low voice
# recall: What was Doctor Trundle a doctor of? = a doctor of extremely old mud
# wh: How well did the footprint really know its dinosaur? = the ankle was only a rumour
# distancing: When have you waited for somebody who was very late? = It only stepped out
"You are not my foot," said the hole.

{hero} stood perfectly still, with one boot inside it. The hole was in the flat grey rock that the digger had uncovered that morning. It had three long toes, and it was so large that a medium-sized dog could have had a bath in it.

"I do beg your pardon," said {hero}, and pulled out the boot.

The digger came rattling across in reverse. Its driver was Doctor Trundle, a doctor of extremely old mud, who owned the biggest digger for miles and the smallest brush. On her hat rode a brown hen called Brenda. {woven != "": On the digger's door somebody had painted {woven}.}

"A footprint!" she said hoarsely. "A dinosaur's!"

"You've met my foot?" said the footprint. "What a relief. It only stepped out, just before the rain, and it will be back any minute now."

"What was the rest of it like?" asked {hero}.

"I understood that there was an ankle," said the footprint, "but the ankle was only a rumour."

{hero} drew Doctor Trundle aside. "When exactly did it step out?"

"A hundred and sixty-six million years ago," she whispered.

"And where did it go?"

"Nobody knows!" said Doctor Trundle, in the voice that other people keep for "Cake!" There was nothing that she liked better than something nobody knew.

Behind them the footprint was carefully shaking the sand from its toes, one by one, to look its best. "Any minute now," it said.

+ [Find out how big it was] -> chapter_2_measure
+ [Dig for the next footprint] -> chapter_2_follow
+ [Tell it how late it is] -> chapter_2_late

=== chapter_2_measure ===
# question: How can {hero} show the footprint its dinosaur?
# practises: problem solving, curiosity
# word: hip = the place where a leg joins the body
# word: plaster = white powder that you mix with water and that sets hard
# word: wistfully = in a sad, wishing way
# recall: How high did the knot on the string go? = the top of the barn door
# wh: How can a footprint tell you the height of a leg? = four times as long as its foot
# distancing: When have you used something small to find out about something big? = stretched a string
{hero} stretched a string along the footprint, from the heel to the tip of the longest toe.

"Here is something we do know," said Doctor Trundle. "A dinosaur's leg was about four times as long as its foot. Measure four of those, and you have reached the hip."

They knotted the string at four, and the digger raised one end. It rose above the hen house, and the wheelbarrow on top of the hen house, and stopped at the top of the barn door.

"So there was a leg," breathed the footprint.

"There were two, and a tail to balance them," said Doctor Trundle. "From its nose to the other end it was as long as a bus, and it hatched from an egg that you could carry in your hat."

Brenda, who had laid one on Monday, looked thoughtful.

"What colour was it?" asked {hero}.

"Nobody knows!"

"Did it roar? Did it have feathers?"

"Perhaps it hummed! Plenty of its cousins had feathers, but this one? Nobody knows!" {woven != "": "What would it have made of {woven}?" asked {hero}, and nobody knew that, either.}

"All that time I had a bus on top of me," said the footprint, "and I never looked up. If I could see it, just once, all the way to the end!" It paused. "Or simply the foot," it added wistfully. "I do miss the foot."

{hero} looked about the barn. It contained ladders, a hose, an astonishing number of quilts, and a sack of plaster.

+ [Build it out of quilts] -> chapter_3_quilts
+ [Make the foot out of plaster] -> chapter_3_plaster

=== chapter_2_follow ===
# question: Which feet should {hero} follow?
# practises: observing, perseverance
# word: stride = one long step
# word: accused = said that somebody had done wrong
# word: quarrel = an angry talk between people who do not agree
# recall: How many footprints were awake in the end? = all twelve of them
# wh: What made {hero} think that somebody small had been there? = a second, tiny footprint
# distancing: What have you found out by looking very closely? = blew away the last grains
"A foot that stepped out must have stepped on to something," said {hero}, and began to pace. One dinosaur stride came to five strides of {hero}'s and a hop.

There the digger scraped off the clay, as gently as you would butter a biscuit, and {hero} blew away the last grains.

"You are not my foot," snapped a high, squeaky voice.

"So you're the one!" cried the first footprint. "My foot left me for you!"

"I have never so much as seen your foot," said the squeaky one. "I'm a right. I had the right foot for about a second, and then off it went without a word. Ask the next one along!"

The next one accused the one after that. By teatime they had uncovered a dozen, left, right, left, right, and all twelve of them were having the same quarrel. {woven != "": Two had even fallen out over {woven}, and neither could say why.}

"Hush a moment," said {hero}, and lay down flat. Inside the big footprint was a second, tiny footprint, with three toes, no larger than Brenda's. There was one in the next, too, and in every footprint along the line.

"Were they walking together, the big one and the little one?"

"Or an hour apart, or a week!" Doctor Trundle was dancing on the spot. "Nobody knows!"

The tiny feet had hopped from one big footprint to another and then stopped. The big feet marched on without them, straight under a hill of clay.

+ [Hop where the tiny feet hopped] -> chapter_3_hop
+ [Follow the big feet to the end] -> chapter_3_end

=== chapter_2_late ===
# question: What will help the footprint most?
# practises: honesty, kindness
# word: considerably = quite a lot
# word: politely = with good manners
# word: mammoths = huge animals like elephants with long hair
# recall: What did {hero} pick for the footprint? = picked a daisy
# wh: How can you imagine so many years? = counted one number every second
# distancing: When have you had to give somebody a small piece of bad news? = not an easy thing to say
It was not an easy thing to say, so {hero} sat down first. "I think you ought to know that it's rather late."

"Past lunch?" said the footprint.

"Past lunch, past supper, and considerably past tomorrow," said {hero}. "It's a hundred and sixty-six million years. If you counted one number every second, all day and all night, you would be counting for more than five years."

"Without stopping for supper?" it asked faintly, and then it fell silent for so long that Brenda dozed off and nearly rolled from the hat.

"I suppose I missed a few things," it said finally.

"Mostly a sea," said Doctor Trundle, "which moved in on top of you and stayed for ages. After that came ice, and mammoths, and the mammoths have already left again." {woven != "": "And you entirely missed {woven}," said {hero}.}

{hero} picked a daisy and held it out. "You missed the first of these, too, because nobody has ever found a daisy half as old as you."

"It's very yellow in the middle," said the footprint politely. "And my foot? Ought I to expect it soon?"

{hero} badly wanted to say that it was only round the corner. "No," {they} said instead. "I'm sorry, but the giant dinosaurs have all gone."

"Not any minute?" For such a large hole it had a very small voice. "Then is there nobody at all that I would know?"

Brenda opened one orange eye. Far beyond the barn, the corner of a rain cloud appeared, to see what was going on.

+ [Let Brenda try it on] -> chapter_3_hen
+ [Look for something very old] -> chapter_3_old

=== chapter_3_quilts ===
# practises: imagination, teamwork
# word: patchwork = made of many bits of cloth sewn together
# word: haughty = too proud
# word: billowed = filled up with wind
# recall: What were the jaws made of? = two umbrellas for jaws
# wh: Why did they choose every colour at once? = Since nobody knew, they used them all
# distancing: What could you build an animal out of at home? = ladders for legs
It took ladders for legs, pillows for feet, a hose for a neck, and two umbrellas for jaws. Nine scarves and a sleeping bag made the tail. {woven != "": The quilt with {woven} on it went in front, where it would be seen.}

"What colour do you want it?" asked Doctor Trundle.

Since nobody knew, they used them all. It had stars down one side and stripes down the other, and roses around its haughty nose. When the digger hoisted it upright, the patchwork dinosaur looked down on the barn door.

"You are not my foot," the footprint told a pillow, "but do carry on." Then it looked up, for the first time in its life. "What's that bend in the middle?"

"That's its knee," said {hero}.

"A knee!" said the footprint. "To think that nobody ever mentioned knees!"

Just then the evening wind came over the field and got in underneath. The quilts billowed, the umbrellas snapped, the tail swung around, and one vast soft foot came down exactly where it belonged. Fump.

"Oh," said the footprint.

Fump, fump, fump! Over the gate went the dinosaur, and its roses nodded goodbye.

"Where's it off to?" shouted Doctor Trundle.

"Nobody knows!" {hero} shouted back.

"It has only stepped out," said the footprint, with tremendous pride.

Next morning there was a fresh hole in the mud of the field next door, very soft at the edges, with the mark of a button in its heel. {hero} slid one boot in.

"You are not my foot," said the hole.
-> END

=== chapter_3_plaster ===
# practises: patience, kindness
# word: mould = a hollow shape that you fill to make something
# word: grumbled = complained in a low voice
# word: hoisted = lifted up high with a machine
# recall: What was under the middle toe? = flat as a stamp
# wh: Why did nobody want to make a sound? = nobody wanted to make a sound
# distancing: What have you waited for that was worth it? = When the sun had nearly set
"Hands in pockets," ordered Doctor Trundle. "Plaster turns hot while it sets, so I pour and you give advice." She mixed it as thick as cream and tipped it in. A footprint, after all, is simply a mould that nobody has filled.

"It's cold," grumbled the footprint, "and it's wet, and it has no toes whatever, so it is certainly not my foot." Then, rather suddenly, it stopped grumbling. "It's getting warm."

"Plaster warms itself up," explained {hero}.

"My foot was exactly as warm as this," said the footprint, hardly louder than a breath.

It had waited a hundred and sixty-six million years to feel it, and nobody wanted to make a sound. {woven != "": Much later {hero} told it about {woven}, to pass the time.} When the sun had nearly set, Doctor Trundle hooked on the digger, and hoisted, and hoisted. Pop!

Up came a colossal white foot, with three toes and hundreds of wrinkles. Under the middle toe, flat as a stamp, was a leaf that it had trodden on that morning.

"Am I late?" asked the foot.

"Hardly at all," said {hero}.

"But where did you get to?" asked the footprint.

The foot considered. "As far as I can tell," it said, "nowhere. I must have been inside you the whole time."

There was a pause, while the footprint got ready to say something for which it had never had any use. "You are my foot," it said. "Goodness, how nice that sounds! You are my foot! You are my foot!"

Brenda tucked her head firmly under one wing. It was clearly going to be a long night.
-> END

=== chapter_3_hop ===
# practises: friendship, imagination
# word: chorus = many voices speaking together
# word: downpour = very heavy rain
# word: delighted = very pleased
# recall: What had the tiny one done in the first footprint? = both feet at once, splash
# wh: Why had the footprint kept quiet about the mistake? = enjoying itself so very much
# distancing: What can you do again and again without getting tired of it? = Do it again
{hero} put both feet together and landed in the first footprint.

"Left!" it shouted, and seemed astonished at itself.

{hero} pattered across the rock and jumped again. "Right!" yelped the squeaky one. All along the line they took it up, left, right, left, right, and when Brenda came hopping after, they did it again for her. {woven != "": Doctor Trundle brought up the rear, singing about {woven}.}

In the last footprint was a muddy puddle. Splash!

"Stop!" called the first one, from the far end. "I've remembered something!"

{hero} raced back.

"My foot had just left," it said, "and there was a downpour, and I was feeling rather empty. Then somebody tiny jumped in, both feet at once, splash! Of course it wasn't my foot. I was going to say so. But it was enjoying itself so very much, and do you know, so was I."

"It came back and jumped in me twice," said the squeaky one smugly.

"Who was it?" asked {hero}. "Was it the big one's chick, or only a passing stranger?"

"Nobody knows!" came the chorus, and all twelve of them sounded delighted.

{hero} walked backwards as far as the gate, then backwards through the gate, and then a little further, for luck. {They} ran until the hen house shot past, and the digger, and Doctor Trundle holding on to her hat. With both feet together {they} flew, and came down so hard that Brenda left the ground as well.

"You are not my foot," gasped the footprint. "Do it again!"
-> END

=== chapter_3_end ===
# practises: observing, perseverance
# word: vast = very, very big
# word: abandoned = left behind for good
# word: velvet = thick, soft cloth
# recall: What used to be beyond the hedge? = there was sea beyond that hedge
# wh: How did the story change the way the first footprint felt? = I was on the way home
# distancing: Where do you go when you just want to sit and look? = room for absolutely everybody
They dug until their shadows stretched across two fields. There, side by side, were the last two footprints, the only two that stood still.

"It stopped walking," said {hero}, "but why would it stop in the middle of nowhere?"

"Nobody knows!" sang Doctor Trundle.

"I beg to differ," said a voice as deep and soft as a velvet armchair. It was coming from underneath the digger.

Doctor Trundle reversed faster than she ever had. Where she had been parked lay a vast, smooth, comfortable sort of dent.

"Are you another footprint?" asked {hero}.

"Certainly not," said the dent, with great dignity. "I am where it put its bottom."

Along the field every footprint gasped. "It sat?"

"It sat down on me to look. In those days there was sea beyond that hedge, and the sun was going into it, and nobody had told it to hurry. When the sun had finished it got up, a little stiff in the knees, and went home."

"Home," repeated the first footprint. "All day I thought that I had been abandoned, and I was on the way home."

None of them quarrelled any more after that. The sun was setting now, as red as jam, so {hero} and Doctor Trundle sat down in the dent, and Brenda between them. There was room for absolutely everybody. {woven != "": They talked about {woven} until the first star came out to listen.}

"You are not my bottom," the dent remarked, when it was nearly dark. "But there's no hurry. There never was."
-> END

=== chapter_3_hen ===
# practises: observing, curiosity
# word: claw = a hard, sharp nail on a toe
# word: shrunk = become smaller
# word: sparrow = a small brown bird
# recall: What did Brenda leave in the heel? = one brown egg, still warm
# wh: How did the footprint know that Brenda belonged to the family? = the longest one in the middle
# distancing: Which birds have you watched walking, and how did they do it? = every sparrow and penguin and duck
Brenda fluttered down from the hat, stalked into the footprint and scratched around for worms.

"You are not my..." it began, and then it stopped. "Would you very kindly ask her to do that again?"

Scratch, scratch.

"Three toes in front, with the longest one in the middle and a claw at the end of each, and she puts one straight down in front of the other! That is precisely how it walked!" The footprint was breathless. "But look at the size of it! However has it shrunk?"

"It was left out in the rain for rather a long time," said {hero}.

Doctor Trundle laughed so much that she had to hold the digger. "The giants disappeared," she said, "but some of their little cousins, who already had feathers, managed to stay. We call them birds, though they're dinosaurs all the same, every sparrow and penguin and duck." {woven != "": She drew the whole family in a notebook with {woven} on the cover.}

"They fly?" said the footprint. "I close my eyes for one minute, and it learns to fly?"

"Not Brenda," said {hero}. "She falls slowly."

Brenda ignored them. She turned around three times, settled into the heel, puffed herself up to twice her usual size, looked thoroughly offended, and stood up again. Behind her lay one brown egg, still warm.

"I believe she has dropped something," said the footprint.

"That's how they begin," explained {hero}. "One day there will be two feet in there, but it takes three whole weeks."

"Three weeks?" said the footprint, making itself as comfortable as rock can. "Any minute now, then."
-> END

=== chapter_3_old ===
# practises: kindness, caring for nature
# word: fern = a green plant with curly leaves and no flowers
# word: brimmed = was full to the very top
# word: horsetail = a stiff green weed that looks like a brush
# recall: Which plant could Doctor Trundle not get rid of? = nine years trying to get it out
# wh: How could the rain be the same rain as before? = It goes up and comes down
# distancing: What is the oldest thing that you have ever touched? = even the biscuit was too new
{hero} hunted everywhere for something old enough. Doctor Trundle offered a boot, a brick, and a biscuit from the very back of the cupboard, but even the biscuit was too new.

Behind the barn, in the shade, grew a fern, and {hero} brought back one curly leaf of it and laid it in the heel.

"I know him!" said the footprint. "Still curled up? He never was one for mornings."

Next came a stalk of horsetail. "And there's that pushy fellow," said the footprint. "Is he still getting in everybody's way?"

"I have spent nine years trying to get it out of my garden," admitted Doctor Trundle, "and now I shall have to wish it good morning."

A dragonfly landed, shivered, and was gone. "Always rushing," said the footprint fondly. {woven != "": "And {woven}?" it asked, but {hero} had to admit that there was a bit of a gap.}

Then the cloud arrived above the barn, and let fall a single, experimental drop. Plip.

"You are not my foot," said the footprint. "Oh! It's you! You were here last time!"

"That really could be the same water," whispered Doctor Trundle, holding out her hat. "It goes up and comes down again, and hardly any of it gets lost."

Down it came, first into the heel, then along each toe, until the whole footprint brimmed. When the cloud had wandered off, there lay an enormous shining foot made of nothing but rain. The Moon climbed in beside it, without a sound.

"There," said the footprint softly. "What did I say? Any minute now."
-> END
