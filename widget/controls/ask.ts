/** How every control speaks: it asks by an event, and knows nothing of who answers. */
import { html, type TemplateResult } from "lit";
import { StoryStreamEvent, type Wish } from "../events.ts";

export function ask(from: EventTarget | null, wish: Wish): void {
  from!.dispatchEvent(new StoryStreamEvent("story-ask", wish));
}

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
      @click=${(event: Event) => ask(event.currentTarget, wish)}>${label}</button>
  `;
