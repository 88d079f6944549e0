/** What may be done in a story. Blanks part the entries; irregular forms stand after slashes. */
export const DOINGS = `
admire adopt adore apologise appear applaud arrive bake balance bathe befriend blast_off blink
bloom blow/blew/blown blush boil borrow bounce bow brew build/built burst burp buzz cackle camp care
carry catch/caught celebrate chase chatter cheer chew chirp chomp chop chuckle clap clean climb
cling/clung collect comb comfort cough count crash crawl creep/crept croak cross crunch cry cuddle
dance dangle dare dash decorate defeat deliver dig/dug disappear discover dive/dove dodge doodle
drag draw/drew/drawn dress_up drift drink/drank/drunk drip drive/drove/driven drop eat/ate/eaten
enjoy erupt escape examine explode explore fall/fell/fallen feed/fed fetch find/found fix flap
flee/fled flip float flutter fly/flew/flown fold forgive/forgave/forgiven freeze/froze/frozen
gallop galumph gather gaze get_lost/got_lost/getting_lost giggle glide glow
go_fishing/went_fishing/gone_fishing grab graze greet grin grow/grew/grown
grow_up/grew_up/grown_up growl guess gulp hang/hung harvest hatch heal hear/heard help hibernate
hide/hid/hidden hike hitchhike hoot hoover hop hover howl hug hum hurry invent invite itch jog
join juggle jump kick kneel/knelt knit knock laugh launch lead/led leap/leapt learn/learnt lick
lose/lost love make_friends/made_friends march marry meditate meet/met melt mend meow miaow mix
moo munch nap neigh nibble nod oink outsmart paint peck peek peel pick play plod plunge pop pounce
pour practise prance protect prowl pull purr push quack race recycle rescue rhyme ride/rode/ridden
rise/risen roar roll rummage run/ran rush save scamper scoop scream scribble scrub scurry
see/saw/seen set_sail/setting_sail sew/sewn shapeshift share shine/shone shiver shout
shrink/shrank/shrunk shuffle sing/sang/sung sink/sank/sunk sit/sat skate ski skid skip sleep/slept
slip slither slumber slurp smell/smelt smile snap sneak/snuck sneeze sniff snooze snore snorkel
snuggle soar solve somersault sparkle spin/spun splash squash squeak squeal squeeze squelch squirt
stack stare stargaze stir stomp stretch stroke stroll strum study stumble sunbathe surf survive
swap sweep/swept swim/swam/swum swoop tame tangle taste teach/taught tease teleport thank thaw
throw/threw/thrown tickle tidy time_travel tiptoe toboggan topple trade travel trot try tumble
twinkle twirl twist twitch unwrap vanish visit waddle wag wake/woke/woken walk waltz wander wash
wear/wore/worn weave/wove/woven weep/wept weigh whirl whisper whizz wiggle win/won wink wobble
wonder work_together worry wrap wrestle wriggle yawn yell yodel zigzag zoom
`;
