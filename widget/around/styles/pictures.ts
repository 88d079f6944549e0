/** One accent a theme that has 4.5:1 on paper and under its own text, day and night; and how pictures are drawn. */
import { css } from "../../styles/css.ts";

export const pictures: string = css`
  [data-theme="space"] {
    --theme: #3f4a9c;
  }
  [data-theme="animals"] {
    --theme: #2b6a45;
    --glow: #eda04f;
  }
  [data-theme="bedtime"] {
    --theme: #7a3f76;
  }
  [data-theme="adventure"] {
    --theme: #b0431a;
  }
  [data-theme="ocean"] {
    --theme: #17668f;
    --glow: #f4997c;
  }
  [data-theme="friendship"] {
    --theme: #ab3356;
    --glow: #efb26a;
  }
  [data-theme="mystery"] {
    --theme: #0d696b;
  }
  [data-theme="dinosaurs"] {
    --theme: #55691c;
    --glow: #f0a35a;
  }
  .theme {
    --hue: var(--story-accent, var(--theme));
  }
  svg {
    inline-size: 9rem;
    max-inline-size: 100%;
    stroke: #2b2320;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .w {
    stroke: none;
    fill: var(--wash);
  }
  .g {
    fill: var(--glow);
  }
  .a {
    fill: var(--hue);
  }
  .p {
    fill: #fdf8ec;
  }
`;
