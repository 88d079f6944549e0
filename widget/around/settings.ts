/**
 * How this child likes to read. Kept for as long as the tab lives, for every story of the page's
 * origin; where storage throws, for as long as the page does.
 */
export interface Settings {
  /** How many steps the letters are larger: 1 to 4. */
  size?: number | undefined;
  /** How many steps lines, letters and words stand further apart: 1 or 2. */
  spacing?: number | undefined;
  /** Without one, what the system prefers. */
  colours?: "light" | "dark" | "sepia" | "contrast" | undefined;
  /** Only a few lines are bright. */
  focus?: boolean | undefined;
  /** How the words come: this many times the pace of the page; 0 is at once. */
  pace?: number | undefined;
  /** A sentence comes as a whole. */
  whole?: boolean | undefined;
  /** What a screen reader is told: each sentence, which is the default, a chapter's end, or nothing. */
  announce?: "end" | "off" | undefined;
  /** How fast the voice reads: 1 is as it is. */
  rate?: number | undefined;
  /** The voice's `voiceURI`. */
  voice?: string | undefined;
}

const KEY = "story-stream/reading";

/** What every widget of this page has; a change replaces it. */
let settings: Settings | undefined;

/** Those of this page that a change concerns. */
export const readers = new Set<() => void>();

export function recallSettings(): Settings {
  try {
    settings ??= JSON.parse(sessionStorage.getItem(KEY)!);
  } catch { /* Nothing is kept here. */ }
  return settings ??= {};
}

export function keepSettings(change: Settings): void {
  settings = { ...recallSettings(), ...change };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(settings));
  } catch { /* They hold until the page is left. */ }
  for (const hear of readers) hear();
}
