/** The card for a child that has told of something hard: warm words, and whom to turn to. No error. */
import { html, type TemplateResult } from "lit";
import type { Labels } from "../labels/en.ts";
import { picture } from "../pictures.ts";
import { button } from "./ask.ts";

export const comfort = ({ comfort: [thanks, words, way], another }: Labels): TemplateResult =>
  html`<div class="after comfort">
      ${picture("heart")}
      <h2>${thanks}</h2>
      <p>${words}</p>
      <h3>${way}</h3>
      ${button("quiet", { to: "forget" }, another)}
    </div>`;
