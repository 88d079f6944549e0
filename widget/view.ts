/** The whole of the widget as a template of its state. */
import { html, nothing, type TemplateResult } from "lit";
import { ask, button } from "./controls/ask.ts";
import type { Labels } from "./labels/en.ts";
import type { Parts } from "./parts.ts";
import type { Tools } from "./around/tools.ts";
import { type Chapter, newest, type State } from "./state.ts";

/** What is to be seen: the element itself, as far as the view needs to know it. */
export interface View {
  readonly labels: Labels;
  /** The hero's name, or "". */
  readonly name: string;
  /** The theme that the page fixed, or "". */
  readonly theme: string;
  /** The theme that is picked: one with a picture, or the child's own words. */
  readonly picked: string;
  /** It is in the child's own words. */
  readonly written: boolean;
  /** Takes the child's own words as the theme. */
  write(words: string): void;
  readonly state: State;
  readonly parts: Partial<Parts>;
  readonly tools: Tools | undefined;
  /** Whether the child may write a wish. */
  readonly wishes?: boolean;
  /** There is more below what can be seen. */
  readonly below: boolean;
  /** Puts the hero's name in. */
  readonly paint: (text: string) => string;
  /** Takes the child's own words, to go with the choice. They go into no event. */
  wishFor(words: string): void;
  /** The chapter's text; it adds to itself and is never rendered here. */
  text(chapter: number): HTMLElement;
  /** What a screen reader hears. */
  readonly announcer: { readonly regions: readonly HTMLElement[] };
}

/** Whatever language the widget speaks, its stories are told in this one. */
const STORY = "en";

const texts = new WeakMap<object, Text>();

/** The centred text of `place`: another node when it changes, since one that changed would move. */
function centred(place: object, text = ""): Text {
  let node = texts.get(place);
  if (node?.data !== text) texts.set(place, node = new Text(text));
  return node!;
}

function chapter(view: View, it: Chapter, index: number): TemplateResult {
  const { labels, state } = view;
  const { complete, revealed } = it;
  const notice = state.notices?.[it.number];
  const title = view.paint(complete?.title ?? "");
  const taken = complete?.choices.find(({ id }) => id === state.taken[index]);
  const last = it === newest(state);
  // It stands twice below, so that it is another where a notice comes before it, and does not move.
  const wait = it.sentences.length || revealed
    ? nothing
    : html`<p class="note"><i></i><i></i><i></i><br><bdi lang=${it.message ? STORY : labels.lang}>${
      centred(view.announcer, it.message || labels.waiting)
    }</bdi></p>`;
  return html`<section aria-live="off" aria-busy=${!revealed}>
      <header>
        ${index ? nothing : view.parts.around?.picture(state.theme)}
        <h2 part="title" dir="auto"><small>${
    labels.chapter((index + 1).toLocaleString(labels.lang))
  }</small>${
    index
      ? nothing
      : revealed && title
      ? html`<span lang=${STORY}>${title}</span>`
      : centred(view, view.parts.around?.named(view))
  }</h2>
      </header>
      ${
    notice ? html`<p class="notice" part="notice" lang=${STORY} dir="auto">${notice}</p>` : wait
  }
      <div class="text" part="text" lang=${STORY} dir="auto" @click=${tap}>${
    view.text(it.number)
  }</div>
      ${view.parts.words?.row(view, it)}
      ${notice ? wait : nothing}
      ${
    taken
      ? html`<p class="note">${labels.chose} <em lang=${STORY} dir="auto">${
        view.paint(taken.text)
      }</em></p>`
      : nothing
  }
      ${last && revealed ? ways(view, it) : nothing}
    </section>`;
}

/** What stands below the text. Where that could not be loaded: a button that asks for it again. */
const ways = (it: View, last?: Chapter): unknown =>
  it.parts.around?.after(it, last) ?? button("big", { to: "tryAgain" }, it.labels.again);

const cover = (it: View): unknown =>
  it.parts.around?.cover(it) ?? button("big", { to: "start" }, it.labels.start);

/** A tap on the text is a quick way to "Show all". */
const tap = ask({ to: "showAll" });

const foot = (
  { below, state: { storyteller }, labels, tools }: View,
  telling?: Chapter,
): TemplateResult =>
  html`<footer part="footer">
      ${
    telling
      ? html`
        <div class="bar" role="progressbar" aria-label=${labels.waiting}
          aria-valuenow=${telling.progress} .style=${`inline-size:${telling.progress}%`}></div>
      `
      : nothing
  }
      <span>${storyteller && labels[storyteller]}<slot name="footer"></slot></span>
      ${tools?.render(below, telling)}
    </footer>`;

export function view(it: View): TemplateResult {
  const { state, labels, tools } = it;
  const theme = state.theme ?? (it.theme || it.picked);
  const last = newest(state);
  const telling = last?.revealed ? undefined : last;
  const shut = !last && !state.fault;
  const overlay = tools?.overlay();
  return html`<div class="book" part="book" lang=${labels.lang} dir=${labels.dir} data-theme=${theme}>
      <div class="scroll" role="group" tabindex="0" aria-label=${labels.story} ?inert=${!!overlay}>
        ${
    shut
      ? cover(it)
      : last
      ? html`<article>${state.chapters.map((one, index) => chapter(it, one, index))}</article>`
      : ways(it)
  }
        <div></div>
      </div>
      ${overlay}
      ${foot(it, telling)}
      ${it.announcer.regions}
    </div>`;
}
