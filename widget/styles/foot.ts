/** The foot of the page: who tells, and how far the telling is. */
import { css } from "./css.ts";

export const foot: string = css`
  footer {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: 3.5rem;
    padding-inline: 1rem 0.25rem;
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
