/**
 * Registers `<story-stream>`, unless this page has it already: two script tags must not throw. On a
 * server there is no page, and nothing happens; nor in a browser that is too old to follow a stream,
 * where what stands in the tag is still to be seen.
 */
import { StoryStream } from "./story-stream.ts";

if (globalThis.document && "any" in AbortSignal && !customElements.get("story-stream")) {
  customElements.define("story-stream", StoryStream);
}

declare global {
  interface HTMLElementTagNameMap {
    "story-stream": StoryStream;
  }
}

export * from "./index.ts";
