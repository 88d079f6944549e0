/**
 * Registers `<story-stream>`, unless this page has it already: two script tags must not throw. On a
 * server there is no page, and nothing happens.
 */
import { StoryStream } from "./story-stream.ts";

if (globalThis.document && !customElements.get("story-stream")) {
  customElements.define("story-stream", StoryStream);
}

declare global {
  interface HTMLElementTagNameMap {
    "story-stream": StoryStream;
  }
}

export * from "./index.ts";
