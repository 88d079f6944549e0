/** What a story may have in it. Blanks part the entries, `_` stands for the blank within one. */
export const THINGS = `
almond apple apple_pie apricot avocado bagel banana bean beetroot berry birthday_cake biscuit
blackberry blueberry bread bread_roll breakfast broccoli bubblegum bun burger butter cabbage cake
candy candy_cane candyfloss caramel carrot cauliflower celery cereal cheese cheesecake cherry
chestnut chewing_gum chip chocolate chocolate_cake christmas_pudding cinnamon cocoa coconut cookie
corn cracker cranberry cream cucumber cupcake curry custard dessert dinner
dough doughnut dumpling egg falafel fig fish_finger food french_fries fried_egg fruit fudge garlic
ginger gingerbread grape grapefruit gravy hazelnut honey honeycomb hot_chocolate hot_dog hummus
ice_cream ice_cube ice_lolly jam jelly jelly_bean juice kebab ketchup lasagne leek lemon lemonade
lentil lettuce lime lollipop lunch lunchbox macaroni mango maple_syrup marmalade marshmallow
mayonnaise meatball melon milk milkshake mint muffin mushroom mustard noodle nut oat olive
omelette onion orange_juice pancake papaya parsley pasta pea peach peanut peanut_butter pear
pepper pepperoni pesto pickle picnic pie pineapple pistachio pizza plum pomegranate popcorn
porridge potato pretzel pudding pumpkin quiche radish raisin ramen raspberry rhubarb rice salad
salt sandwich sauce sausage scone seaweed smoothie snack soup spaghetti spinach sprinkle sprout
stew strawberry sugar sundae sushi sweet_potato sweetcorn sweetie syrup taco tangerine tart tea
toast toffee tomato tomato_soup trifle turnip vanilla vegetable waffle walnut watermelon
wedding_cake wheat yogurt

art_set ball balloon beach_ball bicycle bike blanket board_game book bouncy_ball box brick bubble
bucket building_block card card_game chess comic crayon cricket_bat dice domino drawing felt_tip
fidget_spinner finger_paint football frisbee game glitter glue hopscotch hula_hoop jigsaw
jump_rope kaleidoscope kite lego marble minecraft origami paintbrush painting paper paper_plane
pen pencil picture_book plasticine playdough pokemon pom_pom puzzle rattle roller_skate rope
sandcastle seesaw skateboard skipping_rope slide slime snow_globe snowball soft_toy spinning_top
sticker swing toy toy_box train_set trampoline treasure_hunt video_game walkie_talkie yo_yo

alarm_clock anchor antenna antler apron armchair armour backpack bag barrel basket bathtub battery
beacon bed bell belt bench binocular blanket_fort boot bottle bow_tie bowl bracelet braces
briefcase broom broomstick brush bunk_bed button camera candle cannon cape cardboard_box carpet
cart cast cauldron chain chair chalk chest chimney claw cloak clock clothes coat coin compass
computer cooking_pot crown crutch crystal crystal_ball cup curtain cushion desk diamond diary door
doorbell dress earmuff earring emerald envelope eraser eyepatch fan fart feather fence fishing_rod
flag flashlight flask flowerpot flying_carpet footprint fork fridge fur furniture gadget gem gift
glass glass_slipper glasses globe glove goggles gold golden_egg golden_key hairbrush hammer hammock
handbag handkerchief hat headphone hearing_aid helmet hoe hook hoop horn hot_tub hourglass
invention invisibility_cloak jacket jar jetpack jewel jigsaw_piece jug jumper kettle key keyhole
ladder lamp lantern lawnmower lever lift lightbulb lock locket lost_property machine magic_carpet
magic_hat magic_lamp magic_mirror magic_potion magic_ring magic_spell magic_wand magnifying_glass
mailbox mane map mask mat matchbox medal medicine microscope microwave mirror mitten mop mug
music_box nail_polish nappy necklace needle net newspaper notebook oven paddle parachute parcel paw
pearl pebble penny photo picture piggy_bank pillow pillowcase plant_pot plaster plate pocket
pocket_watch poop potty postbox postcard pot potion present purse pyjamas quilt radiator radio raft
rainbow_bridge rake ring robe rocket_boots rubbish ruby rucksack rug ruler saddle sail sapphire
satchel saucepan saw scarf scissors screw screwdriver scroll sewing_machine shampoo shell shield
shirt shoe shoelace shopping_bag shovel shower silver skirt sleeping_bag slipper soap sock snot
sofa spade spanner spell_book spoon stamp statue stick stool string suitcase sunglasses sunhat
sweater swimsuit sword table tablecloth tail tape teapot telephone telescope television tentacle
thimble thread throne thumb tiara ticket tie tights time_machine tissue toaster toilet tool toolbox
tooth toothbrush toothpaste torch towel treasure treasure_chest treasure_map trophy trousers trunk
tusk tutu umbrella underpants uniform vacuum_cleaner vase waistcoat wallet wand wardrobe
washing_machine watch watering_can wheel wheelbarrow wheelchair whisk whistle window wing
wishing_well wooden_leg wool yarn zip

acorn algae amber autumn autumn_leaf bamboo bark beanstalk blossom bluebell bonsai boulder branch
bush buttercup cactus cherry_blossom christmas_tree clover conker daffodil daisy dandelion
family_tree fern flower flower_bed grass hay hazel herb holly ivy jasmine kelp lavender leaf lichen
lily lily_pad log lotus maple moss mud nettle oak oak_tree orchid palm_tree pansy petal pine
pinecone plant poppy primrose pumpkin_patch reed rock root rose sand sapling seashell seed snowdrop
soil stem stone straw sunflower thistle tree tree_trunk tulip twig vine water_lily wildflower
willow

aurora avalanche blizzard breeze cloud dawn dew drizzle dusk earthquake eclipse fire flame flood
fog frost hail heatwave hurricane ice icicle lightning mist monsoon moonlight northern_lights
puddle rain rainbow raindrop sandstorm season shadow sleet smoke snow snowflake snowstorm spark
spring starlight storm summer sun sunbeam sunlight sunrise sunset sunshine thunder thunderstorm
tide tornado tsunami twilight water wave weather whirlpool whirlwind wind winter

asteroid_belt comet constellation falling_star full_moon gravity lunar_eclipse meteor meteorite
moon_rock moonbeam nebula orbit satellite shooting_star solar_eclipse solar_power space_suit
spacesuit star stardust sunspot supernova

archery athletics badminton ballet baseball basketball bowling boxing cycling
dodgeball fencing football_match golf gymnastics handball hockey
horse_riding ice_hockey ice_skating judo karate marathon netball obstacle_course olympics parade
parkour ping_pong relay_race rock_climbing rounders rowing rugby sailing skateboarding
snowball_fight snowboarding soccer sport sports_day sprint table_tennis
taekwondo tennis volleyball world_cup yoga

accordion bagpipes banjo bassoon cello choir clarinet concert cymbal disco drum drum_kit fiddle
flute french_horn glockenspiel guitar harmonica harp keyboard lullaby maracas melody music
musical_instrument opera orchestra organ piano recorder rhythm saxophone song steel_drum
tambourine triangle trombone trumpet tuba tune ukulele violin xylophone

algebra alphabet art biology chemistry circle counting cube drama fraction geography geometry
history homework lesson maths multiplication number physics poem poetry rectangle riddle
school_play school_trip science science_fair science_lesson shape spelling square story_book
subtraction times_table

adaptation adhd air allergy animal asthma atom autism bacteria biodiversity bone braille brain
camouflage carbon cell chlorophyll circuit climate coral cycle density down_syndrome dyslexia ear
ecosystem electricity electromagnet endangered_animal energy evaporation experiment eye food_chain
food_web foot fossil friction germ glacier habitat hair hand heart heat hibernation invisible_ink
kidney lava lens life_cycle light light_bulb liquid lung magma magnet metal metamorphosis microbe
migration mineral molecule muscle nature nose oxygen ozone photosynthesis planet_earth plastic
pollen pollination pollution pulley recycling science_experiment sense sign_language sound steam
temperature tongue vaccine vibration vitamin volcano water_cycle waterwheel wind_power wind_turbine
x_ray

adventure bath bedtime bedtime_story birthday birthday_party birthday_present campfire carnival
celebration christmas costume_party diwali dream easter eid fancy_dress feast festival
fireworks first_day friendship halloween hanukkah holiday joke journey kindness laughter
lost_tooth luck magic magic_bean midnight_feast miracle morning mystery new_year night nightmare
party play_date pyjama_party quest sleepover super_power superpower surprise surprise_party
tea_party teamwork voyage wedding weekend wish wobbly_tooth
`;
