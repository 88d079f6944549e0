/** Takes the white space out of the css, html and svg templates of a source file. For the build. */

const css = (text: string) =>
  text.replace(/\s+/g, " ").replace(/ ?([{};,>!]) ?/g, "$1").replace(/ \+ (?=[a-z.])/g, "+")
    .replace(/([ :,(-])0\./g, "$1.").replace(/="(\w+)"/g, "=$1").replaceAll(": ", ":")
    .replaceAll(";}", "}").trim();

/** At line breaks only: white space within a line is meant. Attributes stay apart. */
const markup = (text: string) =>
  text.replaceAll(" />", "/>").replace(
    /(^|.)\s*\n\s*(?=($|.))/g,
    (_, before: string, after: string) =>
      before + (/^>?$/.test(before) && /^<?$/.test(after) ? "" : " "),
  );

const plain = (text: string) => text;

/**
 * Reads the template that opens before `at`, with all in it, and returns its new text and where it
 * ends. Code between `${` and `}` is kept but for templates in it.
 */
function template(code: string, at: number, squeezed: (text: string) => string): [string, number] {
  let out = "";
  for (let from = at;; at++) {
    if (code[at] !== "`" && !code.startsWith("${", at)) continue;
    out += squeezed(code.slice(from, at));
    if (code[at] === "`") return [out + "`", at + 1];
    let depth = 0;
    from = at;
    do {
      const char = code[at];
      if (char === "`") {
        const tag = /(css|html|svg)?$/.exec(code.slice(at - 4, at))![1];
        const [inner, end] = template(code, at + 1, tag ? TAGS[tag]! : plain);
        out += code.slice(from, at + 1) + inner;
        from = at = end;
        continue;
      }
      if (char === '"') at = code.indexOf('"', at + 1);
      if (char === "{") depth++;
      if (char === "}") depth--;
      at++;
    } while (depth || code[at - 1] !== "}");
    out += code.slice(from, at);
    from = at--;
  }
}

const TAGS: Record<string, (text: string) => string> = { css, html: markup, svg: markup };

/** Line breaks that a template loses follow it, so that line numbers of a source map stay true. */
export function squeeze(code: string): string {
  const opens = /\b(css|html|svg)`/g;
  let out = "";
  let from = 0;
  for (let match = opens.exec(code); match; match = opens.exec(code)) {
    const [text, end] = template(code, opens.lastIndex, TAGS[match[1]!]!);
    const lost = lines(code.slice(opens.lastIndex, end)) - lines(text);
    out += code.slice(from, opens.lastIndex) + text + "\n".repeat(lost);
    from = opens.lastIndex = end;
  }
  return out + code.slice(from);
}

const lines = (text: string) => text.split("\n").length;
