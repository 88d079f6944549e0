/** The book: of a size that never changes, with a page in it that scrolls. */
import { css } from "./css.ts";

export const frame: string = css`
  :host {
    display: block;
    contain: content;
    block-size: var(--story-height, 34rem);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    font: inherit;
    color: inherit;
  }
  .book,
  .scroll {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  .book {
    container-type: size;
    position: relative;
    scrollbar-color: var(--accent) #0000;
    border: 1px solid var(--wash);
    --serif: var(--story-font, "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, serif);
    border-radius: var(--story-radius, 1.25rem);
    font: 1rem/1.4 ui-rounded, system-ui, sans-serif;
  }
  .scroll {
    overflow: auto;
    scrollbar-gutter: stable;
    padding: 1.25rem max(5cqi, 50% - 18rem) 0;
  }
  section {
    min-block-size: calc(100cqb - 5rem);
  }
  section + section {
    min-block-size: calc(100cqb - 3.5rem);
  }
  section:not(:last-child) {
    min-block-size: 0;
  }
  .hidden {
    position: absolute;
    clip-path: inset(50%);
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: -4px;
  }
`;
