/** The question at a chapter's end, a wish where the page allows one, and the ways on. */
import { html, nothing, type TemplateResult } from "lit";
import type { EventData } from "../../service/protocol/events.ts";
import { button } from "../controls/ask.ts";
import type { AroundLabels } from "../labels/en-around.ts";
import type { View } from "../view.ts";

/** @param asked the id of the choice that is on its way, if one is */
export function choices(
  it: View,
  { wish }: AroundLabels,
  { choice_question, choices }: EventData<"complete">,
  asked: string | undefined,
): TemplateResult {
  const write = ({ currentTarget }: InputEvent) =>
    it.wishFor((currentTarget as HTMLInputElement).value);
  return html`<div class="after">
      <h3 lang="en" dir="auto">${it.paint(choice_question ?? "")}</h3>
      ${
    it.wishes
      ? html`
        <input aria-label=${wish} placeholder=${wish} maxlength="200" autocomplete="off"
          @input=${write}>
      `
      : nothing
  }
      ${
    choices.map(({ id, text }) =>
      button(
        "choice",
        { to: "choose", what: id },
        it.paint(text),
        asked === id,
        asked !== undefined,
      )
    )
  }
    </div>`;
}
