/** The panel: each group with its name, each choice as it makes the book look. */
import { css } from "../../styles/css.ts";

export const panel: string = css`
  fieldset {
    --larger: 1;
    --letters: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0;
    margin: 1.5rem 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.5rem;
    font-weight: 700;
  }
  fieldset label {
    position: relative;
    min-inline-size: 3rem;
    min-block-size: 3rem;
    padding-inline: 0.9rem;
    border-radius: 1.5rem;
    color: var(--ink);
    background: var(--paper);
    font-size: calc(1rem * var(--larger));
    letter-spacing: var(--letters);
  }
  [type="radio"] {
    position: absolute;
    inset: 0;
    appearance: none;
    cursor: pointer;
  }
  :checked {
    border-width: 5px;
  }
  :has(> input:checked) {
    background: var(--wash);
    text-decoration: underline;
  }
  select {
    inline-size: 100%;
  }
`;
