/** The foot of the book: who tells, and what helps to read. It also opens and shuts what lies on the book. */
import { html, nothing, type ReactiveController, type TemplateResult } from "lit";
import type { Aloud } from "../aloud/aloud.ts";
import { ask } from "../controls/ask.ts";
import type { Wish } from "../events.ts";
import { around, type AroundLabels } from "../labels/en-around.ts";
import { type Reading, still } from "../reading.ts";
import { type Chapter, newest } from "../state.ts";
import { ICONS } from "./icons.ts";
import { escape, overlay } from "./overlay.ts";
import { keepSettings, readers, recallSettings, type Settings } from "./settings.ts";

/** A panel that lies on the book. */
export type Panel = "comfort" | "menu";

/** What stays in sight when the page is turned: about two lines. */
const OVERLAP_PX = 64;

/** The settings that the styles know, as `data-` attributes of the book. */
const LOOKS = ["size", "spacing", "colours", "focus"] as const;

export class Tools implements ReactiveController {
  /** The panel that is open. */
  panel: Panel | undefined;
  /** Those of this device, which read aloud without sending the text away. */
  voices: readonly SpeechSynthesisVoice[] = [];
  #aloud: Aloud | undefined;
  /** It was reading when the child paused. */
  #resumes = false;
  /** The panel that was asked for last: another one may come later. */
  #asked = "";
  /** Whose button gets the focus back. */
  #opened: Panel | undefined;
  /** The newest chapter. */
  #chapter: number | undefined;

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
    readers.add(this.#follow);
    this.#follow();
    this.#look();
  }

  hostDisconnected(): void {
    readers.delete(this.#follow);
    this.#look();
    this.hush();
  }

  /** Reads as the child wants it, whichever widget of the page was told so. */
  #follow = (): void => {
    this.it.settings = recallSettings();
    if (Object.keys(this.it.settings).length) this.it.need("comfort");
    this.it.again();
  };

  /** Where speech is forbidden, whatever is asked of it may throw. */
  #look = (): void => {
    const listen = this.it.isConnected ? "addEventListener" : "removeEventListener";
    this.voices = [];
    try {
      this.voices = speechSynthesis.getVoices()
        .filter(({ localService, lang }) => localService && /^en/.test(lang));
      speechSynthesis[listen]("voiceschanged", this.#look);
    } catch { /* There is none. */ }
    this.it.requestUpdate();
  };

  hostUpdated(): void {
    const { paused, scroller, settings, shadowRoot, state } = this.it;
    const { dataset } = shadowRoot!.querySelector<HTMLElement>(".book")!;
    for (const name of LOOKS) {
      if (settings[name]) dataset[name] = `${settings[name]}`;
      else delete dataset[name];
    }
    // Early: its row must not come after the ways on that stand below it.
    const { number } = newest(state) ?? {};
    if (number !== this.#chapter && (this.#chapter = number)) this.it.need("words");
    if (this.#resumes && !paused) this.listen();
    // A tool that goes away would take the focus with it, out of the book.
    if (shadowRoot!.activeElement?.matches("[data-away]")) scroller.focus({ preventScroll: true });
    if (this.panel === this.#opened) return;
    const opener = shadowRoot!.getElementById(this.#opened ?? "");
    this.#opened = this.panel;
    (shadowRoot!.querySelector<HTMLElement>(".panel") ?? opener)?.focus();
  }

  /** Opens a panel, or shuts the one that is open. */
  async open(panel: string): Promise<void> {
    const name = this.#asked = panel === this.panel ? "" : panel as Panel | "";
    const here = name && await this.it.need("labels") && (await this.it.need(name))?.panel;
    if (name !== this.#asked) return;
    this.panel = here ? name : undefined;
    this.it.requestUpdate();
  }

  /** Changes how this child reads, here and in every story of this tab. */
  set(change: Settings): void {
    keepSettings(change);
  }

  /** Begins to read aloud from where the child is, or stops. */
  async listen(): Promise<void> {
    const { it } = this;
    this.#resumes = false;
    if (it.paused) it.start();
    const part = await it.need("aloud");
    // Meanwhile the child may have gone.
    if (!part || it.paused || !it.isConnected || it.state.phase === "cover") return;
    this.#aloud ??= new part.Aloud(it);
    if (this.listening) return this.hush();
    this.#aloud.start();
    // What has appeared in part appears whole.
    it.again();
  }

  /** The voice stops; where the story only pauses, it goes on with it. */
  hush(): void {
    this.#resumes = this.it.paused && (this.#resumes || this.listening);
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
  #tool(
    name: keyof typeof ICONS,
    wish: Wish,
    shown: boolean,
    pressed?: boolean,
    expanded?: boolean,
  ): TemplateResult {
    const label = this.words[name];
    return html`
      <button class="tool ${name}" part="button tool" id=${name} aria-pressed=${pressed ?? nothing}
        aria-expanded=${expanded ?? nothing} aria-label=${label} title=${label}
        ?data-away=${!shown} @click=${ask(wish)} @keydown=${escape}>
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
      this.#tool(name, { to: "open", what: name }, true, undefined, panel === name);
    if (state.phase === "cover") return open("comfort");
    const words = !!telling?.sentences.length;
    return [
      this.#tool("turn", { to: "turn" }, below && !panel),
      paused
        ? this.#tool("goOn", { to: "start" }, words)
        : this.#tool("pause", { to: "pause" }, words),
      this.voices[0] ? this.#tool("listen", { to: "listen" }, true, this.listening) : nothing,
      open("comfort"),
      open("menu"),
    ];
  }
}
