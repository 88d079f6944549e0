/** The card that says what went wrong, and what can be done. */
import { html, nothing, type TemplateResult } from "lit";
import { type Fault, remedy } from "../faults.ts";
import type { Labels } from "../labels/en.ts";
import { picture } from "../pictures.ts";
import { button } from "./ask.ts";

/** `busy`: another try is on its way. */
export function trouble(labels: Labels, fault: Fault, busy: boolean): TemplateResult {
  const cure = remedy(fault);
  return html`<div class="after" role="alert">
      ${picture("cloud")}
      <h2>${labels.fault(fault)}</h2>
      <p>${labels.hint(fault)}</p>
      ${/cover|none/.test(cure) ? nothing : button("big", { to: "tryAgain" }, labels.again, busy)}
      ${
    cure === "none"
      ? nothing
      : button(cure === "cover" ? "big" : "quiet", { to: "forget" }, labels.another)
  }
    </div>`;
}
