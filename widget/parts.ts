/** What is loaded after the first word, or when it is asked for. Without a part the story goes on. */
const PARTS = {
  /** Pictures, the ways on, and the tools at the foot: loaded as soon as the tag is on the page. */
  around: () => import("./around/around.ts"),
  /** The voice that reads. */
  aloud: () => import("./aloud/aloud.ts"),
  /** How it looks, and how it comes. */
  comfort: () => import("./comfort/comfort.ts"),
  /** Chapters, copies, and all that is seldom asked for. */
  menu: () => import("./menu/menu.ts"),
  /** The story to take along: printed, copied, saved. */
  keep: () => import("./keep/keep.ts"),
  /** New words, underlined. */
  words: () => import("./words/words.ts"),
  /** The words of the parts themselves, in English. */
  labels: () => import("./labels/en-parts.ts"),
};

export type Parts = { [Name in keyof typeof PARTS]: Awaited<ReturnType<typeof PARTS[Name]>> };

/** What this page has loaded already. */
export const parts: Partial<Parts> = {};

/** Where to ask next for what could not be loaded: browsers keep a failure by its address. */
const again: { [name: string]: string } = {};
let failures = 0;

/** The part, or undefined where it cannot be loaded: asking again may help. */
export async function load<Name extends keyof Parts>(name: Name): Promise<Parts[Name] | undefined> {
  try {
    const address = again[name];
    return parts[name] ??= await (address ? import(/* @vite-ignore */ address) : PARTS[name]());
  } catch (error) {
    // Safari names no address, and forgets a failure by itself.
    const [address] = /http\S+$/.exec((error as Error).message) ?? [];
    if (address) again[name] = address.replace(/\?.*|$/, `?${++failures}`);
    return undefined;
  }
}
