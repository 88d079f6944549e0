/** The last line of a story, and the ways from it: another story, or how it might have gone. */
import { html, type TemplateResult } from "lit";
import { button } from "../controls/ask.ts";
import type { AroundLabels } from "../labels/en-around.ts";

export const ending = (words: AroundLabels): TemplateResult =>
  html`<div class="after">
      <h2>${words.end}</h2>
      ${button("big", { to: "forget" }, words.another)}
      ${button("quiet", { to: "open", what: "menu" }, words.whatIf)}
    </div>`;
