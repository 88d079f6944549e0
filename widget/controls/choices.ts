/** The question at a chapter's end and the ways on. */
import { html, type TemplateResult } from "lit";
import type { EventData } from "../../service/protocol/events.ts";
import { button } from "./ask.ts";

/** `asked` is the id of the choice that is on its way, if one is. */
export const choices = (
  { choice_question, choices }: EventData<"complete">,
  asked: string | undefined,
  paint: (text: string) => string,
): TemplateResult =>
  html`<div class="after">
      <h3 dir="auto">${paint(choice_question ?? "")}</h3>
      ${
    choices.map(({ id, text }) =>
      button("choice", { to: "choose", what: id }, paint(text), asked === id, !!asked)
    )
  }
    </div>`;
