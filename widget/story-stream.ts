/** `<story-stream>`: a story for a child, told live. */
import type { PropertyValues, TemplateResult } from "lit";
import type { Level } from "../service/protocol/events.ts";
import { withHero } from "./hero.ts";
import { en } from "./labels/en.ts";
import { Page } from "./page.ts";
import { PICTURES } from "./pictures.ts";
import { COVER, newest, type Sentence } from "./state.ts";
import { styles } from "./styles.ts";
import { Telling } from "./telling.ts";
import { view } from "./view.ts";

/** How far from the end is still at the end: less than two lines. */
const NEAR_PX = 64;

/** Words a second at which the levels read; all others 3. */
const PACE: Partial<Record<Level, number>> = { developing: 4, intermediate: 5, advanced: 6 };

/** Sentences that come closer together are spoken as one: screen readers drop the hasty. */
const TOGETHER_MS = 250;

const inner = { attribute: false };

export class StoryStream extends Telling {
  static override get styles(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    return sheet;
  }
  static override properties = {
    service: {},
    site: {},
    theme: {},
    level: {},
    hero: {},
    pronouns: {},
    interests: {},
    story: {},
    autostart: { type: Boolean },
    chapters: { type: Number },
    pace: { type: Number },
    labels: inner,
    state: inner,
    picked: inner,
  };

  /** Under this name the tab remembers the story; by default the tag's place on its page. */
  declare story: string;
  /** Begins by itself. */
  declare autostart?: boolean;
  /** Words a second; 0 shows each sentence as it comes. By default the level decides. */
  declare pace?: number | null;

  /** What a screen reader hears. @internal */
  readonly spoken: HTMLElement = document.createElement("div");
  /** What it is about to hear. */
  #said = "";
  #page = new Page(this);

  constructor() {
    super();
    this.service = new URL(import.meta.url).origin;
    this.site =
      this.theme =
      this.hero =
      this.story =
      this.interests =
        "";
    this.level = "beginner";
    this.labels = en;
    this.state = COVER;
    this.picked = PICTURES[0]!;
    this.spoken.className = "hidden";
    this.spoken.ariaLive = "polite";
    // A moment later, so that the page's own listeners can prevent it.
    this.addEventListener("story-ask", (event) => {
      const { to, what = "" } = event.detail;
      queueMicrotask(() => event.defaultPrevented || this[to](what));
    });
  }

  /** Words a second. @internal */
  get speed(): number {
    return this.pace ?? PACE[this.level] ?? 3;
  }

  /** Puts the hero's name in. @internal */
  readonly paint = (text: string): string => withHero(text, this.name, this.labels.someone);

  /** Where the text of a chapter stands. @internal */
  text(chapter: number): HTMLElement {
    return this.#page.leaf(chapter).node;
  }

  /** @internal */
  protected override speak(text: string): void {
    if (!this.#said) {
      this.clock.after(TOGETHER_MS, () => {
        this.spoken.textContent = this.#said;
        this.#said = "";
      });
    }
    this.#said += this.paint(text) + " ";
  }

  /** @internal */
  sentence(chapter: number, { fresh, paragraph, text }: Sentence): void {
    if (!fresh) return;
    this.speak(text);
    this.say("story-sentence", { chapter, paragraph, text });
  }

  /** @internal */
  rest(): void {
    const last = newest(this.state);
    if (!last || last.revealed || this.state.phase === "telling") return;
    this.change({ what: "revealed" });
    this.speak(last.complete?.choice_question ?? "");
  }

  get #scroller(): HTMLElement {
    return this.shadowRoot!.querySelector(".scroll")!;
  }

  /** @internal */
  atEnd(): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    return scrollHeight - clientHeight - scrollTop < NEAR_PX;
  }

  /** @internal */
  toEnd(): void {
    this.#scroller.scrollTop = 1e9;
  }

  /** Shows all that has arrived, at once. */
  showAll(): void {
    this.#page.showAll();
  }

  #online = () => {
    if (this.state.fault?.code === "offline") this.tryAgain();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("online", this.#online);
    if (!this.hasUpdated) return;
    this.#page.go();
    this.task.run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("online", this.#online);
    this.#page.stop();
    this.task.abort();
  }

  /** Two tags of one page must not share a story, nor two pages of one origin. */
  protected override get place(): string {
    const tags = (this.getRootNode() as ParentNode).querySelectorAll(this.localName);
    const place = `${location.pathname}#${this.id || [...tags].indexOf(this)}`;
    const key = ["story-stream/1", this.service, this.site, this.theme, this.story || place];
    return this.nameless(key.join());
  }

  protected override firstUpdated(): void {
    if (!this.restore() && this.autostart) this.start();
  }

  protected override update(changed: PropertyValues): void {
    const root = this.shadowRoot!;
    const { activeElement } = root;
    this.service = this.service.replace(/\/+$/, "");
    // A chapter that has just been opened is shown; a text that comes at once is read from its top.
    const follows = this.hasUpdated &&
      (newest(this.state)?.sentences.length === 0 || this.speed && this.atEnd());
    this.#page.follow(this.state.chapters);
    super.update(changed);
    if (follows) this.toEnd();
    // What the child held is gone, such as the button that was pressed: the story is next.
    if (activeElement && !root.activeElement) this.#scroller.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    return view(this);
  }
}
