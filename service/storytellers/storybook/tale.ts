/** The tales of the storybook: Ink sources compiled once, and played from their beginning for each turn. */
import { Compiler, CompilerOptions, Story } from "inkjs/full";
import type { Level } from "../../protocol/events.ts";

/** In which of the written levels each reader is told to: whoever is read to hears the simplest. */
export const WRITTEN: Record<Level, "beginner" | "developing" | "intermediate" | "advanced"> = {
  listening: "beginner",
  beginner: "beginner",
  developing: "developing",
  intermediate: "intermediate",
  advanced: "advanced",
};

export interface PlayedChapter {
  paragraphs: string[];
  /** Ink tags, such as `question: Where to?`. */
  tags: string[];
  choices: string[];
}

export interface Tale {
  name: string;
  title: string;
  /** Single words in lower case: the themes for which this tale is the nearest. */
  keywords: Set<string>;
  open(level: Level, variables: Record<string, string>): {
    next(): PlayedChapter;
    /** @param index of the choice, from 0 */
    choose(index: number): PlayedChapter;
  };
}

/** @throws Error naming the file and what Ink says is wrong with it */
export function compileTales(sources: Record<string, string>): Tale[] {
  const names = new Set(
    Object.keys(sources).flatMap((file) => /^(.+)\.beginner\.ink$/.exec(file)?.[1] ?? []),
  );
  return [...names].sort().map((name) => {
    const compiled = new Map(
      [...new Set(Object.values(WRITTEN))].map((level) => {
        const file = `${name}.${level}.ink`;
        return [level, compile(sources, file)];
      }),
    );
    // The tale's own tags come with its first page: what an INCLUDE leaves before them hides them
    // from `globalTags`.
    const { tags } = play(new Story(compiled.get("beginner")!));
    const tagged = (key: string) => {
      const tag = tags.find((tag) => tag.startsWith(`${key}:`));
      if (!tag) throw new Error(`Cannot open tale "${name}": it has no "# ${key}:"`);
      return tag.slice(key.length + 1).trim();
    };
    return {
      name,
      title: tagged("title"),
      keywords: new Set(tagged("keywords").split(",").map((word) => word.trim())),
      open: (level, variables) => {
        const story = new Story(compiled.get(WRITTEN[level])!);
        for (const [key, value] of Object.entries(variables)) story.variablesState[key] = value;
        return {
          next: () => play(story),
          choose: (index) => {
            story.ChooseChoiceIndex(index);
            return play(story);
          },
        };
      },
    };
  });
}

function compile(sources: Record<string, string>, file: string): string {
  const source = sources[file];
  if (source === undefined) throw new Error(`Cannot open storybook: "${file}" is missing`);
  const faults: string[] = [];
  const options = new CompilerOptions(file, [], false, (message) => faults.push(message), {
    ResolveInkFilename: (name) => name,
    LoadInkFileContents: (name) => sources[name] ?? "",
  });
  try {
    const json = new Compiler(source, options).Compile().ToJson();
    if (json && faults.length === 0) return json;
  } catch (error) {
    faults.push(String(error));
  }
  throw new Error(`Cannot open "${file}": ${faults.join("; ")}`);
}

function play(story: Story): PlayedChapter {
  const paragraphs: string[] = [];
  const tags: string[] = [];
  while (story.canContinue) {
    const paragraph = (story.Continue() ?? "").replace(/\s+/g, " ").trim();
    if (paragraph !== "") paragraphs.push(typeset(paragraph));
    tags.push(...(story.currentTags ?? []).map(typeset));
  }
  return { paragraphs, tags, choices: story.currentChoices.map(({ text }) => typeset(text)) };
}

/** Authors type straight quotes; a book is printed with curly ones. */
function typeset(text: string): string {
  return text
    .replace(/(^|[\s(“])'(?=\S)/g, "$1‘")
    .replace(/(^|[\s(‘])"(?=\S)/g, "$1“")
    .replaceAll('"', "”")
    .replaceAll("'", "’");
}
