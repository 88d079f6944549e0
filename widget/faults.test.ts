/** Each fault has words, and what can be done about it is done. */
import { assert } from "chai";
import { type Fault, remedy } from "./faults.ts";
import { en } from "./labels/en.ts";

const CODES = [
  "model_unavailable",
  "model_refused",
  "timed_out",
  "interrupted",
  "withheld",
  "cancelled",
  "malformed",
  "theme_refused",
  "unauthorized",
  "site_not_allowed",
  "scope_missing",
  "not_found",
  "conflict",
  "gone",
  "too_large",
  "quota",
  "unavailable",
  "offline",
] as Fault["code"][];

suite("faults", () => {
  test("every code has words for a child, and so has one that is new", () => {
    for (const code of [...CODES, "brand_new" as Fault["code"]]) {
      assert.match(en.fault({ code }), /^[A-Z]/, code);
      assert.match(en.hint({ code }), /\.$/, code);
    }
  });

  test("a chapter that ended untold is told anew if that makes sense", () => {
    assert.equal(remedy({ code: "interrupted", retryable: true }), "retell");
    assert.equal(remedy({ code: "model_refused", retryable: false }), "cover");
  });

  test("a refusal is asked again, caught up with, given up, or shown to a grown-up", () => {
    assert.equal(remedy({ code: "offline" }), "repeat");
    assert.equal(remedy({ code: "unavailable" }), "repeat");
    assert.equal(remedy({ code: "conflict" }), "recall");
    assert.equal(remedy({ code: "gone" }), "cover");
    assert.equal(remedy({ code: "theme_refused" }), "cover");
    assert.equal(remedy({ code: "site_not_allowed" }), "none");
  });
});
