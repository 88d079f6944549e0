/** Words that are harmless each, and together make what no story is made of. */
import type { Brief } from "./brief.ts";
import { LISTS } from "./vocabulary.ts";

const CHILDREN = `child kid boy girl baby newborn toddler teenager pupil schoolboy schoolgirl
  classmate playmate student daughter son little_brother little_sister`;
const PEOPLE =
  `${CHILDREN} man woman old_man old_woman brother sister big_brother big_sister mum dad
  mother father aunt auntie uncle grandma grandpa grandmother grandfather granddad granny parent
  family friend best_friend teacher human neighbour crowd twin cousin nan babysitter lady villager`;
const PETS = "kitten puppy cat dog bunny rabbit hamster chick duckling";

/** If a brief has a word of each of `together`, those of `drop` are left out. */
const APART: { together: string[]; drop: string }[] = [
  { together: ["hang dangle", PEOPLE], drop: "hang dangle rope" },
  { together: ["marry bride wedding", CHILDREN, "marry bride"], drop: "marry bride wedding" },
  {
    together: ["black brown dark", PEOPLE, "monkey gorilla chimpanzee baboon orangutan gibbon"],
    drop: "black brown dark",
  },
  {
    together: [
      "throw push kick",
      `${CHILDREN} ${PETS}`,
      "window roof rooftop balcony bridge cliff fire oven well staircase train",
    ],
    drop: "throw push kick window oven fire",
  },
  {
    together: ["jump fall leap", PEOPLE, "roof rooftop balcony skyscraper bridge cliff"],
    drop: "jump fall leap",
  },
  {
    together: [`baby newborn toddler ${PETS}`, "oven microwave washing_machine"],
    drop: "oven microwave washing_machine",
  },
  { together: [`${PEOPLE} ${PETS}`, "boil chop saw freeze"], drop: "boil chop saw freeze" },
  {
    together: [
      "eat drink lick gulp slurp munch taste",
      "medicine soap shampoo nail_polish battery magnet glue poisonous",
    ],
    drop: "medicine soap shampoo nail_polish battery magnet glue poisonous",
  },
  {
    together: ["man old_man uncle", CHILDREN, "bed bedroom van bath"],
    drop: "bed bedroom van bath",
  },
];

const table = APART.map(({ together, drop }) => ({
  together: together.map(wordsOf),
  drop: wordsOf(drop),
}));

function wordsOf(text: string): Set<string> {
  return new Set(text.split(/\s+/).map((word) => word.replaceAll("_", " ")));
}

/** The brief without the words that would make something else of the others. */
export function keptApart(brief: Brief): Brief {
  const all = new Set(LISTS.flatMap((list) => brief[list]));
  const dropped = table.flatMap(({ together, drop }) =>
    together.every((words) => [...words].some((word) => all.has(word))) ? [...drop] : []
  );
  if (dropped.length === 0) return brief;
  const kept = LISTS.map((list) =>
    [list, brief[list].filter((word) => !dropped.includes(word))] as const
  );
  return Object.fromEntries(kept) as Brief;
}
