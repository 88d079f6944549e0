/** Telephone and card numbers: a run of digits, in figures or in words, that is no counting. */

const WORDS = "zero oh nought one two three four five six seven eight nine".split(" ");
const VALUES = new Map(WORDS.map((word, index) => [word, String(Math.max(0, index - 2))]));

const DIGIT = `(?:\\d{1,16}|${WORDS.join("|")}|o(?= (?:\\d|${WORDS.join("|")}))|double|triple)`;
/** Digits with what may part them. */
export const RUN = new RegExp(
  `(?<![\\w])\\+?\\(?${DIGIT}(?:[ ()/.,+*_-]{0,3}${DIGIT}){0,30}(?!\\w)`,
  "g",
);

/** The digits of a run: "double seven 0 nine" is 7709. */
function digitsOf(run: string): string {
  let digits = "";
  let times = 1;
  for (const [token] of run.matchAll(/\d+|[a-z]+/g)) {
    if (token === "double" || token === "triple") {
      times = token === "double" ? 2 : 3;
      continue;
    }
    digits += (token === "o" ? "0" : VALUES.get(token) ?? token).repeat(times);
    times = 1;
  }
  return digits;
}

/** 1 2 3 …, 10 9 8 …, 2 4 6 …: the steps are all one. */
function isCounting(run: string): boolean {
  const counts = [...run.matchAll(/\d+|[a-z]+/g)].map(([token]) =>
    Number(VALUES.get(token) ?? token)
  );
  const step = (counts[1] ?? 0) - (counts[0] ?? 0);
  return counts.length > 3 && step !== 0 &&
    counts.every((count, index) => index === 0 || count - counts[index - 1]! === step);
}

/** Whether a run of figures and digit words is long enough to reach somebody. */
export function isNumber(run: string, least = 7): boolean {
  const digits = digitsOf(run);
  if (digits.length < least || isCounting(run)) return false;
  // 1,000,000 and 10000000: a great many.
  return !/^\d{1,3}(,\d{3})+$/.test(run.trim()) && !/^[1-9]\d?0{5,}$/.test(digits);
}
