/** What the tests of the panel share: opening it, and choosing in it by the words that a child reads. */
import { keepSettings, recallSettings } from "../around/settings.ts";
import type { StoryStream } from "../story-stream.ts";
import { all, press, seen } from "../testing.ts";

/** Opens the panel as soon as there is a button for it. */
export async function openComfort(element: StoryStream): Promise<void> {
  await seen(element, (root) => root.querySelector("#comfort"));
  press(element, "#comfort");
  await seen(element, (root) => root.querySelector(".panel fieldset"));
}

function group(element: StoryStream, legend: string): HTMLElement {
  return all(element.shadowRoot!, ".panel fieldset")
    .find((one) => one.querySelector("legend")!.textContent === legend)!;
}

/** The names of all groups. */
export const legends = (element: StoryStream): string[] =>
  all(element.shadowRoot!, ".panel legend").map(({ textContent }) => textContent);

/** Takes the choice of these words in the group of this name. */
export async function choose(element: StoryStream, legend: string, words: string): Promise<void> {
  all(group(element, legend), "label").find(({ innerText }) => innerText.trim() === words)!.click();
  await element.updateComplete;
}

/** The words of what is taken in the group of this name. */
export const taken = (element: StoryStream, legend: string): string =>
  group(element, legend).querySelector("label:has(:checked)")!.textContent.trim();

/** Forgets what this page has been told, as a new tab would. */
export function asItWas(): void {
  keepSettings(Object.fromEntries(Object.keys(recallSettings()).map((key) => [key, undefined])));
}
