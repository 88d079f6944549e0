/** Other names and spellings of what the vocabulary holds: ``. */
export const ALIASES = `
pants>underpants army>soldier raining>rain rainy_day>rain cannonball>cannon hannukah>hanukkah
poo>poop poops>poop pooh>poop undies>underpants knickers>underpants bogey>snot booger>snot
diaper>nappy loo>toilet

mom>mum mommy>mum mummy>mum daddy>dad mama>mum papa>dad grandad>granddad nana>grandma
gran>grandma gramps>grandpa bro>brother sis>sister bestie>best_friend kitty>kitten doggy>dog
doggie>dog piggy>pig horsey>horse froggy>frog fishy>fish trex>t_rex
tyrannosaurus_rex>t_rex raptor>velociraptor neighbor>neighbour
paleontologist>palaeontologist jeweler>jeweller traveler>traveller cop>police_officer
police>police_officer wizzard>wizard faerie>fairy mage>wizard choo_choo>train

theater>theatre harbor>harbour solar_system>space movie_theater>cinema
moons>moon jungles>jungle pyramids>pyramid

tv>television donut>doughnut yoghurt>yogurt cotton_candy>candyfloss pajamas>pyjamas armor>armour
math>maths xmas>christmas jewelry>jewel jewellery>jewel sneaker>shoe popsicle>ice_lolly
potatoes>potato tomatoes>tomato choc>chocolate choccy>chocolate veggie>vegetable
magnetism>magnet magnetic>magnet volcanic>volcano electrical>electricity
fossils>fossil hearts>heart

color>paint practice>practise apologize>apologise whirr>whizz

gray>grey cozy>cosy colorful>colourful marvelous>marvellous scarey>scary funnie>funny
multicolored>multicoloured rainbow_colored>rainbow_coloured enchanting>enchanted icky>slimy
spookey>spooky magick>magical lonley>lonely freindly>friendly frendly>friendly
`;
