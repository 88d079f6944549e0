/** What the child has set, as the book shows it. */
import { css } from "../../styles/css.ts";

export const book: string = css`
  [data-size="1"] {
    --larger: 1.15;
  }
  [data-size="2"] {
    --larger: 1.3;
  }
  [data-size="3"] {
    --larger: 1.5;
  }
  [data-size="4"] {
    --larger: 1.75;
  }
  [data-spacing="1"] {
    --lines: 1.8;
    --letters: 0.06em;
    --words: 0.16em;
  }
  [data-spacing="2"] {
    --lines: 2.1;
    --letters: 0.12em;
    --words: 0.32em;
  }
  .after h3,
  .choice {
    font-size: calc(1.25rem * var(--larger, 1));
    letter-spacing: var(--letters);
    word-spacing: var(--words);
  }
  [data-colours] {
    --paper: light-dark(#fdf8ec, #211c1a);
    --ink: light-dark(#2b2320, #f3e9da);
    --accent: light-dark(
      oklch(from var(--hue) min(l, 0.46) c h),
      color-mix(in srgb, var(--hue) 45%, #fff)
    );
    --wash: color-mix(in srgb, var(--accent) 20%, var(--paper));
  }
  [data-colours="light"] {
    color-scheme: light;
  }
  [data-colours="dark"] {
    color-scheme: dark;
  }
  [data-colours="sepia"] {
    color-scheme: light;
    --paper: #f4e4c1;
    --ink: #40301d;
  }
  [data-colours="contrast"] {
    --paper: light-dark(#fff, #000);
    --ink: light-dark(#000, #fff);
    --accent: var(--ink);
  }
  [data-focus]:has(section)::before {
    content: "";
    --veil: color-mix(in srgb, var(--paper) 80%, transparent);
    --at: min(45%, 15rem);
    position: relative;
    border-radius: inherit;
    pointer-events: none;
    forced-color-adjust: none;
    background: linear-gradient(
      var(--veil) calc(var(--at) - 2lh),
      transparent calc(var(--at) - 1.5lh) calc(var(--at) + 1.5lh),
      var(--veil) calc(var(--at) + 2lh)
    );
  }
  [data-focus] section > :not(.text) {
    position: relative;
  }
  [data-focus] section + section {
    padding-block-start: 11rem;
  }
  [data-focus] section:last-child {
    padding-block-end: max(30cqb, 100cqb - 18rem);
  }
  @media (forced-colors: active) {
    .book {
      --paper: Canvas;
      --accent: CanvasText;
    }
  }
`;
