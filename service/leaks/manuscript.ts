/** What one story's storyteller means to say, call by call, with the marks that nobody may see. */
import { canary, type Mark } from "./canaries.ts";
import type { Turn } from "../storytellers/storyteller.ts";
import type { Afterword, Plan, Said, Story, Telling } from "./plans.ts";
import { type Line, sentencesOf } from "./sentences.ts";
import type { Tally } from "./tally.ts";

/** What one call for prose means to say. */
export interface Prose {
  /** `<story_id>.<chapter>` */
  chapter: string;
  telling: Telling;
  text: string;
  /** The numbers of its sentences, in order. */
  numbers: number[];
  /** No gate has anything against it. */
  isClean: boolean;
}

/** What is said of a chapter, as a model's JSON has it. */
export interface Words {
  title: string;
  choice_question: string | null;
  choices: string[];
  educational_elements: string[];
  new_words: { word: string; meaning: string }[];
  questions: { kind: "recall" | "wh"; question: string; quote: string }[];
  memory: { summary: string; hero: string; places: string[]; promises: string[] };
  approved: boolean;
  concerns: string[];
  youngest_age: number;
}

let marks = 0;

export class Manuscript {
  /** Every call for prose so far. */
  readonly prose: Prose[] = [];
  #number = 99;
  #afterwords = 0;

  constructor(
    readonly story: Story,
    readonly animal: string,
    private readonly plan: Plan,
    private readonly tally: Tally,
  ) {}

  mark(mark: Mark): string {
    this.tally.count(`marks: ${mark}`);
    return canary(mark, marks++);
  }

  /** The next call for prose. */
  tell({ storyId, chapterNumber }: Turn): Prose {
    const chapter = `${storyId}.${chapterNumber}`;
    const { tellings } = this.story;
    const telling = tellings[this.prose.length] ?? { ...tellings.at(-1)!, ...LAST };
    const prose: Prose = { chapter, telling, text: "", numbers: [], isClean: true };
    let isRefused = false;
    for (const { line, variant, parted } of telling.lines) {
      const kind = isRefused && variant % 2 === 0 ? "unjudged" : this.#possible(line);
      this.tally.count(`sentences: ${kind}`);
      prose.text += prose.text === "" ? "" : parted ? "\n\n" : " ";
      prose.text += this.#written(kind, variant, prose);
      prose.isClean &&= kind === "clean";
      isRefused ||= this.#isRefused(kind);
    }
    this.prose.push(prose);
    return prose;
  }

  /** Where nobody moderates, or no topic is blocked, nothing is refused for it. */
  #possible(line: Line): Line {
    if (line === "topic" && !this.plan.blocks) return "clean";
    return line.startsWith("moderated") && this.plan.moods.length === 0 ? "clean" : line;
  }

  /** Sure to be: a moderator may be down, where the site goes on without it. */
  #isRefused(kind: Line | "unjudged"): boolean {
    return kind === "clean" || kind === "unjudged"
      ? false
      : !kind.startsWith("moderated") || this.plan.down === "hold";
  }

  #written(kind: Line | "unjudged", variant: number, prose: Prose): string {
    const byModerator = kind === "moderated" ||
      kind === "moderated cut" && this.plan.down === "local";
    return sentencesOf(kind, variant).map((sentence) =>
      sentence.replaceAll("@", this.animal)
        .replace("^", () => this.mark(byModerator ? "moderated" : "never"))
        .replace("#", () => {
          prose.numbers.push(++this.#number);
          return String(this.#number);
        })
    ).join(kind.endsWith("cut") ? "\n\n" : " ");
  }

  /** What is said of a chapter, and how saying it fails. */
  describe(isLast: boolean): { words: Words; plan: Afterword } {
    const { afterwords } = this.story;
    const plan = afterwords[Math.min(this.#afterwords++, afterwords.length - 1)]!;
    const isRejected = plan.verdict !== "approved";
    const said = plan.said.map((kind) => this.#possibleSaid(kind, isRejected));
    for (const kind of said) this.tally.count(`said of chapters: ${kind}`);
    const [title, question, one, two, three, recall, word, meaning, summary] = said.map((kind, i) =>
      this.#phrase(kind, SAYS[i]!)
    ) as [string, string, string, string, string, string, string, string, string];
    const beyond = ` ${".".repeat(160)} ${this.mark("never")}`;
    const choices = [one, two, three].filter(Boolean);
    const words: Words = {
      title: title + beyond,
      choice_question: isLast ? null : question + beyond,
      // A fourth is not looked at.
      choices: isLast ? [] : choices.length < 3 ? choices : [...choices, this.mark("never")],
      educational_elements: ["kindness", `shit ${this.mark("never")}`],
      new_words: [
        { word, meaning: meaning + beyond },
        { word: "red", meaning: "a colour" },
        { word: this.mark("never"), meaning: "no word of the chapter" },
      ],
      questions: [
        { kind: "recall", question: recall + beyond, quote: `the ${this.animal}` },
        { kind: "wh", question: `Why, ${this.mark("never")}?`, quote: "no words of the chapter" },
      ],
      memory: {
        summary,
        hero: `shit ${this.mark("never")}`,
        places: [`shit ${this.mark("never")}`, "the river"],
        promises: [`shit ${this.mark("never")}`, "They will come back."],
      },
      approved: plan.verdict !== "rejected",
      concerns: plan.verdict === "rejected" ? ["fear"] : [],
      youngest_age: plan.verdict === "too old" ? 16 : 4,
    };
    return { words, plan };
  }

  /** Of a chapter that is rejected nothing is judged: what is said of it is never to be seen. */
  #possibleSaid(kind: Said, isRejected: boolean): Said | "unjudged" {
    // Another process that takes it up hears another verdict, and judges what is said with that.
    if (isRejected && this.plan.strike.what === "" && this.plan.trouble === 0) return "unjudged";
    return kind === "moderated" && this.plan.moods.length === 0 ? "clean" : kind;
  }

  #phrase(kind: Said | "unjudged", clean: string): string {
    const phrase = clean.replace("@", this.animal);
    if (kind === "missing") return "";
    if (kind === "clean") return phrase;
    if (kind === "refused") return `shit ${this.mark("never")}`;
    return `the ${this.mark(kind === "moderated" ? "moderated" : "never")}`;
  }
}

/** What is told when everything drawn has been told. */
const LAST: Partial<Telling> = {
  lines: [
    { line: "clean", variant: 0, parted: false },
    { line: "clean", variant: 1, parted: true },
  ],
  end: "whole",
};

const SAYS = [
  "The @ and the river",
  "Where should the @ go?",
  "Follow the river",
  "Climb the small hill",
  "Ask the @ again",
  "What did the @ find?",
  "leaves",
  "what grows on trees",
  "The @ was by the river.",
];
