/** "Something is wrong here": the sentences that were shown; a press reports one to the site's owner. */
import { html, type TemplateResult } from "lit";
import type { PartLabels } from "../labels/en-parts.ts";
import type { Reading } from "../reading.ts";
import type { Chapter } from "../state.ts";
import { answer, type Opening } from "./opening.ts";
import { press } from "./press.ts";

/** How many sentences of a chapter have begun to appear. */
const shown = (it: Reading, { number }: Chapter): number =>
  it.text(number).querySelectorAll("span").length;

export function wrong(it: Reading, opening: Opening, words: PartLabels["menu"]): TemplateResult {
  const { labels, state: { chapters } } = it;
  const report = (place: object, key: string) => () =>
    answer(it, opening, async () => {
      try {
        await it.send("reports", place);
        opening.reported.add(key);
        return words.thanks;
      } catch {
        return words.lost;
      }
    });
  const sentences = (chapter: Chapter) =>
    chapter.sentences.slice(0, shown(it, chapter)).map(({ paragraph, text }, index) => {
      // What was read as JSON after a reload came in whole paragraphs, and without an event.
      const sentence = chapter.seq ? index : undefined;
      const place = { chapter: chapter.number, paragraph, sentence };
      const key = JSON.stringify(place);
      return press("line", it.paint(text), report(place, key), "en", opening.reported.has(key));
    });
  return html`<details>
    <summary>${words.wrong}</summary>
    <h3>${words.which}</h3>
    ${
    chapters.map((chapter, index) =>
      html`<h4>${labels.chapter((index + 1).toLocaleString(labels.lang))}</h4>
        ${sentences(chapter)}`
    ).reverse()
  }
  </details>`;
}
