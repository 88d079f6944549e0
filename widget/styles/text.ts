/**
 * The words of the story, and what stands with them. A title, which comes last, has room for two lines
 * from the beginning, so that nothing moves for it.
 */
import { css } from "./css.ts";

export const text: string = css`
  h2,
  em,
  .text {
    font-family: var(--serif);
  }
  h2,
  h3,
  .cover,
  .theme,
  label,
  header {
    display: grid;
    place-content: center;
    justify-items: center;
    text-align: center;
    text-wrap: balance;
    gap: 0.5rem;
    line-height: 1.25;
  }
  section > header {
    grid-template-columns: 100%;
  }
  h2 {
    font-weight: 700;
    font-size: clamp(1.4rem, 5cqi, 2.25rem);
  }
  header h2 {
    place-content: start center;
    min-block-size: calc(1.75rem + 2.5em);
    inline-size: 100%;
  }
  section + section h2 {
    min-block-size: 0;
  }
  small {
    font-size: 1rem;
    color: var(--accent);
  }
  .text,
  .book::before {
    font-size: calc(var(--story-size, clamp(1.25rem, 1.1rem + 0.8cqi, 1.5rem)) * var(--larger, 1));
    line-height: var(--lines, var(--story-line-height, 1.6));
    letter-spacing: var(--letters, var(--story-letter-spacing));
    word-spacing: var(--words, var(--story-word-spacing));
  }
  p + p {
    margin-block-start: 0.9em;
  }
  .text p:first-child::first-letter {
    font-size: 2.4em;
    line-height: 0.8;
    color: var(--accent);
  }
  [aria-busy="true"] > .text p:last-child::after {
    content: "";
    border-inline-start: 0.12em solid var(--accent);
    animation: blink 0.6s infinite alternate;
  }
  @keyframes blink {
    to {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion) {
    * {
      animation: none !important;
    }
  }
`;
