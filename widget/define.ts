/** Registers `<story-stream>`, unless this page has it already: two script tags must not throw. */
import { StoryStream } from "./story-stream.ts";

if (!customElements.get("story-stream")) customElements.define("story-stream", StoryStream);

declare global {
  interface HTMLElementTagNameMap {
    "story-stream": StoryStream;
  }
}

export * from "./index.ts";
