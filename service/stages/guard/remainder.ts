/** Puts together what is left of a text when parts are cut out, so that it reads as one wish. */

/** A part that stays, and whether a whole thought was cut out before it. */
export interface Rest {
  text: string;
  afterClause: boolean;
}

const LEADS = /^(?:[\s,.;:!?)-]+|(?:and|but|so|because|cos|or|then|please)(?![\p{L}\p{N}]))+/iu;
const TRAILS =
  /(?:[\s,;:(-]+|(?<![\p{L}\p{N}])(?:and|but|so|because|cos|or|is|at|on|with|who|from))+$/iu;
const EMPTY = /^[^\p{L}\p{N}\p{Extended_Pictographic}]*$/u;
const GREETING = /^(?:hi|hello|hey|hiya|ok)\W*$/i;
const SAYS_NOTHING = new Set(
  `hi hello hey and i im i'm am is it its my me at on in to the please plz ok so but you can bye
    thanks thank too or also here`.split(/\s+/),
);

function saysNothing(text: string): boolean {
  return text.toLowerCase().split(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}']+/u)
    .every((word) => word === "" || SAYS_NOTHING.has(word));
}

/** The rest in its order; "" if nothing in it says anything. */
export function join(rests: Rest[]): string {
  let joined = "";
  for (const { text, afterClause } of rests) {
    let part = text;
    if (afterClause) {
      const isOpen = EMPTY.test(joined) ||
        /(?:[.!?,;]|\b(?:and|but|so|or|because))\s*$/i.test(joined);
      if (isOpen || GREETING.test(joined)) part = part.replace(LEADS, "");
      else if (EMPTY.test(part)) joined = joined.replace(TRAILS, "");
    }
    if (EMPTY.test(part)) part = part.trim();
    const needsBlank = joined !== "" && /[\p{L}\p{N},.!?;]$/u.test(joined) &&
      /^[\p{L}\p{N}]/u.test(part);
    joined = `${joined.replace(/\s+$/, (space) => (/^[\s,.!?;]/.test(part) ? "" : space))}${
      needsBlank ? " " : ""
    }${part}`;
  }
  joined = joined.replace(/\s{2,}/g, " ").replace(/ ([,.!?;])/g, "$1").replace(LEADS, "").trim();
  const ended = joined.replace(TRAILS, "");
  return saysNothing(ended) || EMPTY.test(ended) ? "" : ended;
}
