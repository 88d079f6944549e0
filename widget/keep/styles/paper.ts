/** What is different on paper: the book has no edge and no colour of its own; letters and lines stay as the child likes them. */
import { css } from "../../styles/css.ts";

export const styles: string = css`
  @page {
    margin: 2cm;
  }
  .book {
    all: unset;
    display: block;
  }
  header {
    display: block;
    break-after: avoid;
  }
  header h2 {
    min-block-size: 0;
    margin-block: 1.5rem 1rem;
  }
`;
