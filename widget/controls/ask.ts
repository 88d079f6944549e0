/** How every control speaks: it asks by an event, and knows nothing of who answers. */
import { html, type TemplateResult } from "lit";
import { StoryStreamEvent, type Wish } from "../events.ts";

/** A listener that asks for `wish`. */
export const ask = (wish: Wish) => ({ currentTarget }: Event): void => {
  currentTarget!.dispatchEvent(new StoryStreamEvent("story-ask", wish));
};

/** A button that asks for `wish`. `kind` is its class and its part; `busy`: the answer is on its way. */
export const button = (
  kind: string,
  wish: Wish,
  label: unknown,
  busy = false,
  disabled: boolean = busy,
): TemplateResult =>
  html`
    <button class=${kind} part="button ${kind}" dir="auto"
      aria-disabled=${disabled} aria-busy=${busy}
      @click=${ask(wish)}>${label}</button>
  `;
