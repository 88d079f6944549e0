/** How it looks, and how it comes: what a child can set for itself. */
import { html, type TemplateResult } from "lit";
import type { PartLabels } from "../labels/en-parts.ts";
import type { Reading } from "../reading.ts";

export const styles = "";

export const panel = (_: Reading, { comfort }: PartLabels): TemplateResult =>
  html`<p>${comfort.size}</p>`;
