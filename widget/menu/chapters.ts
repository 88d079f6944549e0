/** The chapters, to go to one, and the choices that were not taken, to see what would have been. */
import { html, nothing, type TemplateResult } from "lit";
import type { PartLabels } from "../labels/en-parts.ts";
import type { Reading } from "../reading.ts";
import { newest } from "../state.ts";
import { press } from "./press.ts";

/** Shuts the panel and goes to a chapter, and so do the keyboard and a screen reader. */
async function goTo(it: Reading, index: number): Promise<void> {
  await it.tools!.open("");
  await it.updateComplete;
  const title = it.scroller.querySelectorAll<HTMLElement>("section > header h2")[index]!;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  it.goTo(index);
}

/** @param chapter the number of the chapter that the other choice has led to */
function takeInstead(it: Reading, chapter: number, choice: string): void {
  it.ask({ branch: true, story_id: it.state.storyId, chapter_number: chapter, choice });
  it.open("");
}

export function chapters(it: Reading, words: PartLabels["menu"]): TemplateResult {
  const { labels, paint, state, state: { chapters, phase, taken } } = it;
  const last = newest(state);
  const free = phase === "told" && last?.revealed;
  return html`
    <h3>${words.chapters}</h3>
    <ol role="list">${chapters.map(({ complete, revealed }, index) => {
      const title = !index && revealed && complete?.title;
      const of = (took: boolean) =>
        complete?.choices.filter(({ id }) => (id === taken[index]) === took) ?? [];
      const next = chapters[index + 1]?.number;
      return html`<li>
        ${
        press(
          "line",
          html`
            <small>${labels.chapter((index + 1).toLocaleString(labels.lang))}</small><em
              lang="en" dir="auto">${paint(title || "")}</em>
          `,
          () => goTo(it, index),
        )
      }
        ${
        of(true).map(({ text }) =>
          html`<p>${labels.chose} <em lang="en" dir="auto">${paint(text)}</em></p>`
        )
      }
        ${
        free && next && taken[index]
          ? html`<details ?open=${last.complete?.is_last}>
            <summary>${it.tools!.words.whatIf}</summary>
            ${
            of(false).map(({ id, text }) =>
              press("choice", paint(text), () => takeInstead(it, next, id), "en")
            )
          }
          </details>`
          : nothing
      }
      </li>`;
    })}</ol>
  `;
}
