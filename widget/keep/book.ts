/** The book without its controls: what was told to its end, with the hero's name, who told it, and the day. */
import type { Reading } from "../reading.ts";

export function bookOf({ clock, labels, shadowRoot, state: { chapters } }: Reading): HTMLElement {
  const find = (selector: string) => shadowRoot!.querySelector<HTMLElement>(selector)!;
  const book = find(".book").cloneNode() as HTMLElement;
  shadowRoot!.querySelectorAll("section").forEach((section, index) => {
    const { complete, revealed } = chapters[index]!;
    if (!complete || !revealed) return;
    for (const node of section.querySelectorAll("header,.text")) book.append(node.cloneNode(true));
  });
  const foot = document.createElement("p");
  const day = new Intl.DateTimeFormat(labels.lang, { dateStyle: "long" });
  foot.className = "note";
  foot.append(find("footer span").textContent, " · ", day.format(clock.now()));
  book.append(foot);
  return book;
}

export const titleOf = (book: HTMLElement): string => book.querySelector("h2 span")!.textContent;

/** Without any mark: the title, then chapter by chapter, with an empty line between any two lines. */
export function textOf(book: HTMLElement): string {
  const lines = [...book.querySelectorAll("small,p")];
  return [titleOf(book), ...lines.map(({ textContent }) => textContent.trim())].join("\n\n");
}
