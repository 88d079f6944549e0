/** What must hold of a house when all its stories are over, beside that nothing leaked. */
import type { EventData, StoryEvent } from "../protocol/events.ts";
import { decodeFrame } from "../protocol/sse.ts";
import { BRIDGES, GENTLE_ENDING, INSTEAD } from "../stages/words-of-ours.ts";
import type { Lived } from "./child.ts";
import type { House } from "./house.ts";
import { numbersIn } from "./sentences.ts";

/** The events of every chapter in the store by their numbers, with each row looked through. */
async function stored({ kv, watch, tally }: House): Promise<Map<string, Map<number, StoryEvent>>> {
  const chapters = new Map<string, Map<number, StoryEvent>>();
  for await (const { key, value } of kv.list({ prefix: [] }, { batchSize: 500 })) {
    tally.count("rows searched");
    watch.row(key, value);
    const [what, id, chapter, seq] = key;
    if (what === "chapter" && (value as { state: string }).state === "telling") {
      tally.wrong("last events", `${String(id)}.${String(chapter)}`, "it is still being told");
    }
    if (what !== "event") continue;
    const name = `${String(id)}.${String(chapter)}`;
    const events = chapters.get(name) ?? new Map<number, StoryEvent>();
    chapters.set(name, events.set(seq as number, decodeFrame(value as Uint8Array)));
  }
  return chapters;
}

export async function judge(house: House, stories: Lived[]): Promise<void> {
  const chapters = await stored(house);
  const passed = new Passed(house);
  for (const lived of stories) {
    for (const chapter of lived.chapters) {
      const readers = lived.readers.filter((reader) => reader.chapter === chapter);
      const events = chapters.get(chapter) ?? new Map<number, StoryEvent>();
      if (!lived.isErased) {
        oneEnd(house, chapter, events);
        for (const reader of readers) sameAs(house, chapter, events, reader.frames);
      }
      // Of what was withheld or erased only its readers know.
      const read = readers[0]!.frames.map(({ data }) => JSON.parse(data) as StoryEvent);
      const told = read.length > events.size ? read : [...events.values()];
      inOrder(house, chapter, told, lived);
      for (const event of told) passed.check(chapter, event);
    }
  }
}

function oneEnd({ tally }: House, chapter: string, events: Map<number, StoryEvent>): void {
  const ends = [...events].filter(([, { type }]) => /^(complete|error)$/.test(type));
  const [seq, end] = ends[0] ?? [];
  const isWithheld = end?.type === "error" && end.data.code === "withheld";
  const whole = isWithheld ? events.size === 1 : seq === events.size;
  if (ends.length !== 1 || !whole) {
    tally.wrong("last events", chapter, `${ends.length}, the first ${seq} of ${events.size}`);
    return;
  }
  tally.count(end?.type === "error" ? `ended: ${end.data.code}` : "ended: complete");
}

function sameAs(
  { tally }: House,
  chapter: string,
  events: Map<number, StoryEvent>,
  frames: { seq: number; data: string }[],
): void {
  for (const { seq, data } of frames) {
    const event = events.get(seq);
    if (event && JSON.stringify(event) !== data) tally.wrong("reader", chapter, `${seq}: ${data}`);
  }
}

/** Sentences come in the order in which they were said, each once, and none is left out. */
function inOrder(
  { tally, plan, moderator }: House,
  chapter: string,
  events: StoryEvent[],
  { manuscript }: Lived,
): void {
  const contents = events.flatMap(({ type, data }) => (type === "content" ? [data] : []));
  tally.count("sentences told", contents.length);
  const numbers = numbersIn(contents.map(({ chunk }) => chunk).join(""));
  const told = new Set(numbers);
  const inPlace = contents.every(({ sentence }, i) => sentence === i);
  const isRising = numbers.every((n, i) => i === 0 || n > numbers[i - 1]!);
  const said = manuscript.prose.filter((one) => one.chapter === chapter);
  const hasHoles = said.some(({ numbers }) => {
    const end = numbers.findIndex((n) => !told.has(n));
    return end >= 0 && numbers.slice(end).some((n) => told.has(n));
  });
  if (!inPlace || !isRising || hasHoles) {
    tally.wrong("order", chapter, `${numbers} of ${said.map((one) => one.numbers).join(" | ")}`);
  }
  const last = said.at(-1);
  const isWhole = events.at(-1)?.type === "complete" && last?.telling.end === "whole" &&
    said.every(({ isClean }) => isClean);
  const isJudged = moderator === null || plan.moods.every((mood) => /answer|slow/.test(mood));
  if (isWhole && isJudged && !last.numbers.every((n) => told.has(n))) {
    tally.wrong("not told", chapter, `${numbers} of ${last.numbers}`);
  }
}

const OURS = [
  ...BRIDGES,
  ...GENTLE_ENDING,
  ...INSTEAD.choices,
  INSTEAD.title,
  INSTEAD.question,
  "",
];

/** What the moderator has passed: with one in the house, nothing else is shown. */
class Passed {
  readonly #passed: string;
  readonly #unanswered: string;

  constructor(private readonly house: House) {
    this.#passed = house.moderator?.passed.join("\0") ?? "";
    this.#unanswered = house.moderator?.unanswered.join("\0") ?? "";
  }

  check(chapter: string, event: StoryEvent): void {
    if (this.house.moderator === null) return;
    for (const text of textsOf(event)) {
      if (OURS.includes(text) || this.#passed.includes(text)) continue;
      const { plan, watch, tally } = this.house;
      const isSaid = plan.down === "local" && watch.unmoderated.has(chapter);
      if (isSaid && this.#unanswered.includes(text)) tally.count("texts told unmoderated");
      else tally.wrong("unmoderated", chapter, text);
    }
  }
}

/** All that a storyteller has said in an event; a chapter's text is its sentences. */
function textsOf({ type, data }: StoryEvent): string[] {
  if (type === "content") return [data.chunk];
  if (type === "metadata") {
    const { new_words, questions } = data;
    return [...new_words.flatMap((one) => Object.values(one)), ...questions.map((q) => q.question)];
  }
  return type === "complete" ? textsOfComplete(data) : [];
}

function textsOfComplete(data: EventData<"complete">): string[] {
  const { title, choice_question, choices } = data;
  return [
    title,
    choice_question ?? "",
    ...choices.map(({ text }) => text),
  ];
}
