// You Are Here - beginner. A child and a boastful weathercock set out to stop a dragon of a wind, with a map that always seems a little early.
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
# word: tin = a light, thin metal
# recall: What did the wind take from the town? = took every hat in town
# wh: Why does Sir Gust think that the map is early? = So the map is right
# distancing: When did the wind do something silly to you? = went the wind
"You are here," said the map. Its red dot was in the duck pond.

"No, we are on the road," said {hero}.

Whoosh, went the wind. Splash!

"Now we are here," said Sir Gust. "So the map is right. It is only early. Forecast: wet, with ducks."

Sir Gust was a tin weathercock, and the wind had blown him off his roof. "I am a knight," he said. "Most knights have somebody inside. I am tin all the way in!"

For nine days the wind had blown. It took every hat in town. {woven != "": It took a poster about {woven}. }Today it threw this map at {hero}'s nose.

Now something long and bright flew around the mountain top.

"A dragon!" said Sir Gust. "Dragons blow. We must tell it to stop."

Then the wind went away. Hop! The red dot sat on the mountain top.

"Are we here yet?" asked Sir Gust.

"Not yet," said {hero}. "How do we get here?"

+ [Take the little train] -> chapter_2_train
+ [Go up in the balloon] -> chapter_2_balloon
+ [Climb the rope path] -> chapter_2_rope

=== chapter_2_train ===
# question: What should {hero} do when the wind comes back?
# practises: observing, curiosity
# word: cosy = a warm hat for a pot of tea
# word: desert = a dry place with a lot of sand
# word: manners = nice ways to act, like saying please
# recall: What did the driver wear on her head? = so she wore a tea cosy
# wh: How do we know that the wind has lost something? = It looked under the seats
# distancing: When did you look everywhere for a lost thing? = It has lost something
The driver had lost her hat, so she wore a tea cosy.

"Hold on!" she said. Puff, puff, up they went. They went over some sand. It was nine steps long.

"I have crossed a desert," said Sir Gust. "Tell everybody."

The red dot hopped to the bridge. "Then we will be there, too," said {hero}.

They were, and so was the wind! It came in at every window. It opened the bags. {woven != "": It opened a book about {woven}. }It looked under the seats. Around and around went Sir Gust! Last of all it picked up the tea cosy, looked under that, and blew out with it.

Up flew the cosy to the end of the dragon. Now {hero} could see ribbons.

"That is no dragon," said {hero}. "It is our hats! But the wind does not want hats. It looks under them. It has lost something."

"It has lost its manners," said Sir Gust.

The red dot came hopping back.

+ [Ask the wind what it lost] -> chapter_3_toot
+ [Race it to the top] -> chapter_3_still

=== chapter_2_balloon ===
# question: How should {hero} help the wind?
# practises: observing, problem solving
# word: balloon = a big bag of hot air that can fly
# word: basket = a kind of box made of thin sticks
# word: beak = a bird's mouth
# word: ribbons = long thin bits of pretty cloth
# recall: What was the dragon made of? = every hat in town was flying
# wh: How did {hero} find out who the dot was? = So the dot is the wind
# distancing: When did you go around and around? = Three times they passed
The balloon was made of all the pyjamas in town. The empty legs waved goodbye.

"I am flying," said Sir Gust in the basket. "I do not flap. Flapping is for hens."

The red dot hopped close to the mountain top. Whoosh! The wind got the balloon, and soon they were there, too. Around the top flew the dragon, red and green and spotty.

"Stop, you bad worm!" said Sir Gust.

"It has ribbons on," said {hero}. "It is hats!" In one long line, every hat in town was flying. {woven != "": The poster about {woven} was the tail.}

Around they went with the hats. Three times they passed the same tree. Around went the dot on the map, and around went Sir Gust's beak.

"Your beak shows the wind," said {hero}, "and the dot goes where your beak goes. So the dot is the wind! We are not You. The wind is! It was looking for its map under our hats."

"Poor lost thing," said Sir Gust.

+ [Open up the whole map] -> chapter_3_unfold
+ [Let Sir Gust show the way] -> chapter_3_beak

=== chapter_2_rope ===
# question: How should {hero} give the wind its map?
# practises: courage, observing
# word: cave = a big hole in a mountain
# word: volcano = a mountain that is very hot inside
# word: echo = a sound that comes back to you
# word: whined = made a long, sad sound
# recall: Who was the dragon in the cave? = just your own echo
# wh: Why did the map wriggle in the coat? = It wants its map
# distancing: Where did you hear your own voice come back? = cried Sir Gust
The path went up and up. It had a rope to hold on to. Tink, tink, tink, went Sir Gust on his one tin leg.

The red dot hopped to a cave, high up. "Then we will be there," said {hero}. Here came the wind with hail in it, and in they ran!

It was warm inside, for the mountain was a sleepy old volcano.

"Dragon!" cried Sir Gust. "Are you in?"

"In, in, in," said the cave.

"It is in! And it has my voice!"

"That is just your own echo," said {hero}.

Hats flew past the cave in a long bright line. {woven != "": A poster about {woven} flew past, too. }So that was the dragon! The wind came to the door, and stopped. It whined like a dog. The red dot was at the door as well.

In {hero}'s coat the map wriggled.

"It wants its map!" said {hero}. "It was looking under our hats. We are not You. The wind is You!"

+ [Let go of the map] -> chapter_3_flag
+ [Ask the wind to come in] -> chapter_3_door

=== chapter_3_toot ===
# practises: listening, problem solving
# word: whistle = a thing that you blow to make a high sound
# word: mayor = the person who leads a town
# word: fold = bend so that it gets small
# recall: How did the wind say no? = two toots for no
# wh: Why did everybody look at the pocket? = Everybody looked at
# distancing: What do you like to put on your head? = on all the wrong heads
"What have you lost?" {hero} called through the window.

The wind blew the train's whistle. Toot!

"One toot for yes," said {hero}, "and two toots for no. Is it a hat?"

Toot, toot.

"Is it a dragon?" asked Sir Gust. Toot, toot. "I had to ask."

"Is it flat?" asked {hero}. It tooted. "Does it fold up?" Toot! "Has it got a red dot?"

Everybody looked at {hero}'s pocket.

Out came the map. "You are here," it said, but {hero} was not You. The wind was!

{They} shut the window and held the map flat on the glass. The wind put its nose to it and read. To say thank you, it blew the train up to the top. Then it let go of the hats, and they came down on all the wrong heads. A goat was the mayor until supper. {woven != "": On the driver's head sat a poster about {woven}.}

Sir Gust looked at the sea. "Are we here yet?" he asked.

Nobody touched the whistle.

Toot.
-> END

=== chapter_3_still ===
# practises: courage, kindness, patience
# word: puffing = blowing out small clouds of smoke
# word: shy = a little afraid of people
# word: rails = long metal bars for a train to run on
# word: whispered = said very softly
# recall: Who held the other side of the map? = Sir Gust held the other
# wh: Why could the wind not read its map? = It blows it away
# distancing: When do you like to be very quiet? = not one leaf moved
Up went the train, puffing, and up galloped the wind. Bump! There were no more rails, and no more mountain.

"We are out of up," said Sir Gust.

{hero} climbed down and turned around. "What is it?" {they} asked.

The wind stopped, a little shy. It lifted one corner of the map, by the red dot.

"You are You!" said {hero}. "This is your map! Do read it."

The wind came close. Flap! The map blew off, and {hero} grabbed it back. The wind came close. Flap!

"It never can read it," said {hero}. "It blows it away."

So {hero} held one side of the map and Sir Gust held the other. "You are here," {hero} read out loud.

And the wind was. It did not blow, and not one leaf moved. {woven != "": A poster about {woven} sat down in the grass. }The hats came down like snow.

"Are we here yet?" whispered Sir Gust.

Far, far down in town, a spoon went around in a cup.

"Yes," said {hero}.
-> END

=== chapter_3_unfold ===
# practises: sharing, teamwork, curiosity
# word: fold = a part of the paper that is bent over
# word: island = land with sea all around it
# word: lump = a part that sticks up
# word: upside down = with the top part at the bottom
# recall: What was it a map of? = a map of everywhere
# wh: Why is Sir Gust a little cross about his roof? = here for ninety years
# distancing: What is hard for you to fold? = fold it that way
"Wind!" called {hero}. "This is yours!"

{They} held it tight and opened one fold, and there was the sea. {They} opened one more, and there was an island. Then a desert! Flap, flap, flap. It hung down from the basket and down the mountain. It was a map of everywhere!

Under every place was one tiny word. "Here," read {hero}. "Here. Here. Here."

"And my roof?" asked Sir Gust.

{hero} found the roof. "Here."

"I was here for ninety years!" said Sir Gust. "Nobody told me!"

The wind read it all, slowly. It put the balloon down by the pond, and the hats, too. {woven != "": The poster about {woven} landed on a duck. }Then it ran off to look at the sea, and left the map for later.

The whole town came to fold it. Fold it this way! No, fold it that way! It was upside down. The baker was inside it.

At last it was small and flat, all but one lump.

The lump said quack.
-> END

=== chapter_3_beak ===
# practises: courage, friendship
# word: spin = go around and around fast
# word: chimneys = tall parts on a roof that let smoke out
# word: sailed = moved softly, like a boat
# recall: Where did the hats land? = They fell on chimneys
# wh: Why was it hard not to spin? = It pushed and pushed
# distancing: When did you show somebody the way? = the wind went that way
"It will only drop its map again," said {hero}. "It needs somebody to show it the way. It needs you!"

"Me?" said Sir Gust. "I only look where it is."

"Today it can go where you look."

{hero} held him up high. The wind pushed him. It pushed and pushed. He shook down to his tail, but he did not spin.

"Forecast: me," he said. "Wind, go that way!"

And the wind went that way! Down the mountain came the balloon and all the hats. {woven != "": After them flew the poster about {woven}. }"Drop them!" he said. They fell on chimneys and cows.

They sailed past his own old roof, and {hero} put him back, with the map under his foot. He pointed at the sea, and away went the wind.

Now it stops every morning to ask the way.

"You are here," Sir Gust tells it. "The sea is there."

"Are we here yet?" calls {hero} from the road.

"I am," says Sir Gust.
-> END

=== chapter_3_flag ===
# practises: problem solving, patience
# word: flag = a cloth that flies on a pole
# word: chase = run after a thing to catch it
# word: heap = a big, messy pile
# recall: What did they tie to the rope? = they tied the map
# wh: Why could the wind never catch the map? = the wind is too windy
# distancing: When did you chase a thing that blew away? = Off flew the map
{hero} let go of the map, and the wind ran up to get it. But a wind blows. Off flew the map! The wind ran after it, and off it flew again. Around and around the mountain went the chase.

"Forecast: silly," said Sir Gust.

"Poor wind," said {hero}. "When the map is near, the wind is too windy!"

{They} looked at the rope. The next time around, {hero} held on to it with one hand, and got the map with the other.

At the very top, they tied the map to the end of the rope. Snap! It stood out flat like a flag, and the wind read it all. Then it put the hats down in a heap. {woven != "": On top was the poster about {woven}.}

"What is this mountain called?" asked Sir Gust.

There was no name on the map.

"Then I name it Here," said Sir Gust.

Go up the rope path and look. "You are here," says the flag.

And you are.
-> END

=== chapter_3_door ===
# practises: kindness, understanding feelings
# word: hummed = made a low, happy sound
# word: rows = straight lines
# word: visitors = people who come to see you
# recall: What did the hats do in the cave? = sat down in rows
# wh: Why did the wind wait at the door? = shut the door on it
# distancing: What do you say when a friend comes to see you? = as you do to a friend
"Come in," said {hero}.

The wind did not move. All its life, people had shut the door on it. Nobody had ever said come in.

{hero} said it another way, as you do to a friend. "Oh, good! You are here!"

"Wipe your feet," said Sir Gust.

In came the wind, with all the hats. They sat down in rows. {woven != "": The poster about {woven} sat in front. }The cave hummed like a big bottle. {hero} put down the map, with a hat on each corner, so that the wind could read it.

"Next time," said {hero}, "just knock."

The wind knocked Sir Gust over. "Softer," he said. It knocked again. Tap, tap.

That night there was a tap at the baker's door. Nobody was there, only his hat. Tap, tap, went the wind, all down the street. Sir Gust was back on his roof. "Forecast: visitors," he called.

Tap, tap. That was {hero}'s window.

"Oh, good," said {hero}, and opened it a little way. "You are here."
-> END
