/** How a story may be: moods, colours, sizes, what someone is like. Blanks part the entries. */
export const MOODS = `
adventurous amazing amusing angry annoyed anxious ashamed astonished autistic awesome awkward
bashful beautiful bewildered blind bored bouncy brave breathless bright brilliant bubbly busy calm
careful careless caring cautious cheeky cheerful clever clumsy comfy confident confused cool cosy
courageous crafty crazy creative creepy cuddly curious cute daring dazzling deaf delicious
delighted dizzy dreamy eager eerie elegant embarrassed enchanted enthusiastic epic excited exciting
fabulous fair faithful famous fancy fantastic fearless fierce fluffy foolish forgetful fresh
friendly frightened frosty frustrated funny furious furry fussy genius gentle ghostly giggly glad
gleaming glittery gloomy good graceful grand grateful greedy grouchy grumpy handsome happy haunted
heroic hilarious homesick honest hopeful huggable humble hungry icy impatient incredible
independent interesting invisible jealous jolly joyful keen kind lazy legendary lively lonely loud
lovable lovely loving loyal lucky mad magical magnificent marvellous mean melancholy mellow merry
messy mighty mischievous moody musical mysterious mystical nasty naughty neat nervous nice noisy
nosy odd outrageous patient peaceful peculiar perfect picky playful pleased polite popular powerful
precious pretty proud puzzled quick quiet quirky relaxed responsible rich royal rude sad sassy
scared scary scruffy selfish sensible serious shiny shy silly sleepy slimy slippery sly smart
smelly sneaky snowy snug soggy sorry sparkly spectacular speedy spiky spooky stinky strange strong
stubborn stylish sunny super surprised suspicious sweet talented thankful thirsty thoughtful
thrilling ticklish tired tough tricky unhappy unlucky unusual upset upside_down wacky warm weird
wicked wild wise witty wobbly wonderful worried yummy zany

black blue brown colourful crimson cyan dark golden green grey indigo lilac magenta maroon
multicoloured navy orange pale peachy pink purple rainbow_coloured red scarlet silvery spotted
spotty striped stripy transparent turquoise violet white yellow

ancient big bumpy chilly cloudy cold crooked crunchy curly damp deep dirty dry dusty electric
empty enormous extinct fast flat flying foggy fuzzy gigantic glowing hairy hard heavy high hollow
hot huge humongous large leafy little long massive medieval microscopic mini miniature modern
moonlit mossy muddy narrow old pointy poisonous prehistoric prickly rainy round rusty sandy scaly
short slow small smooth soft sour spicy squishy starry sticky stormy sunlit tall tangled tasty
teeny thick thin tiny tropical wet wide windy wintry wooden woolly wrinkly young
`;
