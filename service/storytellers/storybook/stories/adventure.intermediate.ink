// You Are Here - intermediate. A child and a boastful weathercock set out to stop a dragon of a wind, with a map that always seems a little early.
INCLUDE hero.ink
# title: You Are Here
# keywords: adventure, quest, map, explorer, explore, journey, travel, trip, mountain, cave, island, desert, treasure, knight, dragon, train, balloon, lost, path, brave, hero, volcano, rope, climb
-> chapter_1

=== chapter_1 ===
# question: How should {hero} get to the top of the mountain?
# practises: curiosity, courage
# word: weathercock = a metal bird on a roof that turns to face the wind
# word: forecast = words that tell what weather is coming
# word: waterweed = a soft plant that grows in ponds
# word: armour = a metal suit that keeps a fighter safe
# recall: What did the wind take from the town? = not one hat left in town
# wh: Why does Sir Gust think that the map is only early? = the map was perfectly right
# distancing: When did the wind play a trick on you? = knocked them both in
"You are here," said the map, and its red dot was in the exact middle of the duck pond.

"We're nowhere near it," said {hero}. "We're on the road."

Then a gust of wind came skipping across the pond, bowled over the bank and knocked them both in.

"Now we are here," said Sir Gust, wearing some waterweed, "so the map was perfectly right. It was only early. Forecast: wet, with ducks."

Sir Gust was a tin weathercock, whom the wind had blown off the roof of the town hall, and he was also a knight, or so he told everybody. "Most knights have a person inside," he would say, "but I am armour all the way through!"

The wind had been at it for nine days, and there was not one hat left in town. {woven != "": It had run off with a poster about {woven}. }As for the map, it had arrived that morning, at full speed, on {hero}'s nose.

Something long and bright was curling around the top of the mountain. "A dragon!" cried Sir Gust, who had suspected it for years. "Dragons blow. It is practically all they do. Somebody must climb up there and tell it to stop."

At that moment the air went quiet, the red dot gave a hop, and when {hero} looked again it was on the mountain top. "You are here," said the map.

"Are we here yet?" asked Sir Gust hopefully.

"Not yet," said {hero}, and poured a fish out of one boot. "How do we get here?"

+ [Take the little train] -> chapter_2_train
+ [Go up in the balloon] -> chapter_2_balloon
+ [Climb the rope path] -> chapter_2_rope

=== chapter_2_train ===
# question: What should {hero} do when the wind comes back?
# practises: observing, curiosity
# word: cosy = a warm cover for a pot of tea
# word: bobble = a small woolly ball on a hat
# word: letterbox = a hole in a door for letters
# recall: What did the driver wear on her head? = a knitted tea cosy
# wh: How do we know that the wind has lost something? = patted underneath the seats
# distancing: When did you search everywhere for a lost thing? = search like that
It is against the rules to drive a train without a hat. The driver had therefore put on a knitted tea cosy, with her ears through the holes for the handle and the spout.

The little red train crossed a stretch of sand that was nine steps long. "I have conquered a desert," said Sir Gust. "Kindly let people know."

On the map the red dot skipped ahead to the bridge. "Then that's where we'll be," said {hero}, and so they were, and so was the wind. It poured in at every window, and Sir Gust spun like an egg. It opened the bags and turned the pages of all the newspapers. {woven != "": It read right through a book about {woven}. }It patted underneath the seats. Finally it lifted the tea cosy, looked inside it, and blew out of the window with it.

The cosy sailed up the mountain and joined the tail of the dragon. {hero} pressed {their} nose to the glass. The dragon had a brim, and a bobble, and several hundred ribbons.

"That isn't a dragon," said {hero}, "it's everybody's hats! But I don't think the wind even wants them. It's looking under them."

Only yesterday it had rattled every letterbox and emptied every drawer in the post office, and people who search like that usually have only one shoe on. "It isn't cross at all," said {hero}. "It has lost something."

"Its manners," said Sir Gust.

And along the rails behind them, hop by hop, came the red dot.

+ [Ask the wind what it lost] -> chapter_3_toot
+ [Race it to the top] -> chapter_3_still

=== chapter_2_balloon ===
# question: How should {hero} help the wind?
# practises: observing, problem solving
# word: pyjamas = clothes to sleep in
# word: drawbridge = a bridge in front of a castle that can be pulled up
# word: scales = the small hard plates that cover a snake or a fish
# word: beak = the hard mouth of a bird
# recall: What was the balloon made of? = sewn out of pyjamas
# wh: How did {hero} work out who the dot was? = never once disagree
# distancing: When did you notice two things that always went together? = looked from one
The balloon had been sewn out of pyjamas, a pair from every house in town, and as it rose it waved goodbye with all its legs at once.

Sir Gust stood in the basket as stiffly as a drawbridge. "I am flying," he announced, "but I do not flap. Flapping is for hens."

Over the road they floated, until the red dot skipped to the mountain top and the wind seized the balloon and carried it after. Around the rocks swept the dragon, scarlet and green, striped and spotted, and longer than the high street.

"Halt, worm!" bellowed Sir Gust. "Are those your scales, or are you ill?"

"They've got ribbons on," said {hero}. "Sir Gust, they're hats!" Every hat in town was flying past, brim to brim. {woven != "": The poster about {woven} made a splendid tail.}

The wind tugged the balloon into the line, and three times they passed the same crooked tree. On the map the red dot went round and round, and in the basket so did Sir Gust, whose beak could do nothing else.

{hero} looked from one to the other. "You and the dot never once disagree," {they} said slowly. "Your beak is showing us the wind, so the dot must be the wind as well. Then we aren't You at all. The wind is You! This is its map, and it's been looking under our hats for it."

"Nine days," said Sir Gust, quite softly for him, "and lost the whole time."

+ [Open up the whole map] -> chapter_3_unfold
+ [Let Sir Gust show the way] -> chapter_3_beak

=== chapter_2_rope ===
# question: How should {hero} give the wind its map?
# practises: courage, observing
# word: hail = small hard balls of ice that fall like rain
# word: volcano = a mountain with very hot rock inside it
# word: echo = a sound that comes back to you
# word: mumbled = spoke in a low voice that was hard to hear
# recall: Who was the dragon in the cave? = only your own echo
# wh: Why did the map struggle in the coat? = It wants its map back
# distancing: Where have you heard your own voice come back? = roared Sir Gust
The path climbed the mountain like a ladder, with a good thick rope to hold on to. Behind {hero} came a steady tink, tink, tink, which was Sir Gust, hopping up on his only leg. "I have never had so many downs beneath me," he remarked.

The red dot skipped into a cave above them. They had nearly reached it when the wind came around the corner and flung a bucketful of hail, so they finished the climb in one jump.

The cave was as warm as a bread oven, because the mountain was a sleepy old volcano, and it mumbled in its dreams.

"Dragon!" roared Sir Gust. "Are you in there?"

"There, there, there," said the cave.

"It admits it! What is more, it is using my voice."

"That's only your own echo," said {hero}. "Look behind you!" Past the mouth of the cave flew a long bright line of hats, and that was all the dragon there had ever been. {woven != "": A poster about {woven} flapped after them, trying to keep up.}

As for the wind, it had come to the doorway and lain down. It whined like a puppy on the wrong side of a gate. The red dot was lying in the doorway too, and inside {hero}'s coat the map struggled to get out.

"It wants its map back," said {hero}. "It has been searching for it under our hats, all this time. 'You are here,' it says, but You was never us. You is the wind!"

+ [Let go of the map] -> chapter_3_flag
+ [Ask the wind to come in] -> chapter_3_door

=== chapter_3_toot ===
# practises: listening, problem solving
# word: hooted = made a sound like an owl
# word: unfolded = opened out flat
# word: mayor = the person who leads a town
# word: horizon = the line where the sea seems to meet the sky
# recall: How did the wind say no? = two toots for no
# wh: Why did everybody look at the pocket? = The carriage went extremely quiet
# distancing: What is the funniest hat that you have ever worn? = on the wrong heads
{hero} opened the window as far as Sir Gust would allow. "What have you lost?" {they} shouted.

The wind had no mouth, but it found the train's whistle and blew down that.

"One toot for yes, then," said {hero}, "and two toots for no. Is it a hat?"

Toot, toot, said the whistle wearily, after nine days of hats.

"Might it be a dragon?" asked Sir Gust, and when it hooted twice he sighed. "I only asked."

"Is it something flat?" asked {hero}, and got a toot. "Does it fold up?" The whistle tooted eagerly. "And has it got a red dot on it?"

The carriage went extremely quiet, and all the passengers turned to look at {hero}'s pocket.

{hero} unfolded the map. "You are here," it said, and now {they} understood who was meant. "It belongs to you," {they} told the wind. "I'm afraid we got wet by mistake."

{They} shut the window and held the map flat against the glass, where it could not blow away, and on the other side the wind bent down and read. By way of thanks it blew the train up to the final station in one breath, and then it let go of the hats, which came down all over the town and invariably on the wrong heads. A goat was mayor until supper, and several people were sorry when it stopped. {woven != "": The driver came home in the poster about {woven}.}

Sir Gust hopped on to the highest rock and faced the horizon. "Are we here yet?" he asked.

There was nobody near the whistle.

Toot.
-> END

=== chapter_3_still ===
# practises: courage, kindness, patience
# word: galloping = running like a horse
# word: buffers = strong posts that stop a train
# word: politely = in a kind way, with good manners
# word: brim = the edge of a hat that sticks out
# recall: How did they keep the map from blowing away? = took one edge
# wh: Why had the wind never read its own map? = it blows it away
# distancing: When do you like to be quiet and listen? = Not a single blade of grass
The train had never gone so fast, and it had certainly never had the wind galloping behind it. They tore around the last bend, hit the buffers and stopped, because there was no more railway and not much more mountain.

"We have run out of up," said Sir Gust.

In that case there was only one thing left to do. {hero} climbed down, turned around and looked the wind in the place where a face would be. "What is it?" {they} asked.

It stopped so close that it tickled. Then, very politely, it lifted the corner of the map that had the red dot on it.

"You're You!" said {hero}. "This is your own map. Please, have a look."

The wind bent down eagerly, and the map shot into a bush. {hero} fetched it, the wind bent down again, and this time it landed on Sir Gust. "It has never managed to read it," said {hero}, "because whenever it gets close enough, it blows it away."

So {hero} took one edge and Sir Gust stood on the other, and {they} read it aloud. "You are here."

And the wind, which had been on its way to somewhere else for as long as there had been weather, was. Not a single blade of grass moved. {woven != "": A poster about {woven} settled like a tired bird. }All around the mountain the hats came down, brim over brim, as lightly as snow.

"Are we here yet?" whispered Sir Gust.

Far below, in somebody's kitchen, a spoon went around in a cup.

"Yes," said {hero}.
-> END

=== chapter_3_unfold ===
# practises: sharing, teamwork, curiosity
# word: printed = put on paper by a machine
# word: rustle = the soft sound of paper or dry leaves
# word: instructions = words that tell you how to do something
# word: lengthways = along the longest side
# recall: What did the big map show? = a map of everywhere
# wh: Why is Sir Gust cross when he hears what the map says? = here for ninety years
# distancing: What is hard for you to fold? = folded it sideways
"Wind!" {hero} called. "Is this what you want?"

{They} held on tightly and undid one fold, and there lay the sea. Under the next was an island, and under that a yellow desert, and then came forests, snow, and a railway with hundreds of stations. It dangled out of the basket and slithered down the mountain, fold after fold, because it was a map of everywhere.

Beneath every single place was printed one tiny word. "Here," read {hero}. "Here, here, here."

"What does it say on the town hall?" asked Sir Gust.

{hero} leaned over to find it. "Here."

"So I stood here for ninety years," said Sir Gust, "and not one person mentioned it!"

The wind read with a soft rustle, taking its time over the mountains, until it came to the far edge. Then it lowered the balloon beside the pond and laid the hats around it like a garden. {woven != "": The poster about {woven} went to a duck. }It was off to see the ocean, and it left the map behind for later.

That was a mistake, because somebody had to fold it. The whole town folded it lengthways and then folded it sideways. The mayor gave loud instructions. There were three folds left over, and from inside one of them the baker was shouting to be let out.

By supper they had it as flat as a sandwich, all except for one lump, which nobody could explain.

The lump said quack.
-> END

=== chapter_3_beak ===
# practises: courage, friendship
# word: trembled = shook a little
# word: procession = a long line of people or things moving along together
# word: chimneys = tall parts on a roof that let smoke out
# word: confidence = the feeling that you can do something
# recall: Where did the hats land? = came down on chimneys
# wh: Why was it so hard for Sir Gust not to spin? = shoved him from the left
# distancing: When did you show somebody the way? = the wind turned around
"It will only drop the map again," said {hero}. "What it needs is somebody to follow, and I happen to know a weathercock."

"But I have never led anything," said Sir Gust. "It goes, and I point."

"Then today you point," said {hero}, "and it goes."

So {they} lifted him as high as {their} arms would go. The wind shoved him from the left, as it had every day for ninety years, and then it changed its mind and shoved him from the right. He creaked and trembled down to his last tin feather, but he did not spin.

"Forecast: me," said Sir Gust, gritting his beak. "Wind, that way!"

And, with a sigh like an enormous dog lying down, the wind turned around. Down the mountain swooped the balloon, with a procession of hats behind it. {woven != "": The poster about {woven} brought up the rear. }"And drop them!" he cried, with growing confidence. They came down on chimneys, lamp posts and one extremely proud cow.

As they drifted over the town hall, {hero} set him on his own spike, with the map tucked under his claws. He pointed his beak firmly at the open sea, and away went the wind, whistling.

It calls every morning, however, just to be certain. "You are here," Sir Gust informs it. "The sea is over there. Mind the washing."

"Are we here yet?" {hero} always calls up from the road.

"I can't answer for you," says Sir Gust, "but I am."
-> END

=== chapter_3_flag ===
# practises: problem solving, patience
# word: gust = one strong puff of wind
# word: fluttered = flew with quick, light movements
# word: official = decided by the people in charge
# word: explorers = people who travel to find new places
# recall: What did they tie to the rope? = tied the map
# wh: Why could the wind never catch the map? = the harder it blows
# distancing: When did you run after something that blew away? = fluttered away
{hero} opened {their} coat and let go of the map. The wind leapt up to catch it, but a wind cannot help blowing, and at the first gust the map fluttered away. The wind dashed after it, which only made it go faster. Past the cave they went, around the mountain and past the cave again.

"Forecast: silly," said Sir Gust, on the fourth lap.

"It will never catch it," said {hero}, "because the nearer it gets, the harder it blows. The poor thing must have been doing this for years."

{They} looked thoughtfully at the rope. When the map came by for the fifth time {they} hung on to the rope with one hand and caught the map with the other.

They climbed to the very top, where the rope ended, and there they tied the map on firmly by two corners. Snap! It stood straight out, like a flag. Now the harder the wind blew, the better it could read, and it read absolutely everything, including the small print, before it put down the hats in order of size. {woven != "": It spread the poster about {woven} flat, with a stone on each corner.}

"What is this mountain called?" asked Sir Gust.

According to the map, it had never been called anything.

"Then it falls to the explorers," said Sir Gust, and he cleared his throat with a squeak. "I name it Here."

It is quite official. You can go up the rope path and look, on any windy day. "You are here," says the flag, and not a minute early.
-> END

=== chapter_3_door ===
# practises: kindness, understanding feelings
# word: rooftops = the tops of houses
# word: tiptoed = walked on the ends of its toes
# word: doormat = a small rug for wiping your feet
# word: comb = the red part on top of a hen's head
# word: visitors = people who come to see you
# recall: What did the hats do in the cave? = sat down in rows
# wh: Why did the wind wait in the doorway? = shut doors on it
# distancing: What do you say when a friend comes to see you? = the way you say it
"Come in," said {hero}.

The wind lifted its head, if that was its head, but it stayed where it was. All its life people had shut doors on it, and put sausages of cloth along the bottom. Nobody had ever invited it to anything.

So {hero} said it again, the way you say it to a friend when you have been listening for the gate. "Oh, good! You are here!"

"And wipe your feet," said Sir Gust.

In tiptoed the wind, and all the hats came with it and sat down in rows, like an audience at a concert. {woven != "": The poster about {woven} got a seat at the front. }The whole cave began to hum, the way a bottle does if you blow across it, and {hero} spread out the map, with a hat on each corner to keep it there while the wind was reading.

"Another time," {they} said, "you could simply knock."

The wind tried it, and Sir Gust went flat on his comb. "Softer," he told the floor, so it tried again. Tap, tap.

That evening the baker heard a tap at his door, but there was nobody on the doormat except his hat. Tap, tap, went the wind, all the way down the street, and it waited each time until somebody came. "Forecast: visitors!" called Sir Gust, back on his town hall, over the rooftops.

Not long afterwards there was a tap at {hero}'s window, and the curtain stirred.

"Oh, good," said {hero}, and opened it by the width of one thumb. "You are here."
-> END
