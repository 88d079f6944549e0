/** How the widget looks: a page of a picture book, of a size that never changes. */

/** Not Lit's `css`: a constructed sheet needs none of its checks, which weigh 150 bytes. */
const css = String.raw;

/** Paper, ink, and one accent a theme that has 4.5:1 on paper and under its own text, day and night. */
const colours = css`
  .book {
    --hue: var(--story-accent, #99402b);
    --glow: #f2c14e;
    --paper: var(--story-paper, #fdf8ec);
    --ink: var(--story-ink, #2b2320);
    --accent: var(--hue);
    --wash: color-mix(in srgb, var(--hue) 20%, #fff);
    color: var(--ink);
    background: var(--paper);
  }
  [data-theme="space"] {
    --hue: var(--story-accent, #3f4a9c);
  }
  [data-theme="animals"] {
    --hue: var(--story-accent, #2b6a45);
    --glow: #eda04f;
  }
  [data-theme="bedtime"] {
    --hue: var(--story-accent, #7a3f76);
  }
  @media (prefers-color-scheme: dark) {
    .book {
      --paper: var(--story-paper, #211c1a);
      --ink: var(--story-ink, #f3e9da);
      --accent: color-mix(in srgb, var(--hue) 45%, #fff);
      --wash: color-mix(in srgb, var(--hue) 45%, #222);
    }
  }
`;

const frame = css`
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
    container-type: inline-size;
    position: relative;
    border: 1px solid var(--wash);
    border-radius: var(--story-radius, 1.25rem);
    font: 1rem/1.4 ui-rounded, system-ui, sans-serif;
  }
  .scroll {
    overflow: auto;
    padding: 1.25rem max(5cqi, 50% - 18rem) 2.5rem;
  }
  .hidden {
    position: absolute;
    clip-path: inset(50%);
  }
  :focus-visible {
    outline: 3px solid;
    outline-offset: -4px;
  }
  svg {
    inline-size: 9rem;
    max-inline-size: 100%;
    stroke: #2b2320;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .w {
    stroke: none;
    fill: var(--wash);
  }
  .g {
    fill: var(--glow);
  }
  .a {
    fill: var(--hue);
  }
  .p {
    fill: #fdf8ec;
  }
`;

const text = css`
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
  h3 {
    font-weight: 700;
  }
  h2 {
    font-size: clamp(1.4rem, 5cqi, 2.25rem);
  }
  header h2 {
    min-block-size: 5.5rem;
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

const controls = css`
  button,
  input {
    min-block-size: 2.75rem;
    padding: 0.5rem 1rem;
    border: 2px solid var(--wash);
    border-radius: 1.5rem;
    background: none;
  }
  button {
    cursor: pointer;
  }
  button:hover,
  .big,
  .choice,
  input {
    border-color: var(--accent);
  }
  [aria-disabled="true"] {
    opacity: 0.5;
  }
  .big,
  .choice[aria-busy="true"] {
    color: var(--paper);
    background: var(--accent);
    opacity: 1;
  }
  h3,
  .big,
  .choice {
    min-block-size: 3.5rem;
    font-size: 1.25rem;
  }
  .big {
    padding-inline: 2rem;
    border-radius: 2rem;
    font-weight: 700;
  }
  .choice {
    inline-size: 100%;
    text-align: start;
    background: var(--wash);
  }
  .cover,
  .after {
    grid-template-columns: 100%;
    gap: 1rem;
    padding-block: 1rem;
  }
  .cover,
  article:empty + .after {
    margin-block: auto;
  }
  .cover > svg {
    inline-size: 15rem;
  }
  .themes {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.75rem;
    inline-size: 100%;
  }
  [aria-pressed="true"] {
    background: var(--wash);
    border-color: var(--accent);
    text-decoration: underline;
  }
  footer {
    position: relative;
    display: flex;
    justify-content: space-between;
    align-items: center;
    min-block-size: 3.5rem;
    padding-inline: 1.25rem 0.5rem;
    border-block-start: 1px solid var(--wash);
    font-size: 0.875rem;
  }
  progress {
    position: absolute;
    inset: -2px 0 auto;
    inline-size: 100%;
    block-size: 4px;
    accent-color: var(--accent);
  }
`;

export const styles: string = colours + frame + text + controls;
