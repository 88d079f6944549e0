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
