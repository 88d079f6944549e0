/** How it looks, and how it comes: what a child can set for itself. */
import { html, nothing, type TemplateResult } from "lit";
import type { Settings } from "../around/settings.ts";
import type { PartLabels } from "../labels/en-parts.ts";
import type { Reading } from "../reading.ts";
import { set } from "./set.ts";
export { styles } from "./styles.ts";

const choices = <Name extends keyof Settings>(
  name: Name,
  ...values: Settings[Name][]
): Settings[] => values.map((value) => ({ [name]: value }));

/** What can be taken, in the order of the words for it. What is undefined is as the page has it. */
const CHOICES = {
  size: choices("size", undefined, 1, 2, 3, 4),
  spacing: choices("spacing", undefined, 1, 2),
  colours: choices("colours", undefined, "light", "dark", "sepia", "contrast"),
  focus: choices("focus", undefined, true),
  pace: [[0.6], [undefined], [1.5], [undefined, true], [0]]
    .map(([pace, whole]) => ({ pace, whole }) as Settings),
  announce: choices("announce", undefined, "end", "off"),
  rate: choices("rate", 0.7, 0.85, undefined, 1.2),
};

/** In the language of the stories. */
const SAMPLE = "The moon came up, and the little owl woke.";

/** Each choice looks as it makes the book look. */
function group(
  it: Reading,
  name: string,
  choices: readonly Settings[],
  [title, ...words]: readonly string[],
): TemplateResult {
  const holds = (choice: Settings) =>
    Object.entries(choice).every(([key, value]) => it.settings[key as keyof Settings] === value);
  return html`<fieldset>
      <legend>${title}</legend>
      ${
    choices.map((choice, index) =>
      html`
        <label data-size=${choice.size ?? nothing} data-spacing=${choice.spacing ?? nothing}
          data-colours=${choice.colours ?? nothing}><input type="radio" name=${name}
                .checked=${holds(choice)} @change=${() => set(it, choice)}>${words[index]}</label>
      `
    )
  }
    </fieldset>`;
}

/** The voices that this device has by itself, by their own names. */
function voices(it: Reading, [title, any]: readonly string[]): TemplateResult {
  const take = ({ currentTarget }: Event) =>
    set(it, { voice: (currentTarget as HTMLSelectElement).value || undefined });
  return html`<fieldset>
      <legend>${title}</legend>
      <select aria-label=${title} @change=${take}>
      <option value="">${any}</option>
      ${
    it.tools!.voices.map(({ name, voiceURI }) =>
      html`<option value=${voiceURI} .selected=${voiceURI === it.settings.voice}>${name}</option>`
    )
  }
    </select></fieldset>`;
}

export function panel(it: Reading, { comfort }: PartLabels): TemplateResult {
  const speaks = it.tools?.voices[0];
  const none = () =>
    set(it, Object.fromEntries(Object.keys(it.settings).map((key) => [key, undefined])));
  return html`<p class="text" lang="en" dir="ltr">${SAMPLE}</p>
    ${
    Object.entries(CHOICES).map(([name, choices]) =>
      name === "rate" && !speaks
        ? nothing
        : group(it, name, choices, comfort[name as keyof typeof CHOICES])
    )
  }
    ${speaks ? voices(it, comfort.voice) : nothing}
    <button @click=${none}>${comfort.reset}</button>`;
}
