/** Marks what is being said, without a change to the page. Where a browser cannot, nothing is marked. */

export type Mark = "story-word" | "story-sentence";

/** Only one voice speaks at a time, so there is one mark of each kind on the whole page. */
export function mark(name: Mark, text: Text, from: number, to: number): void {
  const range = new Range();
  range.setStart(text, from);
  range.setEnd(text, to);
  CSS.highlights?.set(name, new Highlight(range));
}

export function unmark(): void {
  CSS.highlights?.delete("story-word");
  CSS.highlights?.delete("story-sentence");
}
