/** The sentence that is being said, and more clearly its word. */
import { css } from "../styles/css.ts";

export const styles: string = css`
  ::highlight(story-sentence) {
    background-color: var(--wash);
  }
  ::highlight(story-word) {
    background-color: var(--glow);
    color: #2b2320;
  }
  @media (forced-colors: active) {
    ::highlight(story-word) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`;
