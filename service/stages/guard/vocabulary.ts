/** The closed vocabulary of a brief, and which form in a text stands for which entry of it. */
import { ALIASES } from "./aliases.ts";
import { CHARACTERS } from "./characters.ts";
import { DOINGS } from "./doings.ts";
import { degrees, plurals, verbForms } from "./inflect.ts";
import { PLACES } from "./places.ts";
import { MOODS } from "./qualities.ts";
import { THINGS } from "./things.ts";

/** The lists of a brief, in its order. */
export const LISTS = ["characters", "places", "things", "doings", "moods"] as const;
export type List = typeof LISTS[number];

/** One or two lower-case words with one blank, and the list that they belong to. */
export interface Entry {
  list: List;
  word: string;
}

const SOURCES: Record<List, string> = {
  characters: CHARACTERS,
  places: PLACES,
  things: THINGS,
  doings: DOINGS,
  moods: MOODS,
};

const entries = new Map<string, Entry>();
const forms = new Map<string, Entry>();

/** The first to claim a form has it. */
function claim(form: string, entry: Entry): void {
  if (!forms.has(form)) forms.set(form, entry);
}

function inflected({ list, word }: Entry): string[] {
  const [first = "", second] = word.split(" ");
  if (list === "moods") return second === undefined ? degrees(word) : [];
  if (list !== "doings") return plurals(word);
  if (second === undefined) return verbForms(word);
  return verbForms(first).map((form) => `${form} ${second}`);
}

function load(): void {
  const irregular: [string, Entry][] = [];
  for (const list of LISTS) {
    for (const source of SOURCES[list].trim().split(/\s+/)) {
      const [word = "", ...others] = source.replaceAll("_", " ").split("/");
      const entry = { list, word };
      entries.set(word, entry);
      claim(word, entry);
      for (const other of others) irregular.push([other, entry]);
    }
  }
  for (const [form, entry] of irregular) claim(form, entry);
  for (const entry of entries.values()) {
    for (const form of inflected(entry)) claim(form, entry);
  }
  for (const alias of ALIASES.trim().split(/\s+/)) {
    const [name = "", word = ""] = alias.replaceAll("_", " ").split(">");
    const entry = entries.get(word)!;
    for (const form of [name, ...plurals(name)]) claim(form, entry);
  }
  // icecream, polarbears
  for (const [form, entry] of [...forms]) {
    if (form.includes(" ") && form.length > 6) claim(form.replace(" ", ""), entry);
  }
}
load();

/** Every entry, by its word. */
export const VOCABULARY: ReadonlyMap<string, Entry> = entries;

/** Every form that is recognised: a word, or two with one blank. */
export const FORMS: ReadonlyMap<string, Entry> = forms;
