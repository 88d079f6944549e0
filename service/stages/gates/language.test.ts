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

Deno.test("foreign words, names, cries and sounds in an English sentence pass", () => {
  const sentences = [
    "¡Hola, amigo! said the parrot.",
    "Dasher, Dancer, Prancer, Vixen, Comet, Cupid, Donner and Blitzen pulled the sledge.",
    "Anastasia Nikolaevna Romanova waved to Włodzimierz.",
    "Whoosh! Splish, splash, splosh, plip, plop!",
    "Fee-fi-fo-fum!",
    "The little house was called Маленький дом.",
    "{{HERO}}'s lantern flickered.",
    "Photosynthesis!",
    "",
    "🦊🦊🦊",
  ];
  for (const sentence of sentences) assert.deepEqual(language(sentence), [], sentence);
});
