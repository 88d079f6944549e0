// You Are Here - advanced. A child and a boastful weathercock set out to stop a dragon of a wind, with a map that always seems a little early.
INCLUDE hero.ink
# title: You Are Here
# keywords: adventure, quest, map, explorer, explore, journey, travel, trip, mountain, cave, island, desert, treasure, knight, dragon, train, balloon, lost, path, brave, hero, volcano, rope, climb
-> chapter_1

=== chapter_1 ===
# question: How should {hero} get to the top of the mountain?
# practises: curiosity, courage
# word: weathercock = a metal bird on a roof that turns to face the wind
# word: ransacked = searched a place and left it in a mess
# word: dignity = a calm and serious way of behaving
# word: expedition = a long journey with a purpose
# recall: How did the map reach {hero}? = had arrived that morning
# wh: Why does Sir Gust decide that the map is not wrong? = merely ahead of us
# distancing: When did the weather spoil a plan of yours? = bundled them both
"You are here," declared the map, and it marked the spot with a red dot in the exact middle of the duck pond.

{hero}, who was standing on the road with perfectly dry feet, turned it the other way up. "We aren't anywhere near the duck pond," {they} said.

Something rushed among the reeds, and a gust of wind came skimming over the water, vaulted the bank, and bundled them both in.

"Now we are," observed Sir Gust, surfacing under a quantity of waterweed. "It appears that the map is not wrong, merely ahead of us. Forecast: wet, with ducks."

Sir Gust was a weathercock, whom the wind had unscrewed from the town hall after ninety years of loyal pointing, and he was also, by his own account, a knight. "Your ordinary knight has a person inside him," he liked to explain, "whereas I am armour all the way through."

For nine days the wind had ransacked the town, and by now it had every hat in the place, so that the mayor was constantly mistaken for the plumber. {woven != "": Even a poster about {woven} had been peeled off its wall. }The map had arrived that morning, at speed, and been delivered to {hero}'s face.

Far above them, something long and brightly coloured was coiling around the top of the mountain. "A dragon!" breathed Sir Gust, who had been hoping for one since his manufacture. "Dragons blow, as everybody knows, and naturally there must be an expedition to tell it to stop."

At that the reeds straightened, the pond went smooth, and the red dot hopped clean across the map. By the time {hero} had wiped off the duckweed, it was sitting on the very summit of the mountain. "You are here," the map insisted.

"Are we here yet?" inquired Sir Gust, with as much dignity as anybody can who is wearing a frog.

"We're still there," said {hero}, emptying a fish out of one boot, "but at least we know where here is. How do we reach it?"

+ [Take the little train] -> chapter_2_train
+ [Go up in the balloon] -> chapter_2_balloon
+ [Climb the rope path] -> chapter_2_rope

=== chapter_2_train ===
# question: What should {hero} do when the wind comes back?
# practises: observing, curiosity
# word: regulations = official rules
# word: spout = the part of a pot that you pour from
# word: viaduct = a high bridge that carries a road or a railway
# word: rummage = search by moving things about
# recall: What did the driver wear on her head? = knitted tea cosy
# wh: How does {hero} know that the wind is not angry? = with one shoe on
# distancing: When did you turn everything over to find a lost thing? = through every pocket
The regulations forbid anybody to drive a train without a hat. The driver had accordingly put on a knitted tea cosy, and her ears stuck out through the holes for the handle and the spout.

They rattled out of town and across a stretch of sand, which took nine seconds, including a bend. "I have conquered a desert," Sir Gust told the other passengers. "I should be grateful if you would mention it at home."

On the map, meanwhile, the red dot had skipped ahead to the viaduct. "Then that's where we shall be next," said {hero}, and they were, and so was the wind. It poured in at every window until Sir Gust whirled like an eggbeater. It unbuckled the luggage and leafed through all the newspapers, including the football. {woven != "": It paused for some time over a book about {woven}. }It went through every pocket except the one {hero} was holding shut, and patted the dust beneath the seats. Finally, and almost apologetically, it raised the tea cosy, peered underneath, and departed with it through the window.

The cosy sailed away up the mountain and attached itself to the tail of the dragon. {hero} pressed {their} nose to the glass to follow it, and stared. The dragon had brims. It had bobbles, and badges, and several hundred ribbons, all streaming along in single file.

"Those are our hats," {they} said, "and I don't believe it even wants them. It's looking under them."

Now that {they} thought about it, the wind had spent nine days lifting lids, rattling letterboxes and shaking out other people's sheets. Nobody who is merely furious takes that sort of trouble. People rummage like that at the last minute, on the doormat, with one shoe on. "It isn't wild," said {hero}. "It has lost something."

"Its manners," said Sir Gust, who was still revolving slightly.

Behind the train, from signal to signal, the red dot came hopping back along the line.

+ [Ask the wind what it lost] -> chapter_3_toot
+ [Race it to the top] -> chapter_3_still

=== chapter_2_balloon ===
# question: How should {hero} help the wind?
# practises: observing, problem solving
# word: majestic = grand and beautiful
# word: drawbridge = a bridge in front of a castle that can be pulled up
# word: scarlet = bright red
# word: coincidence = two things that happen together only by chance
# recall: What was the balloon made of? = stitched together from pyjamas
# wh: How did {hero} work out who the dot was? = compared the one
# distancing: When did you notice two things that always went together? = this was no coincidence
The balloon had been stitched together from pyjamas, one pair from every household in the town. It was majestic until it left the ground, when it waved goodbye with all its legs at once.

Sir Gust occupied the basket as rigidly as a drawbridge. "I am flying," he announced, "but you will observe that I do not flap. Flapping is for hens."

They wobbled over the pond, the road and the last of the chimneys, and then the red dot skipped to the top of the mountain, and the wind took hold of the balloon by its ankles and towed it after. Around the rocks swept the dragon, scarlet and emerald, striped and spotted, and considerably longer than the high street.

"Halt, worm!" thundered Sir Gust, on the tips of his claws. "Are those your scales, or are you unwell?"

"They've got ribbons on," said {hero}. "Sir Gust, it's hats." It was every hat in town, brim to brim, with the fire chief's helmet leading. {woven != "": The poster about {woven} made a splendid tail. }Sir Gust bore the blow like a knight, though for a while he did not say anything about the weather.

The wind nudged the balloon into the procession. When the same crooked tree had gone past for the third time, {hero} took out the map and discovered the red dot travelling round the summit like the hand of a clock. In the basket, in precisely the same direction, travelled Sir Gust's beak, which had no choice.

{hero} compared the one with the other for an entire circuit, until {they} felt certain that this was no coincidence. "Your beak only ever shows us the wind," {they} said slowly, "and it never disagrees with the dot. Then the dot was never us. You are here, it says, and You is the wind! It has lost its map, and it has been looking under our hats."

"Nine days," said Sir Gust, in quite a different voice, "and nobody to ask."

+ [Open up the whole map] -> chapter_3_unfold
+ [Let Sir Gust show the way] -> chapter_3_beak

=== chapter_2_rope ===
# question: How should {hero} give the wind its map?
# practises: courage, observing
# word: solitary = all alone, the only one
# word: dormant = asleep, and quiet for a long time
# word: intruder = a person who comes in without being asked
# word: threshold = the place where you step in at a door
# recall: Who was the dragon in the cave? = only your own echo
# wh: Why did the map struggle inside the coat? = It wants its map back
# distancing: Where have you heard your own voice come back? = he bellowed from the entrance
The path went up the mountain as a ladder goes up a wall, but a good thick rope ran beside it to hold on to. Behind {hero} came a steady tink, tink, tink, which was Sir Gust, ascending on his solitary leg. "I have never before had such a quantity of down beneath me," he remarked. "One could fill a valley with it and have some left over."

When next they looked, the red dot had skipped into a cave above their heads. "Then that's where we shall be in a minute," said {hero}, and at that the wind swung around the corner and emptied a bucket of hail over them, so that the minute took about four seconds.

The cave was as warm as a bread oven, since the mountain was a dormant volcano that mumbled in its sleep, and it was exactly as dark as Sir Gust had been hoping.

"Dragon," he bellowed from the entrance, "are you in there?"

"There, there," said the cave soothingly.

"It is attempting to comfort me," said Sir Gust, outraged, "and, what is worse, in my own voice!"

"That's because it's only your own echo," said {hero}, "and that's your dragon, out there." Past the entrance streamed a long bright line of hats, brim to brim, around the mountain and out of sight. {woven != "": A poster about {woven} laboured along in the rear. }Sir Gust bowed stiffly, as to an opponent who has failed to appear.

The wind had followed them as far as the threshold, where it lay down and made no attempt to enter. It whined like a dog on the wrong side of a gate, and {hero} felt the map begin to struggle under {their} coat like a second, smaller dog. When {they} pulled out one corner to look, the red dot was lying on the threshold as well.

"You are here," {hero} read, and looked up. "It isn't an intruder, Sir Gust, it's You! It wants its map back, and all this time it has been searching for it under everybody's hats."

+ [Let go of the map] -> chapter_3_flag
+ [Ask the wind to come in] -> chapter_3_door

=== chapter_3_toot ===
# practises: listening, problem solving
# word: eliminate = take something off the list
# word: diplomatic = careful not to upset anybody
# word: pane = a flat piece of glass in a window
# word: infallible = never making a mistake
# recall: How did the wind say no? = two for no
# wh: Why did all the passengers look at the pocket? = the passengers turned to look
# distancing: What is the funniest hat that you have ever worn? = landed on the wrong head
{hero} opened the window exactly as far as Sir Gust considered diplomatic. "What have you lost?" {they} shouted through the gap.

The wind possessed no mouth to tell them with, but it hunted along the train until it came to the whistle, and it blew down that.

"One toot for yes, then," said {hero}, "and two for no, and the first question is whether you have lost a hat."

Toot, toot, replied the wind, with the weariness of somebody who has looked inside nine hundred.

"Would it by any chance be a dragon?" asked Sir Gust, and was hooted at twice. "One has to eliminate these possibilities," he explained to the passengers.

"Is it something flat?" asked {hero}, and obtained a toot. "Can it be folded up?" {they} continued, while the whistle began to sound excited. "And has it, somewhere or other, got a red dot on it?"

A silence fell in the carriage, where one after another all the passengers turned to look at {hero}'s pocket.

{hero} drew out the map and unfolded it. "You are here," it said, just as it had always said, only now {they} understood who was meant. "I'm terribly sorry," {they} told the wind, "but I believe we've been reading your post."

{They} closed the window and pressed the map flat against the glass, where nothing could blow it away, and on the other side, with its nose to the pane, the wind read to the bottom of the page. In gratitude it blew the train up to the summit in a single breath, and afterwards it released the hats, which came twirling down over the town and, with infallible aim, landed on the wrong head every time. A goat was mayor until supper, and there were those who wished to keep it on. {woven != "": The driver, having no luck at all, came home in a poster about {woven}.}

Sir Gust hopped up on to the topmost rock, from which, for the first time in his life, he could see the other side of everything, and he had to try twice before any sound came out. "Are we here yet?" he inquired.

There was nobody anywhere near the whistle.

Toot.
-> END

=== chapter_3_still ===
# practises: courage, kindness, patience
# word: buffers = strong posts that stop a train
# word: excruciating = so great that it is hard to bear
# word: parchment = thick, old paper for writing on
# word: descended = came down
# recall: How did they keep the map from blowing away? = took hold of one edge
# wh: Why had the wind never read its own map? = it blows it away
# distancing: When do you like to be completely quiet? = not a single blade of grass
No train on that line had ever been in a race, and this one took to it like a donkey that hears the word carrot. Around the bends it tore, with the wind galloping behind, until it struck the buffers and stopped, there being no further railway and hardly any further mountain.

"We appear," said Sir Gust, "to have run completely out of up."

Since that left only one direction, {hero} climbed down on to the rocks, turned around, and looked the wind in the place where a face would have been. "What is it?" {they} asked.

It halted so abruptly, and so close, that {their} eyelashes stirred. Then, with excruciating politeness, it lifted one corner of the map, which was the corner with the red dot.

"You are You!" said {hero}. "This is your own map, so please help yourself."

The wind stooped eagerly to read, and the map immediately shot into a thorn bush. {hero} retrieved it, the wind stooped again, and this time it wrapped itself around Sir Gust. "I do not believe," he remarked through the parchment, "that it has ever read this in its life."

"It can't have," said {hero}, "because whenever it comes close enough to see, it blows it away."

So {hero} took hold of one edge, and Sir Gust stood on the other with his full weight, and {they} read it aloud, slowly, so as not to startle anyone. "You are here."

And the wind, which for as long as there had been weather had been on its way to somewhere else, was. On the entire mountain not a single blade of grass was moving. {woven != "": A poster about {woven} settled on a rock like a tired gull. }Then out of the sky, one after another and as unhurried as snow, descended the hats.

"Are we here yet?" whispered Sir Gust.

Far below, in somebody's kitchen, a spoon went around in a cup, and they could hear that it was the second sugar.

"Yes," said {hero}.
-> END

=== chapter_3_unfold ===
# practises: sharing, teamwork, curiosity
# word: concertina = a small musical box that you squeeze and pull open
# word: magnificent = wonderful to look at
# word: indignant = angry because something is not fair
# word: bulge = a part that swells outwards
# recall: What did the big map show? = a map of everywhere
# wh: Why is Sir Gust so indignant about the town hall? = here for ninety years
# distancing: What have you had trouble folding? = folded it lengthways
"Wind!" called {hero}, holding the map over the side. "Is this what you've been looking for?"

{They} had only ever opened one square of it, but now, gripping it with both knees, {they} undid a second, and there lay the sea, and beneath the third was an island, and after that the thing could not be stopped. Out it poured like a concertina, deserts and forests and snow, volcanoes in full puff, railways with a thousand stations, until it dangled out of the basket, slithered down the mountain and draped itself over the duck pond. It had never been merely a map of the town, because it was a map of everywhere.

Underneath every single place was printed one tiny word. "Here," read {hero}, walking {their} finger across a continent, "and here, and here, and here."

"And what does it say," asked Sir Gust, "on the town hall?"

It took some finding. "Here."

"Do you mean to tell me," said Sir Gust, deeply indignant, "that I was here for ninety years, and not one person mentioned it?"

The wind read the whole magnificent thing, rustling, with its nose to the paper, and twice it went back to check. Afterwards it lowered the balloon beside the pond and arranged the hats around it in a ring, like a garden. {woven != "": The poster about {woven} was presented to a duck. }Then it hurried off to look at an ocean, meaning to collect the map on its way home.

This was thoughtless, because it left the folding to other people. The whole town turned out to help. They folded it lengthways, which was wrong, and sideways, which was worse, while the mayor read out instructions that proved to be for a tent. There were three folds left over, and from somewhere inside them the baker could be heard asking what day it was.

By supper, however, it lay as flat as a sandwich, with the exception of one bulge that nobody could account for.

The bulge said quack.
-> END

=== chapter_3_beak ===
# practises: courage, friendship
# word: petrified = too frightened to move
# word: procession = a long line of people or things moving along together
# word: interminable = so long that it seems to have no end
# word: consults = asks for advice
# recall: Where did the hats land? = descended upon chimneys
# wh: Why was it so hard for Sir Gust not to spin? = shoved him from the left
# distancing: When did you show somebody the way? = the wind turned around
"If we simply hand over the map, it will only deliver it to somebody else's face," said {hero}. "What it needs is somebody to follow." And {they} looked at Sir Gust, until Sir Gust looked behind him to see who was standing there.

"I have never led anything in my life," he said. "It goes, and I point, and that has always been the arrangement."

"Then today you point," said {hero}, "and it goes."

{They} hoisted him above {their} head at the full stretch of both arms. The wind shoved him from the left, as it had every day for ninety years, and then, because nothing had happened, it shoved him from the right. He creaked, and he trembled from his comb to his last tin feather, and although every rivet in him was longing to go round, he did not go round.

"Forecast: me," announced Sir Gust, petrified but perfectly distinct. "Wind, that way!"

With a sigh like an enormous dog that has at last been told to sit, the wind turned around. Down the mountain swooped the balloon, and after it, swerving wherever it swerved, came the interminable procession of hats. {woven != "": The poster about {woven} took the corners rather wide. }"Steady," cried Sir Gust, with increasing enjoyment, "and drop them!" So they descended upon chimneys, and lamp posts, and one particular cow who has been unbearable ever since.

As the balloon drifted across the roof of the town hall, {hero} set him back on his original spike, with the map tucked securely under his claws. He swung his beak towards the open sea and held it there, and away, whistling, went the wind.

It consults him every morning, to be on the safe side. "You are here," Sir Gust informs it, "and the sea is over there, and kindly mind the washing." Then he allows it to turn him once around, for old times' sake.

"Are we here yet?" {hero} always calls up from the road.

"I cannot speak for you," says Sir Gust, "but I am."
-> END

=== chapter_3_flag ===
# practises: problem solving, patience
# word: lunged = jumped forward suddenly
# word: futile = with no hope of working
# word: ceremoniously = slowly and with great care, as if at a grand event
# word: unbuttoned = opened a coat at the front
# recall: What did they do with the map at the top? = tied the map
# wh: Why could the wind never catch the map? = the harder it blows
# distancing: When did you run after something that blew away? = off it fluttered
{hero} unbuttoned {their} coat and let go. The wind sprang up to catch its map, but a wind is made of blowing and cannot leave it off, and at the first breath off it fluttered over the edge. The wind lunged after it, which naturally drove it faster. Past the cave they tore, around the mountain, and past the cave again.

"Forecast: silly," said Sir Gust at the fourth lap, "with no sign of improvement."

"It's futile," said {hero}, "because the nearer it gets, the harder it blows. Every time it has ever really wanted something, Sir Gust, it must have knocked it off the shelf."

{They} considered the rope with growing interest, and when the map came by for the fifth time {they} hung on to the rope with one hand, and captured the map with the other.

They climbed on to where the rope ended, which was also where the mountain did, and there {they} tied the map down by two corners with the most complicated knot {they} knew. It snapped open and stood straight out, as a flag does, so that now, the harder the wind blew, the flatter it lay to be read, and the wind read absolutely everything, up to and including the small print. When it had finished it set down the hats, ceremoniously, in order of size. {woven != "": It spread out the poster about {woven} and put a stone on each corner.}

"And what is this mountain called?" asked Sir Gust.

According to the map, nobody had ever called it anything.

"In that case it falls to the expedition," said Sir Gust, and he drew himself up to his full height, squeaking only once. "I name it Here."

It is perfectly official, and anyone may take the rope path up and see for themselves. Choose a windy day, when the flag is open. "You are here," it says, and for the first time in its life it is not a minute early.
-> END

=== chapter_3_door ===
# practises: kindness, understanding feelings
# word: draught = a cold stream of air in a room
# word: auditorium = the part of a theatre where people sit
# word: resonant = deep and ringing
# word: etiquette = the rules for being polite
# recall: What did the hats do in the cave? = seated themselves in rows
# wh: Why did the wind wait on the threshold? = shut doors on it
# distancing: What do you say when a friend comes to see you? = the way you say it
"Come in," said {hero}.

The wind lifted its head, if that end was its head, but it stayed where it was. All its life people had shut doors on it, and called it a draught, and laid sausages of cloth along the floor to keep it out, and in the whole of its extensive career it had never once been invited.

So {hero} said it again, the way you say it to a friend for whom you have been watching at the window. "Oh, good! You are here!"

"And wipe your feet," added Sir Gust, who had standards.

In it came, on tiptoe, and all the hats came after it and seated themselves in rows, the tall ones considerately at the back, until the cave resembled an auditorium. {woven != "": The poster about {woven} was shown to the front. }Then the whole cave began to hum, one long, resonant note, the way a bottle does when you blow across it, and {hero} understood that the wind was shy and did not know what else to say. {They} spread out the map on the floor, with a top hat on every corner to prevent accidents, and it read.

"Another time," {they} added, "you could simply knock."

The wind tried this immediately, and Sir Gust went flat on his comb. "As a matter of etiquette," he told the floor, "softer," and it tried again. Tap, tap.

That evening the baker answered a tap at his door and found nobody on the mat except his hat. Tap, tap, went the wind, the whole length of the street, and at each house it waited until somebody had come, and ruffled their hair by way of good evening. "Forecast: visitors," announced Sir Gust across the rooftops, screwed in once more on the town hall, "becoming frequent."

Not long afterwards there was a tap at {hero}'s own window, and, although it was shut, the curtain stirred.

"Oh, good," said {hero}, and opened it by the width of one thumb. "You are here."
-> END
