/** The foot of the book: who tells, and what helps to read. It also opens and shuts what lies on the book. */
import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import type { Aloud } from "../aloud/aloud.ts";
import { ask } from "../controls/ask.ts";
import type { Wish } from "../events.ts";
import { around, type AroundLabels } from "../labels/en-around.ts";
import { type Reading, still } from "../reading.ts";
import { type Chapter, newest } from "../state.ts";
import { ICONS } from "./icons.ts";
import { overlay } from "./overlay.ts";
import { keepSettings, recallSettings, type Settings } from "./settings.ts";

/** A panel that lies on the book. */
export type Panel = "comfort" | "menu";

/** What stays in sight when the page is turned: about two lines. */
const OVERLAP_PX = 64;

/** The settings that the styles know, as `data-` attributes of the book. */
const LOOKS = ["size", "spacing", "colours", "focus"] as const;

/** Where speech is forbidden, asking for it may throw. */
function speech(): SpeechSynthesis | undefined {
  let found: SpeechSynthesis | undefined;
  try {
    found = speechSynthesis;
  } catch { /* There is none. */ }
  return found;
}

export class Tools implements ReactiveController {
  /** The panel that is open. */
  panel: Panel | undefined;
  /** This device can read aloud by itself, without sending the text away. */
  voices = false;
  #aloud: Aloud | undefined;
  /** Whose button gets the focus back. */
  #opened: Panel | undefined;

  constructor(readonly it: Reading) {
    it.addController(this);
    it.addEventListener("story-distress", () => it.announcer.say(this.words.distress.join(" ")));
  }

  get words(): AroundLabels {
    return this.it.labels.around ?? around;
  }

  get listening(): boolean {
    return this.#aloud?.speaking ?? false;
  }

  hostConnected(): void {
    this.it.settings = recallSettings();
    if (Object.keys(this.it.settings).length) this.it.need("comfort");
    this.#look();
    speech()?.addEventListener?.("voiceschanged", this.#look);
  }

  hostDisconnected(): void {
    speech()?.removeEventListener?.("voiceschanged", this.#look);
    this.hush();
  }

  #look = (): void => {
    this.voices = speech()?.getVoices()
      .some(({ localService, lang }) => localService && /^en/.test(lang)) ?? false;
    this.it.requestUpdate();
  };

  hostUpdated(): void {
    const { settings, shadowRoot } = this.it;
    const { dataset } = shadowRoot!.querySelector<HTMLElement>(".book")!;
    for (const name of LOOKS) {
      if (settings[name]) dataset[name] = `${settings[name]}`;
      else delete dataset[name];
    }
    // Early: its row must not come after the ways on that stand below it.
    if (newest(this.it.state)) this.it.need("words");
    if (this.panel === this.#opened) return;
    const opener = shadowRoot!.getElementById(this.#opened ?? "");
    this.#opened = this.panel;
    (shadowRoot!.querySelector<HTMLElement>(".panel") ?? opener)?.focus();
  }

  /** Opens a panel, or shuts the one that is open. */
  async open(panel: string): Promise<void> {
    const name = panel === this.panel ? undefined : panel as Panel | "";
    const here = name && await this.it.need("labels") && await this.it.need(name);
    this.panel = here ? name : undefined;
    this.it.requestUpdate();
  }

  /** Changes how this child reads, here and in every story of this tab. */
  set(change: Settings): void {
    this.it.settings = keepSettings(change);
    this.it.again();
  }

  /** Begins to read aloud from where the child is, or stops. */
  async listen(): Promise<void> {
    const part = await this.it.need("aloud");
    if (!part) return;
    this.#aloud ??= new part.Aloud(this.it);
    if (this.listening) return this.hush();
    this.it.start();
    this.#aloud.start();
    // What has appeared in part appears whole.
    this.it.again();
  }

  /** The voice stops. */
  hush(): void {
    this.#aloud?.stop();
  }

  /** A sentence has come, or the last one has. */
  more(): void {
    this.#aloud?.more();
  }

  overlay(): TemplateResult | undefined {
    const { it, it: { labels, parts }, panel } = this;
    const words = labels.parts ?? parts.labels?.labels;
    return panel && words &&
      overlay(this.words[panel], this.words.close, parts[panel]?.panel(it, words));
  }

  /** Turns the page; where only a few lines are bright, to the next two. */
  turnOn(): void {
    const { scroller, settings } = this.it;
    const text = settings.focus && scroller.querySelector(".text");
    const lines = text && 2 * parseFloat(getComputedStyle(text).lineHeight);
    const top = lines || scroller.clientHeight - OVERLAP_PX;
    scroller.scrollBy({ top, behavior: still() ? "auto" : "smooth" });
  }

  /** One that is not shown keeps its place: nothing moves when it comes. */
  #tool(name: keyof typeof ICONS, wish: Wish, shown: boolean, pressed?: boolean): TemplateResult {
    const label = this.words[name];
    return html`
      <button class="tool ${name}" part="button tool" id=${name} aria-pressed=${pressed ?? nothing}
        aria-label=${label} title=${label} ?data-away=${!shown} @click=${ask(wish)}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d=${ICONS[name]} />
        </svg>
      </button>
    `;
  }

  /**
   * @param below there is more below what can be seen
   * @param telling the chapter whose words are still to appear
   */
  render(below: boolean, telling?: Chapter): unknown {
    const { it: { paused, state }, panel } = this;
    const open = (name: Panel) =>
      this.#tool(name, { to: "open", what: name }, true, panel === name);
    if (state.phase === "cover") return open("comfort");
    const words = !!telling?.sentences.length;
    return [
      this.#tool("turn", { to: "turn" }, below && !panel),
      paused
        ? this.#tool("goOn", { to: "start" }, words)
        : this.#tool("pause", { to: "pause" }, words),
      this.voices ? this.#tool("listen", { to: "listen" }, true, this.listening) : nothing,
      open("comfort"),
      open("menu"),
    ];
  }
}
