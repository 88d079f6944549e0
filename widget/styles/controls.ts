/** Buttons, the cover, the ways on, and the foot of the page. */
import { css } from "./css.ts";

export const controls: string = css`
  button,
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
  button:hover,
  .big,
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
    gap: 1rem;
    padding-block: 1rem;
    margin-block: auto;
  }
  .cover > svg {
    inline-size: 15rem;
  }
  .themes {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.75rem;
    inline-size: 100%;
  }
  .theme {
    padding-inline: 0;
  }
  [aria-pressed="true"] {
    background: var(--wash);
    border-color: var(--accent);
    text-decoration: underline;
  }
  footer {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: 3.5rem;
    padding-inline: 1.25rem 0.5rem;
    border-block-start: 1px solid var(--wash);
    font-size: 0.875rem;
  }
  footer span {
    flex: 1;
  }
  .bar {
    position: absolute;
    inset-block-start: -2px;
    inset-inline-start: 0;
    block-size: 3px;
    background: var(--accent);
  }
`;
