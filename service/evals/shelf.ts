/** Every path of every tale of the storybook, measured: the table in docs/reading-levels.md. */
import { HERO } from "../protocol/hero.ts";
import { measure } from "../stages/reading/levels.ts";
import { inkSources } from "../storytellers/storybook/ink-sources.ts";
import {
  type PlayedChapter,
  type Tale,
  talesOf,
  WRITTEN_LEVELS,
} from "../storytellers/storybook/tale.ts";
import { pronounsOf } from "../storytellers/storybook/cast.ts";

type Written = typeof WRITTEN_LEVELS[number];

interface Path {
  /** The choices that were taken. */
  choices: string[];
  chapters: PlayedChapter[];
}

function paths(tale: Tale, level: Written): Path[] {
  const variables = { hero: HERO, woven: "", ...pronounsOf("they") };
  const walk = (taken: number[]): Path[] => {
    const story = tale.open(level, variables);
    const chapters = [story.next()];
    const choices = taken.map((index) => {
      const text = chapters.at(-1)!.choices[index]!;
      chapters.push(story.choose(index));
      return text;
    });
    const open = chapters.at(-1)!.choices;
    return open.length === 0
      ? [{ choices, chapters }]
      : open.flatMap((_, index) => walk([...taken, index]));
  };
  return walk([]);
}

/** `K-1 ✓ 448`: the band, whether every chapter of the path fits the level, the words of the whole. */
function cell({ chapters }: Path, level: Written): string {
  const texts = chapters.map(({ paragraphs }) => paragraphs.join("\n\n"));
  const whole = measure(texts.join("\n\n"), level);
  const fits = texts.map((text) => measure(text, level).reading_level.fit);
  const mark = fits.every((fit) => fit === "fits") ? "✓" : fits.join("/");
  return `${whole.reading_level.grade_band} ${mark} ${whole.word_count}`;
}

/** The table, a row a path. */
export async function shelfTable(): Promise<string> {
  const tales = talesOf(await inkSources());
  const rows = tales.flatMap((tale) => {
    const byLevel = WRITTEN_LEVELS.map((level) => paths(tale, level));
    return byLevel[0]!.map(({ choices }, i) =>
      [
        i === 0 ? `*${tale.title}*` : "",
        choices.join(" → "),
        ...WRITTEN_LEVELS.map((level, at) => cell(byLevel[at]![i]!, level)),
      ].join(" | ")
    );
  });
  return [
    `| tale | choices (as the youngest read them) | ${WRITTEN_LEVELS.join(" | ")} |`,
    `| --- | --- |${WRITTEN_LEVELS.map(() => " --- |").join("")}`,
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

export const PAGE = new URL("../../docs/reading-levels.md", import.meta.url);
const BETWEEN = /(<!-- npm run reading:table -->\n)[\s\S]*?(\n<!-- end -->)/;

/** A page with the table where it belongs. @throws TypeError if the page has no place for it */
export function withTable(page: string, table: string): string {
  if (!BETWEEN.test(page)) throw new TypeError("The page has no place for the table");
  return page.replace(BETWEEN, (_, before, after) => before + table + after);
}
