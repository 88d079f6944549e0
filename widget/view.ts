/** The whole of the widget as a template of its state. */
import { html, nothing, type TemplateResult } from "lit";
import { ask, button } from "./controls/ask.ts";
import { choices } from "./controls/choices.ts";
import { comfort } from "./controls/comfort.ts";
import { cover } from "./controls/cover.ts";
import { ending } from "./controls/ending.ts";
import { trouble } from "./controls/trouble.ts";
import type { Labels } from "./labels/en.ts";
import { picture } from "./pictures.ts";
import { type Chapter, newest, type State } from "./state.ts";

/** What is to be seen: the element itself, as far as the view needs to know it. */
export interface View {
  readonly state: State;
  readonly labels: Labels;
  /** The hero's name, or "". */
  readonly name: string;
  /** The theme that the page fixed, or "". */
  readonly theme: string;
  readonly picked: string;
  /** Takes the child's own words as the theme. */
  pick(words: string): void;
  /** The chapter's text; it adds to itself and is never rendered here. */
  text(chapter: number): HTMLElement;
  /** Puts the hero's name in. */
  readonly paint: (text: string) => string;
  /** What a screen reader hears. */
  readonly spoken: HTMLElement;
}

function chapter(view: View, it: Chapter, index: number): TemplateResult {
  const { labels, state } = view;
  const { complete, revealed } = it;
  const notice = state.notices?.[it.number];
  const title = revealed && complete?.title;
  const taken = complete?.choices.find(({ id }) => id === state.taken[index]);
  return html`<section aria-live="off" aria-busy=${!revealed}>
      <header>
        ${index ? nothing : picture(state.theme)}
        <h2 part="title" dir="auto"><small>${labels.chapter(index + 1)}</small>${
    title && title !== state.chapters[index - 1]?.complete?.title ? view.paint(title) : nothing
  }</h2>
      </header>
      ${notice ? html`<p class="notice" part="notice" dir="auto">${notice}</p>` : nothing}
      <div class="text" part="text" dir="auto">${view.text(it.number)}</div>
      ${
    it.sentences.length || revealed
      ? nothing
      : html`<p class="note"><i></i><i></i><i></i><br>${it.message || labels.waiting}</p>`
  }
      ${
    taken
      ? html`<p class="note">${labels.chose} <em dir="auto">${view.paint(taken.text)}</em></p>`
      : nothing
  }
    </section>`;
}

/** What stands below the text: the ways on, the end, or what went wrong. */
function after({ state, labels, paint }: View, last?: Chapter): TemplateResult | typeof nothing {
  const busy = state.phase === "asking";
  if (state.fault?.code === "distress") return comfort(labels);
  if (state.fault) return trouble(labels, state.fault, busy);
  if (!last?.complete) return nothing;
  if (last.complete.is_last) return ending(labels);
  return choices(last.complete, busy ? state.asked!.choice : undefined, paint);
}

const foot = ({ state: { storyteller }, labels }: View, telling?: Chapter): TemplateResult =>
  html`<footer part="footer">
      ${
    telling
      ? html`
        <div class="bar" role="progressbar" aria-label=${labels.waiting}
          aria-valuenow=${telling.progress} .style=${`inline-size:${telling.progress}%`}></div>
      `
      : nothing
  }
      <span>${storyteller && labels[storyteller]}</span>
      ${telling?.sentences.length ? button("quiet", { to: "showAll" }, labels.showAll) : nothing}
    </footer>`;

/** A tap on the text is a quick way to "Show all". */
const tap = ask({ to: "showAll" });

export function view(it: View): TemplateResult {
  const { state, labels } = it;
  const theme = state.theme ?? (it.theme || it.picked);
  const last = newest(state);
  const telling = last?.revealed ? undefined : last;
  const shut = !last && !state.fault;
  return html`<div class="book" part="book" lang=${labels.lang} data-theme=${theme}>
      <div class="scroll" role="group" tabindex="0" aria-label=${labels.story}>
        ${
    shut
      ? cover(it, state.phase === "asking")
      : html`<article @click=${tap}>${
        state.chapters.map((one, index) => chapter(it, one, index))
      }</article>${telling ? nothing : after(it, last)}`
  }
      </div>
      ${shut ? nothing : foot(it, telling)}
      ${it.spoken}
    </div>`;
}
