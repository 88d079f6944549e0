/** The tales of the storybook: Ink sources, compiled once and played from their beginning for each turn. */
import { Compiler, CompilerOptions, Story } from "inkjs/full";
import type { Level } from "../../protocol/events.ts";

/** The levels that tales are written in. */
export const WRITTEN_LEVELS = ["beginner", "developing", "intermediate", "advanced"] as const;

/** In which of them each reader is told to: whoever is read to hears the simplest. */
const WRITTEN: Record<Level, typeof WRITTEN_LEVELS[number]> = {
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

/**
 * The tales of a storybook. A page is compiled when it is first told from: all of them would keep a
 * service from its readers for most of a second.
 * @throws Error naming the file that is missing, or has no title or keywords
 */
export function talesOf(sources: Record<string, string>): Tale[] {
  const names = new Set(
    Object.keys(sources).flatMap((file) => /^(.+)\.beginner\.ink$/.exec(file)?.[1] ?? []),
  );
  return [...names].sort().map((name) => {
    const files = new Map(WRITTEN_LEVELS.map((level) => [level, `${name}.${level}.ink`]));
    for (const file of files.values()) {
      if (sources[file] === undefined) throw new Error(`Cannot open "${file}": it is missing`);
    }
    const tagged = (key: string) => {
      const tag = new RegExp(`^# ${key}: (.+)$`, "m").exec(sources[files.get("beginner")!]!)?.[1];
      if (!tag) throw new Error(`Cannot open tale "${name}": it has no "# ${key}:"`);
      return typeset(tag.trim());
    };
    const compiled = new Map<string, string>();
    return {
      name,
      title: tagged("title"),
      keywords: new Set(tagged("keywords").split(",").map((word) => word.trim())),
      open: (level, variables) => {
        const file = files.get(WRITTEN[level])!;
        const json = compiled.get(file) ?? compile(sources, file);
        compiled.set(file, json);
        const story = new Story(json);
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

/** @throws Error naming the file and what Ink says is wrong with it */
function compile(sources: Record<string, string>, file: string): string {
  const faults: string[] = [];
  const options = new CompilerOptions(file, [], false, (message) => faults.push(message), {
    ResolveInkFilename: (name) => name,
    LoadInkFileContents: (name) => sources[name] ?? "",
  });
  try {
    const json = new Compiler(sources[file]!, options).Compile().ToJson();
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
