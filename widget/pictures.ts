/**
 * The pictures, as a child's book would print them: a wash of colour behind, then three flat colours
 * with a soft line round them: the accent, the glow and the paper.
 */
import { html, type TemplateResult } from "lit";

type Drawing = readonly [accent: string, glow: string, paper: string];

const drawings: Record<string, Drawing> = {
  space: [
    "M48 42q-14 8-12 23l14-8h20l14 8q2-15-12-23z",
    "M52 61q0 9 8 20 8-11 8-20zM25 66a8 8 0 1 0 1 0z",
    "M60 8q20 19 10 54H50q-10-35 10-54zM60 28a7 7 0 1 0 1 0z",
  ],
  animals: [
    "M38 74q22 16 44 0l5 14q-27 12-54 0z",
    "M34 14q13 4 19 15h14q6-11 19-15 5 18 0 36 0 29-26 29T34 50q-5-18 0-36z",
    "M34 53q17-1 26 19 9-20 26-19-3 26-26 26T34 53zM45 48q4-5 8 0m14 0q4-5 8 0M56 65h8l-4 5z",
  ],
  bedtime: [
    "M8 88q20-34 46-16 30-20 58 16z",
    "M70 14q-25 4-25 29t31 28q-18-8-18-29 0-18 12-28zM92 20l2 6 6 2-6 2-2 6-2-6-6-2 6-2z",
    "M77 86V69l11-10 11 10v17z",
  ],
  cloud: [
    "",
    "",
    "M26 66q-20-20 1-25 4-22 33-11 24-2 27 15 20 6 4 21zM45 49h6m13 0h6M54 56q4 4 8 0",
  ],
  heart: [
    "",
    "M60 84Q18 56 26 34q10-18 34 2 24-20 34-2 8 22-34 50z",
    "",
  ],
};

const book: Drawing = [
  "M13 50h94v40H13z",
  "M60 11l4 9 9 1-7 7 2 10-8-5-8 5 2-10-7-7 9-1z",
  "M60 52q-16-12-42-6v38q26-6 42 6 16-12 42-6V46q-26-6-42 6v38M28 62q12-2 22 3m20 0q10-5 22-3",
];

/** The themes that a child can pick by their picture. */
export const PICTURES: readonly string[] = ["space", "animals", "bedtime"];

/** The picture of a theme, or an open book for a theme without one. */
export function picture(theme?: string): TemplateResult {
  const [accent, glow, paper] = drawings[theme!] ?? book;
  return html`
    <svg viewBox="0 0 120 96" aria-hidden="true">
      <path class="w" d="M12 56Q6 12 60 11t48 45-50 32-46-32z" />
      <path class="a" d=${accent} />
      <path class="g" d=${glow} />
      <path class="p" d=${paper} />
    </svg>
  `;
}
