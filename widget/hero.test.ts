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

  test("nor where its own marks were forgotten, or it is joined to another word", () => {
    for (
      const [name, text, sent] of [
        ["D'Arcy", "DArcy and darcys fox", "X and X fox"],
        ["O’Neil", "oneil the fox", "X the fox"],
        ["Anna-Lena", "annalena and Anna-Lena", "X and X-X"],
        ["Anna Lena", "AnnaLena's fox", "X's fox"],
        ["محمد", "قصة لمحمد", "قصة X"],
        ["نورة", "سارة ونورة في البحر", "سارة X في البحر"],
        ["أحمد", "فبأحمد وكاحمد أَحْمَد وللأحمد", "X X X X"],
        ["محمد", "لـمحمد محـــمد والمحمد", "X X X"],
        ["小明", "小明的故事", "X的故事"],
        ["さくら", "海とさくらちゃん", "海とXちゃん"],
        ["มานี", "เรื่องของมานีกับแมว", "เรื่องของXกับแมว"],
        ["민수", "민수의 모험과 민순", "X의 모험과 민순"],
        ["小明", "さくら 小明", "さくら X"],
        ["Mia", "miaちゃん", "Xちゃん"],
        ["김 민수", "김민수가", "X가"],
      ] as const
    ) {
      assert.equal(withoutHero(text, name, "X"), sent, name);
    }
  });

  test("words that only hold the name, and all words where there is none, stay", () => {
    assert.equal(withoutHero("Miami", "Mia", "our hero"), "Miami");
    assert.equal(withoutHero("also, a ball", "Al", "our hero"), "also, a ball");
    assert.equal(withoutHero("a book", "Bo", "our hero"), "a book");
    assert.equal(withoutHero("وكالة مكتبة كلمي", "مي", "our hero"), "وكالة مكتبة كلمي");
    assert.equal(withoutHero("ways and s", "!", "our hero"), "ways and s");
    assert.equal(withoutHero("space", "", "our hero"), "space");
  });
});
