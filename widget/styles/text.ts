/** The words of the story, and what stands with them: titles, questions, the wait for the first. */
import { css } from "./css.ts";

export const text: string = css`
  h2,
  h3,
  em,
  .text,
  .choice {
    font-family: var(--story-font, "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia,
      serif);
  }
  h2,
  h3,
  .cover,
  .after,
  .theme,
  .notice,
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
  h2,
  h3,
  .big {
    font-weight: 700;
  }
  h2 {
    font-size: clamp(1.4rem, 5cqi, 2.25rem);
  }
  header h2 {
    place-content: start center;
    min-block-size: 6rem;
  }
  small {
    font-size: 1rem;
    color: var(--accent);
  }
  .text {
    font-size: var(--story-size, clamp(1.25rem, 1.1rem + 0.8cqi, 1.5rem));
    line-height: var(--story-line-height, 1.6);
    letter-spacing: var(--story-letter-spacing);
    word-spacing: var(--story-word-spacing);
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
  .notice {
    padding: 0.75rem 1rem;
    margin-block-end: 1.5rem;
    border-radius: 1rem;
    background: var(--wash);
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
