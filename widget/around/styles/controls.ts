/** Buttons, fields, and the cover they stand on. */
import { css } from "../../styles/css.ts";

export const controls: string = css`
  h3,
  .choice {
    font-family: var(--serif);
  }
  h3,
  .big {
    font-weight: 700;
  }
  button,
  select,
  input {
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
    border: 2px solid var(--wash);
    border-radius: 1.5rem;
    background: none;
  }
  button {
    cursor: pointer;
  }
  .quiet {
    border-color: color-mix(in srgb, var(--accent) 50%, var(--paper));
  }
  button:hover,
  .big,
  select,
  input {
    border-color: var(--accent);
  }
  [aria-disabled="true"] {
    opacity: 0.5;
  }
  .big {
    min-block-size: 3.5rem;
    padding-inline: 2rem;
    color: var(--paper);
    background: var(--accent);
    font-size: 1.25rem;
    opacity: 1;
    border-radius: 2rem;
  }
  .cover,
  .theme {
    grid-template-columns: 100%;
  }
  .cover {
    gap: 0.5rem;
    padding-block-end: 0.5rem;
    margin-block: auto;
  }
  .cover > svg {
    inline-size: 15rem;
  }
  .cover > .big {
    position: sticky;
    inset-block-end: 0.5rem;
    box-shadow: 0 0 1rem 0.75rem var(--paper);
  }
  input {
    inline-size: 100%;
    max-inline-size: 24rem;
    text-align: center;
  }
  ::placeholder {
    color: inherit;
    opacity: 0.75;
  }
  .themes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(4.75rem, 22%), 1fr));
    gap: 0.5rem;
    inline-size: 100%;
  }
  .theme {
    padding: 0.25rem 0;
    font-size: clamp(0.875rem, 4cqi, 1rem);
  }
  .theme svg {
    inline-size: clamp(3.75rem, 14cqi, 5.5rem);
  }
  [aria-pressed="true"],
  [aria-expanded="true"] {
    background: var(--wash);
    border-color: var(--accent);
    text-decoration: underline;
  }
  @media (prefers-contrast: more) {
    .book,
    footer,
    button,
    .notice {
      border-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    i,
    .bar {
      forced-color-adjust: none;
      background: CanvasText;
    }
    [aria-pressed="true"],
    .choice[aria-busy="true"] {
      outline: 3px solid Highlight;
    }
  }
`;
