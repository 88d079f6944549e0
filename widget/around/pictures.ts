/** The picture of a theme, or an open book for a theme without one. */
import { html, type TemplateResult } from "lit";
import { drawings } from "./drawings.ts";

export function picture(theme = ""): TemplateResult {
  const [accent, glow, paper] = drawings[theme] ?? drawings["book"]!;
  return html`
    <svg viewBox="0 0 120 96" aria-hidden="true">
      <path class="w" d="M12 56Q6 12 60 11t48 45-50 32-46-32z" />
      <path class="a" d=${accent} />
      <path class="g" d=${glow} />
      <path class="p" d=${paper} />
    </svg>
  `;
}
