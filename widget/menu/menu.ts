/** What is seldom asked for: chapters, copies, an end of it, and what is wrong. The most used comes first. */
import { html, nothing, type TemplateResult } from "lit";
import { ask } from "../controls/ask.ts";
import type { PartLabels } from "../labels/en-parts.ts";
import type { Reading } from "../reading.ts";
import { chapters } from "./chapters.ts";
import { answer, openingOf } from "./opening.ts";
import { press } from "./press.ts";
import { wrong } from "./wrong.ts";

export { styles } from "./styles/menu.ts";

export function panel(it: Reading, { menu: words }: PartLabels): TemplateResult {
  const opening = openingOf(it);
  const { phase, chapters: [first] } = it.state;
  const end = (to: "stop" | "forget") => (event: Event) => {
    ask({ to })(event);
    ask({ to: "open", what: "" })(event);
  };
  const keep = (how: "print" | "copy" | "save") =>
    press("quiet", words[how], () =>
      answer(it, opening, async () => {
        const part = await it.need("keep");
        return words[part ? await part[how](it) : "lost"];
      }));
  const startOver = (event: Event) => {
    // The second click of a double one has not been thought about.
    if (opening.sure && (event as UIEvent).detail < 2) end("forget")(event);
    opening.sure = true;
    it.requestUpdate();
  };
  opening.told ||= phase === "telling";
  return html`<div class="more">
      ${chapters(it, words)}
      ${
    first?.complete && first.revealed
      ? html`
        <h3>${words.keep}</h3>
        <div>${keep("print")}${keep("copy")}${keep("save")}</div>
      `
      : nothing
  }
      <div>
        ${opening.told ? press("quiet", words.stop, end("stop")) : nothing}
        ${press("quiet", opening.sure ? words.sure : words.over, startOver)}
      </div>
      ${wrong(it, opening, words)}
      <p role="status">${opening.said}</p>
    </div>`;
}
