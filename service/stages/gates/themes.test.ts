import assert from "node:assert/strict";
import { type Category, type Level, LEVELS } from "../../protocol/events.ts";
import { MAX_TEXT } from "./lexicon.ts";
import { themes } from "./themes.ts";

const at = (level: Level) => () => level;
const judged = (text: string, context = "", level: Level = "beginner") =>
  themes(text, context, at(level));

/** By theme: what is refused at every level, and its innocent neighbours, that pass at every level. */
const THEMES: Record<string, { category: Category; refused: string[]; passes: string[] }> = {
  "weapons used on people": {
    category: "violence",
    refused: [
      "Max took his dad's gun and pointed it at his little brother.",
      "They built a bomb and hid it under the school.",
      "She held the knife to his throat.",
      "“I'm going to kill every one of you,” Jack told his class.",
      "He kept hitting the man until he was silent.",
    ],
    passes: [
      "The water pistol squirted Leo right in the nose.",
      "The knight drew his sword and struck off the dragon's head.",
      "The wizard put a bath bomb in the tub, and it fizzed.",
      "The hunter took his gun and went into the forest.",
      "Ben shot the ball into the goal.",
    ],
  },
  "gore": {
    category: "violence",
    refused: [
      "Blood sprayed all over the walls.",
      "The monster ripped out her eyes.",
      "His skull cracked like an egg.",
    ],
    passes: [
      "Three drops of blood fell upon the snow.",
      "A tiny drop of blood came out, so Dad gave her a plaster.",
      "The wolf swallowed the grandmother whole.",
      "The pumpkin's insides were scooped out with a spoon.",
    ],
  },
  "cruelty to animals": {
    category: "violence",
    refused: [
      "The boys tied fireworks to the cat's tail and laughed.",
      "Tom drowned the kittens because it was fun.",
      "He put the hamster in the microwave.",
    ],
    passes: [
      "The boy threw a stick, and the dog fetched it.",
      "She told Tom not to pull the cat's tail.",
      "The hamster ran on its wheel.",
    ],
  },
  "self-harm": {
    category: "self_harm",
    refused: [
      "He wanted to end it all.",
      "The world would be better without you, whispered the mirror.",
      "She cut her arm with the razor blade to make the pain go away.",
      "She stopped eating so that she would be thin.",
    ],
    passes: [
      "“I'm dying of hunger,” said the bear.",
      "She cut her finger on the paper, and Mum kissed it better.",
      "The little mermaid did not want to live in the sea any more.",
      "The prince was so sad that he would not eat.",
    ],
  },
  "drugs, alcohol, smoking": {
    category: "drugs",
    refused: [
      "The kids drank a beer behind the shed.",
      "The magic powder made him high, and he wanted more.",
      "Smoking makes you look cool, said the fox.",
      "Kids who vape have the most friends.",
    ],
    passes: [
      "The wolf carried cake and wine to grandmother.",
      "The gnome smoked his pipe by the fire.",
      "Ginger beer for everyone, cried the pirates.",
      "Mum took her medicine, and the fever went away.",
    ],
  },
  "romance and bodies": {
    category: "sexual",
    refused: [
      "He ran his hands down her back.",
      "He put his hand under her skirt.",
      "They made out behind the gym.",
      "Only skinny girls are pretty, said the mirror.",
      "The grown man stroked her hair.",
    ],
    passes: [
      "The prince kissed Sleeping Beauty, and she woke up.",
      "Ben took off his wet clothes and put on his pyjamas.",
      "She undressed her doll and put it to bed.",
      "The robin puffed out his red breast.",
    ],
  },
  "secrets kept from those who care": {
    category: "secrets",
    refused: [
      "“Don't tell your mum,” said the old man.",
      "This is our special secret.",
      "Come alone tonight, and tell nobody where you are going.",
      "He gave her sweets so that she would not tell anyone.",
      "“Send me a picture of yourself,” wrote the coach.",
    ],
    passes: [
      "“Don't tell Mum, it's a surprise for her birthday,” whispered Leo.",
      "“You must tell no one your true name,” said the dwarf.",
      "“If a secret makes your tummy hurt, tell a grown-up,” said the bear.",
      "The two mice kept the secret of the hidden cheese.",
    ],
  },
  "what a child could copy": {
    category: "imitation",
    refused: [
      "Leo climbed out onto the roof and danced, and it was so much fun.",
      "The pink pills looked like sweets, and Ben ate the whole bottle.",
      "He put the fork in the socket.",
      "The children played the choking game.",
      "He ran across the busy road without looking.",
      "Climb into the fridge and shut the door.",
    ],
    passes: [
      "The cat climbed out of the window and onto the roof.",
      "“Never play with matches,” said the firefighter.",
      "They looked left and right and crossed the road.",
      "Dad struck a match and lit the campfire.",
      "The mouse hid in the fridge behind the cheese.",
    ],
  },
  "hate without slurs": {
    category: "hate",
    refused: [
      "Girls are stupid and should stay in the kitchen.",
      "Those foreigners are like rats, we have to get rid of them.",
      "Everyone hates you, said the teacher.",
      "You don't deserve to live.",
      "We don't want your kind here.",
    ],
    passes: [
      "“Everyone hates broccoli,” said Leo.",
      "The ugly duckling thought that nobody wanted him.",
      "The Muslim family next door brought sweets for Eid.",
      "“You silly goose!” laughed Mum.",
      "The girl in the wheelchair raced down the ramp and won.",
    ],
  },
  "too frightening": {
    category: "fear",
    refused: [
      "His father hit him with the belt every night.",
      "The man tortured him for days.",
      "Mummy never wanted you, so she gave you away.",
      "The mother drowned her baby.",
    ],
    passes: [
      "The witch locked Hansel in a little stable.",
      "Once upon a time there was a man whose wife had died.",
      "The monster under the bed was afraid of the dark too.",
    ],
  },
};

for (const [theme, { category, refused, passes }] of Object.entries(THEMES)) {
  Deno.test(`${theme}: refused at every level`, () => {
    for (const level of LEVELS) {
      for (const text of refused) assert(judged(text, "", level).includes(category), text);
    }
  });

  Deno.test(`${theme}: the innocent neighbours pass at every level`, () => {
    for (const level of LEVELS) {
      for (const text of passes) assert.deepEqual(judged(text, "", level), [], text);
    }
  });

  Deno.test(`${theme}: invisible characters and look-alikes hide nothing`, () => {
    for (const text of refused) {
      assert(judged([...text].join("\u200b")).includes(category), text);
      assert(judged(text.replaceAll("a", "\u0430").replaceAll("o", "\u03bf")).includes(category));
    }
  });
}

Deno.test("the younger the level, the stricter", () => {
  /** The oldest level that is spared: all older ones may hear it. */
  const spared: [string, Category, Level][] = [
    ["The wolf was shot dead.", "violence", "listening"],
    ["The witch ate the children one by one.", "fear", "listening"],
    ["The prince kissed her on the lips.", "sexual", "listening"],
    ["“Don't tell anyone,” whispered the fox.", "secrets", "listening"],
    ["You are so stupid.", "hate", "listening"],
    ["Her brother has a girlfriend.", "sexual", "beginner"],
    ["The uncle bought vodka.", "drugs", "developing"],
    ["Grandpa put out his cigarette.", "drugs", "intermediate"],
    ["He was executed at dawn.", "violence", "intermediate"],
  ];
  for (const [text, category, upTo] of spared) {
    for (const [place, level] of LEVELS.entries()) {
      const expected = place <= LEVELS.indexOf(upTo) ? [category] : [];
      assert.deepEqual(judged(text, "", level), expected, `${level}: ${text}`);
    }
  }
});

Deno.test("a site's strictness counts for its category only", () => {
  const strict = (category: Category) => category === "fear" ? "listening" : "advanced";
  assert.deepEqual(themes("The witch ate the children one by one.", "", strict), ["fear"]);
  assert.deepEqual(themes("The wolf was shot dead.", "", strict), []);
});

Deno.test("a theme cut in two by the end of a sentence is refused at its second half", () => {
  const cuts: [string, string, Category][] = [
    ["Max took the gun. ", "He pointed it at his brother.", "violence"],
    ["“Do not tell. ", "Not your mum.", "secrets"],
    ["This is our special ", "secret.", "secrets"],
    ["She wanted to end. ", "It all.", "self_harm"],
    ["You don't deserve", " to live.", "hate"],
    ["He put his hand under her sk", "irt.", "sexual"],
    ["He put his hand under her", "skirt.", "sexual"],
  ];
  for (const [context, text, category] of cuts) {
    assert.deepEqual(judged(context), [], context);
    assert.deepEqual(judged(text), [], text);
    assert.deepEqual(judged(text, context), [category], context + text);
  }
});

Deno.test("what lies wholly in the context, or far back in it, does not count", () => {
  const told = "He put his hand under her skirt. ";
  assert.deepEqual(judged("The fox slept.", told), []);
  assert.deepEqual(judged("", told), []);
  assert.deepEqual(judged("skirt.", `He put his hand under her ${"and sing ".repeat(60)}`), []);
});

Deno.test("what makes a theme innocent may come before it or after it", () => {
  const secret = "“Don't tell Mum,” said Leo.";
  assert.deepEqual(judged(secret), ["secrets"]);
  assert.deepEqual(judged(secret, "Her birthday was near. "), []);
  assert.deepEqual(judged("“Don't tell Mum about the surprise,” said Leo."), []);
});

Deno.test("each category is named once", () => {
  assert.deepEqual(
    judged("Don't tell your mum. Don't tell your dad. The mother drowned her baby.").toSorted(),
    ["fear", "secrets"],
  );
});

Deno.test("a text above the limit is refused unread, one at the limit is read", () => {
  assert.deepEqual(judged("a".repeat(MAX_TEXT + 1)), ["unreadable"]);
  const end = " He put his hand under her skirt.";
  assert.deepEqual(judged(`${"a ".repeat(MAX_TEXT / 2).slice(end.length)}${end}`), ["sexual"]);
});

Deno.test("hostile texts cost no more than their length", () => {
  for (
    const piece of ["gun ", "tell ", "stab the ", "put his hand ", "a", "don't ", "people are "]
  ) {
    const start = performance.now();
    assert.deepEqual(judged(piece.repeat(MAX_TEXT / piece.length)), [], piece);
    // Half a second on a busy machine: what grows with the square takes minutes.
    assert(performance.now() - start < 500, piece);
  }
});
