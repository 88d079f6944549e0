/** `<story-stream>`: a story for a child, told live. */
import type { PropertyValues, TemplateResult } from "lit";
import { en } from "./labels/en.ts";
import { Reading } from "./reading.ts";
import { COVER } from "./state.ts";
import { sheet } from "./sheet.ts";
import { styles } from "./styles.ts";
import { THEME } from "./telling.ts";
import { view } from "./view.ts";

const inner = { attribute: false };

/**
 * @slot cover - A picture of the page's own on the cover.
 * @slot footer - What stands beside who tells.
 * @csspart book - All of it.
 * @csspart title - The title of the cover or of a chapter.
 * @csspart notice - What the child is told kindly before a chapter.
 * @csspart text - The text of a chapter.
 * @csspart button - Each button; it has one of the next four as well.
 * @csspart big - The way on: to begin, or to another story.
 * @csspart choice - A way that the story can go on.
 * @csspart quiet - A way that matters less.
 * @csspart tool - A sign at the foot.
 * @csspart panel - What lies on the book while it is open.
 * @csspart footer - Who tells, and the tools.
 * @cssprop [--story-height=34rem] - How tall the book is.
 * @cssprop --story-paper - The colour of the page.
 * @cssprop --story-ink - The colour of the text.
 * @cssprop --story-accent - The colour of buttons and pictures. By default each theme has its own.
 * @cssprop --story-font - The family of the text.
 * @cssprop --story-size - The size of the text.
 * @cssprop [--story-line-height=1.6] - The height of its lines.
 * @cssprop --story-letter-spacing - What stands between its letters.
 * @cssprop --story-word-spacing - What stands between its words.
 * @cssprop [--story-radius=1.25rem] - How round the corners of the book are.
 */
export class StoryStream extends Reading {
  static override get styles(): CSSStyleSheet {
    return sheet(styles);
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
    wishes: { type: Boolean },
    chapters: { type: Number },
    pace: { type: Number },
    labels: inner,
    state: inner,
    picked: inner,
    written: inner,
    settings: inner,
    paused: inner,
    below: inner,
  };

  /** Under this name the tab remembers the story; by default the tag's place on its page. */
  declare story: string;
  /** Begins by itself. */
  declare autostart?: boolean;
  /** The child may write what shall happen next. */
  declare wishes?: boolean;

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
    this.settings = {};
    this.picked = THEME;
    // A moment later, so that the page's own listeners can prevent it.
    this.addEventListener("story-ask", (event) => {
      const { to, what = "" } = event.detail;
      queueMicrotask(() => event.defaultPrevented || this[to](what));
    });
  }

  #online = () => {
    if (this.state.fault?.code === "offline") this.tryAgain();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("online", this.#online);
    if (this.hasUpdated) this.task.run();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("online", this.#online);
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
    super.firstUpdated();
    if (!this.restore() && this.autostart) this.start();
  }

  protected override update(changed: PropertyValues): void {
    this.service = this.service.replace(/\/+$/, "");
    super.update(changed);
  }

  protected override render(): TemplateResult {
    return view(this);
  }
}
