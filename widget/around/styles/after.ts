/** What stands before and after the text: notices, the wait, the ways on, the cards. */
import { css } from "../../styles/css.ts";

export const after: string = css`
  .notice {
    padding: 0.75rem 1rem;
    margin-block-end: 1.5rem;
    border-radius: 1rem;
    background: var(--wash);
  }
  section:has(> .after):not(:has(.text p)) {
    display: grid;
    align-content: center;
  }
  section:has(> .after):not(:has(.text p)) > header {
    display: none;
  }
  .note {
    padding-block: 1.5rem;
    text-align: center;
  }
  i {
    display: inline-block;
    padding: 0.35rem;
    margin: 1rem 0.2rem;
    border-radius: 50%;
    background: var(--accent);
    animation: bounce 1.2s infinite;
  }
  i + i {
    animation-delay: 0.15s;
  }
  i + i + i {
    animation-delay: 0.3s;
  }
  @keyframes bounce {
    30% {
      translate: 0 -0.5rem;
    }
    60% {
      translate: 0;
    }
  }
  .after {
    display: grid;
    grid-template-columns: 100%;
    place-content: center;
    justify-items: center;
    gap: 1rem;
    padding-block: 1rem;
    text-align: center;
    text-wrap: balance;
  }
  .scroll > .after {
    margin-block: auto;
  }
  .after h3,
  .choice,
  .distress {
    font-size: 1.25rem;
  }
  .choice {
    min-block-size: 3.5rem;
    border-color: var(--accent);
    inline-size: 100%;
    text-align: start;
    background: var(--wash);
  }
  .choice[aria-busy="true"] {
    color: var(--paper);
    background: var(--accent);
    opacity: 1;
  }
`;
