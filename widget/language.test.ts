/** In which language the widget speaks, and that each has a word for everything. */
import { assert } from "chai";
import { labels as ar } from "./labels/ar.ts";
import { around } from "./labels/en-around.ts";
import { labels as parts } from "./labels/en-parts.ts";
import { en, type Labels } from "./labels/en.ts";
import { labels as es } from "./labels/es.ts";
import { closestLang, labelsFor } from "./language.ts";
import { choices, mount, press, seen, unmount } from "./testing.ts";

/** Every word of a language by its path; those that take words are given some. */
function words(label: unknown, path = ""): [path: string, word: string][] {
  if (typeof label === "string") return [[path, label]];
  if (typeof label === "function") return [[path, label("7", "Mia")]];
  return Object.entries(label ?? {}).flatMap(([name, inner]) => words(inner, `${path}/${name}`));
}

const english = words({ ...en, around, parts });

const heading = (root: ParentNode) => root.querySelector("h2")!.textContent!.trim();

suite("language", () => {
  teardown(() => {
    unmount();
    document.documentElement.lang = "en";
  });

  for (const [name, labels] of Object.entries<Labels>({ es, ar })) {
    test(`${name} has a word of its own for everything`, () => {
      const own = words(labels);
      const paths = (all: typeof own) => all.map(([path]) => path).sort();
      assert.deepEqual(paths(own), paths(english));
      const same = own.filter(([path, word]) =>
        /\p{L}/u.test(word) && new Map(english).get(path) === word
      );
      // What is sent to the storyteller stays English, as the stories are.
      const kept = ["/someone", ...(labels.dir === "ltr" ? ["/dir"] : [])];
      assert.deepEqual(same.map(([path]) => path).sort(), kept.sort());
      for (const [path, word] of own) assert.equal(!word, !new Map(english).get(path), path);
    });
  }

  test("it is that of the closest lang, also through a shadow tree", async () => {
    document.documentElement.lang = "es-MX";
    const element = await mount({ theme: "" });
    const root = element.shadowRoot!;
    assert.equal(heading(root), "¿Qué leemos?");
    const host = document.createElement("div");
    host.lang = "ar";
    const inner = host.attachShadow({ mode: "open" }).appendChild(document.createElement("p"));
    document.body.append(host);
    assert.equal(closestLang(inner), "ar");
    host.remove();
    const paragraph = document.createElement("p");
    assert.equal(closestLang(paragraph), "");
  });

  test("a language it does not have, or none, is English", async () => {
    for (const lang of ["de", "", "constructor", "__proto__"]) {
      assert.equal(await labelsFor(lang), en, lang);
    }
    assert.equal((await labelsFor("AR-eg")).dir, "rtl");
  });

  test("words that a page has brought itself stay", async () => {
    const element = document.createElement("story-stream");
    element.labels = { ...en, again: "Noch einmal", around: { ...around, pause: "Halt" } };
    document.documentElement.lang = "es";
    document.body.append(element);
    await element.updateComplete;
    assert.equal(element.labels.again, "Noch einmal");
  });

  test("from right to left the book stands mirrored, and the story in it does not", async () => {
    document.documentElement.lang = "ar";
    const element = await mount({ theme: "ocean" });
    press(element, ".big");
    const [choice] = await seen(element, choices);
    const direction = (node: Element) => getComputedStyle(node).direction;
    const root = element.shadowRoot!;
    assert.equal(direction(root.querySelector(".book")!), "rtl");
    assert.equal(direction(root.querySelector(".text")!), "ltr");
    assert.equal(direction(choice!), "ltr");
    assert.equal(root.querySelector<HTMLElement>(".text")!.lang, "en");
    assert.include(root.querySelector("footer")!.textContent, ar.storybook);
  });
});
