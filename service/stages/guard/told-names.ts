/** Where a text tells the name of a child or of somebody close to it: a cue, then a name. */
import { isFamiliar } from "./familiar.ts";
import { CUES } from "./name-cues.ts";
import { isFirstName } from "./names.ts";

/** A stretch of the folded text that goes, half-open; `isClause` if it is a whole thought. */
export interface Cut {
  start: number;
  end: number;
  isClause: boolean;
}

const TITLE = /^(?:mr|mrs|ms|miss|mister|dr|doctor|sir|madame?)\.? /;
const STOP = new Set(
  `and but so or i i'm im ive my who that which can could please plz pls with where when because
    cos is was are has have had make tell he she we they it its you want wants goes at in on
    from the a an to for about not by written secret hidden lost very too really so long short
    like into up out back over off home if later again maybe away whatever something after
    down because made all this as only just no what how your never always also now soon
    tomorrow tonight every then there of his her their our name names called named`.split(/\s+/),
);
/** Famous heroes: a child that is one of them has told nothing. */
const HEROES =
  /^(?:batman|spiderman|superman|elsa|hulk|mario|peppa|bluey|santa|pikachu|sonic|naruto|goku|luigi|barbie|simba|paddington|moana)$/;

const WORD = /^ ?(?:[a-z](?:[a-z'-]{0,24}[a-z])?)(?![a-z])/;

function isCapital(raw: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(raw);
}

/** Whether it is one ordinary word and nobody's name. */
function isWord(name: string): boolean {
  return isFamiliar(name) && !isFirstName(name);
}

/** Whether a word is a name without a cue that says so. */
function isSure(word: string, raw: string): boolean {
  if (HEROES.test(word)) return false;
  return isFirstName(word) || (isCapital(raw) && !isFamiliar(word));
}

/** Whether a word is neither ordinary nor one slip away from a word that is. */
function isRare(word: string): boolean {
  if (word.length < 3 || isFamiliar(word)) return false;
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (isFamiliar(head + tail.slice(1))) return false;
    for (const letter of "abcdefghijklmnopqrstuvwxyz") {
      if (isFamiliar(head + letter + tail) || isFamiliar(head + letter + tail.slice(1))) {
        return false;
      }
    }
  }
  return true;
}

/** "aarav sharma", written small. */
const isRarePair = (text: string) => {
  const [, one, other] = /^([a-z]+) ([a-z]+)(?![a-z])/.exec(text) ?? [];
  return one !== undefined && other !== undefined && !HEROES.test(one) && isRare(one) &&
    isRare(other);
};

/** "Emily is my name": the cue comes last. */
function toldBefore(text: string, raw: (from: number) => string): Cut[] {
  const pattern = /(?<![a-z'])((?:[a-z'-]+ )?)([a-z'-]+) is (?:my|mi) (?:real |full |own )?name\b/g;
  return [...text.matchAll(pattern)].flatMap(({ 0: all, 1: first = "", 2: name = "", index }) => {
    const at = index + first.length;
    if (STOP.has(name) || !isSure(name, raw(at)) && isFamiliar(name)) return [];
    const both = first !== "" && isSure(first.trim(), raw(index)) && !STOP.has(first.trim());
    return [{ start: both ? index : at, end: index + all.length, isClause: true }];
  });
}

/** Where the name that begins at `start` ends; `start` if there is none. */
function endOfName(text: string, raw: (from: number) => string, start: number, needsSure: boolean) {
  let end = start + (TITLE.exec(text.slice(start, start + 12))?.[0].length ?? 0);
  const hasTitle = end > start;
  for (let count = 0; count < 4; count++) {
    const token = WORD.exec(text.slice(end, end + 30))?.[0] ?? "";
    const word = token.trim().replace(/'s$/, "");
    if (word === "" || STOP.has(word) || (count > 0 && token === token.trim())) break;
    const own = raw(end + token.length - token.trim().length);
    const isSmallPair = needsSure && isRarePair(text.slice(start, start + 40));
    if (count === 0 && needsSure && !hasTitle && !isSure(word, own) && !isSmallPair) break;
    if (count > 0 && !isCapital(own) && (isFamiliar(word) || (needsSure && !isSmallPair))) break;
    end += token.length - (token.trim().length - word.length);
  }
  return hasTitle && text[end - 1] === " " ? start : end;
}

/** All names told in a folded text; `raw` gives the source from where a folded index stands. */
export function toldNames(text: string, raw: (from: number) => string): Cut[] {
  const cuts = toldBefore(text, raw);
  for (const { pattern, stays = false, needsSure = false, needsRare = false, before } of CUES) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index + match[0].length;
      let end = endOfName(text, raw, start, needsSure);
      if (needsRare && isWord(text.slice(start, end))) continue;
      for (let more = end; stays && needsSure && end > start && more >= end;) {
        const seam = /^(?:, ?and |,? and |, ?)/.exec(text.slice(end, end + 6))?.[0].length ?? 0;
        more = seam > 0 ? endOfName(text, raw, end + seam, true) : -1;
        if (more <= end + seam) break;
        end = more;
      }
      if (end === start || (before && !before.test(text.slice(end, end + 12)))) continue;
      const out = start - (match.groups?.out?.length ?? 0);
      // "is called Steve and he builds" becomes "builds".
      const again = /called $/.test(match[0]) && stays
        ? /^,? (?:and|who),? (?:he|she|they)(?= )/.exec(text.slice(end, end + 16))?.[0].length ?? 0
        : 0;
      cuts.push({ start: stays ? out : match.index, end: end + again, isClause: !stays });
    }
  }
  return cuts;
}
