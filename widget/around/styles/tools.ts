/** The tools at the foot, and what lies on the book. */
import { css } from "../../styles/css.ts";

export const tools: string = css`
  .tool {
    padding: 0.5rem;
    border: 0;
  }
  .tool svg {
    display: block;
    inline-size: 1.75rem;
    fill: none;
    stroke: currentColor;
  }
  .tool[data-away] {
    visibility: hidden;
  }
  .turn {
    border-radius: 50%;
    color: var(--paper);
    background: var(--accent);
  }
  .panel {
    position: absolute;
    inset: 0 0 3.5rem;
    overflow: auto;
    padding: 1.25rem;
    border-radius: inherit;
    background: var(--paper);
  }
`;
