/** The name goes in on the page, and never out of it. */
import { assert } from "chai";
import { withHero, withoutHero } from "./hero.ts";

suite("hero", () => {
  test("the name, or who stands for it, takes its place", () => {
    assert.equal(withHero("{{HERO}} saw {{HERO}}’s hat.", "Mia", "our hero"), "Mia saw Mia’s hat.");
    assert.equal(withHero("{{HERO}} ran.", "", "our hero"), "our hero ran.");
  });

  test("no part of the name is left in what is sent, however it is written", () => {
    const sent = (text: string, name: string) => withoutHero(text, name, "our hero");
    assert.equal(sent("mia and the dragon", "Mia"), "our hero and the dragon");
    assert.equal(sent("Mia's hat", "Mia"), "our hero's hat");
    assert.equal(sent("Jean at sea", "Jean-Luc"), "our hero at sea");
    assert.equal(sent("Zoe\u0308 flies", "Zo\u00eb"), "our hero flies");
    assert.equal(sent("A (b) *", "(b) *"), "A (our hero) *");
    assert.equal(
      sent("ZOË’S boat, zoe, Zoës cat", "Zoë"),
      "our hero’S boat, our hero, our hero cat",
    );
    assert.equal(sent("Mary's jane", "Mary  Jane"), "our hero's our hero");
    assert.equal(sent("İpek ile ipek", "İpek"), "our hero ile our hero");
    assert.equal(sent("मीरा flies", "मीरा"), "our hero flies");
  });

  test("words that only hold the name, and all words where there is none, stay", () => {
    assert.equal(withoutHero("Miami", "Mia", "our hero"), "Miami");
    assert.equal(withoutHero("space", "", "our hero"), "space");
  });
});
