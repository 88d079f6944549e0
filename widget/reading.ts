/** The element's half that stands by the child: what appears when, what is heard, what is still to load. */
import type { PropertyValues } from "lit";
import { Announcer } from "./announcer.ts";
import { pause } from "./clock.ts";
import type { Settings } from "./around/settings.ts";
import type { Tools } from "./around/tools.ts";
import { withHero } from "./hero.ts";
import { en } from "./labels/en.ts";
import { closestLang, labelsFor } from "./language.ts";
import { Page, type Reader } from "./page.ts";
import { load, type Parts, parts } from "./parts.ts";
import { sheet } from "./sheet.ts";
import { newest, type Sentence, type State, WHOLE } from "./state.ts";
import { Telling } from "./telling.ts";

/** Words a second at which the levels read; all others 3. */
const PACE: Record<string, number> = { developing: 4, intermediate: 5, advanced: 6 };

/** How long the first sight waits for what it is best seen with. */
const PATIENCE_MS = 3000;

/** Whether the child wants nothing to move by itself. */
export const still = (): boolean => matchMedia("(prefers-reduced-motion)").matches;

export abstract class Reading extends Telling implements Reader {
  /** Words a second; 0 shows each sentence as it comes. By default the level decides. */
  declare pace?: number | null;
  /** Whether nothing new appears until `start()`. To be read: `pause()` sets it. */
  declare paused: boolean;
  /** There is more below what can be seen. @internal */
  declare below: boolean;
  /** @internal */
  declare settings: Settings;
  /** @internal */
  readonly parts: Partial<Parts> = parts;
  /** @internal */
  readonly announcer = new Announcer(this);
  /** What helps to read, once it is loaded. @internal */
  tools: Tools | undefined;
  #page = new Page(this);
  #styled = new Set<string>();
  #ready: Promise<void> | undefined;
  /** Whether the row of new words is there, or will not be; undefined before it is asked for. */
  #words: boolean | undefined;
  /** Those that were found; a page may have put others in their place. */
  #found = en;

  /** Words a second. @internal */
  get speed(): number {
    const { pace } = this.settings;
    const usual = PACE[this.level] ?? 3;
    // What the child has taken beats a page that shows all at once.
    return pace === undefined ? this.pace ?? usual : pace * (this.pace || usual);
  }

  /** @internal */
  get whole(): boolean {
    return this.tools?.listening || this.settings.whole || still();
  }

  /** Puts the hero's name in. @internal */
  readonly paint = (text: string): string => withHero(text, this.name, this.labels.someone);

  /** Where the text of a chapter stands. @internal */
  text(chapter: number): HTMLElement {
    return this.#page.leaf(chapter).node;
  }

  /** @internal */
  override announce(text: string): void {
    if (!this.settings.announce) this.announcer.say(this.paint(text));
  }

  /** @internal */
  sentence(chapter: number, { fresh, paragraph, seq, text }: Sentence): void {
    this.tools?.more();
    if (!fresh) return;
    this.appears(chapter, seq);
    if (!this.tools?.listening) this.announce(text);
    this.say("story-sentence", { chapter, paragraph, text });
  }

  /** @internal */
  rest(): void {
    const last = newest(this.state);
    if (!last || last.revealed || this.state.phase === "telling") return;
    // What stands between the text and the ways on must not come after them.
    if (this.#words === undefined) {
      this.#words = false;
      Promise.race([this.need("words"), pause(this.clock, PATIENCE_MS)]).then(() => {
        this.#words = true;
        this.#page.go();
      });
    }
    if (!this.#words) return;
    this.change({ what: "revealed" });
    if (last.complete) this.appears(last.number, WHOLE);
    this.tools?.more();
    const { title = "", choice_question: question } = last.complete ?? {};
    if (this.settings.announce === "off" || this.tools?.listening) return;
    this.announcer.say(this.paint((this.settings.announce ? title + " " : "") + (question ?? "")));
  }

  /** The page that the child scrolls. @internal */
  get scroller(): HTMLElement {
    return this.shadowRoot!.querySelector(".scroll")!;
  }

  /** Turns the page to what stands below. */
  turn(): void {
    this.tools?.turnOn();
  }

  /** Goes to the chapter at `index`, by default the newest. @internal */
  goTo(index = -1): void {
    const { scroller } = this;
    const section = [...scroller.querySelectorAll("section")].at(index);
    const top = (node: Element) => node.getBoundingClientRect().top;
    if (section) scroller.scrollTop += top(section) - top(scroller);
  }

  /** Lets what has arrived appear as it shall now. @internal */
  again(): void {
    if (this.settings.announce === "off") this.announcer.hush();
    this.#page.stop();
    this.#page.go();
  }

  /** Shows all that has arrived, at once, unless it pauses. */
  showAll(): void {
    if (!this.paused) this.#page.showAll();
  }

  /** Stops the words and the voice where they are; `start()` goes on. The telling goes on unseen. */
  pause(): void {
    this.paused = true;
    this.#page.stop();
    this.tools?.hush();
  }

  /** Begins a story, or goes on with one that pauses. */
  override start(): void {
    const { paused } = this;
    this.paused = false;
    if (!paused || this.state.phase === "cover") return super.start();
    this.#page.go();
  }

  override tryAgain(): void {
    if (!this.tools) this.#equip();
    super.tryAgain();
  }

  override forget(): void {
    this.paused = false;
    this.tools?.hush();
    this.announcer.hush();
    super.forget();
  }

  /** Begins to read aloud from where the child is, or stops; nothing where the device has no voice. */
  listen(): void {
    this.tools?.listen();
  }

  /** Opens the panel `comfort` or `menu`; the one that is open, or "", shuts it. */
  open(panel: string): void {
    this.tools?.open(panel);
  }

  /** A part, and its styles with it. @internal */
  async need<Name extends keyof Parts>(name: Name): Promise<Parts[Name] | undefined> {
    const part = await load(name);
    if (part && !this.#styled.has(name)) {
      this.#styled.add(name);
      this.shadowRoot!.adoptedStyleSheets.push(sheet((part as { styles?: string }).styles ?? ""));
      this.requestUpdate();
    }
    return part;
  }

  async #equip(): Promise<void> {
    const speaks = labelsFor(closestLang(this)).then((labels) => {
      if (this.labels === this.#found) this.labels = this.#found = labels;
    });
    const around = await this.need("around");
    if (around) this.tools ??= new around.Tools(this);
    if (Object.keys(this.settings).length) await this.need("comfort");
    await speaks;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ready = Promise.race([this.#equip(), pause(this.clock, PATIENCE_MS)])
      .catch(() => {}).then(() => this.#ready = undefined);
    if (this.hasUpdated) this.#page.go();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page.stop();
    this.announcer.hush();
  }

  /** What is seen first is whole, and of the right language. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#ready) await this.#ready;
    super.scheduleUpdate();
  }

  protected override firstUpdated(): void {
    const { scroller } = this;
    const look = ([end]: IntersectionObserverEntry[]) => this.below = !end!.isIntersecting;
    try {
      new IntersectionObserver(look, { root: scroller, rootMargin: "9px" })
        .observe(scroller.lastElementChild!);
    } catch { /* Nothing says that there is more below. */ }
  }

  protected override update(changed: PropertyValues): void {
    const before = changed.get("state") as State | undefined;
    const { activeElement } = this.shadowRoot!;
    // A pause ends with what it would have kept from the child: that something went wrong.
    if (this.paused && this.state.phase === "failed") this.paused = false;
    if (this.state.fault?.code === "withheld") this.announcer.hush();
    this.#page.follow(this.state.chapters);
    super.update(changed);
    // A chapter that has just been asked for is shown.
    const place = ({ storyId, chapters }: State) => [storyId, chapters.at(-1)?.number].join();
    if (before && place(before) !== place(this.state)) this.goTo();
    // What the child held is gone, such as the button that was pressed: the story is next.
    if (activeElement && !this.shadowRoot!.activeElement) {
      this.scroller.focus({ preventScroll: true });
    }
  }
}
