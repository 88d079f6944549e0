import assert from "node:assert/strict";
import { language } from "./language.ts";

Deno.test("a sentence in another language is refused", () => {
  const sentences = [
    "Der kleine Fuchs ging in den Wald und fand einen großen Stein.",
    "El pequeño zorro se fue al bosque y encontró una piedra muy grande.",
    "Le petit renard est allé dans la forêt et il a trouvé une grosse pierre.",
    "Mbweha mdogo alienda msituni na akapata jiwe kubwa sana.",
    "Маленькая лиса пошла в лес",
    "小狐狸走进了森林，找到了一块大石头，然后回家了。",
    "الثعلب الصغير ذهب إلى الغابة",
  ];
  for (const sentence of sentences) assert.deepEqual(language(sentence), ["unreadable"], sentence);
});

Deno.test("short foreign sentences are refused together", () => {
  const german = [
    "Nimm ein scharfes Messer mit.",
    "Stich ihr in den Arm.",
    "Dann lauf schnell weg.",
  ];
  let context = "";
  let refused = 0;
  for (const sentence of german) {
    refused += language(sentence, context).length;
    context += `${sentence} `;
  }
  assert(refused > 0);
  assert.deepEqual(language("¡Hola, amigo!", "The parrot saw the old captain and said: "), []);
});

Deno.test("foreign words, names, cries and sounds in an English sentence pass", () => {
  const sentences = [
    "¡Hola, amigo! said the parrot.",
    "Dasher, Dancer, Prancer, Vixen, Comet, Cupid, Donner and Blitzen pulled the sledge.",
    "Anastasia Nikolaevna Romanova waved to Włodzimierz.",
    "Whoosh! Splish, splash, splosh, plip, plop!",
    "Fee-fi-fo-fum!",
    "Woof woof woof woof woof woof woof!",
    "La la la, la la la, la la la!",
    "The little house was called Маленький дом.",
    "{{HERO}}'s lantern flickered.",
    "Photosynthesis!",
    "",
    "🦊🦊🦊",
  ];
  for (const sentence of sentences) assert.deepEqual(language(sentence), [], sentence);
});
