/** The built file on pages that forbid nearly everything. */
import { assert } from "chai";
import { cut, service } from "./testing.ts";

/** Loads a page in a frame; what it says until the story is complete, or something is amiss. */
function load(url: string, sandbox?: string): Promise<{ what: string; detail: unknown }[]> {
  const frame = document.createElement("iframe");
  if (sandbox) frame.setAttribute("sandbox", sandbox);
  const said: { what: string; detail: unknown }[] = [];
  const done = new Promise<typeof said>((resolve) => {
    addEventListener("message", function listen({ source, data }) {
      if (source !== frame.contentWindow) return;
      said.push(data);
      if (!/story-complete|story-error|fault/.test(data.what)) return;
      removeEventListener("message", listen);
      frame.remove();
      resolve(said);
    });
  });
  frame.src = url;
  document.body.append(frame);
  return done;
}

suite("strict pages", () => {
  test("a policy without styles, inline code or HTML from strings is not violated", async () => {
    const said = await load(`/strict.html?service=${cut("-").address}`);
    assert.deepEqual(said.map(({ what }) => what), ["story-complete"]);
  });

  test("a sandboxed frame of no origin, whose storage throws, tells a story", async () => {
    const said = await load(`/sandboxed.html?service=${await service()}`, "allow-scripts");
    assert.deepEqual(said.map(({ what }) => what), ["story-complete"]);
  });
});
