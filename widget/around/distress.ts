/** The card for a child that has told of something hard: warm words, and whom to turn to. No error. */
import { html, type TemplateResult } from "lit";
import { button } from "../controls/ask.ts";
import type { AroundLabels } from "../labels/en-around.ts";
import { picture } from "./pictures.ts";

export const distress = (
  { distress: [thanks, words, way], another }: AroundLabels,
): TemplateResult =>
  html`<div class="after distress">
      ${picture("heart")}
      <h2>${thanks}</h2>
      <p>${words}</p>
      <h3>${way}</h3>
      ${button("quiet", { to: "forget" }, another)}
    </div>`;
