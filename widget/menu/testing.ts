/** What the tests of the panel share. */
import type { StoryStream } from "../story-stream.ts";
import { all, choices, press, seen } from "../testing.ts";

/** Has so many chapters told, by the first choice each. */
export async function tell(element: StoryStream, chapters: number): Promise<void> {
  press(element, ".big");
  for (let told = 1;; told++) {
    await seen(
      element,
      (root) => all(root, "section").length === told && root.querySelector(".after"),
    );
    if (told === chapters) return;
    choices(element.shadowRoot!)![0]!.click();
  }
}

/** Opens the panel with its own button, as a keyboard does. */
export async function openMenu(element: StoryStream): Promise<HTMLElement> {
  const button = await seen(element, (root) => root.getElementById("menu"));
  button.focus();
  button.click();
  return await seen(element, (root) => root.querySelector<HTMLElement>(".more"));
}

/** The button that says this. */
export function named(root: ParentNode, name: string): HTMLElement {
  const found = all(root, "button, summary").find(({ textContent }) => textContent.trim() === name);
  if (!found) throw new Error(`no button says "${name}"`);
  return found;
}

/** What the panel says came of the last press, once it does. */
export const answered = (element: StoryStream): Promise<string> =>
  seen(element, (root) => root.querySelector(".more [role=status]")?.textContent);
