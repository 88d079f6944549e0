import assert from "node:assert/strict";
import { briefOf } from "./brief.ts";
import { LISTS } from "./vocabulary.ts";

/** The lists parted by bars: "fox | castle | key | find | brave"; no empty ones at the end. */
function said(theme: string): string {
  const brief = briefOf({ theme, title: null, interests: [], wish: null });
  return LISTS.map((list) => brief[list].join(", ")).join(" | ").replace(/[ |]+$/, "");
}

function says(wishes: Record<string, string>): void {
  for (const [theme, brief] of Object.entries(wishes)) assert.equal(said(theme), brief, theme);
}

Deno.test("words that together make what no story is made of do not stay together", () => {
  says({
    "hang the boy from a tree with a rope": "boy |  | tree",
    "the monkey hangs from a tree": "monkey |  | tree | hang",
    "marry a child bride": "child",
    "monkey black boy": "boy, monkey",
    "throw baby window": "baby",
    "the baby throws a ball": "baby |  | ball | throw",
    "i eat magnets": " |  |  | eat",
  });
});

Deno.test("what is refused, or a name, is no slip of a word of stories", () => {
  says({
    "molest": "",
    "the Purge": "",
    "a DINASAUR": "dinosaur",
  });
});

Deno.test("ordinary wishes of children are known", () => {
  says({
    "poo in the potty": " |  | poop, potty",
    "snot on the toilet": " |  | snot, toilet",
    "underpants": " |  | underpants",
    "London and Tokyo": " | london, tokyo",
    "Jack and the beanstalk": " |  | beanstalk",
    "Hansel and Gretel": "gretel, hansel",
    "Peter Pan": "peter pan",
    "toy soldiers with a cannon": "toy soldier |  | cannon",
    "a spy with a sword": "spy |  | sword",
    "the Titanic": "titanic",
    "Noah's ark in the rain": "ark |  | rain",
    "my arm is in a cast": " |  | cast",
    "a girl with a hearing aid": "girl |  | hearing aid",
    "autism": " |  | autism",
  });
});
