/** The story to take along: printed, copied, saved, with the hero's name and without a control. */
import { assert } from "chai";
import { answered, named, openMenu, tell } from "./menu/testing.ts";
import { HandClock, heard, mount, seen, unmount } from "./testing.ts";
import type { StoryStream } from "./story-stream.ts";

const HERO = "Zebedee";
const CANNOT = "That does not work here. Please ask a grown\u2011up.";
const WHO = `From our storybook · ${
  new Intl.DateTimeFormat("en", { dateStyle: "long" }).format(new Date(0))
}`;

/** The told chapters as the service has them, with the name. */
const chapters = ({ state }: StoryStream) =>
  state.chapters.map(({ complete }) => complete!.story_content.replaceAll("{{HERO}}", HERO));

function whole(element: StoryStream): string {
  const [one, two] = chapters(element);
  const title = element.paint(element.state.chapters[0]!.complete!.title);
  return [title, "Chapter 1", one, "Chapter 2", two, WHO].join("\n\n");
}

/** What is put in the place of the browser's own, until the test is over. */
const restored: (() => void)[] = [];
function replace(owner: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true });
  restored.push(() =>
    own ? Object.defineProperty(owner, name, own) : delete (owner as Record<string, unknown>)[name]
  );
}

async function press(element: StoryStream, name: string): Promise<void> {
  const button = named(await openMenu(element), name);
  button.focus();
  button.click();
}

/** A printer that has `events` of its own; what it prints. */
function printer(element: StoryStream, events: string[]): Promise<Document> {
  return new Promise((resolve) => {
    new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(node instanceof HTMLIFrameElement)) continue;
        const there = node.contentWindow as Window & typeof globalThis;
        replace(there, "print", () => {
          resolve(there.document.cloneNode(true) as Document);
          for (const type of events) there.dispatchEvent(new Event(type));
        });
      }
    }).observe(element.shadowRoot!, { childList: true });
  });
}

suite("keep the story", () => {
  let element: StoryStream;
  setup(async () => {
    element = await mount({ hero: HERO }, new HandClock());
    await tell(element, 2);
  });
  teardown(() => {
    for (const restore of restored.splice(0)) restore();
    unmount();
  });

  test("copied is the story, byte for byte, with the name and who told it", async () => {
    let copied = "";
    replace(navigator, "clipboard", {
      writeText: (text: string) => Promise.resolve(copied = text),
    });
    await press(element, "Copy");
    assert.equal(await answered(element), "Copied. Now you can paste it.");
    assert.equal(copied, whole(element));
    assert.include(copied, HERO);
  });

  test("where the clipboard is refused it is copied as a selection; the focus stays", async () => {
    let copied = "";
    replace(navigator, "clipboard", undefined);
    replace(document, "execCommand", (command: string) => {
      const { activeElement } = element.shadowRoot!;
      if (command === "copy") copied = (activeElement as HTMLTextAreaElement).value;
      return true;
    });
    await press(element, "Copy");
    assert.equal(await answered(element), "Copied. Now you can paste it.");
    assert.equal(copied, whole(element));
    assert.equal(element.shadowRoot!.activeElement?.textContent, "Copy");
    assert.isNull(element.shadowRoot!.querySelector("textarea"));
  });

  test("where nothing can be copied it says so", async () => {
    replace(navigator, "clipboard", undefined);
    replace(document, "execCommand", () => false);
    await press(element, "Copy");
    assert.equal(await answered(element), CANNOT);
  });

  test("saved is the same text, in a file of the title's name", async () => {
    const files: Blob[] = [];
    const names: string[] = [];
    replace(URL, "createObjectURL", (file: Blob) => (files.push(file), "blob:file"));
    replace(HTMLAnchorElement.prototype, "click", function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await press(element, "Save as text");
    assert.equal(await answered(element), "Saved.");
    assert.deepEqual(names, [`${element.paint(element.state.chapters[0]!.complete!.title)}.txt`]);
    assert.equal(files[0]!.type, "text/plain");
    assert.equal(await files[0]!.text(), whole(element));
  });

  test("printed are picture, title, chapters and who told it: no control, and nothing stays", async () => {
    const printed = printer(element, ["beforeprint", "afterprint"]);
    await press(element, "Print");
    const page = await printed;
    const title = element.paint(element.state.chapters[0]!.complete!.title);
    assert.equal(page.title, title);
    assert.lengthOf(page.querySelectorAll("svg"), 1);
    assert.deepEqual([...page.querySelectorAll("h2")].map(({ textContent }) => textContent), [
      `Chapter 1${title}`,
      "Chapter 2",
    ]);
    const texts = [...page.querySelectorAll(".text")].map((text) =>
      [...text.querySelectorAll("p")].map(({ textContent }) => textContent.trim()).join("\n\n")
    );
    assert.deepEqual(texts, chapters(element));
    assert.equal(page.querySelector(".text")!.getAttribute("lang"), "en");
    assert.equal(page.querySelector(".note")!.textContent, WHO);
    assert.lengthOf(page.querySelectorAll("button, input, [role], section, footer"), 0);
    await seen(element, (root) => !root.querySelector("iframe"));
    assert.equal(element.shadowRoot!.querySelector("[role=status]")!.textContent, "");
  });

  test("where a page must not print it says so", async () => {
    const printed = printer(element, []);
    await press(element, "Print");
    await printed;
    assert.equal(await answered(element), CANNOT);
    assert.isNull(element.shadowRoot!.querySelector("iframe"));
  });

  test("before the first chapter is whole there is nothing to keep, then what has been read", async () => {
    unmount();
    element = await mount({ hero: HERO, pace: "3" }, new HandClock());
    const one = heard(element, "story-complete");
    element.start();
    const panel = await openMenu(element);
    assert.notInclude(panel.textContent, "Print");
    await one;
    element.showAll();
    await seen(element, (root) => root.querySelector(".more")!.textContent.includes("Print"));
    const two = heard(element, "story-complete");
    element.choose("c1");
    await two;
    let copied = "";
    replace(navigator, "clipboard", {
      writeText: (text: string) => Promise.resolve(copied = text),
    });
    named(panel, "Copy").click();
    await answered(element);
    const title = element.paint(element.state.chapters[0]!.complete!.title);
    assert.equal(copied, [title, "Chapter 1", chapters(element)[0], WHO].join("\n\n"));
  });
});
