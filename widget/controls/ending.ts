/** The last line of a story, and the way to another. */
import { html, type TemplateResult } from "lit";
import type { Labels } from "../labels/en.ts";
import { button } from "./ask.ts";

export const ending = (labels: Labels): TemplateResult =>
  html`<div class="after">
      <h2>${labels.end}</h2>
      ${button("big", { to: "forget" }, labels.another)}
    </div>`;
