/** Prints the story alone, from a page of its own in a frame: what else is on the child's page stays there. */
import type { Reading } from "../reading.ts";
import { bookOf, titleOf } from "./book.ts";
import { styles } from "./styles/paper.ts";

/** @returns "cannot" where the frame that the page stands in must not print */
export async function print(it: Reading): Promise<"printed" | "cannot"> {
  const root = it.shadowRoot!;
  const book = bookOf(it);
  const frame = document.createElement("iframe");
  frame.className = "hidden";
  frame.inert = true;
  // Some browsers put the empty page there a moment later, over whatever was written.
  const ready = new Promise((resolve) => frame.onload = resolve);
  root.append(frame);
  await ready;
  const page = frame.contentDocument;
  const there = page?.defaultView;
  let prints = false;
  if (there) {
    page.title = titleOf(book);
    // A sheet belongs to the page that made it.
    const rules = root.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    const sheet = new there.CSSStyleSheet();
    sheet.replaceSync(rules.join("") + styles);
    page.adoptedStyleSheets = [sheet];
    page.body.append(book);
    there.onbeforeprint = () => prints = true;
    there.onafterprint = () => frame.remove();
    there.print();
  }
  if (prints) return "printed";
  frame.remove();
  return "cannot";
}
