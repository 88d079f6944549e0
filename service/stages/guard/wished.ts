/** Which words of a text are wished for: "no spiders, please" wishes for none. */
import { FORMS } from "./vocabulary.ts";

/**
 * How far a negation reaches: `not` to the next part of the sentence, `no` over a whole list of
 * nouns, `refuse` even over nouns with an article.
 */
type Reach = "not" | "no" | "refuse";

const NEGATIONS: Record<Reach, string> = {
  not:
    "not isnt isn arent aren wasnt cant cannot couldnt doesnt doesn didnt wouldnt never aint hardly",
  no: "no nor neither zero",
  refuse:
    "without withou except excluding avoid avoiding hate hates dislike dislikes dont don dnt " +
    "donot shouldnt mustnt wont nothing minus skip remove",
};
const REACHES = new Map(
  Object.entries(NEGATIONS).flatMap(([reach, words]) =>
    words.split(" ").map((word) => [word, reach as Reach] as const)
  ),
);
const set = (words: string) => new Set(words.split(" "));
/** After these a negation is none: "not only", "don't forget", "no one", "can't wait". */
const NONE_BEFORE = set("only just forget worry one wait stop ending problem matter");
const ENDS = set(
  ". ; ! ? but just only instead please pls plz because cos although then until unless",
);
const ENDS_OF_NOT = set(", who that which when while so");
const PREPOSITIONS = set("in on at by with of near inside");
const DETERMINERS = set("a an the some lots many more two three");
const STARTS = set("i it its with make have then we he she they put give let also want");
const BANNED = set("allowed welcome wanted invited");
const FORBIDDEN = set("banned forbidden");
const CLAUSE = set(". , ; ! ?");

/** Whether the reach of a negation is over at the word at `index`. */
function isOver(reach: Reach, tokens: string[], index: number, from: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1] ?? "";
  if (ENDS.has(token)) return true;
  if (reach === "not" && ENDS_OF_NOT.has(token)) return true;
  if (reach === "not" && index > from + 1 && PREPOSITIONS.has(token)) return true;
  if (token !== "and" && token !== "," && token !== "&") return false;
  if (STARTS.has(next)) return true;
  if (reach !== "refuse" && DETERMINERS.has(next)) return true;
  return reach === "not" && FORMS.get(next)?.list === "doings";
}

/** The reach of the negation that begins at `index`, if one does. */
function reachAt(tokens: string[], index: number): Reach | undefined {
  const token = tokens[index]!;
  const next = tokens[index + 1] ?? "";
  if (token === "less" || token === "fewer") return "not";
  if (next === "of" && token === "instead") return "refuse";
  if (next === "than" && token === "rather") return "refuse";
  if (next === "but" && /^(?:any|every)thing$/.test(token)) return "refuse";
  if (next === "not" && token === "do") return "refuse";
  const after = next === "t" ? tokens[index + 2] ?? "" : next;
  return NONE_BEFORE.has(after) ? undefined : REACHES.get(token);
}

/** Forgets what stands since the last clause: "spiders are not allowed", "ghosts? no thanks". */
function forgetClause(wished: (string | null)[]): void {
  let index = wished.length - 1;
  while (index >= 0 && CLAUSE.has(wished[index] ?? "")) index--;
  for (; index >= 0 && !CLAUSE.has(wished[index] ?? ""); index--) wished[index] = null;
}

/** The words that are wished for in their places; null for a word that is not. */
export function wishedOf(tokens: string[]): (string | null)[] {
  const wished: (string | null)[] = [];
  let reach: Reach | undefined;
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    const begun = reachAt(tokens, index);
    if (FORBIDDEN.has(token) || (reach && BANNED.has(token))) forgetClause(wished);
    if (token === "no" && /^thank/.test(tokens[index + 1] ?? "")) forgetClause(wished);
    if (reach && !begun && index > from + 1 && isOver(reach, tokens, index, from)) {
      reach = undefined;
    }
    if (begun) {
      reach = begun;
      from = token === "do" || tokens[index + 1] === "but" || tokens[index + 1] === "t"
        ? index + 1
        : index;
    }
    wished.push(reach ? null : token);
  }
  return wished;
}
