/**
 * What this tab remembers of its story, so that a reload goes on with it: all but the text, which
 * the service has, and never the hero's name.
 * Storage throws in a sandboxed frame and where it is switched off: then nothing is remembered.
 */
import type { State } from "./state.ts";

/** Where nothing has been asked, nothing is kept. */
export function remember(key: string, state: State): void {
  try {
    if (state.asked) {
      sessionStorage.setItem(key, JSON.stringify({ ...state, chapters: [] }));
    } else sessionStorage.removeItem(key);
  } catch { /* The story goes on without. */ }
}

export function recall(key: string): State | null {
  try {
    return JSON.parse(sessionStorage.getItem(key)!);
  } catch {
    return null;
  }
}
