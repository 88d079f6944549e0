/** What the tests share: clocks, the real service, and an element on a page. */
import type { Clock } from "./clock.ts";
import "./define.ts";
import type { StoryDetails } from "./events.ts";
import type { StoryStream } from "./story-stream.ts";

export const SITE = "pk_test_demo";

/** The address of the real service. */
export async function service(): Promise<string> {
  return (await (await fetch("/service.json")).json()).address;
}

/** Has the service tell a chapter, here or begun before by the same request, and waits for its end. */
export async function toldToItsEnd(body: object, token: string): Promise<void> {
  const address = await service();
  const answer = await fetch(`${address}/api/v1/stories`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const { events_url } = await answer.json();
  await (await fetch(address + events_url)).text();
}

/** A road to the service that breaks as `plan` says (see cut.mjs), and what was asked on it. */
export function cut(plan: string): { address: string; log(): Promise<Asked[]> } {
  const road = `${location.origin}/cut/${crypto.randomUUID()}`;
  return {
    address: `${road}/${plan}`,
    log: async () => await (await fetch(`${road}/-/log`)).json(),
  };
}

export interface Asked {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  body: string;
  /** The story that a start was answered with, whether or not the answer arrived. */
  story: string;
  /** What a seed had befall it, if anything. */
  befell: string;
}

export const starts = (log: Asked[]): Asked[] => log.filter(({ method }) => method === "POST");

/** A clock that is moved by hand. */
export class HandClock implements Clock {
  #now = 0;
  #due: { at: number; then: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, then: () => void): () => void {
    const entry = { at: this.#now + ms, then };
    this.#due.push(entry);
    return () => this.#due = this.#due.filter((other) => other !== entry);
  }

  /** Goes on by `ms`, and does what is due, in order. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = this.#due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#due = this.#due.filter((other) => other !== next);
      this.#now = next.at;
      next.then();
    }
    this.#now = end;
  }

  get waiting(): number {
    return this.#due.length;
  }
}

/**
 * A clock on which a second takes 50 milliseconds, and a stall 1500: longer than the 500 that Firefox
 * waits before it connects again.
 */
export const hasty: Clock = {
  now: Date.now,
  after(ms, then) {
    const timer = setTimeout(then, ms / 20);
    return () => clearTimeout(timer);
  },
};

/** Puts a tag on the page; `unmount` takes all of them away. */
export async function mount(attributes: Record<string, string> = {}, clock: Clock = hasty) {
  const main = document.querySelector("main") ?? document.createElement("main");
  if (!main.isConnected) {
    const heading = document.createElement("h1");
    heading.textContent = "Reading corner";
    main.append(heading);
    document.body.append(main);
  }
  const element = document.createElement("story-stream");
  element.clock = clock;
  const all = { site: SITE, service: await service(), theme: "space", pace: "0", ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  main.append(element);
  await element.updateComplete;
  return element;
}

export function unmount(): void {
  for (const element of document.querySelectorAll("story-stream")) element.remove();
  sessionStorage.clear();
}

/** Waits until `look` finds what it looks for in the element. */
export function seen<T>(
  element: StoryStream,
  look: (root: ShadowRoot) => T,
): Promise<NonNullable<T>> {
  const root = element.shadowRoot!;
  return new Promise((resolve) => {
    const check = () => {
      const found = look(root);
      if (!found) return;
      observer.disconnect();
      resolve(found as NonNullable<T>);
    };
    const observer = new MutationObserver(check);
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(root, all);
    check();
  });
}

/** Has the parts of these names wait until the answer is called, as on a slow road. */
export function hold(element: StoryStream, ...names: string[]): () => void {
  const { need } = element;
  let letGo = () => {};
  const held = new Promise<void>((resolve) => letGo = resolve);
  element.need = (async (name: "menu") => {
    if (names.includes(name)) await held;
    return await need.call(element, name);
  }) as typeof need;
  return letGo;
}

/** Waits for the next event of a type, and gives its detail. */
export function heard<T extends keyof StoryDetails>(
  element: StoryStream,
  type: T,
): Promise<StoryDetails[T]> {
  return new Promise((resolve) =>
    element.addEventListener(type, (event) => resolve(event.detail as StoryDetails[T]), {
      once: true,
    })
  );
}

/** What a screen reader is told from now on, one announcement after another. */
export function announcements({ announcer: { regions } }: StoryStream): string[] {
  const said: string[] = [];
  const hear = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const { textContent } of addedNodes) said.push(textContent!);
    }
  });
  for (const region of regions) hear.observe(region, { childList: true });
  return said;
}

export const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

export const press = (element: StoryStream, selector: string): void =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!.click();

export const choices = (root: ParentNode): HTMLElement[] | undefined => {
  const found = all(root, ".choice:not([aria-disabled=true])");
  return found.length ? found : undefined;
};

/** The text of a chapter as the page shows it, paragraph by paragraph. */
export const told = (element: StoryStream, chapter = 0): string =>
  all(all(element.shadowRoot!, ".text")[chapter]!, "p")
    .map((paragraph) => paragraph.textContent.trimEnd()).join("\n\n");
