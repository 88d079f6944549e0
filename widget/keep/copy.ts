/** Copies the story. Where a page may not write to the clipboard, as the child's own selection. */
import type { Reading } from "../reading.ts";
import { bookOf, textOf } from "./book.ts";

function copySelected(root: ShadowRoot, text: string): boolean {
  const holder = root.activeElement as HTMLElement | null;
  const area = document.createElement("textarea");
  area.className = "hidden";
  area.value = text;
  root.append(area);
  area.select();
  const copied = document.execCommand("copy");
  area.remove();
  holder?.focus({ preventScroll: true });
  return copied;
}

export async function copy(it: Reading): Promise<"copied" | "cannot"> {
  const text = textOf(bookOf(it));
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copySelected(it.shadowRoot!, text)) return "cannot";
  }
  return "copied";
}
