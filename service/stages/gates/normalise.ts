/**
 * Reads a text as an eye reads it: what is invisible is gone, look-alikes are the letters they pass
 * for. Every letter keeps its place in the source, so that a hit can be laid against a cut there.
 */

/** Lower-case text and, for each of its UTF-16 units, the index in the source that it came from. */
export interface Reading {
  text: string;
  at: number[];
}

/** Marks, controls, format characters, and fillers that are drawn as nothing. */
const UNSEEN = /^[\p{M}\p{C}\p{Default_Ignorable_Code_Point}\u2800]$/u;
/** Not \s, which holds the invisible U+FEFF. */
const SPACE = /^[\t-\r\u0085\p{Z}]$/u;

/**
 * Letters that NFKD leaves alone although they look like one of ours: Cyrillic, Greek, Armenian,
 * Cherokee, small capitals, phonetic letters, strokes. A choice from the confusables of UTS 39.
 */
const LOOKALIKES: Record<string, string> = {
  a: "аАαΑɑᴀΛʌᎪⱥ∂",
  b: "ЬьВвβΒʙƅᏴ฿ƀбБ",
  c: "сСϲϹᴄƈςᏟ¢ϛ©",
  d: "ԁԀᴅɗđðᎠժ",
  e: "еЕєЄεΕᴇɛҽәǝ℮эЭᎬ",
  f: "ғҒϝꜰƒꬵք",
  g: "ɡցԌԍɢǥᎶ",
  h: "һҺнНΗʜħհᎻћ",
  i: "іІιΙıɩɪᎥ¡",
  j: "јЈϳᴊʝյᎫ",
  k: "кКκΚᴋƙҟᏦқ",
  l: "ʟłɭƖᏞ",
  m: "мМΜᴍɱᎷ",
  n: "пПηΝɴոռɲƞиИ",
  o: "оОοΟσᴏօøθΘөӨ",
  p: "рРρΡᴘþᏢ",
  q: "ԛԚզɋ",
  r: "гГʀɾʁяЯᏒᴦ",
  s: "ѕЅꜱʂՏᏚƽ",
  t: "тТτΤᴛŧƭᎢ†",
  u: "υμцᴜսʊʋՍ",
  v: "νѵѴᴠᏙ√",
  w: "ωѡԝԜᴡɯшШщᎳ",
  x: "хХχΧ×ҳ",
  y: "уУγΥүҮʏყƴɣ",
  z: "ᴢʐƶᏃΖζ",
  ae: "æ",
  oe: "œ",
  ss: "ß",
  "'": "’‘ʼ`´′",
  "-": "‐–−⁃",
  "--": "—―",
  // An i or an l, to be read like the sign.
  "|": "ӏӀǀ∣",
  "*": "∗•●■█⁎∙·",
};

const LETTERS = new Map(
  Object.entries(LOOKALIKES).flatMap(([letter, shapes]) =>
    [...shapes].map((shape) => [shape, letter] as const)
  ),
);

/** First code points of A–Z alphabets that NFKD does not take apart: 🅐, 🅰, 🇦. */
const ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];

function unstyled(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const first = ALPHABETS.find((start) => code >= start && code < start + 26);
  return first === undefined ? character : String.fromCharCode(97 + code - first);
}

/** What one code point is read as; "" if it is not seen. */
function folded(character: string): string {
  let read = LETTERS.get(character);
  if (read !== undefined) return read;
  read = "";
  // Cut off because some ligatures, U+FDFA above all, make 18 characters of one.
  for (const part of unstyled(character).normalize("NFKD").slice(0, 8)) {
    if (SPACE.test(part)) read += " ";
    else if (!UNSEEN.test(part)) {
      read += LETTERS.get(part) ?? LETTERS.get(part.toLowerCase()) ?? part.toLowerCase();
    }
  }
  return read;
}

/** What the visible characters of ASCII are read as: most of every text. The backtick is a quote. */
const ASCII = Array.from({ length: 127 }, (_, code) => {
  const character = String.fromCharCode(code);
  return code === 32 ? " " : code > 32 && character !== "`" ? character.toLowerCase() : null;
});

/** Most texts: nothing in them but plain signs and single blanks. They are read as they stand. */
const AS_IT_STANDS = /^(?:[!-_a-~]| (?! ))*$/;
const PLACES = Array.from({ length: 1024 }, (_, place) => place);

/** NFKC and more: invisible characters and marks gone, look-alikes folded, white space made one. */
export function fold(source: string): Reading {
  if (source.length <= PLACES.length && AS_IT_STANDS.test(source)) {
    return { text: source.toLowerCase(), at: PLACES.slice(0, source.length) };
  }
  let text = "";
  const at: number[] = [];
  for (let index = 0; index < source.length;) {
    const ascii = ASCII[source.charCodeAt(index)];
    const character = ascii ?? String.fromCodePoint(source.codePointAt(index) ?? 0);
    const read = ascii ?? folded(character);
    if (read !== "" && !(read === " " && text.endsWith(" "))) {
      text += read;
      for (let unit = 0; unit < read.length; unit++) at.push(index);
    }
    index += character.length;
  }
  return { text, at };
}

/** Digits and symbols that stand for a letter. `1`, `!` and `|` stand for an i or an l. */
export const LEET: Record<string, string> = {
  "4": "a",
  "@": "a",
  "8": "b",
  "(": "c",
  "3": "e",
  "€": "e",
  "6": "g",
  "9": "g",
  "1": "i",
  "!": "i",
  "|": "i",
  "0": "o",
  "5": "s",
  "$": "s",
  "7": "t",
  "+": "t",
};
const SIGN = /[4@8(3€691!|05$7+]/g;
const MIXED = /[a-z0-9@$€|](?:[^\s]*[a-z0-9@$€|])?/g;
/** 2nd, 10am, 5kg, $5m; B2, mp3, A380. */
const PLAIN =
  /^(?:[$€]?\d[\d.,:]*(?:st|nd|rd|th|s|am|pm|a|k|m|bn|d|p|mm|cm|km|g|kg|lb|oz|ft|in|h|min)?|[a-z]{1,2}\d{1,3})$/;

/** What `1`, `!` and `|` are read as: all i, all l, or `1` an l and the others an i. */
const ONES = ["iii", "lll", "lii"] as const;

/** Digits and symbols read as letters in words that have both; the same length. */
export function unleet(text: string, ones: typeof ONES[number] = "iii"): string {
  if (text.search(SIGN) < 0) return text;
  return text.replace(MIXED, (token) => {
    if (PLAIN.test(token) || !/[a-z]|@.*\$/.test(token)) return token;
    return token.replace(SIGN, (sign) => ones["1!|".indexOf(sign)] ?? LEET[sign] ?? sign);
  });
}

/** English never doubles these but in a few words (vacuum, skiing): one is read for any number. */
const RUN = /([ahijkquvwxy])\1+|([b-gl-prstz])\2\2+/g;

/**
 * Letters repeated for show, read once or (those that English doubles) twice: `grass` stays, `shhh`
 * becomes `sh`, `noooo` becomes `no` or `noo`.
 */
export function collapse(reading: Reading, times: 1 | 2): Reading {
  if (reading.text.search(RUN) < 0) return reading;
  const at: number[] = [];
  let copied = 0;
  const text = reading.text.replace(RUN, (run, single: string | undefined, _, start: number) => {
    const kept = single === undefined ? times : 1;
    for (; copied < start + kept; copied++) at.push(reading.at[copied] ?? 0);
    copied = start + run.length;
    return run.slice(0, kept);
  });
  for (; copied < reading.at.length; copied++) at.push(reading.at[copied] ?? 0);
  return { text, at };
}

/** Every reading of a text that differs: as written, digits as letters, repeats once or twice. */
export function readings(folded: Reading): Reading[] {
  const all = new Map<string, Reading>();
  // Where no sign is read as an i, none is read as anything else.
  const isPlain = unleet(folded.text) === folded.text;
  const texts = isPlain ? [] : ONES.map((ones) => unleet(folded.text, ones));
  for (const text of new Set([folded.text, ...texts])) {
    for (const times of [2, 1] as const) {
      const reading = collapse({ text, at: folded.at }, times);
      if (!all.has(reading.text)) all.set(reading.text, reading);
    }
  }
  return [...all.values()];
}

/** The plainest reading of a text; normalising it again changes nothing. */
export function normalise(source: string): string {
  const { text, at } = fold(source);
  return collapse({ text: unleet(text), at }, 2).text;
}
