/** The build takes out the white space that means nothing, and no other. */
import { assert } from "chai";
import { squeeze } from "./squeeze.ts";

suite("squeeze", () => {
  test("styles lose all white space but what parts words", () => {
    const code =
      "const a = css`\n  a > b, p + p {\n    margin: 0.5rem -0.2em;\n    top: calc(1px + 0.5em);\n  }\n`;";
    assert.equal(
      squeeze(code).trimEnd(),
      "const a = css`a>b,p+p{margin:.5rem -.2em;top:calc(1px + .5em)}`\n\n\n\n\n;",
    );
  });

  test("markup keeps spaces within a line and between attributes", () => {
    const code = "html`<p\n  class=${a}\n  id=b>\n  ${c} <em>${d}</em>\n</p>`";
    assert.equal(
      squeeze(code),
      "html`<p class=${a} id=b>${c} <em>${d}</em></p>`\n\n\n\n".trimEnd() + "\n\n\n\n",
    );
  });

  test("templates in templates are squeezed, code and plain strings are kept", () => {
    const code = "html`<a>\n  ${b ? html`<i>\n</i>` : `x\n  y`}\n</a>`;\nlet z = 1;";
    assert.equal(squeeze(code), "html`<a>${b ? html`<i></i>` : `x\n  y`}</a>`\n\n\n;\nlet z = 1;");
  });
});
