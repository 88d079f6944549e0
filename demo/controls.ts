/** The controls beside the story: they and the page's address say which attributes the tag has. */
import type { Attributes } from "./markup.ts";

const THEMES = ["space", "animals", "bedtime"];

/** The attributes that only a new story can take up. */
export const FOR_A_NEW_STORY = ["theme", "level", "hero"] as const;

function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

const radios = () => document.querySelectorAll<HTMLInputElement>("[name=theme]");
const words = () => find<HTMLInputElement>("[name=words]");
const level = () => find<HTMLSelectElement>("#level");
const hero = () => find<HTMLInputElement>("#hero");
const pace = () => find<HTMLSelectElement>("#pace");
const autostart = () => find<HTMLInputElement>("#autostart");

/** Sets a select if it has such an option, and leaves it alone if not. */
function pick(select: HTMLSelectElement, value: string): void {
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

export function readControls(): Attributes {
  const picked = [...radios()].find(({ checked }) => checked)?.value ?? "";
  return {
    site: "pk_test_demo",
    theme: words().value.trim() || picked,
    level: level().value,
    hero: hero().value.trim(),
    pace: pace().value,
    autostart: autostart().checked,
  };
}

/** Sets every control as the address says, so that a page loaded again goes on with its story. */
export function restoreControls(query: URLSearchParams): void {
  const theme = query.get("theme") ?? "space";
  const known = theme === "" || THEMES.includes(theme);
  for (const radio of radios()) radio.checked = known && radio.value === theme;
  words().value = known ? "" : theme.slice(0, 60);
  pick(level(), query.get("level") ?? "beginner");
  pick(pace(), query.get("pace") ?? "");
  autostart().checked = query.get("autostart") !== "no";
}

/** The address that brings these attributes back. A name is never part of an address. */
export function addressOf(it: Attributes): string {
  const query = new URLSearchParams();
  if (it.theme !== "space") query.set("theme", it.theme);
  if (it.level !== "beginner") query.set("level", it.level);
  if (it.pace) query.set("pace", it.pace);
  if (!it.autostart) query.set("autostart", "no");
  const text = `${query}`;
  return text ? `?${text}` : location.pathname;
}

/** Takes own words away: the child picks. */
export function clearWords(): void {
  words().value = "";
  for (const radio of radios()) radio.checked = radio.value === "";
}

/** Calls `changed` at every change, each letter included. Own words and the chips exclude each other. */
export function watchControls(changed: () => void): void {
  words().addEventListener("input", () => {
    for (const radio of radios()) radio.checked = !words().value && radio.value === "";
  });
  for (const radio of radios()) {
    radio.addEventListener("input", () => words().value = "");
  }
  find("#attributes").addEventListener("input", changed);
}
