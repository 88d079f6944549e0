/** Paper, ink, and one accent a theme that has 4.5:1 on paper and under its own text, day and night. */
import { css } from "./css.ts";

export const colours: string = css`
  .book {
    color-scheme: light dark;
    --hue: var(--story-accent, var(--theme, #99402b));
    --glow: #f2c14e;
    --paper: var(--story-paper, light-dark(#fdf8ec, #211c1a));
    --ink: var(--story-ink, light-dark(#2b2320, #f3e9da));
    --accent: light-dark(var(--hue), color-mix(in srgb, var(--hue) 45%, #fff));
    --wash: light-dark(
      color-mix(in srgb, var(--hue) 20%, #fff),
      color-mix(in srgb, var(--hue) 45%, #222)
    );
    color: var(--ink);
    background: var(--paper);
  }
  @media (prefers-contrast: more) {
    .book {
      --paper: light-dark(#fff, #000);
      --ink: light-dark(#000, #fff);
      --accent: var(--ink);
      --wash: light-dark(#ddd, #333);
    }
  }
`;
