/** What a developer copies must be what the page shows, whatever was typed into it. */
import assert from "node:assert/strict";
import { type Attributes, curlLine, tagPieces } from "./markup.ts";

const attributes: Attributes = {
  site: "pk_test_demo",
  theme: "space",
  level: "beginner",
  hero: "",
  pace: "",
  autostart: true,
};
const tag = (changed: Partial<Attributes>) =>
  tagPieces("http://127.0.0.1:8000", { ...attributes, ...changed })
    .map(({ text }) => text).join("");

Deno.test("the tag is two elements that can be pasted", () => {
  assert.equal(
    tag({}),
    `<script type="module"
  src="http://127.0.0.1:8000/v1/story-stream.js">
</script>
<story-stream
  site="pk_test_demo"
  theme="space"
  level="beginner"
  autostart>
</story-stream>`,
  );
});

Deno.test("the tag names what is set, and nothing else", () => {
  const bare = tag({ theme: "", autostart: false });
  assert.doesNotMatch(bare, /theme|hero|pace|autostart/);
  assert.match(tag({ hero: "Ada", pace: "0" }), /hero="Ada"\n {2}pace="0"/);
});

Deno.test("quotes stay inside their attribute", () => {
  assert.match(tag({ theme: `"><img> & co` }), /theme="&quot;>&lt;img> &amp; co"\n/);
});

Deno.test("quotes stay inside the shell's word", () => {
  assert.match(
    curlLine("http://127.0.0.1:8000", { ...attributes, theme: "the cat's $HOME" }),
    /--data-urlencode 'theme=the cat'\\''s \$HOME'$/,
  );
});
