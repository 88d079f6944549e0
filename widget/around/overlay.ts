/** What lies on the book while its story goes on below: a panel with its name and a way to shut it. */
import { html, type TemplateResult } from "lit";
import { ask, button } from "../controls/ask.ts";

const shut = { to: "open", what: "" } as const;

/** Shuts the panel, also where its own tool has the focus. */
export function escape(event: KeyboardEvent): void {
  if (event.key === "Escape") ask(shut)(event);
}

export const overlay = (title: string, close: string, content: unknown): TemplateResult =>
  html`
    <div class="panel" part="panel" role="dialog" aria-label=${title} tabindex="-1"
      @keydown=${escape}>
          <header><h2>${title}</h2>${button("quiet", shut, close)}</header>
          ${content}
        </div>
  `;
