// Who Ate the Painted Cake? - advanced. A cake vanishes out of a painting in a locked museum, and a young detective finds out who let the painted boy eat it, and why.
INCLUDE hero.ink
# title: Who Ate the Painted Cake?
# keywords: mystery, detective, clue, puzzle, riddle, code, spy, missing, footprint, museum, library, book, ghost, key, door, box, magnifying, letter, parcel, post, baker, cake, hotel, shop, market, city, town, clock
-> chapter_1

=== chapter_1 ===
# question: Where should {hero} begin the investigation?
# practises: observing, curiosity
# word: deliberate = done on purpose
# word: impeccable = without a single fault
# word: procession = a long line of people or things that move along together
# word: ajar = open a little
# recall: What had changed in the painting overnight? = the plate was bare
# wh: Every door was locked, and nobody came in. What does that tell a detective? = Nobody entered this building
# distancing: When did you have to wait a long time for something nice? = with impeccable manners
Somebody had eaten the cake in the painting.

When the museum closed on Monday it had been there as usual, three pink storeys of it, and behind it, with impeccable manners, sat a small boy with remarkable ears, who had been gazing at it for seventy years and had never had so much as a lick. On Tuesday morning the plate was bare but for a silver spoon. There was a single crumb on the boy's chin, and, for the first time since anybody could remember, he was smiling.

"It is out of the question," declared Mr Budge the guard, tugging his hat further down over his own ears, as though it might be next. "Nobody entered this building. I locked every door, I slept with the key in my sock, and I did not budge. And today, if you please, of all the days in the year, is my birthday!"

{hero}, who was the museum's detective, had until this morning solved nothing larger than an umbrella. {woven != "": The official notebook, with {woven} on its cover, was still entirely blank. }"Might somebody have touched it?" {they} asked.

"Only a ghost," said Mr Budge, "and a greedy one." He leaned in to smell the painted crumb, as a professional should, and when he straightened up again the end of his nose was pink.

That made one clue: it was wet. {hero} crouched, and found the second. Over the polished floor marched a procession of faint marks, very deliberate, left and right and left again, but always in threes: foot, foot, dot. The third clue took longer, because it wasn't there. Every other painting in the museum had its artist's name in the bottom corner, and in the corner of this one there was only tablecloth.

In the ticket office, whose door was ajar, Mr Budge's elder sister, Nell, with whom he lived upstairs, hooked her walking stick over her chair and yawned until her spectacles slipped. "Well, detective?" she said. "Wherever will you start?"

+ [Follow the foot, foot, dot] -> chapter_2_dots
+ [Look behind the painting] -> chapter_2_back
+ [Hide and wait tonight] -> chapter_2_watch

=== chapter_2_dots ===
# question: What should {hero} do about the tapping?
# practises: observing, problem solving
# word: connoisseur = someone who knows a great deal about art
# word: loomed = stood there looking large and dark
# word: deduction = an answer that you reach by thinking about clues
# word: turpentine = what painters use to clean a brush
# word: inscrutable = giving away nothing of what it thinks
# recall: What did the detective find in the mug? = one slender brush was still wet
# wh: What made the dots between the feet? = somebody with a walking stick
# distancing: When did you hear somebody coming before you saw who it was? = unhurried and regular
The marks proceeded past a cow, and past a shipwreck, and paused beside {woven != "": a celebrated painting of {woven}, and again beside }a duchess holding a weasel. Whoever had come this way, in the dead of night, with a crime to commit, had stopped to look at the pictures. {hero} made a note of it. "Not a burglar," {they} wrote. "A connoisseur."

"Might it have been a bird with three legs?" inquired Mr Budge, raising his voice as the distance between them increased. He had not left his place in front of the painting. In forty years he never had, apart from lunch, and he was inclined to mention it.

"Two shoes and a dot," {hero} called back. "I think it's somebody with a walking stick!"

At the foot of the back stairs the trail turned upwards, round and round, to an attic with a window in its roof and a powerful smell of turpentine and oranges. On a table that was more paint than table stood an elderly mug, crammed with brushes. {hero} tested them one after another against a thumb. They were all as stiff as twigs until the last, and that one slender brush was still wet, and exactly as pink as the end of Mr Budge's nose.

It was a beautiful deduction, and {hero} wrote it in {their} best handwriting. "Nobody ate the cake. Somebody painted it away."

So nobody had come in, for the simple reason that somebody had come down. But why would anybody creep downstairs at midnight to do a thing like that? In the corner of the attic loomed something considerably taller than {hero}, draped in a white sheet.

"Has the ghost been apprehended?" came a hopeful voice from three floors below.

{hero} regarded the sheet, which remained inscrutable. It was keeping quite still, but that, after all, is what they do first.

Then, from the staircase, unhurried and regular, there came a foot, and a foot, and a tap.

+ [Say hello to the tapping] -> chapter_3_wish
+ [Call Mr Budge up the stairs] -> chapter_3_budge

=== chapter_2_back ===
# question: Who should {hero} look for first?
# practises: problem solving, understanding feelings
# word: indignant = angry because something seems unfair
# word: emphatically = in a strong, firm way
# word: gluttony = eating far too much, and liking it
# word: triumphantly = in the manner of someone who has won
# recall: When was Bertie to have the cake? = the very minute I have finished
# wh: What does an empty corner tell you about a painting? = signs a picture last of all
# distancing: What have you begun and never finished? = this one was never finished
As far as anybody knew, the painting had never been turned round, in case the boy objected to facing the wall. Mr Budge took one side and {hero} the other, and they revolved it with the tiny, ceremonious steps of people who have been handed too much soup. In the ticket office, Nell broke off in the middle of a yawn.

The back was furnished with dust, an indignant spider, {woven != "": a luggage label bearing a picture of {woven}, }and two lines of extremely faint pencil.

"Bertie, aged four," {hero} read out. "Sit still! You shall have the cake the very minute I have finished. N."

"N for Nobody," said Mr Budge triumphantly. "I believe I stated, quite emphatically, that Nobody came in."

But {hero} was considering a corner with nothing in it except tablecloth. "An artist signs a picture last of all," {they} said slowly, "when everything else is complete, so this one was never finished. And if it was never finished..."

"Then he never had his cake," said Mr Budge. He produced an extensive handkerchief and blew his nose, which emerged as pink as ever. "For forty years I have stood in front of that boy," he said, "and I took it for gluttony, when all the time it was good behaviour! I doubt whether I could manage seven minutes."

"Somebody must have agreed with you," said {hero}, "because last night they returned and finished it for him. That isn't icing on your nose, Mr Budge. It's paint."

Mr Budge squinted at his nose from both sides. "In that case," he said, "I should be obliged if a detective would explain why that picture, and no other, has been making me hungry since the day I came."

{hero} had no explanation, but underlined the question twice. Then {they} turned over to a new page, and wrote at the top of it the only two names in the case, one of which was merely a letter.

+ [Find out who Bertie is] -> chapter_3_bertie
+ [Find out who N is] -> chapter_3_n

=== chapter_2_watch ===
# question: What should {hero} do now?
# practises: patience, observing
# word: culprit = the person who did it
# word: vigil = a time of staying awake to keep watch
# word: ceremoniously = in a grand and serious way
# word: voluminous = very wide and loose, with a lot of cloth
# recall: What did Mr Budge put down as bait? = slice of his own birthday cake
# wh: What did the detective hear that was not the clock? = no clock has ever said tap
# distancing: When did you find it hard to keep quiet? = nor do I fidget
"Icing dries overnight," said {hero}, "but that pink is still wet, so it must be paint. And an artist signs a picture last of all. There's no signature on this one yet, which means that our culprit hasn't finished, and has an excellent reason to come back."

"What it means," said Mr Budge, "is that ghosts cannot spell. In my opinion the situation calls for bait." Onto a stool beneath the painting he ceremoniously lowered the corner slice of his own birthday cake, and then, since he was a man of honour, he saluted it.

At five o'clock the museum closed. {hero} had written permission to stay up, which was filed under Evidence, and the two of them began their vigil on a bench behind the red velvet curtain. {woven != "": Mr Budge whiled away an hour with a story about {woven}, acting all the parts in a whisper. }The daylight withdrew, room by room. First the paintings lost their colours, and then their people, until there was nothing on the walls but squares. Out in the hall the tall clock said tick, appeared to think it over, and said tock.

"I have never once slept on duty," murmured Mr Budge. "I do not budge, nor do I fidget. One might describe me as a kind of..."

What kind will never be known, because at that moment the curtain began to snore.

Tick. Tock. Tick. Tap.

{hero} sat up. Whatever else they may get wrong, no clock has ever said tap. Foot, foot, tap, it went, growing gradually nearer, and round the doorway swam a lantern, and behind the lantern a voluminous overcoat with somebody deep inside it. It sailed past the corner slice without a glance, settled itself in front of the boy, and, in a comfortable sort of way, began to hum. The catch of a box clicked. There was a whisper of bristles, to and fro.

At that, as if it had been saving up, the curtain delivered the finest snore of its career. The brush halted in mid-stroke, and so did the humming.

+ [Keep as still as the boy] -> chapter_3_still
+ [Wake Mr Budge] -> chapter_3_wake

=== chapter_3_wish ===
# practises: kindness, problem solving
# word: smudge = a mark made by rubbing
# word: signature = your name as you write it yourself
# word: negotiated = got past something difficult with care
# word: coincidence = two things that happen to match by chance
# recall: What did Mr Budge think about the name in the corner? = The ghost has the same name
# wh: Why was a birthday wish the perfect plan? = You have to close your eyes
# distancing: What would you wish for, if you had as long as you liked? = It was an exceptionally long wish
"Good morning," said {hero} to the tapping. "I've been following your stick."

The tapping negotiated the final stair, and round the door came Nell, with a smudge on her chin as pink as a petal. "And I swept so carefully," she sighed, "but one always overlooks the dots." She settled before the easel, like somebody putting down a parcel after an extremely long walk, and told {hero} everything.

"I was ten, and my brother was four. Sit still, Bertie, I instructed him, and you shall have that cake the minute I've finished. Only, that same afternoon, Mother sold our sofa, and my unfinished picture was drying behind it. My brother had his cake at tea, naturally, and forgot the whole business, but the one in the picture simply went on being good."

"Bertie is Mr Budge!" exclaimed {hero}, to whom a hat pulled down over a pair of ears now made perfect sense. "So this is his birthday present!"

"It would be, if it had a signature," said Nell, "but I ran out of night, and then the milk needed taking in, and now he is standing in front of it, and you know Albert. He does not budge."

{hero} thought of the one occasion on which even a guard is required to close his eyes, and murmured it in her ear.

At eleven they bore in a genuine cake, three pink storeys high. {woven != "": On its summit stood {woven}, modelled in sugar. }"You have to close your eyes," {hero} instructed, "and make a wish."

It was an exceptionally long wish, as if it had been waiting its turn for years, and throughout it something behind {hero} went swish, and swish, and dot.

"Nell," Mr Budge read out, opening one eye and then the other. "Now there's a coincidence. The ghost has the same name as you!" When nobody answered, he looked at his sister, and at the boy, crumb, smile, ears and all, and then, little by little, he took off his hat.

"I shall need an enormous slice," he said, not quite steadily. "I believe that there are two of us."
-> END

=== chapter_3_budge ===
# practises: kindness, understanding feelings
# word: commotion = noise and hurry
# word: teetering = leaning and about to fall
# word: mortified = so embarrassed that you want to disappear
# word: critically = judging what is good and what is bad
# recall: What had Nell painted on every birthday? = One for every birthday
# wh: Why did Nell decide not to write her name? = round, pink and perfectly neat
# distancing: How could somebody see from your pictures that you have grown? = In the one beneath he had six
"Mr Budge," {hero} shouted down the stairwell, "I'm afraid you had better come up!"

"I do not budge!" the stairwell replied. A lengthy silence followed, in which somebody could distinctly be heard not budging, and after it a stupendous commotion of boots.

Nevertheless the tapping arrived first, and it belonged to Nell, who looked at {hero}, and at the sheet, and released a breath that she had apparently been holding since breakfast. "Go on, then," she said. "You've earned it."

When {hero} pulled, no ghost rose up, only a teetering tower of paintings. In the topmost, a boy with remarkable ears beamed over five candles. In the one beneath he had six, and so they continued, candle by candle, through missing teeth and an experimental moustache, until the ears vanished under a hat. {woven != "": On one birthday he was wearing a pullover that featured {woven}. }

"I possess that hat," panted Mr Budge from the doorway, gripping it with both hands.

"One for every birthday," said his sister, "but the boy downstairs came before them all. I promised him the cake as soon as I'd finished, and then Mother sold the sofa, and he was still drying behind it. You ate yours at tea, Bertie, and never gave it another thought, whereas he had nothing else to think about. So last night, after seventy years, I gave him his."

Mr Budge made no reply. He thundered down three flights of stairs, snatched off the hat, and inspected the boy from closer and closer, beginning at the ears and proceeding by way of crumb and plate to the empty corner. When he stepped away there was something in it, round, pink and perfectly neat.

"My nose!" said Mr Budge, mortified. "Oh, Nell, and that was the very place where your signature was going!"

Nell, arriving on her stick, examined it critically, first from extremely near and then from a distance, while {hero} offered her the brush. She shook her head.

"I have been wondering for seventy years what it needed," she said. "Now it's finished."
-> END

=== chapter_3_bertie ===
# practises: observing, teamwork
# word: meticulous = careful about every little thing
# word: irrelevant = having nothing to do with the matter
# word: culprit = the person who did it
# word: unblemished = without a single mark or fault
# recall: What did Mr Budge add under the name? = Sat still by Bertie
# wh: Why did the detective decide to look for ears? = ears, once issued, are for life
# distancing: When did you have to sit very still, and what was it like? = You sat there a whole morning
Seventy years will alter a person, and Bertie's hair might have departed by now, and his teeth, and even his opinion of pink. "But ears," said {hero}, "ears, once issued, are for life." So {they} made a meticulous copy of the boy's, full size, with every fold, and set off into the town to find the head that went with them.

The baker was eliminated immediately, since his lay flat, like envelopes, and the postman's, underneath his spectacles, were disappointingly small. The museum cat's were magnificent but irrelevant. {woven != "": A lady in a scarf patterned with {woven} came tantalisingly close, but only on the left. }By noon there remained one pair of ears, in all those streets, that {hero} had never actually seen.

"Mr Budge," {they} said, "might I trouble you to remove your hat?"

Out they sprang, like the handles of a sugar bowl, and when {hero} held the drawing beside the left one, and afterwards beside the right, there was not an eyelash of difference between them.

"I was Bertie once," said Mr Budge, "before I was Albert," and all the colour left his face, except for the nose. "Then I am the culprit! I must have devoured it in my sleep! Forty years of unblemished service, and it was an inside job!" And he held out his wrists to be arrested.

Foot, foot, dot. "Put those away, Albert, you never touched a crumb," said Nell behind him, leaning on her stick. "You sat there a whole morning, because I'd promised you the cake when I finished, and then the sofa was sold, with my picture drying behind it. You had yours at tea, but I could never look him in the eye again, so last night I came downstairs and painted it inside him." And into the corner, small and square, went her name.

"One moment," said Mr Budge, "for you were not the only person working." He requested the brush, and, with his tongue between his teeth, he added a line beneath it. Sat still by Bertie.

Nell read it through her spectacles, and then she removed them and read it again. "Thank you, Bertie," she said. "You may get down now."
-> END

=== chapter_3_n ===
# practises: observing, kindness, honesty
# word: flourish = a fancy curl in handwriting
# word: obliged = made to do something, because there was no other way
# word: ventured = dared to say
# word: alas = how sad it is
# recall: What did the detective write on the clean ticket? = Admit one painter
# wh: How did the detective work out who N was? = like the tail of a piglet
# distancing: Whose work have you been so proud of that you wanted to tell people? = My sister painted it
"N is for nap," Mr Budge suggested. "N is for nougat. N, I venture to say, is for no idea whatsoever."

{hero} was marking the page with the morning's ticket when {they} noticed the writing. No. 1, it said, in violet ink, and the N wore a flourish like the tail of a piglet. The pencilled one had the same tail, and, if anything, rather more of the pig.

So {hero} went to the ticket office and asked. As Nell laid down her pen her cuff slid back, and the cuff was pink. "I have been signing these for forty years," she said, "and you are the first person who ever examined one. Bertie is my brother, and when he was four I promised him that cake, the minute I'd finished. But Mother sold the sofa, with my picture drying behind it, and by the time I discovered it in here it was famous, and belonged to a guard who wouldn't budge. So last night I kept my promise." She polished her spectacles, which were already clean. "Is he going to be cross?" she ventured.

By way of an answer {hero} selected a clean ticket, wrote on it with immense care, and passed it across. Admit one painter, it said.

Mr Budge was in the middle of his lecture. "By whom it was painted," he recited, as he had ten times daily for half his life, "alas, nobody knows." His visitors, however, were gazing past him, to where a name was arriving in the corner, letter by letter. He turned, and discovered a brush, and his sister on the end of it, and directly above them a pair of ears, and very slowly up went a hand to his hat.

The next moment Mr Budge, who did not budge, was out of the door. "My sister painted it!" he informed the baker, and the baker's queue. {woven != "": He informed a stallholder who sold tea towels featuring {woven}. }"And the sitting," he informed a horse, "was entirely by me!"

By four o'clock there was not one ticket left in the building, and Nell was obliged to sit down and paint some more.
-> END

=== chapter_3_still ===
# practises: patience, friendship
# word: resolutely = in a way that shows you will not give up
# word: protruding = sticking out
# word: brandishing = waving about
# word: reflection = what you see in a mirror or in water
# recall: What gave the detective away? = shoes that were protruding
# wh: Why did Nell study the detective for so long? = with no more than three bristles
# distancing: When did you help somebody to make something beautiful? = Would you hold the lantern
Nobody had more experience of not moving than the boy in the painting, so {hero} copied him, staring resolutely ahead, breathing in small sips and thinking exclusively about tablecloths.

"That," remarked a voice eventually, "is the finest sitting I have encountered in seventy years, although one could wish for less in the way of feet."

{hero} looked down at a pair of shoes that were protruding from underneath the curtain, and then up, into the spectacles of Nell, who was wearing her brother's winter coat. "You painted the cake away," {they} said, crawling out. "But whatever for?"

"Because I'd given my word," said Nell. "You may have it when I've finished, I told my brother, and he sat there the entire morning. But that very afternoon Mother sold the sofa, and also my picture, which was drying behind it. My brother had his cake at tea, while this one has been politely believing me ever since."

{hero} compared the boy's ears with the two bulges in the curtain, one on either side of the snore. "That's Mr Budge," {they} breathed.

"And it's his birthday until midnight," said Nell, "so we must get on. Would you hold the lantern, a little higher, and go on sitting?"

She studied {hero} for a considerable time. Then she selected a brush with no more than three bristles, leaned towards the painted plate, and was exceedingly busy with something exceedingly small. {woven != "": As she worked she confided that, in all her life, nothing had been harder to draw than {woven}. }Last of all she wrote her name.

"Halt!" cried the curtain, and out reeled Mr Budge, brandishing his hat. "Have I missed the ghost?" Then he read the corner, and examined the ears, and both his hands rose to his own, and stayed there. "Oh, Nell," he said, bending closer. "But who on earth is that in the spoon?"

In the bowl of the silver spoon, like a reflection, sat somebody the size of a pea, holding up a light so that somebody else could finish. It was {hero}.
-> END

=== chapter_3_wake ===
# practises: courage, understanding feelings
# word: bellowed = shouted in a deep, loud voice
# word: apparition = a ghost that suddenly appears
# word: portraits = paintings of people
# word: canvas = strong cloth to paint on
# recall: What happened to the curtain? = taking most of the curtain with him
# wh: Why is there no cake in the second portrait? = With dignity he sat through one tick
# distancing: When did something frightening turn out to be funny? = he was the apparition
{hero} reached through the gloom and prodded Mr Budge in the middle button.

"Ghost!" he bellowed, and shot to his feet, taking most of the curtain with him. Round the gallery he went, moaning, a vast red velvet shape with its arms outstretched, past a duchess, past a shipwreck, and twice around the stool. Only when he met himself in a dark window, and screamed, did it begin to dawn on him that he was the apparition.

"Keep still, Bertie," said the person in the overcoat, raising the lantern to her own face, and it was Nell. "You never could, you know. When you were four I promised you the cake as soon as I had finished, but Mother sold the sofa first, and my picture was drying behind it. You had yours at tea, so I never worried about you, but I have worried about him for seventy years."

Gradually Mr Budge emerged from the velvet. He removed his hat and felt his ears, first round the edges and then along the folds, comparing them with the ones in the painting. "So all this time," he said, "I have been guarding myself." He drew himself up. "And I must say that I was remarkably well behaved. I didn't budge."

"You squirmed like a worm," said his sister, signing her name with some satisfaction. From under the coat she drew another canvas, perfectly clean, and she pointed her brush at the stool with the slice on it. "Sit down. Bertie, seventy-four, with cake. And this time, no sofa."

With dignity he sat through one tick. With truly heroic effort he sat through one tock.

Nowadays two portraits hang side by side in the museum, {woven != "": just beyond the famous one of {woven}, }and visitors look from the small boy to the large guard and back again, counting the ears. Each has a bare plate, a crumb on his chin, and the same smile. Sooner or later somebody asks what became of the second cake.

"Ask our detective," says Mr Budge, gazing into the distance. "I understand that there are clues."
-> END
