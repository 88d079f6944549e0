/** Underlines words in a text without a change to the page, where a browser can. */

/** Where a word stands, and which it is. */
export type Found = [place: Range, index: number];

const marks = globalThis.Highlight && new Highlight();
if (marks) CSS.highlights.set("story-new", marks);

/** Whole words, with capitals or without. Where none can be underlined, none is found. */
export function underline(text: HTMLElement, words: readonly string[]): Found[] {
  const found: Found[] = [];
  // Those of a story that is gone would keep its nodes.
  marks?.forEach((old) => old.startContainer.isConnected || marks.delete(old));
  for (const { firstChild } of text.querySelectorAll("span")) {
    words.forEach((word, index) => {
      const whole = `(?<!\\p{L})${word.replace(/\P{L}/gu, ".")}(?!\\p{L})`;
      for (const it of (firstChild as Text).data.matchAll(RegExp(whole, "giu"))) {
        const place = new Range();
        place.setStart(firstChild!, it.index);
        place.setEnd(firstChild!, it.index + it[0].length);
        if (marks?.add(place)) found.push([place, index]);
      }
    });
  }
  return found;
}
