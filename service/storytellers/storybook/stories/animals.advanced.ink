// The Roar in the Jam Jar - advanced. A roar is handed in at the Lost and Found. It never stops to
// breathe, it drips, and since it was lost nobody in the forest can sleep: it is the waterfall's,
// and a father bird has borrowed it so that he can hear his egg tap.
INCLUDE hero.ink
# title: The Roar in the Jam Jar
# keywords: animal, creature, pet, dog, puppy, cat, kitten, horse, pony, unicorn, rabbit, farm, tractor, cow, pig, sheep, bird, duck, goose, owl, fox, forest, wood, tree, garden, flower, nature, zoo, jungle, lion, tiger, elephant, monkey, bear, panda, insect, bee, butterfly, snail, frog, mouse, hamster, hedgehog, squirrel, wolf, food
-> chapter_1

=== chapter_1 ===
# question: How will {hero} find out whose roar it is?
# practises: curiosity, kindness
# word: scrupulously = very carefully, leaving nothing out
# word: enormously = very, very much
# word: approximate = nearly right, but not exact
# word: dwindled = grew smaller and smaller
# word: whimper = a low, shaky sound that is nearly crying
# recall: How was the jar made ready so that the roar could breathe? = three holes punched in the lid
# wh: Why did the roar dwindle to a whimper on the shelf? = the roar dwindled to a whimper
# distancing: When did you lie awake and listen for something? = lay awake the entire night
Somebody had left a roar on the step of the Lost and Found. It was shut in a jam jar, with three holes punched in the lid so that it could breathe, and it was rattling against the milk bottles like an impatient guest.

{hero}, who assisted at the office every Saturday, carried it indoors at arm's length. The glass was icy, and it dripped, although there had been no rain for a week. There was nothing inside to see, for it had been licked so scrupulously clean that not even a strawberry seed remained.

"There is a form for that," announced Miss Plum, who was a goose, and who ran the place with one rubber stamp and absolutely no nonsense. This morning, however, she was yawning so enormously that she had already stamped her own foot. "Form Nine, Loud Things, Mislaid. What is its approximate size?"

{hero} held the jar to one ear and listened to the roar rolling on and on, without a stumble, without a gap, without once pausing for breath. "Bigger than the jar," said {hero}.

Miss Plum recorded this in violet ink, and installed the jar on a shelf between an owl's left glove and a snail's hurry, hardly used. {woven != "": Above them, in a battered hatbox, lay a lost song about {woven}, which in eleven years nobody had come to collect.} At once the roar dwindled to a whimper, the sound of somebody in an unfamiliar bed who is determined to be good about it. Only when {hero} lifted the jar down and patted the lid did it become, very nearly, a purr.

"It's homesick," said {hero}, "and somebody must be missing it."

"Then somebody should have completed the form," said Miss Plum, although she was already winding her second-best scarf around the glass. "You must excuse my yawning. I lay awake the entire night, listening for something, and it never came."

With a creak, and entirely by itself, the lid made a quarter turn.

"Three more of those and it will be out," said Miss Plum, suddenly wide awake. "And in my experience, a roar with nowhere to go goes everywhere."

+ [Let the jar lead the way] -> chapter_2_lead
+ [Ask who has lost a roar] -> chapter_2_ask
+ [Listen at the three small holes] -> chapter_2_listen

=== chapter_2_lead ===
# question: What should {hero} do with the roar?
# practises: curiosity, observing
# word: experimental = done to see what will happen
# word: protesting = saying that something is wrong
# word: slack = loose, not pulled tight
# word: immense = very, very big
# word: implored = begged
# recall: Where had the horse fallen asleep? = halfway over a gate
# wh: How did {hero} work out that the roar did not belong to an animal? = from the silent water
# distancing: When did a noise stop you from hearing something important? = how am I ever to hear
"If it's homesick," said {hero}, "then it must know where home is." So {they} knotted a long string around the neck of the jar and lowered it onto the path, as you would an inexperienced puppy.

The jar gave one experimental hop, and then it was off, clinking and bounding across the meadow, with {hero} hurrying behind it and Miss Plum flapping behind {hero}, protesting that there was a form for speeding. {woven != "": She had the hatbox under one wing, in case they met the owner of a song about {woven}.}

The deeper into the forest it towed them, the stranger everything became. Squirrels were propped against one another like books on a shelf, a horse had fallen asleep halfway over a gate, and on the path sat a hedgehog with a tea cosy over both ears.

"I haven't slept a wink," it groaned. "It's the quiet. It's so loud."

Without warning the string went slack, and {hero} looked up. Between two cliffs, higher than the highest pine, an immense waterfall was coming down as silently as snow. Where it struck the pool the spray leapt up with its mouth wide open, and nothing came out.

"Oh," said Miss Plum, who for once did not appear to have a form.

{hero} stared from the silent water to the dripping jar. "It never pauses for breath," {they} said slowly, "because it isn't an animal at all."

The roar had caught sight of home, and it pulled until the jar stood straight out on its string like a kite, while the lid creaked around, and then creaked around again. At that, a small brown bird burst from behind the water and landed on a boulder, bobbing as though his knees were on springs.

"Not yet!" he implored them. "It isn't lost, it's only borrowed! It came in for the jam, so I made it air holes, out of politeness, and left it on your step, out of harm's way. I'm Bobbin, my nest is behind the waterfall, and my egg is expected this afternoon. Over all that thunder, how am I ever to hear it tap?"

There was one turn left in the lid.

+ [Hug the jar and wait] -> chapter_3_hug
+ [Let out one tiny bit of roar] -> chapter_3_drip

=== chapter_2_ask ===
# question: How can {hero} help everyone in the line?
# practises: observing, listening, problem solving
# word: unquestionably = without any doubt
# word: obliged = made to do something, without any choice
# word: on behalf of = for somebody who is not there
# word: inquired = asked
# word: constantly = all the time, without stopping
# word: exhausted = so tired that you cannot do any more
# recall: What did the dog want to know? = merely wanted to know whether
# wh: Why had nobody thought of the waterfall before? = so constantly that nobody notices
# distancing: Which sound do you hear so often that you no longer notice it? = could not find the waterfall anywhere
{hero} painted a notice that said "Found: one roar. Kindly form a line," and by ten o'clock the line extended twice around the duck pond.

The lion declared that it was unquestionably his, and to prove it he roared until the teacups danced, while {hero} counted. At nine he turned purple and was obliged to sit down, and in its jar the other roar rolled on without even trying.

"It's magnificent," panted the lion. "But when does it breathe in?"

The bear lasted until eleven. A crocodile applied on behalf of her great-grandmother, who had been personally acquainted with dinosaurs, and an undersized dragon managed four before hiccuping smoke over Form Nine. The cat explained that the roar was hers because everything was. The dog merely wanted to know whether it was a ball, and on hearing that it was a roar, inquired whether it could become one. Three frogs in a long overcoat stated, in three different voices, that they were a moose. {woven != "": They claimed the lost song about {woven} as well, but every frog hummed a different tune.}

And all of them were yawning. "Nobody slept," the lion admitted. "It was the quiet. It was so loud."

{hero} considered the puddle around the jar. "It's cold, it drips, and it never pauses for breath," {they} said. "What do we hear every night, so constantly that nobody notices?"

Eighty ears were pricked, and could not find the waterfall anywhere.

"Please," said a voice from the end, where a small brown bird was bobbing as though his knees were on springs. "It isn't lost, it's only borrowed. It came in for the jam, so I made it air holes, out of politeness, and left it on your step, out of harm's way. I'm Bobbin, I live behind the waterfall, my egg is expected this afternoon, and over that thunder I should never hear it tap. Could you possibly keep it until tonight?"

Forty exhausted faces turned towards him, and a growl travelled along the line that did not come from the jar.

"Tonight?" said the lion. "But we need it now."

The lid creaked around, and then creaked around again.

+ [Take everyone to meet the egg] -> chapter_3_hush
+ [Make a sleepy sound together] -> chapter_3_shh

=== chapter_2_listen ===
# question: How will {hero} wake the ducklings?
# practises: listening, curiosity, patience
# word: anxious = worried
# word: embracing = hugging
# word: hurtled = went terribly fast
# word: descending = coming down
# word: wretchedly = very unhappily
# recall: What did the anxious voice keep repeating? = an anxious voice kept repeating
# wh: What were the ducklings drifting towards? = something that nobody could hear
# distancing: When did you find out more because you were patient? = if you are patient
"Everybody asks whose roar it is," said {hero}, "but nobody has asked what it says. Miss Plum, could you please stop stamping?"

Miss Plum laid aside the stamp for the first time since spring, and {hero} put one ear to the holes.

At first there was nothing but roar, and then, just as a dark bedroom turns out to be full of furniture if you are patient, other sounds appeared inside it. There was the click of pebbles and the plop of a frog, and faintly, at the very back, an anxious voice kept repeating, "Pardon? I'm terribly sorry, little one. Pardon?"

{hero} sat up with a wet ear. "It's cold, it drips, and it never pauses for breath, because it isn't an animal," {they} said. "It's the waterfall!"

"Somebody has handed in the waterfall," said Miss Plum, and went to find her bicycle clips.

She possessed a tricycle for deliveries, and used both feet as brakes. {hero} travelled in the box at the front, embracing the jar, while they hurtled past a yawning fox and a horse that had dozed off halfway over a gate. {woven != "": On the steepest hills Miss Plum sang the lost song about {woven}, which she had packed for emergencies.} Beyond the final hill stood the waterfall, descending as silently as snow.

On a boulder in the pool a small brown bird was bobbing as though his knees were on springs. "Oh dear, you've brought it back," he said, in the anxious voice. "It's only borrowed. It came in for the jam, so I made it air holes, out of politeness, and left it on your step, out of harm's way. I'm Bobbin, and my egg is expected this afternoon, and over that thunder I should never hear it tap."

{hero} opened {their} mouth to answer, and shut it again. High above, six exhausted ducklings were floating down the river on a log, sound asleep, and drifting peacefully towards something that nobody could hear.

Miss Plum honked mightily, and not one duckling stirred. "I teach them arithmetic," she said wretchedly, "and they are accustomed to sleeping through me."

The lid creaked around, and then creaked around again.

+ [Roar the biggest roar of all] -> chapter_3_roar
+ [Open the jar at once] -> chapter_3_jar

=== chapter_3_hug ===
# practises: patience, kindness, understanding feelings
# word: indignantly = in a way that says it is not fair
# word: scuffle = a sound of small feet moving about
# word: toppled = fell over
# word: thicket = a lot of bushes growing close together
# recall: How big was the piece of roar that stayed in the jar? = about the size of a purr
# wh: Why do you think Bobbin's voice wobbled? = his own voice wobbled
# distancing: When did you find it hard to wait? = a difficult thing to be told
{hero} sat down on the moss and hugged the jar, with one hand firmly over the lid. "I know," {they} told it. "Home is only just over there. But not yet."

"Not yet" is a difficult thing to be told, and the roar, which was not accustomed to it, butted {hero} indignantly under the chin. Miss Plum, who had never in her life sat on anything but an office chair, settled herself on the ground and unfolded one wide wing around them both. {woven != "": When nothing else had helped, {hero} hummed it the song about {woven}, all eleven verses, and somewhere in the sixth the roar began to hum along.}

The sun sank behind the pine trees, and the water fell without a word, and Bobbin stood beside his egg with his head on one side, forgetting to bob. Into all that quiet came a tap no bigger than a crumb. It was followed by another, and a crack, and a scuffle, and a small cross voice which plainly felt that somebody might have mentioned the cold.

"I heard you," said Bobbin, and his own voice wobbled. "I was listening the whole time, and I heard every bit of it." Then he bobbed so violently that he toppled into the pool, and came up spluttering, "Now! Oh, now!"

{hero} turned the lid. The roar crossed the pool in one bound and galloped up the waterfall like a dog going upstairs to bed, until the whole cliff was thundering with it. All over the forest squirrels slid gently sideways, and out of every thicket rose one gigantic sigh, followed by the snoring.

"Found," said Miss Plum, and since there was nothing else to stamp, she stamped the moss.

That evening {hero} stood the empty jar beside the bed, where it turned out to be not quite empty. At the bottom, curled up, the roar had left a little of itself behind. It was about the size of a purr, and it lasted until {hero} was asleep.
-> END

=== chapter_3_drip ===
# practises: problem solving, imagination, understanding feelings
# word: cautiously = carefully, in case something goes wrong
# word: murmur = a soft, low sound that goes on
# word: faltered = grew weaker
# word: emerged = came out
# word: improvised = made up quickly from what was there
# recall: What had Bobbin done to help his egg? = went about on tiptoe
# wh: Why did the taps stop when the lid came down? = the moment the lid came down
# distancing: When did you try to help and find that you had not helped? = honestly thought I was helping
"What if it came home a little at a time," said {hero}, "as a drip instead of a flood?"

Bobbin hid his face in his feathers while {hero} cautiously raised one edge of the lid, and a thread of roar came sliding out, a murmur no louder than a bath being filled for somebody else, two floors below.

From behind the silent waterfall, something answered it. Tap.

Bobbin stopped in the middle of a bob. "I've been listening since yesterday," he said, "and never a sound out of it. Please do that again!"

A second thread was answered by two taps, and a longer one by an eager string, but the moment the lid came down they faltered and stopped, like a conversation when somebody leaves the room.

"It's been waiting for the waterfall," said {hero}. "Would you come out, if home had suddenly gone quiet?"

Bobbin sat down. "I went about on tiptoe," he said in a very small voice. "I shushed the frogs. I honestly thought I was helping."

"You were listening," said {hero}, "and so was the egg."

Then {they} pulled off the lid. The roar crossed the pool in a single leap, and the waterfall was booming and hissing and drumming on the boulders in its own voice again. Nobody could have heard an egg above it, but Bobbin, with his chest pressed against the shell, felt every individual tap in his own ribs.

The creature that emerged was bald and furious, and approximately the size of a walnut. It glared at its father, opened its beak, which was most of it, and instead of peeping, it roared. The roar was short, with a squeak in the middle, but far away in the forest a squirrel sat up, applauded twice, and went back to sleep. {woven != "": That evening the chick demanded the song about {woven}, for which nobody else had the lungs, and so at last it was collected.}

"One roar handed in," said Miss Plum faintly, "and two given back." There was no form for that, so she improvised one on a dock leaf, and in the space for "Size" she wrote: small, so far.
-> END

=== chapter_3_hush ===
# practises: listening, teamwork, caring for nature
# word: procession = a long line that walks along together
# word: sufficient = enough
# word: considerable = quite a lot of
# word: bedraggled = wet and in a mess
# word: courteously = politely
# recall: In what order did the frogs sit on one another? = in alphabetical order
# wh: Why did the lion blame the spray? = which he blamed on the spray
# distancing: What have you passed many times without stopping to look? = had ever stopped to look
"Come along," said {hero}, "and meet the person you're waiting for."

So the entire line set off, two by two, in the longest and sleepiest procession the forest had ever seen. In front of the waterfall it halted in astonishment, for they had listened to it every night, and not one of them had ever stopped to look.

Behind the silent water lay a wide, dry cavern, with sufficient room for a lion, a bear and everybody else, provided that they took turns to breathe. In the middle, in a nest of moss, lay one white egg.

"That?" said the lion. "All of us are to be quiet for that?"

"It's as big as it can be," said {hero}.

It takes considerable effort for forty animals to be quiet. The crocodile held her jaws together with both hands, the dragon swallowed its own smoke, and the frogs sat on one another in alphabetical order. The dog thought of something to say, and kept it in until his ears trembled. In the crook of {hero}'s arm the roar lay perfectly still, and would have held its breath if it had ever had one.

Into the silence fell a tap, and then another, and a crack, and out came a bedraggled scrap of a bird, backwards. It turned around, examined forty enormous faces one after another, and reached a decision. "Peep," it said.

It was the smallest sound that any of them had ever heard, and nobody missed it.

"It said hello," said Bobbin. "I heard it say hello." The lion's eyes were wet, which he blamed on the spray. {woven != "": The chick turned out to know the song about {woven}, which nobody had collected because its owner had not been hatched.}

Then {hero} removed the lid, and the roar stepped out, went courteously around each visitor, and lay down in its own waterfall. Before the first echo returned they were all asleep in one heap, with Miss Plum in the middle and the chick on top.

"I did think the egg might be a ball," murmured the dog, tucked warmly against {hero}. "But this is better."
-> END

=== chapter_3_shh ===
# practises: teamwork, problem solving, kindness
# word: resembles = is very like
# word: indignantly = in a way that says it is not fair
# word: baton = a short stick that runners hand on in a race
# word: interruption = something that makes you stop in the middle
# word: contented = happy, and not wanting anything more
# word: unmistakably = so clearly that nobody could be wrong
# recall: What had to happen whenever an animal ran out of breath? = the animal beside you takes over
# wh: Why had the roar never slept before? = done the same for the roar
# distancing: Which sounds make you feel sleepy? = its snoring took over
"You don't need that particular roar to go to sleep," {hero} told the line. "You only need one that resembles it. How does a waterfall go?"

The lion attempted it, but he came out lumpy, and the bear was too furry, and the frogs could not agree. Then {hero} laid a finger on {their} lips and said, "Shhh."

"I never said anything," said the lion indignantly.

"No, that's how it goes. Shhh. And the moment you run out of breath, the animal beside you takes over."

So the lion began, and when he turned purple he nodded to the bear, who passed it to the crocodile, who handed it carefully to the cat. Like a baton in a relay it travelled all around the duck pond, without a single interruption. It was deep where the bear was and fizzy where the frogs were, and it sounded, in fact, exactly like water falling a very long way and being perfectly contented about it. {woven != "": Somebody slipped in the tune of the song about {woven}, and there it was, found at last.}

"Go and listen to your egg," {hero} told Bobbin, and he departed so hastily that a feather had to follow later.

One by one the animals lay down, and as each of them dropped off, its snoring took over where the shushing had stopped. Miss Plum fell asleep with her beak in the ink. Only {hero} was still awake, and so it was only {hero} who noticed the jar.

It had stopped rattling, and from the three small holes came an unfamiliar sound, slowly in, slowly out. For ten thousand years that roar had sung the whole forest to sleep, and in all that time nobody had ever done the same for the roar. It was breathing. It was, unmistakably, snoring.

At sunset Bobbin returned with a piece of eggshell in his beak. "I heard every tap," he said. Together they carried the jar home on tiptoe and tipped it out, and the roar poured up into the waterfall without ever properly waking.

That is why, on the stillest nights, when everybody else has gone to bed, the waterfall stops for a moment, takes a breath, and snores.
-> END

=== chapter_3_roar ===
# practises: courage, kindness
# word: unanimously = all together, with nobody saying no
# word: admiration = thinking that somebody is wonderful
# word: variety = kind
# word: dictated = said aloud, for somebody to write down
# recall: Where did {hero} find the roar? = farther down, below breakfast
# wh: Why was the hush deeper than any before? = even the jar had nothing to add
# distancing: When did you find something in yourself that you did not expect? = had expected to find it
There was no time to send for anybody else's roar. {hero} climbed onto the flattest boulder, planted both feet, and went looking for {their} own.

It was not in the throat, where {they} had expected to find it, but considerably farther down, below breakfast, underneath everything that {hero} had ever wanted to say and had swallowed instead. {They} took hold of it with both hands, so to speak, and pulled.

The roar that came out blew the bicycle clips off Miss Plum's ankles. It flattened the reeds and cleared the waterfall in a single leap, and inside the jar the other roar fell silent, for the first time in its existence, in order to listen.

Six ducklings sat up. "We're awake!" they announced unanimously. "Is it arithmetic?" Then they saw where they were going, and twelve feet whirred like egg whisks all the way to the bank. {woven != "": At the sight of the hatbox they cheered, because they had lost that song about {woven} overboard last summer.}

The echo went rolling away across the hills, and after it came the deepest hush there had ever been, since even the jar had nothing to add. Into that hush, from behind the water, came a tapping as quick as questions.

"It heard you," said Bobbin, entirely forgetting to bob. "I've even read aloud to it, and now it's coming out to look at you!"

It came out wearing a piece of eggshell for a hat, looked past its father, looked past the goose, gazed up at {hero}, and opened its beak in speechless admiration.

Only then did {hero} turn the lid, and the waterfall's roar went home, stepping politely around the chick, while behind it the whole forest lay down and slept.

That evening, at the office, Miss Plum smoothed out a clean copy of Form Nine. "One roar, of a different variety," she dictated to herself. "What is its approximate size?"

"Bigger than it looks," said {hero}.

"And has anybody come forward to claim it?"

{hero} thought of the boulder, and the six ducklings, and the small astonished face beneath the eggshell.

"Yes," said {hero}. "Me."

Down came the stamp.
-> END

=== chapter_3_jar ===
# practises: problem solving, kindness
# word: rapidly = very fast
# word: saucer = a small plate under a cup
# word: ledge = a flat shelf of rock
# word: muffled = hard to hear, as if through a blanket
# recall: How did {hero} hear the egg at last? = put one ear to the glass
# wh: What could the others learn from Bobbin's tail? = the tail was the only information
# distancing: When did you find a new use for something that seemed useless? = neither lost nor found
{hero} twisted off the lid, and out sprang the roar, taking Miss Plum's hat with it. It was up the cliff in one bound, and the waterfall began to sound again from top to bottom, like a piano that falls downstairs and lands in tune.

Six ducklings woke, understood their situation immediately, and turned around so rapidly that the log continued without them. When it went over the edge they were already on the bank, assuring one another that they had never been asleep.

{hero} cheered, and then {they} saw Bobbin. He was not bobbing. He stood behind the water with his head against his mossy nest, listening with all his strength and hearing nothing but waterfall. "Pardon?" he was saying. "I'm terribly sorry, little one. Pardon?"

{hero} looked from the nest to the empty jar. Then, with Miss Plum's wing around {them}, {they} went along the broad, dry ledge behind the water, held the mouth of the jar against the moss, and put one ear to the glass. The thunder softened, as though somebody had closed a door on it, and from the other side, as clear as a spoon on a saucer, came a tap.

"Quickly," said {hero}. "Use this."

Bobbin dived into the jar until nothing was left outside but his tail, and for several minutes the tail was the only information that anybody had. It stood straight up and trembled. Then, slowly, it began to bob.

"It says that it's coming," reported a muffled voice, "and it would like to know what that noise is. I've explained that it's home."

It arrived at sunset, when the rest of the forest was already snoring. {woven != "": They sang it the song about {woven}, and it was the first creature in eleven years to ask for that one again.}

Bobbin kept the jar for the next egg, which presented Miss Plum with a difficulty, since it was neither lost nor found. At last she wrote, "Now an ear. Not expected back," and then she fell asleep across the stamp, and for a week afterwards it said "Found" all down one side of her beak.
-> END
