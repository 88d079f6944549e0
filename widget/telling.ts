/** The element's half that speaks with the service: it goes from chapter to chapter, and remembers. */
import { Task } from "@lit/task";
import { LitElement } from "lit";
import type { Level, StoryEvent } from "../service/protocol/events.ts";
import { type Clock, clock } from "./clock.ts";
import { type StoryDetails, StoryStreamEvent } from "./events.ts";
import { type Fault, type Refusal, remedy } from "./faults.ts";
import { withoutHero } from "./hero.ts";
import type { Labels } from "./labels/en.ts";
import { recall, remember } from "./memory.ts";
import { type Change, COVER, newest, type ReadStory, reduce, type State, WHOLE } from "./state.ts";
import {
  type Asked,
  type Begun,
  call,
  FORGOTTEN,
  type Message,
  newRequestId,
  tell,
} from "./transport.ts";

/** What a story is about when nobody says. */
export const THEME = "space";

/** The longest that the service takes. */
const THEME_LENGTH = 60;
const WISH_LENGTH = 200;
const MOST_INTERESTS = 5;
/** Each as far as the service takes it: the first 30 characters after a comma. */
const INTERESTS = /(?<=^|, *)[^, ][^,]{0,29}/g;

export abstract class Telling extends LitElement {
  /** Where the service is. By default it is where this script came from. */
  declare service: string;
  /** The site's public key. */
  declare site: string;
  /** What the story is about, in at most 60 characters; without it the child picks. */
  declare theme: string;
  /** For whom the story is: how hard its words and sentences are. */
  declare level: Level;
  /** The hero's first name. It never leaves the device and is never stored. */
  declare hero: string;
  /** How the story speaks of the hero: `she`, `he` or `they`, which is the default. */
  declare pronouns?: "she" | "he" | "they" | null;
  /** What the child likes, parted by commas: at most 5, of at most 30 characters each. */
  declare interests: string;
  /** How many chapters the story shall have: 3, which is the default, to 8. */
  declare chapters?: number | null;
  /** The words of the widget. By default those of the closest `lang`. */
  declare labels: Labels;
  /** Time, for tests that move it by hand. @internal */
  clock: Clock = clock;
  /** @internal */
  declare state: State;
  /** The theme that the child has picked or written. @internal */
  declare picked: string;
  /** It is in the child's own words. @internal */
  declare written: boolean;
  /** Under this key the tab remembers a story: another site or theme has another. */
  protected abstract get place(): string;
  #wish = "";
  /** The place of the story that is told, though the attributes may have changed since. */
  #place = "";

  /** Has it read to whoever cannot see it. */
  protected abstract announce(text: string): void;

  protected task: Task = new Task(this, {
    autoRun: false,
    task: (_: unknown, { signal }) =>
      this.#tell(signal).catch((error) => {
        if (!signal.aborted) this.#refused(error);
      }),
  });

  /** The hero's name, or "". @internal */
  get name(): string {
    return this.hero?.trim() ?? "";
  }

  /** The text as it may leave the device and be kept: without the name, of `most` characters. */
  protected nameless(text: string, most?: number): string {
    return withoutHero(text, this.name, this.labels.someone).trim().slice(0, most);
  }

  protected change(change: Change): void {
    this.state = reduce(this.state, change);
  }

  protected say<T extends keyof StoryDetails>(type: T, detail: StoryDetails[T]): void {
    this.dispatchEvent(new StoryStreamEvent(type, detail));
  }

  /** Goes on with the story of before a reload, if this tab remembers one. */
  protected restore(): boolean {
    this.#place = this.place;
    const memory = recall(this.#place);
    if (!memory?.asked) return false;
    this.state = memory;
    this.#ask();
    return true;
  }

  /** Takes `theme` for the next story, as the child would on the cover; the attribute comes before it. */
  pick(theme: string): void {
    this.picked = theme || THEME;
    this.written = false;
  }

  /** Takes the child's own words as the theme. They go into no event: they may say anything. @internal */
  write(words: string): void {
    this.pick(words);
    this.written = !!words;
  }

  /** Begins a story. */
  start(): void {
    const theme = this.nameless(this.theme || this.picked, THEME_LENGTH);
    if (this.state.phase !== "cover" || !theme) return;
    this.#place = this.place;
    this.ask({
      theme,
      level: this.level,
      personalised: !!this.name,
      interests: this.nameless(this.interests).match(INTERESTS)?.slice(0, MOST_INTERESTS),
      pronouns: this.pronouns || undefined,
      chapters: this.chapters || undefined,
    });
  }

  /** Takes what the child wishes for, in its own words; they go with the choice, and into no event. @internal */
  wishFor(words: string): void {
    this.#wish = words;
  }

  /**
   * Takes the choice of this id, of the last `story-complete`. `wish`: what shall happen next, in the
   * child's own words, at most 200 characters.
   */
  choose(choice: string, wish: string = this.#wish): void {
    if (this.state.phase !== "told") return;
    this.#next({ choice, custom_user_input: this.nameless(wish, WISH_LENGTH) || undefined });
  }

  /** Has the telling of a chapter stopped for good; its log says so, to everybody who reads it. */
  stop(): void {
    const { asked, fault, storyId } = this.state;
    const { complete, number: chapter_number = asked?.chapter_number ?? 1 } = newest(this.state) ??
      {};
    // Also of one that was lost on the way. What has ended says whether it can be told again.
    if (!storyId || complete || fault?.retryable !== undefined) return;
    this.send("cancel", { chapter_number }).catch(() => {});
  }

  /** Sends what is about the story, whatever becomes of its telling. @throws Refusal @internal */
  send(what: string, body: object): Promise<unknown> {
    return call(this, `/${this.state.storyId}/${what}`, body);
  }

  /** Forgets the story, and stops its telling: back to the cover. */
  forget(): void {
    this.stop();
    this.task.abort(FORGOTTEN);
    this.#wish = "";
    if (this.written) this.pick("");
    remember(this.#place, this.state = COVER);
  }

  /** Does what helps after a fault: asks again, or goes back to what stood before. */
  tryAgain(): void {
    const { phase, fault, asked } = this.state;
    if (phase !== "failed") return;
    const cure = remedy(fault!);
    if (cure === "cover") this.forget();
    else if (cure === "back") this.#back();
    else if (cure !== "retell") {
      if (cure === "recall") this.state = { ...this.state, chapters: [], seen: WHOLE };
      this.#ask();
    } else if (asked!.choice) this.#next({ ...asked!, branch: undefined });
    else {
      this.state = COVER;
      this.ask(asked!);
    }
  }

  /** As if what was refused had not been asked for. */
  #back(): void {
    this.change({ what: "back" });
    this.#keep();
  }

  /** Asks for the next chapter: the newest number there is, told or not, and one. */
  #next(asked: Partial<Asked>): void {
    const { storyId: story_id } = this.state;
    this.ask({ ...asked, story_id, chapter_number: newest(this.state)!.number + 1 });
  }

  /** Asks for a chapter. @internal */
  ask(asked: Partial<Asked>): void {
    this.#ask({ ...asked, site: this.site, request_id: newRequestId() });
  }

  #ask(asked?: Asked): void {
    this.#wish = "";
    this.change({ what: "asked", asked });
    this.#keep();
    this.task.run();
  }

  /** From where the story is to the end of its newest chapter. @throws Refusal */
  async #tell(signal: AbortSignal): Promise<void> {
    const { storyId, chapters } = this.state;
    if (this.#busy && storyId && !chapters.length) await this.#recall(storyId, signal);
    if (this.#busy && !signal.aborted) await tell(this, signal);
  }

  get #busy(): boolean {
    return /asking|telling/.test(this.state.phase);
  }

  /** After a reload: reads what has been told. @throws Refusal */
  async #recall(storyId: string, signal: AbortSignal): Promise<void> {
    try {
      const story = await call<ReadStory>(this, `/${storyId}`);
      if (!signal.aborted) this.change({ what: "read", story });
    } catch (error) {
      if (signal.aborted || remedy((error as Refusal).fault) !== "cover") throw error;
      this.forget();
    }
  }

  /** @internal */
  begun(begun: Begun): void {
    const { asked, storyId: before } = this.state;
    const { story_id: storyId, chapter_number: chapter } = begun;
    const last = newest(this.state);
    this.change({ what: "begun", begun });
    this.#keep();
    if (storyId === before && last?.number === chapter) return;
    const { complete } = this.state.chapters.at(-2) ?? {};
    const choice = complete?.choices.find(({ id }) => id === asked!.choice);
    if (choice) this.say("story-choice", { storyId, chapter, choice });
    else this.say("story-start", { storyId, theme: asked!.theme, level: asked!.level });
  }

  /** @internal */
  hear(id: string, message: Message): void {
    const before = this.state;
    const event = message as unknown as StoryEvent;
    if (id) this.change({ what: "event", id, event });
    const fresh = this.state !== before;
    if (fresh || !id) this.say("story-event", { ...message, id, time: this.clock.now() });
    if (!fresh) return;
    this.#keep();
    if (event.type === "node_event" && event.data.notices) this.#notice();
    if (event.type === "complete") this.say("story-complete", event.data);
    if (event.type === "error") this.say("story-error", this.state.fault!);
  }

  /** Remembers the story. Once a book that was closed is opened again, a reload shows its cover. */
  #keep(): void {
    const { fault } = this.state;
    remember(this.#place, fault && remedy(fault) === "none" ? COVER : this.state);
  }

  /** A sentence begins to appear. */
  protected appears(chapter: number, seq: number): void {
    if (chapter !== (this.state.asked?.chapter_number ?? 1)) return;
    this.change({ what: "seen", seq });
    this.#keep();
  }

  /** Has the chapter's notices read, unless that was done before a reload. */
  #notice(): void {
    const { number, seq } = newest(this.state)!;
    if (seq <= this.state.seen) return;
    this.announce(this.state.notices![number]!);
    this.appears(number, seq);
  }

  /** The child has told of something hard: that is no error, and its words stay nowhere. */
  #comfort(fault: Fault): void {
    this.forget();
    this.pick("");
    this.change({ what: "refused", fault });
    this.say("story-distress", {});
  }

  #refused(error: Error): void {
    const { fault = { code: "unavailable" } as Fault } = error as { fault?: Fault };
    if (fault.code === "distress") return this.#comfort(fault);
    const { asked, storyId } = this.state;
    const branches = asked?.branch && asked.story_id === storyId;
    fault.back = (branches || fault.code === "theme_refused") && !!newest(this.state)?.complete;
    this.change({ what: "refused", fault });
    this.say("story-error", fault);
    // For the page's developer: no name and no token is in it.
    console.warn(`<story-stream> on ${origin}: ${fault.code}, says ${this.service}`, error);
  }
}
