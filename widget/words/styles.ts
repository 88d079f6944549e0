/** The line under a new word, the row of them, and the card that says what one means. */
import { css } from "../styles/css.ts";

export const styles: string = css`
  ::highlight(story-new) {
    text-decoration: underline dotted;
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    margin-block: 1.5rem;
  }
  .meaning {
    inset: auto;
    inline-size: min(18rem, 100vw - 2rem);
    max-block-size: 50dvh;
    padding: 1rem;
    border: 2px solid var(--accent);
    border-radius: 1.25rem;
    background: var(--paper);
    box-shadow: 0 0.5rem 2rem #0003;
    text-align: center;
  }
  .meaning p {
    margin-block: 0.5rem 1rem;
  }
`;
