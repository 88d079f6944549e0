import assert from "node:assert/strict";
import fc from "fast-check";
import { withoutPersonal } from "./personal.ts";
import type { PersonalKind } from "./personal.ts";

/** What a child types, what is left of it, and what was taken out. */
const TOLD: [string, string, PersonalKind][] = [
  ["my name is Anna and I want a story about a dragon", "I want a story about a dragon", "name"],
  ["my name is Anna Smith", "", "name"],
  ["MY NAME IS ANNA", "", "name"],
  ["my nam is leo and i like trains", "i like trains", "name"],
  ["call me Ben please. a story about bears", "a story about bears", "name"],
  ["i am Leo and i love sharks", "i love sharks", "name"],
  ["im mia and my wish is a unicorn", "my wish is a unicorn", "name"],
  ["a dragon who eats cake, my name is tom", "a dragon who eats cake", "name"],
  ["my teacher Mrs Parker turns into a frog", "my teacher turns into a frog", "name"],
  ["my brother Tim flies to the moon", "my brother flies to the moon", "name"],
  ["my best friend is called Zara and she can fly", "my best friend can fly", "name"],
  ["me and my friend lucas find a treasure", "me and my friend find a treasure", "name"],
  ["my friend's name is Xiomara", "", "name"],
  ["my sister Ella's cat", "my sister's cat", "name"],
  [
    "hi my name is oliver and i want a story about trains",
    "hi i want a story about trains",
    "name",
  ],
  ["im called sophie smith", "", "name"],
  ["my name's Jack. Can there be a robot?", "Can there be a robot?", "name"],
  ["my teecher mr brown turns into a frog", "my teecher turns into a frog", "name"],
  ["My friend Priya Patel and I fly to the moon", "My friend and I fly to the moon", "name"],
  ["my dad is called Steve and he builds a rocket", "my dad builds a rocket", "name"],
  ["I live at 12 Oak Street", "", "address"],
  ["i live in Springfield and i like dogs", "i like dogs", "address"],
  ["i live in birmingham. a story about a bat", "a story about a bat", "address"],
  ["a bear who comes to 12 oak street", "a bear who comes", "address"],
  ["my address is 5 Rose Lane, Leeds", "", "address"],
  ["we live on elm road with a parrot", "with a parrot", "address"],
  ["i'm from Wolverhampton and want a pony story", "want a pony story", "address"],
  ["i live at 44 maple road and theres a ghost", "theres a ghost", "address"],
  ["we live in manchester, make it about football", "make it about football", "address"],
  ["my house is number 9 elm avenue", "", "address"],
  ["my postcode is SW1A 1AA", "", "address"],
  ["I go to Oakwood Primary", "", "school"],
  ["i go to oakwood primary and i want a robot", "i want a robot", "school"],
  ["my school is Oakwood Primary School", "", "school"],
  ["i go to st josephs school", "", "school"],
  ["my school is called Hillside Academy", "", "school"],
  ["i'm in year 3 at greenfield school", "", "school"],
  ["i go to st marys primary school and we have a pond", "we have a pond", "school"],
  ["my number is 07700 900123", "", "phone"],
  ["a fox. ring me on 555 123 4567", "a fox.", "phone"],
  ["oh seven seven double oh nine one two three four", "", "phone"],
  ["oh seven seven oh oh nine oh oh one two three and a cat", "a cat", "phone"],
  ["+44 7700 900123", "", "phone"],
  ["call my mum on 07700 900123", "", "phone"],
  ["my number is 555-0123-987 tell me a joke", "tell me a joke", "phone"],
  ["my ssn is 123-45-6789", "", "phone"],
  ["0 7 7 0 0 9 0 0 1 2 3", "", "phone"],
  ["my roblox is dragon_kid99", "", "username"],
  ["add me on snapchat", "", "username"],
  ["a cat story and follow my insta", "a cat story", "username"],
  ["my fortnite name is ninja_cat_12", "", "username"],
  ["add me on roblox im starwolf99", "", "username"],
  ["follow @lilly.draws and make a pony story", "make a pony story", "username"],
  ["my xbox gamertag is ZippyFrog7", "", "username"],
  ["a wolf like wolf_girl_2015", "a wolf like", "username"],
  ["anna at gmail dot com", "", "email"],
  ["a n n a at g mail dot com", "", "email"],
  ["email me at tom.jones@example.com", "", "email"],
  ["my email is tom dot jones at hotmail dot co dot uk", "", "email"],
  ["a pirate story, my email is zed@example.org", "a pirate story", "email"],
  ["i was born on 3 May 2018", "", "birthday"],
  ["i was born in 2017 and like space", "like space", "birthday"],
  ["my birthday is on june 5th and i want a cake", "i want a cake", "birthday"],
  ["3rd of may is my birthday", "", "birthday"],
  ["my birthday is 12/06/2017 and i want a cake monster", "i want a cake monster", "birthday"],
  ["https://example.com/me", "", "link"],
  ["look at www.kidsgames.example.com", "", "link"],
  ["a story from mysite.com about bees", "a story from about bees", "link"],
  ["go to coolgames dot com", "", "link"],
  ["its for my daughter Amelia who loves bees", "its for my daughter who loves bees", "name"],
  ["my cousin mohammed is a superhero", "my cousin is a superhero", "name"],
  ["our swimming coach Mr Novak is a shark", "our swimming coach is a shark", "name"],
  ["dm me sparkle.kitty22 on insta", "", "username"],
  ["my gmail is lilyrose2014", "", "email"],
  ["birthday 14 feb 2016", "", "birthday"],
  ["our address is 5 Elm Road and i want a bear", "i want a bear", "address"],
  ["i live in london", "", "address"],
  ["we live in New York", "", "address"],
  ["@emilyw", "", "username"],
  ["talk to @emilyw please", "", "username"],
  ["my insta @emilyw", "", "username"],
  ["insta emilyw2015", "", "username"],
  ["add dragonkid99", "", "username"],
  ["my password is hunter2", "", "username"],
  ["i am aarav sharma", "", "name"],
  ["my name is... Aarav", "", "name"],
  ["my name - Emily Watson", "", "name"],
  ["Emily is my name", "", "name"],
  ["a fox. Emily Watson is my name", "a fox.", "name"],
  ["daddy is called John", "daddy", "name"],
  ["My friends are Ben, Mia and Zoe", "My friends", "name"],
  ["me llamo Maria Gonzalez", "", "name"],
  ["ich heiße Anna Müller", "", "name"],
  ["je m'appelle Emma Dubois", "", "name"],
  ["I go to St Mary's", "", "school"],
  ["I go to Oakfield", "", "school"],
  ["I am in Mrs Patel's class", "", "school"],
  ["LS14AP", "", "address"],
  ["LS1 4AP", "", "address"],
  ["07700*900*123", "", "phone"],
];

const INNOCENT = `
a dragon called Ember|the princess lives in a castle|my dog is called Rex|a school for wizards
10 little ducks|call me when the moon is up|i'm 7|I am 8 years old and I love dinosaurs
a girl called Matilda who can fly|my cat is called Mittens|the dragon lives in a cave by the sea
a school for young witches|i go to the moon in a rocket|my name is written in the stars
100 dalmatians and 7 dwarfs|i live for pancakes|we go to school on a dinosaur
my teacher is a secret alien|my brother turns into a frog|i am brave and strong
i'm 7 and i love trains|i am a pirate|call the fire brigade|the number 12345 bus
a snail who gets mail|my friend the dragon|1 2 3 4 5 once i caught a fish alive
a wolf at the door dot dot dot|add me some magic|a robot called R2|my birthday party on the moon
the pirate's address is Treasure Island|i'm called to the castle by the king
my mum and dad go to the beach|the dinosaur hatched in 3 seconds|my best friend is a penguin
i live in a land of sweets|I live in a castle|i live on mars|i live in candy land
i'm from the future|my school is haunted|my school is a spaceship|i go to dragon school
i go to the wizard academy|my minecraft is broken|a game like minecraft|my birthday is magic
born in a storm|1,000,000 ants|1 2 3 4 5 6 7 8 9 10
one two three four five six seven all good children|the year 2050|count from 10 to 100
my dad can fly|my mum will be a queen|my friend and i find a map|My Brother And The Magic Boat
mr fox and mrs hen|a boy named Sue and a dog|Mr Tumble meets a lion|i am happy and free|I'm Batman
it's magic|my sister rose into the air|my grandma bakes pies|i am so hungry|a mouse at the cinema
look at the stars|a dot on a ladybird|the three bears|7 days, 7 nights, 7 dragons
i like frogs.they are green|my teacher reads a book|a pen pal letter|mum calls me for dinner
a very long road|5 frogs on the road|my family lives in a tree|a hero who lives in london
my nan knits|my uncle the wizard|the bus to school|ice cream school|a pig at the spa
my name is a secret|my friend invited a dragon to tea|my uncle has 3 goats|my phone is a banana
i was born to dance|follow the yellow path|in 1969 they flew to the moon
a letter to the north pole|my class has a pet snail|i am from a planet of cats
my brother and a bear|a boy from Syria|call me captain|Call me Captain|i am realy hapy|i am a pirate
what is my name|dragon is my name|I go to the moon|I go to Mars|i go to bed|I go to Paris
I go to Disneyland
my best friend is Spiderman|my brother is brave|add two dragons|a mummy bear called Honey|2*3*4
my friends are pirates, owls and bears|the password is banana|a robot called R2D2|meet @ the castle
a letter from Santa|i am spoooky|a cat called Emily's dream|the daddy is called Grumpy
mum is a queen
`.trim().split(/[|\n]/);

Deno.test("what tells who or where a child is goes, the wish stays", () => {
  for (const [text, rest, kind] of TOLD) {
    assert.deepEqual([text, withoutPersonal(text)], [text, { text: rest, removed: [kind] }]);
  }
});

Deno.test("innocent wishes come back as they are", () => {
  const touched = INNOCENT.filter((text) => withoutPersonal(text).removed.length > 0);
  assert.deepEqual(touched, []);
  for (const text of INNOCENT) assert.equal(withoutPersonal(text).text, text);
});

Deno.test("several disclosures in one text, each kind once", () => {
  const { text, removed } = withoutPersonal(
    "my name is anna smith and i live at 12 oak street and my number is 07700900123," +
      " a story about a fox",
  );
  assert.equal(text, "a story about a fox");
  assert.deepEqual(removed.sort(), ["address", "name", "phone"]);
});

Deno.test("invisible characters hide nothing", () => {
  const { text, removed } = withoutPersonal("m\u200by na\u00adme is An\u2060na and a f\u200box");
  assert.deepEqual([text, removed], ["a f\u200box", ["name"]]);
});

Deno.test("whatever comes: nothing is added, and what was clean is the same", () => {
  const words = TOLD.flatMap(([text]) => text.split(" "));
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((some) => some.join(" ")),
  );
  fc.assert(
    fc.property(text, (source) => {
      const { text, removed } = withoutPersonal(source);
      if (removed.length === 0) assert.equal(text, source);
      else assert.ok(text.length <= source.length);
    }),
    { seed: 1812, numRuns: 300 },
  );
});
