/** New words: underlined in the text, and below it a button for each, with a card that says what it means. */
import { html, nothing, type TemplateResult } from "lit";
import { labels as english } from "../labels/en-parts.ts";
import type { Chapter } from "../state.ts";
import type { View } from "../view.ts";
import { type Found, underline } from "./underline.ts";

export { styles } from "./styles.ts";

/** Between a word and its card. */
const GAP_PX = 8;

/** The row below the text of a chapter that has ended. */
export function row(view: View, { number, revealed }: Chapter): TemplateResult | typeof nothing {
  const { labels, paint, state, tools } = view;
  const words = state.newWords?.[number];
  if (!revealed || !words?.[0]) return nothing;
  const text = view.text(number);
  const painted = words.map(({ word }) => paint(word));
  text.onclick ??= tap(text, painted);
  return html`
    <div class="words">${(labels.parts ?? english).words.title}${words.map(({ meaning }, index) => {
      const id = `word-${number}-${index}`;
      return html`
        <button lang="en" dir="auto" popovertarget=${id}>${painted[index]}</button>
        <div class="meaning" role="note" tabindex="-1" popover id=${id} @beforetoggle=${toggle}>
          <h3 lang="en" dir="auto">${painted[index]}</h3>
          <p lang="en" dir="auto">${paint(meaning)}</p>
          <button popovertarget=${id} popovertargetaction="hide">${tools?.words.close}</button>
        </div>
      `;
    })}</div>
  `;
}

/**
 * Underlines the words once their text stands on the page, and answers a tap on one of them; any other
 * tap is one on the text.
 */
function tap(text: HTMLElement, words: readonly string[]) {
  let found: Found[] = [];
  queueMicrotask(() => found = underline(text, words));
  return (event: MouseEvent): void => {
    const { clientX: x, clientY: y } = event;
    for (const [place, index] of found) {
      const box = place.getBoundingClientRect();
      if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
      event.stopPropagation();
      const card = text.closest("section")!.querySelectorAll<HTMLElement>(".meaning")[index]!;
      card.togglePopover(true);
      set(card, box);
    }
  };
}

/** The focus goes to a card that shows, so that it is read, and to its button when it is shut. */
function toggle({ currentTarget, newState }: ToggleEvent): void {
  const card = currentTarget as HTMLElement;
  const button = card.previousElementSibling as HTMLElement;
  card.autofocus = true;
  if (newState === "open") set(card, button.getBoundingClientRect());
  else if (card.matches(":focus-within")) button.focus({ preventScroll: true });
}

/** Puts a card by a word, on the side where there is more room. */
function set({ style }: HTMLElement, { left, top, bottom }: DOMRect): void {
  const above = bottom > innerHeight / 2;
  style.left = `clamp(1rem, ${left}px, 100vw - 19rem)`;
  style.top = above ? "auto" : `${bottom + GAP_PX}px`;
  style.bottom = above ? `${innerHeight - top + GAP_PX}px` : "auto";
}
