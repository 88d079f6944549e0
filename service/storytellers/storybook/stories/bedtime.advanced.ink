// The Night That Didn't Fit - advanced. A night four sizes too big comes to the wrong bed, and a child takes it back to its owner.
INCLUDE hero.ink
# title: The Night That Didn't Fit
# keywords: bedtime, bed, sleep, sleepy, asleep, tired, dream, dark, moonlight, pillow, blanket, lullaby, quiet, calm, cosy, cozy, home, house, family, mum, dad, baby, grandma, grandpa, teddy, toy, magic, fairy, princess, prince, castle, crown, wizard, witch, giant, snow, winter, rain, thunder, weather, cloud, feeling, yawn, moth
-> chapter_1

=== chapter_1 ===
# question: Which clue should {hero} follow to find the night's real owner?
# practises: curiosity, kindness
# word: hem = the folded edge at the bottom of a piece of cloth
# word: literature = stories, poems and plays
# word: diner = a person who is eating a meal
# word: encounters = meets by chance
# word: obliged = made to do something, with no choice
# recall: What does a night do when it has lost its name? = climbs into the first bed
# wh: What does Tuck mean when he says that he came to literature as a diner? = came to literature as a diner
# distancing: When were you given something that was plainly meant for somebody else? = at least four sizes too big
The night that came to {hero}'s bed that evening was at least four sizes too big. It arrived at the usual hour, through the usual gap, and then it simply went on arriving: it poured off the end of the mattress, used up every available corner and began on the sock drawer. When {hero} got out to investigate, {they} trod on the edge of the dark and fell over it.

"This isn't mine," {they} informed the room. {hero}'s own night was a soft, rather elderly one, which came down as far as the slippers and stopped. {woven != "":In one corner a thumb could find a patch with a picture of {woven}. }This one hung as heavily as a theatre curtain, it smelled of snow, and somewhere in its folds, a considerable way down, a sea was sighing.

A label inside the hem announced, in handsome golden stitches, "This night belongs to," and after that came nothing but a hole, in the middle of which sat a very small person with wings. {hero} had almost decided that it was a fairy when it burped.

"Pardon me," said the moth, for that is what it was. "I am Tuck. The other name was delicious."

"You've eaten somebody's name?"

"I nibbled it. There were only three letters: a plump one, then a ring with a light and airy middle, and finally one in a flat hat. I never learned to read. I came to literature as a diner."

A night without a name, he explained, climbs into the first bed it encounters, and whichever night belongs there is obliged to squeeze in somewhere else. {hero} considered this with concern. Somewhere a person of extraordinary size must be trying to sleep under a night that would hardly cover one knee.

"It's the wrong night!" {they} called. "Somebody has mine!"

"Then take it back and change it, my love," answered the voice that did the goodnights in that house, drowsily, through the wall. "And wear your slippers."

A breath of snow came out of the folds, and far away the sea sighed again. From the hem dangled a single golden thread, and it twitched.

+ [Sniff out the snow] -> chapter_2_snow
+ [Listen for the sea] -> chapter_2_sea
+ [Pull the gold thread] -> chapter_2_castle

=== chapter_2_snow ===
# question: How can {hero} persuade the lost night to stay on Dot?
# practises: curiosity, problem solving
# word: obedient = doing what it is told
# word: landscape = all the land that you can see from one place
# word: summit = the very top of a hill or mountain
# word: horizon = the line where the land meets the sky
# word: bewildered = very puzzled and confused
# recall: What did Tuck taste under the snow on the smallest hill? = a ripe old cheese
# wh: Why did {hero} and Tuck take the toes for hills? = looking from much too near
# distancing: When did something refuse to stay where you had put it? = hauled the great night over
Underneath, the night hung in folds as thick as a row of winter coats. {hero} travelled nose first, with Tuck on one shoulder and the hem over the other, so that the entire darkness came shuffling behind like an obedient elephant. The smell grew colder, presently it developed a crunch, and they crawled out into starlight and deep, untrodden snow.

Before them stood five hills in a row: remarkably round hills, arranged in order of size, as if somebody tidy had been put in charge of the landscape.

"Allow me," said Tuck, who had given up eating names but not having opinions, and he bit into the summit of the smallest. A puzzled expression travelled along his feelers. "Snow, chiefly," he reported, "followed by a certain saltiness, and underneath, unless I am mistaken, a ripe old cheese."

{hero} climbed up and sat down to consider the evidence, whereupon the hill wiggled.

"Oh, don't!" begged the horizon, giggling. "That's my littlest toe, and it's the ticklish one."

They had been looking from much too near, which is the usual mistake with anything enormous. Beyond the toes rose two knees like a mountain pass, and in the gap between the mountains, peering anxiously down, was somebody's face.

"I'm Dot," said the giant.

D, thought {hero}, was plump; O had an airy middle; and T, unmistakably, wore a flat hat.

"My dear Dot," cried Tuck, bowing until his feelers touched the snow, "I enjoyed you so much."

Somebody had delivered Dot a night that might have suited a doll. She had hung it on her big toe, which was the coldest, and there it dangled like a handkerchief on a bedpost, {woven != "":with its picture of {woven} frozen stiff, }waiting to be collected. "I tried curling up," she admitted, "but there's such a lot of me."

So {hero} hauled the great night over the toes, where it lay for a moment with a bewildered air and then slithered off. {They} hauled it back. It had lost its name, poor thing, and no longer had any idea whose it was. Already one corner was feeling across the snow for some other bed.

+ [Tuck in the toes one by one] -> chapter_3_toes
+ [Write the name in the snow] -> chapter_3_name

=== chapter_2_sea ===
# question: What does Dot need first?
# practises: listening, kindness, understanding feelings
# word: hesitated = stopped for a moment, not quite sure
# word: dunes = hills of soft sand beside the sea
# word: brim = the top edge of something full
# word: scenery = everything you see around you, like hills and trees
# word: shudders = shakes that your body makes by itself
# recall: What three things were wrong with this sea? = Several things were wrong
# wh: What did the button, the sniff and the blink really belong to? = the scenery quietly rearranged itself
# distancing: What helps you to calm down when you have been upset? = cried so hard that
It is difficult to walk towards a sound without treading on it, so {hero} went softly, with an armful of hem and with Tuck clinging to {their} collar. The sighing advanced, hesitated and drew back with a hush, until at last the darkness ran out beside a moonlit beach, with dunes so soft that {they} sank to the knees.

Several things were wrong with this sea. It smelled of toothpaste; one of its dunes fastened with a button; and now and then, after an especially long wave, it sniffed.

"I have dined all along the coast," Tuck observed, "and I never met a tide that needed a handkerchief."

Something burst beside them. It was rain, apparently, although there was only one drop of it, enough to fill a bath. Tuck, now dripping, announced that it was warm and distinctly salty.

At the top of the dunes lay a pool, perfectly round and so still that the moon sat in it without a wrinkle. {hero} knelt at the brim to look for the bottom, and the pool blinked. Then the entire beach lifted, in the way a mattress does when somebody else turns over.

"Please don't be frightened," said the largest small voice in the world. "It's only Dot."

Only Dot! The plump one, the airy one, the one in the flat hat: {hero} counted them off while the scenery quietly rearranged itself. The dunes were a pillow, the sea was somebody's breathing, and the pool belonged to a young giant who, having been sent a night the size of a handkerchief, had unhappily used it as one. {woven != "":Its picture of {woven} was wet through.}

"Gran dropped off in the middle of my lullaby," said Dot, "and Bear rolled under the bed, where my arm won't go, and I've cried so hard that I've got the shudders."

{hero} shook out the great night, which went over her like weather, all the way to her faraway feet. Without a name to hold it, however, it kept trying to wander off, and Dot hung on to it with both fists, shuddering from end to end.

+ [Breathe slowly with Dot] -> chapter_3_tide
+ [Go under the bed for Bear] -> chapter_3_bear

=== chapter_2_castle ===
# question: Who should do the sleeping spell?
# practises: courage, imagination
# word: brisk = quick and full of energy
# word: pennant = a long, thin flag that flies in the wind
# word: magnificent = so grand that you have to stop and look
# word: peculiar = odd, not what you would expect
# recall: How did Tuck know that the castle was homemade? = rather a lumpy paste
# wh: What is Gran really doing while the thunder rolls? = resting her eyes
# distancing: What would you choose to be on one day of every week? = on Wednesdays she was a tractor
{hero} pulled. The thread came out of the hem with a purr of small stitches letting go, first an arm's length of it, then very nearly a street's; and when {they} pulled once more, to make certain, the thread pulled back.

It had {them} by one finger, and away it went at a brisk trot, with the great night flapping over {hero}'s shoulder and Tuck streaming out behind like a pennant, complaining that he had only just eaten. They burst out on the summit of a round hill, where the grass was waist-high and smelled, for some reason, of shampoo.

Before them stood a golden castle. From twenty paces it was magnificent. From two paces it was peculiar, since it possessed no door, only a ring of pointed towers, and when {hero} leaned against the wall to think about this, the wall bent.

Tuck applied his tongue to it. "Cardboard," he pronounced, "and rather a lumpy paste. This castle is homemade."

From the tallest tower flew a dark little flag, soft and somewhat elderly, about long enough to reach a pair of slippers. {woven != "":There was a picture of {woven} in the corner.}

"That's my night!" cried {hero}.

Immediately a bridge swung down out of the sky. It was bent in two places and ended, surprisingly, in a fingernail the size of a front door, with which it scratched the hill beside the castle.

"Whoever is in my crown," said the hill, "could you hop about less? I'm a princess, and it tickles."

The giant's name was Dot, which was plump, airy and flat-hatted, exactly as described, and Tuck blushed and murmured that they had already met. She was a princess on Tuesdays; on Wednesdays she was a tractor. Certainly she wanted her own night back, but without its name it only slithered off again, and besides, she never lay down until the wizard had performed the sleeping spell.

"Which wizard?" asked {hero}.

Beyond the hills there was a roll of thunder, which continued for some time and ended in a whistle.

"That one," said Dot, and her enormous voice wobbled. "She's my gran, really. She's resting her eyes."

+ [Be the wizard] -> chapter_3_wizard
+ [Wake Gran kindly] -> chapter_3_gran

=== chapter_3_toes ===
# practises: patience, kindness
# word: impolite = rude, not showing good manners
# word: interval = a stretch of time between two things
# word: solitary = alone, with no others near
# word: contemplated = looked at and thought about for a long time
# word: thorough = done carefully, with nothing left out
# recall: What does the middle toe get left out of? = gets left out of conversations
# wh: What tells you that Dot is falling asleep? = The middle toe took longer
# distancing: When did you finish a job with nothing left out? = A thorough piece of work
Anything of that size has to be tucked in gradually. {hero} took {their} own small night down from the big toe, wrapped it around {their} shoulders for safety, and then drew up the great hem instead and pressed the edges in all the way round, as you do with the lid of a pie.

"Good night, big toe," {they} said, because it seemed impolite not to.

"Good night," answered Dot, on behalf of the toe.

"Good night, second toe, who is very nearly as tall, and good night, middle toe, who gets left out of conversations."

The middle toe took longer to answer. Behind it the mountains had begun to sink, so gradually that only the stars gave it away.

"Good night, fourth toe, who never goes anywhere without the others."

There was an interval, during which a solitary snowflake descended the whole height of the sky, before Dot said, "Night."

Only the littlest remained. {hero} tucked it in with both hands and patted it, and it did not wiggle, and a considerable distance away a breath went in and, after some thought, came out again. Tuck, having contemplated a loose end of golden thread for some time, poked it back in.

"A thorough piece of work," he remarked quietly. "She's asleep right down to the ends."

Then {hero} unwrapped {their} own night and felt for the label, and there it was with every stitch in its place: {hero}. A night that has its name knows its way, and this one carried {them} home.

"Did you get it changed?" asked the voice through the wall, and {hero} said yes, for it came down exactly as far as the slippers and stopped. {woven != "":In its pocket, still warm, a dream about {woven} had been keeping {their} place.}

That left only the toes. Nobody had ever said good night to them properly, and there were ten. "Good night, big toe," said {hero}, not very loudly, into a darkness that was the right darkness and fitted all the way round. "Good night, second toe, who is very nearly as tall."

{They} got as far as six.

-> END

=== chapter_3_name ===
# practises: problem solving, perseverance
# word: legible = clear enough to read
# word: bolster = a long, fat pillow
# word: instructed = told somebody how to do something
# word: unhurriedly = slowly, with plenty of time
# recall: What is the trick to walking a good circle? = because a circle goes wrong
# wh: Why does Tuck ask for a label in plain cotton? = in plain cotton
# distancing: When did you wait for somebody to call your name? = who has at last heard
If the night could not remember whose it was, it would have to be told, in letters legible from the sky. The snow lay as smooth as a new exercise book, and {hero} stood at the top of the page and began to march a capital D.

First came the long straight back, and then the curve, which travelled out, as plump as a bolster, and took its time about coming home. The O was harder, because a circle goes wrong whenever you look at your feet; you have to keep your eye on the place where you began, and trust it.

"Rounder," instructed Tuck from overhead. "There were no corners. I should certainly have noticed a corner."

Last came the T, one line down and a flat hat across, and by then {hero}'s legs had begun to hum. "What does it say?" {they} called.

"I haven't the least idea," said Tuck, deeply moved, "but that is exactly how it tasted."

The heap of darkness raised its hem, like somebody in a waiting room who has at last heard the right name. Up it rose without a sound, and hung there, reading; and down it came, over the toes and the mountains of the knees, as far as a chin, and lay still.

"Oh," said Dot, "there you are." She was not talking to {hero}, and before the words had crossed the snow she was asleep.

More snow fell. It filled in the flat hat, and the ring, and finally the plump one, but the night had its name by heart now, and a new label could be stitched in the morning, in plain cotton, at Tuck's request.

{hero}'s own night, never having lost its label, knew the way home, and came down as far as the slippers and stopped. {woven != "":In its pocket a dream about {woven} lay waiting to be unfolded.}

And there, in small warm stitches, was {their} name. {hero} found the first letter in the dark with one fingertip and followed it round, unhurriedly, as people walk in snow, and then the next, and somewhere along the way {they} lay down in it and slept.

-> END

=== chapter_3_tide ===
# practises: patience, listening
# word: gale = a very strong wind
# word: bracing = fresh and cold, so that you feel wide awake
# word: slope = ground that goes gently up or down
# word: considerably = quite a lot
# recall: Where were {hero} and Tuck when the wind had passed? = A peppermint gale went over
# wh: Why could nobody tell who was following whom? = who was following whom
# distancing: When did you notice a sound that must have been there all along? = must have been there every night
There is no use arguing with shudders; one walks them home slowly, like ponies. "Breathe in when I do," {hero} suggested, "and don't gulp it. Imagine that you're smelling soup."

Dot smelled soup, and the pillow rose beneath them, higher and higher, until Tuck remarked that he could see into other people's weather.

"And out, as though the soup were hot."

This was excellent advice, but {hero} ought not to have been standing in front of it. A peppermint gale went over the dunes, and when it had passed, {they} {was} sitting at the far end of the pillow and Tuck was inside a slipper.

"Remarkably bracing," said the slipper.

"Again," said {hero}, "only smaller," and this time {they} lay down flat on the slope and felt the tide coming and going. In, and halfway up a shudder caught it, like a toe on a stair; out; and in again, with a considerably smaller shudder, and with Bear, who came out of the dark beneath the bed as missing things eventually do, on one tide or another. The great night began to rise and sink along with Dot, and forgot about going elsewhere. In, and the stars went up; out, and the stars came down; and after a while nobody could have said who was following whom. The pool gave {hero} one more long look, with the moon in it, and closed.

Beside it the little night lay drying, warm from so much breathing. {hero}, said its label, and a night that has its name knows its way home.

"Did you get it changed?" asked the voice through the wall.

"Mm," said {hero}, because it was already up to {their} chin. It came down as far as the slippers, one of which contained a moth, and stopped. {woven != "":Somewhere in its folds a dream about {woven} was rising to the surface.}

The room was so quiet that {they} noticed, at last, the other sea, a small one, very near, which must have been there every night, unheard. {hero} listened now, and in it came across the sand, unhurried, and out it went, and in it came again.

And out.

-> END

=== chapter_3_bear ===
# practises: courage, friendship, teamwork
# word: pillars = tall posts that hold up a building
# word: regarded = looked at carefully
# word: hauled = pulled hard at something heavy
# word: sole = the bottom of a foot
# word: drowsily = in a nearly sleeping way
# recall: How was Bear lying when they found him? = Bear had landed on his nose
# wh: Why is it so hard for Tuck to let go of the thread? = held a finer thread
# distancing: When did your size turn out to be just right for something? = too small for nearly everything
"My arm doesn't fit under there," said Dot. "I'm too big for nearly everything."

"I'm too small for nearly everything," said {hero}, "so that's perfectly all right. Put me down at the edge."

Dot lowered them on the flat of her hand, as carefully as an overfull cup. Underneath the bed was a hall with four square pillars, across which enormous balls of dust went rolling like cattle in the evening. Tuck regarded them as some people regard the window of a cake shop. "No, thank you," he said, to nobody in particular.

Against the far wall lay a hillside covered in fur. Bear had landed on his nose, and was looking out sideways from a single button eye, with the patience that only dropped bears have.

"Dot can't sleep without you," {hero} told him. {They} looped the golden thread about his paw, and Tuck, who had never in his life held a finer thread in his mouth, pulled the knot tight and let go.

Dot hauled. Bear slid out across the floorboards with one long hush, with {hero} riding on top, and there on the sole of his foot was a name that Gran had stitched years ago: a plump letter, a round one, and one in a flat hat. The great night stopped slithering. It felt for those letters as you feel for a switch in the dark, and then it lay down over Dot and Bear together and stayed.

From a split behind Bear's ear Dot drew out one tuft of his stuffing, and held it down to {hero}. "You're exactly the right size," she said drowsily, and after that there was only breathing.

The small night, with its label whole, knew its way home. It came down as far as the slippers and stopped{woven != "":, with a dream about {woven} folded ready in its pocket}, and Tuck folded himself into the curtain, wanting nothing.

The tuft was as wide as a pillow, and it smelled of biscuits and long afternoons. {hero} lay down on it, and sank, and went on sinking, slowly, into something a great deal bigger than {they} {was}, that meant {them} well.

-> END

=== chapter_3_wizard ===
# practises: imagination, friendship
# word: mysterious = strange and hard to explain
# word: impressive = so good that nobody forgets it
# word: astonished = very surprised
# word: billowed = filled with air and swelled like a sail
# word: limp = soft, with no strength left
# recall: What had {hero} meant to say when the yawn came out? = something impressive about owls
# wh: How could a yawn get out of a story and reach you? = out of the end of a story
# distancing: What have you used as part of a costume? = Every wizard needs a hat
Every wizard needs a hat. {hero} removed one slipper and placed it on {their} head, where it slid over one eye in a way that felt wise, while Tuck, as the assistant, undertook to fly in circles and be mysterious.

"Princess of Tuesday," said {hero}, in the deepest voice {they} had, "take off your castle and lie down."

Dot hung her crown on the bedpost and lowered her head, with {hero} still aboard, to a pillow like a snowfield. She clutched the great night in both arms. "Now the words."

This was the difficulty, for {hero} did not have any. {They} raised both arms to the stars, opened {their} mouth for something impressive about owls, and produced, instead, a yawn, which was long and creaky, and went up in the middle like a trombone, and had the whole evening in it.

"But that's it," said Dot, astonished. "That's exactly how the spell goes!" And her own mouth began to open, and went on opening.

A giant's yawn is mostly wind. The great night billowed up, hung there while the creases were blown out of it, and came down on Dot everywhere at once, too limp to slither anywhere. She was asleep before it landed.

Yawns, however, are catching, and this one was not finished. Tuck caught it, at about the size of a sesame seed; an owl caught it from Tuck, and forgot what it had been going to ask; and beyond the hills the thunder paused, gaped, and rolled on a little lower.

{hero} took down the little flag. Its label was whole, so it knew the way home, and it came down as far as one slipper and stopped, the other being still on {their} head. {woven != "":A dream about {woven} sat down patiently to wait.}

The yawn, of course, had got out by then. It had slid under the door and along the street, and from there it could travel anywhere: from bed to bed, from house to house, and out of the end of a story into whoever is nearest. It is in no hurry. It should be reaching you about now.

-> END

=== chapter_3_gran ===
# practises: honesty, kindness
# word: harbour = a safe place where ships stay
# word: strolled = walked slowly and easily
# word: confessing = saying that you did something wrong
# word: entertained = looked after as a guest
# recall: What makes a moth so good at waking people? = the softest alarm clock there is
# wh: Why does Gran think well of Tuck, although he ate the name? = one that came and told me
# distancing: Which sound in the dark did you once find strange, and know well now? = and ended in a whistle
Dot carried them over the hills in the palm of her hand, on tiptoe, so that only the smaller trees shook. Gran sat in an armchair the size of a harbour, and the thunder rolled in and out.

{hero} sent up Tuck, who strolled once across that tremendous nose, a moth being the softest alarm clock there is. An eye opened, and it was the colour of tea.

"I was only resting it," Gran explained. "Now then, who is this, out in such sensible slippers?"

{hero} explained, which took some time, because Tuck kept confessing. Gran held the great night up to the stars until she discovered the hole, and regarded him through it.

"I have entertained moths before," she remarked, "but never one that came and told me."

With the golden thread and a needle as tall as a flagpole, she put back the plump letter, the airy one and the one in the flat hat, while Tuck held his mouth shut with four of his feet. At the last knot the great night gave a start, as you do when you remember a name, and went round Dot of its own accord.

The spell was nothing much to look at. "Good night, top," murmured Gran, with her hand on Dot's hair, "and good night, toes, and good night, everything in between." But everything in between was asleep already.

"And now you," she said to {hero}, taking down the little flag, which had the right name on its label.

"I'm too small," said {hero}.

"You only want a smaller finger," said Gran, and she tucked {them} in with the tip of the smallest, down both sides and round the feet, and when the pressing stopped, {hero} was at home, and the night came down as far as the slippers. {woven != "":Something rustled in its pocket: a dream about {woven}, making itself comfortable. }Tuck hung in the curtain, eating nothing whatever.

A long way off, beyond the last of the roofs, there was thunder, which continued for some time and ended in a whistle, and {hero} lay in the dark and smiled. It was only Gran, resting her eyes.

-> END
