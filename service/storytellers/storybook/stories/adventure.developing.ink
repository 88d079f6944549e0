// You Are Here - developing. A child and a boastful weathercock set out to stop a dragon of a wind, with a map that always seems a little early.
INCLUDE hero.ink
# title: You Are Here
# keywords: adventure, quest, map, explorer, explore, journey, travel, trip, mountain, cave, island, desert, treasure, knight, dragon, train, balloon, lost, path, brave, hero, volcano, rope, climb
-> chapter_1

=== chapter_1 ===
# question: How should {hero} get to the top of the mountain?
# practises: curiosity, courage
# word: weathercock = a metal bird on a roof that shows where the wind comes from
# word: forecast = words that tell what weather will come
# word: knight = a fighter on a horse, long ago
# word: curling = bending around and around
# recall: What did the wind take from the town? = taken every hat in town
# wh: Why does Sir Gust think that the map is early? = the map was right
# distancing: When did the wind do something funny to you? = went the wind
"You are here," said the map, and its red dot was in the middle of the duck pond.

"No, we aren't," said {hero}. "We are on the road."

Whoosh, went the wind. Splash!

"Now we are here," said Sir Gust, with a water lily on his head, "so the map was right. It is just a little early. Forecast: wet, with ducks."

Sir Gust was a weathercock, and the wind had blown him off his roof. He was also a knight, or so he said. "Most knights have somebody inside," he told {hero}. "I am tin all the way through!"

The wind had been blowing for nine days, and it had taken every hat in town. {woven != "": It had even taken a poster about {woven}. }This morning it had slapped the map right across {hero}'s face.

Now something long and bright was curling around the top of the mountain.

"A dragon!" cried Sir Gust. "Dragons blow, as everybody knows. We must climb up and order it to stop."

Just then the wind dropped, and hop, the red dot was on the mountain top.

"Are we here yet?" asked Sir Gust.

"Not yet," said {hero}, emptying a boot. "How do we get here?"

+ [Take the little train] -> chapter_2_train
+ [Go up in the balloon] -> chapter_2_balloon
+ [Climb the rope path] -> chapter_2_rope

=== chapter_2_train ===
# question: What should {hero} do when the wind comes back?
# practises: observing, curiosity
# word: cosy = a warm hat for a pot of tea
# word: desert = a dry place with a lot of sand
# word: ribbons = long thin bits of pretty cloth
# word: manners = nice ways to act, like saying please
# recall: What did the driver wear on her head? = so she wore a tea cosy
# wh: How do we know that the wind has lost something? = It felt under the seats
# distancing: When did you look everywhere for a lost thing? = It has lost something
No driver can drive without a hat, so she wore a tea cosy. "Hold tight!" she called, and off puffed the little red train.

First it crossed some sand, which was nine steps long. "I have crossed a desert," said Sir Gust. "Please tell everybody."

The red dot hopped to the bridge. "Then we'll be on the bridge, too," said {hero}.

They were, and so was the wind! It came in at all the windows and spun Sir Gust like a top. It looked in every bag. It turned the pages of every newspaper. {woven != "": It turned over a book about {woven}. }It felt under the seats. Last of all it picked up the tea cosy, looked under that, and blew out with it.

Away went the cosy, up and up, to the very end of the dragon. Now {hero} could see that the dragon had ribbons and a bobble.

"It's all our hats!" said {hero}. "But the wind doesn't want them. It is looking under them! It has lost something."

"It has lost its manners," said Sir Gust.

And here came the red dot again, hopping along the rails behind them.

+ [Ask the wind what it lost] -> chapter_3_toot
+ [Race it to the top] -> chapter_3_still

=== chapter_2_balloon ===
# question: How should {hero} help the wind?
# practises: observing, problem solving
# word: pyjamas = clothes to sleep in
# word: worm = an old word for a dragon
# word: scales = the small hard plates on a snake or a fish
# word: beak = a bird's mouth
# recall: What was the balloon made of? = sewn out of pyjamas
# wh: How did {hero} find out who the dot was? = They never point apart
# distancing: When did you go around and around? = same crooked tree
The balloon was sewn out of pyjamas, and everybody in town had given a pair. It waved goodbye with all its legs at once.

"I am flying," said Sir Gust, standing up very straight in the basket, "but I do not flap. Flapping is for hens."

The red dot hopped to the mountain top, and whoosh, the wind grabbed the balloon and carried it there as well. Around the rocks came the dragon, red and green and spotty!

"Halt, you worm!" shouted Sir Gust.

"Sir Gust," said {hero}, "its scales have ribbons on. They're hats!" It was every hat in town, flying nose to tail. {woven != "": The poster about {woven} came last of all.}

The wind pulled the balloon into the line, and three times they passed the same crooked tree. Around the map went the red dot, and around on his leg went Sir Gust.

"Look at your beak and the dot," said {hero}. "They never point apart! Your beak shows the wind, so the dot must be the wind, too. We aren't You. The wind is You, and it has looked under every hat for its map."

"Nine whole days!" said Sir Gust. "The poor lost thing."

+ [Open up the whole map] -> chapter_3_unfold
+ [Let Sir Gust show the way] -> chapter_3_beak

=== chapter_2_rope ===
# question: How should {hero} give the wind its map?
# practises: courage, observing
# word: volcano = a mountain that is very hot inside
# word: hail = small hard balls of ice that fall like rain
# word: echo = a sound that comes back to you
# word: wriggled = moved like a worm
# recall: Who was the dragon in the cave? = only your own echo
# wh: Why did the map wriggle in the coat? = It wants its map
# distancing: Where did you hear your own voice come back? = roared Sir Gust
The path was as steep as a ladder, with a rope to hold on to. Tink, tink, tink, went Sir Gust behind, hopping on his one tin leg.

The red dot hopped, too, into a cave high above them. "Then we'll be in there soon," said {hero}, and around the corner came the wind with a bucketful of hail, so they dashed inside at once!

It was as warm as a bun in there, for the mountain was a sleepy old volcano.

"Dragon!" roared Sir Gust. "Are you in?"

"In, in, in," said the cave.

"It is! And it has stolen my voice!"

"That is only your own echo," said {hero}.

Past the cave flew hats in a long bright line, so that was the dragon! {woven != "": A poster about {woven} flapped along behind. }The wind came up to the doorway but not in. It lay down outside and whined like a puppy, and there at the doorway was the red dot as well.

In {hero}'s coat the map wriggled to get out.

"It wants its map!" said {hero}. "It has been searching for it under our hats. You are here, says the map, but we aren't You. The wind is!"

+ [Let go of the map] -> chapter_3_flag
+ [Ask the wind to come in] -> chapter_3_door

=== chapter_3_toot ===
# practises: listening, problem solving
# word: hooted = made a sound like an owl
# word: folded = bent so that it gets small
# word: upwards = to a higher place
# word: mayor = the person who leads a town
# recall: How did the wind say no? = two toots for no
# wh: Why did everybody look at the pocket? = The whole train grew quiet
# distancing: What is the funniest hat that you ever wore? = on all the wrong heads
{hero} opened the window a little. "What have you lost?" {they} shouted.

The wind blew down the train's whistle, and out came a toot.

"One toot for yes," said {hero}, "and two toots for no. Is it a hat?"

Toot, toot.

"Is it a dragon?" asked Sir Gust, and it hooted twice. "I had to ask."

"Is it flat?" asked {hero}, and it tooted. "Can it be folded?" It tooted louder. "Has it got a red dot on?"

The whole train grew quiet, and everybody looked at {hero}'s pocket.

{They} unfolded the map. "You are here," it said, and now {hero} knew who You was. "It belongs to you," {they} told the wind.

{They} shut the window and pressed the map flat against the glass. The wind put its nose to the other side, and read. To say thank you, it pushed the train upwards, all the way to the top. Then it let go of the hats, which landed in town on all the wrong heads. A goat was the mayor until supper. {woven != "": The driver put on the poster about {woven}.}

Sir Gust stood on the very top and gazed at the whole blue sea. "Are we here yet?" he asked.

Nobody was near the whistle.

Toot.
-> END

=== chapter_3_still ===
# practises: courage, kindness, patience
# word: galloped = ran like a horse
# word: buffers = strong posts that stop a train
# word: politely = in a kind way, with nice manners
# word: bonnets = soft hats that are tied under the chin
# recall: Who held the other side of the map? = Sir Gust held the other
# wh: Why could the wind not read its map? = it blows it away
# distancing: When do you like to be very quiet? = not a leaf moved
The train puffed its fastest, and the wind galloped after it, up and up, until they bumped into the buffers. There were no more rails, and no more mountain.

"We have run out of up," said Sir Gust.

So {hero} climbed down and turned around. "What is it?" {they} asked.

The wind stopped so close that it tickled. Then, politely, it lifted one corner of the map, where the red dot was.

"You are You!" said {hero}. "This is your own map! Please read it."

The wind bent down to look, but flap, off flew the map! {hero} fetched it back, and off it flew again.

"It has never been able to read it," said {hero}, "because it blows it away."

So {hero} held one side, and Sir Gust held the other in his beak. "You are here," {hero} read out loud.

And for once the wind was. It stood on the mountain top without blowing at all, and not a leaf moved. {woven != "": A poster about {woven} lay down in the grass. }Helmets and bonnets drifted down as softly as snow.

"Are we here yet?" whispered Sir Gust, with his beak full.

Far below, in town, a teaspoon went around in a cup.

"Yes," said {hero}.
-> END

=== chapter_3_unfold ===
# practises: sharing, teamwork, curiosity
# word: fold = a part of the paper that is bent over
# word: island = land with sea all around it
# word: rustle = the soft sound of paper or dry leaves
# word: lump = a part that sticks up
# recall: What was it a map of? = a map of everywhere
# wh: Why is Sir Gust a little cross about his roof? = here for ninety years
# distancing: What is hard for you to fold? = folded it this way
"Wind!" called {hero}. "Is this yours?"

Holding on tightly, {they} opened one fold of the map, and there was the sea. Under the next was an island, and after it came deserts, and snowy forests, and a railway. It dangled out of the basket and down the mountain, because it was a map of everywhere!

Under every place was printed one tiny word. "Here," read {hero}. "Here, here, here."

"What does it say on my roof?" asked Sir Gust.

"Here."

"Then I was here for ninety years," said Sir Gust, "and nobody told me!"

The wind read it from end to end, with a soft rustle. Then it set the balloon down beside the pond, and all the hats around it. {woven != "": A duck got the poster about {woven}. }It hurried away to look at the ocean, and left the map behind for later.

That was when the trouble began. The whole town folded it this way and then folded it that way. There were three folds too many, and the baker was in one of them.

By supper it was as small and flat as a map should be, except for one lump.

The lump said quack.
-> END

=== chapter_3_beak ===
# practises: courage, friendship
# word: rattled = shook with a lot of little noises
# word: claws = a bird's sharp toes
# word: chimneys = tall parts on a roof that let smoke out
# recall: Where did the hats land? = they came down on chimneys
# wh: Why was it hard not to spin? = it leaned on him
# distancing: When did you show somebody the way? = the wind turned around
"If we give it the map, it will only drop it again," said {hero}. "It needs somebody to show it the way, so it needs a weathercock!"

"But I only point where it is," said Sir Gust.

"Then today it can go where you point."

{hero} lifted him above {their} head. The wind shoved him from the left, and then it leaned on him from the right. He rattled down to his last tin feather, but he did not spin.

"Forecast: me," he said. "Wind, that way!"

And the wind turned around! Down the mountain swooped the balloon, with every hat behind it. {woven != "": The poster about {woven} flew last. }"Now drop them!" called Sir Gust, and they came down on chimneys and lamp posts and one very proud cow.

As the balloon drifted over his own old roof, {hero} put him back on it, with the map under his claws. He pointed his beak at the sea, and away went the wind.

But it visits every morning, just to be sure. "You are here," Sir Gust tells it. "The sea is over there. Mind the washing."

"Are we here yet?" {hero} calls up from the road.

"I am," says Sir Gust.
-> END

=== chapter_3_flag ===
# practises: problem solving, patience
# word: gust = one strong puff of wind
# word: nearer = not so far away
# word: flag = a cloth that flies on a pole
# word: explorers = people who travel to find new places
# recall: What did they tie to the rope? = tied the map
# wh: Why could the wind never catch the map? = the harder it blows
# distancing: When did you run after something that blew away? = off flew the map
{hero} let go of the map, and the wind rushed up to catch it. But a wind cannot help blowing, and at the first gust off flew the map! The wind dashed after it, which made it fly faster, and past the cave they went, once, twice, three times.

"Forecast: silly," said Sir Gust.

"It will never catch it," said {hero}, "because the nearer it gets, the harder it blows."

{They} looked at the end of the rope. The next time the map came by, {hero} held on to the rope with one hand and grabbed the map with the other.

Then they climbed to the very top and tied the map there, at the end of the rope. Snap! It stood out as straight as a flag, and the harder the wind blew, the better it could read. It read the map twice before it put down the hats, the biggest ones first. {woven != "": Next to them it put the poster about {woven}.}

"What is this mountain called?" asked Sir Gust.

{hero} looked, but the map did not give it a name.

"Explorers may choose one," said Sir Gust grandly. "I name it Here."

You can go up the rope path and look. "You are here," says the flag, and it is quite right.
-> END

=== chapter_3_door ===
# practises: kindness, understanding feelings
# word: curtain = a cloth that hangs in front of a window
# word: comb = the red part on top of a hen's head
# word: hummed = made a low, happy sound
# word: rows = straight lines
# word: visitors = people who come to see you
# recall: What did the hats do in the cave? = sat down in rows
# wh: Why did the wind wait at the door? = shut doors on it
# distancing: What do you say when a friend comes to see you? = the way you say it
"Come in," said {hero}.

The wind did not move. All its life people had shut doors on it, and nobody had ever invited it inside.

So {hero} said it the way you say it to a friend. "Oh, good! You are here!"

"And wipe your feet," added Sir Gust.

In tiptoed the wind and every hat in town, and the hats sat down in rows. {woven != "": In front sat the poster about {woven}. }The cave hummed one long, low note, the way a bottle does when you blow across it. Then {hero} spread out the map, with a hat on each corner, so that the wind could read it.

"Next time," {they} said, "you could simply knock."

The wind tried it, and Sir Gust fell flat on his comb. "Softer," he said, so it tried again. Tap, tap.

That evening there was a tap at the baker's door, but nobody was standing there except his hat. Tap, tap, went the wind, from doorstep to doorstep, all the way down the street. Sir Gust was back on his roof. "Forecast: visitors," he called down the chimney.

Then came a tap at {hero}'s window, and the curtain moved.

"Oh, good," said {hero}, opening it just a little. "You are here."
-> END
