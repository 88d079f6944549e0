/** Chapters, copies, and all that is seldom asked for. */
import { html, type TemplateResult } from "lit";
import type { PartLabels } from "../labels/en-parts.ts";
import type { Reading } from "../reading.ts";

export const styles = "";

export const panel = (_: Reading, { menu }: PartLabels): TemplateResult =>
  html`<p>${menu.chapters}</p>`;
