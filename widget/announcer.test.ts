/** What a screen reader hears of a story: every sentence once, in order, none on the heels of another. */
import { assert } from "chai";
import { keepSettings, type Settings } from "./around/settings.ts";
import type { StoryStream } from "./story-stream.ts";
import { choices, cut, HandClock, heard, mount, seen, unmount } from "./testing.ts";

const STEP_MS = 50;
const APART_MS = 250;
/** Longer than any pause between two sentences that have arrived. */
const SILENCE_MS = 20_000;

interface Said {
  text: string;
  at: number;
}

/** Listens as a screen reader does: to what appears in the regions, while time goes by. */
class Listener {
  readonly said: Said[] = [];
  #spoke = -1;

  constructor(readonly element: StoryStream, readonly clock: HandClock) {}

  /** Until nothing has been said for long. */
  async listen(): Promise<void> {
    await this.element.updateComplete;
    const regions = [...this.element.shadowRoot!.querySelectorAll("[aria-live=polite]")];
    for (let silent = 0; silent < SILENCE_MS; silent += STEP_MS) {
      const now = regions.findIndex(({ textContent }) => textContent);
      if (now !== this.#spoke) {
        this.#spoke = now;
        const text = regions[now]!.textContent!.trim();
        this.said.push({ text, at: this.clock.now() });
        silent = 0;
      }
      this.clock.advance(STEP_MS);
    }
  }

  get texts(): string[] {
    return this.said.map(({ text }) => text);
  }
}

/** What the service tells, as it should be read: the sentences, each chapter's title and question. */
class Script {
  readonly sentences: string[] = [];
  readonly ends: { title: string; question: string }[] = [];
  /** Both, as they came. */
  readonly all: string[] = [];

  constructor(element: StoryStream, name: string) {
    const named = (text: string) => text.replaceAll("{{HERO}}", name).trim();
    const ids = new Set<string>();
    element.addEventListener("story-event", ({ detail: { id, type, data } }) => {
      const { chunk } = data as { chunk?: string };
      if (type !== "content" || !chunk || ids.has(id)) return;
      ids.add(id);
      this.sentences.push(named(chunk));
      this.all.push(named(chunk));
    });
    element.addEventListener("story-complete", ({ detail: { title, choice_question } }) => {
      const question = named(choice_question ?? "");
      this.ends.push({ title: named(title), question });
      if (question) this.all.push(question);
    });
  }
}

/** Hears a whole story, through its choices. */
async function hearAll(attributes: Record<string, string>) {
  const clock = new HandClock();
  const element = await mount({ hero: "Mia", ...attributes }, clock);
  const script = new Script(element, "Mia");
  const listener = new Listener(element, clock);
  element.start();
  for (;;) {
    const { choices: [first] } = await heard(element, "story-complete");
    await listener.listen();
    if (!first) return { script, listener };
    element.choose(first.id);
  }
}

function set(settings: Settings): void {
  keepSettings({ announce: undefined, ...settings } as Settings);
}

suite("a screen reader", () => {
  teardown(() => {
    set({});
    unmount();
  });

  for (const pace of ["0", "5"]) {
    test(`hears every sentence and question once, in order, at pace ${pace}`, async () => {
      const { script, listener: { said, texts } } = await hearAll({ pace });
      assert.deepEqual(texts, script.all);
      assert.lengthOf(script.ends, 3);
      for (const [index, { at }] of said.slice(1).entries()) {
        assert.isAtLeast(at - said[index]!.at, APART_MS);
      }
    });
  }

  test("hears the rest after a reload, and nothing of it twice", async () => {
    const { address } = cut("stall-8.open");
    const clock = new HandClock();
    const before = await mount({ service: address }, clock);
    const first = new Listener(before, clock);
    before.start();
    for (let sentence = 0; sentence < 4; sentence++) await heard(before, "story-sentence");
    await first.listen();
    before.remove();
    const after = await mount({ service: address }, clock);
    const script = new Script(after, "our hero");
    const second = new Listener(after, clock);
    await heard(after, "story-complete");
    await seen(after, choices);
    await second.listen();
    assert.isNotEmpty(first.texts);
    assert.deepEqual([...first.texts, ...second.texts], script.all);
  });

  test("hears each chapter's title and question, where the child wants only its end", async () => {
    set({ announce: "end" });
    const { script, listener } = await hearAll({});
    const ends = script.ends.map(({ title, question }) => `${title} ${question}`.trim());
    assert.deepEqual(listener.texts, ends);
  });

  test("hears nothing, where the child wants none", async () => {
    set({ announce: "off" });
    const { listener } = await hearAll({});
    assert.deepEqual(listener.texts, []);
  });

  test("hears no region but those two", async () => {
    const { listener: { element } } = await hearAll({});
    const root = element.shadowRoot!;
    assert.lengthOf(root.querySelectorAll("[aria-live]:not([aria-live=off])"), 2);
    for (const section of root.querySelectorAll("section")) assert.equal(section.ariaLive, "off");
  });
});
