/** A child that says it lives there has told where it is; a story may well be there. */
export const CITIES = `
amsterdam athens barcelona beijing berlin cairo delhi dubai dublin edinburgh hollywood hong_kong
istanbul lisbon london los_angeles madrid moscow mumbai new_york paris rome shanghai singapore tokyo
toronto venice vienna
`;

/** Where a story may be. Blanks part the entries, `_` stands for the blank within one. */
export const PLACES = `
anthill arctic badger_sett bay beach beaver_lodge beehive bog brook burrow canyon cave cavern
clearing cliff coast coral_reef countryside creek crystal_cave dale dam deep_sea den desert
desert_island dune field fjord forest foxhole glade gorge grassland grove hedge hill hilltop
hollow_tree ice_cave iceberg island islet jungle lagoon lake marsh meadow molehill moor mountain
mountaintop mouse_hole mud_hole mudflat nest north_pole oasis ocean outback path pine_forest pond
prairie rabbit_hole rainforest reef river riverbank rock_pool savanna savannah sea seabed seaside
shore snowfield south_pole spider_web spring_meadow stream swamp treetop tropical_island tundra
underground underwater valley volcano_island warren waterfall wilderness wood woodland woods

airport allotment aquarium arcade art_gallery attic bakery balcony ball_pit bank barn basement
bathroom bedroom birdhouse bookshop bouncy_castle bowling_alley bridge cabin cafe
campsite candy_shop car_park caravan castle cellar chapel church cinema circus city classroom
clock_tower construction_site corner_shop corridor cottage courtyard cupboard dance_hall
dining_room dock dollhouse drawbridge driveway factory fairground farm farmhouse farmyard
ferris_wheel fire_station fishing_village football_pitch fort fountain funfair garage garden gate
greenhouse gym gymnasium hall hallway hangar harbour haunted_house hayloft haystack henhouse
hospital hotel house houseboat hut ice_palace ice_rink igloo inn junkyard kennel kingdom kitchen
laboratory library lighthouse living_room log_cabin mansion market marketplace maze mill
monastery mosque motorway museum music_room nursery observatory opera_house orchard orphanage
palace park pavement pet_shop petrol_station petting_zoo phone_box pier planetarium playground
playroom police_station port post_office puppet_theatre pyramid racetrack railway railway_station
restaurant roller_coaster roof rooftop roundabout ruin sandpit school scrapyard seaside_town shed
shipwreck shop shopping_centre skate_park skyscraper snow_castle stable stadium stage staircase
station studio subway supermarket sweet_shop swimming_pool synagogue temple tennis_court tent
theatre theme_park tower town toy_shop train_station treehouse tunnel underground_city
vegetable_garden village water_park watermill windmill workshop zoo

asteroid black_hole cloud_castle cloud_kingdom cosmos crater dwarf_planet earth galaxy jupiter
mars mercury milky_way moon moon_base neptune outer_space planet pluto saturn sky space
space_station universe uranus venus

atlantis candy_land candyland chocolate_factory cloud_city dinosaur_island dinosaur_land
dream_world dreamland dungeon elf_village enchanted_forest enchanted_garden fairy_kingdom
fairy_land fairyland ghost_ship ghost_town gingerbread_house land magic_forest magic_garden
magic_kingdom magic_school mermaid_lagoon monster_school narnia neverland parallel_world
robot_city sky_island sunken_city sunken_ship sweet_land toy_land toyland treasure_island
undersea_city witch_school wizard_school wizard_tower wonderland

africa alaska amazon america antarctica argentina asia australia austria bangladesh belgium brazil
canada chile china colombia cuba denmark egypt england europe finland france germany ghana greece
greenland hawaii himalaya iceland india indonesia ireland italy jamaica japan kenya korea
madagascar mexico morocco nepal netherlands new_zealand nigeria norway pakistan peru philippines
poland portugal russia sahara scotland south_africa spain sweden switzerland syria thailand ukraine
vietnam wales ${CITIES}
`;
