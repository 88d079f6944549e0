// The Night That Didn't Fit - beginner. A night that is too big comes to the wrong bed, and a child takes it back to its owner.
INCLUDE hero.ink
# title: The Night That Didn't Fit
# keywords: bedtime, bed, sleep, sleepy, asleep, tired, dream, dark, moonlight, pillow, blanket, lullaby, quiet, calm, cosy, cozy, home, house, family, mum, dad, baby, grandma, grandpa, teddy, toy, magic, fairy, princess, prince, castle, crown, wizard, witch, giant, snow, winter, rain, thunder, weather, cloud, feeling, yawn, moth
-> chapter_1

=== chapter_1 ===
# question: How will {hero} find the little night?
# practises: curiosity, kindness
# word: heaps = big, messy piles
# word: moth = a small thing with wings that flies at night
# word: burped = let out air from the mouth with a loud sound
# word: thread = a long, thin string for sewing
# recall: What did Tuck eat? = I ate the name
# wh: Who do you think has the little night? = So somebody very big had
# distancing: When was something too big for you? = night was too big
{hero}'s night was too big. It lay in heaps on the floor. It even got into the sock drawer. {hero} stood up and fell over the dark. Bump!

"This isn't my night," said {hero}. "My night stops at my slippers.{woven != "": And it has a picture of {woven}.}"

There was a hole where the name should be. In it sat somebody little with wings. Was it a fairy? It burped. Fairies never burp.

"I'm Tuck the moth," it said. "I ate the name. Yummy! I mean, sorry."

"What did it say?" asked {hero}.

"It had three letters," said Tuck. "A fat one, a round one, and one in a flat hat."

So somebody very big had {hero}'s little night!

"It's the wrong night!" called {hero}.

"Then take it back," said the goodnight voice through the wall. "And wear your slippers!"

The night smelled of snow and sounded like the sea. One gold thread stuck out, and it went twitch.

+ [Sniff for the snow] -> chapter_2_snow
+ [Listen for the sea] -> chapter_2_sea
+ [Pull the gold thread] -> chapter_2_castle

=== chapter_2_snow ===
# question: How can {hero} make the night stay on?
# practises: curiosity, problem solving
# word: sniffing = taking little breaths to smell something
# word: wiggled = moved a little from side to side
# word: giggled = laughed in a small, happy way
# recall: What did the littlest hill taste like? = A little bit cheesy
# wh: Why does Dot look worried? = Look how little my night is
# distancing: What makes you giggle? = Get off my little toe
{hero} and Tuck crept in under the night, sniffing. It got darker and colder. Then they came out in deep snow. Crunch!

Five round hills sat in a row. Tuck gave the littlest one a lick. "Cold and salty," he said. "A little bit cheesy, too."

{hero} sat down on it, and the hill wiggled!

"Hee hee!" giggled the sky. "Get off my little toe!"

The hills were toes! Over two big knees came a worried face.

"I'm Dot," said the giant. "Look how little my night is!" It hung on her big toe like a lost sock. {woven != "":The picture of {woven} was frozen. }It was {hero}'s night!

A fat D, a round O, and a T in a flat hat! "I ate you," said Tuck. "Yummy! I mean, sorry."

{hero} swapped with her, but the big night slid right off. It had no name, so it didn't know who to keep warm. It began to creep away.

+ [Tuck in the toes one by one] -> chapter_3_toes
+ [Write the name in the snow] -> chapter_3_name

=== chapter_2_sea ===
# question: What will help Dot the most?
# practises: listening, kindness, understanding feelings
# word: crept = moved slowly and quietly
# word: pond = a small, round bit of water
# word: blinked = shut and opened its eye fast
# recall: What was the sea really? = the sea was somebody breathing
# wh: Why is Dot so sad? = Bear fell under the bed
# distancing: When did you hear a sound and go to look for it? = under the night to find it
Hush, went the sea. {hero} and Tuck crept in under the night to find it. They came out on a funny sort of beach. It had a button on it, and it smelled of toothpaste.

Hush, went the sea. Hush. Sniff.

"Seas never sniff," said Tuck. Splosh! One raindrop fell on him, as big as a bath.

{hero} found a round, dark pond with the moon in it. {They} bent down to look, and the pond blinked!

"Hello," said a great big little voice. "I'm Dot."

A fat D, a round O, and a T in a flat hat! The pond was an eye. The beach was a pillow, and the sea was somebody breathing. Dot was a giant, and she had been crying into {hero}'s little night. {woven != "":The picture of {woven} was all soggy.}

{hero} gave her the big night, but it kept sliding off. "I can't stop shaking," said Dot. "And Bear fell under the bed."

+ [Breathe slowly with Dot] -> chapter_3_tide
+ [Go under the bed for Bear] -> chapter_3_bear

=== chapter_2_castle ===
# question: Who will do the sleep spell?
# practises: courage, imagination
# word: leaned = rested on something
# word: crown = a gold hat for a king or queen
# word: tractor = a farm machine with big wheels
# word: spell = magic words
# recall: What is Dot on Tuesdays, and what is she on Wednesdays? = a princess on Tuesdays
# wh: What is making the boom, far away? = only resting her eyes
# distancing: What have you made with paper and glue? = Somebody made this at home
{hero} pulled the thread. The thread pulled back! Away they ran, under the night and up a round hill. The long grass smelled of soap.

On top stood a golden castle. {hero} leaned on the wall, and the wall bent. Tuck gave it a lick. "Glue," he said. "Somebody made this at home."

On it was a dark little flag. {woven != "":It had a picture of {woven}. }It was {hero}'s night!

Then a finger came down from the sky. Scritch, scratch, it went.

"Who's in my crown?" giggled the hill. "It tickles!"

It was a giant called Dot. A fat D, a round O, and a T in a flat hat!

"I'm a princess on Tuesdays," said Dot. "On Wednesdays I'm a tractor."

{hero} gave her the big night, but it slid off.

"It needs the wizard's spell," said Dot. Far away it went boom, like thunder. "That's the wizard. She's really my gran. She's only resting her eyes."

+ [Be the wizard] -> chapter_3_wizard
+ [Wake Gran kindly] -> chapter_3_gran

=== chapter_3_toes ===
# practises: patience, kindness
# word: tucked = pushed the ends in all around
# word: sank = went slowly down
# word: pat = a soft touch with your hand
# recall: How could {hero} tell that Dot was asleep? = right down to the ends
# wh: Why did Tuck not eat the golden thread? = Tuck found some golden thread
# distancing: What helps you to fall asleep? = ten more toes in that bed
"Big toe first," said {hero}, and tucked the night in all around it. "Good night, big toe."

"Good night," said Dot.

"Good night, next toe. Good night, middle toe."

The snow came down slowly. Slowly Dot's big knees sank, too.

"Good night, thin toe."

"Night," said Dot, from far away.

Now only the little toe was left. {hero} gave it a pat, and it didn't wiggle. Dot was asleep, right down to the ends.

Tuck found some golden thread, but he only tucked it in.

{hero}'s own night still had its name, so it knew the way home. {woven != "":In its pocket was a dream about {woven}, still warm.}

"Does it fit?" called the goodnight voice.

"Yes," said {hero}. It stopped at the slippers, and it was warm all the way down.

There were ten more toes in that bed. "Good night, big toe," said {hero}. "Good night, next toe."

{They} got as far as six.

-> END

=== chapter_3_name ===
# practises: problem solving, perseverance
# word: page = one side of paper in a book
# word: chin = the part of your face under your mouth
# word: label = a bit of cloth with a name
# recall: Which letter did {hero} walk first? = walked a fat D first
# wh: How did the big night know where to go? = rose up and read its name
# distancing: When did you make a picture in snow or sand? = The snow was like a clean page
The snow was like a clean page. "Let's write the night its name," said {hero}.

Crunch, crunch, crunch. {hero} walked a fat D first. {They} walked a round O, all the way back to the start. Then {they} walked a T in a flat hat.

Tuck flew up to look. "I can't read," he said, "but that's just how it tasted!"

The big night rose up and read its name. Down it came, softly, over Dot's toes. Down it came, softly, up to her chin.

"Oh," said Dot, "there you are." Then she was asleep.

{hero}'s own night had never lost its label. It knew the way home, and it stopped at the slippers. {woven != "":In its pocket lay a dream about {woven}.}

{hero} felt for {their} own name in the dark. {They} went around the first letter with one finger, slow as snow. {They} went around the next letter, slow as snow.

{They} fell asleep on the way.

-> END

=== chapter_3_tide ===
# practises: patience, listening
# word: breathed = took air in, or let it out
# word: fresh = clean and cool
# word: slid = moved along smoothly
# recall: Where did the wind blow Tuck? = blew Tuck into a slipper
# wh: What is the smallest sea of all? = the smallest sea of all
# distancing: When do you take slow breaths? = breathe in and out
"Let's breathe in and out, like the sea," said {hero}. "In!"

Dot breathed in, and the pillow went up and up.

"Out," said {hero}. Whoosh! A toothpaste wind blew {hero} right across the pillow. It blew Tuck into a slipper.

"Very fresh," said the slipper.

"Now slowly," said {hero}, lying down flat.

In went the sea, and the stars went up. Out went the sea, and the stars came down. In went the sea, and Bear slid out from under the bed! The big night forgot to slide off. The pond closed. Dot and Bear were asleep.

{hero}'s own night was dry now, and it knew the way home. {woven != "":A dream about {woven} was in its pocket.}

"Does it fit?" called the goodnight voice.

"Mm," said {hero}. It stopped at the slippers.

There was a sea in here, too, the smallest sea of all. In it came, and out it went, and in it came again.

And out.

-> END

=== chapter_3_bear ===
# practises: courage, friendship, teamwork
# word: dust = tiny dry bits, like under a bed
# word: paw = the foot of a bear
# word: sewn = fixed on with thread
# word: fluff = soft, light stuff
# recall: What was sewn on Bear's foot? = Three letters were sewn
# wh: Why did Dot need {hero} to get Bear? = too big to reach him
# distancing: When were you just the right size for something? = just the right size
"I'm too big to reach him," said Dot. "I'm too big for everything."

"I'm little," said {hero}. "I can do it."

Dot put them down under the bed. Big balls of dust rolled past like cows. "Yummy," said Tuck. "I mean, no."

At the back was a furry hill. It was Bear, on his nose!

{hero} tied the gold thread to his paw, and Tuck didn't eat it. Dot pulled, and out came Bear, hush, hush, hush, with {hero} on top.

Three letters were sewn on his foot. Fat, round, flat hat! The big night read them, and lay down, and stayed.

Dot gave {hero} some of Bear's fluff. "You're just the right size," she said, and fell asleep.

{hero}'s own night took {them} home and stopped at the slippers. {woven != "":A dream about {woven} came, too.}

The fluff was as big as a pillow. It felt like a hug. Down went {hero}, down and down, into the soft.

-> END

=== chapter_3_wizard ===
# practises: imagination, friendship
# word: wizard = a person who can do magic
# word: yawn = a big, sleepy breath
# word: squeak = a small, high sound
# recall: What did {hero} wear for a hat? = put a slipper on
# wh: Why did the big night stay on this time? = too sleepy to slide off
# distancing: When did you catch a yawn from somebody? = Tuck caught the yawn next
A wizard needs a hat, so {hero} put a slipper on {their} head.

"Lie down, Princess," said {hero}, in a deep voice. "Take off your castle."

Dot took off her crown and lay down. "Now the spell," she said.

{hero} didn't know the spell. {They} opened {their} mouth, and out came a yawn! It was long, with a squeak in the middle.

"That's the spell!" said Dot, and began to yawn, too. Her yawn blew the big night up. Down it came, too sleepy to slide off, and Dot slept.

Tuck caught the yawn next. An owl caught it from Tuck.

{hero}'s own night took {them} home and stopped at one slipper. The other was still on {their} head! {woven != "":A dream about {woven} sat and waited.}

But the yawn went under the door. It went along the street, from bed to bed to bed. It is slow, but it is on its way. Now it has come to you.

-> END

=== chapter_3_gran ===
# practises: honesty, kindness
# word: snored = made a loud noise while sleeping
# word: sewed = put on with a needle
# word: tip = the thin end of something
# word: rooftops = the tops of houses
# recall: How did Tuck wake Gran? = walked along her nose
# wh: Why is Gran not cross with Tuck? = you came and told me
# distancing: What sounds do you like to hear at night? = Far away, over the rooftops
Dot carried them to Gran on her warm hand. Boom, snored Gran. Boom!

Tuck walked along her nose, and one eye opened.

"I was only resting it," said Gran.

"I ate Dot's name," said Tuck. "I'm sorry."

"Lots of moths eat names," said Gran. "But you came and told me."

She sewed on three letters. Fat, round, flat hat! Tuck held his mouth shut with four feet. Then the big night hugged Dot and stayed.

"Good night, top," said Gran. "Good night, toes, and everything in between." That was the spell, and it worked.

"Now you," said Gran.

"I'm too little," said {hero}.

"Then I'll use my little finger," said Gran. She tucked {hero} in with the tip. And there was {hero}, at home in bed! The night stopped at the slippers. {woven != "":In its pocket was a dream about {woven}.}

Far away, over the rooftops, it went boom. {hero} smiled. It was only Gran, resting her eyes.

-> END
