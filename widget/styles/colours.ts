/** Paper, ink, and one accent a theme that has 4.5:1 on paper and under its own text, day and night. */
import { css } from "./css.ts";

export const colours: string = css`
  .book {
    --hue: var(--story-accent, #99402b);
    --glow: #f2c14e;
    --paper: var(--story-paper, #fdf8ec);
    --ink: var(--story-ink, #2b2320);
    --accent: var(--hue);
    --wash: color-mix(in srgb, var(--hue) 20%, #fff);
    color: var(--ink);
    background: var(--paper);
  }
  [data-theme="space"] {
    --hue: var(--story-accent, #3f4a9c);
  }
  [data-theme="animals"] {
    --hue: var(--story-accent, #2b6a45);
    --glow: #eda04f;
  }
  [data-theme="bedtime"] {
    --hue: var(--story-accent, #7a3f76);
  }
  @media (prefers-color-scheme: dark) {
    .book {
      --paper: var(--story-paper, #211c1a);
      --ink: var(--story-ink, #f3e9da);
      --accent: color-mix(in srgb, var(--hue) 45%, #fff);
      --wash: color-mix(in srgb, var(--hue) 45%, #222);
    }
  }
`;
