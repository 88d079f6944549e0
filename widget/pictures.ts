/** A picture stands where it will be before it is loaded: its wash first, then its drawing. */
import { html, type TemplateResult } from "lit";
import { en } from "./labels/en.ts";
import { parts } from "./parts.ts";

/** The themes that a child can pick by their picture. */
export const PICTURES: readonly string[] = Object.keys(en.themes);

function drawn(theme = ""): readonly string[] {
  const { drawings = {} } = parts.around ?? {};
  return drawings[theme] ?? drawings["book"] ?? ["", "", ""];
}

export function picture(theme?: string): TemplateResult {
  const [accent, glow, paper] = drawn(theme);
  return html`
    <svg viewBox="0 0 120 96" aria-hidden="true">
      <path class="w" d="M12 56Q6 12 60 11t48 45-50 32-46-32z" />
      <path class="a" d=${accent} />
      <path class="g" d=${glow} />
      <path class="p" d=${paper} />
    </svg>
  `;
}
