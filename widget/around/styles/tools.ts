/** The tools at the foot, and what lies on the book. */
import { css } from "../../styles/css.ts";

export const tools: string = css`
  .book {
    display: grid;
    grid-template: minmax(0, 1fr) auto / 100%;
  }
  .book::before,
  .scroll,
  .panel {
    grid-area: 1 / 1;
  }
  .tool {
    flex: none;
    padding: 0.5rem;
    border-color: transparent;
    border-radius: 1rem;
  }
  .tool svg {
    display: block;
    inline-size: 1.5rem;
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
  @container (inline-size < 21rem) {
    footer {
      gap: 0;
      padding-inline: 0.75rem 0.25rem;
      line-height: 1.2;
    }
  }
  .panel {
    position: relative;
    overflow: auto;
    padding: 1.25rem max(1.25rem, 50% - 18rem);
    border-radius: inherit;
    background: var(--paper);
  }
  .panel:focus {
    outline: 0;
  }
  .panel button {
    border-color: var(--accent);
  }
  .panel header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    padding-block-end: 1rem;
  }
  .panel h2 {
    place-content: center;
    inline-size: auto;
    min-block-size: 0;
  }
`;
