/** The cover: what the story shall be about, and the button that begins it. */
import { html, nothing, type TemplateResult } from "lit";
import { ask, button } from "../controls/ask.ts";
import { around, type AroundLabels } from "../labels/en-around.ts";
import { picture } from "./pictures.ts";
import type { View } from "../view.ts";

function themes(it: View, { own, themes }: AroundLabels, title: string): TemplateResult {
  const names = Object.keys(themes);
  const { picked, written } = it;
  const write = ({ currentTarget }: InputEvent) =>
    it.write((currentTarget as HTMLInputElement).value);
  return html`
    <div class="themes" role="group" aria-label=${title}>
          ${names.map((theme) =>
            html`
              <button class="theme" data-theme=${theme} aria-pressed=${!written && picked === theme}
                @click=${ask({ to: "pick", what: theme })}
              >${picture(theme)}${themes[theme]}</button>
            `
          )}
        </div>
    <input aria-label=${own} placeholder=${own} maxlength="60" autocomplete="off"
      .value=${written ? picked : ""} @input=${write} @keydown=${enter}>
  `;
}

/** Not a form: a sandboxed frame without allow-forms would never hear of its submission. */
function enter(event: KeyboardEvent): void {
  if (event.key === "Enter") ask({ to: "start" })(event);
}

const themeOf = ({ state, theme, picked }: View): string => state.theme ?? (theme || picked);

/** What the story is about, where the language has a word for it; "" for the page's or the child's own. */
export function named(it: View): string {
  const { themes } = it.labels.around ?? around;
  return Object.hasOwn(themes, themeOf(it)) ? themes[themeOf(it)]! : "";
}

export function cover(it: View): TemplateResult {
  const { labels, theme } = it;
  const words = labels.around ?? around;
  const busy = it.state.phase === "asking";
  const title = theme ? named(it) || words.about(themeOf(it)) : words.invitation(it.name);
  return html`<div class="cover">
      <slot name="cover">${theme ? picture(theme) : nothing}</slot>
      <h2 part="title" dir="auto">${title}</h2>
      ${theme ? nothing : themes(it, words, title)}
      ${button("big", { to: "start" }, busy ? words.starting : labels.start, busy)}
    </div>`;
}
