/** Some hundred stories of the leak test; `npm run test:leaks` tells any number. */
import assert from "node:assert/strict";
import { lexicon } from "../stages/gates/lexicon.ts";
import { canary, find, FLAGGED } from "./canaries.ts";
import { runLeaks } from "./leaks.ts";
import { sentencesOf, VARIANTS } from "./sentences.ts";

Deno.test("nothing unjudged or refused gets out, whatever befalls a house", async () => {
  const { tally, counterexample } = await runLeaks({ runs: 120, seed: 7 });
  assert.deepEqual(tally.wrongs, [], String(counterexample));
});

Deno.test("what is said to be clean passes the gates here, and what is said to be refused does not", () => {
  const whole = (line: Parameters<typeof sentencesOf>[0], variant: number, mark: string) =>
    sentencesOf(line, variant).map((one) =>
      one.replaceAll("@", "fox").replace("#", "104").replace("^", mark)
    );
  for (let n = 0; n < 500; n++) {
    const [never, moderated] = [canary("never", n), canary("moderated", n)];
    const clean = [
      ...whole("clean", n, ""),
      ...whole("unjudged", n, never),
      ...whole("moderated", n, moderated),
      ...whole("moderated cut", n, never),
    ];
    for (const text of clean) assert.deepEqual(lexicon(text, ""), [], text);
  }
  for (let n = 0; n < VARIANTS.refused; n++) {
    const text = whole("refused", n, canary("never", n)).join("");
    assert.notDeepEqual(lexicon(text, ""), [], text);
    // However much of it has come, the bad word stands before the mark.
    const cut = text.slice(0, text.search(/[qzvxj]{5}/) + 5);
    assert.notDeepEqual(lexicon(cut, ""), [], cut);
  }
  for (let n = 0; n < VARIANTS.cut; n++) {
    const [first = "", second = ""] = whole("cut", n, canary("never", n));
    assert.deepEqual(lexicon(first, ""), []);
    assert.notDeepEqual(lexicon(second, `${first} `), []);
  }
  assert.match(whole("moderated cut", 0, "").join(" "), FLAGGED);
});

Deno.test("any fragment of a mark is found, also in a token; innocent words are none", () => {
  for (const mark of ["never", "moderated"] as const) {
    for (let n = 0; n < 200; n++) {
      const word = canary(mark, n);
      for (let at = 0; at + 5 <= word.length; at++) {
        assert.equal(find(`a ${word.slice(at, at + 5)}.`)[0]?.mark, mark);
      }
      assert.equal(
        find(`x ${btoaUrl({ alg: 1 })}.${btoaUrl({ sub: word })}.${"x".repeat(43)}`).length,
        1,
      );
    }
  }
  assert.deepEqual(find("pk_test_demo sk_test_demo eyJ Back again, quizzical jazz ghosts"), []);
});

const btoaUrl = (value: object) => btoa(JSON.stringify(value)).replaceAll("=", "");
