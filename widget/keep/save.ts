/** Saves the story as a file of plain text. */
import type { Reading } from "../reading.ts";
import { bookOf, textOf, titleOf } from "./book.ts";
import { copy } from "./copy.ts";

export async function save(it: Reading): Promise<"saved" | "copied" | "cannot"> {
  const book = bookOf(it);
  const link = document.createElement("a");
  // A few kilobytes: they are held until the page is left, since nobody says when they are written.
  link.href = URL.createObjectURL(new Blob([textOf(book)], { type: "text/plain" }));
  // The browser takes out what must not be in the name of a file.
  link.download = `${titleOf(book)}.txt`;
  link.click();
  // The sandbox of a frame may forbid it without a word.
  return self === top ? "saved" : await copy(it);
}
