import assert from "node:assert/strict";
import fc from "fast-check";
import { isDistress } from "./distress.ts";

const lines = (text: string) => text.trim().split("\n").flatMap((line) => line.split("|"));

const IN_NEED = lines(`
i wanna kill myself|i wish i was never born|my stepdad punches me when hes drunk|i wana die|kms
nobody likes me at school and i want to disapear|my grandma died yesterday|im so alone evry day
someone online asked me for a picture without clothes|im scared to go home|i cut my arms
nobody likes me|my uncle touches me in bed|i hate myself so much|my mom locks me in the basement
they bully me every day|i am going to run away from home tonight|i dont eat so i get thin
my dad hits me|my mum died|i make myself throw up after dinner|my freind wants to die
everyone would be better of without me|i have no frends and im allways alone
there is no food at our house and im hungry every night|a man wants to meet me in the park
my dad hits my mum|he said he will hurt me if i tell|i feel like i dont want to live anymore
my babysitter makes me do things i dont like|my little brother died and i miss him|im worthless
plz help me im not safe at home|I don't want to be alive|i want to be dead|i wish i was dead
i'm going to end my life|i feel suicidal|i hurt myself on purpose|my brother hits me every day
my mum beats me with a belt|he touches me|they hit me at school|i get hit by my dad
i get bullied and no one helps|my teacher hurts me|im afraid of my dad|i dont want to go home
my parents fight every night|i dont feel safe|my mum leaves me alone at night
he told me not to tell anyone|a man asked me for a pic of me|a guy on roblox wants to meet me
he says its our secret|i hate my life|I hate me|everyone hates me|i feel so lonely
i cry every night|i cry myself to sleep|im so fat and ugly|i starve myself
my best friend killed himself|my dad passed away|my grandpa is going to die|i want to run away
i ran away from home|my daddy doesnt love me|there is no point in living|i cant take it anymore
i feel empty inside|my friend cuts herself|my mum says she wants to die|kids at school call me fat
i dont want to be here anymore|my dads girlfriend slaps me|i think about killing myself
my nan is dying|a boy at school keeps touching me|nobody would care|i hate how i look
i havent eaten for 3 days|someone on snapchat asked for nudes|my friend is getting hit by her dad
i dont deserve to live|mummy and daddy hit each other|im gona run away tonite
my dad is in hospital and might die
daddy hits mummy|daddy is hitting me|mummy died|daddy died|granny died|when mummy died|daddy hits me
my stepdad comes in my room at night|mummy won't wake up|please help me|help me|i want to disappear
everyone would be better off if I was gone|I want to be with grandma in heaven|dad hits me
mum hits me|daddy hurts me|daddy beats me|grandad touches me|uncle Ben touches me|i wnat to die
Mr Brown touches me|I took lots of pills|I want to go to sleep and never wake up|mum hates me
i'm scared of daddy|I get hit by dad|mummy and daddy died|daddy tuoches me|i haet myself
because dad hits me|help, daddy hits me|my uncle Tom hurts me|i want to live in heaven with mummy
a story about when granny died|daddy punches mummy|he comes into my bed at night
wish i was gone|daddy said he will kill mummy|daddy is mean to me and hits me|i drank bleach
please help
a man follows me home|daddy left us|i have no one|they want to kill me|mum and dad hit me
`);

const CALM = lines(`
a bear who feels lonely|the dragon is sad because nobody likes him
a princess who ran away from the castle|i'm dying of laughter|i could die for pancakes
i'm so sad that summer is over|a lonely whale who looks for a friend|the prince ran away from home
i'm dying to meet a unicorn|this homework is killing me lol
a dog whose owner died and finds a new home|nobody likes the grumpy troll|i hate broccoli
i'm sad because my ice cream fell|a vampire who wants to live forever
my dad hits the ball over the fence|my brother beats me at chess
i want to disappear like a magician|a ghost who died a hundred years ago|the wolf hurts his paw
my friend is a dragon|i hate mondays|i'm so hungry i could eat a horse
the king wants to meet me in the castle|my mum makes me do my homework|i cut my paper into stars
a picture of my dog without a hat|i'm scared of spiders|the knight is not safe in the forest
i am alone on a desert island with a parrot|my hamster died|i run away from a dinosaur
i wish i was a mermaid|dead leaves in autumn|my sister bites her sandwich
a story about a girl who hates peas|the sad little robot|a dragon says nobody likes me
my mum died her hair pink|my dad died laughing|i died in minecraft|a kitten who is all alone
my dad is so funny i could die|i don't want to go to school, i want to go to space
my friend wants a pony|my teacher hits a home run|the giant kicks me a ball
i hurt my knee on my bike|i'm starving, can we have pizza|a secret door
don't tell anyone about the surprise party|mum screams at a mouse|a boy who is bullied by a troll
a wizard who never cries|i want to run away with the circus|i'm so tired|a fox who lost his mum
my dad locks the door|the pirate wants a picture of the sea|i am so alone, said the moon
my brother kicks the ball|a ghost in the cellar|a deadly volcano|an ugly duckling
no one can catch the fox|my cat hates me|i hate when the story ends|i feel like dancing
my mum touches the stars|i'm so happy i could cry|my dad and i beat the dragon
the snowman is going to melt|i want to be invisible|help me find my dog|i wish i could fly
i don't want to be a frog|i want to live in a castle|my grandma is from heaven's bakery
a duck who thinks he is ugly|a robot that has no friends|i eat so much cake i feel sick
i'm scared of the dark|my sister and i fight with pillows|i want to be alone in my spaceship
my mum runs away from wasps
I have no friends in my minecraft world yet|nobody likes me, said the little dragon
I don't want to wake up from my dream|he hits me with a snowball|my mum lets me eat cake
my brother always beats me at chess|I cut myself a piece of cake|daddy pig hits the ball
a bear whose mummy died|the egyptian mummy died|the scary mummy won't wake up|daddy hits a home run
daddy hits me with a pillow|dad beats mum at chess|granny hits mummy with a snowball
daddy comes in my room at night to read a story|mum touches the sky|daddy feeds the penguins
mummy hurts her toe|grandma kicks the ball|a boy. hit me with a funny joke|hit me with a funny joke
Mr Fox hits the drum|mr tickle touches the moon|please help me find my dog|dad hits the road
i want to disappear like a wizard|i took lots of photos|my teddy won't wake up|uncle bear died
daddy dyed easter eggs
my sister hits me with a banana|they want to kill me in minecraft|a fox follows me home|daddy finger
grandad won't wake up for breakfast|mummy kangaroo kicks a ball to daddy|mum and dad dance
daddy beats the drum|daddy beats me in a race|mummy is the best|the dragon wants to go to heaven
i have no friends in roblox|i want to sleep in a castle|the daddy penguin hits his beak
`);

Deno.test("a child in need is heard", () => {
  assert.deepEqual(IN_NEED.filter((text) => !isDistress(text)), []);
});

Deno.test("sad stories, jokes and small sorrows are none of it", () => {
  assert.deepEqual(CALM.filter(isDistress), []);
});

Deno.test("no disguise hides it: invisible letters, look-alikes, digits, blanks, repeats", () => {
  const disguised = [
    "i w\u200ban\u00adt to d\u2060ie",
    "I WANT TO DIE!!!",
    "ｉ ｗａｎｔ ｔｏ ｄｉｅ",
    "і hаte mysеlf",
    "1 want t0 d1e",
    "i waaaant to dieeee",
    "i w a n t to d i e",
    "k.i.l.l. m.y.s.e.l.f",
    "my d\u0336ad hits me",
  ];
  assert.deepEqual(disguised.filter((text) => !isDistress(text)), []);
});

Deno.test("strewn invisible characters change nothing", () => {
  const unseen = fc.array(fc.constantFrom("\u200b", "\u00ad", "\u2060", "\ufe0f", ""), {
    minLength: 60,
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.constantFrom(...IN_NEED, ...CALM), unseen, (text, strewn) => {
      const mixed = [...text].map((letter, index) => letter + (strewn[index % 60] ?? "")).join("");
      assert.equal(isDistress(mixed), isDistress(text));
    }),
    { seed: 1812, numRuns: 200 },
  );
});
