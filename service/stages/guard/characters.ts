/** Who may be in a story. Blanks part the entries, `_` stands for the blank within one. */
export const CHARACTERS = `
aardvark alligator alpaca ant anteater antelope armadillo axolotl baboon badger barn_owl bat bear
beaver bee beetle bison blackbird blue_whale boar budgie buffalo bug bull bumblebee bunny bush_baby
butterfly buzzard calf camel canary capybara caribou cat caterpillar centipede chameleon cheetah
chick chicken chimpanzee chinchilla chipmunk cicada clownfish cockatoo cod cow coyote crab crane
cricket crocodile crow cub cuckoo dachshund dalmatian deer dingo dodo dog dolphin donkey dormouse
dove dragonfly duck duckling eagle earthworm earwig eel electric_eel elephant elk emu fawn ferret
finch firefly fish flamingo flea foal fox fox_cub frog fruit_bat gazelle gecko gerbil gibbon
giraffe glow_worm gnat gnu goat goldfish goose gorilla gosling grasshopper great_auk greyhound
guide_dog grizzly_bear guinea_pig gull guppy hamster hare hawk hedgehog hen hermit_crab heron
herring hippo hippopotamus honeybee hornet horse hummingbird humpback_whale husky hyena ibex ibis
iguana impala insect jackal jackdaw jaguar jay jellyfish jumping_spider kangaroo kestrel kingfisher
kitten kiwi koala komodo_dragon labrador ladybird ladybug lamb lark lemming lemur leopard lion
lion_cub lioness lizard llama lobster lovebird lynx macaw magpie mallard mammoth manatee mantis
meerkat millipede minnow mole mongoose monkey moorhen moose mosquito moth mountain_goat mouse mule
narwhal newt nightingale octopus okapi opossum orangutan orca oryx osprey ostrich otter owl owlet
ox oyster panda panther parakeet parrot partridge peacock pelican penguin pet pheasant pig pigeon
piglet piranha platypus polar_bear polecat pony poodle porcupine porpoise possum prairie_dog
praying_mantis puffer_fish puffin pug puma puppy python quail quokka rabbit raccoon ram rat
rattlesnake raven ray red_panda red_squirrel reindeer rhino rhinoceros robin rooster salamander
salmon sandpiper sardine scarab scorpion sea_dragon sea_lion sea_otter sea_slug sea_snake
sea_turtle sea_urchin seagull seahorse seal shark sheep sheepdog shrew shrimp siamese_cat skunk
skylark sloth slug snail snake snow_leopard snowy_owl spaniel sparrow spider squid squirrel stag
starfish starling stick_insect stingray stoat stork sugar_glider swallow swan swift tadpole tapir
tarantula tarsier termite terrier tiger tiger_cub toad tortoise toucan tree_frog trout tuna turkey
turtle viper vole vulture walrus warthog wasp water_buffalo weasel weevil whale whale_shark
wild_boar wildcat wolf wolf_cub wolfhound wolverine wombat woodlouse woodpecker worm wren yak zebra

allosaurus ammonite ankylosaurus apatosaurus archaeopteryx baby_dinosaur baryonyx brachiosaurus
brontosaurus carnotaurus compsognathus dilophosaurus dimetrodon dino dinosaur diplodocus
gallimimus giganotosaurus ichthyosaurus iguanodon maiasaura megalodon microraptor mosasaurus
oviraptor pachycephalosaurus parasaurolophus plesiosaur protoceratops pteranodon pterodactyl
sabretooth spinosaurus stegosaurus styracosaurus t_rex therizinosaurus triceratops trilobite
troodon tyrannosaurus velociraptor woolly_mammoth woolly_rhino

abominable_snowman alien baby_alien baby_dragon baby_monster baby_unicorn banshee basilisk bigfoot
bogeyman boggart brownie bunyip centaur cinderella cyclops djinn dragon dryad dwarf easter_bunny
egyptian_mummy elf elf_queen enchanter enchantress fairy fairy_godmother fairy_queen
father_christmas faun fire_dragon forest_spirit genie ghost ghoul giant giantess gingerbread_man
gnome goblin goldilocks golem gremlin gretel griffin gryphon hansel hobbit hobgoblin humpty_dumpty
hydra ice_dragon ice_giant ice_queen imp jack_frost kelpie king_arthur kraken leprechaun magician
mermaid merman minotaur monster naiad nessie nymph ogre pegasus peter_pan phantom phoenix pinocchio
pixie poltergeist rapunzel robin_hood rumpelstiltskin sandman santa santa_claus sasquatch satyr
scarecrow sea_monster sea_serpent selkie shapeshifter siren skeleton sleeping_beauty snow_queen
snow_white snowman sorcerer sorceress sphinx spirit sprite sugar_plum tooth_fairy toy_maker
tree_spirit troll unicorn vampire warlock water_sprite werewolf white_rabbit wicked_witch
wind_spirit witch wizard yeti zombie

acrobat actor actress admiral adventurer aeronaut animal_trainer apothecary archaeologist architect
artist astronaut astronomer athlete baker ballerina balloonist barber baron baroness beekeeper
bell_ringer biologist blacksmith boat_builder bookseller botanist boxer bricklayer bride builder
burglar bus_driver butcher butler candlemaker captain caretaker carpenter cartographer cashier
champion chef chemist chimney_sweep cleaner clockmaker clown coach coachman cobbler composer
conductor cook countess cowboy cowgirl craftsman crossing_guard dancer dentist detective diver
doctor dressmaker driver drummer duchess duke electrician emperor empress engineer explorer farmer
farmhand figure_skater film_star firefighter fireman fisherman fishmonger flautist florist
footballer forester fortune_teller gardener geologist goalie goalkeeper goldsmith grocer groom
guitarist gymnast hairdresser headmaster headmistress headteacher hermit hero heroine hiker
housekeeper ice_skater illustrator innkeeper inspector inventor jester jeweller jockey juggler
karate_kid king knight lady librarian lifeguard lighthouse_keeper lion_tamer lollipop_lady lord
lumberjack mad_scientist maid marine_biologist mayor mechanic merchant messenger midwife milkman
miller mime miner minstrel mountaineer musician nanny neighbour ninja nurse ocean_explorer optician
orphan page_boy painter palaeontologist paramedic park_ranger peasant pharaoh pharmacist
philosopher photographer physicist pianist pilot piper pirate pirate_captain pirate_queen plumber
poet police_dog police_officer policeman policewoman pop_star postman postwoman potter prince
princess puppeteer racing_driver railwayman rapper referee reporter rescuer ringmaster robber
rock_star sailor samurai scientist scout sculptor sea_captain seamstress shepherd shepherdess
shipbuilder shoemaker shopkeeper signalman singer skateboarder skater skier snake_charmer
snowboarder soldier space_explorer space_pirate spaceman spy stargazer stonemason storekeeper
stuntman sultan superhero superheroine supervillain surfer surgeon swimmer tailor tamer taxi_driver
teacher tennis_player thief tightrope_walker time_traveller tour_guide toymaker train_driver
traveller treasure_hunter trickster trumpeter umpire vet viking villain violinist waiter waitress
watchmaker weaver weightlifter woodcarver woodcutter youtuber zookeeper zoologist

aunt auntie baby baby_bear babysitter best_friend big_brother big_sister boy bridesmaid brother
caveboy cavegirl caveman cavewoman child classmate cousin crowd dad daughter family father
foster_mum friend gang girl godfather godmother grandchild granddad grandfather grandma
grandmother grandpa grandparent granny great_grandma great_grandpa human husband imaginary_friend
kid little_brother little_sister man mother mum nan nephew newborn niece old_man old_woman
papa_bear parent pen_pal playmate pupil quadruplet schoolboy schoolgirl sibling sister son
stepbrother stepdad stepmother stepmum stepsister student team teenager toddler tribe triplet twin
twin_brother twin_sister uncle villager wife woman

action_figure android cyborg doll finger_puppet gingerbread_girl lego_man marionette mascot minion
nutcracker paper_dragon puppet rag_doll robot robot_cat robot_dog rocking_horse rubber_duck
sock_puppet stuffed_animal teddy teddy_bear tin_man tin_soldier toy_dog toy_soldier toy_robot
transformer

aeroplane airplane airship ambulance ark biplane boat bulldozer bus camper_van canoe car carriage
cement_mixer combine_harvester concrete_mixer cruise_ship digger double_decker dump_truck
dumper_truck excavator express_train ferry fire_engine fire_truck fishing_boat flying_saucer
garbage_truck go_kart gondola helicopter hovercraft jeep jet jumbo_jet kayak lifeboat limousine
locomotive lorry mars_rover minibus monster_truck moon_buggy moon_rover motorbike motorboat
motorcycle motorhome pirate_ship plane police_car race_car racing_car recycling_truck rescue_boat
rocket rocket_ship rowing_boat sailboat sailing_ship school_bus scooter ship sled sledge sleigh
snow_plough space_rocket space_shuttle spacecraft spaceship speedboat sports_car steam_engine
steam_train steamboat steamroller submarine tank_engine taxi titanic toy_car toy_train tractor
train tram tricycle trolley truck tugboat ufo underground_train van wagon yacht zeppelin
`;
