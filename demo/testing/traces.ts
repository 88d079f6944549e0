/** Looks for a name in what was recorded, however it is written. */

/** Without what hides letters: percent signs, JSON's escapes, and the zeros of UTF-16. */
const bare = (text: string): string =>
  text.replaceAll("\0", "").replace(
    /(?:%|\\u00|\\x)([\da-f]{2})/gi,
    (_, code) => String.fromCharCode(parseInt(code, 16)),
  );

/** Whatever may be base64 in a text, of either alphabet, decoded from wherever it may begin. */
function* decoded(text: string): Generator<string> {
  for (const [run] of text.matchAll(/[\w+/-]{8,}/g)) {
    const digits = run.replaceAll("-", "+").replaceAll("_", "/");
    for (let start = 0; start < 4; start++) {
      const whole = digits.slice(start);
      // One digit too many is no letter.
      yield atob(whole.length % 4 === 1 ? whole.slice(0, -1) : whole);
    }
  }
}

export function holds(text: string, name: string): boolean {
  const plain = bare(text);
  const forms = [plain, bare([...decoded(plain)].join(" "))];
  return forms.some((form) => form.toLowerCase().includes(name.toLowerCase()));
}

/** Where in a record the name stands. */
export const tracesOf = (name: string, record: Record<string, string>): string[] =>
  Object.keys(record).filter((where) => holds(record[where]!, name));
