/** How the panel of what is seldom asked for looks: a list, and at its foot what came of a press. */
import { css } from "../../styles/css.ts";

export const styles: string = css`
  .more,
  .more div,
  .more ol {
    display: grid;
    gap: 0.5rem;
    padding: 0;
    list-style: none;
  }
  .more,
  .more ol {
    gap: 1.25rem;
  }
  .more div {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
  }
  .more h3 {
    place-content: start;
    text-align: start;
    font-size: 1.25rem;
  }
  .more p,
  summary {
    padding: 0.75rem 1rem;
  }
  summary {
    border-radius: 1rem;
    cursor: pointer;
  }
  .line {
    inline-size: 100%;
    border-radius: 1rem;
    text-align: start;
  }
  .line small {
    display: block;
  }
  .line em {
    font-size: 1.25rem;
  }
  details > * + * {
    margin-block-start: 0.5rem;
  }
  .panel {
    scroll-padding-block: 5rem;
  }
  .more p:last-child:not(:empty) {
    position: sticky;
    inset-block-end: -1.25rem;
    border-block-start: 2px solid var(--wash);
    background: var(--paper);
    font-weight: 700;
    text-align: center;
  }
  .more p:empty {
    padding: 0;
  }
`;
