/** Each fault has words, and what can be done about it is done. */
import { assert } from "chai";
import { type Fault, remedy } from "./faults.ts";
import { around } from "./labels/en-around.ts";
import { FAULTS } from "./around/trouble.ts";

const CODES = [
  "model_unavailable",
  "model_refused",
  "timed_out",
  "interrupted",
  "withheld",
  "cancelled",
  "safety_unavailable",
  "site_stopped",
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

const said = (code: Fault["code"]) => around.faults[FAULTS.findIndex((codes) => codes.test(code))]!;

suite("faults", () => {
  test("every code has words for a child, and so has one that is new", () => {
    for (const code of [...CODES, "brand_new" as Fault["code"]]) {
      assert.match(said(code), /^[A-Z]/, code);
      const cure = remedy({ code });
      if (cure !== "cover") assert.match(around.hints[cure], /\.$/, code);
    }
  });

  test("a book that was closed says so, and that a part was not checked", () => {
    assert.equal(said("site_stopped"), "The book is closed for now");
    assert.equal(said("safety_unavailable"), "We could not check this part");
  });

  test("a chapter that ended untold is told anew if that makes sense", () => {
    assert.equal(remedy({ code: "interrupted", retryable: true }), "retell");
    assert.equal(remedy({ code: "safety_unavailable", retryable: true }), "retell");
    assert.equal(remedy({ code: "brand_new" as Fault["code"], retryable: true }), "retell");
    assert.equal(remedy({ code: "model_refused", retryable: false }), "cover");
    assert.equal(remedy({ code: "site_stopped", retryable: false }), "none");
  });

  test("what was refused in a story is chosen anew", () => {
    assert.equal(remedy({ code: "theme_refused", back: true }), "back");
  });

  test("a refusal is asked again, caught up with, given up, or shown to a grown-up", () => {
    assert.equal(remedy({ code: "offline" }), "repeat");
    assert.equal(remedy({ code: "unavailable" }), "repeat");
    assert.equal(remedy({ code: "conflict" }), "recall");
    assert.equal(remedy({ code: "gone" }), "cover");
    assert.equal(remedy({ code: "theme_refused" }), "cover");
    assert.equal(remedy({ code: "distress" }), "cover");
    assert.equal(remedy({ code: "brand_new" as Fault["code"] }), "cover");
    assert.equal(remedy({ code: "site_not_allowed" }), "none");
    assert.equal(remedy({ code: "site_stopped" }), "none");
  });
});
