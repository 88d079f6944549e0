/**
 * Takes out what a minifier of scripts must not touch: from style sheets all that they can do without,
 * and the indentation of every other line, which in templates would be sent as text.
 */
import { RolldownMagicString } from "rolldown";
import type { Plugin } from "vite";
import { withMap } from "./lean.ts";

/** In style sheets. */
const STYLES: [RegExp, string][] = [
  [/\s*([\s{};,>!])\s*/g, "$1"],
  [/: /g, ":"],
  [/;(?=})|\b0(?=\.\d)/g, ""],
];

export const whiteSpace: Plugin = {
  name: "white-space",
  enforce: "pre",
  transform(code, id) {
    if (!/\/widget\/.*\.ts$/.test(id)) return undefined;
    const lean = new RolldownMagicString(code, { filename: id });
    const sheets = [...code.matchAll(/(?<=css`)[^`]*(?=`)/g)].map(({ index, 0: sheet }) => {
      const end = index + sheet.length;
      lean.update(index, end, STYLES.reduce((text, [from, to]) => text.replace(from, to), sheet));
      return { index, end };
    });
    for (const { index, 0: spaces } of code.matchAll(/^ +/gm)) {
      if (sheets.some((sheet) => sheet.index <= index && index < sheet.end)) continue;
      lean.remove(index, index + spaces.length);
    }
    return withMap(lean);
  },
};
