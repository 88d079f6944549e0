/** The cover: what the story shall be about, and the button that begins it. */
import { html, nothing, type TemplateResult } from "lit";
import type { Labels } from "../labels/en.ts";
import { picture, PICTURES } from "../pictures.ts";
import { ask, button } from "./ask.ts";

export interface Cover {
  readonly labels: Labels;
  /** The hero's name, or "". */
  readonly name: string;
  /** The theme that the page fixed, or "". */
  readonly theme: string;
  /** The theme that is picked: one with a picture, or the child's own words. */
  readonly picked: string;
  /** Takes the child's own words as the theme. They go into no event: they may say anything. */
  pick(words: string): void;
}

function themes(it: Cover, title: string): TemplateResult {
  const { labels, picked } = it;
  const write = ({ currentTarget }: InputEvent) =>
    it.pick((currentTarget as HTMLInputElement).value);
  return html`
    <div class="themes" role="group" aria-label=${title}>
          ${PICTURES.map((theme) =>
            html`
              <button class="theme" data-theme=${theme} aria-pressed=${picked ===
                theme}
                @click=${ask({ to: "pick", what: theme })}
              >${picture(theme)}${labels.themes[theme]}</button>
            `
          )}
        </div>
    <label>${labels.own}
          <input maxlength="60" autocomplete="off"
            .value=${PICTURES.includes(picked) ? "" : picked} @input=${write} @keydown=${enter}>
        </label>
  `;
}

/** Not a form: a sandboxed frame without allow-forms would never hear of its submission. */
function enter(event: KeyboardEvent): void {
  if (event.key === "Enter") ask({ to: "start" })(event);
}

/** `busy`: the start is on its way. */
export function cover(it: Cover, busy: boolean): TemplateResult {
  const { labels, theme } = it;
  const words = PICTURES.includes(theme) ? labels.themes[theme]!.toLowerCase() : theme;
  const title = theme ? labels.about(words) : labels.invitation(it.name);
  return html`<div class="cover">
      <slot name="cover">${theme ? picture(theme) : nothing}</slot>
      <h2 part="title" dir="auto">${title}</h2>
      ${theme ? nothing : themes(it, title)}
      ${button("big", { to: "start" }, busy ? labels.starting : labels.start, busy)}
    </div>`;
}
