// The Night That Didn't Fit - developing. A night that is far too big comes to the wrong bed, and a child takes it back to its owner.
INCLUDE hero.ink
# title: The Night That Didn't Fit
# keywords: bedtime, bed, sleep, sleepy, asleep, tired, dream, dark, moonlight, pillow, blanket, lullaby, quiet, calm, cosy, cozy, home, house, family, mum, dad, baby, grandma, grandpa, teddy, toy, magic, fairy, princess, prince, castle, crown, wizard, witch, giant, snow, winter, rain, thunder, weather, cloud, feeling, yawn, moth
-> chapter_1

=== chapter_1 ===
# question: Which way will {hero} go to find the little night?
# practises: curiosity, kindness
# word: label = a small piece of cloth with a name on it
# word: peering = looking hard at something
# word: delicious = very good to eat
# word: twitch = a quick little jump
# recall: What was there where the name should have been? = there was a hole
# wh: Why must somebody's knees be freezing? = in bed under a very little night
# distancing: When did you get something that was much too big for you? = You would fit a whale
The dark would not go back into the sock drawer.

{hero} pushed and pushed, but whenever one bit went in, another bit came out and lay down on the floor. {hero}'s own night was small and neat. It covered the bed, stopped at the slippers, and never bothered the socks. {woven != "":It even had a picture of {woven} in one corner.}

"You're not mine," {hero} told the night. "You would fit a whale."

On the edge was a label. But where the name should have been, there was a hole, and somebody with wings was peering out of it.

"Are you a fairy?" asked {hero}.

"Burp," said the somebody. "No, I'm Tuck the moth, and I've just swallowed a name. I'm dreadfully sorry. It was delicious."

"Whose was it?"

"I can't read," said Tuck. "I only know the taste. There was a fat letter, then an onion ring, then one in a flat hat."

So somebody enormous was in bed under a very little night, with freezing knees.

"I've got the wrong night!" called {hero}.

"Then take it back," said the goodnight voice through the wall. "Slippers on!"

The night smelled of snow, and deep inside, it sounded like the sea. One golden thread stuck out, and it gave a twitch.

+ [Sniff out the snow] -> chapter_2_snow
+ [Listen for the sea] -> chapter_2_sea
+ [Pull the gold thread] -> chapter_2_castle

=== chapter_2_snow ===
# question: How can {hero} make the lost night stay on Dot?
# practises: curiosity, problem solving
# word: clinging = holding on tightly
# word: frost = thin white ice
# word: slithered = slid along like a snake
# word: sneaking = moving quietly so that nobody sees
# recall: What was the smallest hill really? = Mind my little toe
# wh: Why is the big night going away? = Without a name
# distancing: When did you last need a thick coat? = a cupboard full of winter coats
{hero} went in under the edge, nose first, with Tuck clinging to one ear. It was like a cupboard full of winter coats. The smell grew colder, until the snow went crunch and they were out under the stars.

Five round hills stood in a row, from the biggest to the smallest.

"Snow," said Tuck, licking the smallest. "Salt under that. And then, very old cheese."

{hero} sat down on the hill to think about cheese, and it wiggled!

"Hee hee! Mind my little toe!" called a voice from up near the moon.

They were not hills at all. Far off, two knees stood up like mountains, and a worried face peered between them.

"I'm Dot," said the giant. "This is all the night I got, and it only fits one toe!" On it hung {hero}'s own night, stiff with frost. {woven != "":Even its picture of {woven} had gone white.}

A fat D, an O like an onion ring, and a T in a flat hat! "Tuck," said {hero}, "you ate Dot."

"You were my best supper ever," Tuck told her shyly.

They swapped. {hero} dragged the enormous night over the toes, but it slithered right off. Without a name, it didn't know whose it was. Already it was sneaking off to another bed.

+ [Tuck in the toes one by one] -> chapter_3_toes
+ [Write the name in the snow] -> chapter_3_name

=== chapter_2_sea ===
# question: What does Dot need the most?
# practises: listening, kindness, understanding feelings
# word: feelers = the two long, thin parts on an insect's head
# word: moonlit = bright with the light of the moon
# word: lullaby = a soft song to send somebody to sleep
# word: tumbled = fell and rolled over
# recall: What did the pool do when {hero} bent over it? = and the pool blinked
# wh: Why did this sea sniff? = who had been crying into
# distancing: Which song or sound makes you sleepy? = the end of my lullaby
Hush, went the sea, deep inside the night. {hero} followed it on the tips of both slippers, so as not to scare it away, while Tuck pointed with his feelers.

They came out on a moonlit beach. The sand was as soft as new bread, the wind smelled of toothpaste, and there was a button in one corner.

Hush, went the sea. Hush. Sniff.

"It has caught a cold," said Tuck. Then a raindrop fell on him. There was only one, but it would have filled a bath. "Warm," he said, when he came up. "Salty, too."

{hero} bent over a round pool to see the moon in it, and the pool blinked.

"Please don't run away," said a huge voice, trying to be small. "I'm only Dot."

"Fat letter, onion ring, flat hat!" cried Tuck.

So the pool was an eye, and the beach was a pillow. The sea was a giant, breathing, who had been crying into {hero}'s little night. {woven != "":Its picture of {woven} was dripping.}

They swapped. "Gran fell asleep before the end of my lullaby," said Dot, "and Bear tumbled under the bed. I cried until I got the shivers."

The enormous night had no name to hold it there. At every shiver, it slithered further off.

+ [Breathe slowly with Dot] -> chapter_3_tide
+ [Go under the bed for Bear] -> chapter_3_bear

=== chapter_2_castle ===
# question: Who should do the sleeping spell?
# practises: courage, imagination
# word: galloped = ran very fast, like a horse
# word: wailed = cried out in a long, sad voice
# word: fluttered = moved lightly in the wind
# word: spell = magic words that make something happen
# recall: What was the castle before it was a castle? = used to be a cereal box
# wh: Where does the thunder come from? = only resting her eyes
# distancing: What do you like to dress up as? = a tractor on Wednesdays
{hero} pulled. Out came a whole street of thread, purring like a cat. {They} pulled once more, and the thread pulled back!

Off it galloped, with {hero} at the other end. "I've only just eaten!" wailed Tuck. They shot out onto a round hill, where the tall grass smelled of shampoo.

There stood a golden castle with no door. {hero} leaned on the wall, and it bent.

"Paint and glue," said Tuck, licking it. "This castle used to be a cereal box."

From the top fluttered a small, dark flag. {woven != "":It had a picture of {woven} in the corner. }"That's my night!" said {hero}.

Then a bridge came down from the sky, with a fingernail at the end, and scratched the hill.

"There's something in my crown," said the hill. "I'm a princess, and it tickles."

She was a giant called Dot. "We've met," said Tuck, hiding. "Fat letter, onion ring, flat hat."

Dot was a princess on Tuesdays and a tractor on Wednesdays. The enormous night was hers, but it kept slithering off. "And I can't lie down," she said, "until the wizard does the sleeping spell."

Far away, thunder rolled and ended in a whistle.

"That's the wizard," said Dot. "She's my gran, and she's only resting her eyes."

+ [Be the wizard] -> chapter_3_wizard
+ [Wake Gran kindly] -> chapter_3_gran

=== chapter_3_toes ===
# practises: patience, kindness
# word: cape = a coat with no arms
# word: gradually = slowly, bit by bit
# word: wandered = went along slowly, this way and that
# word: ticklish = easy to tickle
# recall: What did {hero} do with the small night? = own night like a cape
# wh: Why did the middle toe take so long? = a long time to answer
# distancing: What do you like to do just before you go to sleep? = ten more toes down there
A giant is too long to tuck in all at once, so {hero} began with the big toe. {They} wore {their} own night like a cape, and pressed down the edges of the enormous one.

"Good night, big toe," said {hero}, because it seemed polite.

"Good night," said Dot, for the toe.

"Good night, second toe. You're almost as tall. Good night, middle toe. I hadn't forgotten you."

The middle toe took a long time to answer. Behind it Dot's knees were sinking, as gradually as the moon.

"Good night, fourth toe. Look after the little one."

A snowflake wandered down the whole sky before Dot said, "Night."

That left the ticklish toe. {hero} gave it a gentle pat, and it lay still.

"She's asleep to the tips," whispered Tuck. He found a golden thread, thought about it, and tucked it in.

{hero}'s own night still had its label, so it knew the way home.

"Is that the right one?" asked the goodnight voice.

"Yes," said {hero}. It reached the slippers and stopped. {woven != "":In its pocket was a dream about {woven}, as warm as toast.}

But there were ten more toes down there in the dark. "Good night, big toe," said {hero}. "Good night, second toe. You're almost as tall."

{They} got as far as six.

-> END

=== chapter_3_name ===
# practises: problem solving, perseverance
# word: stamped = put each foot down hard
# word: curve = a line that bends round
# word: prefer = like something better
# word: puffed = said while out of breath
# recall: Where did {hero} look while walking the ring? = on the place where it began
# wh: Why do the letters make Tuck hungry? = but it makes me hungry
# distancing: When did you look up because somebody called you? = look up when somebody calls you
"It's looking for its name," said {hero}, "so let's give it one."

The snow was as smooth as new paper. {hero} stamped out a long, straight line, and a curve that came all the way home. "D," {they} puffed.

Next came the onion ring. Feet prefer to go straight, so {hero} kept both eyes on the place where it began.

"Fatter on that side!" shouted Tuck from above. "I ate it, so I ought to know."

Last came the T, with a fine flat hat. "Does it say Dot?" called {hero}.

"I still can't read," said Tuck, "but it makes me hungry."

The enormous night lifted one corner, as you look up when somebody calls you. It floated over the letters, reading. Then it settled on Dot's toes and knees and all the rest, and stayed.

"Oh," said Dot to the night, "there you are." And she slept.

{hero}'s own night had kept its label. It took {them} home and stopped at the slippers. {woven != "":Out of its pocket peeped a dream about {woven}.}

In the dark {hero} found {their} own name, sewn very small. {They} walked one finger round the first letter, step by step, and set out on the second. It was a long, soft way, and {they} never got there.

-> END

=== chapter_3_tide ===
# practises: patience, listening
# word: cocoa = a hot drink that tastes of chocolate
# word: unluckily = by bad luck
# word: peppermint = a plant with a cool, sweet taste
# word: sank = went slowly down
# recall: What happened to Tuck when Dot blew? = blew Tuck into a slipper
# wh: What is the very small sea in this bed? = very small and very near
# distancing: When did you blow on something because it was hot? = Now blow on it
"Let's breathe like the sea," said {hero}. "First, smell this cocoa."

There was no cocoa, but Dot smelled it. Up rose the pillow, with everybody on it.

"Now blow on it, because it's hot."

Unluckily, {hero} was standing in the way. A peppermint storm rolled {them} down the pillow and blew Tuck into a slipper.

"I feel very clean," said the slipper.

"Once more," said {hero}, lying flat this time, "but gently."

In came the sea, with a big shiver in the middle. Out it went. In it came, with a smaller one, and Bear slid out from under the bed. The enormous night rose and sank with Dot, and forgot to slither off. In came the sea, and the stars went up. Out went the sea, and the stars came down. The round pool looked at {hero} once more, and closed.

{hero}'s own night was dry now, and it knew the way home.

"Is that the right one?" asked the goodnight voice.

"Mm," said {hero}. It stopped at the slippers, and one of those had a moth in it. {woven != "":A dream about {woven} came floating by.}

There was a sea in this bed, too, very small and very near. In it came. Out it went. In it came again.

And out.

-> END

=== chapter_3_bear ===
# practises: courage, friendship, teamwork
# word: gazed = looked for a long time
# word: swallowed = let food go down inside
# word: leaking = letting out what is inside
# word: gingerbread = a sweet brown cake
# recall: What did Tuck say no to? = balls of dust as big
# wh: How did the big night find out whose it was? = felt its way along them
# distancing: When was it good to be small? = too small for everything
"I can't reach him," said Dot. "I'm too big for everything."

"I'm too small for everything," said {hero}, "so leave it to me."

Dot set them down beside the bed. Underneath, balls of dust as big as sheep came rolling by. Tuck gazed at one. "No," he told himself. "You've had your supper."

At the back was a furry hill. It was Bear, standing on his nose, as if waiting for a bus.

{hero} tied the golden thread round his paw. Tuck held the end in his mouth, and he never even swallowed.

Dot pulled. Out slid Bear with one long hush and {hero} on his back.

On his foot Gran had sewn a fat letter, an onion ring and a flat hat. The enormous night felt its way along them. Then it settled on Dot and Bear, and stayed.

Bear was leaking a little, and Dot gave {hero} some stuffing. "You're not too small," she said with her eyes shut. "You fit."

{hero}'s own night took {them} home and stopped at the slippers. {woven != "":A dream about {woven} was folded up inside.}

The stuffing was as big as a pillow, and it smelled of gingerbread. {hero} lay down and sank, and sank, as if somebody very big and very soft were holding {them}.

-> END

=== chapter_3_wizard ===
# practises: imagination, friendship
# word: bedpost = a wooden pole at the corner of a bed
# word: creak = the sound of an old door
# word: flopped = fell down in a soft, heavy way
# word: pinhole = a hole as small as a pin makes
# recall: What did {hero} need to be a wizard? = I only need the hat
# wh: Why did the big night stay on this time? = too sleepy to slither off
# distancing: When did somebody's yawn make you yawn? = A yawn never stops at one
"I can be a wizard," said {hero}. "I only need the hat." {They} put a slipper on {their} head, and Tuck flew round it, being magic.

"Princess," said {hero}, in a very low voice, "take off your castle."

Dot hung it on the bedpost, lay back with the enormous night, and waited.

Then {hero} saw the trouble. Wizards know spells, and {hero} didn't know one. {They} held up both arms, opened {their} mouth, and hoped.

Out came a yawn, with a creak like a gate and a tune at the end.

"That's just how it goes!" cried Dot, and then she yawned, too.

When a giant yawns, there is weather. The enormous night flapped like washing and flopped down, too sleepy to slither off. Dot was too sleepy to notice.

A yawn never stops at one. Tuck yawned, as wide as a pinhole. An owl yawned and forgot what to say. Even the thunder yawned.

{hero}'s own night took {them} home and stopped at one slipper. The other was still a hat. {woven != "":A dream about {woven} had to wait its turn.}

Nobody had shut the yawn in, so it crept under the door. It went along the street, window by window. It's out there now, looking for a mouth. Is that yours, just opening?

-> END

=== chapter_3_gran ===
# practises: honesty, kindness
# word: tiptoed = walked on the ends of the toes
# word: palm = the inside of your hand
# word: strolled = walked slowly and happily
# word: sensible = useful and not silly
# recall: What did Gran sew with? = a needle as long as a ladder
# wh: How is Tuck different from most moths? = moths never tell me
# distancing: When did you have to wake somebody softly? = He strolled along her nose
Dot tiptoed over the hills with {hero} and Tuck on her palm. Gran was snoring in an armchair as big as a barn.

"How do you wake a wizard?" asked {hero}.

"Softly," said Tuck. He strolled along her nose, and one eye opened.

"I was only resting it," said Gran. "What sensible slippers!"

"It was me!" cried Tuck. "I ate Dot! Her name, I mean."

Gran held up the night and peered at him through the hole. "Most moths never tell me," she said. "They only chew."

She sewed on Dot's name with the golden thread, and a needle as long as a ladder. Tuck kept four feet over his mouth. At the last stitch the enormous night jumped, threw itself round Dot, and held on.

"Good night, top," said Gran. "Good night, toes, and everything in between." That was the spell, but Dot was asleep before the toes.

"Now you," said Gran, reaching for the little flag.

"I'm too small," said {hero}.

"That's what little fingers are for," said Gran. One gentle push, and there was {hero}, in bed, with the night stopping at the slippers. {woven != "":A dream about {woven} turned over in its pocket.}

Far away, thunder rolled and ended in a whistle. Gran was resting her eyes, so {hero} rested {theirs}.

-> END
