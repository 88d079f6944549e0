/** The card that says what went wrong, and what can be done. */
import { html, nothing, type TemplateResult } from "lit";
import { button } from "../controls/ask.ts";
import { type Fault, remedy } from "../faults.ts";
import type { AroundLabels } from "../labels/en-around.ts";
import { picture } from "./pictures.ts";

/** What a child is told about the codes, in the order of a language's `faults`: the first that fits. */
export const FAULTS: readonly RegExp[] = [
  /refused/,
  /withheld/,
  /interrupt|cancel/,
  /unauth|found|gone/,
  /conflict/,
  /malformed|large/,
  /stopped/,
  /site|scope/,
  /quota/,
  /offline/,
  /safety/,
  /model/,
  /./,
];

/** @param busy another try is on its way */
export function trouble(
  words: AroundLabels,
  again: string,
  fault: Fault,
  busy: boolean,
): TemplateResult {
  const cure = remedy(fault);
  // Only a wish was refused: the story itself goes on.
  const wish = cure === "back" && fault.code === "theme_refused";
  const said = words.faults[FAULTS.findIndex((codes) => codes.test(fault.code))];
  return html`<div class="after" role="alert">
      ${picture("cloud")}
      <h2>${wish ? words.hints.back : said}</h2>
      ${wish || cure === "cover" ? nothing : html`<p>${words.hints[cure]}</p>`}
      ${/cover|none/.test(cure) ? nothing : button("big", { to: "tryAgain" }, again, busy)}
      ${
    cure === "none"
      ? nothing
      : button(cure === "cover" ? "big" : "quiet", { to: "forget" }, words.another)
  }
    </div>`;
}
