import assert from "node:assert/strict";
import { outline } from "./outline.ts";
import { StorytellerError } from "./storytellers/storyteller.ts";

Deno.test("an error in the log says what and where, never what a child wrote", () => {
  const wish = "my name is Mia";
  const logged = outline(
    new TypeError(`Invalid URL: '/?custom_user_input=${wish}'`, { cause: wish }),
  );
  assert.match(logged, /^TypeError\n\s+at .*outline\.test\.ts/);
  assert.doesNotMatch(logged, /Mia/);
  assert.equal(outline(wish), "");
  assert.doesNotMatch(
    outline(new Error("x:\n    at home I am hit\n    at my school (Oak)")),
    /home|Oak/,
  );
  assert.equal(
    outline(new StorytellerError("timed_out", "The model answered 401")),
    "The model answered 401",
  );
});
