/** Every chapter of the storybook from a model that first writes it three grades too hard: npm run reading:hold */
import { type Chapter, chaptersFor, type Held, hold } from "./hold.ts";

const LEVELS = ["beginner", "developing"] as const;

for (const level of LEVELS) {
  const chapters = await chaptersFor(level);
  const all = (heeds: number) => inTurn(chapters, (chapter) => hold(chapter, level, heeds));
  console.log(`${level}: ${chapters.length} chapters, first written for readers of 10 to 12`);
  for (const heeds of [1, 2, Infinity]) {
    const held = await all(heeds);
    const fits = held.filter(({ fit }) => fit === "fits").length;
    const shown = held.filter(({ hardShown }) => hardShown.length > 0);
    const asked = held.reduce((sum, { retold }) => sum + retold, 0) / held.length;
    console.log(
      `  a model that heeds ${
        heeds === Infinity
          ? "corrections half-way only"
          : `the ${heeds === 1 ? "first" : "second"} correction`
      }: ${fits} fit, asked again ${asked.toFixed(2)} times a chapter; ` +
        `${shown.length} chapters showed a sentence of the hard text`,
    );
    if (heeds < Infinity) {
      for (const { hardShown } of shown) console.log(`    ${hardShown.join(" | ")}`);
    }
  }
}

async function inTurn(chapters: Chapter[], held: (chapter: Chapter) => Promise<Held>) {
  const all: Held[] = [];
  for (const chapter of chapters) all.push(await held(chapter));
  return all;
}
