// The Line That Went Too Far - advanced. A child shares out the playground with a chalk line, which then sets off to share out everything else.
INCLUDE hero.ink
# title: The Line That Went Too Far
# keywords: friendship, friend, school, class, teacher, playground, team, sport, football, game, party, birthday, club, neighbour, share, sharing, new, lonely, shy, together, music, band, dance, song, singing, sister, brother, twin
-> chapter_1

=== chapter_1 ===
# question: How should {hero} deal with a line that will not stop?
# practises: problem solving, understanding feelings
# word: architecture = the planning and making of buildings
# word: obedient = always doing what it is told
# word: ambition = a strong wish to do great things
# word: boundary = the edge between one place and the next
# recall: Why did Otto drive the bus into the town? = every town requires a bus
# wh: Why was the better half of the playground no use? = the only thing wrong with it
# distancing: When have you heard a word that meant the opposite of what it said? = a fine with its arms folded
The line was never intended to go any further than the bin.

It was drawn to settle a matter of architecture. All through playtime {hero} had been laying out a town at the foot of the wall, with nine pebble houses, a lake that had formerly been a puddle, and a town hall of twigs, so delicate that the builder had to breathe out sideways. {woven != "": A paper flag on its roof bore a picture of {woven}. }The final twig was going on when somebody shouted, "Here comes the bus!"

The bus was a football, and Otto was the driver. It came through the town without stopping, and the greater part of the town hall left with it.

"Well, every town requires a bus," said Otto, into the silence.

{hero} said nothing whatever. Instead {they} picked up a stub of blue chalk, hardly larger than a bean, which had been lying in a crack since before anybody could remember, and ruled a boundary from the wall to the bin. "Half each," {they} announced. "Half each of everything."

"Fine," said Otto.

"Fine," said {hero}. It was a fine with its arms folded.

It was undoubtedly the superior half, since it possessed the sun, the lake and most of the wall, and the only thing wrong with it was that there was nobody in it.

Then came a squeak. The line had reached the bin, and it was continuing by itself. It was an obedient line, with a certain amount of ambition, and since it had been told everything, it slipped between the feet of the teacher on duty, and underneath the gate, and away to see to the rest. Otto took an enormous stride across it, whereupon his foot swung round in mid-air, like somebody who has forgotten their lunch, and came home.

"I am on both your sides," said Mr Quill, with a leg on each, "but I cannot speak for my trousers. Fetch a bucket!"

"Chase it!" yelled Otto.

Out in the street, the lollipop lady blew her whistle.

+ [Run along with the line] -> chapter_2_follow
+ [Wash the line away] -> chapter_2_wash
+ [Call the lollipop lady] -> chapter_2_halt

=== chapter_2_follow ===
# question: How can {hero} turn the line before it crosses the hill?
# practises: observing, problem solving
# word: scrupulously = with great care to be right
# word: inconsolable = too sad to be cheered up
# word: coincidence = two things that happen together by chance
# word: detour = a longer way round
# recall: How did the line share out the bakery? = all of the icing, in a drift
# wh: Why did neither of them mention how fast they had run? = a remarkable coincidence
# distancing: When have you refused to move, or met somebody who did? = The duck had got there first
So off they ran, {hero} along one side of the line and Otto along the other, with the class streaming after them and Mr Quill in the rear, waddling, a leg on either side. "It is remarkably like riding a horse," he called, "if one can imagine an extremely thin horse. Look out for traffic, please, in both halves!"

The line squeaked along Button Street and in at the bakery, and by the time it emerged it had been scrupulously fair. {hero}'s side had received all of the buns. Otto's had received all of the icing, in a drift, with nothing whatever to sit on, and the baker, who stood between, was inconsolable. "Bald!" he wept. "Every one of them, bald!"

In the park the town band was halfway through a march. {woven != "": It was dedicated to {woven}. }Oom-pah, it went, oom-pah, squeak, and after that Otto's side of the bandstand had every oom, and {hero}'s had every pah. "Oom," said the tubas, and they waited, out of politeness, for somebody to answer. "Oom?"

{hero} and Otto collapsed on to the grass, some distance apart, at precisely the same moment. They had run at exactly the same speed all the way through town, which was a remarkable coincidence, and neither of them remarked upon it.

"It's heading for the hill!" gasped Mr Quill. "On the other side of the hill there is only the rest of the world!"

Halfway up, in the grass, sat a duck. The duck had got there first and could see no reason to reorganise its afternoon. The line rushed straight at it, hesitated, and at the very last instant was forced to make a detour, squeaking with indignation.

"Did you see that?" said {hero} and Otto together, and then each of them looked hard at a different tree, in case it had been the tree that spoke.

+ [Make the line turn back] -> chapter_3_ring
+ [Ask the band to play on] -> chapter_3_band

=== chapter_2_wash ===
# question: What might {hero} turn the line into?
# practises: teamwork, imagination
# word: marooned = left somewhere with no way to get off
# word: impartial = not taking anybody's side
# word: elastic = able to stretch and spring back
# word: inspected = looked at very carefully
# recall: What did the water do to the line? = it merely became elastic
# wh: What made this silence so loud? = the loudest silence in the school
# distancing: When have you waited for somebody else to be the first to speak? = without exchanging a single word
Mr Quill was marooned, being unable to go either left or right. A thoughtful person from the kitchen brought him two paper cups of tea, one for each side of the line, and he took alternate sips, in order to remain impartial.

{hero} fetched a bucket and a sponge. So, it turned out, did Otto. They knelt down forehead to forehead and scoured the line from opposite sides without exchanging a single word, and it was the loudest silence in the school. Two pigeons got up and left. From the direction of Button Street came the voice of a baker, demanding to know what had become of his icing.

Elsewhere in the playground, the line had come between the twins at an awkward point, which was the middle of a sentence. "We have always talked in," said Hattie, on the left.

"Halves," said Mattie, on the right, from rather a long way off, "and it is simply no good if you have to..."

"SHOUT!" they shouted. {woven != "": They kept up their spirits with a skipping rhyme about {woven}, a line apiece.}

The line did not wash off. Under the sponges it merely became elastic, and a little wetter, until with a sort of plop one loop of it rose from the ground and looked about, like a noodle that has heard its name mentioned.

{hero} tugged at it. Otto, strictly on his own behalf, tugged at it as well, and up it peeled from the tarmac, the whole length of it, from the wall to the gate. Twang! It met Mr Quill behind the knees. Both cups sailed into the air, and it was a good thing for everybody that he had been so fair to them, for both were empty.

"You couldn't call it a line now," said Hattie, creeping closer. "You'd have to call it a..."

"Skipping rope," said Mattie.

"Or conceivably a telephone," said Mr Quill, who had caught the cups. He inspected the bottom of one, and then, because fairness becomes a habit, the bottom of the other.

+ [Turn it like a skipping rope] -> chapter_3_skip
+ [Make it into a telephone] -> chapter_3_phone

=== chapter_2_halt ===
# question: How should {hero} use the crossing?
# practises: asking for help, courage
# word: procession = a long line of people or animals on the move
# word: melancholy = quietly sad
# word: admiral = the leader of a group of ships
# word: pedestrian = a person who is walking
# recall: Why did the two ends of the dog not match? = good news had not yet travelled
# wh: How can you tell that both of them want to cross? = Twice, noted Mrs Halt
# distancing: When have you found something very interesting to look at, so as not to speak? = Nobody said anything at all
"Excuse me!" {hero} called towards the whistle. "We seem to be stuck!"

In at the gate came Mrs Halt, the lollipop lady, who for thirty years had said everything twice, once for each side of the road. "Good afternoon," she said. "Good afternoon." {woven != "": On the reverse of her lollipop she had painted a picture of {woven}.}

She was followed by her dog, which was so long that it counted as a procession. The line had passed neatly underneath it, with the result that its nose, on {hero}'s side, looked melancholy, while its tail, on Otto's, was wagging itself into a blur, since the good news had not yet travelled from one end of it to the other.

"Could you get us across this, please?" asked {hero}.

"I have got an admiral across in a thunderstorm," replied Mrs Halt, "and nineteen geese who were not on speaking terms. Nineteen." She borrowed {hero}'s chalk, bent down, and ruled a row of magnificent blue stripes, right up to the line, over the top of it and away on the far side, where a passing pigeon immediately made use of them. "There you are. But it only works for a pedestrian who wants to be on the other side, and it can always tell. It can always tell."

Nobody said anything at all, although a number of people could be heard not saying it. {hero} studied {their} shoes, which had seldom been so interesting. Otto turned his football round and round, as though there might be instructions on it. The nose of the dog gazed from one of them to the other, and heaved a sigh, which presently arrived at the tail.

"I might want to," {hero} remarked to the left shoe.

"I might want to," Otto informed the ball.

Twice, noted Mrs Halt, and once from each side, which in her opinion was how a thing ought to be said. Up went the lollipop.

+ [Walk over to Otto] -> chapter_3_swap
+ [Ask the bus to come over] -> chapter_3_road

=== chapter_3_ring ===
# practises: teamwork, problem solving, friendship
# word: bellowed = shouted in a deep, loud voice
# word: navigating = working out which way to go
# word: contented = happy with how things are
# word: colossal = very, very big
# recall: How did the football make the line turn? = obliged to swing aside
# wh: Why might somebody not want the rest of the universe? = the rest of the universe
# distancing: When have you asked whether you could join in with something? = and then he knocked
"It goes round things!" cried {hero}. "Otto, quick! What we need is a bus!"

In the whole of his career as a driver nobody had ever actually sent for Otto, and for a moment he was visibly taller. "Here comes the bus!" he bellowed.

The football soared up the hillside and landed squarely in front of the line, which was obliged to swing aside. "Left!" called {hero}, who had seen where it was aiming, and Otto kicked left. "And left again, before it discovers the pond!" So they came galloping homewards, one of them navigating and the other providing the transport, and since it is difficult to shout directions at somebody for twenty minutes and remain on bad terms, somewhere around the bakery they gave it up. Before them, in one colossal curve, squeaked the line, in at the gate, along the wall and straight into its own beginning.

It gave a hiccup of surprise. It had divided everything it could find, and now it had found itself, and there seemed to be nothing to add. It lay down, contented, and became a ring, with the entire town in the middle.

That left {hero} on the inside, together with the school, the shops and the duck, and it left Otto on the outside.

"What have you got out there?" {hero} asked him, when the silence had gone on for long enough.

Otto turned round to consider it. "As far as I can tell," he said, in the tone of a person who has not had the best of a bargain, "I've got the rest of the universe. There's an awful lot of it. Can I come in?"

The stub had just enough chalk left in it for a door. Otto inspected this from top to bottom, straightened his jumper, and then he knocked. In after him trooped the class, the baker and the town band, who performed {woven != "":something majestic about {woven} }while they were wiping their feet.

By home time there was a new town hall, taller than the first. At regular intervals something nudged the doorstep, no harder than a cat.

"Bus," said Otto.
-> END

=== chapter_3_band ===
# practises: listening, teamwork, friendship
# word: conductor = a person who leads a band with a small stick
# word: absorbed = so interested that you notice nothing else
# word: intricate = full of small, clever parts
# word: applause = clapping
# recall: What could cross the line, when feet could not? = a tune has no feet
# wh: How did Otto and {hero} get mixed up? = the line slid beneath them
# distancing: When has a tune made you move before you had decided to? = the kind of tune that gets into knees
"Listen!" called {hero}, scrambling on to a bench. "You've got all the ooms, and I've got all the pahs. You begin, and leave a hole, and I'll fill it!"

Otto, who had wanted all his life to be a conductor, and had never been sure how one applied, levelled a finger at the tubas. Oom! {hero} swept the chalk towards the trumpets. Pah! The oom sailed over in one direction and the pah came back in the other, and the line could do nothing to prevent it, because it turned people round by their feet, and a tune has no feet.

Halfway up the hill, the line slowed. In its short life it had been avoided, and shouted at, and wept over by a baker, but nobody had ever played it anything. It came creeping back down through the daisies and lay there, absorbed, with its front end swaying, and the sway ran along it until it rippled from end to end like a ribbon.

Then everybody danced, for it was the kind of tune that gets into knees. {woven != "": The baker contributed a verse about {woven}. }The duck came down and performed something intricate with its left foot. And whenever people jumped, the line slid beneath them on its way to somewhere else, so that Otto took off on his own half and landed on {hero}'s, and they both took off from that and came down on neither.

"Whose half is this?" panted Otto.

"I've lost track," said {hero}. "Jump again, and we'll see."

On the last note the line whirled itself into a bow, an enormous blue one. Then, as the applause was considerable, it took one.

When school was over, two people knelt by the wall with a heap of twigs between them, and neither was breathing much.

"Oom," murmured {hero}, and laid a twig on the roof of the town hall.

"Pah," breathed Otto, out sideways, and laid the next.
-> END

=== chapter_3_skip ===
# practises: teamwork, sharing, friendship
# word: predicament = a difficult position to be in
# word: shyly = as if you would rather not be noticed
# word: pursuit = a chase
# word: dignified = calm and serious, so that people respect you
# recall: What had Otto been saving up the rhyme for? = saving it up for the town
# wh: Why did the line want to come home? = two sides and a middle
# distancing: Which game do you know that gets better as more people join it? = room on the top deck
{hero} took hold of the line beside the wall, and Otto took hold of it beside the gate. They could not have been further apart without leaving the premises, but nobody has yet discovered another way to hold a skipping rope.

They turned it. Slap, went the line. Slap! Mr Quill, who was still standing astride the middle, now grasped the full extent of his predicament, and found that he was required to make a decision about once a second. "Goodness!" he exclaimed, whenever he came down. "Goodness! Goodness!"

"It wants a rhyme!" shouted {hero}.

"I've got one," admitted Otto, rather shyly, for he had been saving it up for the town. "Here comes the bus, so stick out your hand! Seats for the sitters, and straps if you stand!"

In leapt Hattie, and immediately behind her, as if completing the sentence, in leapt Mattie. {woven != "": Somebody attempted a jump on the subject of {woven}, which is harder than it sounds. }In went the class, two by two, and last of all came two pigeons, who had thought better of it.

On the far side of the town, the front end of the line felt a tugging in its tail. It had been on its way to share out the sea. It came all the way back to look through the gate, however, and what it saw there astonished it, for it had made hundreds of sides, and was proud of them, but it had never once come across a game that had two sides and a middle. It flung itself in, with the baker in furious pursuit.

"But it's completely full!" he cried.

"There's always room on the top deck!" yelled Otto, and at the other end {hero} turned and turned and turned.

"I do beg your pardon," said Mr Quill, in a dignified manner, at the height of his jump, "but could anybody tell me," and down he came, and up he went again, "whether this is my stop?"
-> END

=== chapter_3_phone ===
# practises: listening, honesty, friendship
# word: receiver = the part of a telephone that you listen to
# word: occupied = being used by somebody
# word: eavesdropping = listening to what other people say in private
# word: emerged = came out
# recall: What did the word sorry turn into on its journey? = Otto asked his cup
# wh: Why would a bus be allowed in when a person was not? = Buses are allowed in
# distancing: When has something that you said been heard as something else? = it had lost its firmness
{hero} attached one paper cup to the beginning of the line, beside the wall. The other end had by this time been through the entire town, and when it came panting in at the back gate, Otto popped the second cup on it like a hat. There they stood, separated by five steps in one direction and by approximately three miles in the other, and it was agreed, without any discussion, to use the three miles.

"Sorry," {hero} whispered, quickly, before it could turn into something else.

Away went the word, squeaking faintly, through the bakery, beneath the bandstand, twice round the library and past somebody's bathtub, which was occupied. It was rather a small word to be sent such a distance on its own, and by the time it emerged, it had lost its firmness.

"Lorry?" Otto asked his cup. "No. It was a bus."

"A bus, he says, dear," reported the baker, who had been eavesdropping since the icing, into {hero}'s ear. {woven != "": "Is this the one about {woven}?" inquired the bathtub. "I came in late."}

"I had noticed that it was a bus," replied {hero}, "but what was it for?"

For a considerable time the receiver did nothing but hum. "I wanted to live there," it explained eventually, in a voice the size of a pebble, "but my feet are too big. Buses are allowed in."

Along three miles of line there fell a respectful hush, and in the distance somebody in a bathtub turned off a tap. {hero} looked round to answer, and discovered Otto, close enough to touch. Listening for the reply, he had strolled straight across the line with the cup pressed to his ear, and nobody had thought to mention it to his feet.

That evening a thin blue line hung between two bedroom windows, with a cup at either end.

"Otto?" said {hero}.

"Yes?"

"Nothing."

"Fine," said the cup, and of all the fines there have ever been, it was easily the finest.
-> END

=== chapter_3_swap ===
# practises: understanding feelings, perseverance, friendship
# word: simultaneously = at exactly the same time
# word: momentum = the force that keeps a moving thing going
# word: suspense = the feeling of waiting to find out
# word: futile = with no chance of working
# recall: What had Otto been doing in {hero}'s half? = a tower with a garage underneath
# wh: Why did the line disappear? = had gone home on the soles
# distancing: When have you tried something that a friend loves, and been surprised? = Nobody had ever told
{hero} marched across the stripes to Otto. Otto, simultaneously, marched across the stripes to {hero}, and there they were, each in sole possession of the other one's half.

"Oh dear," observed Mrs Halt, to the left and to the right. "Oh dear."

There was no company on that side but the football, so {hero} gave it a kick. It shot beneath the bench, over the dog, twice round the bin and into Mr Quill's tea, and behind it, arms out, leaning into the corners, ran {hero}. Nobody had ever told {them} that it was you who went fast; from the wall it had looked like something that happened to a ball. It was all momentum and no brakes, and it was glorious. {hero} turned straight round and rushed back over the stripes to say so.

Otto was not there to be told, for Otto had just built a tower with a garage underneath, holding his breath until his ears went crimson, and had discovered that it was not in the least slow. It was exactly like the moment before a penalty, except that it went on for ever, and when he could not bear the suspense a second longer, he rushed back over the stripes to mention it.

"Oh dear," said Mrs Halt. "Oh dear. Oh dear. Oh dear." {woven != "": She composed herself with a song about {woven}, and then sang it again for the other side. }By now the entire class was surging to and fro to discover what everybody else had got, and the raising of lollipops was futile.

When the bell rang, {hero} looked round for the line, and there was no line to be seen. It had gone home on the soles of everybody's shoes.

That evening a trail of blue footprints, in two sizes, went up {hero}'s path, side by side, zigzagging a little, as footprints will when they are arguing about brakes. Only one size came out again, and that was after pudding.
-> END

=== chapter_3_road ===
# practises: problem solving, sharing, friendship
# word: timetable = a list of when buses or trains come and go
# word: parallel = side by side, and always the same distance apart
# word: vocation = the work that you feel you were made for
# word: majestic = grand and slow, like a king or queen
# recall: How did the chalk get to Otto? = it was delivered by the tail
# wh: Why was the line so pleased about the road? = had found its vocation
# distancing: Where have you noticed a line with gaps in it? = it leaves gaps nowadays
"Excuse me," said {hero} across the line, in the weary voice of somebody who has been studying a timetable, "but would there be a bus to the town hall today, or to whatever is left of it?"

Otto stood to attention, and then he drooped. "There isn't a road," he said, as one who had looked for it. "There never was."

{hero} considered nine houses, a lake and a public building, and was obliged to admit that in all that architecture there was no way in. So {they} snapped the chalk in two, half each, and rolled one half towards the nose of the dog, which nudged it along underneath, until after an interval it was delivered by the tail.

On this side {hero} drew one edge of a road, and on that side, parallel, Otto drew the other. It skirted the lake, went twice round the bin for the view, and entered the town between the pebble houses, and all the way along, exactly in the middle, ran the line.

{hero} sat back on {their} heels. "But every road has a line down the middle," {they} said. "It's how a bus can go and come back without meeting itself."

The line quivered from end to end, and gave a squeak of purest joy. It had always supposed that it existed to keep things apart, and now, at last, it had found its vocation, which was traffic.

Then over the stripes, beneath Mrs Halt's lollipop, came Otto, majestic, with the football held in both hands and three twigs aboard. {woven != "": One of these, he announced, was reading a book about {woven}. }He took the corner by the town hall so slowly that a passenger could have got off, admired the roof, and caught up again.

"Ding, ding," he breathed.

The line never did stop. It has been down the middle of practically every road there is, and anyone may look at it, from the pavement. Only it leaves gaps nowadays, so that people can get over.
-> END
