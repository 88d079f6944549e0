/** A button that does something here, where the element itself has no answer to it. */
import { html, nothing, type TemplateResult } from "lit";

/** @param lang of the label, if it is not the widget's; `pressed`: it was, for a button that stays so */
export const press = (
  kind: string,
  label: unknown,
  then: (event: Event) => unknown,
  lang?: string,
  pressed?: boolean,
): TemplateResult =>
  html`
    <button class=${kind} part="button ${kind}" dir="auto" lang=${lang ?? nothing}
      aria-pressed=${pressed ?? nothing} @click=${then}>${label}</button>
  `;
